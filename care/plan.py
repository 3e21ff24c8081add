"""When check-ins come: the plans a client may choose, as real dates that keep the ceilings."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice, pairwise

from dateutil.relativedelta import relativedelta

from care.chance import draw

MOST_IN_A_YEAR = 12
FEWEST_DAYS_APART = 21
LONGEST_YEAR = timedelta(days=366)

# A date says nothing about the hour, so dates are kept one day further apart than the ceilings
# ask: then the moments keep them too, from a late evening to an early morning.
SPACING = timedelta(days=FEWEST_DAYS_APART + 1)
YEARLY_SPACING = LONGEST_YEAR + timedelta(days=1)

MOST_DAYS_LATE = 31  # a date that finds no place within a month of its own is dropped

FEWEST_WEEKS, MOST_WEEKS = 3, 26
FEWEST_MONTHS, MOST_MONTHS = 1, 24


class Preset(StrEnum):
    LIGHT = "light"
    YEAR = "year"
    LONG = "long"
    WEEKS = "weeks"


MONTHS = {
    Preset.LIGHT: (1, 3, 6, 12),
    Preset.YEAR: (1, 2, 3, 4, 6, 8, 10, 12),
    Preset.LONG: (3, 6, 12, 18, 24),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """A rhythm with an end. `weeks` and `months` belong to `Preset.WEEKS` only, and both to it."""

    preset: Preset
    weeks: int | None = None
    months: int | None = None

    def __post_init__(self) -> None:
        if self.preset is not Preset.WEEKS:
            if self.weeks is not None or self.months is not None:
                raise ValueError(f"The plan {self.preset} has its own months.")
            return
        if self.weeks is None or not FEWEST_WEEKS <= self.weeks <= MOST_WEEKS:
            raise ValueError(f"A note comes every {FEWEST_WEEKS} to {MOST_WEEKS} weeks.")
        if self.months is None or not FEWEST_MONTHS <= self.months <= MOST_MONTHS:
            raise ValueError(f"A plan lasts {FEWEST_MONTHS} to {MOST_MONTHS} months.")


def year_end(day: date) -> bool:
    """Whether the day is one of 20 December to 2 January, when nothing comes unless chosen."""
    return (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 2)


def days(
    plan: Plan,
    *,
    starts_on: date,
    seed: int,
    closed: Callable[[date], bool] = year_end,
    already: Iterable[date] = (),
) -> tuple[date, ...]:
    """The dates of the plan, strictly after `starts_on`, the same for the same seed.

    A closed day moves to an open one later. `already` are the dates of notes sent on an earlier
    plan, so that a change of plan cannot break the ceilings either. A date that would break one
    moves later, and is dropped when it would come more than `MOST_DAYS_LATE` days late.
    """
    earlier = sorted(already)
    placed: list[date] = []
    for number, wished in enumerate(_wished(plan, starts_on)):
        earliest = _earliest([*earlier, *placed])
        candidates = (wished + timedelta(days=late) for late in range(MOST_DAYS_LATE + 1))
        fit = (day for day in candidates if day >= earliest and not closed(day))
        # The weekday varies, and not all who began together are written to together.
        shift = draw(seed, number, below=5 if plan.preset is Preset.WEEKS else 3)
        placed += list(islice(fit, shift + 1))[-1:]
    return tuple(placed)


def within_ceilings(days: Iterable[date]) -> bool:
    """Whether these dates, in order, are 21 days apart and at most 12 in any 12 months."""
    dates = tuple(days)
    apart = timedelta(days=FEWEST_DAYS_APART)
    return all(after - before >= apart for before, after in pairwise(dates)) and all(
        after - before >= LONGEST_YEAR
        for before, after in zip(dates, dates[MOST_IN_A_YEAR:], strict=False)
    )


def has_room(day: date, others: Iterable[date]) -> bool:
    """Whether one more note on that day keeps the ceilings with these, whatever the hours."""
    dates = sorted([*others, day])
    place = dates.index(day)
    neighbours = dates[max(place - 1, 0) : place + 2]
    year = dates[max(place - MOST_IN_A_YEAR, 0) : place + MOST_IN_A_YEAR + 1]
    return all(after - before >= SPACING for before, after in pairwise(neighbours)) and all(
        after - before >= YEARLY_SPACING
        for before, after in zip(year, year[MOST_IN_A_YEAR:], strict=False)
    )


def remaining(count: int, *, since: int | None) -> list[int]:
    """Which of so many notes remain, by place, when every other one falls away since one of them.

    That one falls first; None, or one before them all: none does. The last stays. When it would
    be its turn to fall, the one before falls instead, unless then none were left to announce it.
    """
    if since is None or since < 0:
        return list(range(count))
    last = count - 1
    fallen = set(range(since, last, 2))
    ahead = last - since
    if ahead % 2 == 0 and ahead >= 4:
        fallen.add(last - 1)
    return [place for place in range(count) if place not in fallen]


def _earliest(placed: Sequence[date]) -> date:
    """The first date on which one more note breaks no ceiling."""
    if not placed:
        return date.min
    earliest = placed[-1] + SPACING
    if len(placed) >= MOST_IN_A_YEAR:
        earliest = max(earliest, placed[-MOST_IN_A_YEAR] + YEARLY_SPACING)
    return earliest


def _wished(plan: Plan, starts_on: date) -> Iterator[date]:
    """The dates as the plan has them, before closed days and ceilings.

    Each is counted from the start, never from the one before: from 31 January the months are
    28 February and 31 March, not 28 March.
    """
    if plan.preset is not Preset.WEEKS:
        for months in MONTHS[plan.preset]:
            yield starts_on + relativedelta(months=months)
        return
    assert plan.weeks is not None
    assert plan.months is not None
    end = starts_on + relativedelta(months=plan.months)
    step = _step(plan.weeks, end - starts_on)
    if starts_on + step > end:
        yield end  # the rhythm is slower than the plan is long: one note, at its end
    for number in range(1, (end - starts_on) // step + 1):
        yield starts_on + step * number


def _step(weeks: int, span: timedelta) -> timedelta:
    """The time between two notes: as chosen, or as much longer as spreads 12 over a year.

    Without it a note every three weeks would use up the year's twelve and then fall silent.
    """
    if span <= LONGEST_YEAR:
        even = span.days // MOST_IN_A_YEAR
    else:
        even = -(-YEARLY_SPACING.days // MOST_IN_A_YEAR)
    return max(timedelta(weeks=weeks), SPACING, timedelta(days=even))
