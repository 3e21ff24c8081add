"""Check-ins: what they are, what of an agenda is due now, and when quiet means rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum

from care.plan import FEWEST_DAYS_APART, within_ceilings

TOO_LATE = timedelta(days=3)
APART = timedelta(days=FEWEST_DAYS_APART)
QUIET_LIMIT = 2
MOVES_BY = timedelta(days=14)  # how far a client may move one date


class Kind(StrEnum):
    """A hello asks nothing; an invitation asks for the story."""

    INVITATION = "invitation"
    HELLO = "hello"


class Place(StrEnum):
    """Where a check-in stands in its plan: the end is announced one before it comes."""

    FIRST = "first"
    MIDDLE = "middle"
    LAST_BUT_ONE = "last_but_one"
    LAST = "last"
    ONLY = "only"


class Face(IntEnum):
    """The one-tap answer. It is stored and shown, never averaged, coloured or judged."""

    VERY_HARD = 1
    HARD = 2
    SO_SO = 3
    GOOD = 4
    VERY_GOOD = 5


FACES = tuple(Face)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One check-in of an agenda; `number` counts from 0 and names it for good."""

    number: int
    at: datetime
    kind: Kind
    place: Place
    occasion: bool = False  # it speaks of its day, and asks nothing


@dataclass(frozen=True, slots=True)
class Due:
    """What to do now: one to send or none, those given up, and the next to wait for."""

    send: Slot | None
    skipped: tuple[Slot, ...]
    following: Slot | None


def may_move(dates: Sequence[date], number: int, *, planned: date, to: date, today: date) -> bool:
    """Whether one date of an agenda may move to another day: up to 14 days from where the plan
    has it, not into the past, in its place in the order, and without breaking a ceiling."""
    if not 0 <= number < len(dates) or to <= today or abs(to - planned) > MOVES_BY:
        return False
    moved = [*dates[:number], to, *dates[number + 1 :]]
    return moved == sorted(moved) and within_ceilings(moved)


def due(agenda: Iterable[Slot], *, number: int, now: datetime) -> Due:
    """What is due of the slots from `number` on.

    After an outage only the latest goes out, and none that is more than `TOO_LATE` behind its
    time; the rest is skipped, visibly. The following one keeps 21 days from a note sent now, so
    it moves later when this one is late. Each slot is in exactly one of three places: sent,
    skipped, or still ahead.
    """
    open_slots = sorted((s for s in agenda if s.number >= number), key=lambda s: s.at)
    past = [slot for slot in open_slots if slot.at <= now]
    following = next((slot for slot in open_slots if slot.at > now), None)
    if not past or now - past[-1].at > TOO_LATE:
        return Due(send=None, skipped=tuple(past), following=following)
    if following is not None:
        following = replace(following, at=max(following.at, now + APART))
    return Due(send=past[-1], skipped=tuple(past[:-1]), following=following)


def first_slot(agenda: Iterable[Slot], *, after: datetime) -> Slot | None:
    """The first slot later than `after`: a start, or a return from a pause, rolls forward."""
    return min((slot for slot in agenda if slot.at > after), key=lambda s: s.at, default=None)


def rests(quiet_in_a_row: int, *, limit: int = QUIET_LIMIT) -> bool:
    """Whether so many check-ins without an answer mean: one kind last line, then rest."""
    return quiet_in_a_row >= limit
