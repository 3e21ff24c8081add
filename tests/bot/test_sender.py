"""What each answer of Telegram means, or none: by the kind of the message."""

import time
from datetime import timedelta
from typing import Any

import pytest

from care.client import State as ClientState
from care.delivery import Kind, State
from storage import clients, outbox, people, sending
from storage.clients import Client
from tests.bot.backstage import ANN, BEA, CHARLIE, Backstage
from tests.bot.sent import DEAD, KINDS, queue
from tests.practice import DANA, known, queue_checkin, queue_digest, queue_reply

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
