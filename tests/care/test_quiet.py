"""Days on which nothing comes."""

from datetime import date

import pytest

from care.quiet import QuietDay, closed


@pytest.mark.parametrize(
    ("quiet", "on", "covered"),
    [
        (QuietDay(5, 17), date(2027, 5, 17), True),
        (QuietDay(5, 17), date(2031, 5, 17), True),
        (QuietDay(5, 17), date(2027, 5, 18), False),
        (QuietDay(5, 17, 2027), date(2027, 5, 17), True),
        (QuietDay(5, 17, 2027), date(2028, 5, 17), False),
        (QuietDay(2, 29), date(2028, 2, 29), True),
        (QuietDay(2, 29), date(2027, 2, 28), True),  # a year without one
        (QuietDay(2, 29), date(2028, 2, 28), False),
        (QuietDay(2, 29), date(2100, 2, 28), True),
        (QuietDay(2, 29, 2028), date(2027, 2, 28), False),
    ],
)
def test_a_marked_day(quiet: QuietDay, on: date, covered: bool) -> None:
    assert quiet.covers(on) is covered


@pytest.mark.parametrize(("month", "day", "year"), [(2, 30, None), (2, 29, 2027), (13, 1, None)])
def test_a_day_that_does_not_exist_is_refused(month: int, day: int, year: int | None) -> None:
    with pytest.raises(ValueError):
        QuietDay(month, day, year)


@pytest.mark.parametrize(
    ("on", "turn_of_the_year", "is_closed"),
    [
        (date(2027, 12, 24), True, True),
        (date(2027, 12, 24), False, False),
        (date(2027, 5, 17), False, True),
        (date(2027, 5, 16), True, False),
    ],
)
def test_the_turn_of_the_year_is_a_choice_and_marked_days_are_not(
    on: date, turn_of_the_year: bool, is_closed: bool
) -> None:
    assert closed([QuietDay(5, 17)], turn_of_the_year=turn_of_the_year)(on) is is_closed
