"""Help lines: data that came with the program, each row with its source and when it was checked.

They are read from a file beside this one, and need neither database nor key. A row is as good as
the day on which somebody looked at its source: after half a year it is to be looked at again.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("helplines.json")
FRESH_FOR = timedelta(days=180)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    country: str  # ISO 3166; one country may have several
    name: str
    phone: str
    other: str | None  # by text or chat; null: by phone alone
    hours: tuple[int, int] | None  # minutes after local midnight; null: day and night
    emergency: str  # the number for danger to life, there
    source: str
    checked_on: date | None  # null: its source has no date
    note: str | None  # for whoever checks it; never shown


@cache
def helplines() -> Sequence[Helpline]:
    """All of them, in the order of the file."""
    return tuple(_row(one) for one in json.loads(_FILE.read_text(encoding="utf-8")))


def of_country(country: str) -> Sequence[Helpline]:
    """Every line of a country; none where we know none."""
    return tuple(one for one in helplines() if one.country == country.upper())


def stale(rows: Sequence[Helpline], *, today: date) -> Sequence[Helpline]:
    """Those to be looked at again: not checked for half a year, or nobody knows when."""
    return [one for one in rows if one.checked_on is None or today - one.checked_on > FRESH_FOR]


def _row(fields: dict[str, str | list[int] | None]) -> Helpline:
    hours = fields.pop("hours")
    checked_on = fields.pop("checked_on")
    return Helpline(
        hours=None if hours is None else (int(hours[0]), int(hours[1])),
        checked_on=None if checked_on is None else date.fromisoformat(str(checked_on)),
        **{name: None if value is None else str(value) for name, value in fields.items()},  # type: ignore[arg-type]  # a test holds every row against the fields
    )
