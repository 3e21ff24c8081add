"""The inbox: Telegram's updates, on disk before Telegram is told that they arrived.

A row is `new`, then `done` (its content is gone, only its number stays, by which a repeat is
known) or `set_aside` (it failed too often; its content is kept for whoever looks into it).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Select,
    bindparam,
    delete,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import inbox
from storage.transaction import Transaction
from storage.vault import HOUSE, Tampered

# Spelt out, not bound: a plan that is kept for any value could not use the index over what is new.
_IS_NEW = inbox.c.state == literal_column("'new'")


def trace_of(update_id: int) -> str:
    return f"u{update_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """One update that waits."""

    seq: int
    update_id: int
    chat_hash: bytes | None  # null: it belongs to no chat
    raw: str  # JSON as Telegram sent it; empty when the row is damaged, and then parses as nothing
    attempts: int  # how often handling it has failed
    received_at: datetime

    @property
    def trace(self) -> str:
        """What follows this update through the logs and the outbox."""
        return trace_of(self.update_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxCounts:
    """How much waits."""

    waiting: int
    set_aside: int
    oldest_at: datetime | None  # when the oldest that waits arrived; null: nothing waits


def store(tx: Transaction, *, updates: Sequence[tuple[int, int | None, str]], now: datetime) -> int:
    """Keep (update id, chat id or None, raw JSON); how many of them were new.

    The content is bound to the update id, since the row has no other number before it is written.
    """
    if not updates:
        return 0
    rows = [
        {
            "update_id": update_id,
            "chat_hash": None if chat_id is None else tx.fingerprint(str(chat_id)),
            "raw": tx.seal(raw, owner=HOUSE, place=inbox.c.raw, row=update_id),
            "state": "new",
            "attempts": 0,
            "received_at": now,
        }
        for update_id, chat_id, raw in updates
    ]
    statement = (
        postgresql.insert(inbox).on_conflict_do_nothing().returning(inbox.c.seq)
        if tx.connection.dialect.name == "postgresql"
        else sqlite.insert(inbox).on_conflict_do_nothing().returning(inbox.c.seq)
    )
    return len(tx.execute(statement, rows).all())


def _heads() -> Select[tuple[Any, ...]]:
    earlier = inbox.alias("earlier")
    overtaken = (
        select(earlier.c.seq)
        .where(
            earlier.c.state == literal_column("'new'"),
            earlier.c.chat_hash == inbox.c.chat_hash,
            earlier.c.seq < inbox.c.seq,
        )
        .exists()
    )
    return (
        select(inbox)
        .where(
            _IS_NEW,
            or_(inbox.c.next_try_at.is_(None), inbox.c.next_try_at <= bindparam("now")),
            or_(
                inbox.c.chat_hash.is_(None),
                inbox.c.chat_hash.not_in(bindparam("busy", expanding=True)),
            ),
            ~overtaken,
        )
        .order_by(inbox.c.seq)
        .limit(bindparam("most"))
    )


_HEADS = _heads()  # asked several times for each update: building it anew costs more than asking


def heads(
    tx: Transaction, *, now: datetime, limit: int, busy: Collection[bytes] = ()
) -> list[InboxRow]:
    """The oldest new update of each chat that is not busy; one of no chat stands for itself.

    A chat whose oldest update waits for its next try is left out: nothing overtakes.
    """
    found = tx.execute(_HEADS, {"now": now, "busy": list(busy), "most": limit})
    return [
        InboxRow(
            seq=row.seq,
            update_id=row.update_id,
            chat_hash=row.chat_hash,
            raw=_readable(tx, row.raw, row.update_id),
            attempts=row.attempts,
            received_at=row.received_at,
        )
        for row in found
    ]


def take(tx: Transaction, row: InboxRow) -> bool:
    """Called first in the transaction that handles the row; False when another has it.

    1. PostgreSQL: lock the chat until this transaction ends (on SQLite nobody else writes).
    2. Look again: the row must still be new, and still the oldest of its chat, because another
       instance may have handled it between `heads` and here.
    """
    if tx.connection.dialect.name == "postgresql":
        key = row.seq if row.chat_hash is None else int.from_bytes(row.chat_hash[:8], signed=True)
        lock = text("SELECT pg_try_advisory_xact_lock(:key)")
        if not tx.execute(lock, {"key": key}).scalar():
            return False
    same_chat = (
        inbox.c.seq == row.seq if row.chat_hash is None else inbox.c.chat_hash == row.chat_hash
    )
    oldest = tx.execute(select(func.min(inbox.c.seq)).where(_IS_NEW, same_chat)).scalar()
    return bool(oldest == row.seq)


def done(tx: Transaction, seq: int, now: datetime) -> None:
    """It is handled: nothing of it stays but its number."""
    tx.execute(
        update(inbox)
        .where(inbox.c.seq == seq)
        .values(state="done", raw=None, chat_hash=None, next_try_at=None, settled_at=now)
    )


def failed(
    tx: Transaction, seq: int, *, now: datetime, error: str, retry_at: datetime | None
) -> None:
    """Handling it raised `error` (a class name): try again then, or with None never."""
    tx.execute(
        update(inbox)
        .where(inbox.c.seq == seq, _IS_NEW)
        .values(
            attempts=inbox.c.attempts + 1,
            error=error[:64],
            next_try_at=retry_at,
            state="new" if retry_at else "set_aside",
            settled_at=None if retry_at else now,
        )
    )


def waiting(tx: Transaction) -> InboxCounts:
    """How much waits, how much was set aside, and since when."""
    new = tx.execute(select(func.count(), func.min(inbox.c.received_at)).where(_IS_NEW)).one()
    aside = tx.execute(
        select(func.count()).select_from(inbox).where(inbox.c.state == "set_aside")
    ).scalar_one()
    return InboxCounts(waiting=new[0], oldest_at=new[1], set_aside=aside)


def next_try_at(tx: Transaction) -> datetime | None:
    """When the next failed update is to be tried again; None: nothing waits for a time."""
    found: datetime | None = tx.execute(
        select(func.min(inbox.c.next_try_at)).where(_IS_NEW)
    ).scalar()
    return found


def forget(tx: Transaction, *, before: datetime) -> int:
    """Delete what was settled before then; later, Telegram cannot repeat it any more."""
    return tx.execute(delete(inbox).where(inbox.c.settled_at < before)).rowcount


def erase_chat(tx: Transaction, chat_hash: bytes) -> None:
    """Keep nothing of this chat but the numbers of its updates."""
    tx.execute(
        update(inbox)
        .where(inbox.c.chat_hash == chat_hash)
        .values(
            state="done",
            raw=None,
            chat_hash=None,
            error=None,
            next_try_at=None,
            settled_at=inbox.c.received_at,
        )
    )


def _readable(tx: Transaction, raw: bytes, update_id: int) -> str:
    try:
        return tx.unseal(raw, place=inbox.c.raw, row=update_id)
    except Tampered:
        return ""
