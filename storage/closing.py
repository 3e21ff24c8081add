"""The end of a practice: who is told of it, and what is left when it has come."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, exists, func, select, union, update

from care.client import State
from care.delivery import Kind
from care.delivery import State as Sending
from storage.ids import ClientId, PersonId
from storage.outbox import IS_DUE, NOTHING_KEPT
from storage.tables import (
    admin,
    client,
    inbox,
    invite,
    letter,
    letter_part,
    note,
    outbox,
    person,
    practice_day,
    practice_text,
    therapist,
)
from storage.transaction import Transaction
from storage.vault import HOUSE

_COMES_UNASKED = (Kind.CHECKIN, Kind.REMINDER)


def clients_told(tx: Transaction) -> Sequence[tuple[ClientId, PersonId]]:
    """One of each person's who has not said stop."""
    rows = tx.execute(
        select(func.min(client.c.id).label("id"), client.c.person_id)
        .where(client.c.state != State.STOPPED)
        .group_by(client.c.person_id)
        .order_by(client.c.person_id)
    )
    return [(ClientId(row.id), PersonId(row.person_id)) for row in rows]


def staff_told(tx: Transaction) -> Sequence[PersonId]:
    """Therapists who are here, and admins."""
    here = select(therapist.c.person_id).where(therapist.c.left_at.is_(None))
    rows = tx.execute(union(here, select(admin.c.person_id)))
    return sorted(PersonId(number) for (number,) in rows)


def drop_checkins(tx: Transaction, *, now: datetime) -> int:
    """What is queued and would come unasked; how much it was."""
    return tx.execute(
        update(outbox)
        .where(IS_DUE, outbox.c.kind.in_(_COMES_UNASKED))
        .values(state=Sending.CANCELLED, settled_at=now, reason="closing", **NOTHING_KEPT)
    ).rowcount


def people_left(tx: Transaction, *, limit: int) -> Sequence[PersonId]:
    """Who is still stored: therapists after all others, whose things hang on them."""
    is_therapist = exists().where(therapist.c.person_id == person.c.id)
    rows = tx.execute(select(person.c.id).order_by(is_therapist, person.c.id).limit(limit))
    return [PersonId(row.id) for row in rows]


def clear_house(tx: Transaction, *, now: datetime) -> None:
    """What belonged to no person, and the key that opened it. Another one takes its place, so that
    a bot that still runs can answer strangers. The trail and its key stay: they hold only ids."""
    for row in tx.execute(select(letter.c.id)).all():  # of invites that nobody answered
        tx.destroy_key(row.id)
    for table in (note, letter_part, letter, outbox, invite, practice_text, practice_day):
        tx.execute(delete(table))
    tx.execute(delete(inbox).where(inbox.c.state != "new"))
    tx.execute(update(inbox).values(raw=None, chat_hash=None, state="done", settled_at=now))
    tx.destroy_key(HOUSE)
    tx.new_key(HOUSE, now=now)
