"""Days that mean something to a client: those on which nothing comes (the turn of the year, public
holidays, days they marked), and those for which they wish a note of its own."""

from calendar import isleap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

import holidays

from care.plan import year_end

LOOKS_AHEAD = 366  # days

# With the turn of the year, and the longest run of public holidays beside it (six, in Russia),
# fewer than a month in a row: so no note loses its place in the plan.
MOST_MARKED = 10


class Wish(StrEnum):
    QUIET = "quiet"  # nothing comes
    NOTE = "note"  # a note of its own, each year


@dataclass(frozen=True, slots=True)
class QuietDay:
    """A day that the client marked: one date, or the same each year. 29 February is kept on
    28 February in the years that have none. A note is wished for each year, never for one."""

    month: int
    day: int
    year: int | None = None  # None: each year
    wish: Wish = Wish.QUIET

    def __post_init__(self) -> None:
        date(self.year or 2024, self.month, self.day)  # a leap year, so that 29 February is one
        if self.wish is Wish.NOTE and self.year is not None:
            raise ValueError("A note of its own comes each year.")

    def in_year(self, year: int) -> date:
        missing = (self.month, self.day) == (2, 29) and not isleap(year)
        return date(year, 2, 28) if missing else date(year, self.month, self.day)

    def covers(self, on: date) -> bool:
        return self.year in (None, on.year) and self.in_year(on.year) == on


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """All that a client wishes of certain days, and the days that the practice keeps quiet."""

    marked: tuple[QuietDay, ...] = ()
    practice: tuple[QuietDay, ...] = ()  # on these nothing comes, whatever the client wishes
    turn_of_year: bool = True  # nothing comes from 20 December to 2 January
    holidays_of: str | None = None  # whose public holidays stay quiet, in ISO 3166; None: nobody's

    def closed(self, on: date) -> bool:
        """Whether nothing may come on that day."""
        return (
            (self.turn_of_year and year_end(on))
            or self._covered(on, Wish.QUIET)
            or self._practice_closed(on)
            or (self.holidays_of is not None and on in public_holidays(self.holidays_of, on.year))
        )

    def closed_to_hellos(self, on: date) -> bool:
        """The same for what asks nothing: that may come on a day for which a note is wished, in a
        time that is quiet else, such as 24 December."""
        return self.closed(on) and not self.note_wished(on)

    def note_wished(self, on: date) -> bool:
        """Whether a note of its own is wished for that day, and not «nothing, only this once»."""
        if self._practice_closed(on):
            return False
        return self._covered(on, Wish.NOTE) and not self._covered(on, Wish.QUIET)

    def occasion(self, on: date) -> bool:
        """Whether a note on that day speaks of the day and asks nothing: one was wished for it, or
        notes may come at the turn of the year."""
        return self.note_wished(on) or (not self.turn_of_year and year_end(on))

    def notes_wished(self, first: date, last: date) -> list[date]:
        """The days for which a note is wished, between these two, in order."""
        days = {
            one.in_year(year)
            for one in self.marked
            for year in range(first.year, last.year + 1)
            if one.wish is Wish.NOTE
        }
        return sorted(day for day in days if first <= day <= last and self.note_wished(day))

    def _practice_closed(self, on: date) -> bool:
        return any(day.covers(on) for day in self.practice)

    def _covered(self, on: date, wish: Wish) -> bool:
        return any(one.wish is wish and one.covers(on) for one in self.marked)


def first_open(day: date, closed: Callable[[date], bool]) -> date | None:
    """That day or the next that is open; None: none is for a year."""
    ahead = (day + timedelta(days=number) for number in range(LOOKS_AHEAD))
    return next((one for one in ahead if not closed(one)), None)


@cache
def _known() -> frozenset[str]:
    return frozenset(holidays.list_supported_countries(include_aliases=False))


def knows_holidays(country: str | None) -> bool:
    """Whether the public holidays of a country are known, by its two letters."""
    return country in _known()


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Those of the whole country, not of its parts; none of a country that is not known.

    Where a law makes them working days for now, as in Ukraine since 2022, the days stay what they
    are, and stay quiet.
    """
    if not knows_holidays(country):
        return frozenset()
    found = holidays.country_holidays(country, years=year, expand=False)
    if not found and holidays.WORKDAY in found.supported_categories:
        found = holidays.country_holidays(
            country, years=year, expand=False, categories=holidays.WORKDAY
        )
    return frozenset(found)
