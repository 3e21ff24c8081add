"""Check-ins: one row for each slot of a plan that came due."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, and_, exists, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from care.checkin import Face, Kind, Slot
from care.delivery import Kind as Sending
from care.delivery import State
from storage.database import Transaction
from storage.ids import CheckinId, ClientId, TopicId, new_id
from storage.tables import checkin, client, outbox

_MAY_HAVE_COME = outbox.c.state.in_((State.SENT, State.UNCERTAIN))
# A reminder refers to its check-in, too; it is none, and the ceilings do not know it.
_WENT_OUT = and_(outbox.c.kind == Sending.CHECKIN, _MAY_HAVE_COME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkin:
    id: CheckinId
    client_id: ClientId
    slot: int
    kind: Kind
    topic_id: TopicId | None  # which topic it asks about; null: none
    feedback: bool  # asks about the notes themselves
    planned_at: datetime
    face: Face | None
    answered_at: datetime | None


def _checkin(row: Row[tuple[object, ...]]) -> Checkin:
    return Checkin(
        id=CheckinId(row.id),
        client_id=ClientId(row.client_id),
        slot=row.slot,
        kind=Kind(row.kind),
        topic_id=None if row.topic_id is None else TopicId(row.topic_id),
        feedback=row.feedback,
        planned_at=row.planned_at,
        face=None if row.face is None else Face(row.face),
        answered_at=row.answered_at,
    )


class CeilingReached(Exception):
    """One more check-in would be too many or too soon; the tables refuse it, whoever asks."""


def add_checkin(
    tx: Transaction,
    client_id: ClientId,
    slot: Slot,
    *,
    now: datetime,
    skipped: bool = False,
    topic: TopicId | None = None,
    feedback: bool = False,
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
                    topic_id=topic,
                    feedback=feedback,
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


def made_at(tx: Transaction, client_id: ClientId) -> list[datetime]:
    """When those that were sent or tried came due, in order; the ceilings count from there."""
    rows = tx.execute(
        select(checkin.c.created_at)
        .where(checkin.c.client_id == client_id, checkin.c.skipped_at.is_(None))
        .order_by(checkin.c.created_at)
    )
    return [row.created_at for row in rows]


def is_first(tx: Transaction, known: Checkin) -> bool:
    """Whether none of the client's was sent or tried before this one."""
    earlier = exists().where(
        checkin.c.client_id == known.client_id,
        checkin.c.slot < known.slot,
        checkin.c.skipped_at.is_(None),
    )
    return not tx.execute(select(earlier)).scalar_one()


def went_out_at(tx: Transaction, checkin_id: CheckinId) -> datetime | None:
    """When it was sent last, or may have been; None: it was not."""
    found: datetime | None = tx.execute(
        select(func.max(outbox.c.settled_at)).where(outbox.c.checkin_id == checkin_id, _WENT_OUT)
    ).scalar()
    return found


def heard_of_at(tx: Transaction, checkin_id: CheckinId) -> datetime | None:
    """When the client heard of it last, by itself or by its reminder; None: never."""
    found: datetime | None = tx.execute(
        select(func.max(outbox.c.settled_at)).where(
            outbox.c.checkin_id == checkin_id, _MAY_HAVE_COME
        )
    ).scalar()
    return found


def is_said_once(tx: Transaction, checkin_id: CheckinId) -> bool:
    """Whether one message is all that was ever queued for it: it was not put off, and nothing
    reminds of it."""
    rows: int = tx.execute(
        select(func.count()).where(outbox.c.checkin_id == checkin_id)
    ).scalar_one()
    return rows == 1


def was_reminded(tx: Transaction, checkin_id: CheckinId) -> bool:
    """Whether its reminder went out, may have, or is on its way."""
    reminder = exists().where(
        outbox.c.checkin_id == checkin_id,
        outbox.c.kind == Sending.REMINDER,
        outbox.c.state.in_((State.SENDING, State.SENT, State.UNCERTAIN)),
    )
    found: bool = tx.execute(select(reminder)).scalar_one()
    return found


def given_up(tx: Transaction, client_id: ClientId, *, till: datetime) -> list[Checkin]:
    """Those whose moment was lost before they were queued, and those that the gate gave up."""
    stopped = select(outbox.c.checkin_id).where(
        outbox.c.client_id == client_id,
        outbox.c.kind == Sending.CHECKIN,
        outbox.c.state.in_((State.SKIPPED, State.CANCELLED)),
    )
    rows = tx.execute(
        select(checkin).where(
            checkin.c.client_id == client_id,
            checkin.c.planned_at <= till,
            checkin.c.skipped_at.is_not(None) | checkin.c.id.in_(stopped),
        )
    )
    return [_checkin(row) for row in rows]


def answer(
    tx: Transaction, checkin_id: CheckinId, *, face: Face | None = None, now: datetime
) -> None:
    values: dict[str, object] = {"answered_at": now}
    if face is not None:
        values["face"] = int(face)
    tx.execute(update(checkin).where(checkin.c.id == checkin_id).values(values))


def forget_face(tx: Transaction, checkin_id: CheckinId) -> None:
    """The tap was taken back; that there was an answer stays."""
    tx.execute(update(checkin).where(checkin.c.id == checkin_id).values(face=None))


def quiet_in_a_row(tx: Transaction, client_id: ClientId) -> int:
    """How many of the plan's latest notes went out and got nothing back. Derived, never stored.

    One that the client put off went out twice, and is one; so is one with a reminder. Those from
    before a new yes do not count: it was a word.
    """
    went_out = exists().where(outbox.c.checkin_id == checkin.c.id, _WENT_OUT)
    rows = tx.execute(
        select(checkin.c.answered_at)
        .join(client, client.c.id == checkin.c.client_id)
        .where(checkin.c.client_id == client_id, checkin.c.slot >= client.c.slot_base, went_out)
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
            _WENT_OUT,
        )
    ).scalar()
    return found


# Feedback on the notes themselves.


def said_yes_at(tx: Transaction, client_id: ClientId) -> datetime:
    """When the client said yes first; later ones were to other dates."""
    found: datetime = tx.execute(
        select(client.c.created_at).where(client.c.id == client_id)
    ).scalar_one()
    return found


def asked_for_feedback(tx: Transaction, client_id: ClientId, *, now: datetime) -> None:
    """A note asks about the notes; the next that does so comes a year later."""
    tx.execute(update(client).where(client.c.id == client_id).values(feedback_at=now))
