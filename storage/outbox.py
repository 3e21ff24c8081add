"""The outbox: everything the bot is going to say, is saying, or said.

`care.delivery` explains the states. A row leaves `due` and `sending` only by a conditional update,
so that of two that want it one gets it. What a row says is gone as soon as its state is final.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    update,
)

from care.delivery import Kind, Lane, State, lane_of
from storage.ids import CheckinId, ClientId, DigestId, OutboxId, PersonId, new_id
from storage.tables import outbox, person
from storage.transaction import Transaction
from storage.vault import HOUSE, KeyDestroyed, Tampered

# Spelt out, not bound: a plan kept for any value could not use the indexes over these states.
_IS_DUE = outbox.c.state == literal_column("'due'")
_IS_SENDING = outbox.c.state == literal_column("'sending'")
# A newer instance beside this one may say things that this one does not know how to send.
_IS_KNOWN = outbox.c.kind.in_([*Kind])
_NOTHING_KEPT = {"payload": None, "chat": None, "claim": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxHead:
    """A row as far as it can be read without a key."""

    seq: int
    id: OutboxId
    person_id: PersonId | None  # null: a stranger
    client_id: ClientId | None  # about whom; null: nobody
    checkin_id: CheckinId | None
    lane: Lane
    kind: Kind
    due_at: datetime
    claim: int | None  # who is sending it; null: nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """A row to be sent, opened."""

    seq: int
    id: OutboxId
    person_id: PersonId | None  # null: a stranger, who is stored nowhere else
    chat_id: int
    client_id: ClientId | None  # about whom; null: nobody
    checkin_id: CheckinId | None
    digest_id: DigestId | None
    kind: Kind
    lane: Lane
    payload: dict[str, Any]
    state: State
    due_at: datetime
    created_at: datetime
    attempts: int
    repeat: bool  # may have arrived already
    claim: int | None
    trace: str | None  # follows one update through the logs; null: a tick


def put(
    tx: Transaction,
    *,
    person: PersonId | None,
    chat_id: int | None = None,
    kind: Kind,
    payload: Mapping[str, Any],
    due_at: datetime,
    now: datetime,
    lane: Lane | None = None,
    client: ClientId | None = None,
    checkin: CheckinId | None = None,
    digest: DigestId | None = None,
    owner: int | None = None,
    trace: str | None = None,
) -> OutboxId:
    """Say something: to a person, or to a stranger's chat (exactly one of the two).

    `lane`: None is the one of its kind. `owner`: whose key seals the payload when it holds words
    of somebody else than the receiver; erasing the owner then makes it unreadable.
    """
    if (person is None) == (chat_id is None):
        raise ValueError("an outbox row goes to a person or to a stranger's chat")
    number = OutboxId(new_id())
    if owner is None:
        owner = HOUSE if person is None else person
    text = json.dumps(payload, ensure_ascii=False)
    chat = None
    if chat_id is not None:
        chat = tx.seal(str(chat_id), owner=HOUSE, place=outbox.c.chat, row=number)
    tx.execute(
        insert(outbox).values(
            id=number,
            person_id=person,
            chat=chat,
            client_id=client,
            checkin_id=checkin,
            digest_id=digest,
            kind=kind,
            lane=lane_of(kind) if lane is None else lane,
            payload=tx.seal(text, owner=owner, place=outbox.c.payload, row=number),
            state=State.DUE,
            due_at=due_at,
            created_at=now,
            attempts=0,
            repeat=False,
            trace=trace,
        )
    )
    return number


def _candidates() -> Select[tuple[Any, ...]]:
    earlier = outbox.alias("earlier")
    waits = (
        select(earlier.c.seq)
        .where(
            earlier.c.person_id == outbox.c.person_id,
            earlier.c.state == literal_column("'due'"),
            # Said once for both cases below, so that the index over what is due serves.
            earlier.c.lane <= outbox.c.lane,
            or_(
                and_(
                    earlier.c.due_at <= bindparam("now"),
                    or_(earlier.c.lane < outbox.c.lane, earlier.c.seq < outbox.c.seq),
                ),
                and_(
                    earlier.c.attempts > 0,
                    earlier.c.lane == outbox.c.lane,
                    earlier.c.seq < outbox.c.seq,
                ),
            ),
        )
        .exists()
    )
    return (
        select(outbox)
        .where(
            _IS_DUE,
            _IS_KNOWN,
            outbox.c.due_at <= bindparam("now"),
            or_(
                outbox.c.person_id.is_(None),
                outbox.c.person_id.not_in(bindparam("busy", expanding=True)),
            ),
            ~waits,
        )
        .order_by(outbox.c.lane, outbox.c.seq)
        .limit(bindparam("most"))
    )


_CANDIDATES = _candidates()  # asked for each message: building it anew costs more than asking


def candidates(
    tx: Transaction, *, now: datetime, limit: int, busy: Collection[PersonId] = ()
) -> list[OutboxHead]:
    """What may be sent now: the first row of each person who is not busy, by lane and age.

    A row that is tried again keeps its place: later ones of its person and lane wait for it.
    Strangers cannot be told apart without a key, so each of their rows stands for itself.
    """
    rows = tx.execute(_CANDIDATES, {"now": now, "busy": list(busy), "most": limit})
    return [_head(row) for row in rows]


def claim(tx: Transaction, outbox_id: OutboxId, *, claim: int, now: datetime) -> OutboxRow | None:
    """Take a due row for sending; None when another has it, or it is not due any more.

    A row that cannot be read (damaged, or its owner was erased) fails here, for good, and is None
    too: it must not come up again and again before everyone else's.
    """
    taken = tx.execute(
        update(outbox)
        .where(outbox.c.id == outbox_id, _IS_DUE, outbox.c.due_at <= now)
        .values(state=State.SENDING, claim=claim)
    )
    if taken.rowcount != 1:
        return None
    row = tx.execute(
        select(outbox, person.c.chat.label("person_chat"))
        .join(person, person.c.id == outbox.c.person_id, isouter=True)
        .where(outbox.c.id == outbox_id)
    ).one()
    try:
        return _opened(tx, row)
    except (KeyDestroyed, Tampered):
        settle(tx, outbox_id, claim=claim, state=State.FAILED, now=now, reason="unreadable")
        return None


def settle(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    claim: int,
    state: State,
    now: datetime,
    message: int | None = None,
    reason: str | None = None,
) -> bool:
    """End it in a final state, whatever that is; False when the row is not ours any more."""
    return _change(
        tx,
        _claimed(outbox_id, claim),
        state=state,
        settled_at=now,
        message=message,
        reason=reason,
        **_NOTHING_KEPT,
    )


def retry(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    claim: int,
    due_at: datetime,
    repeat: bool,
    reason: str | None = None,
) -> bool:
    """Try again then. `repeat`: this try may have arrived; once true it stays so."""
    return _change(
        tx,
        _claimed(outbox_id, claim),
        state=State.DUE,
        claim=None,
        due_at=due_at,
        attempts=outbox.c.attempts + 1,
        repeat=literal(True) if repeat else outbox.c.repeat,
        reason=reason,
    )


def postpone(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    due_at: datetime,
    claim: int | None = None,
    reason: str | None = None,
) -> bool:
    """Not now but then, without a try. `claim`: of the sender that has it; None: it is due."""
    which = _due(outbox_id) if claim is None else _claimed(outbox_id, claim)
    return _change(tx, which, state=State.DUE, claim=None, due_at=due_at, reason=reason)


def checkins_waiting(tx: Transaction, client: ClientId) -> list[tuple[OutboxId, datetime]]:
    """The client's check-ins that are queued and not sent yet, and when they are due."""
    rows = tx.execute(
        select(outbox.c.id, outbox.c.due_at).where(
            outbox.c.client_id == client,
            outbox.c.kind == Kind.CHECKIN,
            outbox.c.state == State.DUE,
        )
    )
    return [(OutboxId(row.id), row.due_at) for row in rows]


def news_waiting(tx: Transaction, client: ClientId) -> bool:
    """Whether a line about something of this client's is still to be sent to them."""
    mine = and_(outbox.c.client_id == client, outbox.c.kind == Kind.NEWS)
    waits = select(outbox.c.seq).where(mine, or_(_IS_DUE, _IS_SENDING)).limit(1)
    return tx.execute(waits).first() is not None


def waits_until(tx: Transaction, outbox_id: OutboxId) -> datetime | None:
    """When a row that waits is due; None: it is on its way, settled, or forgotten."""
    found: datetime | None = tx.execute(
        select(outbox.c.due_at).where(outbox.c.id == outbox_id, _IS_DUE)
    ).scalar()
    return found


def drop(
    tx: Transaction,
    outbox_id: OutboxId,
    *,
    state: State,
    now: datetime,
    reason: str | None = None,
) -> bool:
    """End a due row that nobody is sending; False when it is not due any more."""
    return _change(tx, _due(outbox_id), state=state, settled_at=now, reason=reason, **_NOTHING_KEPT)


def cancel_for_client(
    tx: Transaction, client: ClientId, now: datetime, keep_kinds: Collection[Kind] = ()
) -> int:
    """Cancel what is queued about this client, to whomever; how much it was."""
    return _cancel(tx, outbox.c.client_id == client, now, keep_kinds)


def cancel_for_person(
    tx: Transaction, person: PersonId, now: datetime, keep_kinds: Collection[Kind] = ()
) -> int:
    """Cancel what is queued to this person; how much it was."""
    return _cancel(tx, outbox.c.person_id == person, now, keep_kinds)


def cancel_digest(tx: Transaction, digest: DigestId, now: datetime) -> int:
    """Cancel what announces this digest and is not on its way yet; how much it was."""
    return _cancel(tx, outbox.c.digest_id == digest, now, ())


def cancel_again(tx: Transaction, checkin: CheckinId, now: datetime) -> int:
    """Cancel what would come of a check-in that went out before: its repeat, when it was put off,
    or its reminder; how much it was."""
    earlier = outbox.alias("earlier")
    went_out = (
        select(earlier.c.seq)
        .where(
            earlier.c.checkin_id == checkin,
            earlier.c.state.in_((State.SENT, State.UNCERTAIN)),
        )
        .exists()
    )
    return _cancel(tx, and_(outbox.c.checkin_id == checkin, went_out), now, ())


def cancel_reminders(tx: Transaction, client: ClientId, now: datetime) -> int:
    """Cancel the reminders that wait for this client; how much it was."""
    mine = and_(outbox.c.client_id == client, outbox.c.kind == Kind.REMINDER)
    return _cancel(tx, mine, now, ())


def ask_again(tx: Transaction, person: PersonId, kinds: Collection[Kind], now: datetime) -> None:
    """What of these kinds was put off for this person is due: the gate is asked anew."""
    tx.execute(
        update(outbox)
        .where(
            outbox.c.person_id == person, _IS_DUE, outbox.c.kind.in_(kinds), outbox.c.due_at > now
        )
        .values(due_at=now)
    )


def came_since(
    tx: Transaction, person: PersonId, kinds: Collection[Kind], moment: datetime
) -> bool:
    """Whether something of these kinds reached this person since then, or may have."""
    found = tx.execute(
        select(outbox.c.seq)
        .where(
            outbox.c.person_id == person,
            outbox.c.kind.in_(kinds),
            outbox.c.state.in_((State.SENT, State.UNCERTAIN)),
            outbox.c.settled_at >= moment,
        )
        .limit(1)
    )
    return found.first() is not None


def take_back(tx: Transaction, outbox_id: OutboxId, now: datetime) -> bool:
    """Cancel a row that is not on its way yet, with what was said in the same turn before it."""
    row = tx.execute(
        select(outbox.c.person_id, outbox.c.trace, outbox.c.seq).where(
            outbox.c.id == outbox_id, _IS_DUE
        )
    ).one_or_none()
    if row is None:
        return False
    same_turn = and_(
        outbox.c.person_id == row.person_id,
        or_(outbox.c.id == outbox_id, outbox.c.trace == row.trace),
        outbox.c.seq <= row.seq,
    )
    return _cancel(tx, same_turn, now, ()) > 0


def messages_since(
    tx: Transaction, person: PersonId, moment: datetime
) -> tuple[list[int], int | None]:
    """What stands in this person's chat since then: Telegram's ids of what the bot wrote there,
    and the last one before; None: nothing is known from before. A digest is left out."""
    mine = and_(outbox.c.person_id == person, outbox.c.message.is_not(None))
    before: int | None = tx.execute(
        select(func.max(outbox.c.message)).where(mine, outbox.c.settled_at <= moment)
    ).scalar()
    rows = tx.execute(
        select(outbox.c.message)
        .where(
            mine,
            outbox.c.settled_at > moment,
            outbox.c.message > (before or 0),
            outbox.c.digest_id.is_(None),
        )
        .distinct()
        .order_by(outbox.c.message)
    )
    return [row.message for row in rows], before


def forget_messages(tx: Transaction, person: PersonId, messages: Collection[int]) -> None:
    """These are gone from the chat: nothing can be changed in them any more."""
    tx.execute(
        update(outbox)
        .where(outbox.c.person_id == person, outbox.c.message.in_(messages))
        .values(message=None)
    )


def stuck(tx: Transaction, *, not_claim: int) -> list[OutboxHead]:
    """What a sender that is gone was sending; each row's own `claim` settles or retries it.

    To be asked by the one active sender only: anyone else's claim is then a dead one's.
    """
    rows = tx.execute(
        select(outbox)
        .where(_IS_SENDING, _IS_KNOWN, outbox.c.claim != not_claim)
        .order_by(outbox.c.seq)
    )
    return [_head(row) for row in rows]


def next_due_at(tx: Transaction) -> datetime | None:
    """When the next row falls, or fell, due; None: nothing is queued."""
    found: datetime | None = tx.execute(select(func.min(outbox.c.due_at)).where(_IS_DUE)).scalar()
    return found


def counts(tx: Transaction) -> dict[State, int]:
    """How many rows are in each state; a state without rows counts 0."""
    found = tx.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
    return dict.fromkeys(State, 0) | {State(state): count for state, count in found}


def forget(tx: Transaction, *, before: datetime, but: Collection[Kind] = ()) -> int:
    """Delete what was settled before then, of all kinds `but` these; how much it was."""
    return tx.execute(
        delete(outbox).where(outbox.c.settled_at < before, outbox.c.kind.not_in(but))
    ).rowcount


def _due(outbox_id: OutboxId) -> ColumnElement[bool]:
    return and_(outbox.c.id == outbox_id, _IS_DUE)


def _claimed(outbox_id: OutboxId, claim: int) -> ColumnElement[bool]:
    return and_(outbox.c.id == outbox_id, _IS_SENDING, outbox.c.claim == claim)


def _change(tx: Transaction, which: ColumnElement[bool], **values: Any) -> bool:
    return tx.execute(update(outbox).where(which).values(values)).rowcount == 1


def _cancel(
    tx: Transaction, which: ColumnElement[bool], now: datetime, keep_kinds: Collection[Kind]
) -> int:
    return tx.execute(
        update(outbox)
        .where(which, _IS_DUE, outbox.c.kind.not_in(keep_kinds))
        .values(state=State.CANCELLED, settled_at=now, **_NOTHING_KEPT)
    ).rowcount


def _head(row: Row[*tuple[Any, ...]]) -> OutboxHead:
    return OutboxHead(
        seq=row.seq,
        id=OutboxId(row.id),
        person_id=row.person_id,
        client_id=row.client_id,
        checkin_id=row.checkin_id,
        lane=Lane(row.lane),
        kind=Kind(row.kind),
        due_at=row.due_at,
        claim=row.claim,
    )


def _opened(tx: Transaction, row: Row[*tuple[Any, ...]]) -> OutboxRow:
    if row.person_id is None:
        chat = tx.unseal(row.chat, place=outbox.c.chat, row=row.id)
    else:
        chat = tx.unseal(row.person_chat, place=person.c.chat, row=row.person_id)
    return OutboxRow(
        seq=row.seq,
        id=OutboxId(row.id),
        person_id=row.person_id,
        chat_id=int(chat),
        client_id=row.client_id,
        checkin_id=row.checkin_id,
        digest_id=row.digest_id,
        kind=Kind(row.kind),
        lane=Lane(row.lane),
        payload=json.loads(tx.unseal(row.payload, place=outbox.c.payload, row=row.id)),
        state=State(row.state),
        due_at=row.due_at,
        created_at=row.created_at,
        attempts=row.attempts,
        repeat=row.repeat,
        claim=row.claim,
        trace=row.trace,
    )
