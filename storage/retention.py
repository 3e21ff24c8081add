"""What was read and goes by itself: whose it is, who has been told, and how it is forgotten.

Of a story the rows with its words are deleted, because its key is its writer's and opens all that
is theirs. A letter has a key of its own, which is destroyed. A short note goes with what it is for.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    delete,
    exists,
    literal,
    or_,
    select,
    union_all,
    update,
)

from care.client import State as ClientState
from care.delivery import Kind
from care.letter import Author
from care.letter import State as LetterState
from care.retention import Read, Sort
from care.story import State as StoryState
from storage.ids import ClientId, LetterId, PersonId, StoryId
from storage.letter_burning import burn
from storage.outbox import IS_DUE, IS_SENDING
from storage.story_words import erase_words
from storage.tables import (
    client,
    invite,
    letter,
    note,
    outbox,
    person,
    story,
    story_part,
    tombstone,
)
from storage.transaction import Transaction

NEWS_WAITS = exists().where(
    outbox.c.client_id == client.c.id, outbox.c.kind == Kind.NEWS, or_(IS_DUE, IS_SENDING)
)
IS_REACHED = and_(client.c.state != ClientState.STOPPED, person.c.unreachable_at.is_(None))

_HAS_WORDS = exists().where(story_part.c.story_id == story.c.id)
# A note whose client keeps it has no message to name any more: see `_keep_notes`.
_HAS_NOTE = exists().where(
    note.c.story_id == story.c.id, note.c.outbox_id.is_not(None), note.c.undone_at.is_(None)
)
_STORY_GOES = and_(
    story.c.state == StoryState.READ, story.c.shelved_at.is_(None), or_(_HAS_WORDS, _HAS_NOTE)
)
_LETTER_GOES = and_(
    letter.c.state == LetterState.OPENED,
    letter.c.kept_at.is_(None),
    letter.c.client_id.is_not(None),
)


def _all_read() -> Select[Any]:
    """Each in one shape, whatever it is."""
    stories = select(
        literal(Sort.STORY.value).label("sort"),
        story.c.id.label("id"),
        story.c.client_id.label("client_id"),
        story.c.read_at.label("read_at"),
        story.c.warned_at.label("warned_at"),
    ).where(_STORY_GOES)
    letters = select(
        literal(Sort.LETTER.value),
        letter.c.id,
        letter.c.client_id,
        letter.c.opened_at,
        letter.c.warned_at,
    ).where(_LETTER_GOES)
    return select(union_all(stories, letters).subquery("read"))


def words_of(tx: Transaction, client_id: ClientId) -> list[Read]:
    """What was read of this client's, or by them, and is not theirs to keep. Opens nothing."""
    rows = _all_read().subquery()
    return [_read(row) for row in tx.execute(select(rows).where(rows.c.client_id == client_id))]


def _read(row: Any) -> Read:
    return Read(sort=Sort(row.sort), id=row.id, read_at=row.read_at, warned_at=row.warned_at)


def clients_to_tell(
    tx: Transaction, *, read_before: datetime, told_before: datetime, limit: int
) -> list[ClientId]:
    """Of whom something goes that was read by then and that they were not told of; who had such a
    line since `told_before`, or has any that waits, is none of them."""
    rows = _all_read().subquery()
    goes = select(rows.c.client_id).where(rows.c.read_at <= read_before, rows.c.warned_at.is_(None))
    of_story = exists().where(story.c.client_id == client.c.id, story.c.warned_at > told_before)
    of_letter = exists().where(  # that a draft goes is another line
        letter.c.client_id == client.c.id,
        letter.c.opened_at.is_not(None),
        letter.c.warned_at > told_before,
    )
    found = tx.execute(
        select(client.c.id)
        .where(client.c.id.in_(goes), ~of_story, ~of_letter, ~NEWS_WAITS)
        .limit(limit)
    )
    return [ClientId(row.id) for row in found]


def mark_told(tx: Transaction, found: Iterable[Read], *, now: datetime) -> None:
    """That these go: their writer was told, or could not be."""
    for one in found:
        table = letter if one.sort is Sort.LETTER else story
        tx.execute(update(table).where(table.c.id == one.id).values(warned_at=now))


def tell_anew(tx: Transaction, person_id: PersonId) -> None:
    """They could not be reached, and are back: whatever they were told did not reach them."""
    theirs = select(client.c.id).where(client.c.person_id == person_id)
    for table, state in ((story, StoryState.READ), (letter, LetterState.OPENED)):
        tx.execute(
            update(table)
            .where(table.c.client_id.in_(theirs), table.c.state == state)
            .values(warned_at=None)
        )


def due_words(
    tx: Transaction, *, read_before: datetime, told_before: datetime, reached: bool, limit: int
) -> list[tuple[ClientId, Read]]:
    """What goes now. `reached`: of those who could be told, or of the others."""
    rows = _all_read().subquery()
    found = tx.execute(
        select(rows)
        .join(client, client.c.id == rows.c.client_id)
        .join(person, person.c.id == client.c.person_id)
        .where(
            rows.c.read_at <= read_before,
            rows.c.warned_at <= told_before,
            IS_REACHED if reached else ~IS_REACHED,
        )
        .order_by(rows.c.read_at)
        .limit(limit)
    )
    return [(ClientId(row.client_id), _read(row)) for row in found]


def forget(tx: Transaction, client_id: ClientId, one: Read, *, now: datetime) -> bool:
    """Its words go; that there was something stays. False: its writer just kept it."""
    if one.sort is Sort.LETTER:
        opened = update(letter).where(letter.c.id == one.id, _LETTER_GOES)
        if tx.execute(opened.values(state=LetterState.BURNT)).rowcount != 1:
            return False
        burn(tx, LetterId(one.id), now=now)
        _forget_notes(tx, note.c.letter_id == one.id)
        return True
    still = update(story).where(story.c.id == one.id, story.c.client_id == client_id, _STORY_GOES)
    if tx.execute(still.values(revision=story.c.revision + 1)).rowcount != 1:
        return False
    if tx.execute(select(_HAS_WORDS).where(story.c.id == one.id)).scalar():  # a face alone stays
        erase_words(tx, StoryId(one.id))
    _forget_notes(tx, note.c.story_id == one.id)
    return True


def keep(tx: Transaction, found: Sequence[Read], *, now: datetime) -> None:
    """They stay, with their writer alone; a letter from the therapist, with whom it was for."""
    for one in found:
        if one.sort is Sort.LETTER:
            _keep_letter(tx, one.id, now=now)
            _keep_notes(tx, note.c.letter_id == one.id)
            continue
        tx.execute(
            update(story)
            .where(story.c.id == one.id, _STORY_GOES, _HAS_WORDS)
            .values(state=StoryState.KEPT, revision=story.c.revision + 1)
        )
        _keep_notes(tx, note.c.story_id == one.id)


def _keep_letter(tx: Transaction, letter_id: int, *, now: datetime) -> None:
    which = update(letter).where(letter.c.id == letter_id, _LETTER_GOES)
    own = which.where(letter.c.author == Author.CLIENT)
    tx.execute(own.values(state=LetterState.KEPT, revision=letter.c.revision + 1))
    tx.execute(which.where(letter.c.author == Author.THERAPIST).values(kept_at=now))


def _keep_notes(tx: Transaction, which: ColumnElement[bool]) -> None:
    tx.execute(update(note).where(which, note.c.undone_at.is_(None)).values(outbox_id=None))


def _forget_notes(tx: Transaction, which: ColumnElement[bool]) -> None:
    """That there was one stays, so that there is no second."""
    rows = tx.execute(select(note.c.id, *_OWNER).select_from(_NOTES).where(which)).all()
    for row in rows:
        empty = tx.seal("", owner=row.person_id, place=note.c.words, row=row.id)
        tx.execute(update(note).where(note.c.id == row.id).values(words=empty, outbox_id=None))


_OWNER = (client.c.person_id,)
_NOTES = (
    note.join(story, story.c.id == note.c.story_id, isouter=True)
    .join(letter, letter.c.id == note.c.letter_id, isouter=True)
    .join(client, client.c.id.in_([story.c.client_id, letter.c.client_id]))
)


def forget_notes(tx: Transaction, *, before: datetime, limit: int) -> int:
    """Erases the words of notes written before then to what its client let go themselves; how many
    it was. The others go with what they are for."""
    gone = or_(
        story.c.state.in_((StoryState.DELETED, StoryState.WITHDRAWN)),
        letter.c.state == LetterState.BURNT,
    )
    rows = tx.execute(
        select(note.c.id)
        .select_from(_NOTES)
        .where(gone, note.c.created_at < before, note.c.outbox_id.is_not(None))
        .limit(limit)
    ).all()
    for row in rows:
        _forget_notes(tx, note.c.id == row.id)
    return len(rows)


# What is nobody's words, or was never answered.


def forget_unanswered_invites(tx: Transaction, *, now: datetime) -> int:
    """What a therapist wrote into invites that ended in a no, or ran out before anybody pressed
    Start; how many it was. That there was one stays, so that its link stays used."""
    ran_out = and_(
        invite.c.settled_at.is_(None), invite.c.person_id.is_(None), invite.c.expires_at <= now
    )
    return tx.execute(
        update(invite)
        .where(invite.c.label.is_not(None), or_(ran_out, invite.c.outcome == "declined"))
        .values(label=None, opening=None, topics=None)
    ).rowcount


def forget_tombstones(tx: Transaction, *, before: datetime) -> int:
    """By then no backup can hold what they stand for."""
    return tx.execute(delete(tombstone).where(tombstone.c.at < before)).rowcount
