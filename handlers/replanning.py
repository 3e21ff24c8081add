"""A client's dates as the rules about them want to know them, and planned anew after a change."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from care import delivery
from care.checkin import APART, Slot
from care.client import Rhythm
from care.localtime import local
from care.moves import Entry, next_note, straightened
from care.quiet import first_open
from care.window import moment_on
from handlers.turn import Turn
from storage import calendar, checkins, clients, sending, unsent
from storage.clients import Client

_NO_NOTES = frozenset(delivery.Kind) - {delivery.Kind.CHECKIN, delivery.Kind.REMINDER}


def has_dates(client: Client) -> bool:
    """Whether notes are planned for this client, now or after a pause."""
    return client.rhythm is Rhythm.SCHEDULED and client.next_checkin_at is not None


def again(turn: Turn, client: Client) -> Client:
    """The client as it stands after a change."""
    found = clients.client_by_id(turn.tx, client.id)
    if found is None:
        raise LookupError("a client who just chose something is gone")
    return found


def cancel_waiting_notes(turn: Turn, client: Client) -> None:
    """What was queued of the notes does not go out; receipts and the like still do."""
    unsent.cancel_for_client(turn.tx, client.id, turn.now, _NO_NOTES)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A client's dates, as the rules about moving them want to know them."""

    entries: list[Entry]  # still to come, in order
    slots: dict[int, Slot]
    earlier: list[date]
    closed: Callable[[date], bool]
    today: date


def dates_of(turn: Turn, client: Client) -> Calendar:
    """The dates that are still to come; none when no note is planned."""
    slots = calendar.agenda_of(turn.tx, client, now=turn.now) if has_dates(client) else []
    as_planned = calendar.agenda_anew(turn.tx, client, now=turn.now, as_planned=True)
    planned = {slot.number: slot for slot in as_planned}
    ahead = [slot for slot in slots if slot.number >= (client.next_slot or 0)]
    ahead.sort(key=lambda slot: slot.at)
    return Calendar(
        entries=[
            Entry(slot.number, _day(slot.at, client), _day(planned[slot.number].at, client))
            for slot in ahead
        ],
        slots={slot.number: slot for slot in ahead},
        earlier=[_day(at, client) for at in _behind(turn, client)],
        closed=calendar.wishes_of(turn.tx, client).closed,
        today=_day(turn.now, client),
    )


def _behind(turn: Turn, client: Client) -> list[datetime]:
    """When the notes before the next one came or come: sent ones, and what waits to go out."""
    waiting = [due_at for _row, due_at in unsent.checkins_waiting(turn.tx, client.id)]
    made = checkins.made_at(turn.tx, client.id)
    if waiting:
        made[-1:] = [max(waiting)]  # the latest, put off
    return made


def _day(at: datetime, client: Client) -> date:
    return local(at, client.zone).date()


@contextmanager
def planned_anew(turn: Turn, *those: Client, moved: int | None = None) -> Iterator[None]:
    """Around a change to hours, zone or dates: then the next note stands where it now belongs.

    A next note that was put off stays put off to the same day, unless it is the one `moved`.
    """
    put_off = {client.id: _put_off_to(turn, client) for client in those}
    yield
    for before in those:
        _keep_waiting_off(turn, again(turn, before))
        if has_dates(before):
            put_off_to = None if moved == before.next_slot else put_off[before.id]
            _plan(turn, before, put_off_to)


def _keep_waiting_off(turn: Turn, client: Client) -> None:
    """A note that waits to go out keeps off the days that are quiet now."""
    is_closed = calendar.wishes_of(turn.tx, client).closed_to_hellos
    for row, due_at in unsent.checkins_waiting(turn.tx, client.id):
        day = _day(due_at, client)
        open_day = first_open(day, is_closed)
        if open_day is not None and open_day != day:
            at = moment_on(
                open_day, zone=client.zone, window=client.window, seed=client.seed, salt=0
            )
            sending.postpone(turn.tx, row, due_at=at)


def _put_off_to(turn: Turn, client: Client) -> date | None:
    """The day of the next note, when that is later than its date in the agenda."""
    if client.next_checkin_at is None or client.next_slot is None:
        return None
    fresh = _fresh(turn, client).get(client.next_slot)
    standing = _day(client.next_checkin_at, client)
    return standing if fresh is not None and standing > _day(fresh.at, client) else None


def _fresh(turn: Turn, client: Client) -> dict[int, Slot]:
    """The agenda as the plan gives it, by number, whatever the next note was put off to."""
    slots = calendar.agenda_anew(turn.tx, client, now=turn.now)
    return {slot.number: slot for slot in slots}


def _plan(turn: Turn, before: Client, put_off_to: date | None) -> None:
    client = again(turn, before)
    is_closed = calendar.wishes_of(turn.tx, client).closed
    _straighten(turn, client, is_closed)
    slots = _fresh(turn, client)
    number = before.next_slot or 0
    following = min((slot for slot in slots.values() if slot.number >= number), default=None,
                    key=lambda slot: slot.number)  # fmt: skip
    if following is None:
        clients.plan_checkin(turn.tx, client.id, None)
        return
    day = _day(following.at, client)
    if put_off_to is not None and following.number == number:
        day = max(day, put_off_to)
    after = [turn.now, *([client.paused_until] if client.paused_until else [])]
    behind = _behind(turn, client)
    if behind:
        after.append(behind[-1] + APART)
    slot = next_note(
        slots.values(),
        number=number,
        base=client.slot_base,
        after=max(after),
        from_day=max(day, _day(max(after), client)),
        closed=is_closed,
        zone=client.zone,
        window=client.window,
        seed=client.seed,
    )
    clients.plan_checkin(turn.tx, client.id, slot)


def _straighten(turn: Turn, client: Client, is_closed: Callable[[date], bool]) -> None:
    """Notes that the client moved keep off the days that are quiet now."""
    dates = dates_of(turn, client)
    changes = straightened(
        dates.entries,
        calendar.moved_slots(turn.tx, client.id),
        today=dates.today,
        closed=is_closed,
        earlier=dates.earlier,
    )
    for number, to in changes.items():
        calendar.move_slot(turn.tx, client.id, number, to=to)
