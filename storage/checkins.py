"""Check-ins: one row for each slot of a plan that came due."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from care.checkin import Face, Kind, Slot
from care.delivery import State
from storage.database import Transaction
from storage.ids import CheckinId, ClientId, new_id
from storage.tables import checkin, outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkin:
    id: CheckinId
    client_id: ClientId
    slot: int
    kind: Kind
    planned_at: datetime
    face: Face | None
    answered_at: datetime | None


def _checkin(row: Row[tuple[object, ...]]) -> Checkin:
    return Checkin(
        id=CheckinId(row.id),
        client_id=ClientId(row.client_id),
        slot=row.slot,
        kind=Kind(row.kind),
        planned_at=row.planned_at,
        face=None if row.face is None else Face(row.face),
        answered_at=row.answered_at,
    )


class CeilingReached(Exception):
    """One more check-in would be too many or too soon; the tables refuse it, whoever asks."""


def add_checkin(
    tx: Transaction, client_id: ClientId, slot: Slot, *, now: datetime, skipped: bool = False
) -> CheckinId | None:
    """One slot comes due, once. None: another tick was first. Raises CeilingReached."""
    checkin_id = CheckinId(new_id())
    try:
        with tx.savepoint():
            tx.execute(
                insert(checkin).values(
                    id=checkin_id,
                    client_id=client_id,
                    slot=slot.number,
                    kind=slot.kind,
                    planned_at=slot.at,
                    created_at=now,
                    skipped_at=now if skipped else None,
                )
            )
    except IntegrityError as error:
        if "checkin_ceilings" in str(error.orig):
            raise CeilingReached from None
        return None
    return checkin_id


def checkin_by_id(tx: Transaction, checkin_id: CheckinId) -> Checkin | None:
    row = tx.execute(select(checkin).where(checkin.c.id == checkin_id)).one_or_none()
    return None if row is None else _checkin(row)


def latest_checkin(tx: Transaction, client_id: ClientId) -> Checkin | None:
    """The last one that was sent or tried."""
    row = tx.execute(
        select(checkin)
        .where(checkin.c.client_id == client_id, checkin.c.skipped_at.is_(None))
        .order_by(checkin.c.slot.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _checkin(row)


def answer(
    tx: Transaction, checkin_id: CheckinId, *, face: Face | None = None, now: datetime
) -> None:
    values: dict[str, object] = {"answered_at": now}
    if face is not None:
        values["face"] = int(face)
    tx.execute(update(checkin).where(checkin.c.id == checkin_id).values(values))


def quiet_in_a_row(tx: Transaction, client_id: ClientId) -> int:
    """How many of the latest notes went out and got nothing back. Derived, never stored."""
    rows = tx.execute(
        select(checkin.c.answered_at)
        .join(outbox, outbox.c.checkin_id == checkin.c.id)
        .where(checkin.c.client_id == client_id, outbox.c.state.in_((State.SENT, State.UNCERTAIN)))
        .order_by(checkin.c.slot.desc())
    )
    quiet = 0
    for row in rows:
        if row.answered_at is not None:
            break
        quiet += 1
    return quiet


def last_sent_at(tx: Transaction, client_id: ClientId, *, but: CheckinId) -> datetime | None:
    """When the client's last check-in other than `but` went out, or may have; None: never."""
    found: datetime | None = tx.execute(
        select(func.max(outbox.c.settled_at))
        .join(checkin, checkin.c.id == outbox.c.checkin_id)
        .where(
            checkin.c.client_id == client_id,
            checkin.c.id != but,
            outbox.c.state.in_((State.SENT, State.UNCERTAIN)),
        )
    ).scalar()
    return found
