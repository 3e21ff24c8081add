"""Therapists whom an admin suspended: nothing goes out for them or to them, and nothing is lost."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update

from care.client import State
from care.delivery import Kind
from care.figures import Tally
from storage.ids import ClientId, OutboxId, TherapistId
from storage.outbox import IS_DUE
from storage.tables import client, outbox, therapist
from storage.transaction import Transaction
from storage.vault import KeyDestroyed, Tampered


def suspend(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> bool:
    """From here on, with no list planned. False: they are suspended, or have left."""
    done = tx.execute(
        update(therapist)
        .where(
            therapist.c.id == therapist_id,
            therapist.c.left_at.is_(None),
            therapist.c.suspended_at.is_(None),
        )
        .values(suspended_at=now, next_digest_at=None)
    )
    return done.rowcount == 1


def resume(tx: Transaction, therapist_id: TherapistId) -> bool:
    """They are back; when their next list comes is for the caller. False: they were not away."""
    done = tx.execute(
        update(therapist)
        .where(therapist.c.id == therapist_id, therapist.c.suspended_at.is_not(None))
        .values(suspended_at=None)
    )
    return done.rowcount == 1


def touched(tx: Transaction, therapist_id: TherapistId) -> Tally:
    """How many clients it concerns."""
    people = func.count(client.c.person_id.distinct())
    query = select(func.count(), people).where(
        client.c.therapist_id == therapist_id, client.c.state != State.STOPPED
    )
    return Tally(*tx.execute(query).one())


def lines_waiting(
    tx: Transaction, therapist_id: TherapistId, mark: str
) -> Mapping[ClientId, OutboxId]:
    """What tells this therapist's clients of it and is not on its way yet, by the mark in
    it."""
    theirs = select(client.c.id).where(client.c.therapist_id == therapist_id)
    rows = tx.execute(
        select(outbox.c.id, outbox.c.client_id, outbox.c.payload).where(
            outbox.c.client_id.in_(theirs), outbox.c.kind == Kind.NEWS, IS_DUE
        )
    ).all()
    return {ClientId(row.client_id): OutboxId(row.id) for row in rows if _holds(tx, row, mark)}


def _holds(tx: Transaction, row: Row[*tuple[Any, ...]], mark: str) -> bool:
    """One that cannot be opened is no such line: it never goes out."""
    try:
        return mark in json.loads(tx.unseal(row.payload, place=outbox.c.payload, row=row.id))
    except (KeyDestroyed, Tampered):
        return False
