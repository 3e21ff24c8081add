"""What falls due when a therapist has left, or opens nothing: one kind last line to a client who
did not answer, and one line to the admins, with a number and no name."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.tick import Tick, alone, message
from care.client import State
from care.delivery import Kind
from care.handover import ANSWERED_WITHIN, IDLE_AFTER
from care.localtime import local
from handlers import handover_line
from handlers.handover_line import ASKS
from storage import (
    absences,
    clients,
    dialogues,
    handovers,
    outbox,
    people,
    practice,
    therapists,
    unsent,
)
from storage.database import Transaction
from storage.ids import HandoverId
from storage.sending import OutboxRow
from texts import Catalogs

AT_ONCE = 50
PUT_OFF_FOR = timedelta(hours=1)


def tells_of_leaving(row: OutboxRow) -> bool:
    """Whether this row is such a line to a client."""
    return ASKS in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """The line at the last moment before it goes out; None when it is not to. The days to answer
    count from here."""
    known = handovers.handover_by_id(tx, HandoverId(row.payload[ASKS]))
    client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
    person = people.person(tx, client.person_id) if client else None
    if known is None or client is None or person is None:
        return None
    if known.to_id is not None and known.outcome is not None:
        return None
    until = now + ANSWERED_WITHIN
    if known.to_id is not None:
        handovers.ends_at(tx, known.id, until)
    by = local(until, client.zone).date()
    text, buttons = handover_line.pushed(tx, catalogs.speaking(person.voice), client, known, by=by)
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=message(text, buttons))


def due_handovers(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` clients whose time to answer is over; how many there were."""
    if practice.practice_now(tx).paused_at is not None:
        return 0
    found = handovers.due(tx, now=tick.now, limit=AT_ONCE)
    for handover_id in found:
        with alone(
            tx,
            "handover_put_off",
            then=partial(handovers.ends_at, tx, handover_id, tick.now + PUT_OFF_FOR),
        ):
            _end(tx, tick, handover_id)
    return len(found)


def _end(tx: Transaction, tick: Tick, handover_id: HandoverId) -> None:
    """No answer is an answer. Not while the question itself still waits to go out; but when the
    one they are asked about has left too, it is not asked any more."""
    known = handovers.handover_by_id(tx, handover_id)
    client = clients.client_by_id(tx, known.client_id, lock=True) if known else None
    if known is None or client is None:
        return
    is_there = handover_line.successor_of(tx, known) is not None
    if unsent.news_waiting(tx, client.id):
        if is_there:
            handovers.ends_at(tx, known.id, tick.now + ANSWERED_WITHIN)
        else:
            handovers.asks_for_nobody(tx, known.id)
        return
    person = people.person(tx, client.person_id)
    if not handovers.let_end(tx, known.id) or client.state is State.STOPPED or person is None:
        return
    text, buttons = handover_line.ended(tick.catalogs.speaking(person.voice), client)
    outbox.put(
        tx,
        person=person.id,
        kind=Kind.FAREWELL,
        payload=message(text, buttons),
        due_at=tick.now,
        now=tick.now,
        client=client.id,
    )


def name_idle(tx: Transaction, tick: Tick) -> None:
    """Therapists with something to read who have opened nothing for long: the admins get one
    line with their number. Whoever said that they are away is not among them."""
    found = [
        one
        for one in handovers.idle(tx, since=tick.now - IDLE_AFTER, limit=AT_ONCE)
        if not absences.is_away(tx, therapists.therapist_by_id(tx, one), now=tick.now)
    ]
    if not found:
        return
    for therapist_id in found:
        handovers.named_idle(tx, therapist_id, now=tick.now)
    for admin_id in handovers.admins(tx):
        person = people.person(tx, admin_id)
        if person is None:
            continue
        words = tick.catalogs.speaking(person.voice)
        outbox.put(
            tx,
            person=person.id,
            kind=Kind.NOTICE,
            payload=message(words("admin-idle", count=len(found)), ()),
            due_at=tick.now,
            now=tick.now,
        )
