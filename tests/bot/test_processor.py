"""Inbox to handlers: each update once, in order within a chat, and nobody waits for a bad one."""

import time
from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot import processor as processing
from bot.processor import AT_ONCE
from handlers import hearing, routes
from handlers.turn import Turn
from storage import tables
from storage.database import DatabaseUnavailable
from tests.bot.backstage import ANN, BEA, CHARLIE, Backstage, backstage
from tests.bot.desk import Desk, chat_and_sender, desk, tapped, written
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage

GROUP = -100200300


class Notebook:
    """A handler that writes down what it was given, and fails where it is told to."""

    def __init__(self, fails_on: Callable[[str], bool] = lambda _text: False) -> None:
        self.heard: dict[int, list[str]] = defaultdict(list)
        self._fails_on = fails_on
        self.tries = 0

    def __call__(self, turn: Turn) -> None:
        text = turn.did.text or ""
        if self._fails_on(text):
            self.tries += 1
            turn.say("half of an answer")
            raise ArithmeticError(text)
        self.heard[turn.chat_id].append(text)
        turn.say(f"heard {text}")


async def sorry(behind: Backstage, chat: int) -> list[str]:
    await behind.quiet()
    return [text for text in behind.arrived(chat) if not text.startswith("heard")]


async def test_an_update_that_breaks_its_handler_is_set_aside_with_an_apology(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook(fails_on="bad".__eq__)
    monkeypatch.setattr(hearing, "wrote", notebook)
    for chat in (ANN, BEA):
        behind.meet(chat)
    async with desk(behind) as at:
        await at.arrives(written(1, ANN, "bad"), written(2, ANN, "next"), written(3, BEA, "hello"))
        await at.quiet()
        assert notebook.heard == {BEA: ["hello"]}, "nothing overtakes within a chat"
        assert notebook.tries == 2
        assert await sorry(behind, ANN) == []
        await behind.passes(seconds=5)
        at.processor.wakeup.call()
        await at.quiet()
        counts = await at.counts()
        row = await at.row(1)
    assert notebook.tries == 3
    assert notebook.heard == {BEA: ["hello"], ANN: ["next"]}
    assert (counts.waiting, counts.set_aside) == (0, 1)
    assert (row.state, row.error, row.attempts) == ("set_aside", "ArithmeticError", 3)
    (apology,) = await sorry(behind, ANN)
    assert "half" not in apology, "what a broken turn said is rolled back with it"
    assert "ArithmeticError" not in apology


async def test_a_handler_that_fails_once_is_tried_again_and_nobody_hears_of_it(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = iter([True, False])
    notebook = Notebook(fails_on=lambda _text: next(failures))
    monkeypatch.setattr(hearing, "wrote", notebook)
    behind.meet(ANN)
    async with desk(behind) as at:
        await at.arrives(written(1, ANN, "hello"))
        await at.quiet()
        counts = await at.counts()
    assert (counts.waiting, counts.set_aside) == (0, 0)
    await behind.quiet()
    assert behind.arrived(ANN) == ["heard hello"]


async def test_an_apology_that_cannot_be_made_does_not_hold_up_the_chat(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook(fails_on="bad".__eq__)
    monkeypatch.setattr(hearing, "wrote", notebook)
    monkeypatch.setattr(processing, "TRIES_AGAIN_AFTER", ())
    behind.meet(ANN)
    async with desk(behind) as at:
        monkeypatch.setattr(at.processor, "_house", None)
        await at.arrives(written(1, ANN, "bad"), written(2, ANN, "next"))
        await at.quiet()
        assert (await at.row(1)).error == "ArithmeticError"
    assert notebook.heard == {ANN: ["next"]}


async def test_nobody_apologises_in_a_group(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_turn: Turn) -> None:
        raise ArithmeticError

    monkeypatch.setattr(hearing, "ignored", breaks)
    monkeypatch.setattr(processing, "TRIES_AGAIN_AFTER", ())
    async with desk(behind) as at:
        await at.arrives(written(1, GROUP, "hello all", kind="supergroup"))
        await at.quiet()
        assert (await at.counts()).set_aside == 1
    await behind.quiet()
    assert behind.tries(GROUP) == 0


async def test_an_update_that_comes_twice_is_handled_once(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook()
    monkeypatch.setattr(hearing, "wrote", notebook)
    async with desk(behind) as at:
        await at.arrives(written(1, ANN, "hello"), written(1, ANN, "hello"))
        await at.quiet()
        await at.arrives(written(1, ANN, "hello"), written(2, ANN, "on"))
        await at.quiet()
    assert notebook.heard == {ANN: ["hello", "on"]}


async def test_several_chats_at_once_and_each_in_its_order(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook()
    monkeypatch.setattr(hearing, "wrote", notebook)
    chats = range(1000, 1000 + 2 * AT_ONCE)
    updates = [
        written(10_000 - number * len(chats) + chat, chat, str(number))  # ids say nothing
        for number in range(6)
        for chat in chats
    ]
    async with desk(behind) as at:
        most = watch(at, monkeypatch)
        await at.arrives(*updates)
        await at.quiet()
        assert (await at.counts()).waiting == 0
    assert notebook.heard == {chat: [str(number) for number in range(6)] for chat in chats}
    assert 1 < most() <= AT_ONCE


def watch(at: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many were at work at the same time, at most."""
    most = 0
    handle = at.processor._handle

    async def watched(*args: Any) -> None:
        nonlocal most
        most = max(most, len(at.processor._busy))
        await handle(*args)

    monkeypatch.setattr(at.processor, "_handle", watched)
    return lambda: most


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_two_copies_of_the_bot_handle_each_update_once_and_in_order(
    dialect: Dialect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "wrote", lambda turn: turn.say(turn.did.text or ""))
    url = await migrated_database(dialect, tmp_path)
    async with backstage(url) as behind:
        other = await open_storage(url) if dialect == "postgresql" else behind.storage
        chats = range(1000, 1006)
        for chat in chats:
            behind.meet(chat)
        async with desk(behind) as one, desk(behind, other) as two:
            for number in range(8):
                await one.arrives(
                    *(written(chat * 100 + number, chat, str(number)) for chat in chats)
                )
                two.processor.wakeup.call()
            await one.quiet()
            await two.quiet()
            assert (await one.counts()).waiting == (await one.counts()).set_aside == 0
        await behind.quiet()
        if other is not behind.storage:
            await other.close()
        said = {chat: sorted(behind.arrived(chat)) for chat in chats}
        traces = await behind.storage.read(
            lambda tx: list(
                tx.execute(select(tables.outbox.c.trace).order_by(tables.outbox.c.seq)).scalars()
            )
        )
    assert said == {chat: [str(number) for number in range(8)] for chat in chats}
    for chat in chats:
        handled = [trace for trace in traces if trace.startswith(f"u{chat}")]
        assert handled == [f"u{chat * 100 + number}" for number in range(8)]


# Updates that nobody expects.

ODD: dict[str, Any] = {
    "no content": {},
    "a kind that does not exist yet": {"brand_new_kind": {"id": 5}},
    "a kind that was not asked for": {"poll": {"id": "5"}},
    "an inline query": {"inline_query": {"id": "1", "from": {}, "query": "", "offset": ""}},
    "a tap on nothing": {
        "callback_query": {
            "id": "1",
            "from": {"id": ANN, "is_bot": False, "first_name": "A"},
            "chat_instance": "1",
            "data": "read",
        }
    },
    "a message without a chat": {"message": {"message_id": 5, "date": 1, "text": "hello"}},
    "a message that is a number": {"message": 5},
    "a message that is a list": {"message": [5]},
    "a message of nothing": {"message": {}},
    "a chat that is a word": {
        "message": {"message_id": 5, "date": 1, "chat": "private", "text": "hello"}
    },
    "a chat whose id is a word": {
        "message": {"message_id": 5, "date": 1, "chat": {"id": "x", "type": "private"}}
    },
    "a date beyond the calendar": {
        "message": {"message_id": 5, "text": "x"} | chat_and_sender(ANN) | {"date": 10**17}
    },
    "a date that is a word": {
        "message": {"message_id": 5, "text": "x"} | chat_and_sender(ANN) | {"date": "today"}
    },
    "half a character": {"message": {"message_id": 5, "text": "\ud83d"} | chat_and_sender(ANN)},
    "a tap without data": {"callback_query": tapped(1, ANN, "")["callback_query"] | {"data": None}},
    "a tap with strange data": {
        "callback_query": tapped(1, ANN, "read:::\x00:-1")["callback_query"]
    },
    "a text that is a list": {"message": {"message_id": 5, "text": ["x"]} | chat_and_sender(ANN)},
    "a photo without sizes": {"message": {"message_id": 5, "photo": [{}]} | chat_and_sender(ANN)},
    "a change of membership without statuses": {"my_chat_member": chat_and_sender(ANN)},
}


@pytest.mark.parametrize("name", ODD)
async def test_an_odd_update_holds_up_nobody_and_does_not_come_up_again(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(processing, "TRIES_AGAIN_AFTER", (timedelta(0),))
    notebook = Notebook()
    monkeypatch.setattr(hearing, "sent_something_else", notebook)
    monkeypatch.setattr(hearing, "wrote", notebook)
    async with desk(behind) as at:
        handled = watch_count(at, monkeypatch)
        await at.arrives(
            {"update_id": 1, **ODD[name]}, written(2, ANN, "next"), written(3, BEA, "hello")
        )
        await at.quiet()
        counts = await at.counts()
        assert counts.waiting == 0
        taken_up = handled()
        at.processor.wakeup.call()
        await at.quiet()
        assert handled() == taken_up, "nothing is left to take up"
    assert notebook.heard[ANN][-1] == "next"
    assert notebook.heard[BEA] == ["hello"]


def watch_count(at: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often the processor took something up."""
    count = 0
    process = at.processor._process

    async def counted(*args: Any) -> None:
        nonlocal count
        count += 1
        await process(*args)

    monkeypatch.setattr(at.processor, "_process", counted)
    return lambda: count


async def test_every_tap_is_answered_even_one_that_breaks(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_turn: Turn) -> None:
        raise ArithmeticError

    monkeypatch.setattr(routes, "unknown_button", breaks)
    monkeypatch.setattr(processing, "TRIES_AGAIN_AFTER", ())
    async with desk(behind) as at:
        await at.arrives(tapped(77, ANN, "strange"))
        await at.quiet()
    calls = behind.sandbox.world.calls.after(0)
    answers = [call["params"] for call in calls if call["method"] == "answerCallbackQuery"]
    assert [str(answer["callback_query_id"]) for answer in answers] == ["77"]


async def test_a_group_hears_nothing(behind: Backstage) -> None:
    async with desk(behind) as at:
        await at.arrives(
            written(1, GROUP, "/start", kind="group"),
            written(2, GROUP, "hello", kind="supergroup"),
        )
        await at.quiet()
        assert (await at.counts()).waiting == 0
    await behind.quiet()
    assert behind.tries(GROUP) == 0


# The database goes away.


async def test_nothing_is_lost_or_doubled_while_the_database_is_away(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook()
    monkeypatch.setattr(hearing, "wrote", notebook)
    monkeypatch.setattr(processing, "LOOKS_AGAIN_AFTER", 0.1)
    behind.meet(ANN)
    async with desk(behind) as at:
        transact, back_at = at.storage.transact, time.monotonic() + 0.5

        async def refusing(body: Any, *args: Any, **options: Any) -> Any:
            if time.monotonic() < back_at and body.__name__ in {"_run", "failed"}:
                raise DatabaseUnavailable("gone for a while")
            return await transact(body, *args, **options)

        await at.arrives(written(1, ANN, "hello"), written(2, ANN, "on"))
        monkeypatch.setattr(at.storage, "transact", refusing)
        taken_up = watch_count(at, monkeypatch)
        at.processor.wakeup.call()
        await at.quiet()
        assert 3 <= taken_up() <= 8, "again and again, and not as fast as it can"
        row = await at.row(1)
    assert row.attempts == 0, "that was no fault of the update's"
    assert notebook.heard == {ANN: ["hello", "on"]}


async def test_a_commit_that_fails_rolls_back_what_was_said(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a handler said and decided stands or falls together."""

    def says_and_breaks(turn: Turn) -> None:
        turn.say("never")
        turn.tx.connection.exec_driver_sql("SELECT * FROM no_such_table")

    monkeypatch.setattr(hearing, "wrote", says_and_breaks)
    monkeypatch.setattr(processing, "TRIES_AGAIN_AFTER", ())
    behind.meet(CHARLIE)
    async with desk(behind) as at:
        await at.arrives(written(1, CHARLIE, "x"))
        await at.quiet()
    (apology,) = await sorry(behind, CHARLIE)
    assert "never" not in apology
