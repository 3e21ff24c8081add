"""Days that mean something to a client."""

from datetime import date, timedelta

import pytest

from care.plan import MOST_DAYS_LATE
from care.quiet import (
    MOST_MARKED,
    QuietDay,
    Wish,
    Wishes,
    first_open,
    knows_holidays,
    public_holidays,
)

CHRISTMAS_EVE = date(2027, 12, 24)


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
    assert Wishes(marked=(quiet,)).closed(on) is covered


@pytest.mark.parametrize(
    ("month", "day", "year", "wish"),
    [
        (2, 30, None, Wish.QUIET),
        (2, 29, 2027, Wish.QUIET),
        (13, 1, None, Wish.QUIET),
        (2, 30, None, Wish.NOTE),
        (5, 17, 2027, Wish.NOTE),  # a note is wished for each year
    ],
)
def test_a_day_that_cannot_be_marked_is_refused(
    month: int, day: int, year: int | None, wish: Wish
) -> None:
    with pytest.raises(ValueError):
        QuietDay(month, day, year, wish)


@pytest.mark.parametrize(
    ("on", "turn_of_year", "is_closed"),
    [
        (date(2027, 12, 19), True, False),
        (CHRISTMAS_EVE, True, True),
        (CHRISTMAS_EVE, False, False),
        (date(2027, 5, 17), False, True),
        (date(2027, 5, 16), True, False),
    ],
)
def test_the_turn_of_the_year_is_a_choice_and_marked_days_are_not(
    on: date, turn_of_year: bool, is_closed: bool
) -> None:
    assert Wishes(marked=(QuietDay(5, 17),), turn_of_year=turn_of_year).closed(on) is is_closed


def wishes(*marked: QuietDay, turn_of_year: bool = True, holidays_of: str | None = None) -> Wishes:
    return Wishes(marked=marked, turn_of_year=turn_of_year, holidays_of=holidays_of)


EACH_YEAR = QuietDay(12, 24, wish=Wish.NOTE)
NOT_THIS_ONCE = QuietDay(12, 24, 2027)


@pytest.mark.parametrize(
    ("wish", "closed", "closed_to_hellos", "note_wished", "occasion"),
    [
        (wishes(), True, True, False, False),
        (wishes(EACH_YEAR), True, False, True, True),
        (wishes(EACH_YEAR, NOT_THIS_ONCE), True, True, False, False),
        (wishes(turn_of_year=False), False, False, False, True),
        (wishes(EACH_YEAR, turn_of_year=False), False, False, True, True),
        (wishes(NOT_THIS_ONCE, turn_of_year=False), True, True, False, True),
    ],
)
def test_what_is_wished_of_christmas_eve(
    wish: Wishes, closed: bool, closed_to_hellos: bool, note_wished: bool, occasion: bool
) -> None:
    assert wish.closed(CHRISTMAS_EVE) is closed
    assert wish.closed_to_hellos(CHRISTMAS_EVE) is closed_to_hellos
    assert wish.note_wished(CHRISTMAS_EVE) is note_wished
    assert wish.occasion(CHRISTMAS_EVE) is occasion


def test_a_day_for_which_a_note_is_wished_is_not_quiet_for_that() -> None:
    birthday = wishes(QuietDay(5, 17, wish=Wish.NOTE))
    assert not birthday.closed(date(2027, 5, 17))
    assert birthday.occasion(date(2027, 5, 17))
    assert not birthday.occasion(date(2027, 5, 18))


def test_wished_days_are_found_in_order_and_within_their_bounds() -> None:
    leap_day = QuietDay(2, 29, wish=Wish.NOTE)
    found = wishes(EACH_YEAR, leap_day, NOT_THIS_ONCE, QuietDay(3, 1)).notes_wished
    assert found(date(2026, 12, 24), date(2028, 2, 29)) == [
        date(2026, 12, 24), date(2027, 2, 28), date(2028, 2, 29),
    ]  # fmt: skip
    assert found(date(2026, 12, 25), date(2028, 2, 28)) == [date(2027, 2, 28)]


# Public holidays.


@pytest.mark.parametrize(
    ("country", "on", "is_closed"),
    [
        ("DE", date(2027, 10, 3), True),
        ("DE", date(2027, 7, 14), False),
        ("FR", date(2027, 7, 14), True),
        ("DE", date(2027, 3, 29), True),  # Easter Monday moves
        ("DE", date(2028, 4, 17), True),
        ("NL", date(2027, 4, 27), True),
        ("NO", date(2027, 5, 17), True),
        ("NL", date(2027, 5, 17), True),  # Whit Monday
        ("UA", date(2027, 8, 24), True),  # a working day by martial law, and still what it is
        ("ZZ", date(2027, 1, 4), False),
        (None, date(2027, 10, 3), False),
    ],
)
def test_public_holidays_are_quiet_where_chosen(
    country: str | None, on: date, is_closed: bool
) -> None:
    assert wishes(holidays_of=country).closed(on) is is_closed


def test_a_country_that_is_not_known_has_none() -> None:
    assert public_holidays("ZZ", 2027) == public_holidays("", 2027) == frozenset()
    known = [code for code in ("DE", "US", "XK", "ZZ", "", "de", None) if knows_holidays(code)]
    assert known == ["DE", "US", "XK"]


@pytest.mark.parametrize("country", ["RU", "KG", "TH", "KZ", "NP", "AZ", "CN", "MM", "DE"])
def test_no_mix_of_quiet_days_closes_a_month(country: str) -> None:
    """All days of one's own wherever they close most, the turn of the year, public holidays: a
    note that is pushed on still finds a day."""
    is_closed = wishes(holidays_of=country).closed
    start = date(2025, 6, 1)
    closed = [is_closed(start + timedelta(days=number)) for number in range(5 * 366)]
    longest = MOST_DAYS_LATE + 1
    months = (closed[first : first + longest] for first in range(len(closed) - longest))
    assert max(sum(month) for month in months) + MOST_MARKED < longest


@pytest.mark.parametrize(
    ("closed", "found"),
    [([], 4), ([4], 5), ([4, 5, 7], 6), ([5], 4), (range(40), 40)],
)
def test_the_first_open_day(closed: list[int], found: int) -> None:
    start = date(2027, 5, 1)
    days = {start + timedelta(days=number) for number in closed}
    assert first_open(start + timedelta(days=4), days.__contains__) == start + timedelta(days=found)


def test_where_no_day_is_open_none_is_found() -> None:
    assert first_open(date(2027, 5, 1), lambda _day: True) is None
