"""Stories: what a client tapped, wrote, spoke or showed, and how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, or_, select

from care.checkin import Face
from care.story import SHAREABLE, About, Medium, State
from storage.database import Transaction
from storage.ids import (
    CheckinId,
    ClientId,
    DigestId,
    OutboxId,
    PersonId,
    StoryId,
    TherapistId,
    TopicId,
)
from storage.tables import client, story, story_part


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One message of a story."""

    medium: Medium
    words: str | None  # text or caption
    file: str | None  # Telegram's file id
    message: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    id: StoryId
    client_id: ClientId
    checkin_id: CheckinId | None
    digest_id: DigestId | None
    topic_id: TopicId | None  # null: not about a topic
    about: About
    reader_id: TherapistId | None  # a supervisor; null: the client's own therapist, or nobody
    read_first: bool  # as its writer wished
    state: State
    face: Face | None
    revision: int
    preview_id: OutboxId | None  # what shows the preview; null: not shown yet
    created_at: datetime
    shared_at: datetime | None
    parts: Sequence[Part]

    @property
    def words(self) -> str:
        """All of its text, in the order in which it was written."""
        return "\n".join(part.words for part in self.parts if part.words)


def _story(tx: Transaction, row: Row[tuple[object, ...]]) -> Story:
    parts = tx.execute(
        select(story_part).where(story_part.c.story_id == row.id).order_by(story_part.c.position)
    ).all()

    def words(part: Row[tuple[object, ...]], column: str) -> str | None:
        blob = getattr(part, column)
        return None if blob is None else tx.unseal(blob, place=story_part.c[column], row=part.id)

    return Story(
        id=StoryId(row.id),
        client_id=ClientId(row.client_id),
        checkin_id=None if row.checkin_id is None else CheckinId(row.checkin_id),
        digest_id=None if row.digest_id is None else DigestId(row.digest_id),
        topic_id=None if row.topic_id is None else TopicId(row.topic_id),
        about=About(row.about),
        reader_id=None if row.reader_id is None else TherapistId(row.reader_id),
        read_first=row.read_first,
        state=State(row.state),
        face=None if row.face is None else Face(row.face),
        revision=row.revision,
        preview_id=None if row.preview_id is None else OutboxId(row.preview_id),
        created_at=row.created_at,
        shared_at=row.shared_at,
        parts=[
            Part(
                medium=Medium(part.medium),
                words=words(part, "words"),
                file=words(part, "file"),
                message=part.message,
            )
            for part in parts
        ],
    )


def story_by_id(tx: Transaction, story_id: StoryId) -> Story | None:
    row = tx.execute(select(story).where(story.c.id == story_id)).one_or_none()
    return None if row is None else _story(tx, row)


def _newest(tx: Transaction, *conditions: ColumnElement[bool]) -> Story | None:
    row = tx.execute(
        select(story).where(*conditions).order_by(story.c.created_at.desc(), story.c.id).limit(1)
    ).one_or_none()
    return None if row is None else _story(tx, row)


def open_draft(tx: Transaction, client_id: ClientId) -> Story | None:
    """The draft that waits for the client's decision. What felt off is never part of it."""
    return _newest(
        tx,
        story.c.client_id == client_id,
        story.c.state == State.DRAFT,
        story.c.about == About.LIFE,
    )


def tapped_story(
    tx: Transaction, checkin_id: CheckinId, *, but: StoryId | None = None
) -> Story | None:
    """What was shared as an answer to a check-in, as long as it stands."""
    conditions = [
        story.c.checkin_id == checkin_id,
        story.c.face.is_not(None),
        story.c.state.in_((State.SHARED, State.READ)),
    ]
    if but is not None:
        conditions.append(story.c.id != but)
    return _newest(tx, *conditions)


def first_on_topic(tx: Transaction, about: Story) -> Story | None:
    """The first that was shared on the same topic, before this one; None: this is the first."""
    if about.topic_id is None:
        return None
    row = tx.execute(
        select(story)
        .where(
            story.c.topic_id == about.topic_id,
            story.c.state.in_((State.SHARED, State.READ)),
            story.c.id != about.id,
            story.c.created_at < about.created_at,
        )
        .order_by(story.c.created_at, story.c.id)
        .limit(1)
    ).one_or_none()
    return None if row is None else _story(tx, row)


def messages_of(tx: Transaction, person_id: PersonId, *, after: int) -> list[int]:
    """The person's own messages that became part of a story, later than message `after`."""
    rows = tx.execute(
        select(story_part.c.message)
        .join(story, story.c.id == story_part.c.story_id)
        .join(client, client.c.id == story.c.client_id)
        .where(client.c.person_id == person_id, story_part.c.message > after)
        .distinct()
    )
    return [row.message for row in rows]


def story_of_message(tx: Transaction, person_id: PersonId, message: int) -> Story | None:
    """The story that one of the person's own messages became part of."""
    row = tx.execute(
        select(story)
        .join(story_part, story_part.c.story_id == story.c.id)
        .join(client, client.c.id == story.c.client_id)
        .where(client.c.person_id == person_id, story_part.c.message == message)
        .order_by(story.c.created_at.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _story(tx, row)


def unread_by(tx: Transaction, supervisor_id: TherapistId) -> Sequence[Story]:
    """What was written for this supervisor alone, shared, and not read yet."""
    rows = tx.execute(
        select(story)
        .where(story.c.reader_id == supervisor_id, story.c.state == State.SHARED)
        .order_by(story.c.shared_at, story.c.id)
    ).all()
    return [_story(tx, row) for row in rows]


def unread_for(tx: Transaction, therapist_id: TherapistId) -> Sequence[Story]:
    """What was shared with this therapist, in a digest or not, and neither read nor taken back."""
    unread = select(story).where(story.c.state == State.SHARED, story.c.about.in_(SHAREABLE))
    # Two queries, because one with «or» over two tables could use no index.
    own = unread.join(client, client.c.id == story.c.client_id).where(
        client.c.therapist_id == therapist_id, story.c.reader_id.is_(None)
    )
    for_them_alone = unread.where(story.c.reader_id == therapist_id)
    return [_story(tx, row) for which in (own, for_them_alone) for row in tx.execute(which).all()]


def in_digests(tx: Transaction, client_id: ClientId) -> Sequence[Story]:
    """What this client shared that stands in a digest, or was left for the next; whatever became
    of it since."""
    stood = or_(story.c.digest_id.is_not(None), story.c.seen_at.is_not(None))
    rows = tx.execute(
        select(story)
        .where(story.c.client_id == client_id, stood)
        .order_by(story.c.created_at, story.c.id)
    ).all()
    return [_story(tx, row) for row in rows]
