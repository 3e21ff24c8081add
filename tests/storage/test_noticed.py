"""What is kept of words of danger: next to nothing, and nothing that weighs anybody."""

import pkgutil
import re
from dataclasses import replace
from enum import Enum
from importlib import import_module
from inspect import getmembers, isclass

import pytest
from sqlalchemy import Boolean, Float, LargeBinary, Numeric

import care
from care.delivery import Kind, State
from care.noticed import Said
from storage import clients, noticed, outbox, people, tables
from storage.clients import Client
from storage.database import Storage
from storage.ids import ClientId, OutboxId
from storage.noticed import Noticed
from storage.transaction import Transaction
from tests import practice
from tests.storage.world import NOW, later

WEIGHS = re.compile(
    r"(?:^|_)(?:scor\w*|level\w*|risk\w*|sever\w*|rating\w*|rank\w*|grade\w*|urgen\w*|priorit\w*"
    r"|probab\w*|confiden\w*|likel\w*|weight\w*|crisis|suicid\w*|harm\w*|alarm\w*|alert\w*"
    r"|flag\w*|class\w*|danger_(?!ping$)\w*)(?:_|$)"
)


# Nothing that weighs.


def stored_words() -> set[str]:
    """Every value that a rule of `care` gives a name, which is what columns hold."""
    found = set()
    for module in pkgutil.iter_modules(care.__path__, "care."):
        if module.ispkg:
            continue  # what is looked for in words; nothing of it is stored
        for _name, one in getmembers(import_module(module.name), isclass):
            if issubclass(one, Enum):
                found |= {str(value.value) for value in one}
    return found


def test_no_table_column_or_value_says_how_grave_anything_is() -> None:
    names = {table.name for table in tables.metadata.sorted_tables} | {
        column.name for table in tables.metadata.sorted_tables for column in table.columns
    }
    assert WEIGHS.search("risk_level"), "this test would notice"
    assert WEIGHS.search("danger_score"), "and this"
    assert "danger_ping" in names, "which says that a client agreed to a line"
    for name in sorted(names | stored_words()):
        assert not WEIGHS.search(name.replace(".", "_")), name


def test_nothing_is_measured_in_fractions() -> None:
    for table in tables.metadata.sorted_tables:
        for column in table.columns:
            assert not isinstance(column.type, (Numeric, Float)), f"{table.name}.{column.name}"


def test_what_is_written_down_of_noticed_words_is_this_and_no_more() -> None:
    """No word, no language, no kind: a number of a message, a yes or no, and what followed."""
    columns = tables.noticed.c
    assert set(columns.keys()) == {
        "id", "client_id", "message", "at", "said", "ping_id", "paused_until", "paused_before",
        "moved",
    }  # fmt: skip
    assert {one.value for one in Said} == {"yes", "not"}
    assert columns.said.type.length == 8  # type: ignore[attr-defined]
    assert isinstance(columns.moved.type, Boolean)
    assert not any(isinstance(column.type, LargeBinary) for column in columns)


# The rows.


def opened(tx: Transaction) -> Client:
    dana = practice.open_practice(tx, now=NOW)
    return practice.welcome(tx, dana, chat_id=201, now=NOW)


def add_ping(tx: Transaction, client: Client, *, at: object = NOW) -> OutboxId:
    dana = people.person_of_chat(tx, practice.DANA)
    assert dana is not None
    return outbox.put(
        tx, person=dana.id, kind=Kind.PING, payload=practice.message("a line"), due_at=NOW,
        now=NOW, client=client.id,
    )  # fmt: skip


def note(tx: Transaction, client: ClientId, message: int, **given: object) -> Noticed:
    one = Noticed(id=noticed.new_noticed_id(), client_id=client, message=message, at=NOW)
    one = replace(one, **given)  # type: ignore[arg-type]
    noticed.put(tx, one)
    return one


async def test_one_for_each_message_and_the_newest_holds(storage: Storage) -> None:
    def write(tx: Transaction) -> None:
        client = opened(tx)
        first = note(tx, client.id, 7)
        noticed.say(tx, first.id, Said.NOT)
        assert noticed.denied(tx, client.id) == {7}
        again = replace(first, at=later(hours=2))
        noticed.put(tx, again)
        assert noticed.of_message(tx, [client.id], 7) == [again]
        assert noticed.denied(tx, client.id) == set()
        assert noticed.of_message(tx, [client.id], 8) == []

    await storage.transact(write)


@pytest.mark.parametrize(
    ("state", "hours_ago", "found"),
    [
        (State.DUE, 90, True), (State.SENDING, 90, True), (State.SENT, 23, True),
        (State.UNCERTAIN, 23, True), (State.SENT, 25, False), (State.CANCELLED, 1, False),
        (State.FAILED, 1, False),
    ],
)  # fmt: skip
async def test_a_line_that_waits_or_went_out_within_a_day_is_the_only_one(
    state: State, hours_ago: int, found: bool, storage: Storage
) -> None:
    def write(tx: Transaction) -> None:
        client = opened(tx)
        ping = add_ping(tx, client)
        add_ping(tx, client)  # that they ask for a way back is another thing
        note(tx, client.id, 7, ping_id=ping)
        settled = None if state in (State.DUE, State.SENDING) else later(hours=-hours_ago)
        tx.execute(
            tables.outbox.update()
            .where(tables.outbox.c.id == ping)
            .values(state=state, settled_at=settled)
        )
        last = noticed.last_ping(tx, client.id, since=later(days=-1))
        assert (last is not None and last.id == ping) is found
        assert noticed.cancel_waiting(tx, client.id, now=NOW) is (state is State.DUE)
        assert outbox.counts(tx)[State.DUE] == 1, "the other one still waits"

    await storage.transact(write)


async def test_a_pause_that_another_made_longer_is_handed_on(storage: Storage) -> None:
    def write(tx: Transaction) -> None:
        client = opened(tx)
        first = note(tx, client.id, 7, paused_until=later(days=14), moved=True)
        second = note(
            tx, client.id, 8, paused_until=later(days=15), paused_before=later(days=14)
        )  # fmt: skip
        noticed.hand_on_pause(tx, first)
        expected = replace(second, paused_before=None, moved=True)
        assert noticed.by_id(tx, second.id) == expected

    await storage.transact(write)


async def test_it_is_forgotten_by_its_age(storage: Storage) -> None:
    def write(tx: Transaction) -> None:
        client = opened(tx)
        note(tx, client.id, 7)
        assert noticed.forget(tx, before=NOW) == 0
        assert noticed.forget(tx, before=later(seconds=1)) == 1
        assert clients.client_by_id(tx, client.id) is not None

    await storage.transact(write)
