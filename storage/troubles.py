"""What admins hear of by numbers: therapists out of reach, letters that lie, and what an outage did
to the notes of former clients."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from care.delivery import Kind, State
from care.letter import Author
from care.letter import State as LetterState
from storage.outbox import IS_DUE, IS_SENDING
from storage.tables import checkin, client, letter, outbox, person, therapist
from storage.transaction import Transaction

_GONE_QUIET = (State.SKIPPED, State.CANCELLED, State.FAILED)


@dataclass(frozen=True, slots=True)
class Trouble:
    count: int
    newest_at: datetime | None  # when the last of them came up; null: there is none


def unreachable_therapists(tx: Transaction) -> Trouble:
    """Who is here, and whose chat Telegram refuses."""
    row = tx.execute(
        select(func.count(), func.max(person.c.unreachable_at))
        .select_from(therapist.join(person, person.c.id == therapist.c.person_id))
        .where(*_out_of_reach())
    ).one()
    return Trouble(*row)


def undeliverable_letters(tx: Transaction) -> Trouble:
    """Sent by clients to such a therapist, and not opened."""
    to_whom = letter.join(client, client.c.id == letter.c.client_id).join(
        therapist.join(person, person.c.id == therapist.c.person_id),
        therapist.c.id == client.c.therapist_id,
    )
    waits = (letter.c.author == Author.CLIENT, letter.c.state == LetterState.SENT)
    row = tx.execute(
        select(func.count(), func.max(letter.c.sent_at), func.max(person.c.unreachable_at))
        .select_from(to_whom)
        .where(*waits, *_out_of_reach())
    ).one()
    count, *moments = row
    return Trouble(count, max((at for at in moments if at is not None), default=None))


def _out_of_reach() -> Sequence[ColumnElement[bool]]:
    return (
        therapist.c.ready_at.is_not(None),
        therapist.c.left_at.is_(None),
        person.c.unreachable_at.is_not(None),
    )


# After an outage.


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What became of the check-ins that fell into an outage."""

    moved: int
    skipped: int


def is_caught_up(tx: Transaction, *, now: datetime) -> bool:
    """Whether all that fell due meanwhile has been decided on: sent, skipped, or put off."""
    open_row = and_(
        outbox.c.kind == Kind.CHECKIN, or_(and_(IS_DUE, outbox.c.due_at <= now), IS_SENDING)
    )
    query = select(
        exists().where(open_row), exists().where(client.c.next_checkin_at <= now, _goes_on())
    )
    queued, due = tx.execute(query).one()
    return not queued and not due


def _goes_on() -> ColumnElement[bool]:
    suspended = select(therapist.c.id).where(therapist.c.suspended_at.is_not(None))
    return client.c.therapist_id.not_in(suspended)


def aftermath(tx: Transaction, *, since: datetime, until: datetime) -> Aftermath:
    """Of those planned for a time in which nothing went out."""
    row = outbox.c
    planned_then = and_(checkin.c.planned_at >= since, checkin.c.planned_at < until)
    queued = and_(row.checkin_id == checkin.c.id, row.kind == Kind.CHECKIN)
    later = or_(row.settled_at.is_(None), row.settled_at >= until)
    came = exists().where(queued, later, row.state.not_in(_GONE_QUIET))
    given_up = exists().where(queued, later, row.state == State.SKIPPED)

    def count(*which: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(checkin).where(planned_then, *which)
        return int(tx.execute(query).scalar_one())

    return Aftermath(
        moved=count(came), skipped=count(~came, or_(checkin.c.skipped_at >= until, given_up))
    )
