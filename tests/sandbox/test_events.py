"""A page can follow what happens, and pick up where it was."""

import asyncio
import json
from typing import Any

import aiohttp

from sandbox import Sandbox
from sandbox.events import KEPT, EventStream
from tests.sandbox.remote import ANN, Remote, buttons


class Reader:
    """Reads server-sent events from an open response."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self.response = response
        self.last_id = ""

    async def next(self) -> dict[str, Any]:
        while True:
            line = (await self.response.content.readline()).decode().strip()
            if line.startswith("id: "):
                self.last_id = line.removeprefix("id: ")
            elif line.startswith("data: "):
                event: dict[str, Any] = json.loads(line.removeprefix("data: "))
                return event


async def test_everything_that_happens_is_told(ann: Remote) -> None:
    async with ann.session.get(f"{ann.sandbox.url}/sim/events") as response:
        assert response.content_type == "text/event-stream"
        reader = Reader(response)
        await ann.says(ANN, "hi")
        event = await reader.next()
        assert (event["type"], event["user"], event["message"]["text"]) == ("message", ANN, "hi")
        sent = await ann.ok(
            "sendMessage", chat_id=ANN, text="x", reply_markup=buttons([("Yes", "y")])
        )
        assert (await reader.next())["message"] == await ann.last(ANN)
        where = {"chat_id": ANN, "message_id": sent["message_id"]}
        tap = await ann.sim("POST", f"/users/{ANN}/taps", label="Yes")
        query_id = tap["callback_query_id"]
        await ann.ok("answerCallbackQuery", callback_query_id=query_id)
        toast = {"type": "toast", "user": ANN, "text": None, "alert": False}
        assert await reader.next() == toast | {"callback_query_id": query_id}
        await ann.ok("editMessageText", **where, text="y")
        event = await reader.next()
        assert (event["type"], event["message"]["text"]) == ("edit", "y")
        await ann.ok("deleteMessage", **where)
        assert await reader.next() == {
            "type": "delete", "user": ANN, "message_ids": [sent["message_id"]]
        }  # fmt: skip
        await ann.ok("sendChatAction", chat_id=ANN, action="typing")
        assert await reader.next() == {"type": "typing", "user": ANN}
        commands = [{"command": "stop", "description": "end it"}]
        await ann.ok("setMyCommands", commands=commands, scope={"type": "chat", "chat_id": ANN})
        assert await reader.next() == {"type": "commands", "user": ANN, "commands": commands}
        user = await ann.sim("POST", f"/users/{ANN}/block")
        assert await reader.next() == {"type": "user", "user": user}
        now = (await ann.sim("POST", "/clock", advance="P1D"))["now"]
        assert await reader.next() == {"type": "clock", "now": now}


async def test_a_reader_picks_up_where_it_was(ann: Remote) -> None:
    url = f"{ann.sandbox.url}/sim/events"
    async with ann.session.get(url) as response:
        reader = Reader(response)
        await ann.says(ANN, "one")
        await reader.next()
    await ann.says(ANN, "two")
    await ann.says(ANN, "three")
    async with ann.session.get(url, headers={"Last-Event-ID": reader.last_id}) as response:
        reader = Reader(response)
        assert [(await reader.next())["message"]["text"] for _ in range(2)] == ["two", "three"]
    async with ann.session.get(url, headers={"Last-Event-ID": "999999"}) as response:
        assert await Reader(response).next() == {"type": "reload"}


async def test_who_comes_too_late_starts_anew() -> None:
    stream = EventStream()
    for number in range(KEPT + 2):
        stream.add("clock", now=number)
    late, in_time = stream.follow(1), stream.follow(2)
    assert '"reload"' in await anext(late)
    assert (await anext(in_time)).count("data: ") == KEPT
    stream.close()
    assert [written async for written in late] == []


async def test_a_reader_that_falls_behind_starts_anew() -> None:
    stream = EventStream()
    stream.add("clock", now=0)
    slow = stream.follow(0)
    await anext(slow)
    for number in range(KEPT + 1):
        stream.add("clock", now=number)
    assert '"reload"' in await anext(slow)
    await slow.aclose()


async def test_stopping_ends_the_stream(ann: Remote, sandbox: Sandbox) -> None:
    async with ann.session.get(f"{ann.sandbox.url}/sim/events") as response:
        assert await response.content.readline() == b": hello\n"
        async with asyncio.timeout(1):
            await sandbox.stop()
            await response.content.read()
