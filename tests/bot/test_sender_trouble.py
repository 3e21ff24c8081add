"""Rows that cannot be sent, a database that goes away, the gate, and two senders at once."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import sender as sender_module
from bot.sender import Sender
from care.client import Event, after
from care.client import State as ClientState
from care.delivery import Kind, State
from storage import clients, outbox, people, practice, sending
from storage.database import DatabaseUnavailable, Storage
from storage.ids import OutboxId
from tests.bot.backstage import ANN, BEA, Backstage, backstage
from tests.bot.sent import DEAD, KINDS, queue
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import known, queue_checkin, queue_reply
from texts import Catalogs

# Rows that cannot be sent.


async def test_a_payload_that_makes_no_call_fails_and_delays_nobody(behind: Backstage) -> None:
    ann, bea = await behind.client(ANN), await behind.client(BEA)

    def put(tx: Any, payload: dict[str, Any]) -> OutboxId:
        return outbox.put(
            tx,
            person=ann.person_id,
            kind=Kind.REPLY,
            payload=payload,
            due_at=behind.now,
            now=behind.now,
        )

    broken = [
        await behind.storage.transact(put, payload)
        for payload in (
            {},
            {"method": "sendNothing", "params": {}},
            {"method": "sendMessage", "params": {"text": "x", "reply_markup": [3]}},
            {"method": "sendPhoto", "params": {}, "draw": {"no": "such"}},
        )
    ]
    fine = await behind.storage.transact(queue_reply, bea.person_id, now=behind.now)
    own = await behind.storage.transact(queue_reply, ann.person_id, now=behind.now)
    for number in broken:
        row = await behind.becomes(number, "failed")
        assert row.reason == "broken"
    await behind.becomes(fine, "sent")
    await behind.becomes(own, "sent")


async def test_a_row_that_the_gate_cannot_judge_is_put_off_and_delays_nobody(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, bea = await behind.client(ANN), await behind.client(BEA)
    await behind.storage.transact(people.set_zone, ann.person_id, "Nowhere/At_All")
    asked = 0
    may_go = sending.claim

    def counted(*args: Any, **options: Any) -> Any:
        nonlocal asked
        asked += 1
        return may_go(*args, **options)

    monkeypatch.setattr(sending, "claim", counted)
    broken = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    fine = await behind.storage.transact(queue_checkin, bea, now=behind.now)
    await behind.becomes(fine, "sent")
    await behind.quiet()
    row = await behind.row(broken)
    assert (row.state, row.reason) == (State.DUE, "broken")
    assert row.due_at == behind.now + timedelta(hours=1)
    assert asked == 2, "once for each, and not again and again"


# The database goes away.


def away(
    monkeypatch: pytest.MonkeyPatch, storage: Storage, *, when: Callable[[Any], bool], times: int
) -> None:
    """The database refuses the next `times` transactions that fit."""
    monkeypatch.setattr(sender_module, "LOOKS_AGAIN_AFTER", 0.02)
    transact, left = storage.transact, times

    async def refusing(body: Any, *args: Any, **options: Any) -> Any:
        nonlocal left
        if left and when(body):
            left -= 1
            raise DatabaseUnavailable("gone for a while")
        return await transact(body, *args, **options)

    monkeypatch.setattr(storage, "transact", refusing)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", ["settle", "claim"])
async def test_a_database_that_goes_away_in_between_forgets_nothing_and_doubles_nothing(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch, kind: Kind, body: str
) -> None:
    ann = await behind.client(ANN)
    number, chat = await queue(behind, kind, ann)
    away(monkeypatch, behind.storage, when=lambda run: run.__name__ == body, times=5)
    row = await behind.becomes(number, "sent", "uncertain")
    assert (row.state, row.repeat) == (State.SENT, False)
    assert len(behind.arrived(chat)) == behind.tries(chat) == 1


async def test_a_claim_whose_commit_was_lost_goes_back_and_out(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database took the claim, and went away before it could say so."""
    ann = await behind.client(ANN)
    monkeypatch.setattr(sender_module, "LOOKS_AGAIN_AFTER", 0.02)
    transact, lost = behind.storage.transact, 0

    async def losing(body: Any, *args: Any, **options: Any) -> Any:
        nonlocal lost
        result = await transact(body, *args, **options)
        if body.__name__ == "claim" and not lost:
            lost += 1
            raise DatabaseUnavailable("after the commit")
        return result

    monkeypatch.setattr(behind.storage, "transact", losing)
    number = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    assert (await behind.becomes(number, "sent")).state == State.SENT
    assert lost == 1
    assert behind.tries(ANN) == 1


async def test_a_database_that_is_away_at_the_start_does_not_end_the_bot(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = await behind.client(ANN)
    await behind.close()
    number = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    await behind.storage.transact(sending.claim, number, claim=DEAD, now=behind.now)
    away(monkeypatch, behind.storage, when=lambda run: run.__name__ == "settle_stuck", times=3)
    behind.open()
    await behind.becomes(number, "uncertain")


# The gate, at the last instant.


async def test_stop_holds_for_what_is_queued_but_not_yet_sent(behind: Backstage) -> None:
    ann = await behind.client(ANN)
    behind.fails("delay", seconds=0.3, chat_id=ANN)
    first = await behind.storage.transact(queue_reply, ann.person_id, now=behind.now)
    checkin = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    await behind.becomes(first, "sending")

    def stop(tx: Any) -> None:
        """As another transaction would that knows nothing of the queue."""
        clients.apply(
            tx,
            known(tx, ann.id),
            after(ClientState.ACTIVE, Event.STOPPED, now=behind.now),
            now=behind.now,
        )

    await behind.storage.transact(stop)
    row = await behind.becomes(checkin, "cancelled", "sent")
    assert (row.state, row.reason) == (State.CANCELLED, "stopped")
    await behind.passes(days=5)
    assert behind.arrived(ANN) == ["a reply"]


async def pause(behind: Backstage, *, paused: bool) -> None:
    def change(tx: Any) -> None:
        version = practice.practice_now(tx).version
        assert practice.set_paused(tx, paused_at=behind.now if paused else None, version=version)

    await behind.storage.transact(change)


@pytest.mark.parametrize(
    ("paused_for", "state", "reason"),
    [
        (timedelta(days=1), State.SENT, None),
        (timedelta(days=4), State.SKIPPED, "too_late"),
        (timedelta(days=60), State.SKIPPED, "too_late"),
    ],
)
async def test_a_paused_practice_sends_no_checkin_and_afterwards_none_that_is_too_late(
    behind: Backstage, paused_for: timedelta, state: State, reason: str | None
) -> None:
    ann = await behind.client(ANN)
    await pause(behind, paused=True)
    checkin = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    reply = await behind.storage.transact(queue_reply, ann.person_id, now=behind.now)
    await behind.becomes(reply, "sent")
    half = paused_for / 2
    for _ in range(2):
        await behind.passes(seconds=half.total_seconds())
    row = await behind.row(checkin)
    assert (row.state, behind.arrived(ANN)) in [
        (State.DUE, ["a reply"]),
        (State.SKIPPED, ["a reply"]),
    ]
    await pause(behind, paused=False)
    await behind.passes(hours=3)
    row = await behind.row(checkin)
    assert row.state == state
    if reason:
        assert row.reason == reason
    assert ("a note" in behind.arrived(ANN)) is (state is State.SENT)


async def test_a_checkin_that_could_not_be_sent_for_days_is_skipped_and_not_late(
    behind: Backstage,
) -> None:
    ann = await behind.client(ANN)
    behind.fails("429", retry_after=1, chat_id=ANN, count=2)
    checkin = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    await behind.tried(checkin)
    await behind.passes(days=2)
    await behind.tried(checkin, attempts=2)
    await behind.passes(days=2)
    row = await behind.row(checkin)
    assert (row.state, row.reason) == (State.SKIPPED, "too_late")
    assert behind.arrived(ANN) == []


async def test_no_checkin_goes_out_at_night(behind: Backstage) -> None:
    ann = await behind.client(ANN)
    await behind.passes(hours=12)
    checkin = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    await behind.quiet()
    row = await behind.row(checkin)
    assert (row.state, row.reason) == (State.DUE, "outside_hours")
    assert row.due_at == behind.now + timedelta(hours=11)  # ten in the evening to nine
    await behind.passes(hours=11)
    assert behind.arrived(ANN) == ["a note"]


async def test_two_checkins_never_come_within_three_weeks(behind: Backstage) -> None:
    ann = await behind.client(ANN)
    first = await behind.storage.transact(queue_checkin, ann, now=behind.now, slot=0)
    await behind.storage.transact(practice.set_paused, paused_at=behind.now, version=0)
    await behind.passes(days=2)
    await behind.storage.transact(practice.set_paused, paused_at=None, version=1)
    await behind.passes(hours=4)
    assert (await behind.row(first)).state == State.SENT, "two days late"
    await behind.passes(days=19)
    second = await behind.storage.transact(queue_checkin, ann, now=behind.now, slot=1)
    await behind.quiet()
    assert (await behind.row(second)).reason == "too_soon", "21 days after it was made, not sent"
    await behind.passes(days=2)
    assert (await behind.row(second)).state == State.SENT


# Two at once.


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_two_senders_at_once_send_each_message_once(dialect: Dialect, tmp_path: Path) -> None:
    url = await migrated_database(dialect, tmp_path)
    async with backstage(url) as behind:
        second_storage = await open_storage(url) if dialect == "postgresql" else behind.storage
        second = Sender(
            storage=second_storage,
            bot=behind.bot,
            catalogs=Catalogs(),
            clock=lambda: behind.now,
            pace=behind.sender._limits.pace,
        )
        running = asyncio.create_task(second.run())
        everyone = [await behind.client(1000 + number) for number in range(20)]
        numbers = []
        for client in everyone:
            numbers.append(await behind.storage.transact(queue_checkin, client, now=behind.now))
            second.wakeup.call()
            behind.sender.wakeup.call()
        for number in numbers:
            assert (await behind.becomes(number, "sent", "uncertain")).state == State.SENT
        running.cancel()
        await asyncio.wait({running})
        if second_storage is not behind.storage:
            await second_storage.close()
        assert [behind.tries(1000 + number) for number in range(20)] == [1] * 20
