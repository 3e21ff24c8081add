"""Counting on both databases: by month, by how clients stand, and what troubles there are."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from care.audit import Act, Actor, Entry
from care.client import Event, State, after
from care.figures import Figure, Tally, months
from storage import clients, doubts, figures, health, people, pulse, tables, troubles
from storage.database import Storage, Transaction
from storage.troubles import Aftermath
from tests.practice import known, open_practice, queue_checkin, welcome
from tests.storage.world import NOW

MONTHS = months(now=NOW)


def a_practice(tx: Transaction) -> None:
    """Six clients: one stopped, one with two notes last month, one with a note in doubt."""
    dana = open_practice(tx, now=NOW)
    mine = [welcome(tx, dana, chat_id=500 + number, now=NOW) for number in range(6)]
    for one in mine:
        clients.record_consent(
            tx, one.id, version="1", language="en", text_hash=b"-" * 32, now=NOW
        )  # fmt: skip
    clients.apply(tx, mine[0], after(State.ACTIVE, Event.STOPPED, now=NOW), now=NOW)
    for slot, before in ((0, timedelta(days=27)), (1, timedelta(days=5))):
        settle(tx, queue_checkin(tx, mine[1], now=NOW - before, slot=slot))
    settle(tx, queue_checkin(tx, mine[2], now=NOW), state="uncertain", at=NOW)
    for act in (Act.ERASED, Act.ERASED):
        tx.write_down(Entry(at=NOW, act=act, actor=Actor.CLIENT, actor_id=77, subject_id=88))


def settle(
    tx: Transaction, number: int, *, state: str = "sent", at: datetime = NOW - timedelta(days=2)
) -> None:
    row = tables.outbox
    values = {"state": state, "settled_at": at, "payload": None}
    tx.execute(update(row).where(row.c.id == number).values(values))


async def test_what_happened_is_counted_in_its_month_by_people(storage: Storage) -> None:
    await storage.transact(a_practice)
    found = await storage.read(figures.by_month, MONTHS)
    assert found[Figure.OPTED_IN][-1] == Tally(6, 6)
    assert found[Figure.STOPPED][-1] == Tally(1, 1)
    assert found[Figure.ERASED][-1] == Tally(1, 1), "twice in the trail is one person"
    assert found[Figure.DELIVERED][-2:] == [Tally(2, 1), Tally(0, 0)]
    assert found[Figure.UNCERTAIN][-1] == Tally(1, 1)
    assert found[Figure.SKIPPED] == [Tally(0, 0)] * 12
    states = await storage.read(figures.by_state)
    assert (states[State.ACTIVE], states[State.STOPPED]) == (Tally(5, 5), Tally(1, 1))


async def test_what_waits_and_how_large_it_all_is(storage: Storage) -> None:
    def body(tx: Transaction) -> health.Health:
        client = welcome(tx, open_practice(tx, now=NOW), chat_id=500, now=NOW)
        queue_checkin(tx, client, now=NOW)
        pulse.beat(tx, pulse.POLLED, at=NOW)
        pulse.beat(tx, pulse.POLLED, at=NOW + timedelta(seconds=5), value=3)
        return health.health(tx, now=NOW + timedelta(hours=2))

    found = await storage.transact(body)
    assert (found.waiting, found.due_since, found.unsent_since) == (1, NOW, NOW)
    assert found.size > 10_000
    assert found.beats == {pulse.POLLED: pulse.Beat(NOW + timedelta(seconds=5), 3)}


async def test_doubts_are_settled_once_and_only_those_that_were_seen(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[int, int, int]:
        client = welcome(tx, open_practice(tx, now=NOW), chat_id=500, now=NOW)
        for slot, hours in ((0, 0), (1, 2)):
            at = NOW + timedelta(days=40 * slot)
            number = queue_checkin(tx, known(tx, client.id), now=at, slot=slot)
            settle(tx, number, state="uncertain", at=NOW + timedelta(hours=hours))
        [both] = doubts.doubts(tx)
        assert (both.count, both.since) == (2, NOW)
        first = doubts.resolve(tx, until=NOW + timedelta(hours=1), now=NOW)
        again = doubts.resolve(tx, until=NOW + timedelta(hours=1), now=NOW)
        [left] = doubts.doubts(tx, after=NOW)
        return first, again, left.count

    assert await storage.transact(body) == (1, 0, 1)


async def test_an_outage_moves_some_notes_and_skips_others(storage: Storage) -> None:
    since, until = NOW, NOW + timedelta(hours=4)

    def body(tx: Transaction) -> tuple[bool, Aftermath]:
        dana = open_practice(tx, now=NOW)
        mine = [welcome(tx, dana, chat_id=500 + number, now=NOW) for number in range(4)]
        late, waiting, given_up, before = [queue_checkin(tx, one, now=NOW) for one in mine]
        settle(tx, late, at=until + timedelta(minutes=1))
        settle(tx, given_up, state="skipped", at=until + timedelta(minutes=1))
        settle(tx, before, at=NOW + timedelta(seconds=1))
        row = tables.outbox
        tomorrow = until + timedelta(hours=14)
        tx.execute(update(row).where(row.c.id == waiting).values(due_at=tomorrow))
        caught_up = troubles.is_caught_up(tx, now=until)
        return caught_up, troubles.aftermath(tx, since=since, until=until)

    assert await storage.transact(body) == (True, Aftermath(moved=2, skipped=1))


async def test_the_last_admin_stays(storage: Storage) -> None:
    def body(tx: Transaction) -> list[bool]:
        both = [
            people.add_person(tx, chat_id=number, called=None, language="en", now=NOW)
            for number in (1, 2)
        ]
        for one in both:
            people.add_admin(tx, one.id, now=datetime.now(UTC))
        return [people.remove_admin(tx, both[number].id) for number in (0, 0, 1)]

    assert await storage.transact(body) == [True, False, False]
