"""When a therapist's digest comes, what goes into it, and in which order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from care.localtime import instant, local

MOST_ITEMS = 10  # on one page
_FARTHEST = 10 * 366  # days; nobody is away as long


class Section(IntEnum):
    """What stands in a digest, in the order in which it stands there."""

    FIRST = 1  # its writer wishes that it is read first
    LETTER = 2
    STORY = 3
    UNDELIVERED = 4  # the therapist's own, which did not get through


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing in a digest, as far as it can be known without opening it."""

    section: Section
    at: datetime  # when it was shared or sent, or when it was clear that it did not get through
    id: int  # of a story, of a letter, or of the row that was to bring a note or an answer
    is_there: bool = True  # False: taken back since


def no_day(_on: date) -> bool:
    """Of somebody who is never away."""
    return False


def next_digest_at(
    *,
    after: datetime,
    zone: str,
    days: frozenset[int],
    minute: int,
    taken: datetime | None = None,
    away: Callable[[date], bool] = no_day,
) -> datetime:
    """The first digest strictly after `after`, in UTC; at most one a day.

    `days` are weekdays, 0 is Monday; `minute` counts from local midnight. A time that the clocks
    leave out moves to the first moment after the gap; one that comes twice is the first. A day
    that a zone leaves out has no digest. `taken`: when the last one came; that day and all before
    it have had theirs, however days, hour or zone have changed since. None: none came yet.
    `away`: days without any.
    """
    if not days or not days <= frozenset(range(7)):
        raise ValueError("A digest comes on one weekday or more, 0 for Monday to 6 for Sunday.")
    first = local(after, zone).date()
    if taken is not None:
        first = max(first, local(taken, zone).date() + timedelta(days=1))
    for ahead in range(_FARTHEST):
        day = first + timedelta(days=ahead)
        if day.weekday() in days and not away(day):
            at = instant(day, minute, zone)
            if at > after and local(at, zone).date() == day:
                return at
    raise ValueError("Nobody is away for ten years.")


def reading_day(*, after: datetime, zone: str, days: frozenset[int], minute: int) -> date:
    """The date of the next digest where the therapist is: what a client is told as reading day."""
    return local(next_digest_at(after=after, zone=zone, days=days, minute=minute), zone).date()


def had_today(*, now: datetime, zone: str, taken: datetime | None) -> bool:
    """Whether one came on this local day already, so that another has to wait for the next."""
    return taken is not None and local(taken, zone).date() >= local(now, zone).date()


def week_began(at: datetime, zone: str) -> datetime:
    """The beginning of the seven local days that end with this one: they share one allowance."""
    return instant(local(at, zone).date() - timedelta(days=6), 0, zone)


def in_order(items: Sequence[Item]) -> list[Item]:
    """By section; in each the oldest first."""
    return sorted(items, key=lambda item: (item.section, item.at, item.id))


def fitting(items: Sequence[Item], *, room: int) -> list[Item]:
    """What of all that waits goes into this digest; the rest waits for the next, in order.

    `room`: how much is left of the week's allowance. What is to be read first is never held back.
    """
    ordered = in_order(items)
    first = [item for item in ordered if item.section is Section.FIRST]
    return first + ordered[len(first) :][: max(room - len(first), 0)]


def pages(items: Sequence[Item]) -> list[list[Item]]:
    """Each with ten at most; one at least, which may be empty."""
    ordered = in_order(items)
    return [
        ordered[begin : begin + MOST_ITEMS] for begin in range(0, len(ordered), MOST_ITEMS)
    ] or [[]]
