"""What waits in the outbox, and can still be taken back, cancelled or asked about."""

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select, update

from care.delivery import Kind, State
from storage.ids import CheckinId, ClientId, DigestId, OutboxId, PersonId
from storage.outbox import IS_DUE, IS_SENDING, NOTHING_KEPT, change, still_due
from storage.tables import outbox
from storage.transaction import Transaction


def checkins_waiting(tx: Transaction, client: ClientId) -> list[tuple[OutboxId, datetime]]:
    """The client's check-ins that are queued and not sent yet, and when they are due."""
    rows = tx.execute(
        select(outbox.c.id, outbox.c.due_at).where(
            outbox.c.client_id == client,
            outbox.c.kind == Kind.CHECKIN,
            outbox.c.state == State.DUE,
        )
    )
    return [(OutboxId(row.id), row.due_at) for row in rows]


def news_waiting(tx: Transaction, client: ClientId) -> bool:
    """Whether a line about something of this client's is still to be sent to them."""
    mine = and_(outbox.c.client_id == client, outbox.c.kind == Kind.NEWS)
    waits = select(outbox.c.seq).where(mine, or_(IS_DUE, IS_SENDING)).limit(1)
    return tx.execute(waits).first() is not None


def take_back_news(tx: Transaction, client: ClientId, mark: str, now: datetime) -> bool:
    """Cancel a line to this client whose payload has that mark; False when none waits."""
    rows = tx.execute(
        select(outbox.c.id, outbox.c.payload).where(
            outbox.c.client_id == client, outbox.c.kind == Kind.NEWS, IS_DUE
        )
    ).all()
    marked = [
        OutboxId(row.id)
        for row in rows
        if mark in json.loads(tx.unseal(row.payload, place=outbox.c.payload, row=row.id))
    ]
    dropped = [drop(tx, one, state=State.CANCELLED, now=now) for one in marked]
    return any(dropped)


def notice_waiting(tx: Transaction, person: PersonId) -> bool:
    """Whether a notice is still to be sent to this therapist or admin."""
    theirs = and_(outbox.c.person_id == person, outbox.c.kind == Kind.NOTICE)
    waits = select(outbox.c.seq).where(theirs, or_(IS_DUE, IS_SENDING)).limit(1)
    return tx.execute(waits).first() is not None


def waits_until(tx: Transaction, outbox_id: OutboxId) -> datetime | None:
    """When a row that waits is due; None: it is on its way, settled, or forgotten."""
    found: datetime | None = tx.execute(
        select(outbox.c.due_at).where(outbox.c.id == outbox_id, IS_DUE)
    ).scalar()
    return found


def drop(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    state: State,
    now: datetime,
    reason: str | None = None,
) -> bool:
    """End a due row that nobody is sending; False when it is not due any more."""
    return change(
        tx, still_due(outbox_id), state=state, settled_at=now, reason=reason, **NOTHING_KEPT
    )


def cancel_for_client(
    tx: Transaction, client: ClientId, now: datetime, keep_kinds: Collection[Kind] = ()
) -> int:
    """Cancel what is queued about this client, to whomever; how much it was."""
    return _cancel(tx, outbox.c.client_id == client, now, keep_kinds)


def cancel_for_person(
    tx: Transaction, person: PersonId, now: datetime, keep_kinds: Collection[Kind] = ()
) -> int:
    """Cancel what is queued to this person; how much it was."""
    return _cancel(tx, outbox.c.person_id == person, now, keep_kinds)


def cancel_digest(tx: Transaction, digest: DigestId, now: datetime) -> int:
    """Cancel what announces this digest and is not on its way yet; how much it was."""
    return _cancel(tx, outbox.c.digest_id == digest, now, ())


def cancel_again(tx: Transaction, checkin: CheckinId, now: datetime) -> int:
    """Cancel what would come of a check-in that went out before: its repeat, when it was put off,
    or its reminder; how much it was."""
    earlier = outbox.alias("earlier")
    went_out = (
        select(earlier.c.seq)
        .where(
            earlier.c.checkin_id == checkin,
            earlier.c.state.in_((State.SENT, State.UNCERTAIN)),
        )
        .exists()
    )
    return _cancel(tx, and_(outbox.c.checkin_id == checkin, went_out), now, ())


def cancel_reminders(tx: Transaction, client: ClientId, now: datetime) -> int:
    """Cancel the reminders that wait for this client; how much it was."""
    mine = and_(outbox.c.client_id == client, outbox.c.kind == Kind.REMINDER)
    return _cancel(tx, mine, now, ())


def ask_again(tx: Transaction, person: PersonId, kinds: Collection[Kind], now: datetime) -> None:
    """What of these kinds was put off for this person is due: the gate is asked anew."""
    tx.execute(
        update(outbox)
        .where(
            outbox.c.person_id == person, IS_DUE, outbox.c.kind.in_(kinds), outbox.c.due_at > now
        )
        .values(due_at=now)
    )


def take_back(tx: Transaction, outbox_id: OutboxId, now: datetime) -> bool:
    """Cancel a row that is not on its way yet, with what was said in the same turn before it."""
    row = tx.execute(
        select(outbox.c.person_id, outbox.c.trace, outbox.c.seq).where(
            outbox.c.id == outbox_id, IS_DUE
        )
    ).one_or_none()
    if row is None:
        return False
    same_turn = and_(
        outbox.c.person_id == row.person_id,
        or_(outbox.c.id == outbox_id, outbox.c.trace == row.trace),
        outbox.c.seq <= row.seq,
    )
    return _cancel(tx, same_turn, now, ()) > 0


def _cancel(
    tx: Transaction, which: ColumnElement[bool], now: datetime, keep_kinds: Collection[Kind]
) -> int:
    return tx.execute(
        update(outbox)
        .where(which, IS_DUE, outbox.c.kind.not_in(keep_kinds))
        .values(state=State.CANCELLED, settled_at=now, **NOTHING_KEPT)
    ).rowcount
