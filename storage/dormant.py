"""Links that rest: people who are clients and nothing else, of whom nothing was heard for long and
to whom nothing is planned; and therapists who have left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update

from care.letter import State as LetterState
from storage.ids import ClientId, PersonId, TherapistId
from storage.outbox import IS_DUE, IS_SENDING
from storage.people import Person
from storage.retention import IS_REACHED, NEWS_WAITS
from storage.tables import admin, checkin, client, letter, outbox, person, therapist
from storage.transaction import Transaction

_MINE = client.c.person_id == person.c.id
_IS_MORE = or_(
    exists().where(admin.c.person_id == person.c.id),
    exists().where(therapist.c.person_id == person.c.id),
)
_IS_PLANNED = or_(
    exists().where(_MINE, client.c.next_checkin_at.is_not(None)),
    exists().where(
        _MINE, letter.c.client_id == client.c.id, letter.c.state == LetterState.SCHEDULED
    ),
)


def _rests(before: datetime) -> ColumnElement[bool]:
    """Neither side has heard of the other since then, and nothing is planned."""
    return and_(
        exists().where(_MINE),
        ~_IS_MORE,
        ~_IS_PLANNED,
        func.coalesce(person.c.heard_at, person.c.created_at) <= before,
        ~exists().where(_MINE, client.c.ended_at > before),
        ~exists().where(
            _MINE,
            checkin.c.client_id == client.c.id,
            checkin.c.skipped_at.is_(None),
            checkin.c.created_at > before,
        ),
    )


def heard(tx: Transaction, who: Person, *, now: datetime) -> None:
    """A sign of life: the clock starts anew. In the order in which an erasure locks."""
    tx.execute(
        update(client)
        .where(client.c.person_id == who.id, client.c.warned_at.is_not(None))
        .values(warned_at=None)
    )
    tx.execute(update(person).where(person.c.id == who.id).values(heard_at=now))


def last_sign_at(tx: Transaction, person_id: PersonId) -> datetime:
    """The last that either side heard of the other."""
    theirs = select(client.c.id).where(client.c.person_id == person_id)
    heard_at = select(func.coalesce(person.c.heard_at, person.c.created_at))
    sent_at = select(func.max(checkin.c.created_at))
    moments: list[datetime | None] = [
        tx.execute(query).scalar()
        for query in (
            heard_at.where(person.c.id == person_id),
            select(func.max(client.c.ended_at)).where(client.c.person_id == person_id),
            sent_at.where(checkin.c.client_id.in_(theirs), checkin.c.skipped_at.is_(None)),
        )
    ]
    return max(moment for moment in moments if moment is not None)


def rests(tx: Transaction, person_id: PersonId, *, before: datetime) -> bool:
    found = tx.execute(select(person.c.id).where(person.c.id == person_id, _rests(before)))
    return found.first() is not None


def to_tell(tx: Transaction, *, before: datetime, limit: int) -> list[PersonId]:
    """Whose links rest since then, who were not told what comes, and to whom no line waits."""
    untold = exists().where(_MINE, client.c.warned_at.is_(None))
    found = tx.execute(
        select(person.c.id)
        .where(_rests(before), untold, ~exists().where(_MINE, NEWS_WAITS))
        .limit(limit)
    )
    return [PersonId(row.id) for row in found]


def mark_told(tx: Transaction, person_id: PersonId, *, now: datetime) -> None:
    """They were told, or could not be."""
    tx.execute(update(client).where(client.c.person_id == person_id).values(warned_at=now))


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """Which links go: those that rest since `before`, of people who were told by `told_before`, or
    could not be. `reached`: of those who can be told, or of the others."""

    before: datetime
    told_before: datetime
    reached: bool


def to_erase(tx: Transaction, over: Over, *, limit: int) -> list[PersonId]:
    found = tx.execute(select(person.c.id).where(_is_over(over)).limit(limit))
    return [PersonId(row.id) for row in found]


def held_to_erase(tx: Transaction, person_id: PersonId, over: Over) -> Sequence[ClientId]:
    """The clients that go with this person; none: they were heard of a moment ago. Nobody else
    changes them until this transaction ends. Opens nothing: what is damaged goes, too."""
    rows = tx.execute(
        select(client.c.id).where(client.c.person_id == person_id).with_for_update()
    ).all()
    still = tx.execute(select(person.c.id).where(person.c.id == person_id, _is_over(over)))
    return [ClientId(row.id) for row in rows] if still.first() is not None else []


def _is_over(over: Over) -> ColumnElement[bool]:
    can_be_told = exists().where(_MINE, IS_REACHED)
    later = exists().where(
        _MINE, or_(client.c.warned_at.is_(None), client.c.warned_at > over.told_before)
    )
    return and_(_rests(over.before), ~later, can_be_told if over.reached else ~can_be_told)


def therapists_without_clients(
    tx: Transaction, *, limit: int
) -> Sequence[tuple[TherapistId, PersonId]]:
    """Who has left, is nothing else here, and has no client in their name; when they have been
    told what there was to tell."""
    waits = exists().where(outbox.c.person_id == therapist.c.person_id, or_(IS_DUE, IS_SENDING))
    rows = tx.execute(
        select(therapist.c.id, therapist.c.person_id)
        .where(
            therapist.c.left_at.is_not(None),
            ~exists().where(client.c.therapist_id == therapist.c.id),
            ~exists().where(client.c.person_id == therapist.c.person_id),
            ~exists().where(admin.c.person_id == therapist.c.person_id),
            ~waits,
        )
        .limit(limit)
    )
    return [(TherapistId(row.id), PersonId(row.person_id)) for row in rows]
