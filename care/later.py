"""A check-in that the client put off: when it comes again, and what makes room for it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from care.checkin import APART
from care.localtime import instant, local
from care.quiet import first_open
from care.window import Window, moment_on, next_opening

LATER_BY = timedelta(hours=3)
BEFORE_CLOSING = timedelta(minutes=15)
SOONEST = timedelta(minutes=30)  # sooner than that is no «later»


class Later(StrEnum):
    """What the client tapped."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


def comes_again_at(
    later: Later,
    *,
    now: datetime,
    zone: str,
    window: Window,
    seed: int,
    salt: int,
    closed: Callable[[date], bool],
) -> datetime:
    """Inside the client's hours, and never on a closed day: then on the next open one.

    Later today is about three hours on, at the latest just before the hours end; when they are
    nearly over, it is tomorrow.
    """
    today = local(now, zone).date()
    if later is Later.TODAY and not closed(today):
        latest = instant(today, window.closes, zone) - BEFORE_CLOSING
        if latest - now >= SOONEST:
            return next_opening(min(now + LATER_BY, latest), zone=zone, window=window)
    asked_for = _asked_for(later, today)
    day = first_open(asked_for, closed) or asked_for
    return moment_on(day, zone=zone, window=window, seed=seed, salt=salt)


def _asked_for(later: Later, today: date) -> date:
    match later:
        case Later.TODAY:
            return today + timedelta(days=1)
        case Later.WEEK:
            return today + timedelta(days=7)
        case Later.MONTH:
            return today + relativedelta(months=1)


def makes_room(
    planned_at: datetime,
    *,
    again_at: datetime,
    zone: str,
    window: Window,
    seed: int,
    salt: int,
    closed: Callable[[date], bool],
) -> datetime:
    """When the check-in after it comes: as planned, or as far behind as two have to be apart, and
    then on an open day."""
    earliest = again_at + APART
    if planned_at >= earliest:
        return planned_at
    return on_open_day(earliest, zone=zone, window=window, seed=seed, salt=salt, closed=closed)


def on_open_day(
    at: datetime,
    *,
    zone: str,
    window: Window,
    seed: int,
    salt: int,
    closed: Callable[[date], bool],
) -> datetime:
    """That moment; a later one on the next open day, when its own day is closed."""
    day = local(at, zone).date()
    open_on = first_open(day, closed)
    if open_on is None or open_on == day:
        return at
    return moment_on(open_on, zone=zone, window=window, seed=seed, salt=salt)
