"""The outbox: everything the bot is going to say, is saying, or said.

`care.delivery` explains the states. A row leaves `due` and `sending` only by a conditional update,
so that of two that want it one gets it. What a row says is gone as soon as its state is final.
"""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, insert, literal_column, select, update

from care.delivery import Kind, Lane, State, lane_of
from storage.ids import CheckinId, ClientId, DigestId, OutboxId, PersonId, new_id
from storage.tables import outbox
from storage.transaction import Transaction
from storage.vault import HOUSE

# Spelt out, not bound: a plan kept for any value could not use the indexes over these states.
IS_DUE = outbox.c.state == literal_column("'due'")
IS_SENDING = outbox.c.state == literal_column("'sending'")
# A newer instance beside this one may say things that this one does not know how to send.
IS_KNOWN = outbox.c.kind.in_([*Kind])
NOTHING_KEPT = {"payload": None, "chat": None, "claim": None}


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


def next_due_at(tx: Transaction) -> datetime | None:
    """When the next row falls, or fell, due; None: nothing is queued."""
    found: datetime | None = tx.execute(select(func.min(outbox.c.due_at)).where(IS_DUE)).scalar()
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


def change(tx: Transaction, which: ColumnElement[bool], **values: Any) -> bool:
    """Whether exactly one row was as `which` says, and is changed now."""
    return tx.execute(update(outbox).where(which).values(values)).rowcount == 1


def still_due(outbox_id: OutboxId) -> ColumnElement[bool]:
    """The condition of whoever wants a row that nobody is sending."""
    return and_(outbox.c.id == outbox_id, IS_DUE)
