"""The clock moves forwards only, and by the calendar."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from sandbox import ClockBackwards, Sandbox, SimClock
from sandbox.clock import after
from tests.sandbox.conftest import START
from tests.sandbox.remote import Remote


@pytest.mark.parametrize(
    ("start", "duration", "end"),
    [
        ("2026-03-02T10:00", "P28D", "2026-03-30T10:00"),
        ("2026-03-02T10:00", "P4W", "2026-03-30T10:00"),
        ("2026-01-31T10:00", "P1M", "2026-02-28T10:00"),
        ("2024-02-29T10:00", "P1Y", "2025-02-28T10:00"),
        ("2026-03-02T10:00", "P1Y2M3W4DT5H6M7S", "2027-05-27T15:06:07"),
        ("2026-03-02T10:00", "PT36H", "2026-03-03T22:00"),
        ("2026-03-02T10:00", "PT0.5S", "2026-03-02T10:00:00.500000"),
        ("2026-03-29T00:30", "PT1H", "2026-03-29T01:30"),
    ],
)
def test_a_duration_leads_to_a_moment(start: str, duration: str, end: str) -> None:
    moment = datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert after(moment, duration) == datetime.fromisoformat(end).replace(tzinfo=UTC)


@pytest.mark.parametrize("duration", ["", "P", "PT", "P1DT", "28D", "P-1D", "P1.5D", "P9999Y", "x"])
def test_what_is_no_duration_is_refused(duration: str) -> None:
    with pytest.raises(ValueError):
        after(START, duration)


def test_a_standing_clock_stands_until_it_is_set() -> None:
    clock = SimClock(START, running=False)
    assert clock.now() == clock.now() == START
    clock.set(START + timedelta(days=1))
    assert clock.now() == START + timedelta(days=1)


def test_a_running_clock_moves_on_from_where_it_was_set() -> None:
    clock = SimClock(START)
    first = clock.now()
    assert first >= START
    later = first + timedelta(days=400)
    clock.set(later)
    assert later <= clock.now() < later + timedelta(minutes=1)


def test_a_clock_never_goes_back() -> None:
    clock = SimClock(START, running=False)
    with pytest.raises(ClockBackwards):
        clock.set(START - timedelta(microseconds=1))
    assert clock.now() == START


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError):
        SimClock(datetime(2026, 3, 2))  # noqa: DTZ001 - the naive moment is what is refused


async def test_moving_the_clock_waits_for_the_bot(sandbox: Sandbox, remote: Remote) -> None:
    played: list[tuple[datetime, bool]] = []

    async def play(target: datetime, asleep: bool) -> None:
        sandbox.clock.set(target - timedelta(days=1))
        await asyncio.sleep(0)
        played.append((target, asleep))

    sandbox.on_clock = play
    answer = await remote.sim("POST", "/clock", advance="P28D")
    assert answer == {"now": "2026-03-30T10:00:00Z"}
    await remote.sim("POST", "/clock", set="2027-03-28T02:30:00+02:00", asleep=True)
    assert await remote.sim("GET", "/clock") == {"now": "2027-03-28T00:30:00Z"}
    assert played == [
        (START + timedelta(days=28), False),
        (datetime(2027, 3, 28, 0, 30, tzinfo=UTC), True),
    ]


@pytest.mark.parametrize(
    "body",
    [
        {"set": "2020-01-01T00:00:00Z"},
        {"set": "2030-01-01T00:00:00"},
        {"set": "soon"},
        {"advance": "28 days"},
        {"advance": "P1D", "set": "2030-01-01T00:00:00Z"},
        {"advance": 5},
        {},
    ],
)
async def test_a_wrong_move_is_refused_with_a_sentence(
    remote: Remote, body: dict[str, object]
) -> None:
    answer = await remote.sim("POST", "/clock", code=400, **body)
    assert " " in answer["error"]
    assert await remote.sim("GET", "/clock") == {"now": "2026-03-02T10:00:00Z"}
