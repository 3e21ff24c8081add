"""Own hours, in every zone and over every change of the clocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from care.localtime import instant, local
from care.window import Window, is_open, moment_on, next_opening

ZONES = st.sampled_from(sorted(available_timezones()))
WINDOWS = st.integers(5 * 60, 22 * 60).flatmap(
    lambda opens: st.builds(Window, st.just(opens), st.integers(opens + 60, 23 * 60))
)
NINE_TO_EIGHT = Window()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("opens", "closes"),
    [(540, 540), (600, 540), (540, 599), (299, 600), (540, 1381), (-60, 600), (540, 1500)],
)
def test_hours_outside_the_day_or_too_short_cannot_be_chosen(opens: int, closes: int) -> None:
    with pytest.raises(ValueError):
        Window(opens, closes)


def test_the_shortest_and_the_longest_hours_can_be_chosen() -> None:
    assert Window(540, 600).closes - Window(300, 1380).opens == 300


@pytest.mark.parametrize(
    ("now", "zone", "opened"),
    [
        ("2026-06-01T07:00:00+00:00", "Europe/Berlin", True),  # 9:00
        ("2026-06-01T06:59:59+00:00", "Europe/Berlin", False),
        ("2026-06-01T17:59:59+00:00", "Europe/Berlin", True),  # 19:59:59
        ("2026-06-01T18:00:00+00:00", "Europe/Berlin", False),  # 20:00
        ("2026-06-01T03:30:00+00:00", "Asia/Kolkata", True),  # 9:00 at +5:30
        ("2026-06-01T03:29:00+00:00", "Asia/Kolkata", False),
        ("2026-01-01T08:00:00+00:00", "Europe/Berlin", True),  # 9:00 in winter
        ("2026-01-01T07:00:00+00:00", "Europe/Berlin", False),
    ],
)
def test_hours_are_those_of_the_persons_clock(now: str, zone: str, opened: bool) -> None:
    assert is_open(at(now), zone=zone, window=NINE_TO_EIGHT) is opened


@pytest.mark.parametrize(
    ("now", "zone", "opens"),
    [
        ("2026-06-01T12:00:00+00:00", "Europe/Berlin", "2026-06-01T12:00:00+00:00"),
        ("2026-06-01T03:00:00+00:00", "Europe/Berlin", "2026-06-01T07:00:00+00:00"),
        ("2026-06-01T18:00:00+00:00", "Europe/Berlin", "2026-06-02T07:00:00+00:00"),
        # The night in which Berlin's clocks go forward, and back.
        ("2026-03-28T20:00:00+00:00", "Europe/Berlin", "2026-03-29T07:00:00+00:00"),
        ("2026-10-24T20:00:00+00:00", "Europe/Berlin", "2026-10-25T08:00:00+00:00"),
        # Half an hour forward on Lord Howe Island.
        ("2026-10-03T12:00:00+00:00", "Australia/Lord_Howe", "2026-10-03T22:00:00+00:00"),
        # Samoa went from Thursday the 29th to Saturday the 31st.
        ("2011-12-30T08:00:00+00:00", "Pacific/Apia", "2011-12-30T19:00:00+00:00"),
    ],
)
def test_the_next_opening_is_the_first_moment_inside_the_hours(
    now: str, zone: str, opens: str
) -> None:
    assert next_opening(at(now), zone=zone, window=NINE_TO_EIGHT) == at(opens)


def test_a_naive_time_is_refused() -> None:
    naive = datetime(2026, 1, 1, 12)  # noqa: DTZ001 (the test is about it)
    with pytest.raises(ValueError):
        is_open(naive, zone="UTC", window=NINE_TO_EIGHT)


@given(zone=ZONES, window=WINDOWS, minutes=st.integers(0, 75 * 365 * 24 * 60))
@settings(deadline=None, max_examples=300)
def test_an_opening_is_open_and_nothing_before_it_is(
    zone: str, window: Window, minutes: int
) -> None:
    now = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    opens_at = next_opening(now, zone=zone, window=window)
    assert opens_at >= now
    assert is_open(opens_at, zone=zone, window=window)
    waits = (opens_at - now) // timedelta(minutes=1)
    assert waits < 48 * 60
    for minute in range(0, waits, 7):
        assert not is_open(now + timedelta(minutes=minute), zone=zone, window=window)
    if opens_at > now:
        assert not is_open(opens_at - timedelta(seconds=1), zone=zone, window=window)


@given(
    zone=ZONES,
    window=WINDOWS,
    day=st.one_of(
        st.dates(date(2012, 1, 1), date(2045, 1, 1)),
        st.sampled_from([date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25)]),
    ),
    seed=st.integers(0, 2**63 - 1),
    salt=st.integers(0, 30),
)
@settings(deadline=None, max_examples=500)
@example(zone="Europe/Berlin", window=Window(300, 360), day=date(2026, 3, 29), seed=0, salt=0)
@example(zone="Antarctica/Troll", window=Window(300, 360), day=date(2026, 3, 29), seed=0, salt=0)
def test_a_moment_is_inside_the_hours_of_its_day_in_every_zone(
    zone: str, window: Window, day: date, seed: int, salt: int
) -> None:
    moment = moment_on(day, zone=zone, window=window, seed=seed, salt=salt)
    assert moment.tzinfo is UTC
    there = moment.astimezone(ZoneInfo(zone))
    assert there.date() == day
    assert window.opens <= there.hour * 60 + there.minute < window.closes


def test_a_day_that_the_zone_leaves_out_gives_the_next_opening() -> None:
    for seed in range(20):
        moment = moment_on(
            date(2011, 12, 30), zone="Pacific/Apia", window=NINE_TO_EIGHT, seed=seed, salt=0
        )
        assert moment == at("2011-12-31T09:00:00+14:00")


def test_moments_of_one_person_lie_within_three_hours_and_vary() -> None:
    for seed in range(50):
        minutes = set()
        for salt in range(40):
            moment = moment_on(
                date(2026, 1, 5), zone="UTC", window=NINE_TO_EIGHT, seed=seed, salt=salt
            )
            minutes.add(moment.hour * 60 + moment.minute)
        assert max(minutes) - min(minutes) <= 180
        assert len(minutes) > 10


def test_moments_of_many_people_spread_over_the_whole_window() -> None:
    hours = {
        moment_on(date(2026, 1, 5), zone="UTC", window=NINE_TO_EIGHT, seed=seed, salt=0).hour
        for seed in range(300)
    }
    assert hours == set(range(9, 20))


def test_the_same_seed_and_salt_give_the_same_moment_for_good() -> None:
    # Written down: if this changes, so do the dates that were shown to everyone who said yes.
    moment = moment_on(date(2026, 1, 5), zone="UTC", window=NINE_TO_EIGHT, seed=1, salt=2)
    assert moment == at("2026-01-05T16:06:22+00:00")


@pytest.mark.parametrize(
    ("day", "minute", "zone", "expected"),
    [
        (date(2026, 6, 1), 540, "Europe/Berlin", "2026-06-01T07:00:00+00:00"),
        # 2:30 never comes: the first moment after the gap is 3:00 summer time.
        (date(2026, 3, 29), 150, "Europe/Berlin", "2026-03-29T01:00:00+00:00"),
        (date(2026, 3, 29), 120, "Europe/Berlin", "2026-03-29T01:00:00+00:00"),
        (date(2026, 3, 29), 180, "Europe/Berlin", "2026-03-29T01:00:00+00:00"),
        (date(2026, 3, 29), 119, "Europe/Berlin", "2026-03-29T00:59:00+00:00"),
        # 2:30 comes twice: the first.
        (date(2026, 10, 25), 150, "Europe/Berlin", "2026-10-25T00:30:00+00:00"),
        (date(2026, 10, 25), 180, "Europe/Berlin", "2026-10-25T02:00:00+00:00"),
        # A gap and a repeat of half an hour.
        (date(2026, 10, 4), 135, "Australia/Lord_Howe", "2026-10-03T15:30:00+00:00"),
        (date(2026, 4, 5), 105, "Australia/Lord_Howe", "2026-04-04T14:45:00+00:00"),
        # Midnight itself is left out in Santiago.
        (date(2026, 9, 6), 0, "America/Santiago", "2026-09-06T04:00:00+00:00"),
        # A whole day is left out in Samoa.
        (date(2011, 12, 30), 540, "Pacific/Apia", "2011-12-30T10:00:00+00:00"),
    ],
)
def test_a_wall_time_that_never_comes_or_comes_twice_has_one_instant(
    day: date, minute: int, zone: str, expected: str
) -> None:
    assert instant(day, minute, zone) == at(expected)


@given(zone=ZONES, day=st.dates(date(1975, 1, 1), date(2045, 1, 1)), minute=st.integers(0, 1439))
@settings(deadline=None, max_examples=300)
def test_an_instant_shows_its_wall_time_or_the_first_one_after_the_gap(
    zone: str, day: date, minute: int
) -> None:
    found = instant(day, minute, zone)
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    shown = local(found, zone).replace(tzinfo=None)
    if shown != wall:
        just_before = local(found - timedelta(seconds=1), zone).replace(tzinfo=None)
        assert just_before < wall < shown
