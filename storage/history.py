"""A person's own history: the notes that came, and what they tapped and wrote themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, func, literal, or_, select, union_all

from care.checkin import Face
from care.delivery import Kind
from care.delivery import State as Sent
from care.story import State
from storage.ids import PersonId, StoryId
from storage.stories import Story, story_by_id
from storage.tables import checkin, client, outbox, story, story_part
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of it."""

    at: datetime
    story: Story | None  # null: a note that came


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """What can be drawn of it, oldest first. A time without anything is in no list."""

    faces: Sequence[tuple[datetime, Face]]
    stories: Sequence[datetime]


def entries_of(
    tx: Transaction, person_id: PersonId, *, after: int, most: int
) -> tuple[Sequence[Entry], int]:
    """Up to `most` entries behind the first `after`, newest first, and how many there are."""
    lines = union_all(_notes(person_id), _stories(person_id)).subquery()
    count = tx.execute(select(func.count()).select_from(lines)).scalar_one()
    rows = tx.execute(
        select(lines).order_by(lines.c.at.desc(), lines.c.id).offset(after).limit(most)
    ).all()
    entries = [
        Entry(at=row.at, story=None if row.is_note else story_by_id(tx, StoryId(row.id)))
        for row in rows
    ]
    return entries, count


def dots_of(tx: Transaction, person_id: PersonId) -> Dots:
    """The faces that stand, and the stories that are not deleted.

    A face is kept with its check-in when the words about it are erased, 90 days after they were
    read; one that was taken back has no story left.
    """
    stands = (
        select(story.c.id)
        .where(story.c.checkin_id == checkin.c.id, story.c.state != State.DELETED)
        .exists()
    )
    faces = union_all(
        select(checkin.c.answered_at.label("at"), checkin.c.face.label("face"))
        .join(client, client.c.id == checkin.c.client_id)
        .where(client.c.person_id == person_id, checkin.c.face.is_not(None), stands),
        select(story.c.created_at.label("at"), story.c.face.label("face"))
        .join(client, client.c.id == story.c.client_id)
        .where(
            client.c.person_id == person_id,
            story.c.face.is_not(None),
            story.c.checkin_id.is_(None),
            story.c.state != State.DELETED,
        ),
    ).subquery()
    # Words that were erased after they were read leave a story without parts and face.
    written = or_(
        select(story_part.c.id).where(story_part.c.story_id == story.c.id).exists(),
        and_(story.c.state == State.READ, story.c.face.is_(None)),
    )
    stories = (
        select(story.c.created_at.label("at"))
        .join(client, client.c.id == story.c.client_id)
        .where(client.c.person_id == person_id, story.c.state != State.DELETED, written)
        .order_by(story.c.created_at)
    )
    return Dots(
        faces=[
            (row.at, Face(row.face)) for row in tx.execute(select(faces).order_by(faces.c.at)).all()
        ],
        stories=[row.at for row in tx.execute(stories).all()],
    )


def _notes(person_id: PersonId) -> Select[*tuple[object, ...]]:
    """Those that went out, or may have. The row that sent an old one can be gone by now; one that
    was put off has two, and came when it came first. A reminder is no other note."""
    of_it = and_(outbox.c.checkin_id == checkin.c.id, outbox.c.kind == Kind.CHECKIN)
    went_out = outbox.c.state.in_((Sent.SENT, Sent.UNCERTAIN))
    came_at = select(func.min(outbox.c.settled_at)).where(of_it, went_out).scalar_subquery()
    came = or_(
        select(outbox.c.id).where(of_it, went_out).exists(),
        ~select(outbox.c.id).where(of_it).exists(),
    )
    return (
        select(
            func.coalesce(came_at, checkin.c.created_at).label("at"),
            checkin.c.id.label("id"),
            literal(True).label("is_note"),
        )
        .join(client, client.c.id == checkin.c.client_id)
        .where(client.c.person_id == person_id, checkin.c.skipped_at.is_(None), came)
    )


def _stories(person_id: PersonId) -> Select[*tuple[object, ...]]:
    return (
        select(
            story.c.created_at.label("at"), story.c.id.label("id"), literal(False).label("is_note")
        )
        .join(client, client.c.id == story.c.client_id)
        .where(client.c.person_id == person_id, story.c.state != State.DELETED)
    )
