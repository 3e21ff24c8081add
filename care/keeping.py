"""Backups by schedule: when one is due, and which are kept."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, time, timedelta

AT = time(3, tzinfo=UTC)
AGAIN_AFTER = timedelta(hours=1)  # one that failed

DAYS, WEEKS, MONTHS = 7, 4, 6


def is_due(*, now: datetime, made_at: datetime | None, failed_at: datetime | None) -> bool:
    """Once a day, from three in the morning UTC on; later when nobody was there to make it.

    `made_at`, `failed_at`: when one was made last, and when one last could not be; None: never.
    """
    if failed_at is not None and timedelta(0) <= now - failed_at < AGAIN_AFTER:
        return False
    return made_at is None or made_at < _last_hour(now)


def _last_hour(now: datetime) -> datetime:
    """When it was three last."""
    today = datetime.combine(now.astimezone(UTC).date(), AT)
    return today if today <= now else today - timedelta(days=1)


def kept(made: Collection[datetime]) -> set[datetime]:
    """Which backups stay: the newest of each of the last seven days, four weeks and six months
    that have one. Days without one do not count, so that a long outage deletes nothing."""
    newest_first = sorted(made, reverse=True)
    return (
        _newest_of_each(newest_first, _day, DAYS)
        | _newest_of_each(newest_first, _week, WEEKS)
        | _newest_of_each(newest_first, _month, MONTHS)
    )


def _day(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.timetuple().tm_yday


def _week(moment: datetime) -> tuple[int, int]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month


def _newest_of_each(
    newest_first: Collection[datetime], period: Callable[[datetime], tuple[int, int]], most: int
) -> set[datetime]:
    found: dict[tuple[int, int], datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment.astimezone(UTC)), moment)
    return set(list(found.values())[:most])
