"""Topics: threads of the story that a client chose to be asked about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

OWN_MOST = 60  # letters of a topic in the client's own words


class Key(StrEnum):
    """The topics that can be chosen with a tap."""

    WORK = "work"
    HOME = "home"  # home and money
    LIFE = "life"  # that part of life: health, a baby
    PARENTING = "parenting"
    FAMILY = "family"
    PARTNER = "partner"
    PAST = "past"


# These can hurt when they come up too often, and are worded without a noun.
TENDER = frozenset({Key.LIFE, Key.PAST})
TENDER_REST = timedelta(days=90)


class State(StrEnum):
    PROPOSED = "proposed"  # by the therapist; only the client can open it
    OPEN = "open"
    FINISHED = "finished"  # in the client's word
    NEVER = "never"  # «don't ask again», for ever


class Event(StrEnum):
    ADDED = "added"
    FINISHED = "finished"
    NEVER = "never"


# Only the client's own events exist: nobody else can open a topic, or bring one back.
NEXT: dict[State, dict[Event, State]] = {
    State.PROPOSED: {
        Event.ADDED: State.OPEN,
        Event.FINISHED: State.FINISHED,
        Event.NEVER: State.NEVER,
    },
    State.OPEN: {
        Event.ADDED: State.OPEN,
        Event.FINISHED: State.FINISHED,
        Event.NEVER: State.NEVER,
    },
    State.FINISHED: {
        Event.ADDED: State.OPEN,
        Event.FINISHED: State.FINISHED,
        Event.NEVER: State.NEVER,
    },
    State.NEVER: dict.fromkeys(Event, State.NEVER),
}


def after(state: State, event: Event) -> State:
    return NEXT[state][event]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the choice of the next topic needs to know of one."""

    id: int
    key: Key | None  # None: in the client's own words
    state: State
    asked_at: datetime | None  # None: never


def next_topic(topics: Iterable[Asked], *, now: datetime) -> int | None:
    """Which open topic the next invitation asks about: the one that rested longest.

    A tender one rests for 90 days. None: no topic is open, or all of them rest.
    """
    ready = [
        topic
        for topic in topics
        if topic.state is State.OPEN
        and not (
            topic.key in TENDER
            and topic.asked_at is not None
            and now - topic.asked_at < TENDER_REST
        )
    ]
    if not ready:
        return None
    return min(ready, key=lambda topic: (topic.asked_at is not None, topic.asked_at, topic.id)).id
