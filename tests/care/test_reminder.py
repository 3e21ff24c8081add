"""The one reminder: a week later, in the client's hours, on an open day, and never near a note."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.checkin import Kind, Place, Slot
from care.plan import year_end
from care.reminder import comes_at
from care.window import Window, is_open

BERLIN = "Europe/Berlin"
CAME_AT = datetime(2026, 5, 4, 12, tzinfo=UTC)  # a Monday
IN_A_MONTH = CAME_AT + timedelta(days=30)
ALL_DAY = Window()


def never(_day: date) -> bool:
    return False


def slot(kind: Kind = Kind.INVITATION, place: Place = Place.MIDDLE, number: int = 2) -> Slot:
    return Slot(number=number, at=CAME_AT, kind=kind, place=place)


def reminder(
    of: Slot,
    *,
    came_at: datetime = CAME_AT,
    following_at: datetime | None = IN_A_MONTH,
    zone: str = BERLIN,
    window: Window = ALL_DAY,
    closed: Callable[[date], bool] = never,
    seed: int = 7,
) -> datetime | None:
    return comes_at(
        of, came_at=came_at, following_at=following_at, zone=zone, window=window, seed=seed,
        closed=closed,
    )  # fmt: skip


def day_of(at: datetime | None) -> date | None:
    return at.astimezone(ZoneInfo(BERLIN)).date() if at else None


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("kind", Kind)
def test_only_a_note_that_asks_has_one_and_the_last_has_none(kind: Kind, place: Place) -> None:
    has_one = kind is Kind.INVITATION and place not in (Place.LAST, Place.ONLY)
    assert (reminder(slot(kind, place)) is not None) is has_one


def test_it_comes_on_the_same_weekday_a_week_later() -> None:
    assert day_of(reminder(slot())) == date(2026, 5, 11)


def test_a_note_with_nothing_behind_it_has_none() -> None:
    assert reminder(slot(), following_at=None) is None


@pytest.mark.parametrize(
    ("quiet", "expected"),
    [
        ({date(2026, 5, 11)}, date(2026, 5, 12)),
        ({date(2026, 5, 11), date(2026, 5, 12)}, date(2026, 5, 13)),
        ({date(2026, 5, 12)}, date(2026, 5, 11)),
    ],
)
def test_it_keeps_off_quiet_days(quiet: set[date], expected: date) -> None:
    assert day_of(reminder(slot(), closed=quiet.__contains__)) == expected


def test_it_waits_for_the_end_of_the_turn_of_the_year() -> None:
    came_at = datetime(2026, 12, 14, 12, tzinfo=UTC)
    found = reminder(
        slot(), came_at=came_at, following_at=came_at + timedelta(days=60), closed=year_end
    )
    assert day_of(found) == date(2027, 1, 3)


def test_where_every_day_is_closed_there_is_none() -> None:
    assert reminder(slot(), closed=lambda _day: True) is None


@pytest.mark.parametrize(
    ("room", "comes"),
    [
        (timedelta(days=7, seconds=1), True),
        (timedelta(days=7), False),
        (timedelta(days=6), False),
        (timedelta(0), False),
        (timedelta(days=-1), False),  # the next note is due before it
    ],
)
def test_it_gives_way_to_a_note_that_comes_within_a_week_of_it(
    room: timedelta, comes: bool
) -> None:
    at = reminder(slot())
    assert at is not None
    assert (reminder(slot(), following_at=at + room) is not None) is comes


@given(
    zone=st.sampled_from(
        ["Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"]
    ),
    minutes=st.integers(0, 2 * 366 * 24 * 60),
    window=st.sampled_from([Window(), Window(18 * 60, 21 * 60), Window(5 * 60, 6 * 60)]),
    seed=st.integers(0, 1 << 31),
    number=st.integers(0, 40),
)
def test_it_is_always_inside_the_hours_and_about_a_week_later(
    zone: str, minutes: int, window: Window, seed: int, number: int
) -> None:
    came_at = CAME_AT + timedelta(minutes=minutes)
    at = reminder(
        slot(number=number), came_at=came_at, following_at=came_at + timedelta(days=30), zone=zone,
        window=window, seed=seed,
    )  # fmt: skip
    assert at is not None
    assert is_open(at, zone=zone, window=window)
    assert timedelta(days=6) < at - came_at < timedelta(days=8, hours=1)
