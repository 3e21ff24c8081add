"""What stands in a letter: begun, written, changed, left out, and locked under a phrase."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from care.letter import Author, Place, State
from storage.ids import ClientId, InviteId, LetterId, OutboxId, new_id
from storage.letters import Part
from storage.tables import letter, letter_part
from storage.transaction import Transaction


def begin(
    tx: Transaction,
    *,
    author: Author,
    guided: bool,
    client_id: ClientId | None = None,
    invite_id: InviteId | None = None,
    answers: LetterId | None = None,
    now: datetime,
) -> LetterId:
    """A draft without words, and its key."""
    letter_id = LetterId(new_id())
    tx.new_key(letter_id, now=now)
    tx.execute(
        insert(letter).values(
            id=letter_id,
            client_id=client_id,
            invite_id=invite_id,
            answers_id=answers,
            author=author,
            state=State.DRAFT,
            guided=guided,
            revision=1,
            created_at=now,
            changed_at=now,
        )
    )
    return letter_id


def write(
    tx: Transaction,
    letter_id: LetterId,
    place: Place,
    words: str,
    *,
    message: int | None,
    now: datetime,
) -> None:
    """One beginning, in place of what stood there; or one more message of a free letter."""
    if place is Place.FREE:
        highest = tx.execute(
            select(func.max(letter_part.c.position)).where(letter_part.c.letter_id == letter_id)
        ).scalar()
        position = 0 if highest is None else highest + 1
    else:
        position = list(Place).index(place)
        _remove(tx, letter_id, letter_part.c.position == position)
    part_id = new_id()
    tx.execute(
        insert(letter_part).values(
            id=part_id,
            letter_id=letter_id,
            position=position,
            place=place,
            words=tx.seal(words, owner=letter_id, place=letter_part.c.words, row=part_id),
            message=message,
        )
    )
    _touch(tx, letter_id, now=now)


def rewrite(
    tx: Transaction, letter_id: LetterId, *, message: int, words: str, now: datetime
) -> None:
    """The writer changed one of the messages."""
    part_id = tx.execute(
        select(letter_part.c.id).where(
            letter_part.c.letter_id == letter_id, letter_part.c.message == message
        )
    ).scalar_one()
    tx.execute(
        update(letter_part)
        .where(letter_part.c.id == part_id)
        .values(words=tx.seal(words, owner=letter_id, place=letter_part.c.words, row=part_id))
    )
    _touch(tx, letter_id, now=now)


def leave_out(tx: Transaction, letter_id: LetterId, place: Place, *, now: datetime) -> None:
    """Nothing stands in this part any more; for a free letter, in none."""
    _remove(tx, letter_id, letter_part.c.place == place)
    _touch(tx, letter_id, now=now)


def _remove(tx: Transaction, letter_id: LetterId, which: ColumnElement[bool]) -> None:
    tx.execute(delete(letter_part).where(letter_part.c.letter_id == letter_id, which))


def _touch(tx: Transaction, letter_id: LetterId, *, now: datetime) -> None:
    tx.execute(
        update(letter)
        .where(letter.c.id == letter_id)
        .values(revision=letter.c.revision + 1, changed_at=now, warned_at=None)
    )


def show_prompt(tx: Transaction, letter_id: LetterId, *, row: OutboxId) -> None:
    """What can be tapped, so that its buttons can be taken off when a newer one comes."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(prompt_id=row))


def forget_prompt(tx: Transaction, letter_id: LetterId) -> None:
    """What could be tapped last is bare by now."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(prompt_id=None))


def lock(tx: Transaction, letter_id: LetterId, blob: bytes, *, now: datetime) -> None:
    """Keeps what a phrase has locked, in place of the words.

    The letter gets another key, and the one that its words were sealed with is destroyed: what is
    left of them on a disk or in a backup must not open without the phrase.
    """
    tx.execute(delete(letter_part).where(letter_part.c.letter_id == letter_id))
    tx.destroy_key(letter_id)
    tx.new_key(letter_id, now=now)
    sealed = tx.seal(blob.hex(), owner=letter_id, place=letter.c.locked, row=letter_id)
    tx.execute(
        update(letter)
        .where(letter.c.id == letter_id)
        .values(locked=sealed, revision=letter.c.revision + 1)
    )


def locked_words(tx: Transaction, letter_id: LetterId) -> bytes | None:
    """What only the phrase opens; None: it is not locked."""
    sealed = tx.execute(select(letter.c.locked).where(letter.c.id == letter_id)).scalar()
    if sealed is None:
        return None
    return bytes.fromhex(tx.unseal(sealed, place=letter.c.locked, row=letter_id))


def unlock(tx: Transaction, letter_id: LetterId, parts: Sequence[Part], *, now: datetime) -> None:
    """The phrase opened it: it can be read here again."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(locked=None))
    for part in parts:
        write(tx, letter_id, part.place, part.words, message=part.message, now=now)
