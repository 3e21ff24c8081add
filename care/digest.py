"""When a therapist's digest comes, and how much it holds."""

from datetime import date, datetime, timedelta

from care.localtime import instant, local

MOST_ITEMS = 10


def next_digest_at(*, after: datetime, zone: str, days: frozenset[int], minute: int) -> datetime:
    """The first digest strictly after `after`, in UTC; at most one a day.

    `days` are weekdays, 0 is Monday; `minute` counts from local midnight. A time that the clocks
    leave out moves to the first moment after the gap; one that comes twice is the first. A day
    that a zone leaves out has no digest.
    """
    if not days or not days <= frozenset(range(7)):
        raise ValueError("A digest comes on one weekday or more, 0 for Monday to 6 for Sunday.")
    today = local(after, zone).date()
    # Two weeks hold each weekday twice, so one that a zone leaves out is found a week later.
    for ahead in range(15):
        day = today + timedelta(days=ahead)
        if day.weekday() in days:
            at = instant(day, minute, zone)
            if at > after and local(at, zone).date() == day:
                return at
    raise AssertionError("No zone leaves out the same weekday twice in a row.")


def reading_day(*, after: datetime, zone: str, days: frozenset[int], minute: int) -> date:
    """The date of the next digest where the therapist is: what a client is told as reading day."""
    return local(next_digest_at(after=after, zone=zone, days=days, minute=minute), zone).date()
