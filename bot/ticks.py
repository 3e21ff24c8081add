"""What falls due: each turns one client's or one therapist's due time into an outbox row.

A tick costs what is due, found by an index. Each item has its own savepoint: one that fails is
put off by an hour and does not stop the rest. Two ticks at once do the work once, because slots
are unique.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot import digest_ticks, invite_ticks, letter_ticks, send_trail
from bot.tick import Tick, alone, message
from care.checkin import Slot, due, first_slot, rests
from care.client import Event, Rhythm, State, after
from care.delivery import Kind
from care.feedback import asks
from care.later import on_open_day
from care.practice import Offer
from handlers import note as notes
from handlers import sealing
from storage import (
    calendar,
    checkins,
    clients,
    dialogues,
    handovers,
    inbox,
    outbox,
    people,
    practice,
    therapists,
    topics,
    unsent,
)
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId
from storage.sending import OutboxRow
from texts import Catalogs

AT_ONCE = 50
PUT_OFF_FOR = timedelta(hours=1)


def due_checkins(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` clients whose next check-in has come; how many there were."""
    known = practice.practice_now(tx)
    if known.paused_at is not None or known.closes_at is not None:
        return 0
    found = clients.due_for_checkin(tx, now=tick.now, limit=AT_ONCE)
    for client_id in found:
        with alone(
            tx,
            "checkin_put_off",
            then=partial(clients.postpone_checkin, tx, client_id, at=tick.now + PUT_OFF_FOR),
        ):
            _due_checkin(tx, tick, client_id)
    return len(found)


def _due_checkin(tx: Transaction, tick: Tick, client_id: ClientId) -> None:
    client = clients.client_by_id(tx, client_id, lock=True)
    if client is None or client.next_checkin_at is None:
        return
    if client.state is State.PAUSED:
        over = after(client.state, Event.PAUSE_OVER, now=tick.now, paused_until=client.paused_until)
        clients.apply(tx, client, over, now=tick.now)
        client = replace(client, state=over.state)
    if client.state is not State.ACTIVE:
        clients.plan_checkin(tx, client.id, _after_the_pause(tx, client, now=tick.now))
        return
    if rests(checkins.quiet_in_a_row(tx, client.id)):
        _rest(tx, tick, client)
        return
    slots = calendar.agenda_of(tx, client, now=tick.now)
    what = due(slots, number=client.next_slot or 0, now=tick.now)
    for slot in what.skipped:
        checkins.add_checkin(tx, client.id, slot, now=tick.now, skipped=True)
        send_trail.skipped(tx, client.id, now=tick.now)
    if what.send is not None:
        _queue(tx, tick, client, what.send)
    clients.plan_checkin(tx, client.id, _kept_off_quiet_days(tx, client, slots, what.following))
    if what.send is None and what.following is None:
        _end_of_plan(tx, client, now=tick.now)


def _kept_off_quiet_days(
    tx: Transaction, client: Client, slots: list[Slot], following: Slot | None
) -> Slot | None:
    """The next one, which stands on an open day unless one that went out late moved it."""
    if following is None or following in slots:
        return following
    at = on_open_day(
        following.at,
        zone=client.zone,
        window=client.window,
        seed=client.seed,
        salt=following.number,
        closed=calendar.wishes_of(tx, client).closed,
    )
    return replace(following, at=at)


def _after_the_pause(tx: Transaction, client: Client, *, now: datetime) -> Slot | None:
    """Where a pause with an end stands, the first slot after it; else None: nothing comes."""
    if client.state is not State.PAUSED or client.paused_until is None:
        return None
    return first_slot(calendar.agenda_of(tx, client, now=now), after=client.paused_until)


def _queue(tx: Transaction, tick: Tick, client: Client, slot: Slot) -> None:
    topic = notes.asks_about(tx, client, slot, now=tick.now)
    said_yes_at = checkins.said_yes_at(tx, client.id)
    feedback = asks(said_yes_at=said_yes_at, asked_at=client.feedback_at, now=tick.now)
    try:
        checkin_id = checkins.add_checkin(
            tx,
            client.id,
            slot,
            now=tick.now,
            topic=topic.id if topic else None,
            feedback=feedback,
        )
    except checkins.CeilingReached:
        checkins.add_checkin(tx, client.id, slot, now=tick.now, skipped=True)
        send_trail.skipped(tx, client.id, now=tick.now)
        return
    person = people.person(tx, client.person_id)
    checkin = checkins.checkin_by_id(tx, checkin_id) if checkin_id else None
    if checkin is None or person is None:
        return
    if feedback:
        checkins.asked_for_feedback(tx, client.id, now=tick.now)
    note = notes.note_of(tx, checkin, client)
    outbox.put(
        tx,
        person=person.id,
        kind=Kind.CHECKIN,
        payload=notes.payload(tick.catalogs.speaking(person.voice), note),
        due_at=slot.at,
        now=tick.now,
        client=client.id,
        checkin=checkin.id,
    )


def is_a_checkin(row: OutboxRow) -> bool:
    """Or its reminder, made by this tick."""
    return notes.AS_IT_READS_NOW in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow:
    """A check-in, or its reminder, at the last moment before it goes out: what the client chose
    meanwhile holds.

    Its buttons can be typed from now on. Its topic was asked about; a reminder asks about none.
    """
    if row.checkin_id is None:
        return row
    checkin = checkins.checkin_by_id(tx, row.checkin_id)
    client = clients.client_by_id(tx, checkin.client_id) if checkin else None
    person = people.person(tx, client.person_id) if client else None
    if checkin is None or client is None or person is None:
        return row
    words, note = catalogs.speaking(person.voice), notes.note_of(tx, checkin, client, now=now)
    again = row.kind is Kind.REMINDER
    if note.topic is not None and not again:
        topics.was_asked(tx, note.topic.id, now=now)
    _text, buttons = notes.reminder(words, note) if again else notes.push(words, note)
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=notes.payload(words, note, again=again))


def _rest(tx: Transaction, tick: Tick, client: Client) -> None:
    """Quiet is fine: one kind last line, and then nothing that nobody asked for."""
    person = people.person(tx, client.person_id)
    clients.apply(tx, client, after(client.state, Event.WENT_QUIET, now=tick.now), now=tick.now)
    unsent.cancel_reminders(tx, client.id, now=tick.now)
    if person is None:
        return
    words = tick.catalogs.speaking(person.voice)
    has_way_back = practice.terms_now(tx).offer(Offer.WAY_BACK)
    text, buttons = sealing.last_line(words, client, has_way_back=has_way_back)
    outbox.put(
        tx,
        person=person.id,
        kind=Kind.FAREWELL,
        payload=message(text, buttons),
        due_at=tick.now,
        now=tick.now,
        client=client.id,
    )


def checkin_settled(tx: Transaction, client_id: ClientId, *, now: datetime) -> None:
    """A check-in has reached its end; with the last one the plan is over."""
    client = clients.client_by_id(tx, client_id, lock=True)
    if client is None:
        return
    clients.forget_opening(tx, client.id)  # it stood in the first one
    if client.next_checkin_at is None:
        _end_of_plan(tx, client, now=now)


def _end_of_plan(tx: Transaction, client: Client, *, now: datetime) -> None:
    if client.state is State.ACTIVE and client.rhythm is Rhythm.SCHEDULED:
        clients.apply(tx, client, after(client.state, Event.PLAN_ENDED, now=now), now=now)


def due_digests(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` therapists whose hour has come; how many there were."""
    if practice.practice_now(tx).paused_at is not None:
        return 0
    found = therapists.due_for_digest(tx, now=tick.now, limit=AT_ONCE)
    for therapist_id in found:
        with alone(
            tx,
            "digest_put_off",
            then=partial(therapists.plan_digest, tx, therapist_id, at=tick.now + PUT_OFF_FOR),
        ):
            digest_ticks.due_digest(tx, tick, therapist_id)
    return len(found)


def next_due_at(tx: Transaction, *, now: datetime) -> datetime | None:
    """When the next thing falls due by itself; None: nothing is planned."""
    moments = [outbox.next_due_at(tx), inbox.next_try_at(tx)]
    known = practice.practice_now(tx)
    if known.closes_at is not None and known.closes_at > now:
        moments.append(known.closes_at)
    if known.paused_at is None:
        if known.closes_at is None:
            moments.append(clients.next_checkin_at(tx))
        moments.append(therapists.next_digest_at(tx))
        moments += letter_ticks.next_due_at(tx)
        moments += invite_ticks.next_due_at(tx, now=now)
        moments.append(handovers.next_end_at(tx))
    planned = [moment for moment in moments if moment is not None]
    return max(now, min(planned)) if planned else None
