"""The practice as a whole: today, whether sending is paused."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update

from storage.database import Transaction
from storage.tables import client, invite, outbox, practice, therapist

_ROW = 1


@dataclass(frozen=True, slots=True)
class Practice:
    paused_at: datetime | None  # null: sending goes on
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What an admin may see: how many, never who."""

    therapists: int
    open_invites: int
    clients: int
    waiting: int


def practice_now(tx: Transaction) -> Practice:
    row = tx.execute(select(practice).where(practice.c.id == _ROW)).one_or_none()
    return Practice(None, 0) if row is None else Practice(row.paused_at, row.version)


def set_paused(tx: Transaction, *, paused_at: datetime | None, version: int) -> bool:
    """False when somebody changed the practice since `version` was shown."""
    if version == 0 and practice_now(tx).version == 0:
        tx.execute(insert(practice).values(id=_ROW, paused_at=paused_at, version=1))
        return True
    changed = tx.execute(
        update(practice)
        .where(practice.c.id == _ROW, practice.c.version == version)
        .values(paused_at=paused_at, version=version + 1)
    )
    return changed.rowcount == 1


def counts(tx: Transaction, *, now: datetime) -> Counts:
    def count(table: object, *conditions: object) -> int:
        statement = select(func.count()).select_from(table).where(*conditions)  # type: ignore[arg-type]  # tables and conditions of this module only
        return int(tx.execute(statement).scalar_one())

    return Counts(
        therapists=count(
            therapist, therapist.c.ready_at.is_not(None), therapist.c.left_at.is_(None)
        ),
        open_invites=count(invite, invite.c.settled_at.is_(None), invite.c.expires_at > now),
        clients=count(client, client.c.ended_at.is_(None)),
        waiting=count(outbox, outbox.c.state == "due"),
    )
