"""The sandbox starts, and ends, as asked."""

import asyncio

import pytest

from sandbox import Sandbox


async def test_a_taken_port_is_an_error_at_once() -> None:
    first, second = Sandbox(), Sandbox()
    await first.start()
    port = int(first.url.rpartition(":")[2])
    with pytest.raises(OSError):
        await second.start(port=port)
    await first.stop()


async def test_stopping_twice_or_before_the_start_is_fine() -> None:
    sandbox = Sandbox()
    await sandbox.stop()
    await sandbox.stop()


async def test_stopping_gives_up_moving_the_clock() -> None:
    async def never(_target: object, _asleep: bool) -> None:
        await asyncio.Event().wait()

    sandbox = Sandbox(on_clock=never)
    await sandbox.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", int(sandbox.url.rpartition(":")[2]))
    body = b'{"advance": "P1D"}'
    head = f"POST /sim/clock HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    async with asyncio.timeout(1):
        await sandbox.stop()
        await reader.read()
    writer.close()
    await writer.wait_closed()


def test_a_token_names_its_bot() -> None:
    assert Sandbox(token="77:x").world.bot_id == 77
    with pytest.raises(ValueError):
        Sandbox(token="x")
