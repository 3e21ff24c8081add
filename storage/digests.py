"""Digests: one for each therapist and hour."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, case, func, insert, literal, select, update
from sqlalchemy.exc import IntegrityError

from care.delivery import Kind, State
from storage.columns import Moment
from storage.database import Transaction
from storage.ids import DigestId, TherapistId, new_id
from storage.tables import digest, outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    id: DigestId
    therapist_id: TherapistId
    slot_at: datetime
    opened_at: datetime | None


def _digest(row: Row[tuple[object, ...]]) -> Digest:
    return Digest(
        id=DigestId(row.id),
        therapist_id=TherapistId(row.therapist_id),
        slot_at=row.slot_at,
        opened_at=row.opened_at,
    )


def add_digest(
    tx: Transaction, therapist_id: TherapistId, *, slot_at: datetime, now: datetime
) -> DigestId | None:
    """One digest for one hour, once. None: another tick was first."""
    digest_id = DigestId(new_id())
    try:
        with tx.savepoint():
            tx.execute(
                insert(digest).values(
                    id=digest_id, therapist_id=therapist_id, slot_at=slot_at, created_at=now
                )
            )
    except IntegrityError:
        return None
    return digest_id


def digest_by_id(tx: Transaction, digest_id: DigestId) -> Digest | None:
    row = tx.execute(select(digest).where(digest.c.id == digest_id)).one_or_none()
    return None if row is None else _digest(row)


def opened(tx: Transaction, digest_id: DigestId, *, now: datetime) -> None:
    """The first time counts: from then on a story can't be unseen."""
    tx.execute(
        update(digest)
        .where(digest.c.id == digest_id, digest.c.opened_at.is_(None))
        .values(opened_at=now)
    )


def message_of(tx: Transaction, digest_id: DigestId) -> int | None:
    """Telegram's id of the message that shows a digest; None: not sent yet."""
    found: int | None = tx.execute(
        select(outbox.c.message)
        .where(outbox.c.digest_id == digest_id, outbox.c.message.is_not(None))
        .order_by(outbox.c.seq.desc())
        .limit(1)
    ).scalar()
    return found


def last_at(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> datetime | None:
    """When the last one came; one that is being sent comes now. None: none came yet.

    One that waits is not meant: it takes in what falls due meanwhile, see `unsent`.
    """
    came = case((outbox.c.state == State.SENDING, literal(now, Moment)), else_=outbox.c.settled_at)
    found: datetime | None = tx.execute(
        select(func.max(came))
        .join(digest, digest.c.id == outbox.c.digest_id)
        .where(
            digest.c.therapist_id == therapist_id,
            outbox.c.kind == Kind.DIGEST,
            outbox.c.state.in_((State.SENDING, State.SENT, State.UNCERTAIN)),
        )
    ).scalar()
    return found


def unsent(tx: Transaction, therapist_id: TherapistId) -> DigestId | None:
    """One that waits to be sent, held until this transaction ends; None: there is none."""
    row = tx.execute(
        select(outbox.c.digest_id)
        .join(digest, digest.c.id == outbox.c.digest_id)
        .where(
            digest.c.therapist_id == therapist_id,
            outbox.c.kind == Kind.DIGEST,
            outbox.c.state == State.DUE,
        )
        .order_by(outbox.c.seq.desc())
        .limit(1)
        .with_for_update(of=outbox)
    ).one_or_none()
    return None if row is None else DigestId(row.digest_id)
