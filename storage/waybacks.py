"""Ways back that clients asked for: one open at a time, until the therapist has seen it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, func, insert, select, update

from care.delivery import Kind, State
from storage.ids import ClientId, OutboxId, WayBackId, new_id
from storage.tables import client, consent, noticed, outbox, way_back
from storage.transaction import Transaction

_WENT_OUT = (State.SENT, State.UNCERTAIN)
# Lines of another sort to the same therapist.
_OF_DANGER = select(noticed.c.ping_id).where(noticed.c.ping_id.is_not(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    id: WayBackId
    client_id: ClientId
    asked_at: datetime
    seen_at: datetime | None  # the therapist tapped «Seen»; null: not yet
    withdrawn_at: datetime | None  # taken back before it was seen; null: stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Ping:
    """The line by which the therapist learns of it."""

    id: OutboxId
    message: int | None  # Telegram's id; null: not sent, or gone from their chat
    went_out_at: datetime | None  # null: it still waits, or never went out


def _way_back(row: Row[*tuple[object, ...]]) -> WayBack:
    return WayBack(
        id=WayBackId(row.id),
        client_id=ClientId(row.client_id),
        asked_at=row.asked_at,
        seen_at=row.seen_at,
        withdrawn_at=row.withdrawn_at,
    )


def add_way_back(tx: Transaction, client_id: ClientId, *, now: datetime) -> WayBack:
    number = WayBackId(new_id())
    tx.execute(insert(way_back).values(id=number, client_id=client_id, asked_at=now))
    return WayBack(
        id=number, client_id=client_id, asked_at=now, seen_at=None, withdrawn_at=None
    )  # fmt: skip


def way_back_by_id(tx: Transaction, way_back_id: WayBackId) -> WayBack | None:
    row = tx.execute(select(way_back).where(way_back.c.id == way_back_id)).one_or_none()
    return None if row is None else _way_back(row)


def open_way_back(tx: Transaction, client_id: ClientId) -> WayBack | None:
    """The one that was asked for, and neither seen nor taken back."""
    row = tx.execute(
        select(way_back)
        .where(
            way_back.c.client_id == client_id,
            way_back.c.seen_at.is_(None),
            way_back.c.withdrawn_at.is_(None),
        )
        .order_by(way_back.c.asked_at.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _way_back(row)


def see(tx: Transaction, way_back_id: WayBackId, *, now: datetime) -> bool:
    """The therapist has seen it; False when it was seen or taken back before."""
    return _settle(tx, way_back_id, seen_at=now)


def withdraw(tx: Transaction, way_back_id: WayBackId, *, now: datetime) -> bool:
    """The client takes it back; False when it was seen or taken back before."""
    return _settle(tx, way_back_id, withdrawn_at=now)


def _settle(tx: Transaction, way_back_id: WayBackId, **stamp: datetime) -> bool:
    changed = tx.execute(
        update(way_back)
        .where(
            way_back.c.id == way_back_id,
            way_back.c.seen_at.is_(None),
            way_back.c.withdrawn_at.is_(None),
        )
        .values(**stamp)
    )
    return changed.rowcount == 1


def ping_of(tx: Transaction, asked: WayBack) -> Ping | None:
    """The line to the therapist: the one that was put into the outbox when it was asked for."""
    row = tx.execute(
        select(outbox.c.id, outbox.c.message, outbox.c.state, outbox.c.settled_at).where(
            outbox.c.client_id == asked.client_id,
            outbox.c.kind == Kind.PING,
            outbox.c.created_at == asked.asked_at,
            outbox.c.id.not_in(_OF_DANGER),
        )
    ).first()
    if row is None:
        return None
    return Ping(
        id=OutboxId(row.id),
        message=row.message,
        went_out_at=row.settled_at if row.state in _WENT_OUT else None,
    )


def last_contact_at(tx: Transaction, client_id: ClientId) -> datetime:
    """When the last note went out, or may have; or the last yes, where that is later."""
    note_at = select(func.max(outbox.c.settled_at)).where(
        outbox.c.client_id == client_id,
        outbox.c.kind == Kind.CHECKIN,
        outbox.c.state.in_(_WENT_OUT),
    )
    yes_at = select(func.max(consent.c.given_at)).where(consent.c.client_id == client_id)
    here_since = select(client.c.created_at).where(client.c.id == client_id)
    moments: list[datetime | None] = [
        tx.execute(query).scalar() for query in (note_at, yes_at, here_since)
    ]
    return max(moment for moment in moments if moment is not None)
