"""A digest that cannot go out yet takes in what falls due meanwhile, and is one."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import ticks
from bot.tick import Tick
from care.delivery import State as Sending
from care.story import State
from storage import (
    absences,
    digest_items,
    digests,
    sending,
    story_words,
    tables,
    therapist_choices,
    therapists,
)
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import DigestId
from storage.therapists import Therapist
from tests.bot.backstage import TEN
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import open_practice, welcome
from texts import Catalogs

CATALOGS = Catalogs(default="en")
DAY = timedelta(days=1)


@pytest.fixture(params=DIALECTS)
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Storage]:
    dialect: Dialect = request.param
    opened = await open_storage(await migrated_database(dialect, tmp_path))
    try:
        yield opened
    finally:
        await opened.close()


def planned(tx: Transaction, dana: Therapist) -> datetime:
    at = therapists.therapist_by_id(tx, dana.id).next_digest_at
    assert at is not None
    return at


def send(tx: Transaction, *, now: datetime) -> None:
    """Telegram takes what is due."""
    for head in sending.candidates(tx, now=now, limit=9):
        row = sending.claim(tx, head.id, claim=5, now=now)
        assert row is not None
        sending.settle(tx, row.id, claim=5, state=Sending.SENT, now=now, message=9)


async def test_it_is_one_until_it_went_out_and_one_a_day(storage: Storage) -> None:
    def act(tx: Transaction) -> None:
        dana = open_practice(tx, now=TEN)
        ann = welcome(tx, dana, chat_id=301, now=TEN)
        therapist_choices.choose_days(tx, dana.id, frozenset(range(7)))

        def share() -> None:
            story_words.add_story(tx, ann.id, state=State.SHARED, now=TEN)

        def lists() -> list[int]:
            """How much stands in each."""
            rows = tx.execute(select(tables.digest.c.id).order_by(tables.digest.c.slot_at))
            return [len(digest_items.items_of(tx, DigestId(row.id))) for row in rows]

        share()
        first = planned(tx, dana)
        ticks.due_digests(tx, Tick(CATALOGS, first))
        share()
        second = planned(tx, dana)
        ticks.due_digests(tx, Tick(CATALOGS, second))
        assert lists() == [2], "it waited, and what fell due joined it"
        send(tx, now=second + timedelta(minutes=1))

        share()
        therapists.plan_digest(tx, dana.id, at=second + timedelta(hours=3))
        ticks.due_digests(tx, Tick(CATALOGS, second + timedelta(hours=3)))
        assert lists() == [2], "that day had one"
        third = planned(tx, dana)
        assert third - second == DAY
        ticks.due_digests(tx, Tick(CATALOGS, third))
        assert lists() == [2, 1], "and nothing was lost"
        assert digests.last_at(tx, dana.id, now=third) == second + timedelta(minutes=1)

    await storage.transact(act)


async def test_of_two_instances_with_days_moved_between_their_ticks_one_brings_it(
    storage: Storage,
) -> None:
    """Whatever is chosen between a tick of one and a tick of the other, and when they meet: each
    day has one list, and nothing stands in two."""

    def begin(tx: Transaction) -> tuple[Therapist, Client]:
        dana = open_practice(tx, now=TEN)
        return dana, welcome(tx, dana, chat_id=301, now=TEN)

    def share(tx: Transaction) -> None:
        story_words.add_story(tx, ann.id, state=State.SHARED, now=TEN)

    def moves(tx: Transaction, days: set[int], minute: int, now: datetime) -> None:
        therapist_choices.choose_days(tx, dana.id, frozenset(days))
        therapist_choices.choose_minute(tx, dana.id, minute)
        absences.plan_anew(tx, therapists.therapist_by_id(tx, dana.id), now=now)

    def lists(tx: Transaction) -> list[int]:
        rows = tx.execute(select(tables.digest.c.id).order_by(tables.digest.c.slot_at))
        return [len(digest_items.items_of(tx, DigestId(row.id))) for row in rows]

    async def both(now: datetime) -> None:
        tick = Tick(CATALOGS, now)
        await asyncio.gather(*(storage.transact(ticks.due_digests, tick) for _each in range(2)))

    dana, ann = await storage.transact(begin)
    await storage.transact(share)
    first = await storage.read(planned, dana)
    await both(first)
    assert await storage.read(lists) == [1]
    await storage.transact(share)
    soon = first + timedelta(minutes=5)
    await storage.transact(moves, set(range(7)), 9 * 60 + 10, soon)
    await both(first + timedelta(minutes=10))
    assert await storage.read(lists) == [2], "one waits already, and what falls due joins it"
    await storage.transact(moves, {0, 3}, 11 * 60, first + timedelta(minutes=11))
    assert await storage.read(planned, dana) == first + timedelta(hours=2), "none came yet"
    await storage.transact(send, now=first + timedelta(minutes=12))
    await storage.transact(share)
    await both(first + timedelta(hours=2))
    assert await storage.read(lists) == [2], "that day had one"
    assert await storage.read(planned, dana) == first + timedelta(days=3, hours=2)
