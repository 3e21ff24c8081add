"""Check-ins: what is due after any outage, and what may move."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.agenda import agenda
from care.checkin import (
    FACES,
    TOO_LATE,
    Due,
    Face,
    Kind,
    Place,
    Slot,
    due,
    first_slot,
    may_move,
    rests,
)
from care.plan import Plan, Preset
from care.window import Window
from tests.care.test_plan import PLANS, SEEDS, STARTS

START = datetime(2026, 5, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def slots(*days_after_start: float) -> tuple[Slot, ...]:
    return tuple(
        Slot(number=number, at=START + DAY * days, kind=Kind.HELLO, place=Place.MIDDLE)
        for number, days in enumerate(days_after_start)
    )


def numbers(found: Due) -> tuple[int | None, list[int], int | None]:
    return (
        found.send.number if found.send else None,
        [slot.number for slot in found.skipped],
        found.following.number if found.following else None,
    )


@pytest.mark.parametrize(
    ("number", "days", "send", "skipped", "following"),
    [
        (0, -1, None, [], 0),  # nothing yet
        (0, 0, 0, [], 1),  # on the dot
        (0, 3, 0, [], 1),  # three days late is still in time
        (0, 3.01, None, [0], 1),
        (1, 3, None, [], 1),  # 0 was dealt with
        (0, 30, 1, [0], 2),  # an outage over two: only the later
        (0, 59, None, [0, 1], 2),
        (0, 61, 2, [0, 1], None),
        (2, 61, 2, [], None),
        (0, 99, None, [0, 1, 2], None),
        (3, 99, None, [], None),
    ],
)
def test_after_an_outage_one_goes_out_at_most_and_the_rest_is_skipped(
    number: int, days: float, send: int | None, skipped: list[int], following: int | None
) -> None:
    found = due(slots(0, 30, 60), number=number, now=START + DAY * days)
    assert numbers(found) == (send, skipped, following)


def test_the_one_after_a_late_one_keeps_21_days_from_it() -> None:
    found = due(slots(0, 22, 44), number=0, now=START + 3 * DAY)
    assert found.send == slots(0)[0]
    assert found.following == replace(slots(0, 22)[1], at=START + 24 * DAY)


def test_the_one_after_a_punctual_one_stays_where_it_is() -> None:
    found = due(slots(0, 22, 44), number=0, now=START + timedelta(minutes=5))
    assert found.following == slots(0, 22)[1]


@given(
    plan=PLANS,
    start=STARTS,
    seed=SEEDS,
    pauses=st.lists(st.integers(1, 200 * 24), min_size=1, max_size=60),
)
@settings(deadline=None, max_examples=200)
def test_whatever_the_outages_no_slot_is_lost_sent_twice_or_sent_too_soon(
    plan: Plan, start: date, seed: int, pauses: list[int]
) -> None:
    """A scheduler that stores what `due` answers, woken at any times until the plan is over."""
    plan_slots = agenda(plan, starts_on=start, zone="Europe/Berlin", window=Window(), seed=seed)
    now = datetime.combine(start, datetime.min.time(), tzinfo=UTC)
    next_slot: Slot | None = plan_slots[0]
    sent: list[int] = []
    sent_at: list[datetime] = []
    skipped: list[int] = []
    hours = iter(pauses + [24] * 3000)
    while next_slot is not None:
        now += timedelta(hours=next(hours))
        if next_slot.at > now:
            continue
        found = due(plan_slots, number=next_slot.number, now=now)
        skipped += [slot.number for slot in found.skipped]
        if found.send is not None:
            assert now - found.send.at <= TOO_LATE
            sent.append(found.send.number)
            sent_at.append(now)
        next_slot = found.following
        ahead = [] if next_slot is None else [s.number for s in plan_slots[next_slot.number :]]
        assert sorted(sent + skipped + ahead) == [slot.number for slot in plan_slots]
    assert all(after - before >= 21 * DAY for before, after in pairwise(sent_at))
    assert all(
        thirteenth - first >= 365 * DAY
        for first, thirteenth in zip(sent_at, sent_at[12:], strict=False)
    )


def test_a_punctual_scheduler_skips_nothing() -> None:
    plan_slots = agenda(
        Plan(Preset.WEEKS, 3, 24),
        starts_on=date(2026, 3, 1),
        zone="Europe/Berlin",
        window=Window(),
        seed=7,
    )
    number = 0
    for slot in plan_slots:
        found = due(plan_slots, number=number, now=slot.at + timedelta(minutes=1))
        assert (found.send, found.skipped) == (slot, ())
        number = slot.number + 1


@pytest.mark.parametrize(
    ("days", "number"), [(-1, 0), (0, 1), (29, 1), (30, 2), (59.9, 2), (60, None), (99, None)]
)
def test_a_start_rolls_forward_to_the_first_slot_ahead(days: float, number: int | None) -> None:
    found = first_slot(slots(0, 30, 60), after=START + DAY * days)
    assert (found.number if found else None) == number


def test_faces_are_stored_as_one_to_five() -> None:
    assert FACES == (1, 2, 3, 4, 5)
    assert [face.name for face in FACES] == ["VERY_HARD", "HARD", "SO_SO", "GOOD", "VERY_GOOD"]
    assert Face(3) is Face.SO_SO


@pytest.mark.parametrize(
    ("quiet", "limit", "rest"), [(0, 2, False), (1, 2, False), (2, 2, True), (9, 2, True)]
)
def test_two_quiet_checkins_mean_rest(quiet: int, limit: int, rest: bool) -> None:
    assert rests(quiet) is rest
    assert rests(quiet, limit=limit) is rest
    assert not rests(quiet, limit=10)


MAY = [date(2027, 3, 1), date(2027, 4, 1), date(2027, 5, 1)]


@pytest.mark.parametrize(
    ("number", "to", "may"),
    [
        (1, date(2027, 4, 15), False),  # too near to the first of May
        (1, date(2027, 4, 9), True),
        (1, date(2027, 4, 10), True),  # 21 days before the next
        (1, date(2027, 4, 11), False),
        (1, date(2027, 3, 22), True),  # 21 days after the one before
        (1, date(2027, 3, 21), False),
        (2, date(2027, 5, 15), True),
        (2, date(2027, 5, 16), False),  # more than 14 days away
        (0, date(2027, 2, 20), False),  # not into the past
        (0, date(2027, 2, 21), True),
        (3, date(2027, 6, 1), False),  # there is no such date
    ],
)
def test_a_date_moves_by_fourteen_days_at_most_and_breaks_no_ceiling(
    number: int, to: date, may: bool
) -> None:
    planned = MAY[number] if number < len(MAY) else to
    assert may_move(MAY, number, planned=planned, to=to, today=date(2027, 2, 20)) is may
