"""Digest times, with two independent calendars as witnesses: APScheduler and dateutil."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger
from dateutil.rrule import DAILY, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from care.digest import MOST_ITEMS, next_digest_at, reading_day
from tests.care.test_window import ZONES

# Both changes of the clocks of 2026-27: north and south of the equator, of an hour and of half
# an hour, at night and at midnight, and a zone without any.
CHANGING = [
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Africa/Cairo",
    "Asia/Kolkata",
]
MONDAY = frozenset({0})
EVERY_DAY = frozenset(range(7))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def digests(zone: str, days: frozenset[int], minute: int, count: int) -> list[datetime]:
    found = [datetime(2026, 2, 20, tzinfo=UTC)]
    for _ in range(count):
        found.append(next_digest_at(after=found[-1], zone=zone, days=days, minute=minute))
    return found[1:]


@pytest.mark.parametrize("zone", CHANGING)
@pytest.mark.parametrize(
    ("days", "minute"),
    [(EVERY_DAY, 9 * 60), (EVERY_DAY, 4 * 60), (frozenset({0, 3, 6}), 22 * 60 + 59)],
)
def test_digests_come_when_a_cron_trigger_would_fire(
    zone: str, days: frozenset[int], minute: int
) -> None:
    trigger = CronTrigger(
        day_of_week=",".join(map(str, sorted(days))),
        hour=minute // 60,
        minute=minute % 60,
        timezone=ZoneInfo(zone),
    )
    now = datetime(2026, 2, 20, tzinfo=UTC)
    for found in digests(zone, days, minute, 300):
        now = trigger.get_next_fire_time(None, now + timedelta(microseconds=1))
        assert found == now


@pytest.mark.parametrize("zone", CHANGING)
def test_digests_come_on_the_dates_and_wall_times_of_a_calendar_rule(zone: str) -> None:
    days = frozenset({0, 2, 5})
    rule = rrule(
        DAILY,
        byweekday=sorted(days),
        dtstart=datetime(2026, 2, 21, 8, 15, tzinfo=UTC).replace(tzinfo=None),
        count=200,
    )
    shown = [
        found.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        for found in digests(zone, days, 8 * 60 + 15, 200)
    ]
    assert shown == list(rule)


@pytest.mark.parametrize(
    ("after", "zone", "days", "minute", "expected"),
    [
        # Monday 9:00 in Berlin, from before, on and after it.
        ("2026-05-04T06:59:00Z", "Europe/Berlin", MONDAY, 540, "2026-05-04T07:00:00Z"),
        ("2026-05-04T07:00:00Z", "Europe/Berlin", MONDAY, 540, "2026-05-11T07:00:00Z"),
        ("2026-05-04T07:00:01Z", "Europe/Berlin", MONDAY, 540, "2026-05-11T07:00:00Z"),
        # Over both changes it stays 9:00 there.
        ("2026-03-23T08:00:00Z", "Europe/Berlin", MONDAY, 540, "2026-03-30T07:00:00Z"),
        ("2026-10-19T07:00:00Z", "Europe/Berlin", MONDAY, 540, "2026-10-26T08:00:00Z"),
        # 2:30 never comes that Sunday: 3:00 summer time; then it is 2:30 again.
        ("2026-03-28T12:00:00Z", "Europe/Berlin", EVERY_DAY, 150, "2026-03-29T01:00:00Z"),
        ("2026-03-29T01:00:00Z", "Europe/Berlin", EVERY_DAY, 150, "2026-03-30T00:30:00Z"),
        # 2:30 comes twice that Sunday: the first, and not a second time.
        ("2026-10-24T12:00:00Z", "Europe/Berlin", EVERY_DAY, 150, "2026-10-25T00:30:00Z"),
        ("2026-10-25T00:30:00Z", "Europe/Berlin", EVERY_DAY, 150, "2026-10-26T01:30:00Z"),
        # It is already Monday in Auckland.
        ("2026-05-03T20:00:00Z", "Pacific/Auckland", MONDAY, 540, "2026-05-03T21:00:00Z"),
        # Samoa had no Friday that week.
        ("2011-12-29T20:00:00Z", "Pacific/Apia", frozenset({4}), 540, "2012-01-05T19:00:00Z"),
        ("2011-12-29T20:00:00Z", "Pacific/Apia", frozenset({4, 5}), 540, "2011-12-30T19:00:00Z"),
    ],
)
def test_the_next_digest_is_at_the_therapists_hour(
    after: str, zone: str, days: frozenset[int], minute: int, expected: str
) -> None:
    assert next_digest_at(after=at(after), zone=zone, days=days, minute=minute) == at(expected)


@given(
    zone=ZONES,
    days=st.sets(st.integers(0, 6), min_size=1).map(frozenset),
    minute=st.integers(0, 1439),
    hours=st.integers(0, 40 * 365 * 24),
)
@settings(deadline=None, max_examples=200)
def test_there_is_one_digest_a_day_at_most_and_only_on_chosen_days(
    zone: str, days: frozenset[int], minute: int, hours: int
) -> None:
    after = datetime(1990, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
    seen: list[date] = []
    for _ in range(5):
        found = next_digest_at(after=after, zone=zone, days=days, minute=minute)
        assert after < found <= after + timedelta(days=15)
        day = found.astimezone(ZoneInfo(zone)).date()
        assert day.weekday() in days
        assert day == reading_day(after=after, zone=zone, days=days, minute=minute)
        assert not seen or day > seen[-1]
        seen.append(day)
        after = found


@pytest.mark.parametrize("days", [frozenset(), frozenset({7}), frozenset({-1, 0})])
def test_a_digest_needs_a_weekday(days: frozenset[int]) -> None:
    with pytest.raises(ValueError):
        next_digest_at(after=datetime(2026, 5, 4, tzinfo=UTC), zone="UTC", days=days, minute=540)


def test_the_reading_day_is_the_date_where_the_therapist_is() -> None:
    sunday = datetime(2026, 5, 3, 12, tzinfo=UTC)
    assert reading_day(after=sunday, zone="Pacific/Auckland", days=MONDAY, minute=540) == date(
        2026, 5, 4
    )
    assert MOST_ITEMS == 10
