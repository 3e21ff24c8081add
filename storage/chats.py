"""What the bot wrote that stands in somebody's chat: Telegram's ids of it, and when it came."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, func, select, update

from care.delivery import Kind, State
from storage.ids import OutboxId, PersonId
from storage.tables import outbox
from storage.transaction import Transaction


def came_since(
    tx: Transaction, person: PersonId, kinds: Collection[Kind], moment: datetime
) -> bool:
    """Whether something of these kinds reached this person since then, or may have."""
    found = tx.execute(
        select(outbox.c.seq)
        .where(
            outbox.c.person_id == person,
            outbox.c.kind.in_(kinds),
            outbox.c.state.in_((State.SENT, State.UNCERTAIN)),
            outbox.c.settled_at >= moment,
        )
        .limit(1)
    )
    return found.first() is not None


def messages_since(
    tx: Transaction, person: PersonId, moment: datetime
) -> tuple[list[int], int | None]:
    """What stands in this person's chat since then: Telegram's ids of what the bot wrote there,
    and the last one before; None: nothing is known from before. A digest is left out."""
    mine = and_(outbox.c.person_id == person, outbox.c.message.is_not(None))
    before: int | None = tx.execute(
        select(func.max(outbox.c.message)).where(mine, outbox.c.settled_at <= moment)
    ).scalar()
    rows = tx.execute(
        select(outbox.c.message)
        .where(
            mine,
            outbox.c.settled_at > moment,
            outbox.c.message > (before or 0),
            outbox.c.digest_id.is_(None),
        )
        .distinct()
        .order_by(outbox.c.message)
    )
    return [row.message for row in rows], before


def forget_messages(tx: Transaction, person: PersonId, messages: Collection[int]) -> None:
    """These are gone from the chat: nothing can be changed in them any more."""
    tx.execute(
        update(outbox)
        .where(outbox.c.person_id == person, outbox.c.message.in_(messages))
        .values(message=None)
    )


def message_of_preview(tx: Transaction, preview_id: OutboxId) -> int | None:
    """Telegram's id of the message that shows a preview; None: not sent yet."""
    found: int | None = tx.execute(
        select(outbox.c.message).where(outbox.c.id == preview_id)
    ).scalar()
    return found
