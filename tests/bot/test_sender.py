"""What becomes of a message when Telegram fails: each kind by its own guarantee."""

import asyncio
import time
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
from storage.clients import Client
from storage.database import DatabaseUnavailable, Storage
from storage.ids import OutboxId
from tests.bot.backstage import ANN, BEA, CHARLIE, Backstage, backstage
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import DANA, known, queue_checkin, queue_digest, queue_reply
from texts import Catalogs

KINDS = (Kind.CHECKIN, Kind.DIGEST, Kind.REPLY)
DEAD = 4711  # the claim of a sender that is gone


async def queue(behind: Backstage, kind: Kind, client: Client) -> tuple[OutboxId, int]:
    """Something of this kind, due now; its number, and whose chat it goes to."""
    now = behind.now
    if kind is Kind.CHECKIN:
        return await behind.storage.transact(queue_checkin, client, now=now), ANN
    if kind is Kind.DIGEST:
        return await behind.storage.transact(queue_digest, behind.dana, now=now), DANA
    return await behind.storage.transact(queue_reply, client.person_id, now=now), ANN


# Surely not sent: nothing is lost, nothing is doubled.


@pytest.mark.parametrize("kind", KINDS)
async def test_too_many_requests_waits_as_long_as_told_and_loses_nothing(
    behind: Backstage, kind: Kind
) -> None:
    ann = await behind.client(ANN)
    number, chat = await queue(behind, kind, ann)
    behind.fails("429", retry_after=1)
    row = await behind.tried(number)
    told_at = time.monotonic()
    assert (row.state, row.reason) == (State.DUE, "flood")
    assert row.due_at == behind.now + timedelta(seconds=1)
    await behind.passes(seconds=1)  # at once, for the clock on the wall; Telegram's goes on
    assert time.monotonic() - told_at > 0.9
    assert (await behind.row(number)).state == State.SENT
    assert len(behind.arrived(chat)) == 1
    assert "repeat" not in behind.arrived(chat)[0]
    assert behind.tries(chat) == 2


@pytest.mark.parametrize("kind", KINDS)
async def test_when_telegram_cannot_be_reached_the_message_waits_for_it(
    behind: Backstage, kind: Kind
) -> None:
    ann = await behind.client(ANN)
    port = int(behind.sandbox.url.rpartition(":")[2])
    await behind.sandbox.stop()
    number, chat = await queue(behind, kind, ann)
    row = await behind.tried(number, attempts=1)
    assert (row.state, row.reason, row.repeat) == (State.DUE, "not_sent", False)
    await behind.sandbox.start(port=port)
    await behind.passes(seconds=2)
    assert (await behind.row(number)).state == State.SENT
    assert behind.arrived(chat) == [
        {Kind.CHECKIN: "a note", Kind.DIGEST: "a digest"}.get(kind, "a reply")
    ]


# Unreachable: their trouble alone.


@pytest.mark.parametrize("kind", KINDS)
async def test_who_blocked_the_bot_is_left_alone_and_nobody_hears_of_it(
    behind: Backstage, kind: Kind
) -> None:
    ann, bea = await behind.client(ANN), await behind.client(BEA)
    number, chat = await queue(behind, kind, ann)
    of_bea = await behind.storage.transact(queue_reply, bea.person_id, now=behind.now)
    behind.fails("403", chat_id=chat)
    row = (
        await behind.tried(number)
        if kind is Kind.DIGEST
        else await behind.becomes(number, "failed")
    )
    assert row.reason == "unreachable"
    assert (await behind.becomes(of_bea, "sent")).state == State.SENT
    person = dana_or(behind, ann, kind)
    who = await behind.storage.read(people.person, person)
    assert who is not None
    assert who.unreachable_at == behind.now
    rested = await behind.storage.read(known, ann.id)
    if kind is not Kind.DIGEST:
        assert (rested.state, rested.next_checkin_at) == (ClientState.PAUSED, None)
    await behind.passes(days=2)
    assert behind.tries(chat) == 1
    others = {BEA, CHARLIE, DANA, ANN} - {chat, BEA}
    assert sum(behind.tries(one) for one in others) == 0


def dana_or(behind: Backstage, client: Client, kind: Kind) -> Any:
    return behind.dana.person_id if kind is Kind.DIGEST else client.person_id


async def test_what_a_client_shared_waits_until_the_therapist_can_be_reached_again(
    behind: Backstage,
) -> None:
    number = await behind.storage.transact(queue_digest, behind.dana, now=behind.now)
    behind.fails("403", chat_id=DANA)
    await behind.tried(number)
    await behind.passes(days=1)
    assert (await behind.row(number)).state == State.DUE
    await behind.storage.transact(people.mark_reachable, behind.dana.person_id)
    await behind.passes(hours=3)
    assert behind.arrived(DANA) == ["a digest"]


async def test_what_waits_for_nobody_knows_what_is_asked_about_ever_more_rarely(
    behind: Backstage,
) -> None:
    number = await behind.storage.transact(queue_digest, behind.dana, now=behind.now)
    await behind.storage.transact(people.mark_unreachable, behind.dana.person_id, now=behind.now)
    queued_at, asked = behind.now, 0
    await behind.quiet()
    while behind.now < queued_at + timedelta(days=3):
        row = await behind.row(number)
        assert timedelta(minutes=10) <= row.due_at - behind.now <= timedelta(hours=3)
        await behind.passes(seconds=(row.due_at - behind.now).total_seconds())
        asked += 1
    assert asked < 80, "and not every ten minutes"


# Nobody knows: a check-in at most once, everything else at least once.

SILENCES = ("500", "timeout", "accept_then_drop")


@pytest.mark.parametrize("silence", SILENCES)
async def test_a_checkin_whose_answer_is_lost_is_never_sent_again(
    behind: Backstage, silence: str
) -> None:
    ann = await behind.client(ANN)
    number = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    behind.fails(silence)
    row = await behind.becomes(number, "uncertain", "sent")
    assert (row.state, row.reason, row.payload) == (State.UNCERTAIN, "ambiguous", None)
    await behind.passes(days=2)
    assert behind.tries(ANN) == 1


@pytest.mark.parametrize("silence", SILENCES)
async def test_a_digest_whose_answer_is_lost_comes_again_and_says_so(
    behind: Backstage, silence: str
) -> None:
    number = await behind.storage.transact(queue_digest, behind.dana, now=behind.now)
    behind.fails(silence)
    row = await behind.tried(number)
    assert (row.state, row.repeat) == (State.DUE, True)
    await behind.passes(seconds=2)
    assert (await behind.row(number)).state == State.SENT
    assert behind.arrived(DANA)[-1] == "a digest, perhaps a repeat"
    assert len(behind.arrived(DANA)) == (2 if silence == "accept_then_drop" else 1)


@pytest.mark.parametrize("silence", SILENCES)
async def test_a_reply_whose_answer_is_lost_comes_again(behind: Backstage, silence: str) -> None:
    ann = await behind.client(ANN)
    number = await behind.storage.transact(queue_reply, ann.person_id, now=behind.now)
    behind.fails(silence)
    await behind.tried(number)
    await behind.passes(seconds=2)
    assert (await behind.row(number)).state == State.SENT
    assert set(behind.arrived(ANN)) == {"a reply"}


async def test_after_a_crash_in_the_middle_of_a_call_each_kind_has_its_own_way(
    behind: Backstage,
) -> None:
    ann = await behind.client(ANN)
    await behind.close()
    numbers = [(await queue(behind, kind, ann))[0] for kind in KINDS]
    for number in numbers:
        await behind.storage.transact(sending.claim, number, claim=DEAD, now=behind.now)
    behind.open()
    checkin, digest, reply = numbers
    row = await behind.becomes(checkin, "uncertain")
    assert row.reason == "crash"
    await behind.becomes(digest, "sent")
    await behind.becomes(reply, "sent")
    assert behind.arrived(DANA) == ["a digest, perhaps a repeat"]
    assert behind.arrived(ANN) == ["a reply"]


async def test_a_last_checkin_lost_in_a_crash_is_the_end_of_the_plan_all_the_same(
    behind: Backstage,
) -> None:
    ann = await behind.client(ANN)
    await behind.close()
    await behind.storage.transact(clients.plan_checkin, ann.id, None)
    number = await behind.storage.transact(queue_checkin, ann, now=behind.now)
    await behind.storage.transact(sending.claim, number, claim=DEAD, now=behind.now)
    behind.open()
    await behind.becomes(number, "uncertain")
    assert (await behind.storage.read(known, ann.id)).state is ClientState.ENDED


# Strangers.


async def test_a_stranger_who_floods_the_bot_closes_nobody_elses_chat(behind: Backstage) -> None:
    ann = await behind.client(ANN)
    behind.meet(CHARLIE)

    def flood(tx: Any) -> None:
        for _ in range(6):
            outbox.put(
                tx,
                person=None,
                chat_id=CHARLIE,
                kind=Kind.REPLY,
                payload={"method": "sendMessage", "params": {"text": "hello"}},
                due_at=behind.now,
                now=behind.now,
            )

    behind.fails("429", retry_after=3, chat_id=CHARLIE, count=6)
    await behind.storage.transact(flood)
    await behind.quiet()
    assert behind.tries(CHARLIE) >= 1
    assert behind.arrived(CHARLIE) == []
    before = time.monotonic()
    number = await behind.storage.transact(queue_reply, ann.person_id, now=behind.now)
    await behind.becomes(number, "sent")
    assert time.monotonic() - before < 2


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
