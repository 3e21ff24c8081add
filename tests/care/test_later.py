"""When a check-in that was put off comes again."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from care.checkin import APART
from care.later import BEFORE_CLOSING, LATER_BY, Later, comes_again_at, makes_room
from care.localtime import local
from care.window import Window, is_open

BERLIN = "Europe/Berlin"
WINDOW = Window(9 * 60, 20 * 60)


def never(_day: date) -> bool:
    return False


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN))


def comes(later: Later, now: datetime, closed: Callable[[date], bool] = never) -> datetime:
    return comes_again_at(later, now=now, zone=BERLIN, window=WINDOW, seed=7, salt=0, closed=closed)


def room(
    planned_at: datetime, again_at: datetime, closed: Callable[[date], bool] = never
) -> datetime:
    return makes_room(
        planned_at, again_at=again_at, zone=BERLIN, window=WINDOW, seed=7, salt=0, closed=closed
    )


@pytest.mark.parametrize(
    ("now", "again"),
    [
        ("2026-04-07 10:00", at("2026-04-07 10:00") + LATER_BY),
        ("2026-04-07 05:00", at("2026-04-07 09:00")),  # not before the hours begin
        ("2026-04-07 19:00", at("2026-04-07 20:00") - BEFORE_CLOSING),
    ],
)
def test_later_today_is_a_few_hours_on_and_inside_the_hours(now: str, again: datetime) -> None:
    assert comes(Later.TODAY, at(now)) == again


@pytest.mark.parametrize("now", ["2026-04-07 19:20", "2026-04-07 22:00"])
def test_when_the_hours_are_nearly_over_later_today_is_tomorrow(now: str) -> None:
    assert local(comes(Later.TODAY, at(now)), BERLIN).date() == date(2026, 4, 8)


@pytest.mark.parametrize(
    ("later", "now", "day"),
    [
        (Later.WEEK, "2026-04-07 10:00", date(2026, 4, 14)),
        (Later.WEEK, "2026-03-24 10:00", date(2026, 3, 31)),  # over a clock change
        (Later.MONTH, "2026-04-07 10:00", date(2026, 5, 7)),
        (Later.MONTH, "2027-01-31 10:00", date(2027, 2, 28)),
        (Later.MONTH, "2028-01-31 10:00", date(2028, 2, 29)),
    ],
)
def test_a_week_and_a_month_are_those_of_the_calendar(later: Later, now: str, day: date) -> None:
    again = comes(later, at(now))
    assert local(again, BERLIN).date() == day
    assert is_open(again, zone=BERLIN, window=WINDOW)


@pytest.mark.parametrize("later", Later)
def test_it_never_comes_on_a_closed_day(later: Later) -> None:
    now = at("2026-04-07 10:00")
    usual = local(comes(later, now), BERLIN).date()
    closed = {usual, usual + timedelta(days=1)}
    again = comes(later, now, closed.__contains__)
    assert local(again, BERLIN).date() == usual + timedelta(days=2)


def test_the_one_after_it_keeps_its_distance_and_never_comes_sooner() -> None:
    again = at("2026-04-14 10:00")
    assert room(at("2026-04-20 10:00"), again) == again + APART
    assert room(at("2026-09-01 10:00"), again) == at("2026-09-01 10:00")


def test_the_one_after_it_moves_to_an_open_day_and_stays_on_its_own_when_it_need_not_move() -> None:
    again, planned = at("2026-04-14 10:00"), at("2026-09-01 10:00")
    closed = {date(2026, 5, 5), date(2026, 5, 6), date(2026, 9, 1)}.__contains__
    moved = room(at("2026-04-20 10:00"), again, closed)
    assert local(moved, BERLIN).date() == date(2026, 5, 7)
    assert is_open(moved, zone=BERLIN, window=WINDOW)
    assert room(planned, again, closed) == planned
    assert room(at("2026-04-20 10:00"), again, lambda _day: True) == again + APART
