"""What becomes of a story: shared, read, taken back."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select, update

from care.story import State
from storage.database import Transaction
from storage.ids import ClientId, StoryId
from storage.tables import digest, story


def set_state(tx: Transaction, story_id: StoryId, state: State, *, now: datetime) -> None:
    """Moves a story on. Where it may go is a rule of care.story. What is shared anew waits for a
    digest anew."""
    values: dict[str, object] = {"state": state}
    if state is State.SHARED:
        values |= {"digest_id": None, "seen_at": _seen_at(), "warned_at": None}
    stamp = {State.SHARED: "shared_at", State.READ: "read_at", State.WITHDRAWN: "withdrawn_at"}
    if state in stamp:
        values[stamp[state]] = now
    tx.execute(update(story).where(story.c.id == story_id).values(values))


def seen_at(tx: Transaction, story_id: StoryId) -> datetime | None:
    """Since when its reader may have seen it, because a list with it was opened; None: not yet."""
    found: datetime | None = tx.execute(select(_seen_at()).where(story.c.id == story_id)).scalar()
    return found


def _seen_at() -> ColumnElement[Any]:
    """Since when its reader may have seen it, as far as is known."""
    opened = select(digest.c.opened_at).where(digest.c.id == story.c.digest_id).scalar_subquery()
    return func.coalesce(story.c.seen_at, opened)


def empty_shelf(tx: Transaction, client_id: ClientId) -> None:
    """Nothing of this client's is kept any more; its words go when others' do."""
    tx.execute(
        update(story)
        .where(story.c.client_id == client_id, story.c.shelved_at.is_not(None))
        .values(shelved_at=None)
    )
