"""Lines that a therapist notes for themselves: of no client, under the therapist's own key."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select

from storage.database import Transaction
from storage.ids import ReflectionId, TherapistId, new_id
from storage.tables import reflection
from storage.therapists import Therapist


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    id: ReflectionId
    words: str
    created_at: datetime


def note(tx: Transaction, known: Therapist, words: str, *, now: datetime) -> ReflectionId:
    number = ReflectionId(new_id())
    sealed = tx.seal(words, owner=known.person_id, place=reflection.c.words, row=number)
    tx.execute(
        insert(reflection).values(id=number, therapist_id=known.id, words=sealed, created_at=now)
    )
    return number


def of_therapist(
    tx: Transaction, therapist_id: TherapistId, *, skip: int, limit: int
) -> Sequence[Reflection]:
    """The newest first."""
    rows = tx.execute(
        select(reflection)
        .where(reflection.c.therapist_id == therapist_id)
        .order_by(reflection.c.created_at.desc(), reflection.c.id)
        .offset(skip)
        .limit(limit)
    )
    return [
        Reflection(
            id=ReflectionId(row.id),
            words=tx.unseal(row.words, place=reflection.c.words, row=row.id),
            created_at=row.created_at,
        )
        for row in rows.all()
    ]


def how_many(tx: Transaction, therapist_id: TherapistId) -> int:
    statement = select(func.count()).where(reflection.c.therapist_id == therapist_id)
    return int(tx.execute(statement).scalar_one())


def forget(tx: Transaction, reflection_id: ReflectionId, therapist_id: TherapistId) -> bool:
    """Only their own. False: there is no such line of theirs."""
    gone = tx.execute(
        delete(reflection).where(
            reflection.c.id == reflection_id, reflection.c.therapist_id == therapist_id
        )
    )
    return gone.rowcount == 1
