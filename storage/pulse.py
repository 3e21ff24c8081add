"""When something last happened that nobody asked for: a sign of life, a backup, a notice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from storage.tables import pulse
from storage.transaction import Transaction

ALIVE = "alive"  # the bot works; each minute
POLLED = "polled"  # Telegram answered a poll; a webhook has none
DRIFT = "drift"  # the value: milliseconds by which this clock is ahead of Telegram's
BACKUP = "backup"  # one was made; the value: bytes
BACKUP_FAILED = "backup_failed"


@dataclass(frozen=True, slots=True)
class Beat:
    at: datetime
    value: int | None  # null: nothing was measured


def beat(tx: Transaction, name: str, *, at: datetime, value: int | None = None) -> None:
    """It has just happened; what was before is forgotten."""
    values = {"at": at, "value": value}
    if tx.execute(update(pulse).where(pulse.c.name == name).values(values)).rowcount == 0:
        tx.execute(insert(pulse).values(name=name, **values))


def last(tx: Transaction, name: str) -> Beat | None:
    """None: it never happened."""
    row = tx.execute(select(pulse.c.at, pulse.c.value).where(pulse.c.name == name)).one_or_none()
    return None if row is None else Beat(row.at, row.value)


def forget(tx: Transaction, name: str) -> None:
    """As if it had never happened."""
    tx.execute(delete(pulse).where(pulse.c.name == name))
