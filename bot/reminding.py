"""The one reminder of a check-in, for clients who wished for one: queued when the check-in went
out, and looked at again before it goes, because much can be chosen in a week."""

from datetime import datetime

from care.client import State
from care.delivery import Kind
from care.reminder import comes_at
from handlers import note as notes
from storage import calendar, checkins, clients, outbox
from storage.checkins import Checkin
from storage.clients import Client
from storage.database import Transaction
from storage.ids import CheckinId, ClientId
from storage.sending import OutboxRow


def checkin_ended(
    tx: Transaction, checkin_id: CheckinId, client_id: ClientId, *, now: datetime
) -> None:
    """Queues the reminder of one that went out, or may have, if there is to be one. One that came
    again because the client put it off has none: it would be the third."""
    client = clients.client_by_id(tx, client_id, lock=True)
    if client is None or not client.reminder or client.state is not State.ACTIVE:
        return
    checkin = checkins.checkin_by_id(tx, checkin_id)
    at = _wanted_at(tx, client, checkin) if checkin else None
    if at is None or not checkins.is_said_once(tx, checkin_id):
        return
    outbox.put(
        tx,
        person=client.person_id,
        kind=Kind.REMINDER,
        # Nothing is written yet: it is made as it reads when it goes out.
        payload={"method": "sendMessage", "params": {}, notes.AS_IT_READS_NOW: True},
        due_at=at,
        now=now,
        client=client.id,
        checkin=checkin_id,
    )


def planned_at(tx: Transaction, row: OutboxRow) -> datetime | None:
    """When a reminder belongs by what the client chose until now; None: not wanted any more."""
    if row.checkin_id is None or row.client_id is None:
        return None
    client = clients.client_by_id(tx, row.client_id)
    checkin = checkins.checkin_by_id(tx, row.checkin_id)
    return _wanted_at(tx, client, checkin) if client and checkin else None


def _wanted_at(tx: Transaction, client: Client, checkin: Checkin) -> datetime | None:
    came_at = checkins.went_out_at(tx, checkin.id)
    if not client.reminder or checkin.answered_at is not None or came_at is None:
        return None
    return comes_at(
        notes.note_of(tx, checkin, client).slot,
        came_at=came_at,
        following_at=client.next_checkin_at,
        zone=client.zone,
        window=client.window,
        seed=client.seed,
        closed=calendar.wishes_of(tx, client).closed,
    )
