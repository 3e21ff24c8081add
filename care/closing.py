"""When a practice ends its bot for good: everybody is told, and on that day all is erased."""

from datetime import UTC, date, datetime, time, timedelta

LEAST_NOTICE = timedelta(days=30)  # longer than any run of quiet days in which nobody is told

_NOON = time(12, tzinfo=UTC)  # the same date nearly everywhere


def closes_at(on: date) -> datetime:
    """At which moment of that day."""
    return datetime.combine(on, _NOON)


def may_close(on: date, *, now: datetime) -> bool:
    """Whether everybody has time enough to take a copy."""
    return closes_at(on) - now >= LEAST_NOTICE
