"""Dates of plans: exact tables for the calendar, properties for the ceilings."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import example, given, settings
from hypothesis import strategies as st

from care.plan import MOST_DAYS_LATE, Plan, Preset, days, has_room, within_ceilings, year_end

PLANS = st.one_of(
    st.sampled_from([Plan(Preset.LIGHT), Plan(Preset.YEAR), Plan(Preset.LONG)]),
    st.builds(
        Plan,
        preset=st.just(Preset.WEEKS),
        weeks=st.integers(3, 26),
        months=st.integers(1, 24),
    ),
)
STARTS = st.one_of(
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.sampled_from([date(2024, 2, 29), date(2025, 1, 31), date(2026, 12, 31), date(2027, 12, 19)]),
)
SEEDS = st.integers(0, 2**63 - 1)


def rows_late(found: tuple[date, ...], wished: list[date]) -> list[int]:
    assert len(found) == len(wished)
    return [(day - wish).days for day, wish in zip(found, wished, strict=True)]


@pytest.mark.parametrize(
    ("preset", "months"),
    [
        (Preset.LIGHT, (1, 3, 6, 12)),
        (Preset.YEAR, (1, 2, 3, 4, 6, 8, 10, 12)),
        (Preset.LONG, (3, 6, 12, 18, 24)),
    ],
)
def test_a_preset_comes_in_its_months_and_at_most_two_days_after(
    preset: Preset, months: tuple[int, ...]
) -> None:
    start = date(2026, 3, 15)
    wished = [start + relativedelta(months=month) for month in months]
    for seed in range(50):
        late = rows_late(days(Plan(preset), starts_on=start, seed=seed), wished)
        assert all(0 <= each <= 2 for each in late)


def test_months_count_from_the_start_not_from_the_month_before() -> None:
    plan = Plan(Preset.YEAR)
    wished = [date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30), date(2025, 5, 31)]
    for seed in range(50):
        found = days(plan, starts_on=date(2025, 1, 31), seed=seed)
        assert all(0 <= late <= 2 for late in rows_late(found[:4], wished))


def test_a_plan_from_leap_day_ends_a_year_later() -> None:
    found = days(Plan(Preset.LIGHT), starts_on=date(2024, 2, 29), seed=1)
    assert date(2025, 2, 28) <= found[-1] <= date(2025, 3, 2)


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2026, 12, 19), False),
        (date(2026, 12, 20), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), True),
        (date(2027, 1, 2), True),
        (date(2027, 1, 3), False),
        (date(2027, 11, 25), False),
        (date(2027, 2, 1), False),
    ],
)
def test_year_end_is_20_december_to_2_january(day: date, closed: bool) -> None:
    assert year_end(day) is closed


def test_a_date_at_the_turn_of_the_year_moves_after_it_and_not_all_to_one_day() -> None:
    firsts = {
        days(Plan(Preset.LIGHT), starts_on=date(2026, 11, 24), seed=seed)[0] for seed in range(50)
    }
    assert firsts == {date(2027, 1, 3), date(2027, 1, 4), date(2027, 1, 5)}


def test_a_year_end_that_the_client_chose_is_not_moved() -> None:
    found = days(
        Plan(Preset.LIGHT), starts_on=date(2026, 11, 24), seed=1, closed=lambda _day: False
    )
    assert date(2026, 12, 24) <= found[0] <= date(2026, 12, 26)


def test_a_note_without_an_open_day_within_a_month_is_dropped() -> None:
    found = days(
        Plan(Preset.LIGHT),
        starts_on=date(2026, 1, 10),
        seed=1,
        closed=lambda day: day < date(2026, 4, 1),
    )
    assert len(found) == 3
    assert (
        days(Plan(Preset.YEAR), starts_on=date(2026, 1, 10), seed=1, closed=lambda _day: True) == ()
    )


def test_weekdays_vary_in_a_plan_by_weeks() -> None:
    found = days(Plan(Preset.WEEKS, 8, 24), starts_on=date(2026, 1, 5), seed=3)
    assert len({day.weekday() for day in found}) > 1


@pytest.mark.parametrize(
    ("weeks", "months", "count"),
    [
        (3, 3, 4),  # 22 days apart in 92
        (3, 12, 12),  # 17 would break the ceiling
        (3, 24, 23),
        (4, 12, 12),  # 13 would break the ceiling
        (8, 12, 6),
        (26, 24, 4),
        (26, 6, 1),
        (26, 1, 1),
    ],
)
def test_a_plan_by_weeks_has_as_many_notes_as_fit(weeks: int, months: int, count: int) -> None:
    plan = Plan(Preset.WEEKS, weeks, months)
    for seed in range(20):
        found = days(plan, starts_on=date(2026, 5, 4), seed=seed, closed=lambda _day: False)
        assert len(found) == count


def test_a_plan_that_ends_on_the_day_of_its_only_note_has_one() -> None:
    assert len(days(Plan(Preset.WEEKS, 4, 1), starts_on=date(2026, 2, 1), seed=1)) == 1


def test_a_leap_year_has_twelve_notes_too() -> None:
    found = days(
        Plan(Preset.WEEKS, 4, 12), starts_on=date(2027, 3, 1), seed=1, closed=lambda _day: False
    )
    assert len(found) == 12


def test_after_twelve_notes_on_one_plan_the_next_plan_waits_for_the_year_to_pass() -> None:
    already = [date(2026, 1, 10) + timedelta(days=28) * number for number in range(12)]
    for seed in range(20):
        found = days(Plan(Preset.WEEKS, 3, 6), starts_on=already[-1], seed=seed, already=already)
        assert found[0] >= date(2027, 1, 12)  # 367 days: late at night, then early, is a year
        assert within_ceilings([*already, *found])


@pytest.mark.parametrize(("closed_for", "count"), [(31, 4), (32, 3)])
def test_a_note_waits_31_days_for_an_open_one(closed_for: int, count: int) -> None:
    closed_until = date(2026, 2, 10) + timedelta(days=closed_for)
    found = days(
        Plan(Preset.LIGHT),
        starts_on=date(2026, 1, 10),
        seed=1,
        closed=lambda day: day < closed_until,
    )
    assert len(found) == count


def test_the_fastest_rhythm_is_22_dates_so_that_21_days_lie_between_any_two_hours() -> None:
    apart = {
        (after - before).days
        for seed in range(20)
        for before, after in pairwise(
            days(Plan(Preset.WEEKS, 3, 6), starts_on=date(2026, 2, 1), seed=seed)
        )
    }
    assert min(apart) == 22


def test_the_shift_is_two_days_at_most_in_a_preset_and_four_by_weeks() -> None:
    start = date(2026, 3, 1)
    presets = {days(Plan(Preset.LONG), starts_on=start, seed=seed)[0] for seed in range(60)}
    weeks = {days(Plan(Preset.WEEKS, 8, 6), starts_on=start, seed=seed)[0] for seed in range(60)}
    assert presets == {date(2026, 6, day) for day in (1, 2, 3)}
    assert weeks == {date(2026, 4, 26) + timedelta(days=day) for day in range(5)}


def test_a_rhythm_over_the_ceiling_is_spread_over_the_year() -> None:
    found = days(Plan(Preset.WEEKS, 3, 24), starts_on=date(2026, 1, 10), seed=5)
    assert max(after - before for before, after in pairwise(found)) <= timedelta(days=50)


def test_the_same_seed_gives_the_same_dates_and_another_seed_others() -> None:
    plan, start = Plan(Preset.WEEKS, 6, 24), date(2026, 1, 10)
    assert days(plan, starts_on=start, seed=5) == days(plan, starts_on=start, seed=5)
    assert len({days(plan, starts_on=start, seed=seed) for seed in range(20)}) > 10


@pytest.mark.parametrize(
    ("preset", "weeks", "months"),
    [
        (Preset.WEEKS, None, None),
        (Preset.WEEKS, 2, 12),
        (Preset.WEEKS, 27, 12),
        (Preset.WEEKS, 4, 0),
        (Preset.WEEKS, 4, 25),
        (Preset.WEEKS, 4, None),
        (Preset.WEEKS, None, 4),
        (Preset.LIGHT, 4, None),
        (Preset.YEAR, None, 12),
    ],
)
def test_a_plan_outside_its_bounds_cannot_be_made(
    preset: Preset, weeks: int | None, months: int | None
) -> None:
    with pytest.raises(ValueError):
        Plan(preset, weeks, months)


@pytest.mark.parametrize(
    ("apart", "count", "fits"),
    [
        (21, 5, True),
        (20, 2, False),
        (0, 2, False),
        (-30, 2, False),
        (28, 12, True),
        (28, 13, False),
        (30, 13, False),  # 13 in 360 days
        (31, 13, True),
        (21, 13, False),
    ],
)
def test_ceilings_are_21_days_and_12_in_a_year(apart: int, count: int, fits: bool) -> None:
    found = [date(2026, 1, 10) + timedelta(days=apart) * number for number in range(count)]
    assert within_ceilings(found) is fits


def test_the_thirteenth_may_come_a_whole_year_after_the_first_and_not_a_day_sooner() -> None:
    twelve = [date(2026, 1, 10) + timedelta(days=28) * number for number in range(12)]
    assert within_ceilings([*twelve, twelve[0] + timedelta(days=366)])
    assert not within_ceilings([*twelve, twelve[0] + timedelta(days=365)])


@given(plan=PLANS, start=STARTS, seed=SEEDS)
@example(plan=Plan(Preset.WEEKS, 3, 24), start=date(2024, 2, 29), seed=0)
@example(plan=Plan(Preset.WEEKS, 4, 24), start=date(2025, 12, 31), seed=0)
@settings(deadline=None, max_examples=300)
def test_every_plan_keeps_the_ceilings(plan: Plan, start: date, seed: int) -> None:
    found = days(plan, starts_on=start, seed=seed)
    assert found
    assert found[0] > start
    assert not any(map(year_end, found))
    # The ceilings counted afresh, without the code that keeps them.
    assert all((after - before).days >= 21 for before, after in pairwise(found))
    for first in found:
        assert sum(first <= day < first + relativedelta(years=1) for day in found) <= 12
    assert within_ceilings(found)
    months = plan.months or {"light": 12, "year": 12, "long": 24}[plan.preset]
    assert found[-1] <= start + relativedelta(months=months) + timedelta(days=MOST_DAYS_LATE)


@given(
    old=PLANS, new=PLANS, start=STARTS, seed=SEEDS, sent=st.integers(1, 12), wait=st.integers(0, 60)
)
@settings(deadline=None)
def test_a_change_of_plan_keeps_the_ceilings_too(
    old: Plan, new: Plan, start: date, seed: int, sent: int, wait: int
) -> None:
    already = days(old, starts_on=start, seed=seed)[:sent]
    changed_on = already[-1] + timedelta(days=wait)
    found = days(new, starts_on=changed_on, seed=seed, already=already)
    assert within_ceilings([*already, *found])
    assert all(day > changed_on for day in found)


@given(plan=PLANS, start=STARTS, seed=SEEDS, marked=st.sets(st.integers(0, 800), max_size=60))
@settings(deadline=None)
def test_nothing_comes_on_a_day_that_the_client_marked(
    plan: Plan, start: date, seed: int, marked: set[int]
) -> None:
    closed = {start + timedelta(days=number) for number in marked}
    found = days(plan, starts_on=start, seed=seed, closed=closed.__contains__)
    assert closed.isdisjoint(found)
    assert within_ceilings(found)


@pytest.mark.parametrize(
    ("day", "fits"),
    [
        (date(2026, 1, 1), True),
        (date(2026, 3, 10), False),  # another stands there
        (date(2026, 3, 31), False),  # 21 dates after it: late at night, then early, is less
        (date(2026, 4, 1), True),
        (date(2026, 4, 18), True),  # 22 before the next
        (date(2026, 4, 19), False),
        (date(2026, 9, 1), True),
    ],
)
def test_one_more_note_has_room_three_weeks_from_the_others(day: date, fits: bool) -> None:
    assert has_room(day, [date(2026, 5, 10), date(2026, 3, 10)]) is fits


def test_one_more_note_has_room_as_long_as_no_year_holds_thirteen() -> None:
    twelve = [date(2026, 1, 10) + timedelta(days=28) * number for number in range(12)]
    assert not has_room(twelve[-1] + timedelta(days=28), twelve)
    assert not has_room(twelve[0] + timedelta(days=366), twelve)
    assert has_room(twelve[0] + timedelta(days=367), twelve)
    assert not has_room(twelve[0] - timedelta(days=28), twelve)
    assert has_room(twelve[-1] - timedelta(days=367), twelve)
    assert has_room(twelve[-1] + timedelta(days=28), twelve[1:])
