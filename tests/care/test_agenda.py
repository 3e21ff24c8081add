"""What an agenda holds: kinds, places, moments, and what a client changed about them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from care.agenda import Course, agenda
from care.checkin import Kind, Place, Slot
from care.localtime import local
from care.plan import Plan, Preset
from care.quiet import QuietDay, Wish, Wishes
from care.window import Window

BERLIN = "Europe/Berlin"
HELLO, INVITATION = Kind.HELLO, Kind.INVITATION
LIGHT, YEAR = Plan(Preset.LIGHT), Plan(Preset.YEAR)
BY_NIGHT_AND_DAY = Window(5 * 60, 23 * 60)


def made(plan: Plan, *, starts_on: date = date(2026, 3, 1), **course: object) -> tuple[Slot, ...]:
    changed = Course(**course)  # type: ignore[arg-type]  # any field, by name
    return agenda(plan, starts_on=starts_on, zone=BERLIN, window=Window(), seed=7, course=changed)


def day_of(slot: Slot) -> date:
    return local(slot.at, BERLIN).date()


def days_of(slots: tuple[Slot, ...]) -> list[date]:
    return [day_of(slot) for slot in slots]


def a_note(month: int, day: int) -> QuietDay:
    return QuietDay(month, day, wish=Wish.NOTE)


def wished(*days: QuietDay, turn_of_year: bool = True) -> Wishes:
    return Wishes(marked=days, turn_of_year=turn_of_year)


# Without any change.


def test_an_invitation_and_a_hello_alternate() -> None:
    assert [slot.kind for slot in made(LIGHT)] == [INVITATION, HELLO, INVITATION, HELLO]


def test_a_client_may_choose_one_kind_for_all() -> None:
    assert {slot.kind for slot in made(YEAR, only=HELLO)} == {HELLO}


def test_the_time_of_day_varies_from_one_to_the_next() -> None:
    assert len({slot.at.time() for slot in made(YEAR)}) == 8


@pytest.mark.parametrize(
    ("plan", "places"),
    [
        (Plan(Preset.WEEKS, 26, 6), [Place.ONLY]),
        (Plan(Preset.WEEKS, 20, 12), [Place.LAST_BUT_ONE, Place.LAST]),
        (Plan(Preset.WEEKS, 16, 12), [Place.FIRST, Place.LAST_BUT_ONE, Place.LAST]),
        (LIGHT, [Place.FIRST, Place.MIDDLE, Place.LAST_BUT_ONE, Place.LAST]),
    ],
)
def test_the_end_is_announced_one_before_it_comes(plan: Plan, places: list[Place]) -> None:
    found = made(plan)
    assert [slot.place for slot in found] == places
    assert [slot.number for slot in found] == list(range(len(places)))


def test_a_moved_slot_comes_on_its_new_day_and_a_later_plan_counts_on() -> None:
    slots = made(LIGHT, starts_on=date(2027, 1, 15), moved={7: date(2027, 5, 3)}, base=6)
    assert [slot.number for slot in slots] == [6, 7, 8, 9]
    assert day_of(slots[1]) == date(2027, 5, 3)


def test_what_stands_settled_stays_whatever_the_plan_says_by_now() -> None:
    came_at = datetime(2026, 4, 8, 10, tzinfo=UTC)
    slots = made(LIGHT, stands={0: came_at}, came={0: HELLO}, moved={0: date(2026, 4, 20)})
    assert slots[0].at == came_at
    assert [slot.kind for slot in slots] == [HELLO, INVITATION, HELLO, INVITATION]


# Thinned.


def numbers(slots: tuple[Slot, ...]) -> list[int]:
    return [slot.number for slot in slots]


@pytest.mark.parametrize(
    ("since", "remain"),
    [
        (None, [0, 1, 2, 3, 4, 5, 6, 7]),
        (0, [1, 3, 5, 7]),
        (1, [0, 2, 4, 7]),  # it would be the last one's turn to fall: the one before does
        (2, [0, 1, 3, 5, 7]),
        (3, [0, 1, 2, 4, 7]),
        (4, [0, 1, 2, 3, 5, 7]),
        (5, [0, 1, 2, 3, 4, 6, 7]),  # without 6 nothing would announce the end
        (6, [0, 1, 2, 3, 4, 5, 7]),
        (7, [0, 1, 2, 3, 4, 5, 6, 7]),
        (8, [0, 1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_every_other_one_falls_away_and_the_last_one_stays(
    since: int | None, remain: list[int]
) -> None:
    slots = made(YEAR, base=10, thinned_from=None if since is None else 10 + since)
    assert numbers(slots) == [10 + number for number in remain]
    whole = {slot.number: slot.at for slot in made(YEAR, base=10)}
    assert all(slot.at == whole[slot.number] for slot in slots), "and no date moves"
    assert [slot.place for slot in slots[-2:]] == [Place.LAST_BUT_ONE, Place.LAST]
    assert [slot.kind for slot in slots] == [INVITATION, HELLO, INVITATION, HELLO, INVITATION,
                                            HELLO, INVITATION, HELLO][:len(slots)]  # fmt: skip


def test_a_plan_that_followed_has_all_its_notes() -> None:
    assert len(made(YEAR, base=10, thinned_from=4)) == 8


def test_thinned_down_to_its_end_a_plan_has_its_last_note() -> None:
    assert [(slot.number, slot.place) for slot in made(LIGHT, thinned_from=2)] == [
        (0, Place.FIRST), (1, Place.LAST_BUT_ONE), (3, Place.LAST),
    ]  # fmt: skip


# Notes of their own. Without any wish this plan comes on these days.

LIGHT_DAYS = [date(2026, 4, 3), date(2026, 6, 3), date(2026, 9, 2), date(2027, 3, 1)]


def test_the_dates_that_the_next_tests_count_on() -> None:
    assert days_of(made(LIGHT)) == LIGHT_DAYS


@pytest.mark.parametrize(
    ("day", "takes"),
    [
        (a_note(6, 3), 1),  # it stands there anyway
        (a_note(6, 4), 1),
        (a_note(6, 24), 1),  # 21 days later
        (a_note(6, 25), None),  # 22
        (a_note(5, 13), 1),  # 21 days earlier
        (a_note(5, 12), None),
        (a_note(8, 20), 2),  # the last but one may speak of a day
        (a_note(4, 5), None),  # the first says who writes, and keeps its day
        (a_note(3, 2), None),  # the last says goodbye, and keeps its own
        (a_note(12, 24), None),  # none is near
    ],
)
def test_the_nearest_note_takes_the_day_and_the_others_stay(
    day: QuietDay, takes: int | None
) -> None:
    slots = made(LIGHT, wishes=wished(day))
    expected = list(LIGHT_DAYS)
    if takes is not None:
        expected[takes] = day.in_year(2026)
    assert days_of(slots) == expected
    assert [slot.occasion for slot in slots] == [number == takes for number in range(4)]
    assert slots[2].place is Place.LAST_BUT_ONE, "the end is announced all the same"


def test_a_note_of_its_own_asks_nothing_and_an_invitation_follows_on_it() -> None:
    assert [slot.kind for slot in made(LIGHT, wishes=wished(a_note(9, 10)))] == [
        INVITATION, HELLO, HELLO, INVITATION,
    ]  # fmt: skip
    only = made(LIGHT, wishes=wished(a_note(9, 10)), only=INVITATION)
    assert [slot.kind for slot in only] == [INVITATION, INVITATION, HELLO, INVITATION]


def test_it_comes_each_year() -> None:
    slots = made(Plan(Preset.WEEKS, 13, 24), wishes=wished(a_note(9, 10)))
    assert [day_of(slot) for slot in slots if slot.occasion] == [
        date(2026, 9, 10),
        date(2027, 9, 10),
    ]


def test_a_day_without_its_29th_of_february_is_kept_the_day_before() -> None:
    plan = Plan(Preset.WEEKS, 8, 24)
    slots = made(plan, starts_on=date(2026, 11, 2), wishes=wished(a_note(2, 29)))
    assert [day_of(slot) for slot in slots if slot.occasion] == [
        date(2027, 2, 28),
        date(2028, 2, 29),
    ]


def test_it_comes_at_the_turn_of_the_year_which_is_quiet_else() -> None:
    slots = made(LIGHT, starts_on=date(2026, 10, 1), wishes=wished(a_note(12, 24)))
    assert days_of(slots)[1] == date(2026, 12, 24)
    first = made(LIGHT, starts_on=date(2026, 11, 24), wishes=wished(a_note(12, 24)))
    assert days_of(first)[0] >= date(2027, 1, 3), "no other note comes then"


def test_it_comes_on_a_public_holiday_that_is_quiet_else() -> None:
    wishes = Wishes(marked=(a_note(5, 1),), holidays_of="DE")
    slots = made(LIGHT, starts_on=date(2026, 2, 8), wishes=wishes)
    assert days_of(slots)[1] == date(2026, 5, 1)


def test_nothing_only_this_once_is_stronger_than_a_note_each_year() -> None:
    plan = Plan(Preset.WEEKS, 13, 24)
    slots = made(plan, wishes=wished(a_note(9, 10), QuietDay(9, 10, 2026)))
    assert [day_of(slot) for slot in slots if slot.occasion] == [date(2027, 9, 10)]


def test_a_day_that_is_over_takes_no_note() -> None:
    for today, occasions in ((date(2026, 6, 9), 1), (date(2026, 6, 10), 0)):
        slots = made(LIGHT, wishes=wished(a_note(6, 10)), today=today)
        assert sum(slot.occasion for slot in slots) == occasions
        assert day_of(slots[1]) == (date(2026, 6, 10) if occasions else LIGHT_DAYS[1])


def test_what_the_client_moved_by_hand_stays_there() -> None:
    wishes = wished(a_note(6, 10))
    assert days_of(made(LIGHT, wishes=wishes, moved={1: date(2026, 6, 7)}))[1] == date(2026, 6, 7)
    moved_onto_it = made(LIGHT, wishes=wishes, moved={1: date(2026, 6, 10)})
    assert moved_onto_it[1].occasion


def test_what_stands_settled_does_not_move_and_speaks_of_the_day_it_is_on() -> None:
    wishes = wished(a_note(6, 10))
    late = datetime(2026, 6, 13, 10, tzinfo=UTC)
    slots = made(LIGHT, wishes=wishes, stands={1: late})
    assert (slots[1].at, slots[1].occasion) == (late, False)
    on_it = datetime(2026, 6, 10, 10, tzinfo=UTC)
    moved = {1: date(2026, 6, 7)}
    slots = made(LIGHT, wishes=wishes, stands={1: on_it}, moved=moved, today=date(2026, 6, 10))
    assert slots[1].occasion


def test_a_note_never_comes_before_one_that_was_put_off_past_it() -> None:
    late = datetime(2026, 10, 10, 10, tzinfo=UTC)
    for stands, takes in (({}, True), ({1: late}, False)):
        slots = made(LIGHT, wishes=wished(a_note(9, 10)), stands=stands)
        assert slots[2].occasion is takes


def test_a_day_too_near_to_another_note_takes_none() -> None:
    """Thirty days lie between two: eight days on, there are 22 to the next; nine days on, 21."""
    slots = made(YEAR)
    for days, takes in ((7, True), (8, True), (9, False), (10, False)):
        day = day_of(slots[1]) + timedelta(days=days)
        room = (day_of(slots[2]) - day).days
        moved = made(YEAR, wishes=wished(a_note(day.month, day.day)))
        assert moved[1].occasion is takes is (room >= 22)
        if not takes:
            assert days_of(moved) == days_of(slots)


def test_of_two_days_that_want_the_same_note_the_earlier_has_it() -> None:
    slots = made(LIGHT, wishes=wished(a_note(6, 5), a_note(6, 2)))
    assert days_of(slots)[1] == date(2026, 6, 2)
    assert sum(slot.occasion for slot in slots) == 1


def test_the_first_note_of_a_later_plan_may_take_a_day() -> None:
    wishes = wished(a_note(4, 10))
    assert not made(LIGHT, wishes=wishes)[0].occasion
    later = made(LIGHT, wishes=wishes, base=4, earlier=[date(2026, 2, 1)])
    assert (days_of(later)[0], later[0].occasion) == (date(2026, 4, 10), True)
    too_near = made(LIGHT, wishes=wishes, base=4, earlier=[date(2026, 3, 20)])
    assert not too_near[0].occasion


def test_a_note_that_fell_away_is_in_nobodys_way() -> None:
    """In the middle of thirty days is no room for a note; without the one after it there is."""
    slots = made(YEAR)
    day = day_of(slots[1]) + timedelta(days=15)
    wishes = wished(a_note(day.month, day.day))
    assert not made(YEAR, wishes=wishes)[1].occasion
    assert made(YEAR, wishes=wishes, thinned_from=2)[1].occasion


# The turn of the year, where notes may come then.


def test_a_note_at_the_turn_of_the_year_speaks_of_it() -> None:
    slots = made(LIGHT, starts_on=date(2026, 9, 24), wishes=wished(turn_of_year=False))
    assert day_of(slots[1]) == date(2026, 12, 26)
    assert (slots[1].occasion, slots[1].kind, slots[2].kind) == (True, HELLO, INVITATION)


def test_a_goodbye_at_the_turn_of_the_year_stays_a_goodbye() -> None:
    slots = made(LIGHT, starts_on=date(2025, 12, 24), wishes=wished(turn_of_year=False))
    assert day_of(slots[-1]).month == 12
    assert not slots[-1].occasion
