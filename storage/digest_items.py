"""What stands in a digest, or waits for one, as far as it can be known without opening anything.

A row that cannot be read is one of the others here: it is counted, and it keeps nobody else's back.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, update

from care.delivery import Kind
from care.delivery import State as Delivery
from care.digest import Item, Section, in_order
from care.letter import Author
from care.letter import State as LetterState
from care.story import SHAREABLE, About
from care.story import State as StoryState
from storage.database import Transaction
from storage.ids import DigestId, LetterId, StoryId, TherapistId
from storage.tables import client, digest, letter, outbox, story, therapist
from storage.undelivered import between, last_before

_COMES = (Delivery.DUE, Delivery.SENDING, Delivery.SENT, Delivery.UNCERTAIN)


def _waits(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """In no digest; or in one that never came and never will."""
    announced = exists().where(
        outbox.c.digest_id == column, outbox.c.kind == Kind.DIGEST, outbox.c.state.in_(_COMES)
    )
    return or_(column.is_(None), ~announced)


def waiting_for(
    tx: Transaction, therapist_id: TherapistId, *, covers: Collection[TherapistId] = ()
) -> list[Item]:
    """What was shared with this therapist and waits for a digest, in order.

    Of their own clients what has no other reader, of anybody's what is for them alone, and what is
    to be read first by those for whom they cover; and what went to their own cover, read there or
    not. Letters also from before letters were turned off: what becomes of those is not decided
    here.
    """
    own = and_(client.c.therapist_id == therapist_id, story.c.reader_id.is_(None))
    themselves = select(therapist.c.person_id).where(therapist.c.id == therapist_id)
    covered = and_(
        client.c.therapist_id.in_(covers),
        client.c.person_id != themselves.scalar_subquery(),
        story.c.reader_id.is_(None),
        story.c.about == About.LIFE,  # what felt off is for whoever it was given to, and no other
        story.c.read_first,
    )
    # One query for each, because one with «or» over two tables could use no index.
    found = {}
    for whose in (own, story.c.reader_id == therapist_id, *([covered] if covers else [])):
        for item in _stories(tx, _STORIES.where(whose, *_UNREAD)):
            found[item.id] = item
    for item in _stories(tx, _came_to_a_cover(therapist_id)):
        found[item.id] = item
    mine = client.c.therapist_id == therapist_id
    return in_order([*found.values(), *_letters(tx, _LETTERS.where(mine, *_UNOPENED))])


def _came_to_a_cover(therapist_id: TherapistId) -> Select[Any]:
    """Of their own clients, what stands in somebody else's list. A client keeps the therapist for
    good, so whoever else has it there covers, or did."""
    there = digest.alias("there")
    return _STORIES.join(there, there.c.id == story.c.digest_id).where(
        client.c.therapist_id == therapist_id,
        there.c.therapist_id != therapist_id,
        story.c.reader_id.is_(None),
        story.c.about == About.LIFE,
        story.c.state.in_((StoryState.SHARED, StoryState.READ)),
    )


def lists_of_covers(
    tx: Transaction, items: Sequence[Item], therapist_id: TherapistId
) -> list[DigestId]:
    """The lists of others in which some of these stand now."""
    told = dict(_by_table(items)).get(story, [])
    rows = tx.execute(
        select(digest.c.id)
        .join(story, story.c.digest_id == digest.c.id)
        .where(story.c.id.in_(told), digest.c.therapist_id != therapist_id)
        .distinct()
    )
    return [DigestId(row.id) for row in rows]


def was_read_by_a_cover(tx: Transaction, story_id: StoryId) -> bool:
    """Whether it was read before the list in which it stands now was opened first, so by somebody
    who had it before."""
    found = tx.execute(
        select(story.c.id)
        .join(digest, digest.c.id == story.c.digest_id)
        .where(
            story.c.id == story_id,
            story.c.state == StoryState.READ,
            or_(digest.c.opened_at.is_(None), story.c.read_at < digest.c.opened_at),
        )
    )
    return found.first() is not None


def items_of(tx: Transaction, digest_id: DigestId) -> list[Item]:
    """All that stands in it, in order."""
    told = _stories(tx, _STORIES.where(story.c.digest_id == digest_id))
    mail = _letters(tx, _LETTERS.where(letter.c.digest_id == digest_id))
    row = tx.execute(
        select(digest.c.therapist_id, digest.c.created_at).where(digest.c.id == digest_id)
    ).one_or_none()
    if row is None:
        return in_order([*told, *mail])
    before = last_before(tx, row.therapist_id, row.created_at)
    own = between(tx, row.therapist_id, after=before, until=row.created_at)
    return in_order([*told, *mail, *own])


def count_since(tx: Transaction, therapist_id: TherapistId, moment: datetime) -> int:
    """How much was put into digests of this therapist since then."""
    total = 0
    for table in (story, letter):
        total += tx.execute(
            select(func.count())
            .select_from(table)
            .join(digest, digest.c.id == table.c.digest_id)
            .where(digest.c.therapist_id == therapist_id, digest.c.slot_at >= moment)
        ).scalar_one()
    return total


def put(tx: Transaction, items: Sequence[Item], digest_id: DigestId) -> None:
    """They stand in this digest from now on, and a cover's list has them no more; who may have seen
    them there is not forgotten. What did not get through needs no place: a digest names what
    happened since the one before."""
    for table, ids in _by_table(items):
        opened = select(digest.c.opened_at).where(digest.c.id == table.c.digest_id)
        seen = func.coalesce(table.c.seen_at, opened.scalar_subquery())
        values = {"digest_id": digest_id, "seen_at": seen}
        tx.execute(update(table).where(table.c.id.in_(ids)).values(values))


def put_off(tx: Transaction, item: StoryId | LetterId, section: Section, *, now: datetime) -> bool:
    """It waits for the next digest, in its old place, and its reader may have seen it already.
    False: it was read, opened or taken back meanwhile."""
    table = letter if section is Section.LETTER else story
    state = LetterState.SENT if section is Section.LETTER else StoryState.SHARED
    done = tx.execute(
        update(table)
        .where(table.c.id == item, table.c.state == state)
        .values(digest_id=None, seen_at=func.coalesce(table.c.seen_at, now))
    )
    return done.rowcount == 1


def _by_table(items: Sequence[Item]) -> list[tuple[Any, list[int]]]:
    told = [item.id for item in items if item.section in (Section.FIRST, Section.STORY)]
    mail = [item.id for item in items if item.section is Section.LETTER]
    return [(table, ids) for table, ids in ((story, told), (letter, mail)) if ids]


_STORIES: Select[Any] = select(
    story.c.id, story.c.shared_at, story.c.created_at, story.c.read_first, story.c.state
).join(client, client.c.id == story.c.client_id)
_UNREAD = (
    story.c.state == StoryState.SHARED,
    story.c.about.in_(SHAREABLE),
    _waits(story.c.digest_id),
)
_LETTERS: Select[Any] = (
    select(letter.c.id, letter.c.sent_at, letter.c.created_at, letter.c.state)
    .join(client, client.c.id == letter.c.client_id)
    .where(letter.c.author == Author.CLIENT)
)
_UNOPENED = (letter.c.state == LetterState.SENT, _waits(letter.c.digest_id))


def _stories(tx: Transaction, query: Select[Any]) -> list[Item]:
    return [
        Item(
            section=Section.FIRST if row.read_first else Section.STORY,
            at=row.shared_at or row.created_at,
            id=row.id,
            is_there=row.state in (StoryState.SHARED, StoryState.READ),
        )
        for row in tx.execute(query)
    ]


def _letters(tx: Transaction, query: Select[Any]) -> list[Item]:
    return [
        Item(
            section=Section.LETTER,
            at=row.sent_at or row.created_at,
            id=row.id,
            is_there=row.state in (LetterState.SENT, LetterState.OPENED),
        )
        for row in tx.execute(query)
    ]
