"""How the bot itself does: what waits, how large the database is, and when things last happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, text

from storage import pulse
from storage.backlog import backlog
from storage.outbox import IS_DUE
from storage.pulse import Beat
from storage.tables import outbox
from storage.transaction import Transaction

_NAMES = (pulse.ALIVE, pulse.POLLED, pulse.DRIFT, pulse.BACKUP, pulse.BACKUP_FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    waiting: int  # messages that have fallen due and are not sent
    due_since: datetime | None  # the oldest of these; null: none waits
    unsent_since: datetime | None  # the oldest message made and not sent; null: all are
    updates: int  # that wait to be handled
    size: int  # of the database, in bytes
    beats: Mapping[str, Beat]  # by the names of storage.pulse; one that never was is not there


def health(tx: Transaction, *, now: datetime) -> Health:
    """As it is at this moment; cheap enough for a conversation."""
    waits = backlog(tx, now=now)
    beats = {name: pulse.last(tx, name) for name in _NAMES}
    return Health(
        waiting=sum(queue.depth for queue in waits.queues.values()),
        due_since=min((queue.oldest_due_at for queue in waits.queues.values()), default=None),
        unsent_since=tx.execute(select(func.min(outbox.c.created_at)).where(IS_DUE)).scalar(),
        updates=waits.updates,
        size=_size(tx),
        beats={name: beat for name, beat in beats.items() if beat is not None},
    )


def _size(tx: Transaction) -> int:
    if tx.connection.dialect.name == "postgresql":
        query = text("SELECT pg_database_size(current_database())")
    else:
        query = text("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    return int(tx.execute(query).scalar_one())
