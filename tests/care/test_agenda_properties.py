"""Whatever a client wishes and whenever they wish it: the ceilings, the order and the turn hold."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from care.agenda import Course, agenda
from care.checkin import Kind, Place, Slot, may_move
from care.localtime import local
from care.plan import Plan, days, within_ceilings
from care.quiet import QuietDay, Wish, Wishes
from care.window import Window, is_open
from tests.care.test_plan import PLANS, SEEDS, STARTS
from tests.care.test_window import WINDOWS, ZONES

DAY = timedelta(days=1)
BERLIN = "Europe/Berlin"

# 2024 has a 29 February; wherever the plan starts, some of its days are near.
DAYS_OF_THE_YEAR = st.dates(date(2024, 1, 1), date(2024, 12, 31))
QUIET_DAYS = st.one_of(
    st.builds(lambda day: QuietDay(day.month, day.day), DAYS_OF_THE_YEAR),
    st.builds(
        lambda day: QuietDay(day.month, day.day, day.year),
        st.dates(date(2020, 1, 1), date(2043, 1, 1)),
    ),
)
WISHED_DAYS = st.one_of(
    DAYS_OF_THE_YEAR, st.sampled_from([date(2024, 2, 29), date(2024, 12, 24), date(2024, 12, 20)])
)
NOTES = st.builds(lambda day: QuietDay(day.month, day.day, wish=Wish.NOTE), WISHED_DAYS)
WISHES = st.builds(
    lambda quiet, notes, turn, holidays: Wishes(
        marked=(*quiet, *notes), turn_of_year=turn, holidays_of=holidays
    ),
    st.lists(QUIET_DAYS, max_size=5),
    st.lists(NOTES, max_size=5),
    st.booleans(),
    st.sampled_from([None, "DE", "UA", "RU", "US", "ZZ"]),
)


@st.composite
def courses(draw: st.DrawFn, starts_on: date) -> Course:
    before = draw(st.lists(st.integers(0, 500), max_size=8, unique=True))
    earlier = [starts_on - DAY * days_ago for days_ago in sorted(before, reverse=True)]
    assume(within_ceilings(earlier))
    base = draw(st.sampled_from([0, 7]))
    thinned_from = draw(st.none() | st.integers(0, 30))
    return Course(
        base=base if earlier else 0,
        earlier=earlier,
        thinned_from=thinned_from,
        only=draw(st.none() | st.sampled_from(Kind)),
        wishes=draw(WISHES),
        today=starts_on + DAY * draw(st.integers(-30, 400)),
    )


def day_of(slot: Slot, zone: str) -> date:
    return local(slot.at, zone).date()


def check_turn(slots: tuple[Slot, ...], only: Kind | None) -> None:
    """Two invitations never follow one another, and two hellos only where one is an occasion."""
    if only is not None:
        assert all(slot.kind is only or slot.occasion for slot in slots)
        return
    for before, after in pairwise(slots):
        assert before.kind is not after.kind or (after.kind is Kind.HELLO and after.occasion)
    assert slots[0].kind is Kind.INVITATION or slots[0].occasion


def check_occasions(slots: tuple[Slot, ...], course: Course, zone: str) -> None:
    for slot in slots:
        if slot.occasion:
            assert slot.kind is Kind.HELLO
            assert slot.place not in (Place.LAST, Place.ONLY)
            assert course.earlier or slot is not slots[0]
            assert course.wishes.occasion(day_of(slot, zone))
        assert not course.wishes.closed(day_of(slot, zone)) or (
            slot.occasion and course.wishes.note_wished(day_of(slot, zone))
        )


def check_places(slots: tuple[Slot, ...]) -> None:
    ends = [slot.place for slot in slots[-2:]]
    assert ends == ([Place.ONLY] if len(slots) == 1 else [Place.LAST_BUT_ONE, Place.LAST])
    assert all(slot.place in (Place.FIRST, Place.MIDDLE) for slot in slots[:-2])


def check_ceilings(moments: list[datetime], earlier: list[date], zone: str) -> None:
    assert all(after - before >= 21 * DAY for before, after in pairwise(moments))
    assert all(
        last - first >= 366 * DAY for first, last in zip(moments, moments[12:], strict=False)
    )
    assert within_ceilings([*earlier, *(local(at, zone).date() for at in moments)])


@given(data=st.data(), plan=PLANS, start=STARTS, seed=SEEDS, zone=ZONES, window=WINDOWS)
@settings(deadline=None, max_examples=300)
def test_an_agenda_keeps_the_ceilings_the_order_and_the_turn(
    data: st.DataObject, plan: Plan, start: date, seed: int, zone: str, window: Window
) -> None:
    course = data.draw(courses(start))
    slots = agenda(plan, starts_on=start, zone=zone, window=window, seed=seed, course=course)
    assume(slots)
    whole = days(
        plan, starts_on=start, seed=seed, closed=course.wishes.closed, already=course.earlier
    )
    numbers = [slot.number - course.base for slot in slots]
    assert numbers == sorted(set(numbers))
    assert numbers[-1] == len(whole) - 1
    check_ceilings([slot.at for slot in slots], list(course.earlier), zone)
    check_turn(slots, course.only)
    check_places(slots)
    assert all(is_open(slot.at, zone=zone, window=window) for slot in slots)
    check_occasions(slots, course, zone)
    for slot in slots:
        planned = whole[slot.number - course.base]
        moved_by = day_of(slot, zone) - planned
        assert abs(moved_by) <= 21 * DAY
        assert not moved_by or day_of(slot, zone) > course.today


@given(data=st.data(), plan=PLANS, start=STARTS, seed=SEEDS)
@settings(deadline=None, max_examples=200)
def test_with_notes_moved_by_hand_the_dates_keep_the_ceilings(
    data: st.DataObject, plan: Plan, start: date, seed: int
) -> None:
    course = replace(data.draw(courses(start)), today=start)

    def made(moved: Mapping[int, date]) -> tuple[Slot, ...]:
        changed = replace(course, moved=moved)
        return agenda(
            plan, starts_on=start, zone=BERLIN, window=Window(), seed=seed, course=changed
        )

    moved: dict[int, date] = {}
    for _ in range(data.draw(st.integers(1, 5))):
        slots = made(moved)
        assume(slots)
        place = data.draw(st.integers(0, len(slots) - 1))
        standing = [day_of(slot, BERLIN) for slot in slots]
        to = standing[place] + DAY * data.draw(st.integers(-14, 14))
        earlier = list(course.earlier)
        if may_move([*earlier, *standing], len(earlier) + place,
                    planned=standing[place], to=to, today=start):  # fmt: skip
            moved[slots[place].number] = to
    slots = made(moved)
    dates = [day_of(slot, BERLIN) for slot in slots]
    assert dates == sorted(dates)
    assert within_ceilings([*course.earlier, *dates])
    assert all(
        day_of(slot, BERLIN) == moved.get(slot.number, day_of(slot, BERLIN)) for slot in slots
    )
    check_turn(slots, course.only)
    check_places(slots)


@given(data=st.data(), plan=PLANS, start=STARTS, seed=SEEDS, zone=ZONES, window=WINDOWS)
@settings(deadline=None, max_examples=150)
def test_lived_through_from_day_to_day_all_of_it_holds(
    data: st.DataObject, plan: Plan, start: date, seed: int, zone: str, window: Window
) -> None:
    """What came due stands settled; wishes for notes come and go between two of them, and once
    every other note may fall away."""
    course = replace(data.draw(courses(start)), today=start)
    came: dict[int, Kind] = {}
    stands: dict[int, datetime] = {}
    lived: list[Slot] = []
    thins_after = data.draw(st.none() | st.integers(1, 25))
    announced = True
    while True:
        course = replace(course, came=dict(came), stands=dict(stands))
        slots = agenda(plan, starts_on=start, zone=zone, window=window, seed=seed, course=course)
        assume(slots)
        ahead = [slot for slot in slots if slot.number > max(came, default=-1)]
        if not ahead:
            break
        lived.append(ahead[0])
        came[ahead[0].number], stands[ahead[0].number] = ahead[0].kind, ahead[0].at
        marked = [day for day in course.wishes.marked if day.wish is Wish.QUIET]
        notes = data.draw(st.lists(NOTES, max_size=3))
        wishes = replace(course.wishes, marked=(*marked, *notes))
        course = replace(course, wishes=wishes, today=day_of(ahead[0], zone))
        if len(lived) == thins_after and len(ahead) > 1 and course.thinned_from is None:
            course = replace(course, thinned_from=ahead[1].number)
            announced = len(ahead) != 3  # of two that are left the one that announces falls
    check_ceilings([slot.at for slot in lived], list(course.earlier), zone)
    check_turn(tuple(lived), course.only)
    assert lived[-1].place in (Place.LAST, Place.ONLY)
    if announced and len(lived) > 1:
        assert lived[-2].place is Place.LAST_BUT_ONE
