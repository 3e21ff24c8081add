import asyncio
from typing import Any

import pytest
from sqlalchemy import select, update

from care.delivery import Kind, Lane, State
from storage import outbox, people, sending, unsent
from storage.database import Storage
from storage.ids import ClientId, OutboxId, PersonId
from storage.sending import OutboxRow
from storage.tables import outbox as table
from storage.transaction import Transaction
from tests.storage.plan import sqlite_plan
from tests.storage.world import (
    ANN_CHAT,
    CHARLIE_CHAT,
    NOW,
    add_ann,
    add_bea,
    everything,
    later,
)

SAY_HELLO = {"method": "sendMessage", "params": {"text": "Hello, Ann 🙂"}}
ME, ANOTHER = 111, 222


async def put(storage: Storage, to: PersonId | None, **given: Any) -> OutboxId:
    row: dict[str, Any] = {
        "kind": Kind.REPLY,
        "payload": SAY_HELLO,
        "due_at": NOW,
        "now": NOW,
    } | given
    return await storage.transact(outbox.put, person=to, **row)


async def claim(storage: Storage, which: OutboxId, **when: float) -> OutboxRow | None:
    return await storage.transact(sending.claim, which, claim=ME, now=later(**when))


async def candidates(storage: Storage, *busy: PersonId, **when: float) -> list[OutboxId]:
    heads = await storage.read(sending.candidates, now=later(**when), limit=99, busy=busy)
    return [head.id for head in heads]


async def stored(storage: Storage, which: OutboxId) -> Any:
    return await storage.read(lambda tx: tx.execute(select(table).where(table.c.id == which)).one())


async def state(storage: Storage, which: OutboxId) -> State:
    return State((await stored(storage, which)).state)


async def test_what_is_said_to_a_person_comes_out_as_it_was_put_in(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    put_in = await put(storage, ann, kind=Kind.NOTICE, due_at=later(seconds=-5), trace="u7")
    row = await claim(storage, put_in)
    assert row == OutboxRow(
        seq=1,
        id=put_in,
        person_id=ann,
        chat_id=ANN_CHAT,
        client_id=None,
        checkin_id=None,
        digest_id=None,
        kind=Kind.NOTICE,
        lane=Lane.DIGEST,
        payload=SAY_HELLO,
        state=State.SENDING,
        due_at=later(seconds=-5),
        created_at=NOW,
        attempts=0,
        repeat=False,
        claim=ME,
        trace="u7",
    )


async def test_a_row_knows_what_it_is_about(storage: Storage) -> None:
    world = await storage.transact(everything)
    of_ann = world.rows[world.ann.id]
    about = {
        "client": of_ann["client"]["id"],
        "checkin": of_ann["checkin"]["id"],
        "digest": of_ann["outbox"]["digest_id"],
    }
    row = await claim(storage, await put(storage, world.ann.id, lane=Lane.URGENT, **about))
    assert row is not None
    assert (row.client_id, row.checkin_id, row.digest_id) == tuple(about.values())
    assert row.lane is Lane.URGENT


async def test_a_stranger_gets_an_answer_and_is_then_forgotten(storage: Storage) -> None:
    number = await put(storage, None, chat_id=CHARLIE_CHAT)
    row = await claim(storage, number)
    assert row is not None
    assert (row.person_id, row.chat_id, row.payload) == (None, CHARLIE_CHAT, SAY_HELLO)
    settled: dict[str, Any] = {"claim": ME, "state": State.SENT, "now": NOW, "message": 5}
    assert await storage.transact(sending.settle, number, **settled)
    assert (await stored(storage, number)).chat is None


@pytest.mark.parametrize("chat_id", [None, CHARLIE_CHAT])
async def test_a_message_goes_to_a_person_or_to_a_chat(
    storage: Storage, chat_id: int | None
) -> None:
    to = None if chat_id is None else (await storage.transact(add_ann)).id
    with pytest.raises(ValueError, match="to a person or to"):
        await put(storage, to, chat_id=chat_id)


# Order.


async def test_a_persons_messages_go_out_one_by_one_in_order(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    to_ann = [await put(storage, ann) for _ in range(3)]
    to_bea = [await put(storage, bea) for _ in range(2)]
    assert await candidates(storage) == [to_ann[0], to_bea[0]]
    assert await candidates(storage, ann) == [to_bea[0]]
    await claim(storage, to_ann[0])
    assert await candidates(storage) == [to_ann[1], to_bea[0]]


async def test_a_reply_goes_before_everything_else(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    checkin = await put(storage, ann, kind=Kind.CHECKIN)
    ping = await put(storage, bea, kind=Kind.PING)
    stranger = await put(storage, None, chat_id=CHARLIE_CHAT)
    reply = await put(storage, ann)
    assert await candidates(storage) == [stranger, reply, ping]
    await claim(storage, reply)
    assert await candidates(storage) == [stranger, ping, checkin]


async def test_what_is_not_due_waits_and_stands_in_nobodys_way(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    tomorrow = await put(storage, ann, due_at=later(days=1))
    today = await put(storage, ann)
    assert await candidates(storage) == [today]
    assert await storage.read(outbox.next_due_at) == NOW
    await claim(storage, today)
    assert await candidates(storage) == []
    assert await storage.read(outbox.next_due_at) == later(days=1)
    assert await claim(storage, tomorrow) is None
    assert await candidates(storage, days=1) == [tomorrow]


async def test_a_message_tried_again_keeps_its_place_in_its_lane(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    first, checkin = await put(storage, ann), await put(storage, ann, kind=Kind.CHECKIN)
    to_bea = await put(storage, bea)
    await claim(storage, first)
    retry: dict[str, Any] = {"claim": ME, "due_at": later(seconds=3), "repeat": False}
    assert await storage.transact(sending.retry, first, **retry)
    assert await candidates(storage) == [to_bea, checkin]  # another lane does not wait
    second = await put(storage, ann)
    assert await candidates(storage) == [to_bea]
    assert await candidates(storage, seconds=3) == [first, to_bea]
    await claim(storage, first, seconds=3)
    assert await candidates(storage, seconds=3) == [to_bea, second]


async def test_strangers_wait_for_nobody(storage: Storage) -> None:
    strangers = [await put(storage, None, chat_id=CHARLIE_CHAT + n) for n in range(3)]
    assert await candidates(storage) == strangers
    heads = await storage.read(sending.candidates, now=NOW, limit=2)
    assert [head.id for head in heads] == strangers[:2]


async def test_a_backlog_is_not_sorted_and_what_is_sent_is_not_looked_through(
    url: str, storage: Storage
) -> None:
    if storage.dialect == "postgresql":
        return  # its plan depends on how much is there
    plan = await sqlite_plan(url, storage, sending.candidates, now=NOW, limit=5)
    assert any("USING INDEX ix_outbox_due" in step for step in plan)
    assert any("USING INDEX ix_outbox_waiting (person_id=?" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)


# Claims.


async def test_of_two_that_want_a_row_one_gets_it(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    for _ in range(5):
        number = await put(storage, ann)
        claims = await asyncio.gather(
            *(storage.transact(sending.claim, number, claim=n, now=NOW) for n in range(1, 6))
        )
        assert len([row for row in claims if row is not None]) == 1


async def test_only_its_sender_can_settle_a_row(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    number = await put(storage, ann)
    sent: dict[str, Any] = {"state": State.SENT, "now": later(seconds=1), "message": 77}
    again: dict[str, Any] = {"due_at": NOW, "repeat": True}
    assert not await storage.transact(sending.settle, number, claim=ME, **sent)
    await claim(storage, number)
    assert not await storage.transact(sending.settle, number, claim=ANOTHER, **sent)
    assert not await storage.transact(sending.retry, number, claim=ANOTHER, **again)
    assert not await storage.transact(sending.postpone, number, claim=ANOTHER, due_at=NOW)
    assert await storage.transact(sending.settle, number, claim=ME, **sent)
    assert not await storage.transact(sending.settle, number, claim=ME, **sent)
    assert not await storage.transact(sending.retry, number, claim=ME, **again)
    assert await candidates(storage, days=1) == []


async def test_nothing_that_was_said_is_kept_once_it_is_settled(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    number = await put(storage, ann)
    await claim(storage, number)
    await storage.transact(
        sending.settle,
        number,
        claim=ME,
        state=State.UNCERTAIN,
        now=later(seconds=1),
        message=77,
        reason="ambiguous",
    )
    row = await stored(storage, number)
    assert (row.state, row.message, row.reason) == (State.UNCERTAIN, 77, "ambiguous")
    assert row.settled_at == later(seconds=1)
    assert (row.payload, row.chat, row.claim) == (None, None, None)


async def test_what_may_have_arrived_stays_a_possible_repeat(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    number = await put(storage, ann)
    seen = []
    for repeat in (False, True, False):
        row = await claim(storage, number)
        assert row is not None
        seen.append((row.attempts, row.repeat))
        again: dict[str, Any] = {"claim": ME, "due_at": NOW, "repeat": repeat, "reason": "flood"}
        assert await storage.transact(sending.retry, number, **again)
    assert seen == [(0, False), (1, False), (2, True)]
    row = await claim(storage, number)
    assert row is not None
    assert (row.attempts, row.repeat, row.payload) == (3, True, SAY_HELLO)


async def test_a_postponed_message_goes_later_and_was_not_a_try(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    number = await put(storage, ann)
    assert await storage.transact(sending.postpone, number, due_at=later(hours=1))
    await claim(storage, number, hours=1)
    assert not await storage.transact(sending.postpone, number, due_at=later(hours=2))
    at_night: dict[str, Any] = {"claim": ME, "due_at": later(hours=9), "reason": "quiet hours"}
    assert await storage.transact(sending.postpone, number, **at_night)
    assert await candidates(storage, hours=8) == []
    row = await claim(storage, number, hours=9)
    assert row is not None
    assert row.attempts == 0


async def test_what_came_too_late_is_dropped_and_stays_visible(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    number = await put(storage, ann, kind=Kind.CHECKIN)
    skipped: dict[str, Any] = {"state": State.SKIPPED, "now": NOW, "reason": "too late"}
    assert await storage.transact(unsent.drop, number, **skipped)
    assert not await storage.transact(unsent.drop, number, **skipped)
    row = await stored(storage, number)
    assert (row.state, row.reason, row.payload) == (State.SKIPPED, "too late", None)
    assert await claim(storage, number) is None


async def test_a_sender_that_is_gone_leaves_its_rows_to_be_settled(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    lost, mine, due = await put(storage, ann), await put(storage, bea), await put(storage, bea)
    await storage.transact(sending.claim, lost, claim=ANOTHER, now=NOW)
    await claim(storage, mine)
    (found,) = await storage.read(sending.stuck, not_claim=ME)
    assert (found.id, found.claim, found.kind) == (lost, ANOTHER, Kind.REPLY)
    again: dict[str, Any] = {"claim": ANOTHER, "due_at": NOW, "repeat": True}
    assert await storage.transact(sending.retry, lost, **again)
    assert await storage.read(sending.stuck, not_claim=ME) == []
    assert await candidates(storage) == [lost, due]


# Trouble.


async def test_a_damaged_row_fails_for_good_and_delays_nobody(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    damaged, fine = await put(storage, ann), await put(storage, bea)
    await storage.transact(
        lambda tx: tx.execute(
            update(table).where(table.c.id == damaged).values(payload=b"\x01" + bytes(60))
        )
    )
    assert await claim(storage, damaged) is None
    row = await stored(storage, damaged)
    assert (row.state, row.reason) == (State.FAILED, "unreadable")
    assert await candidates(storage) == [fine]


async def test_a_kind_of_a_newer_version_delays_nobody(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    newer, fine = await put(storage, ann), await put(storage, bea)
    await storage.transact(
        lambda tx: tx.execute(update(table).where(table.c.id == newer).values(kind="postcard"))
    )
    assert await candidates(storage) == [fine]
    await storage.transact(
        lambda tx: tx.execute(
            update(table).where(table.c.id == newer).values(state="sending", claim=ANOTHER)
        )
    )
    assert await storage.read(sending.stuck, not_claim=ME) == []


async def test_words_of_someone_erased_are_not_sent_to_anyone(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    number = await put(storage, bea, owner=ann)
    readable = await put(storage, bea, owner=bea)
    await storage.transact(people.erase_person, ann)
    assert await claim(storage, number) is None
    assert await state(storage, number) is State.FAILED
    assert await candidates(storage) == [readable]


# Cancelling.


async def test_stopping_cancels_everything_queued_about_a_client(storage: Storage) -> None:
    world = await storage.transact(everything)
    client = ClientId(world.rows[world.ann.id]["client"]["id"])
    bea = ClientId(world.rows[world.bea.id]["client"]["id"])
    checkin = await put(storage, world.ann.id, kind=Kind.CHECKIN, client=client)
    digest = await put(storage, world.dana.id, kind=Kind.DIGEST, client=client)
    farewell = await put(storage, world.ann.id, kind=Kind.FAREWELL, client=client)
    reply = await put(storage, world.ann.id)
    of_bea = await put(storage, world.bea.id, kind=Kind.CHECKIN, client=bea)
    under_way = await put(storage, world.dana.id, kind=Kind.PING, client=client)
    await claim(storage, under_way)

    cancel: dict[str, Any] = {"now": NOW, "keep_kinds": [Kind.FAREWELL]}
    assert await storage.transact(unsent.cancel_for_client, client, **cancel) == 2
    for number in (checkin, digest):
        row = await stored(storage, number)
        assert (row.state, row.payload, row.settled_at) == (State.CANCELLED, None, NOW)
    for number in (farewell, reply, of_bea):
        assert await state(storage, number) is State.DUE
    assert await state(storage, under_way) is State.SENDING


async def test_what_is_queued_to_a_person_can_be_cancelled(storage: Storage) -> None:
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    to_ann = [await put(storage, ann), await put(storage, ann, due_at=later(days=9))]
    to_bea = await put(storage, bea)
    assert await storage.transact(unsent.cancel_for_person, ann, NOW) == 2
    assert await storage.transact(unsent.cancel_for_person, ann, NOW) == 0
    assert [await state(storage, number) for number in to_ann] == [State.CANCELLED] * 2
    assert await candidates(storage) == [to_bea]


# Counting and forgetting.


async def test_every_state_is_counted(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    assert await storage.read(outbox.counts) == dict.fromkeys(State, 0)
    assert await storage.read(outbox.next_due_at) is None
    first, _ = await put(storage, ann), await put(storage, ann)
    await claim(storage, first)
    assert await storage.read(outbox.counts) == dict.fromkeys(State, 0) | {
        State.DUE: 1,
        State.SENDING: 1,
    }


async def test_only_what_was_settled_long_ago_is_forgotten(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    numbers = [await put(storage, ann) for _ in range(3)]
    for number, when in zip(numbers[:2], (NOW, later(days=5)), strict=True):
        dropped: dict[str, Any] = {"state": State.SKIPPED, "now": when}
        await storage.transact(unsent.drop, number, **dropped)
    assert await storage.transact(outbox.forget, before=later(days=1)) == 1
    left = await storage.read(lambda tx: set(tx.execute(select(table.c.id)).scalars()))
    assert left == set(numbers[1:])


async def test_a_row_is_bound_to_its_number(storage: Storage) -> None:
    """What was said to one person cannot be moved to another's row."""
    ann, bea = (await storage.transact(add_ann)).id, (await storage.transact(add_bea)).id
    one, two = await put(storage, ann), await put(storage, bea)

    def move(tx: Transaction) -> None:
        payload = select(table.c.payload).where(table.c.id == one).scalar_subquery()
        tx.execute(update(table).where(table.c.id == two).values(payload=payload))

    await storage.transact(move)
    assert await claim(storage, two) is None
