"""A therapist's phone makes a sound once a day at most: what comes later comes silently."""

from dataclasses import replace
from datetime import datetime

from care.delivery import Kind
from care.localtime import instant, local
from storage import chats, people
from storage.database import Transaction
from storage.sending import OutboxRow

# What comes to a therapist with a sound.
SOUNDS = frozenset({Kind.DIGEST, Kind.PING})


def hushed(tx: Transaction, row: OutboxRow, *, now: datetime) -> OutboxRow:
    """The row as it may sound: silent when one with a sound came today, by their own clock."""
    if row.kind not in SOUNDS or row.person_id is None or row.payload["method"] != "sendMessage":
        return row
    person = people.person(tx, row.person_id)
    zone = (person.zone if person else None) or "UTC"
    midnight = instant(local(now, zone).date(), 0, zone)
    if not chats.came_since(tx, row.person_id, SOUNDS, midnight):
        return row
    params = {**row.payload["params"], "disable_notification": True}
    return replace(row, payload={**row.payload, "params": params})
