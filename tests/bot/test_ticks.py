"""What falls due: once, in each client's own hours, and one client's trouble is theirs alone."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot import retention, ticks
from bot.scheduler import Scheduler
from bot.tick import Tick
from bot.wakeup import Wakeup
from care.client import Event, State, after
from care.story import State as StoryState
from storage import checkins, clients, invites, people, story_words, tables
from storage.clients import Client
from storage.database import DatabaseUnavailable, Storage, Transaction
from storage.ids import ClientId, PersonId
from storage.therapists import Therapist
from tests.bot.backstage import TEN
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import known, open_practice, welcome
from tests.storage.test_database import pass_gate, until_someone_waits
from tests.theatre import Stage, on_stage
from texts import Catalogs

CATALOGS = Catalogs(default="en")
ZONES = (
    "Europe/Berlin", "Europe/Lisbon", "America/New_York", "America/Los_Angeles", "Asia/Tokyo",
    "Asia/Kolkata", "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Cairo",
)  # fmt: skip


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
    return await storage.transact(open_practice, now=TEN)


async def clients_of_dana(storage: Storage, dana: Therapist, many: int) -> list[Client]:
    return [
        await storage.transact(welcome, dana, chat_id=300 + number, now=TEN)
        for number in range(many)
    ]


def tick(now: datetime) -> Tick:
    return Tick(CATALOGS, now)


async def queued(storage: Storage, kind: str) -> Counter[Any]:
    """How many messages of this kind each person has in the outbox."""
    table = tables.outbox
    rows = await storage.read(
        lambda tx: tx.execute(
            select(table.c.person_id, func.count())
            .where(table.c.kind == kind)
            .group_by(table.c.person_id)
        ).all()
    )
    return Counter(dict(rows))


async def test_two_ticks_at_once_send_each_slot_once(
    url: str, storage: Storage, dana: Therapist
) -> None:
    everyone = await clients_of_dana(storage, dana, 12)
    for client in everyone:
        await storage.transact(story_words.add_story, client.id, state=StoryState.SHARED, now=TEN)
    other = await open_storage(url) if storage.dialect == "postgresql" else storage
    now = max(client.next_checkin_at for client in everyone if client.next_checkin_at)
    for one in (storage, other, storage, other):
        await asyncio.gather(
            one.transact(ticks.due_checkins, tick(now)),
            other.transact(ticks.due_checkins, tick(now)),
            one.transact(ticks.due_digests, tick(now)),
            other.transact(ticks.due_digests, tick(now)),
        )
    if other is not storage:
        await other.close()
    assert await queued(storage, "checkin") == {client.person_id: 1 for client in everyone}
    assert await queued(storage, "digest") == {dana.person_id: 1}


async def test_one_broken_client_is_put_off_and_delays_nobody(
    storage: Storage, dana: Therapist
) -> None:
    broken, *others = await clients_of_dana(storage, dana, 4)
    await storage.transact(people.set_zone, broken.person_id, "Nowhere/At_All")
    now = max(c.next_checkin_at for c in [broken, *others] if c.next_checkin_at)
    assert await storage.transact(ticks.due_checkins, tick(now)) == 4
    assert await queued(storage, "checkin") == {client.person_id: 1 for client in others}
    again = await storage.read(known, broken.id)
    assert again.next_checkin_at == now + timedelta(hours=1)
    assert await storage.transact(ticks.due_checkins, tick(now)) == 0, (
        "and does not come up at once"
    )


async def test_a_batch_is_not_the_end(storage: Storage, dana: Therapist) -> None:
    everyone = await clients_of_dana(storage, dana, 5)
    now = max(c.next_checkin_at for c in everyone if c.next_checkin_at)
    scheduler = Scheduler(storage=storage, catalogs=CATALOGS, clock=lambda: now, queued=Wakeup())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ticks, "AT_ONCE", 2)
        await scheduler.tick()
    assert await queued(storage, "checkin") == {client.person_id: 1 for client in everyone}


async def test_a_stop_that_comes_in_the_middle_of_a_tick_holds(
    storage: Storage, dana: Therapist, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tick has read that the client is quiet and is about to let them rest."""
    if storage.dialect == "sqlite":
        return  # one writes after the other
    (ann,) = await clients_of_dana(storage, dana, 1)
    assert ann.next_checkin_at

    def quiet(tx: Transaction, _client: ClientId) -> int:
        pass_gate(tx)
        return 2

    def stop(tx: Transaction) -> None:
        client = known(tx, ann.id)
        clients.apply(tx, client, after(client.state, Event.STOPPED, now=TEN), now=TEN)

    monkeypatch.setattr(checkins, "quiet_in_a_row", quiet)
    assert await storage.hold("gate")
    ticking = asyncio.create_task(storage.transact(ticks.due_checkins, tick(ann.next_checkin_at)))
    await until_someone_waits(storage)
    stopping = asyncio.create_task(storage.transact(stop))
    await asyncio.wait({stopping}, timeout=0.2)  # it may wait for the tick, or pass it by
    await storage.release()
    await asyncio.gather(ticking, stopping)
    assert (await storage.read(known, ann.id)).state is State.STOPPED


async def test_a_pause_with_an_end_keeps_the_notes_behind_it(
    storage: Storage, dana: Therapist
) -> None:
    """Also when a due time was left standing inside the pause."""
    (ann,) = await clients_of_dana(storage, dana, 1)
    due_at = ann.next_checkin_at
    assert due_at
    until = due_at + timedelta(days=10)

    def pause(tx: Transaction) -> None:
        outcome = after(ann.state, Event.PAUSED, now=TEN, until=until)
        clients.apply(tx, ann, outcome, now=TEN)

    await storage.transact(pause)
    await storage.transact(ticks.due_checkins, tick(due_at))
    again = await storage.read(known, ann.id)
    assert again.state is State.PAUSED
    assert again.next_checkin_at
    assert again.next_checkin_at > until
    assert await queued(storage, "checkin") == {}


async def test_forgetting_one_that_cannot_be_forgotten_delays_nobody(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def claims(tx: Transaction, chat: int) -> PersonId:
        who = people.add_person(tx, chat_id=chat, called=None, language="en", now=TEN)
        token = invites.invite_therapist(tx, now=TEN)
        invite = invites.invite_of_token(tx, token)
        assert invite
        assert invites.claim_invite(tx, invite.id, by=who.id, now=TEN)
        return who.id

    one = await storage.transact(claims, 901)
    two = await storage.transact(claims, 902)
    erase = people.erase_person

    def refuses(tx: Transaction, person_id: PersonId) -> None:
        if person_id == one:
            raise people.StillHasClients
        erase(tx, person_id)

    monkeypatch.setattr(people, "erase_person", refuses)
    await storage.transact(retention.upkeep, tick(TEN + timedelta(days=40)))
    assert await storage.read(people.person, one)
    assert await storage.read(people.person, two) is None


async def test_digests_do_not_wait_for_what_is_wrong_with_checkins(
    storage: Storage, dana: Therapist, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ann,) = await clients_of_dana(storage, dana, 1)
    await storage.transact(story_words.add_story, ann.id, state=StoryState.SHARED, now=TEN)

    def breaks(_tx: Transaction, _tick: Tick) -> int:
        raise ArithmeticError

    monkeypatch.setattr(ticks, "due_checkins", breaks)
    now = TEN + timedelta(days=8)
    scheduler = Scheduler(storage=storage, catalogs=CATALOGS, clock=lambda: now, queued=Wakeup())
    await scheduler._try(scheduler.tick)
    assert await queued(storage, "digest") == {dana.person_id: 1}


@pytest.mark.parametrize("error", [DatabaseUnavailable("away"), ArithmeticError("a bug")])
async def test_a_tick_that_fails_is_tried_again(
    storage: Storage, dana: Therapist, error: Exception
) -> None:
    (ann,) = await clients_of_dana(storage, dana, 1)
    assert ann.next_checkin_at
    now = ann.next_checkin_at
    scheduler = Scheduler(storage=storage, catalogs=CATALOGS, clock=lambda: now, queued=Wakeup())
    with pytest.MonkeyPatch.context() as patched:

        async def fails(*_args: Any) -> None:
            raise error

        patched.setattr(storage, "transact", fails)
        await scheduler._try(scheduler.tick)
        await scheduler._try(scheduler.upkeep)
    await scheduler._try(scheduler.tick)
    assert await queued(storage, "checkin") == {ann.person_id: 1}


# Asleep for weeks.


@pytest.mark.parametrize(
    ("asleep_for", "sent", "skipped"),
    [
        # With this seed notes are due on the days 31, 66, 93 and 127, and 23 times in all.
        (68, 1, 1),  # the second of the two is still fresh
        (72, 0, 2),
        (95, 1, 2),
        (120, 0, 3),
        (900, 0, 23),
    ],
)
async def test_after_an_outage_each_client_gets_at_most_one_note_in_their_own_hours(
    tmp_path: Path, asleep_for: int, sent: int, skipped: int
) -> None:
    async with on_stage(await migrated_database("sqlite", tmp_path)) as stage:
        everyone = await invited(stage, ZONES)
        await stage.passes(f"P{asleep_for}D", asleep=True)
        await stage.passes("P2D")  # until everyone's hours have come
        for chat, (client, zone) in everyone.items():
            arrived = notes(stage, chat)
            assert len(arrived) == sent, f"{zone}: {arrived}"
            for at in arrived:
                assert 9 <= at.astimezone(ZoneInfo(zone)).hour < 20
            assert await given_up(stage.storage, client.id) == skipped, zone
        # And life goes on: three weeks apart at least, and never two at once.
        await stage.passes("P90D")
        for chat, (_client, zone) in everyone.items():
            arrived = notes(stage, chat)
            assert all(
                later - earlier >= timedelta(days=21) for earlier, later in pairwise(arrived)
            ), zone


async def invited(stage: Stage, zones: tuple[str, ...]) -> dict[int, tuple[Client, str]]:
    """Clients by chat, each in a zone of their own."""
    now = stage.now
    dana = await stage.storage.transact(open_practice, now=now)
    everyone = {}
    for number, zone in enumerate(zones):
        chat = 500 + number
        stage.sandbox.world.add_person(chat, f"C{chat}").started = True
        client = await stage.storage.transact(
            welcome, dana, chat_id=chat, now=now, zone=zone, seed=5
        )
        everyone[chat] = (client, zone)
    return everyone


def notes(stage: Stage, chat: int) -> list[datetime]:
    """When something arrived that nobody asked for."""
    messages = stage.sandbox.world.people[chat].messages.values()
    return [message.sent_at for message in messages if message.from_bot]


async def given_up(storage: Storage, client_id: ClientId) -> int:
    """What was skipped, and stands there as skipped: by the tick, or by the gate."""
    by_the_tick = (
        select(func.count())
        .select_from(tables.checkin)
        .where(tables.checkin.c.client_id == client_id, tables.checkin.c.skipped_at.is_not(None))
    )
    by_the_gate = (
        select(func.count())
        .select_from(tables.outbox)
        .where(tables.outbox.c.client_id == client_id, tables.outbox.c.state == "skipped")
    )
    return await storage.read(
        lambda tx: int(tx.execute(by_the_tick).scalar_one() + tx.execute(by_the_gate).scalar_one())
    )
