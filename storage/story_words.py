"""What stands in a story: its face, its messages, and who may read it."""

from datetime import datetime

from sqlalchemy import delete, func, insert, select, update

from care.checkin import Face
from care.story import About, Medium, State
from storage.database import Transaction
from storage.ids import (
    CheckinId,
    ClientId,
    OutboxId,
    PersonId,
    StoryId,
    TherapistId,
    TopicId,
    new_id,
)
from storage.tables import story, story_part


def add_story(
    tx: Transaction,
    client_id: ClientId,
    *,
    state: State,
    face: Face | None = None,
    checkin_id: CheckinId | None = None,
    topic_id: TopicId | None = None,
    about: About = About.LIFE,
    reader_id: TherapistId | None = None,
    now: datetime,
) -> StoryId:
    """`reader_id`: a supervisor; None: the client's own therapist."""
    story_id = StoryId(new_id())
    tx.execute(
        insert(story).values(
            id=story_id,
            client_id=client_id,
            checkin_id=checkin_id,
            topic_id=topic_id,
            about=about,
            reader_id=reader_id,
            state=state,
            face=None if face is None else int(face),
            revision=1,
            created_at=now,
            shared_at=now if state is State.SHARED else None,
        )
    )
    return story_id


def add_part(
    tx: Transaction,
    story_id: StoryId,
    *,
    owner: PersonId,
    medium: Medium,
    words: str | None,
    file: str | None,
    message: int | None,
) -> None:
    """One more message of the story. `owner`: the client as a person, whose key seals it."""
    part_id = new_id()
    position = tx.execute(
        select(func.count()).select_from(story_part).where(story_part.c.story_id == story_id)
    ).scalar_one()

    def seal(text: str | None, column: str) -> bytes | None:
        if text is None:
            return None
        return tx.seal(text, owner=owner, place=story_part.c[column], row=part_id)

    tx.execute(
        insert(story_part).values(
            id=part_id,
            story_id=story_id,
            message=message,
            position=position,
            medium=medium,
            words=seal(words, "words"),
            file=seal(file, "file"),
        )
    )
    _touch(tx, story_id)


def edit_part(
    tx: Transaction, story_id: StoryId, *, owner: PersonId, message: int, words: str
) -> None:
    """The client changed one of the messages."""
    part_id = tx.execute(
        select(story_part.c.id).where(
            story_part.c.story_id == story_id, story_part.c.message == message
        )
    ).scalar_one()
    tx.execute(
        update(story_part)
        .where(story_part.c.id == part_id)
        .values(words=tx.seal(words, owner=owner, place=story_part.c.words, row=part_id))
    )
    _touch(tx, story_id)


def _touch(tx: Transaction, story_id: StoryId) -> None:
    tx.execute(update(story).where(story.c.id == story_id).values(revision=story.c.revision + 1))


def set_reader(
    tx: Transaction, story_id: StoryId, *, about: About, reader_id: TherapistId | None
) -> None:
    """The client chose anew who may read what felt off."""
    tx.execute(update(story).where(story.c.id == story_id).values(about=about, reader_id=reader_id))
    _touch(tx, story_id)


def set_read_first(tx: Transaction, story_id: StoryId, first: bool) -> None:
    """Whether it comes before the rest; nothing of what its writer sees changes by that."""
    tx.execute(update(story).where(story.c.id == story_id).values(read_first=first))


def set_face(tx: Transaction, story_id: StoryId, face: Face | None) -> None:
    value = None if face is None else int(face)
    tx.execute(update(story).where(story.c.id == story_id).values(face=value))
    _touch(tx, story_id)


def show_preview(tx: Transaction, story_id: StoryId, *, row: OutboxId) -> None:
    """What shows the preview, so that its buttons can be taken off when a newer one comes."""
    tx.execute(update(story).where(story.c.id == story_id).values(preview_id=row))


def erase_words(tx: Transaction, story_id: StoryId) -> None:
    """What was written is gone; that there was something stays as a tombstone."""
    tx.execute(delete(story_part).where(story_part.c.story_id == story_id))
    tx.execute(update(story).where(story.c.id == story_id).values(face=None))
