"""Days on which nothing comes: the turn of the year, and the dates that a client marked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from care.plan import year_end


@dataclass(frozen=True, slots=True)
class QuietDay:
    """One date, or the same day each year. 29 February is kept on 28 February, too, in the
    years that have none."""

    month: int
    day: int
    year: int | None = None  # None: each year

    def __post_init__(self) -> None:
        date(self.year or 2024, self.month, self.day)  # a leap year, so that 29 February is one

    def covers(self, on: date) -> bool:
        if self.year is not None and self.year != on.year:
            return False
        if (on.month, on.day) == (self.month, self.day):
            return True
        leaps = (self.month, self.day) == (2, 29) and (on.month, on.day) == (2, 28)
        return leaps and self.year is None and not _is_leap(on.year)


def closed(days: Iterable[QuietDay], *, turn_of_the_year: bool) -> Callable[[date], bool]:
    """For `care.plan.days`: whether nothing may come on a day."""
    marked = tuple(days)

    def is_closed(on: date) -> bool:
        return (turn_of_the_year and year_end(on)) or any(one.covers(on) for one in marked)

    return is_closed


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
