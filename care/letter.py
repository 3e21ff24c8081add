"""A letter's way: written, kept, sent now or on a date, opened; or burnt, which ends it."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from care import client
from care.localtime import instant, local
from care.window import Window
from care.wording import Fault, faults

PART_MOST = 500  # characters of one guided part
FREE_MOST = 20_000  # characters of a free letter, in all its messages
FREE_PARTS_MOST = 100  # messages of a free letter
DRAFT_LASTS = timedelta(days=30)  # after its last change
WARNED_BEFORE = timedelta(days=2)
FARTHEST = timedelta(days=2 * 365)  # a date to be sent on, or to be sealed until
UNDO_FOR = timedelta(minutes=10)  # a therapist's letter goes out that much later
DRAFTS_MOST = 20


class Place(StrEnum):
    """The parts of a letter. The seven beginnings stand in this order, always."""

    DEAR = "dear"
    REMEMBER = "remember"
    FUN = "fun"
    FEEL = "feel"
    HOPE = "hope"
    THANKS = "thanks"
    SIGNED = "signed"
    UNSAID = "unsaid"  # «anything left unsaid?», asked last and read after the signature
    FREE = "free"  # one message of a free letter


GUIDED = tuple(place for place in Place if place is not Place.FREE)


class Author(StrEnum):
    CLIENT = "client"
    THERAPIST = "therapist"


class State(StrEnum):
    DRAFT = "draft"
    KEPT = "kept"  # finished, and its writer's own
    SCHEDULED = "scheduled"  # goes out on a date, changeable until then
    SENT = "sent"  # on its way, or there and not opened
    OPENED = "opened"
    BURNT = "burnt"  # its words and its key are destroyed


class Event(StrEnum):
    CHANGE = "change"
    KEEP = "keep"
    SCHEDULE = "schedule"
    SEND = "send"  # by the writer, or because its date has come
    TAKE_BACK = "take_back"
    OPEN = "open"  # by the one it is for
    BURN = "burn"


class Refusal(StrEnum):
    """Why nothing changed; said kindly to the one who asked."""

    ALREADY_SENT = "already_sent"
    ALREADY_OPENED = "already_opened"
    NOT_SENT = "not_sent"
    GONE = "gone"


# What was sent can be taken back until it is opened; it is then kept, and can be changed and sent
# again. What was opened can still be burnt: that destroys it here, and cannot be unread.
_AT_HOME: dict[Event, State | Refusal] = {
    Event.KEEP: State.KEPT,
    Event.SCHEDULE: State.SCHEDULED,
    Event.SEND: State.SENT,
    Event.BURN: State.BURNT,
    Event.TAKE_BACK: Refusal.NOT_SENT,
    Event.OPEN: Refusal.NOT_SENT,
}
NEXT: dict[State, dict[Event, State | Refusal]] = {
    State.DRAFT: _AT_HOME | {Event.CHANGE: State.DRAFT},
    State.KEPT: _AT_HOME | {Event.CHANGE: State.KEPT},
    State.SCHEDULED: _AT_HOME | {Event.CHANGE: State.SCHEDULED, Event.TAKE_BACK: State.KEPT},
    State.SENT: {
        Event.CHANGE: Refusal.ALREADY_SENT,
        Event.KEEP: Refusal.ALREADY_SENT,
        Event.SCHEDULE: Refusal.ALREADY_SENT,
        Event.SEND: Refusal.ALREADY_SENT,
        Event.TAKE_BACK: State.KEPT,
        Event.OPEN: State.OPENED,
        Event.BURN: State.BURNT,
    },
    State.OPENED: dict.fromkeys(Event, Refusal.ALREADY_OPENED)
    | {Event.OPEN: State.OPENED, Event.BURN: State.BURNT},
    State.BURNT: dict.fromkeys(Event, Refusal.GONE),
}


def after(state: State, event: Event, *, author: Author = Author.CLIENT) -> State | Refusal:
    """The state that the event leads to, or why it changes nothing. A therapist keeps no letter:
    what they take back is a draft again."""
    outcome = NEXT[state][event]
    if author is Author.THERAPIST and outcome is State.KEPT:
        return State.DRAFT
    return outcome


def may_be_answered(
    state: State,
    *,
    welcome: bool,
    writer: client.State,
    therapist_here: bool,
    therapist_answers: bool = True,
) -> bool:
    """Whether one letter back to the letter of a client may be written, and may go out: it was
    opened and not burnt since, both wish for one still, and both are there."""
    both_there = writer is not client.State.STOPPED and therapist_here
    return state is State.OPENED and welcome and therapist_answers and both_there


# A letter is opened on purpose, by a tap, and never stands on a lock screen: a word of therapy
# betrays nothing there. An address or a number in it is the writer's own choice: a goodbye may
# say how to be reached, as the way back does.
_FINE_IN_A_LETTER = frozenset({Fault.CLINICAL, Fault.CONTACT})


def faults_of(words: str, *, as_read: str) -> tuple[Fault, ...]:
    """What could weigh on a client in one part of a therapist's letter; none when it may go.

    `as_read`: the same words behind their beginning, for «I hope» and «you are well» are a fault
    only together. In all languages: a therapist may write in another one than they chose.
    """
    found = {*faults(words, most=PART_MOST), *faults(as_read, most=2 * PART_MOST)}
    return tuple(fault for fault in Fault if fault in found - _FINE_IN_A_LETTER)


def following(place: Place) -> Place | None:
    """The part that is asked for next; None after the last."""
    number = GUIDED.index(place) + 1
    return GUIDED[number] if number < len(GUIDED) else None


def before(place: Place) -> Place | None:
    number = GUIDED.index(place)
    return GUIDED[number - 1] if number else None


def goes_out_at(on: date, *, zone: str, window: Window) -> datetime:
    """When a letter with a date is handed over: as the client's own hours open on that day."""
    return instant(on, window.opens, zone)


def may_be_dated(on: date, *, now: datetime, zone: str) -> bool:
    """From tomorrow on, up to two years ahead, by the client's calendar."""
    today = local(now, zone).date()
    return today < on <= today + FARTHEST


def expires_at(changed_at: datetime) -> datetime:
    """When a draft that nobody touches is forgotten."""
    return changed_at + DRAFT_LASTS


def warns_at(changed_at: datetime) -> datetime:
    return expires_at(changed_at) - WARNED_BEFORE
