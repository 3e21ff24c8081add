"""Sends that may have arrived and may not, until an admin has seen that they stay so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from care.delivery import Kind, State
from storage.tables import outbox
from storage.transaction import Transaction

_OPEN = (outbox.c.state == State.UNCERTAIN, outbox.c.resolved_at.is_(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """All of one kind."""

    kind: Kind
    count: int
    since: datetime


def doubts(tx: Transaction, *, after: datetime | None = None) -> Sequence[Doubt]:
    """What waits for a decision, the oldest first. `after`: only what came up since then."""
    since = func.min(outbox.c.settled_at)
    query = select(outbox.c.kind, func.count(), since).where(*_OPEN).group_by(outbox.c.kind)
    if after is not None:
        query = query.where(outbox.c.settled_at > after)
    rows = tx.execute(query.order_by(since, outbox.c.kind)).all()
    return [Doubt(kind=Kind(kind), count=count, since=at) for kind, count, at in rows]


def resolve(tx: Transaction, *, until: datetime, now: datetime) -> int:
    """They stay as they are, and are never sent again. Only what came up until then: what the
    admin has seen; how many they were."""
    return tx.execute(
        update(outbox).where(*_OPEN, outbox.c.settled_at <= until).values(resolved_at=now)
    ).rowcount
