"""What the sender writes down of each message: claimed, settled, left in the middle."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot import (
    closing,
    digest_ticks,
    gatekeeper,
    handover_ticks,
    hush,
    letter_mail,
    letter_ticks,
    note_line,
    reminding,
    retention_lines,
    send_trail,
    suspension_ticks,
    ticks,
)
from bot.tick import alone
from care import gate
from care.client import Event, after
from care.delivery import Kind, Settlement, State, after_crash
from storage import clients, people, sending, unsent
from storage.database import Transaction
from storage.sending import OutboxHead, OutboxRow
from texts import Catalogs

# What waits for a change that nobody can foresee is asked about again after a tenth of the time
# that it has waited already, between these two.
ASKS_AGAIN_AFTER = timedelta(minutes=10)
ASKS_AGAIN_WITHIN = timedelta(hours=3)


class Rewrite(Protocol):
    """What is to be said, by what holds now; None: nobody wants it any more."""

    def __call__(
        self, tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
    ) -> OutboxRow | None: ...


# Which messages are written anew as they go out, and by whom; the first that knows one has it.
_WRITTEN_ANEW: Sequence[tuple[Callable[[OutboxRow], bool], Rewrite]] = (
    (closing.tells_of_the_end, closing.as_it_reads_now),
    (retention_lines.is_one, retention_lines.as_it_reads_now),
    (note_line.brings_a_note, note_line.as_it_reads_now),
    (digest_ticks.is_of_a_digest, digest_ticks.as_it_reads_now),
    (ticks.is_a_checkin, ticks.as_it_reads_now),
    (handover_ticks.tells_of_leaving, handover_ticks.as_it_reads_now),
    (suspension_ticks.tells_of_it, suspension_ticks.as_it_reads_now),
    (letter_mail.tells_of_a_letter, letter_mail.as_it_reads_now),
    (letter_ticks.is_about_a_letter, letter_ticks.as_it_reads_now),
)


def claim(
    tx: Transaction,
    head: OutboxHead,
    *,
    claim: int,
    now: datetime,
    catalogs: Catalogs,
) -> OutboxRow | None:
    """The row, claimed and allowed by the gate; None when it does not go out now."""
    row = sending.claim(tx, head.id, claim=claim, now=now)
    if row is None:
        return None
    if row.kind is Kind.REMINDER and reminding.planned_at(tx, row) is None:
        settle(tx, row, Settlement(state=State.CANCELLED, reason="not_wanted"), now=now)
        return None
    match gate.may_go(gatekeeper.facts_of(tx, row, now=now), now=now):
        case gate.Go():
            return _as_it_reads_now(tx, hush.hushed(tx, row, now=now), catalogs, now=now)
        case gate.Wait(until, reason):
            again_at = until or now + _patience(row, now=now)
            sending.postpone(tx, row.id, due_at=again_at, claim=claim, reason=reason)
        case gate.Skip(reason):
            settle(tx, row, Settlement(state=State.SKIPPED, reason=reason), now=now)
        case gate.Cancel(reason):
            settle(tx, row, Settlement(state=State.CANCELLED, reason=reason), now=now)
    return None


def _as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """With the words that hold at this moment; as it was queued, where nothing can have changed.
    None: nobody wants it any more."""
    anew = next((rewrite for is_one, rewrite in _WRITTEN_ANEW if is_one(row)), None)
    if anew is None:
        return row
    line = anew(tx, row, catalogs, now=now)
    if line is None:
        settle(tx, row, Settlement(state=State.CANCELLED, reason="not_wanted"), now=now)
    return line


def _patience(row: OutboxRow, *, now: datetime) -> timedelta:
    return min(max((now - row.created_at) / 10, ASKS_AGAIN_AFTER), ASKS_AGAIN_WITHIN)


def settle(
    tx: Transaction,
    row: OutboxRow,
    settlement: Settlement,
    *,
    now: datetime,
    message: int | None = None,
) -> None:
    """Writes what became of a claimed row, and what follows from it. Twice is once."""
    if row.claim is None:
        raise LookupError("a row that nobody sends cannot be settled")
    if settlement.state is State.DUE:
        sending.retry(
            tx,
            row.id,
            claim=row.claim,
            due_at=now + (settlement.wait or timedelta(0)),
            repeat=settlement.repeat,
            reason=settlement.reason,
        )
    else:
        settled = sending.settle(
            tx,
            row.id,
            claim=row.claim,
            state=settlement.state,
            now=now,
            message=message,
            reason=settlement.reason,
        )
        if settled:
            send_trail.write_down(tx, row, settlement.state, now=now)
        if row.kind is Kind.CHECKIN:
            _checkin_ended(tx, row, now=now)
        if row.kind is Kind.DIGEST and message is not None:
            digest_ticks.came(tx, row, message=message, now=now)
    if settlement.pauses_person:
        _cannot_reach(tx, row, now=now)


def _checkin_ended(tx: Transaction, row: OutboxRow | OutboxHead, *, now: datetime) -> None:
    if row.checkin_id is not None and row.client_id is not None:
        ticks.checkin_settled(tx, row.client_id, now=now)
        reminding.checkin_ended(tx, row.checkin_id, row.client_id, now=now)


def settle_stuck(tx: Transaction, *, claim: int, now: datetime) -> int:
    """Settles what a sender that is gone left in the middle of a call; how much it was."""
    found = sending.stuck(tx, not_claim=claim)
    for head in found:
        with alone(tx, "not_settled", outbox=head.seq):
            _settle_stuck(tx, head, now=now)
    return len(found)


def _settle_stuck(tx: Transaction, head: OutboxHead, *, now: datetime) -> None:
    if head.claim is None:
        raise LookupError("a row is being sent by nobody")
    end = after_crash(head.kind)
    if end.state is State.DUE:
        sending.retry(tx, head.id, claim=head.claim, due_at=now, repeat=end.repeat, reason="crash")
        return
    if sending.settle(tx, head.id, claim=head.claim, state=end.state, now=now, reason="crash"):
        send_trail.write_down(tx, head, end.state, now=now)
    if head.kind is Kind.CHECKIN:
        _checkin_ended(tx, head, now=now)


def _cannot_reach(tx: Transaction, row: OutboxRow, *, now: datetime) -> None:
    """The person blocked the bot or is gone: their plans rest, nobody is told."""
    if row.person_id is None:
        return
    people.mark_unreachable(tx, row.person_id, now=now)
    for client in clients.clients_of(tx, row.person_id, lock=True):
        clients.apply(tx, client, after(client.state, Event.BLOCKED, now=now), now=now)
        unsent.cancel_reminders(tx, client.id, now=now)
