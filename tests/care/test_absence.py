"""Days away: which may be said, and when somebody is back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from care.absence import AHEAD, LONGEST, Away, Refusal, back_at, back_on, holding, refusal
from care.digest import next_digest_at

TODAY = date(2026, 3, 4)
IN_JUNE = Away(date(2026, 6, 1), date(2026, 6, 14))


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (0, 0, None),
        (0, LONGEST - 1, None),
        (-3, 0, None),  # said late; today is the last day
        (-3, -1, Refusal.OVER),
        (5, 4, Refusal.BACKWARDS),
        (0, LONGEST, Refusal.LONG),
        (AHEAD.days, AHEAD.days, None),
        (AHEAD.days + 1, AHEAD.days + 1, Refusal.FAR),
        (88, 88, None),  # 31 May
        (88, 89, Refusal.TWICE),
        (95, 96, Refusal.TWICE),
        (102, 110, Refusal.TWICE),  # 14 June
        (103, 110, None),
    ],
)
def test_which_days_may_be_said(first: int, last: int, expected: Refusal | None) -> None:
    assert refusal(Away(day(first), day(last)), today=TODAY, others=[IN_JUNE]) is expected


def test_two_that_follow_each_other_are_one_time_away() -> None:
    more = Away(date(2026, 6, 15), date(2026, 6, 20))
    assert back_on(date(2026, 5, 31), [more, IN_JUNE]) == date(2026, 5, 31)
    assert back_on(date(2026, 6, 1), [more, IN_JUNE]) == date(2026, 6, 21)
    assert back_on(date(2026, 6, 14), [IN_JUNE]) == date(2026, 6, 15)


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        ([], "2026-06-01T07:00"),
        ([IN_JUNE], "2026-06-15T07:00"),
        ([IN_JUNE, Away(date(2026, 6, 15), date(2026, 6, 15))], "2026-06-22T07:00"),
        ([Away(date(2026, 6, 2), date(2026, 6, 7))], "2026-06-01T07:00"),  # no reading day in it
    ],
)
def test_the_first_reading_day_after_it_brings_what_waited(away: list[Away], expected: str) -> None:
    found = next_digest_at(
        after=datetime(2026, 5, 31, 12, tzinfo=UTC),
        zone="Europe/Berlin",
        days=frozenset({0}),
        minute=9 * 60,
        away=holding(away),
    )
    assert found == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [
        ("Europe/Berlin", "2026-05-31T21:59", None),
        ("Europe/Berlin", "2026-05-31T22:00", "2026-06-15T06:00"),
        ("Europe/Berlin", "2026-06-14T21:59", "2026-06-15T06:00"),
        ("Europe/Berlin", "2026-06-14T22:00", None),
        ("Pacific/Auckland", "2026-05-31T12:00", "2026-06-14T20:00"),
        ("America/New_York", "2026-06-15T03:59", "2026-06-15T12:00"),
    ],
)
def test_they_are_back_in_the_morning_of_their_own_day(
    zone: str, now: str, expected: str | None
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    wanted = datetime.fromisoformat(expected).replace(tzinfo=UTC) if expected else None
    assert back_at(at, zone=zone, opens=8 * 60, away=[IN_JUNE]) == wanted
