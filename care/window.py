"""A person's own hours: when a message may arrive, on their clock."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from care.chance import draw
from care.localtime import instant, local, minute_of_day

# Clocks change between 1:00 and 4:00; hours clear of that exist once on every day.
EARLIEST, LATEST = 5 * 60, 23 * 60
SHORTEST = 60
JITTER = 90


@dataclass(frozen=True, slots=True)
class Window:
    """Minutes after local midnight; from `opens` up to, but not including, `closes`."""

    opens: int = 9 * 60
    closes: int = 20 * 60

    def __post_init__(self) -> None:
        if not EARLIEST <= self.opens < self.closes <= LATEST:
            raise ValueError("Hours lie between 5:00 and 23:00, the first before the last.")
        if self.closes - self.opens < SHORTEST:
            raise ValueError("Hours last an hour or more.")


def is_open(now: datetime, *, zone: str, window: Window) -> bool:
    """Whether `now` lies inside the hours."""
    return window.opens <= minute_of_day(local(now, zone)) < window.closes


def next_opening(now: datetime, *, zone: str, window: Window) -> datetime:
    """The first moment from `now` on that lies inside the hours; `now` itself when it does."""
    if is_open(now, zone=zone, window=window):
        return now
    today = local(now, zone).date()
    # Three days ahead: a zone that crosses the date line leaves out a whole day.
    openings = (instant(today + timedelta(days=ahead), window.opens, zone) for ahead in range(4))
    return next(at for at in openings if at > now and is_open(at, zone=zone, window=window))


def moment_on(day: date, *, zone: str, window: Window, seed: int, salt: int) -> datetime:
    """A moment inside the hours of that day, in UTC, the same for the same seed and salt.

    The seed is the person's: it gives the time around which all their moments lie. The salt is
    the message's: it moves each of them by up to 90 minutes. A day which that zone leaves out
    gives the next opening after it.
    """
    usual = window.opens + draw(seed, below=window.closes - window.opens)
    first = max(window.opens, usual - JITTER)
    last = min(window.closes - 1, usual + JITTER)
    minute = first + draw(seed, salt, below=last - first + 1)
    at = instant(day, minute, zone) + timedelta(seconds=draw(seed, salt, minute, below=60))
    return next_opening(at, zone=zone, window=window)
