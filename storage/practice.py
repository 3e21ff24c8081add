"""The practice as a whole: whether sending is paused, and who its supervisor is."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update

from storage.database import Transaction
from storage.ids import TherapistId
from storage.tables import client, invite, outbox, practice, therapist

_ROW = 1


@dataclass(frozen=True, slots=True)
class Practice:
    paused_at: datetime | None  # null: sending goes on
    supervisor_id: TherapistId | None  # who reads what is written to a supervisor; null: nobody
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What an admin may see: how many, never who."""

    therapists: int
    open_invites: int
    clients: int
    waiting: int


def practice_now(tx: Transaction, *, hold: bool = False) -> Practice:
    """`hold`: nobody changes it until this transaction ends, as nobody else does on SQLite."""
    query = select(practice).where(practice.c.id == _ROW)
    row = tx.execute(query.with_for_update(read=True) if hold else query).one_or_none()
    return Practice(None, None, 0) if row is None else Practice(
        row.paused_at, row.supervisor_id, row.version
    )  # fmt: skip


def set_paused(tx: Transaction, *, paused_at: datetime | None, version: int) -> bool:
    """False when somebody changed the practice since `version` was shown."""
    return _change(tx, version, paused_at=paused_at)


def set_supervisor(
    tx: Transaction, supervisor_id: TherapistId | None, *, version: int
) -> bool:  # fmt: skip
    """Whom clients can write to beside their own therapist; None: nobody. False as above."""
    return _change(tx, version, supervisor_id=supervisor_id)


def _change(tx: Transaction, version: int, **values: object) -> bool:
    if version == 0 and practice_now(tx).version == 0:
        tx.execute(insert(practice).values(id=_ROW, version=1, **values))
        return True
    changed = tx.execute(
        update(practice)
        .where(practice.c.id == _ROW, practice.c.version == version)
        .values(version=version + 1, **values)
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
