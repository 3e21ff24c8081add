"""Notes and answers of a therapist's own that reached nobody, as their digest names them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select

from care.delivery import Kind
from care.delivery import State as Delivery
from care.digest import Item, Section
from care.letter import Author
from care.letter import State as LetterState
from storage.ids import ClientId, TherapistId
from storage.tables import client, digest, letter, note, outbox
from storage.transaction import Transaction

_FELL = (Delivery.FAILED, Delivery.CANCELLED, Delivery.SKIPPED)


def until(tx: Transaction, therapist_id: TherapistId, now: datetime) -> list[Item]:
    """Notes and answers of this therapist that no digest has named yet."""
    after = last_before(tx, therapist_id, now)
    return between(tx, therapist_id, after=after, until=now)


def last_before(tx: Transaction, therapist_id: int, moment: datetime) -> datetime | None:
    """When the digest before that moment was made; None: there was none."""
    found: datetime | None = tx.execute(
        select(func.max(digest.c.created_at)).where(
            digest.c.therapist_id == therapist_id, digest.c.created_at < moment
        )
    ).scalar()
    return found


def between(
    tx: Transaction, therapist_id: int, *, after: datetime | None, until: datetime
) -> list[Item]:
    """Notes and answers of theirs of which it became clear in that time that they reach nobody;
    not what they took back themselves. `after`: None is since ever."""
    when = [outbox.c.state.in_(_FELL), outbox.c.settled_at <= until]
    if after is not None:
        when.append(outbox.c.settled_at > after)
    notes = (
        select(outbox.c.id, outbox.c.settled_at)
        .join(note, note.c.outbox_id == outbox.c.id)
        .where(note.c.therapist_id == therapist_id, note.c.undone_at.is_(None), *when)
    )
    answers = (
        select(outbox.c.id, outbox.c.settled_at)
        .join(letter, letter.c.prompt_id == outbox.c.id)
        .join(client, client.c.id == letter.c.client_id)
        .where(
            client.c.therapist_id == therapist_id,
            letter.c.author == Author.THERAPIST,
            letter.c.answers_id.is_not(None),
            # One that its writer took back is a draft, and its row has no reason.
            or_(letter.c.state == LetterState.SCHEDULED, outbox.c.reason.is_not(None)),
            *when,
        )
    )
    return [
        Item(section=Section.UNDELIVERED, at=row.settled_at, id=row.id)
        for query in (notes, answers)
        for row in tx.execute(query)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    client_id: ClientId
    therapist_id: TherapistId  # who wrote it
    is_letter: bool
    created_at: datetime


def by_id(tx: Transaction, row_id: int) -> Undelivered | None:
    """What the row was to bring, and to whom; None: forgotten, or erased with its client."""
    row = tx.execute(
        select(outbox.c.client_id, outbox.c.created_at, outbox.c.kind, client.c.therapist_id)
        .join(client, client.c.id == outbox.c.client_id)
        .where(outbox.c.id == row_id)
    ).one_or_none()
    if row is None:
        return None
    return Undelivered(
        client_id=ClientId(row.client_id),
        therapist_id=TherapistId(row.therapist_id),
        # Not by its note, which names another row once it was written anew.
        is_letter=row.kind == Kind.NEWS,
        created_at=row.created_at,
    )
