"""Wall clock and instant: the only place where a person's zone is applied to a time."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)


def local(at: datetime, zone: str) -> datetime:
    """The same moment as that person's clock shows it; a naive time is refused."""
    if at.tzinfo is None:
        raise ValueError("A time without a zone says nothing about when it is.")
    return at.astimezone(ZoneInfo(zone))


def minute_of_day(at: datetime) -> int:
    """Minutes since the midnight of the clock that `at` is written in."""
    return at.hour * 60 + at.minute


def instant(day: date, minute: int, zone: str) -> datetime:
    """When the clock of that zone shows `minute` (after midnight) on that day, in UTC.

    A time that comes twice (clocks go back) is the first of the two; a time that never comes
    (clocks go forward, or a whole day is left out) is the first moment after the gap, which may
    then be on another day.
    """
    wall = datetime.combine(day, time(minute // 60, minute % 60), tzinfo=ZoneInfo(zone))
    at = wall.astimezone(UTC)
    if local(at, zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return at
    return _end_of_gap(wall.replace(fold=1).astimezone(UTC), at, zone)


def _end_of_gap(before: datetime, after: datetime, zone: str) -> datetime:
    """The second in which the offset changes, somewhere between the two, by halving."""
    offset = local(before, zone).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // 2 // SECOND * SECOND
        if local(middle, zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
