"""What the practice says in words of its own, each version; sealed under the house's key."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from care.practice import Text
from storage.ids import PersonId, new_id
from storage.tables import person, practice_text
from storage.transaction import Transaction
from storage.vault import HOUSE


@dataclass(frozen=True, slots=True)
class PracticeText:
    number: int  # 1 is the first of its kind
    words: str | None  # null: ours again
    created_at: datetime


def newest(tx: Transaction, kind: Text) -> PracticeText | None:
    """What holds; None: nothing was ever written."""
    found = practice_text.c
    row = tx.execute(
        select(practice_text).where(found.kind == kind).order_by(found.number.desc()).limit(1)
    ).one_or_none()
    return None if row is None else _text(tx, row)


def version(tx: Transaction, kind: Text, number: int) -> PracticeText | None:
    """One that held once."""
    found = practice_text.c
    row = tx.execute(
        select(practice_text).where(found.kind == kind, found.number == number)
    ).one_or_none()
    return None if row is None else _text(tx, row)


def write(tx: Transaction, kind: Text, words: str | None, *, now: datetime) -> int:
    """A new version, whose number it answers; None: from now on ours holds again."""
    before = newest(tx, kind)
    number = 1 if before is None else before.number + 1
    row = new_id()
    sealed = None
    if words is not None:
        sealed = tx.seal(words, owner=HOUSE, place=practice_text.c.words, row=row)
    tx.execute(
        insert(practice_text).values(id=row, kind=kind, number=number, words=sealed, created_at=now)
    )
    return number


def privacy_to_show(tx: Transaction, person_id: PersonId) -> PracticeText | None:
    """What holds, if this person did not see it yet; None: they did, or there is nothing."""
    holds = newest(tx, Text.PRIVACY)
    if holds is None:
        return None
    seen = tx.execute(select(person.c.privacy_seen).where(person.c.id == person_id)).scalar()
    return holds if holds.number > (seen or 0) else None


def saw_privacy(tx: Transaction, person_id: PersonId, number: int) -> None:
    tx.execute(update(person).where(person.c.id == person_id).values(privacy_seen=number))


def _text(tx: Transaction, row: Row[*tuple[Any, ...]]) -> PracticeText:
    place = practice_text.c.words
    words = None if row.words is None else tx.unseal(row.words, place=place, row=row.id)
    return PracticeText(row.number, words, row.created_at)
