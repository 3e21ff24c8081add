"""What falls due for letters: once, and one letter's trouble is its own."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot import letter_ticks, ticks
from bot.scheduler import Scheduler
from bot.tick import Tick
from bot.wakeup import Wakeup
from care.letter import Author, Place, State
from storage import letter_drafts, letter_fates, letter_words, letters, practice, tables, therapists
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import LetterId
from storage.letters import Letter
from storage.therapists import Therapist
from tests.bot.backstage import TEN
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import open_practice, welcome
from texts import Catalogs

CATALOGS = Catalogs(default="en")
DAY = timedelta(days=1)


@pytest.fixture(params=DIALECTS)
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    dialect: Dialect = request.param
    return await migrated_database(dialect, tmp_path)


@pytest.fixture
async def storage(url: str) -> AsyncIterator[Storage]:
    opened = await open_storage(url)
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture
async def dana(storage: Storage) -> Therapist:
    opened = await storage.transact(open_practice, now=TEN)
    await storage.transact(therapists.take_letters, opened.id, takes=True)
    return opened


@pytest.fixture
async def ann(storage: Storage, dana: Therapist) -> Client:
    return await storage.transact(welcome, dana, chat_id=301, now=TEN)


def draft(tx: Transaction, client: Client) -> LetterId:
    made = letter_words.begin(tx, author=Author.CLIENT, guided=False, client_id=client.id, now=TEN)
    letter_words.write(tx, made, Place.FREE, "words", message=None, now=TEN)
    return made


def dated(tx: Transaction, client: Client, at: datetime) -> LetterId:
    made = draft(tx, client)
    letter_fates.schedule(tx, made, send_at=at)
    return made


def known(tx: Transaction, letter_id: LetterId) -> Letter:
    found = letters.letter_by_id(tx, letter_id)
    assert found is not None
    return found


def tick(now: datetime) -> Tick:
    return Tick(CATALOGS, now)


async def said(storage: Storage, kind: str) -> int:
    table = tables.outbox
    statement = select(func.count()).select_from(table).where(table.c.kind == kind)
    return int(await storage.read(lambda tx: tx.execute(statement).scalar_one()))


def spoil(tx: Transaction, letter_id: LetterId) -> None:
    """Its words do not open any more."""
    part = tables.letter_part
    tx.execute(update(part).where(part.c.letter_id == letter_id).values(words=b"\x01" + b"x" * 40))


async def test_two_ticks_at_once_do_each_thing_once(
    url: str, storage: Storage, dana: Therapist, ann: Client
) -> None:
    goes = await storage.transact(dated, ann, TEN + DAY)
    rests = await storage.transact(draft, ann)
    other = await open_storage(url) if storage.dialect == "postgresql" else storage
    for days in (1, 8, 28, 29):
        now = tick(TEN + days * DAY)
        for work in (letter_ticks.due_letters, letter_ticks.due_drafts, ticks.due_digests):
            await asyncio.gather(
                *(one.transact(work, now) for one in (storage, other, storage, other))
            )
    if other is not storage:
        await other.close()
    assert await said(storage, "digest") == 1
    assert await said(storage, "news") == 1
    found = await storage.read(known, goes)
    assert (found.state, found.digest_id is not None) == (State.SENT, True)
    assert (await storage.read(known, rests)).state is State.DRAFT, "the line still waits"


async def test_one_broken_letter_is_put_off_and_delays_no_other(
    storage: Storage, ann: Client
) -> None:
    broken = await storage.transact(dated, ann, TEN)
    whole = await storage.transact(dated, ann, TEN + DAY)
    await storage.transact(spoil, broken)
    assert await storage.transact(letter_ticks.due_letters, tick(TEN + DAY)) == 2
    assert (await storage.read(known, whole)).state is State.SENT
    assert await storage.transact(letter_ticks.due_letters, tick(TEN + DAY)) == 0
    next_at = await storage.read(letter_fates.next_send_at)
    assert next_at == TEN + DAY + timedelta(hours=1)


async def test_one_broken_draft_is_put_off_and_delays_no_other(
    storage: Storage, ann: Client
) -> None:
    broken, whole = [await storage.transact(draft, ann) for _ in range(2)]
    await storage.transact(spoil, broken)
    now = TEN + 28 * DAY
    assert await storage.transact(letter_ticks.due_drafts, tick(now)) == 2
    assert await said(storage, "news") == 1
    assert await storage.transact(letter_ticks.due_drafts, tick(now)) == 0
    await storage.transact(letter_drafts.was_warned, broken, at=now)
    assert await storage.transact(letter_ticks.due_drafts, tick(now + 3 * DAY)) == 2
    assert await storage.transact(letter_ticks.due_drafts, tick(now + 3 * DAY)) == 0
    assert (await storage.read(known, whole)).state is State.DRAFT


async def test_a_batch_is_not_the_end(
    storage: Storage, ann: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [await storage.transact(dated, ann, TEN) for _ in range(5)]
    for _ in range(5):
        await storage.transact(draft, ann)
    now = TEN + 28 * DAY
    monkeypatch.setattr(letter_ticks, "AT_ONCE", 2)
    scheduler = Scheduler(storage=storage, catalogs=CATALOGS, clock=lambda: now, queued=Wakeup())
    await scheduler.tick()
    assert await said(storage, "news") == 5
    assert {(await storage.read(known, one)).state for one in made} == {State.SENT}
    assert await said(storage, "digest") == 1, "what became due comes along at once"


async def test_an_empty_letter_does_not_go_out(storage: Storage, ann: Client) -> None:
    made = await storage.transact(dated, ann, TEN)
    await storage.transact(letter_words.leave_out, made, Place.FREE, now=TEN)
    await storage.transact(letter_ticks.due_letters, tick(TEN))
    assert (await storage.read(known, made)).state is State.KEPT
    assert await said(storage, "news") == 1


async def test_while_sending_is_paused_letters_wait(storage: Storage, ann: Client) -> None:
    made = await storage.transact(dated, ann, TEN)
    await storage.transact(draft, ann)
    paused = await storage.read(practice.practice_now)
    await storage.transact(practice.set_paused, paused_at=TEN, version=paused.version)
    later = tick(TEN + 40 * DAY)
    assert await storage.transact(letter_ticks.due_letters, later) == 0
    assert await storage.transact(letter_ticks.due_drafts, later) == 0
    assert (await storage.read(known, made)).state is State.SCHEDULED


async def test_the_clock_stops_where_something_is_due(storage: Storage, ann: Client) -> None:
    assert await storage.read(letter_ticks.next_due_at) == []
    await storage.transact(dated, ann, TEN + DAY)
    resting = await storage.transact(draft, ann)
    assert await storage.read(letter_ticks.next_due_at) == [TEN + DAY, TEN + 28 * DAY]
    await storage.transact(letter_drafts.was_warned, resting, at=TEN + 28 * DAY)
    assert await storage.read(letter_ticks.next_due_at) == [TEN + DAY, TEN + 30 * DAY]
    assert await storage.read(ticks.next_due_at, now=TEN) == TEN + DAY
