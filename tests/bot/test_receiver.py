"""Telegram to inbox: an update is on disk before Telegram hears that it arrived."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import select
from telegram.error import InvalidToken

from bot import receiver
from bot.lifeline import Lifeline
from bot.receiver import Poller, chat_of, is_numbered, store
from bot.transport import AiohttpRequest
from sandbox import acts
from sandbox.faults import Fault
from storage import inbox, tables
from storage.database import DatabaseUnavailable
from tests.bot.backstage import ANN, BEA, Backstage, until
from tests.bot.desk import tapped, written
from texts import Catalogs

AT_ONCE = (0.01,)  # backs off for this long


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the receiver logs, as it logs it."""
    events: list[str] = []

    class Log:
        def warning(self, event: str, **_values: object) -> None:
            events.append(event)

        error = debug = warning

    monkeypatch.setattr(receiver, "log", Log())
    return events


@asynccontextmanager
async def polling(
    behind: Backstage, url: str | None = None, *, backs_off_for: Sequence[float] = AT_ONCE
) -> AsyncIterator[asyncio.Task[None]]:
    request = AiohttpRequest(connections=2)
    await request.initialize()
    poller = Poller(
        storage=behind.storage,
        request=request,
        base_url=url or f"{behind.sandbox.url}/bot{behind.sandbox.token}",
        clock=lambda: behind.now,
        arrived=lambda: None,
        lifeline=Lifeline(bot=behind.bot, catalogs=Catalogs()),
        backs_off_for=backs_off_for,
    )
    task = asyncio.create_task(poller.run())
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, InvalidToken):
            await task
        await request.shutdown()


def says(behind: Backstage, chat: int, text: str) -> None:
    behind.meet(chat)
    world = behind.sandbox.world
    acts.send(world, world.people[chat], {"text": text})


async def kept(behind: Backstage) -> list[str]:
    """The texts in the inbox, in the order in which they arrived."""
    rows = await behind.storage.read(
        lambda tx: [
            json.loads(tx.unseal(row.raw, place=tables.inbox.c.raw, row=row.update_id))
            for row in tx.execute(select(tables.inbox).order_by(tables.inbox.c.seq))
        ]
    )
    return [row["message"]["text"] for row in rows if "message" in row]


async def confirmed(behind: Backstage) -> None:
    await until(lambda: behind.sandbox.pending_updates() == 0)


async def test_what_people_write_is_kept_in_order(behind: Backstage) -> None:
    async with polling(behind):
        for number in range(5):
            says(behind, ANN, f"line {number}")
        await confirmed(behind)
    assert await kept(behind) == [f"line {number}" for number in range(5)]


async def test_while_the_database_fails_nothing_is_confirmed_and_nothing_lost(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    transact, refusals, seen = behind.storage.transact, 5, []

    async def refusing(body: Any, *args: Any, **options: Any) -> Any:
        nonlocal refusals
        if body is inbox.store:
            seen.append(behind.sandbox.pending_updates())
            if refusals:
                refusals -= 1
                raise DatabaseUnavailable("gone for a while")
        return await transact(body, *args, **options)

    monkeypatch.setattr(behind.storage, "transact", refusing)
    for number in range(3):
        says(behind, ANN, f"line {number}")
    async with polling(behind):
        await confirmed(behind)
    assert seen == [3] * 6, "at every attempt Telegram still had all of them"
    assert await kept(behind) == ["line 0", "line 1", "line 2"]


async def test_however_long_the_database_fails_a_word_for_help_is_soon_heard(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch, log: list[str]
) -> None:
    async def refusing(*_args: Any, **_options: Any) -> None:
        raise DatabaseUnavailable("gone for hours")

    monkeypatch.setattr(behind.storage, "transact", refusing)
    says(behind, BEA, "hello")
    async with polling(behind, backs_off_for=(60.0,)):
        await until(lambda: log)
        says(behind, ANN, "help")
        await until(lambda: behind.arrived(ANN), within=5.0)
        assert log == ["receiving_interrupted"], "said once, and not each second"
    assert behind.arrived(BEA) == []


async def test_while_storing_waits_it_is_not_begun_again_whatever_telegram_says(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_go_on = 0, asyncio.Event()
    transact = behind.storage.transact

    async def waiting(*args: Any, **options: Any) -> Any:
        nonlocal begun
        begun += 1
        await may_go_on.wait()
        return await transact(*args, **options)

    def polls() -> int:
        return sum(one["method"] == "getUpdates" for one in behind.sandbox.world.calls.after(0))

    monkeypatch.setattr(behind.storage, "transact", waiting)
    monkeypatch.setattr(receiver, "PATIENCE", 0.01)
    monkeypatch.setattr(receiver, "LOOKS_FOR_HELP_EVERY", 0.01)
    says(behind, BEA, "hello")
    async with polling(behind):
        await until(lambda: begun)
        for kind in ("500", "429", "accept_then_drop"):
            behind.sandbox.world.faults.add(Fault("getUpdates", kind))
        before = polls()
        says(behind, ANN, "help")
        await until(lambda: behind.arrived(ANN) and polls() > before + 4)
        assert begun == 1
        may_go_on.set()
        await confirmed(behind)
    assert await kept(behind) == ["hello", "help"]


async def test_an_update_is_committed_before_it_is_confirmed(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen from Telegram: when the confirming poll comes, another reader finds the row."""
    found: list[int] = []
    poll = behind.sandbox.world.updates.poll

    async def looked(offset: int, limit: int, wait_for: float) -> list[dict[str, Any]]:
        if offset:
            found.append((await behind.storage.read(inbox.waiting)).waiting)
        return await poll(offset, limit, wait_for)

    monkeypatch.setattr(behind.sandbox.world.updates, "poll", looked)
    says(behind, ANN, "hello")
    async with polling(behind):
        await confirmed(behind)
    assert found[0] == 1


async def test_ids_that_jump_back_after_an_idle_week_are_fine(behind: Backstage) -> None:
    ids = []
    async with polling(behind):
        for number in range(12):
            says(behind, ANN, f"week {number}")
            ids.append(behind.sandbox.world.updates.waiting()[-1].update_id)
            await confirmed(behind)
            await behind.passes(days=8)
    assert await kept(behind) == [f"week {number}" for number in range(12)]
    assert ids != sorted(ids), "they did jump back"


async def test_what_arrives_twice_is_kept_once(behind: Backstage) -> None:
    for _ in range(2):
        await store(behind.storage, lambda: behind.now, [written(1, ANN, "hello")])
    assert await kept(behind) == ["hello"]


# A Telegram that has bad days.


class Telegram:
    """Answers each poll with the next thing in a list, then with nothing new."""

    def __init__(self, *answers: tuple[int, str]) -> None:
        self._answers = list(answers)
        self.offsets: list[str | None] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.offsets.append(request.query.get("offset"))
        if not self._answers:
            await asyncio.Event().wait()
        status, body = self._answers.pop(0)
        if status == 0:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=status or 200, text=body)


@asynccontextmanager
async def telegram(*answers: tuple[int, str], port: int = 0) -> AsyncIterator[Telegram]:
    there = Telegram(*answers)
    app = web.Application()
    app.router.add_post("/getUpdates", there.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield there
    finally:
        await runner.cleanup()


def updates(*content: Any) -> tuple[int, str]:
    return 200, json.dumps({"ok": True, "result": list(content)})


def refusal(code: int, words: str, **parameters: int) -> tuple[int, str]:
    answer = {"ok": False, "error_code": code, "description": words, "parameters": parameters}
    return code, json.dumps(answer)


TROUBLE = {
    "a conflict": refusal(409, "Conflict: terminated by other getUpdates request"),
    "too many requests": refusal(429, "Too Many Requests: retry after 1", retry_after=1),
    "an error": refusal(500, "Internal Server Error"),
    "a gateway": (502, "<html>Bad Gateway</html>"),
    "a hotel's page": (200, "<html>Welcome</html>"),
    "no result": (200, '{"ok": true}'),
    "null": (200, '{"ok": true, "result": null}'),
    "no list": (200, '{"ok": true, "result": {"update_id": 1}}'),
    "no end": (200, "[" * 50_000),
    "a broken connection": (0, ""),
}


@pytest.mark.parametrize("name", TROUBLE)
async def test_after_trouble_receiving_goes_on(behind: Backstage, name: str) -> None:
    trouble = TROUBLE[name]
    answers = (trouble, trouble, updates(written(7, ANN, "hello")))
    async with telegram(*answers) as there, polling(behind, there.url) as task:
        await until(lambda: there.offsets[-1:] == ["8"] or task.done())
        assert not task.done()
    assert await kept(behind) == ["hello"]
    assert there.offsets == [None, None, None, "8"]


async def test_nobody_there_for_a_while(behind: Backstage, log: list[str]) -> None:
    async with telegram() as there:
        url = there.url
    async with polling(behind, url) as task:
        await until(lambda: log.count("receiving_interrupted") >= 2)
        port = int(url.rpartition(":")[2])
        async with telegram(updates(written(7, ANN, "hello")), port=port) as there:
            await until(lambda: there.offsets[-1:] == ["8"] or task.done())
    assert await kept(behind) == ["hello"]


async def test_a_token_taken_back_ends_receiving_with_a_clear_error(behind: Backstage) -> None:
    async with telegram(refusal(401, "Unauthorized")) as there, polling(behind, there.url) as task:
        await asyncio.wait({task}, timeout=10)
        assert isinstance(task.exception(), InvalidToken)


async def test_an_update_without_a_number_stops_nothing(behind: Backstage) -> None:
    odd: list[Any] = [
        {"message": {"text": "who am I"}},
        {"update_id": "5"},
        {"update_id": True},
        {"update_id": 2**70},
        {"update_id": -1},
        "hello",
        None,
        [],
    ]
    answers = [
        updates(*odd, written(7, ANN, "fine"), *odd),
        updates(*odd),
        updates({"update_id": 9, "message": {"text": "\ud83d", "chat": {"id": 2**80}}}),
        updates(written(10, BEA, "still fine")),
    ]
    async with telegram(*answers) as there, polling(behind, there.url) as task:
        await until(lambda: there.offsets[-1:] == ["11"] or task.done())
        assert not task.done()
    assert there.offsets == [None, "8", "8", "10", "11"]
    assert await kept(behind) == ["fine", "\ud83d", "still fine"]


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        (written(1, ANN, "x"), ANN),
        (written(1, -100, "x", "group"), -100),
        (tapped(1, ANN, "read:1"), ANN),
        ({"edited_message": {"chat": {"id": 5}}}, 5),
        ({"my_chat_member": {"chat": {"id": 5}}}, 5),
        ({"callback_query": {"from": {"id": 5}}}, 5),
        ({"poll": {"id": "5"}}, None),
        ({}, None),
        ({"message": None}, None),
        ({"message": []}, None),
        ({"message": {"chat": 5}}, None),
        ({"message": {"chat": {"id": "5"}}}, None),
        ({"message": {"chat": {"id": True}}}, None),
        ({"message": {"chat": {"id": 5.0}}}, None),
    ],
)
def test_the_chat_of_an_update(update: dict[str, Any], chat: int | None) -> None:
    assert chat_of(update) == chat


@pytest.mark.parametrize(
    ("number", "fits"),
    [(0, True), (2**63 - 1, True), (2**63, False), (-1, False), (True, False), ("5", False),
     (5.0, False), (None, False)],
)  # fmt: skip
def test_an_update_has_a_number_that_a_database_can_hold(number: object, fits: bool) -> None:
    assert is_numbered({"update_id": number}) is fits
