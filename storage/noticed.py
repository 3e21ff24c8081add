"""Words of a client's that were noticed as danger: what they said of it, and what followed.

Never the words, and nothing that weighs them. All of it goes with the client, or after a while.
"""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Exists, Row, Select, delete, exists, insert, literal, or_, select, update

from care.delivery import State
from care.noticed import Said
from storage.ids import ClientId, NoticedId, OutboxId, PersonId, new_id
from storage.outbox import IS_DUE, IS_SENDING, NOTHING_KEPT
from storage.tables import noticed, outbox
from storage.transaction import Transaction

_WENT_OUT = (State.SENT, State.UNCERTAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    id: NoticedId
    client_id: ClientId
    message: int  # the client's own
    at: datetime
    said: Said | None = None  # null: nothing
    ping_id: OutboxId | None = None  # the line to a therapist; null: none was made
    paused_until: datetime | None = None  # the pause that it set; null: it set none
    paused_before: datetime | None = None  # the pause that ran until then; null: none did
    moved: bool = False  # its pause moved the next note


@dataclass(frozen=True, slots=True, kw_only=True)
class Ping:
    """The line by which somebody learns of it."""

    id: OutboxId
    to: PersonId
    message: int | None  # Telegram's id; null: not sent, or gone from their chat
    went_out_at: datetime | None  # null: it waits, is on its way, or never went out


def new_noticed_id() -> NoticedId:
    return NoticedId(new_id())


def _noticed(row: Row[*tuple[object, ...]]) -> Noticed:
    return Noticed(
        id=NoticedId(row.id),
        client_id=ClientId(row.client_id),
        message=row.message,
        at=row.at,
        said=None if row.said is None else Said(row.said),
        ping_id=None if row.ping_id is None else OutboxId(row.ping_id),
        paused_until=row.paused_until,
        paused_before=row.paused_before,
        moved=row.moved,
    )


def put(tx: Transaction, one: Noticed) -> None:
    """One for each message: what was noticed anew in a changed one takes the place of it."""
    values = asdict(one)
    if tx.execute(update(noticed).where(noticed.c.id == one.id).values(values)).rowcount == 0:
        tx.execute(insert(noticed).values(values))


def by_id(tx: Transaction, noticed_id: NoticedId) -> Noticed | None:
    row = tx.execute(select(noticed).where(noticed.c.id == noticed_id)).one_or_none()
    return None if row is None else _noticed(row)


def of_message(tx: Transaction, those: Collection[ClientId], message: int) -> Sequence[Noticed]:
    """Of these clients, who are one person: by the number of one of their own messages."""
    rows = tx.execute(
        select(noticed)
        .where(noticed.c.client_id.in_(those), noticed.c.message == message)
        .order_by(noticed.c.id)
    )
    return [_noticed(row) for row in rows]


def of_ping(tx: Transaction, ping_id: OutboxId) -> Sequence[Noticed]:
    """All that one line stands for: there is no second one in a day."""
    rows = tx.execute(select(noticed).where(noticed.c.ping_id == ping_id).order_by(noticed.c.at))
    return [_noticed(row) for row in rows]


def denied(tx: Transaction, client_id: ClientId) -> set[int]:
    """The client's messages that were not like that."""
    rows = tx.execute(
        select(noticed.c.message).where(
            noticed.c.client_id == client_id, noticed.c.said == Said.NOT
        )
    )
    return {row.message for row in rows}


def say(tx: Transaction, noticed_id: NoticedId, said: Said) -> None:
    tx.execute(update(noticed).where(noticed.c.id == noticed_id).values(said=said))


def hand_on_pause(tx: Transaction, one: Noticed) -> None:
    """Another one made its pause longer: that one alone holds it now, and what ran before."""
    tx.execute(
        update(noticed)
        .where(noticed.c.client_id == one.client_id, noticed.c.paused_before == one.paused_until)
        .values(paused_before=one.paused_before, moved=or_(noticed.c.moved, literal(one.moved)))
    )


# The line to somebody.


def last_ping(tx: Transaction, client_id: ClientId, *, since: datetime) -> Ping | None:
    """The newest that waits, or went out since then; None: another one may be made."""
    settled = outbox.c.state.in_(_WENT_OUT) & (outbox.c.settled_at > since)
    row = tx.execute(
        _pings(client_id)
        .where(or_(IS_DUE, IS_SENDING, settled))
        .order_by(outbox.c.created_at.desc(), outbox.c.seq.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _ping(row)


def pings_of(tx: Transaction, client_id: ClientId) -> Sequence[Ping]:
    """All that stand in somebody's chat."""
    rows = tx.execute(_pings(client_id).where(outbox.c.message.is_not(None)))
    return [_ping(row) for row in rows]


def ping_by_id(tx: Transaction, ping_id: OutboxId) -> Ping | None:
    row = tx.execute(select(outbox).where(outbox.c.id == ping_id)).one_or_none()
    return None if row is None else _ping(row)


def cancel_waiting(tx: Transaction, client_id: ClientId, *, now: datetime) -> bool:
    """No line about this client goes out any more; False: none waited."""
    return (
        tx.execute(
            update(outbox)
            .where(outbox.c.client_id == client_id, IS_DUE, _is_ping())
            .values(state=State.CANCELLED, settled_at=now, **NOTHING_KEPT)
        ).rowcount
        > 0
    )


def _is_ping() -> Exists:
    return exists().where(noticed.c.ping_id == outbox.c.id)


def _pings(client_id: ClientId) -> Select[Any]:
    return select(outbox).where(outbox.c.client_id == client_id, _is_ping())


def _ping(row: Row[*tuple[object, ...]]) -> Ping:
    return Ping(
        id=OutboxId(row.id),
        to=PersonId(row.person_id),
        message=row.message,
        went_out_at=row.settled_at if row.state in _WENT_OUT else None,
    )


def forget(tx: Transaction, *, before: datetime) -> int:
    """What was noticed before then; how much it was."""
    return tx.execute(delete(noticed).where(noticed.c.at < before)).rowcount
