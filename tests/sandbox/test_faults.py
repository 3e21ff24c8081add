"""The sandbox fails on purpose, as often as asked, and logs what it did."""

import asyncio
from typing import Any

import aiohttp
import pytest

from sandbox import Sandbox
from tests.sandbox.remote import ANN, DANA, Remote, until


async def fails(remote: Remote, kind: str, **more: Any) -> None:
    await remote.sim("POST", "/faults", method="sendMessage", kind=kind, **more)


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("429", 429, "Too Many Requests: retry after 3"),
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("500", 500, "Internal Server Error"),
    ],
)
async def test_the_next_calls_fail_then_work_again(
    ann: Remote, kind: str, status: int, words: str
) -> None:
    await fails(ann, kind, retry_after=3, count=2)
    for _ in range(2):
        code, answer = await ann.call("sendMessage", chat_id=ANN, text="x")
        assert (code, answer["description"]) == (status, words)
        assert answer.get("parameters") == ({"retry_after": 3} if kind == "429" else None)
    assert (await ann.last(ANN))["text"] == "/start"
    await ann.ok("sendMessage", chat_id=ANN, text="x")
    assert await ann.sim("GET", "/faults") == {"faults": []}


async def test_a_fault_can_be_for_one_chat_or_for_every_method(ann: Remote) -> None:
    await ann.says(DANA, "/start")
    await fails(ann, "403", chat_id=DANA)
    await ann.ok("sendMessage", chat_id=ANN, text="x")
    await ann.refused("sendMessage", 403, chat_id=str(DANA), text="x")
    await ann.sim("POST", "/faults", method="*", kind="500")
    await ann.refused("getMe", 500)
    await ann.ok("getMe")


async def test_accepted_then_dropped_means_sent_without_an_answer(ann: Remote) -> None:
    await fails(ann, "accept_then_drop")
    with pytest.raises(aiohttp.ClientConnectionError):
        await ann.call("sendMessage", chat_id=ANN, text="sent?")
    assert (await ann.last(ANN))["text"] == "sent?"
    call = (await ann.sim("GET", "/calls"))["calls"][-1]
    assert (call["ok"], call["fault"]) == (True, "accept_then_drop")


async def give_up(remote: Remote, **params: Any) -> None:
    """Call sendMessage, and go away as soon as the sandbox has the call."""
    faults = remote.sandbox.world.faults
    call = asyncio.create_task(remote.call("sendMessage", **params))
    await until(lambda: not faults.shown())
    call.cancel()
    await asyncio.wait([call])


async def test_a_timeout_is_not_performed(ann: Remote) -> None:
    await fails(ann, "timeout")
    await give_up(ann, chat_id=ANN, text="lost")
    assert (await ann.last(ANN))["text"] == "/start"
    call = (await ann.sim("GET", "/calls"))["calls"][-1]
    assert (call["ok"], call["status"], call["answer"]) == (False, 0, None)


async def test_a_timeout_ends_when_the_sandbox_stops(ann: Remote, sandbox: Sandbox) -> None:
    await fails(ann, "timeout")
    calls = sandbox.world.calls
    before = calls.last
    hanging = asyncio.create_task(ann.call("sendMessage", chat_id=ANN, text="lost"))
    await until(lambda: calls.last > before)
    async with asyncio.timeout(1):
        await sandbox.stop()
        with pytest.raises(aiohttp.ClientConnectionError):
            await hanging


async def test_a_delayed_call_is_performed_late_even_when_nobody_waits(
    ann: Remote, sandbox: Sandbox
) -> None:
    await fails(ann, "delay", seconds=0.2)
    await give_up(ann, chat_id=ANN, text="late")
    person = sandbox.world.people[ANN]
    assert len(person.messages) == 1
    await until(lambda: len(person.messages) == 2)
    await fails(ann, "delay", seconds=0)
    await ann.ok("sendMessage", chat_id=ANN, text="later")


async def test_faults_are_listed_and_taken_back(ann: Remote) -> None:
    await fails(ann, "429", retry_after=9, count=5)
    fault = {"method": "sendMessage", "kind": "429", "count": 5, "retry_after": 9}
    assert await ann.sim("GET", "/faults") == {"faults": [fault]}
    assert await ann.sim("DELETE", "/faults") == {"faults": []}
    await ann.ok("sendMessage", chat_id=ANN, text="x")


@pytest.mark.parametrize(
    "body",
    [
        {"method": "sendLetter", "kind": "429"},
        {"method": "sendMessage", "kind": "418"},
        {"method": "sendMessage", "kind": "429", "count": 0},
        {"method": "sendMessage", "kind": "429", "count": "5"},
        {"method": "sendMessage", "kind": "delay", "seconds": -1},
        {},
    ],
)
async def test_a_wrong_fault_is_refused(remote: Remote, body: dict[str, Any]) -> None:
    assert " " in (await remote.sim("POST", "/faults", 400, **body))["error"]


async def test_every_call_is_logged_with_its_answer(ann: Remote) -> None:
    last = (await ann.sim("GET", "/calls"))["last"]
    await ann.ok("SENDMESSAGE", chat_id=str(ANN), text="x")
    await ann.refused("sendMessage", chat_id=ANN, text="")
    log = await ann.sim("GET", f"/calls?after={last}")
    sent, refused = log["calls"]
    assert log["last"] == refused["n"] == sent["n"] + 1
    assert sent["at"] == "2026-03-02T10:00:00Z"
    assert (sent["method"], sent["params"]) == ("sendMessage", {"chat_id": ANN, "text": "x"})
    assert (sent["ok"], sent["status"], sent["answer"]["result"]["text"]) == (True, 200, "x")
    assert (refused["ok"], refused["status"]) == (False, 400)
    assert await ann.sim("GET", f"/calls?after={log['last']}") == {"calls": [], "last": log["last"]}
    await ann.sim("GET", "/calls?after=x", 400)
