"""Short notes of therapists: one for each thing received, sealed under the key of who gets it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Row, Select, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from care.delivery import State as Delivery
from storage.ids import ClientId, LetterId, NoteId, OutboxId, PersonId, StoryId, TherapistId, new_id
from storage.tables import client, letter, note, outbox, story
from storage.transaction import Transaction

# Its line ended without reaching anybody.
_FELL = (Delivery.CANCELLED, Delivery.FAILED, Delivery.SKIPPED)


class Fate(StrEnum):
    WAITS = "waits"  # can still be taken back
    WENT = "went"
    FELL = "fell"  # was cancelled, or could not be delivered
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    id: NoteId
    client_id: ClientId  # who gets it
    story_id: StoryId | None  # null: for a letter
    letter_id: LetterId | None  # null: for a story
    therapist_id: TherapistId
    words: str  # empty: forgotten, or taken back
    outbox_id: OutboxId | None  # what brings it; null: forgotten
    created_at: datetime
    fate: Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class For:
    """What a note is for: exactly one of the two."""

    story_id: StoryId | None = None
    letter_id: LetterId | None = None

    @property
    def _which(self) -> ColumnElement[bool]:
        if (self.story_id is None) == (self.letter_id is None):
            raise ValueError("a note is for a story or for a letter")
        if self.story_id is not None:
            return note.c.story_id == self.story_id
        return note.c.letter_id == self.letter_id


_OF_CLIENT = client.c.id == func.coalesce(story.c.client_id, letter.c.client_id)
_SELECT: Select[tuple[object, ...]] = (
    select(note, client.c.id.label("client_id"), outbox.c.state.label("delivery"))
    .join(story, story.c.id == note.c.story_id, isouter=True)
    .join(letter, letter.c.id == note.c.letter_id, isouter=True)
    .join(client, _OF_CLIENT)
    .join(outbox, outbox.c.id == note.c.outbox_id, isouter=True)
)


def _note(tx: Transaction, row: Row[tuple[object, ...]]) -> Note:
    return Note(
        id=NoteId(row.id),
        client_id=ClientId(row.client_id),
        story_id=None if row.story_id is None else StoryId(row.story_id),
        letter_id=None if row.letter_id is None else LetterId(row.letter_id),
        therapist_id=TherapistId(row.therapist_id),
        words=tx.unseal(row.words, place=note.c.words, row=row.id),
        outbox_id=None if row.outbox_id is None else OutboxId(row.outbox_id),
        created_at=row.created_at,
        fate=_fate(row),
    )


def _fate(row: Row[tuple[object, ...]]) -> Fate:
    """A line that is not remembered any more went out: see `let_go_fallen`."""
    if row.undone_at is not None:
        return Fate.UNDONE
    if row.delivery in _FELL:
        return Fate.FELL
    return Fate.WAITS if row.delivery == Delivery.DUE else Fate.WENT


def note_by_id(tx: Transaction, note_id: NoteId) -> Note | None:
    row = tx.execute(_SELECT.where(note.c.id == note_id)).one_or_none()
    return None if row is None else _note(tx, row)


def note_for(tx: Transaction, what: For) -> Note | None:
    """The one for this thing, whatever became of it; None: there never was one."""
    row = tx.execute(_SELECT.where(what._which)).one_or_none()
    return None if row is None else _note(tx, row)


def write(
    tx: Transaction,
    what: For,
    *,
    by: TherapistId,
    owner: PersonId,
    words: str,
    now: datetime,
) -> NoteId | None:
    """The one note for this thing; one that never arrived makes room. None: there is one already.

    `owner`: the client as a person, whose key seals it.
    """
    known = note_for(tx, what)
    if known is not None and known.fate not in (Fate.UNDONE, Fate.FELL):
        return None
    if known is not None:
        sealed = tx.seal(words, owner=owner, place=note.c.words, row=known.id)
        values = {"therapist_id": by, "words": sealed, "created_at": now}
        tx.execute(
            update(note)
            .where(note.c.id == known.id)
            .values(outbox_id=None, undone_at=None, **values)
        )
        return known.id
    note_id = NoteId(new_id())
    try:
        with tx.savepoint():
            tx.execute(
                insert(note).values(
                    id=note_id,
                    story_id=what.story_id,
                    letter_id=what.letter_id,
                    therapist_id=by,
                    words=tx.seal(words, owner=owner, place=note.c.words, row=note_id),
                    created_at=now,
                )
            )
    except IntegrityError:
        return None
    return note_id


def queued(tx: Transaction, note_id: NoteId, row: OutboxId) -> None:
    """What brings it."""
    tx.execute(update(note).where(note.c.id == note_id).values(outbox_id=row))


def undo(tx: Transaction, known: Note, *, owner: PersonId, now: datetime) -> None:
    """Taken back before it left: its words are gone, and another one may be written."""
    empty = tx.seal("", owner=owner, place=note.c.words, row=known.id)
    tx.execute(update(note).where(note.c.id == known.id).values(words=empty, undone_at=now))


def cancel_waiting(tx: Transaction, client_id: ClientId, *, now: datetime) -> int:
    """The client wishes for none any more: what has not left does not leave; how many it was."""
    stories = select(story.c.id).where(story.c.client_id == client_id)
    letters = select(letter.c.id).where(letter.c.client_id == client_id)
    theirs = select(note.c.outbox_id).where(
        or_(note.c.story_id.in_(stories), note.c.letter_id.in_(letters)),
        note.c.outbox_id.is_not(None),
    )
    return tx.execute(
        update(outbox)
        .where(outbox.c.id.in_(theirs), outbox.c.state == Delivery.DUE)
        .values(state=Delivery.CANCELLED, settled_at=now, payload=None, chat=None, claim=None)
    ).rowcount


# What is forgotten.


def let_go_fallen(tx: Transaction, *, before: datetime) -> int:
    """What reached nobody until then counts as taken back: its outbox row, which knows why, is
    forgotten soon. To be called before that."""
    fallen = select(outbox.c.id).where(outbox.c.state.in_(_FELL), outbox.c.settled_at < before)
    return tx.execute(
        update(note)
        .where(note.c.undone_at.is_(None), note.c.outbox_id.in_(fallen))
        .values(undone_at=before)
    ).rowcount
