"""When a therapist is away: which days may be said, and when they are back.

On these days no digest comes (`care.digest.next_digest_at` takes `holding(...)` as its `away`),
and what waits comes with the first one after.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from care.localtime import instant, local

LONGEST = 60  # days; whoever is away longer hands over
AHEAD = timedelta(days=365)  # how early it may be said
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Away:
    """From the first day away to the last, where the therapist is."""

    from_on: date
    until_on: date

    def holds(self, day: date) -> bool:
        return self.from_on <= day <= self.until_on


class Refusal(StrEnum):
    """Why this time away does not work; said kindly to the one who typed it."""

    OVER = "over"  # its last day has passed
    BACKWARDS = "backwards"  # ends before it begins
    LONG = "long"
    FAR = "far"
    TWICE = "twice"  # one of its days is away already


def refusal(wanted: Away, *, today: date, others: Collection[Away]) -> Refusal | None:
    """Why it cannot be; None: it can. `others`: those of the same therapist that stand."""
    if wanted.until_on < wanted.from_on:
        return Refusal.BACKWARDS
    if wanted.until_on < today:
        return Refusal.OVER
    if (wanted.until_on - wanted.from_on).days >= LONGEST:
        return Refusal.LONG
    if wanted.from_on > today + AHEAD:
        return Refusal.FAR
    overlaps = any(
        one.from_on <= wanted.until_on and wanted.from_on <= one.until_on for one in others
    )
    return Refusal.TWICE if overlaps else None


def back_on(day: date, away: Collection[Away]) -> date:
    """The first day from `day` on that is not away; `day` itself when it is not."""
    while (held := next((one for one in away if one.holds(day)), None)) is not None:
        day = held.until_on + DAY
    return day


def holding(away: Collection[Away]) -> Callable[[date], bool]:
    """Whether a day is away, as `care.digest.next_digest_at` asks it."""
    return lambda day: any(one.holds(day) for one in away)


def back_at(now: datetime, *, zone: str, opens: int, away: Collection[Away]) -> datetime | None:
    """When their hours open on the first day back; None: they are not away today. `opens`:
    minutes after local midnight."""
    today = local(now, zone).date()
    back = back_on(today, away)
    return None if back == today else instant(back, opens, zone)
