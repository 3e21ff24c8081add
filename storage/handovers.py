"""Therapists who leave, and what becomes of each of their clients. Nothing of the past goes along.

What is done to many clients at once opens none of their rows: a damaged one stops nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, exists, func, insert, select, update

from care.client import Event, State, after
from care.handover import Outcome, is_told
from care.letter import Author
from care.letter import State as LetterState
from care.story import State as StoryState
from storage.database import Transaction
from storage.ids import ClientId, HandoverId, InviteId, LetterId, PersonId, TherapistId, new_id
from storage.letter_fates import set_state
from storage.tables import (
    admin,
    client,
    digest,
    handover,
    invite,
    letter,
    person,
    story,
    therapist,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    id: HandoverId
    client_id: ClientId
    to_id: TherapistId | None  # null: nobody takes over
    ends_at: datetime | None  # without an answer; null: answered, or nothing was asked
    outcome: Outcome | None  # null: still open


def _handover(row: Row[tuple[object, ...]]) -> Handover:
    return Handover(
        id=HandoverId(row.id),
        client_id=ClientId(row.client_id),
        to_id=None if row.to_id is None else TherapistId(row.to_id),
        ends_at=row.ends_at,
        outcome=None if row.outcome is None else Outcome(row.outcome),
    )


# Leaving.


def leave(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> bool:
    """From here on they are gone, and no list is planned. False: they were gone before."""
    gone = tx.execute(
        update(therapist)
        .where(therapist.c.id == therapist_id, therapist.c.left_at.is_(None))
        .values(left_at=now, next_digest_at=None)
    )
    return gone.rowcount == 1


def those_told(
    tx: Transaction, therapist_id: TherapistId, *, now: datetime
) -> Sequence[tuple[ClientId, PersonId]]:
    """The clients of this therapist who hear of it, before their plans end."""
    rows = tx.execute(
        select(client.c.id, client.c.person_id, client.c.state, client.c.ended_at)
        .where(client.c.therapist_id == therapist_id)
        .order_by(client.c.created_at, client.c.id)
    )
    return [
        (ClientId(row.id), PersonId(row.person_id))
        for row in rows
        if is_told(State(row.state), ended_at=row.ended_at, now=now)
    ]


def end_plans(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> None:
    """Nothing comes from this therapist any more, as the rule for a plan's end has it."""
    for state in State:
        outcome = after(state, Event.PLAN_ENDED, now=now)
        if outcome.state is state:
            continue
        tx.execute(
            update(client)
            .where(client.c.therapist_id == therapist_id, client.c.state == state)
            .values(
                state=outcome.state,
                paused_until=outcome.paused_until,
                next_checkin_at=None,
                next_slot=None,
                ended_at=now,
                version=client.c.version + 1,
            )
        )


def give_back_unread(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> None:
    """What clients shared with this therapist and nobody has read is their own again. What is
    for a supervisor stays where it is."""
    theirs = select(client.c.id).where(client.c.therapist_id == therapist_id)
    tx.execute(
        update(story)
        .where(
            story.c.client_id.in_(theirs),
            story.c.reader_id.is_(None),
            story.c.state == StoryState.SHARED,
        )
        .values(state=StoryState.KEPT)
    )
    on_their_way = (LetterState.SENT, LetterState.SCHEDULED)
    rows = tx.execute(
        select(letter.c.id).where(
            letter.c.client_id.in_(theirs),
            letter.c.author == Author.CLIENT,
            letter.c.state.in_(on_their_way),
        )
    )
    for row in rows.all():
        set_state(tx, LetterId(row.id), LetterState.KEPT, now=now)


def open_invites(tx: Transaction, therapist_id: TherapistId) -> Sequence[InviteId]:
    """Those of this therapist that could still be answered."""
    rows = tx.execute(
        select(invite.c.id).where(
            invite.c.therapist_id == therapist_id, invite.c.settled_at.is_(None)
        )
    )
    return [InviteId(row.id) for row in rows]


def is_client_of(tx: Transaction, person_id: PersonId, therapist_id: TherapistId) -> bool:
    """Whether this person's notes come from this therapist already."""
    found = tx.execute(
        select(client.c.id)
        .where(
            client.c.person_id == person_id,
            client.c.therapist_id == therapist_id,
            client.c.state != State.STOPPED,
        )
        .limit(1)
    )
    return found.first() is not None


# Asking.


def add_handover(
    tx: Transaction,
    client_id: ClientId,
    *,
    to: TherapistId | None,
    ends_at: datetime,
    now: datetime,
) -> HandoverId:
    """One question for one client. `to`: None when there is nobody to ask for, which settles it."""
    number = HandoverId(new_id())
    tx.execute(
        insert(handover).values(
            id=number,
            client_id=client_id,
            to_id=to,
            asked_at=now,
            ends_at=ends_at if to is not None else None,
            outcome=None if to is not None else Outcome.QUIET,
        )
    )
    return number


def handover_by_id(tx: Transaction, handover_id: HandoverId) -> Handover | None:
    row = tx.execute(select(handover).where(handover.c.id == handover_id)).one_or_none()
    return None if row is None else _handover(row)


def answer(tx: Transaction, handover_id: HandoverId, outcome: Outcome, *, now: datetime) -> bool:
    """The first answer counts. False: there was one, or the time for it is over."""
    return _settle(tx, handover_id, answered_at=now, outcome=outcome)


def let_end(tx: Transaction, handover_id: HandoverId) -> bool:
    """No answer came. False: one did."""
    return _settle(tx, handover_id, outcome=Outcome.QUIET)


def _settle(tx: Transaction, handover_id: HandoverId, **values: object) -> bool:
    settled = tx.execute(
        update(handover)
        .where(handover.c.id == handover_id, handover.c.outcome.is_(None))
        .values(ends_at=None, **values)
    )
    return settled.rowcount == 1


def asks_for_nobody(tx: Transaction, handover_id: HandoverId) -> None:
    """Whom it was to be asked about has left before it was: it only tells that nobody reads on."""
    if let_end(tx, handover_id):
        tx.execute(update(handover).where(handover.c.id == handover_id).values(to_id=None))


def ends_at(tx: Transaction, handover_id: HandoverId, at: datetime) -> None:
    """The days to answer count from when the question came, and not while it waits."""
    _move(tx, handover.c.id == handover_id, at)


def ends_now(tx: Transaction, to: TherapistId, *, now: datetime) -> None:
    """Whom clients are asked about leaves, too: those questions are over."""
    _move(tx, handover.c.to_id == to, now)


def _move(tx: Transaction, which: ColumnElement[bool], at: datetime) -> None:
    tx.execute(update(handover).where(which, handover.c.outcome.is_(None)).values(ends_at=at))


def due(tx: Transaction, *, now: datetime, limit: int) -> Sequence[HandoverId]:
    """Whose time to answer is over."""
    rows = tx.execute(
        select(handover.c.id)
        .where(handover.c.ends_at <= now)
        .order_by(handover.c.ends_at)
        .limit(limit)
    )
    return [HandoverId(row.id) for row in rows]


def next_end_at(tx: Transaction) -> datetime | None:
    found: datetime | None = tx.execute(select(func.min(handover.c.ends_at))).scalar()
    return found


# Therapists who open nothing.


def idle(tx: Transaction, *, since: datetime, limit: int) -> Sequence[TherapistId]:
    """Who has tapped, written and asked for nothing since then, though a list that came before
    holds something unread; and of whom the admins were not told since they were active last. A
    list that opens by itself says nothing of its reader."""
    holds = exists().where(story.c.digest_id == digest.c.id, story.c.state == StoryState.SHARED)
    has_mail = exists().where(letter.c.digest_id == digest.c.id, letter.c.state == LetterState.SENT)
    waiting = exists().where(
        digest.c.therapist_id == therapist.c.id,
        digest.c.created_at <= since,
        holds | has_mail,
    )
    last = func.coalesce(person.c.heard_at, therapist.c.ready_at)
    rows = tx.execute(
        select(therapist.c.id)
        .join(person, person.c.id == therapist.c.person_id)
        .where(
            therapist.c.left_at.is_(None),
            therapist.c.suspended_at.is_(None),
            therapist.c.ready_at.is_not(None),
            waiting,
            last <= since,
            therapist.c.idle_named_at.is_(None) | (last > therapist.c.idle_named_at),
        )
        .limit(limit)
    )
    return [TherapistId(row.id) for row in rows]


def named_idle(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> None:
    """The admins are told of it once."""
    tx.execute(update(therapist).where(therapist.c.id == therapist_id).values(idle_named_at=now))


def admins(tx: Transaction) -> Sequence[PersonId]:
    """Who may see counts."""
    rows = tx.execute(select(admin.c.person_id).order_by(admin.c.added_at))
    return [PersonId(row.person_id) for row in rows]
