"""The sandbox's time: it runs on by itself or stands still, and can be moved forwards only."""

import re
import time
from datetime import UTC, datetime, timedelta

from dateutil.relativedelta import relativedelta

_DURATION = re.compile(
    r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d{1,6})?)S)?)?"
)


class ClockBackwards(ValueError):
    """The clock was asked to go back."""


class SimClock:
    """What time it is for everyone in the sandbox, as aware UTC.

    A running clock moves on with real time between the moments it is set to;
    one that does not run stands still until it is set.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        self._running = running
        self._base = _utc(start) if start is not None else datetime.now(UTC)
        self._since = time.monotonic()

    def now(self) -> datetime:
        if not self._running:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._since)

    def set(self, moment: datetime) -> None:
        """Make it `moment`. Raises ClockBackwards when that has passed already."""
        moment = _utc(moment)
        now = self.now()
        if moment < now:
            raise ClockBackwards(f"it is {now.isoformat()} already")
        self._base = moment
        self._since = time.monotonic()


def after(moment: datetime, duration: str) -> datetime:
    """`moment` plus an ISO 8601 duration; months and years are those of the calendar, in UTC.

    Raises ValueError for what is no duration, or leads beyond the year 9999.
    """
    found = _DURATION.fullmatch(duration)
    parts = {name: part for name, part in found.groupdict().items() if part} if found else {}
    if not parts or duration.endswith("T"):
        raise ValueError(f"{duration!r} is not an ISO 8601 duration such as P28D or PT1H30M")
    seconds = float(parts.pop("seconds", "0"))
    whole = {name: int(part) for name, part in parts.items()}
    try:
        return moment + relativedelta(
            years=whole.get("years", 0),
            months=whole.get("months", 0),
            weeks=whole.get("weeks", 0),
            days=whole.get("days", 0),
            hours=whole.get("hours", 0),
            minutes=whole.get("minutes", 0),
            seconds=int(seconds),
            microseconds=round(seconds % 1 * 1e6),
        )
    except OverflowError as error:
        raise ValueError(f"{duration!r} leads beyond the year 9999") from error


def iso(moment: datetime) -> str:
    """The moment as the control API writes it: ISO 8601 with a Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(UTC)
