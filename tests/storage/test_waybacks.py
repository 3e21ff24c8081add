"""Ways back: one open at a time, the line that tells of it, and from when the two years count."""

from datetime import timedelta

from sqlalchemy import update

from care.delivery import Kind, State
from storage import clients, outbox, waybacks
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import OutboxId, WayBackId
from storage.tables import outbox as outbox_table
from storage.waybacks import WayBack
from tests.practice import message, open_practice, queue_checkin, welcome
from tests.storage.world import ANN_CHAT, BEA_CHAT, NOW, later


async def two_clients(storage: Storage) -> tuple[Client, Client]:
    dana = await storage.transact(open_practice, now=NOW)
    return (
        await storage.transact(welcome, dana, chat_id=ANN_CHAT, now=NOW),
        await storage.transact(welcome, dana, chat_id=BEA_CHAT, now=NOW),
    )


async def test_it_is_open_until_it_is_seen(storage: Storage) -> None:
    ann, bea = await two_clients(storage)
    asked = await storage.transact(waybacks.add_way_back, ann.id, now=NOW)
    assert await storage.read(waybacks.open_way_back, ann.id) == asked
    assert await storage.read(waybacks.open_way_back, bea.id) is None
    assert await storage.transact(waybacks.see, asked.id, now=later(hours=1))
    assert await storage.read(waybacks.open_way_back, ann.id) is None
    assert await storage.read(waybacks.way_back_by_id, asked.id) == WayBack(
        id=asked.id, client_id=ann.id, asked_at=NOW, seen_at=later(hours=1), withdrawn_at=None
    )


async def test_what_was_seen_cannot_be_taken_back_nor_the_other_way_round(
    storage: Storage,
) -> None:
    ann, bea = await two_clients(storage)
    seen = await storage.transact(waybacks.add_way_back, ann.id, now=NOW)
    taken = await storage.transact(waybacks.add_way_back, bea.id, now=NOW)
    assert await storage.transact(waybacks.see, seen.id, now=NOW)
    assert not await storage.transact(waybacks.withdraw, seen.id, now=NOW)
    assert await storage.transact(waybacks.withdraw, taken.id, now=NOW)
    assert not await storage.transact(waybacks.see, taken.id, now=NOW)
    assert not await storage.transact(waybacks.withdraw, taken.id, now=later(days=1))
    again = await storage.read(waybacks.way_back_by_id, taken.id)
    assert again is not None
    assert (again.seen_at, again.withdrawn_at) == (None, NOW)
    assert await storage.read(waybacks.way_back_by_id, WayBackId(7)) is None


async def test_the_newest_that_is_open_is_the_one(storage: Storage) -> None:
    ann, _bea = await two_clients(storage)
    first = await storage.transact(waybacks.add_way_back, ann.id, now=NOW)
    await storage.transact(waybacks.withdraw, first.id, now=NOW)
    second = await storage.transact(waybacks.add_way_back, ann.id, now=later(days=1))
    assert await storage.read(waybacks.open_way_back, ann.id) == second


def put(tx: Transaction, client: Client, kind: Kind, *, days: float) -> OutboxId:
    return outbox.put(
        tx,
        person=client.person_id,
        kind=kind,
        payload=message("."),
        due_at=later(days=days),
        now=later(days=days),
        client=client.id,
    )


def went_out(tx: Transaction, row: OutboxId, *, days: float) -> None:
    tx.execute(
        update(outbox_table)
        .where(outbox_table.c.id == row)
        .values(state=State.SENT, settled_at=later(days=days), message=77)
    )


async def test_its_line_is_the_one_that_was_put_at_its_moment(storage: Storage) -> None:
    ann, bea = await two_clients(storage)
    asked = await storage.transact(waybacks.add_way_back, ann.id, now=later(days=1))
    assert await storage.read(waybacks.ping_of, asked) is None
    for client, kind, days in (
        (bea, Kind.PING, 1), (ann, Kind.NOTICE, 1), (ann, Kind.PING, 0.5),
    ):  # fmt: skip
        await storage.transact(put, client, kind, days=days)
    assert await storage.read(waybacks.ping_of, asked) is None
    row = await storage.transact(put, ann, Kind.PING, days=1)
    ping = await storage.read(waybacks.ping_of, asked)
    assert ping == waybacks.Ping(id=row, message=None, went_out_at=None)
    await storage.transact(went_out, row, days=2)
    ping = await storage.read(waybacks.ping_of, asked)
    assert ping == waybacks.Ping(id=row, message=77, went_out_at=later(days=2))


async def test_two_years_count_from_the_last_note_and_without_one_from_the_yes(
    storage: Storage,
) -> None:
    ann, bea = await two_clients(storage)
    assert await storage.read(waybacks.last_contact_at, ann.id) == NOW
    for number, days in enumerate((30, 60)):
        row = await storage.transact(queue_checkin, ann, now=later(days=days), slot=number)
        await storage.transact(went_out, row, days=days)
    waiting = await storage.transact(queue_checkin, ann, now=later(days=90), slot=2)
    receipt = await storage.transact(put, ann, Kind.RECEIPT, days=95)
    await storage.transact(went_out, receipt, days=95)
    assert await storage.read(waybacks.last_contact_at, ann.id) == later(days=60)
    assert await storage.read(waybacks.last_contact_at, bea.id) == NOW
    await storage.transact(went_out, waiting, days=90)
    assert await storage.read(waybacks.last_contact_at, ann.id) == later(days=90)


async def test_a_new_yes_counts_like_a_note(storage: Storage) -> None:
    ann, _bea = await two_clients(storage)
    row = await storage.transact(queue_checkin, ann, now=later(days=30))
    await storage.transact(went_out, row, days=30)
    await storage.transact(
        clients.record_consent, ann.id, version="1", language="en", text_hash=b"h",
        now=NOW + timedelta(days=400),
    )  # fmt: skip
    assert await storage.read(waybacks.last_contact_at, ann.id) == later(days=400)
