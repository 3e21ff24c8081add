"""Feedback on the notes themselves, once a year: useful, or too many, which counts at once.

That a note was useful is stored nowhere, only that it was answered. How the dates stood before they
became fewer stands in the data of the button that brings them back.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from care.checkin import APART, Slot, first_slot
from care.client import Rhythm, State
from care.localtime import local
from handlers import note, trail
from handlers.keyboard import Button, long, short
from handlers.note import note_of, tapped
from handlers.replanning import again, dates_of, has_dates, planned_anew
from handlers.turn import Handlers, Turn
from storage import calendar, checkins, choices, clients
from storage.checkins import Checkin
from storage.clients import Client

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)
_NONE = "n"
_FAR = timedelta(days=3 * 366)  # no date of a plan is farther away


@dataclass(frozen=True, slots=True)
class Before:
    """How the dates stood."""

    first: int  # the slot from which on every other one falls away now
    thinned_from: int | None
    next_at: datetime | None  # when the slot `first` was to come; None: nothing was planned


def found_useful(turn: Turn) -> None:
    """All stays as it is."""
    found = _asked(turn)
    if found is not None:
        _answered(turn, *found)
        turn.say(turn.words("feedback-useful-noted"), quietly=True)


def found_too_many(turn: Turn) -> None:
    """Every other note falls away, from the next one on."""
    found = _asked(turn)
    if found is None:
        return
    checkin, client = found
    if client.thinned_from is not None and client.thinned_from > checkin.slot:
        turn.refuse()  # said before
        return
    _answered(turn, checkin, client)
    if client.rhythm is not Rhythm.SCHEDULED or client.state is State.ENDED:
        turn.say(turn.words("feedback-fewer-none"), quietly=True)
    elif len(dates_of(turn, client).entries) == 1:
        stop = Button(turn.words.plain("checkin-stop"), f"stop:{short(client.id)}")
        turn.say(turn.words("checkin-last-but-one"), [[stop]], quietly=True)  # the last one stays
    else:
        _thin(turn, checkin, client)


def _thin(turn: Turn, checkin: Checkin, client: Client) -> None:
    first = _next(turn, client, checkin) if client.next_slot is None else client.next_slot
    before = Before(first, client.thinned_from, client.next_checkin_at)
    with planned_anew(turn, client):
        choices.thin(turn.tx, client.id, from_slot=first)
    trail.client_chose(turn, client)
    _say_how_it_is(turn, checkin, again(turn, client), before)


def _next(turn: Turn, client: Client, checkin: Checkin) -> int:
    """For whoever rests: the slot from which on notes may come again."""
    latest = checkins.latest_checkin(turn.tx, client.id) or checkin
    return latest.slot + 1


def _asked(turn: Turn) -> tuple[Checkin, Client] | None:
    """The note that a button names, if it asked about the notes."""
    found = tapped(turn)
    if found is not None and not found[0].feedback:
        turn.refuse()
        return None
    return found


def _answered(turn: Turn, checkin: Checkin, client: Client) -> None:
    """The rest of the note can still be answered."""
    note.answered(turn, checkin.id)
    if turn.did.tap is not None:
        rest = replace(note_of(turn.tx, checkin, client), feedback=False)
        turn.swap_buttons(note.buttons(turn.words, rest), said="")


def _say_how_it_is(turn: Turn, checkin: Checkin, client: Client, before: Before) -> None:
    words = turn.words
    text = words("feedback-fewer-none")
    if client.next_checkin_at is not None:
        day = words.local_day(client.next_checkin_at, client.zone)
        text = words("feedback-fewer", day=day)
    name = f"asbefore:{short(checkin.id)}:{_written(before)}"
    turn.say(text, [[Button(words.plain("feedback-undo"), name)]], quietly=True)


def took_it_back(turn: Turn) -> None:
    """The dates are what they were, as far as time has not gone over them."""
    found = _asked(turn)
    if found is None:
        return
    _checkin, client = found
    before = _read(turn.did.fields[1:], now=turn.now)
    if before is None or client.thinned_from != before.first:
        turn.refuse()
        return
    choices.thin(turn.tx, client.id, from_slot=before.thinned_from)
    trail.client_chose(turn, client)
    if has_dates(client):
        _plan_again(turn, again(turn, client), before)
    turn.edit(turn.words("feedback-undone"))


def _plan_again(turn: Turn, client: Client, before: Before) -> None:
    """The next of all that were to come before, each at the time at which it stood."""
    slots = [
        replace(slot, at=before.next_at) if slot.number == before.first and before.next_at else slot
        for slot in calendar.agenda_anew(turn.tx, client, now=turn.now)
        if slot.number >= before.first
    ]
    slot = first_slot(slots, after=_earliest(turn, client))
    clients.plan_checkin(turn.tx, client.id, slot)
    if slot is not None and not _may_stand(turn, again(turn, client), slot):
        with planned_anew(turn, again(turn, client)):
            pass


def _may_stand(turn: Turn, client: Client, slot: Slot) -> bool:
    """Whether a note may still come when it stood before: much can be chosen in between."""
    day, dates = local(slot.at, client.zone).date(), dates_of(turn, client)
    is_near = bool(dates.earlier) and day - dates.earlier[-1] < APART
    return not is_near and (slot.occasion or not dates.closed(day))


def _earliest(turn: Turn, client: Client) -> datetime:
    return turn.now if client.paused_until is None else max(turn.now, client.paused_until)


def _written(before: Before) -> str:
    at = _NONE if before.next_at is None else short((before.next_at - _EPOCH) // _TICK)
    thinned = _NONE if before.thinned_from is None else short(before.thinned_from)
    return f"{short(before.first)}:{thinned}:{at}"


def _read(fields: list[str], *, now: datetime) -> Before | None:
    """None: no button says that."""
    if len(fields) != 3:
        return None
    first, thinned, at = (None if field == _NONE else long(field) for field in fields)
    if first is None or first < 0 or (thinned is not None and not 0 <= thinned < first):
        return None
    if at is None:
        return Before(first, thinned, None)
    soon = (now - _FAR - _EPOCH) // _TICK <= at <= (now + _FAR - _EPOCH) // _TICK
    return Before(first, thinned, _EPOCH + at * _TICK) if soon else None


TAPS: Handlers = {
    "useful": found_useful,
    "toomany": found_too_many,
    "asbefore": took_it_back,
}
