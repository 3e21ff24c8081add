"""The line that tells a client of their therapist's suspension, at the last moment before it goes
out: it says how things stand then, or does not come."""

from dataclasses import replace
from datetime import datetime

from bot.tick import message
from handlers import suspension_line
from handlers.suspension_line import TELLS
from storage import clients, dialogues, people, therapists
from storage.database import Transaction
from storage.sending import OutboxRow
from texts import Catalogs


def tells_of_it(row: OutboxRow) -> bool:
    """Whether this row is such a line to a client."""
    return TELLS in row.payload and row.client_id is not None


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """None when it is not true any more."""
    client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
    person = people.person(tx, client.person_id) if client else None
    if client is None or person is None:
        return None
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    if not suspension_line.is_true(row.payload[TELLS], therapist):
        return None
    text, buttons = suspension_line.pushed(tx, catalogs.speaking(person.voice), client)
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    if offered:
        dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=message(text, buttons))
