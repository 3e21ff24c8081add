"""What goes by itself, and when: always after a line, and never later than it must."""

from datetime import UTC, datetime, timedelta

import pytest

from care.practice import LINK_KEPT_MONTHS, WORDS_KEPT_DAYS
from care.retention import (
    LINES_APART,
    WORDS_WARNED_BEFORE,
    Read,
    Sort,
    first_to_go,
    link_due_at,
    link_goes_at,
    named_in_line,
    words_go_at,
)

DAY = timedelta(days=1)
START = datetime(2027, 1, 1, 9, 0, tzinfo=UTC)


def read(*, days: float = 0, warned: float | None = None) -> Read:
    warned_at = None if warned is None else START + warned * DAY
    return Read(sort=Sort.STORY, id=1, read_at=START + days * DAY, warned_at=warned_at)


# Days after it was read.
GOES = [
    # kept, warned, reached, goes
    (90, None, True, None),  # nothing goes of which nobody tried to tell
    (90, 76, True, 90),
    (90, 50, True, 90),  # an early line takes nothing away
    (90, 80, True, 94),  # a late one gives fourteen days all the same
    (30, 16, True, 30),
    (30, 90, True, 104),  # the practice keeps it for shorter from now on
    (90, 76, False, 120),
    (90, 80, False, 124),
]


@pytest.mark.parametrize(("kept", "warned", "reached", "goes"), GOES)
def test_words_go_when_they_are_due_and_fourteen_days_after_a_line(
    kept: int, warned: float | None, reached: bool, goes: float | None
) -> None:
    at = words_go_at(read(warned=warned), kept_days=kept, reached=reached)
    assert at == (None if goes is None else START + goes * DAY)


def test_a_line_names_what_goes_before_the_next_one_can() -> None:
    now = START + 76 * DAY
    found = [read(days=day) for day in (0, 29, 30, 31, 75)] + [read(days=1, warned=60)]
    named = named_in_line(found, kept_days=90, now=now)
    assert [(one.read_at - START) / DAY for one in named] == [0, 29, 30]
    assert first_to_go(named, kept_days=90, now=now) == START + 90 * DAY
    assert first_to_go(named[1:], kept_days=90, now=now) == START + 119 * DAY
    assert first_to_go(named, kept_days=30, now=now) == now + WORDS_WARNED_BEFORE


@pytest.mark.parametrize("kept", WORDS_KEPT_DAYS[1:])
def test_one_line_a_month_is_enough_for_whatever_is_read_on_any_day(kept: int) -> None:
    """The next line can still name, in time, whatever the one before did not."""
    told_at = START + kept * DAY
    for day in range(kept):
        one = read(days=day)
        if one in named_in_line([one], kept_days=kept, now=told_at):
            continue
        later = words_go_at(
            read(days=day, warned=(told_at + LINES_APART - START) / DAY), kept_days=kept
        )
        assert later == one.read_at + kept * DAY


@pytest.mark.parametrize("months", LINK_KEPT_MONTHS)
def test_a_link_goes_thirty_days_after_its_line_at_the_earliest(months: int) -> None:
    due_at = link_due_at(START, kept_months=months)
    assert due_at.month == START.month if months % 12 == 0 else due_at.month == 7
    in_time = link_goes_at(START, warned_at=due_at - 30 * DAY, kept_months=months)
    assert in_time == due_at
    late = link_goes_at(START, warned_at=due_at + DAY, kept_months=months)
    assert late == due_at + 31 * DAY
    unreached = link_goes_at(START, warned_at=due_at - 30 * DAY, kept_months=months, reached=False)
    assert unreached == due_at + 30 * DAY
