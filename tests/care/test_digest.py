"""Digest times, with two independent calendars as witnesses: APScheduler and dateutil."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger
from dateutil.rrule import DAILY, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from care.digest import (
    MOST_ITEMS,
    Item,
    Section,
    fitting,
    had_today,
    next_digest_at,
    pages,
    reading_day,
    week_began,
)
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


# Choices that change, with dateutil as the witness of which moments there are.

MOVES = [
    # From when on, where, on which days, at which minute: over both changes of the clocks.
    ("2026-02-20T12:00:00Z", "Europe/Berlin", EVERY_DAY, 540),
    ("2026-03-09T09:00:00Z", "America/New_York", EVERY_DAY, 600),  # back to earlier that day
    ("2026-03-20T15:00:00Z", "America/New_York", EVERY_DAY, 1320),  # a later hour, once it came
    ("2026-03-29T02:00:00Z", "Australia/Lord_Howe", EVERY_DAY, 300),
    ("2026-04-05T06:00:00Z", "Pacific/Chatham", frozenset({0, 2, 4, 6}), 1379),
    ("2026-04-20T06:00:00Z", "America/Santiago", EVERY_DAY, 300),
    ("2026-09-20T06:00:00Z", "Europe/Berlin", frozenset({0}), 540),
    ("2026-10-19T08:00:00Z", "Europe/Berlin", frozenset({0}), 1200),  # the same Monday, later
    ("2026-11-01T12:00:00Z", "America/New_York", EVERY_DAY, 300),
]
END = "2026-12-01T00:00:00Z"


def moments(
    since: datetime, until: datetime, zone: str, days: frozenset[int], minute: int
) -> Iterator[datetime]:
    """All that a calendar rule names in that time, in UTC."""
    first = since.astimezone(ZoneInfo(zone)).replace(
        hour=minute // 60, minute=minute % 60, second=0, microsecond=0, tzinfo=None
    )
    rule = rrule(DAILY, byweekday=sorted(days), dtstart=first, until=first + timedelta(days=200))
    for wall in rule:
        at = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        if since < at <= until:
            yield at


def test_however_choices_change_no_local_day_has_two_and_none_that_is_due_is_left_out() -> None:
    expected: list[datetime] = []
    found: list[datetime] = []
    for number, (since, zone, days, minute) in enumerate(MOVES):
        until = at(MOVES[number + 1][0] if number + 1 < len(MOVES) else END)
        for moment in moments(at(since), until, zone, days, minute):
            day = moment.astimezone(ZoneInfo(zone)).date()
            if not expected or day > expected[-1].astimezone(ZoneInfo(zone)).date():
                expected.append(moment)
        now = at(since)
        while True:
            taken = found[-1] if found else None
            now = next_digest_at(after=now, zone=zone, days=days, minute=minute, taken=taken)
            if now > until:
                break
            found.append(now)
    assert found == expected
    assert len(found) > 150


def test_a_day_away_has_none() -> None:
    away = {date(2026, 5, 4), date(2026, 5, 11)}
    after = datetime(2026, 5, 1, tzinfo=UTC)
    found = next_digest_at(
        after=after, zone="Europe/Berlin", days=MONDAY, minute=540, away=away.__contains__
    )
    assert found == at("2026-05-18T07:00:00Z")


@pytest.mark.parametrize(
    ("now", "taken", "zone", "had"),
    [
        ("2026-05-04T07:00:00Z", None, "Europe/Berlin", False),
        ("2026-05-04T07:00:00Z", "2026-05-03T21:59:00Z", "Europe/Berlin", False),
        ("2026-05-04T07:00:00Z", "2026-05-03T22:00:00Z", "Europe/Berlin", True),
        # It came on Tuesday in Auckland; in New York it is Monday still, and Tuesday later.
        ("2026-05-04T23:00:00Z", "2026-05-04T21:00:00Z", "America/New_York", True),
        ("2026-05-05T13:00:00Z", "2026-05-04T21:00:00Z", "America/New_York", False),
    ],
)
def test_one_local_day_has_one(now: str, taken: str | None, zone: str, had: bool) -> None:
    assert had_today(now=at(now), zone=zone, taken=at(taken) if taken else None) is had


# What goes into it.

TEN = datetime(2026, 5, 4, 10, tzinfo=UTC)


def item(section: Section, number: int) -> Item:
    return Item(section=section, at=TEN + timedelta(minutes=number), id=number)


WAITING = [
    item(Section.STORY, 1),
    item(Section.LETTER, 3),
    item(Section.FIRST, 4),
    item(Section.STORY, 2),
    item(Section.UNDELIVERED, 0),
]


@pytest.mark.parametrize(
    ("room", "comes"),
    [
        (9, [4, 3, 1, 2, 0]),
        (3, [4, 3, 1]),
        (1, [4]),
        (0, [4]),  # what is to be read first is never held back
        (-5, [4]),
    ],
)
def test_what_exceeds_the_week_waits_in_order(room: int, comes: list[int]) -> None:
    assert [one.id for one in fitting(WAITING, room=room)] == comes


@pytest.mark.parametrize(
    ("many", "sizes"), [(0, [0]), (1, [1]), (10, [10]), (11, [10, 1]), (30, [10, 10, 10])]
)
def test_a_page_holds_ten(many: int, sizes: list[int]) -> None:
    items = [item(Section.STORY, number) for number in range(many)]
    assert [len(page) for page in pages(items[::-1])] == sizes
    assert [one for page in pages(items[::-1]) for one in page] == items


@pytest.mark.parametrize(
    ("now", "zone", "began"),
    [
        ("2026-05-11T07:00:00Z", "Europe/Berlin", "2026-05-04T22:00:00Z"),  # not last Monday's
        ("2026-03-30T07:00:00Z", "Europe/Berlin", "2026-03-23T23:00:00Z"),
        ("2026-10-26T08:00:00Z", "Europe/Berlin", "2026-10-19T22:00:00Z"),
    ],
)
def test_a_week_is_seven_local_days(now: str, zone: str, began: str) -> None:
    assert week_began(at(now), zone) == at(began)
