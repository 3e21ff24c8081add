"""What became of each send that nobody asked for at that moment, for the trail."""

from datetime import datetime

from care.audit import Act, Actor, Entry
from care.delivery import Kind, State
from storage.database import Transaction
from storage.sending import OutboxHead, OutboxRow

# Replies are none: whoever pressed something gets an answer, and no end of them.
_WRITTEN = frozenset(Kind) - {Kind.REPLY, Kind.APOLOGY, Kind.NOTICE}
_ACTS = {
    State.SENT: Act.SENT,
    State.UNCERTAIN: Act.UNCERTAIN,
    State.SKIPPED: Act.SKIPPED,
    State.FAILED: Act.FAILED,
}


def write_down(
    tx: Transaction, row: OutboxRow | OutboxHead, state: State, *, now: datetime
) -> None:
    """Once it has reached its end. What was cancelled was never meant to go out any more."""
    act = _ACTS.get(state)
    if act is not None and row.kind in _WRITTEN:
        tx.write_down(
            Entry(
                at=now,
                act=act,
                actor=Actor.BOT,
                subject_id=row.client_id if row.client_id is not None else row.person_id,
                about_id=row.id,
                what=row.kind,
            )
        )


def skipped(tx: Transaction, client_id: int, *, now: datetime) -> None:
    """A check-in whose time had passed before it was written."""
    tx.write_down(
        Entry(at=now, act=Act.SKIPPED, actor=Actor.BOT, subject_id=client_id, what=Kind.CHECKIN)
    )
