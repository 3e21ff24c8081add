"""How much waits to go in or out, and for how long: what health and metrics look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, literal_column, select

from care.delivery import Lane
from storage.tables import inbox, outbox
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """What has fallen due in one lane and is not sent yet."""

    depth: int
    oldest_due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    queues: Mapping[Lane, Queue]  # a lane in which nothing waits is not there
    updates: int  # that wait to be handled


def backlog(tx: Transaction, *, now: datetime) -> Backlog:
    """What waits now; costs what waits, by the indexes over it."""
    due = outbox.c.state == literal_column("'due'")
    rows = tx.execute(
        select(outbox.c.lane, func.count(), func.min(outbox.c.due_at))
        .where(due, outbox.c.due_at <= now)
        .group_by(outbox.c.lane)
    ).all()
    waiting = tx.execute(
        select(func.count()).select_from(inbox).where(inbox.c.state == literal_column("'new'"))
    ).scalar_one()
    return Backlog(
        queues={Lane(lane): Queue(depth=depth, oldest_due_at=at) for lane, depth, at in rows},
        updates=waiting,
    )
