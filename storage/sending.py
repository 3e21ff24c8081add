"""Sending what the outbox holds: whose turn it is, who has it, and how the try ended."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    literal,
    literal_column,
    or_,
    select,
    update,
)

from care.delivery import Kind, Lane, State
from storage.ids import CheckinId, ClientId, DigestId, OutboxId, PersonId
from storage.outbox import IS_DUE, IS_KNOWN, IS_SENDING, NOTHING_KEPT, change, still_due
from storage.tables import outbox, person
from storage.transaction import Transaction
from storage.vault import KeyDestroyed, Tampered


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxHead:
    """A row as far as it can be read without a key."""

    seq: int
    id: OutboxId
    person_id: PersonId | None  # null: a stranger
    client_id: ClientId | None  # about whom; null: nobody
    checkin_id: CheckinId | None
    lane: Lane
    kind: Kind
    due_at: datetime
    claim: int | None  # who is sending it; null: nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """A row to be sent, opened."""

    seq: int
    id: OutboxId
    person_id: PersonId | None  # null: a stranger, who is stored nowhere else
    chat_id: int
    client_id: ClientId | None  # about whom; null: nobody
    checkin_id: CheckinId | None
    digest_id: DigestId | None
    kind: Kind
    lane: Lane
    payload: dict[str, Any]
    state: State
    due_at: datetime
    created_at: datetime
    attempts: int
    repeat: bool  # may have arrived already
    claim: int | None
    trace: str | None  # follows one update through the logs; null: a tick


def _candidates() -> Select[tuple[Any, ...]]:
    earlier = outbox.alias("earlier")
    waits = (
        select(earlier.c.seq)
        .where(
            earlier.c.person_id == outbox.c.person_id,
            earlier.c.state == literal_column("'due'"),
            # Said once for both cases below, so that the index over what is due serves.
            earlier.c.lane <= outbox.c.lane,
            or_(
                and_(
                    earlier.c.due_at <= bindparam("now"),
                    or_(earlier.c.lane < outbox.c.lane, earlier.c.seq < outbox.c.seq),
                ),
                and_(
                    earlier.c.attempts > 0,
                    earlier.c.lane == outbox.c.lane,
                    earlier.c.seq < outbox.c.seq,
                ),
            ),
        )
        .exists()
    )
    return (
        select(outbox)
        .where(
            IS_DUE,
            IS_KNOWN,
            outbox.c.due_at <= bindparam("now"),
            or_(
                outbox.c.person_id.is_(None),
                outbox.c.person_id.not_in(bindparam("busy", expanding=True)),
            ),
            ~waits,
        )
        .order_by(outbox.c.lane, outbox.c.seq)
        .limit(bindparam("most"))
    )


_CANDIDATES = _candidates()  # asked for each message: building it anew costs more than asking


def candidates(
    tx: Transaction, *, now: datetime, limit: int, busy: Collection[PersonId] = ()
) -> list[OutboxHead]:
    """What may be sent now: the first row of each person who is not busy, by lane and age.

    A row that is tried again keeps its place: later ones of its person and lane wait for it.
    Strangers cannot be told apart without a key, so each of their rows stands for itself.
    """
    rows = tx.execute(_CANDIDATES, {"now": now, "busy": list(busy), "most": limit})
    return [_head(row) for row in rows]


def claim(tx: Transaction, outbox_id: OutboxId, *, claim: int, now: datetime) -> OutboxRow | None:
    """Take a due row for sending; None when another has it, or it is not due any more.

    A row that cannot be read (damaged, or its owner was erased) fails here, for good, and is None
    too: it must not come up again and again before everyone else's.
    """
    taken = tx.execute(
        update(outbox)
        .where(outbox.c.id == outbox_id, IS_DUE, outbox.c.due_at <= now)
        .values(state=State.SENDING, claim=claim)
    )
    if taken.rowcount != 1:
        return None
    row = tx.execute(
        select(outbox, person.c.chat.label("person_chat"))
        .join(person, person.c.id == outbox.c.person_id, isouter=True)
        .where(outbox.c.id == outbox_id)
    ).one()
    try:
        return _opened(tx, row)
    except (KeyDestroyed, Tampered):
        settle(tx, outbox_id, claim=claim, state=State.FAILED, now=now, reason="unreadable")
        return None


def settle(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    claim: int,
    state: State,
    now: datetime,
    message: int | None = None,
    reason: str | None = None,
) -> bool:
    """End it in a final state, whatever that is; False when the row is not ours any more."""
    return change(
        tx,
        _claimed(outbox_id, claim),
        state=state,
        settled_at=now,
        message=message,
        reason=reason,
        **NOTHING_KEPT,
    )


def retry(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    claim: int,
    due_at: datetime,
    repeat: bool,
    reason: str | None = None,
) -> bool:
    """Try again then. `repeat`: this try may have arrived; once true it stays so."""
    return change(
        tx,
        _claimed(outbox_id, claim),
        state=State.DUE,
        claim=None,
        due_at=due_at,
        attempts=outbox.c.attempts + 1,
        repeat=literal(True) if repeat else outbox.c.repeat,
        reason=reason,
    )


def postpone(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    due_at: datetime,
    claim: int | None = None,
    reason: str | None = None,
) -> bool:
    """Not now but then, without a try. `claim`: of the sender that has it; None: it is due."""
    which = still_due(outbox_id) if claim is None else _claimed(outbox_id, claim)
    return change(tx, which, state=State.DUE, claim=None, due_at=due_at, reason=reason)


def stuck(tx: Transaction, *, not_claim: int) -> list[OutboxHead]:
    """What a sender that is gone was sending; each row's own `claim` settles or retries it.

    To be asked by the one active sender only: anyone else's claim is then a dead one's.
    """
    rows = tx.execute(
        select(outbox)
        .where(IS_SENDING, IS_KNOWN, outbox.c.claim != not_claim)
        .order_by(outbox.c.seq)
    )
    return [_head(row) for row in rows]


def _claimed(outbox_id: OutboxId, claim: int) -> ColumnElement[bool]:
    return and_(outbox.c.id == outbox_id, IS_SENDING, outbox.c.claim == claim)


def _head(row: Row[*tuple[Any, ...]]) -> OutboxHead:
    return OutboxHead(
        seq=row.seq,
        id=OutboxId(row.id),
        person_id=row.person_id,
        client_id=row.client_id,
        checkin_id=row.checkin_id,
        lane=Lane(row.lane),
        kind=Kind(row.kind),
        due_at=row.due_at,
        claim=row.claim,
    )


def _opened(tx: Transaction, row: Row[*tuple[Any, ...]]) -> OutboxRow:
    if row.person_id is None:
        chat = tx.unseal(row.chat, place=outbox.c.chat, row=row.id)
    else:
        chat = tx.unseal(row.person_chat, place=person.c.chat, row=row.person_id)
    return OutboxRow(
        seq=row.seq,
        id=OutboxId(row.id),
        person_id=row.person_id,
        chat_id=int(chat),
        client_id=row.client_id,
        checkin_id=row.checkin_id,
        digest_id=row.digest_id,
        kind=Kind(row.kind),
        lane=Lane(row.lane),
        payload=json.loads(tx.unseal(row.payload, place=outbox.c.payload, row=row.id)),
        state=State(row.state),
        due_at=row.due_at,
        created_at=row.created_at,
        attempts=row.attempts,
        repeat=row.repeat,
        claim=row.claim,
        trace=row.trace,
    )
