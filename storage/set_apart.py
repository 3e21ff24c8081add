"""What of a story its reader does not take becomes a story of its own, which its writer keeps.

It is set apart where it is stored, so that no later change of a switch can bring it to anybody.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select, update

from care.story import Medium, State
from storage import story_words
from storage.database import Transaction
from storage.ids import PersonId, StoryId
from storage.stories import Story
from storage.tables import story_part


def set_apart(
    tx: Transaction, story: Story, media: Collection[Medium], *, owner: PersonId, now: datetime
) -> StoryId:
    """The kept story with all of these media; a caption stays where it was, as words alone.

    `owner`: the client as a person, whose key seals it.
    """
    kept = story_words.add_story(
        tx,
        story.client_id,
        state=State.KEPT,
        topic_id=story.topic_id,
        about=story.about,
        reader_id=story.reader_id,
        now=now,
    )
    rows = tx.execute(
        select(story_part)
        .where(story_part.c.story_id == story.id, story_part.c.medium.in_(media))
        .order_by(story_part.c.position)
    ).all()
    for row in rows:
        if row.words is None:
            _move(tx, row.id, kept)
            continue
        file = tx.unseal(row.file, place=story_part.c.file, row=row.id)
        medium = Medium(row.medium)
        story_words.add_part(
            tx, kept, owner=owner, medium=medium, words=None, file=file, message=None
        )
        as_words = {"medium": Medium.TEXT, "file": None}
        tx.execute(update(story_part).where(story_part.c.id == row.id).values(as_words))
    return kept


def _move(tx: Transaction, part_id: int, kept: StoryId) -> None:
    """Behind what is there; its ciphertext is bound to its own row, which it keeps."""
    last = select(func.max(story_part.c.position)).where(story_part.c.story_id == kept)
    position = tx.execute(last).scalar()
    tx.execute(
        update(story_part)
        .where(story_part.c.id == part_id)
        .values(story_id=kept, position=0 if position is None else position + 1)
    )
