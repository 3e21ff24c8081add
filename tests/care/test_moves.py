"""Dates after a client changed something: where each may stand, and when the next note comes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from care.checkin import Kind, Place, Slot
from care.moves import Entry, may_go_to, next_note, straightened
from care.window import Window

TODAY = date(2026, 3, 2)
ENTRIES = [
    Entry(3, date(2026, 4, 1), date(2026, 4, 1)),
    Entry(4, date(2026, 5, 1), date(2026, 5, 1)),
    Entry(5, date(2026, 7, 1), date(2026, 7, 1)),
]


def never(_day: date) -> bool:
    return False


def on(*days: date) -> Callable[[date], bool]:
    return lambda day: day in days


@pytest.mark.parametrize(
    ("number", "to", "may"),
    [
        (4, date(2026, 5, 1), True),
        (4, date(2026, 5, 15), True),  # 14 days on
        (4, date(2026, 5, 16), False),  # 15
        (4, date(2026, 4, 22), True),  # 21 days after the one before
        (4, date(2026, 4, 21), False),  # 20
        (3, date(2026, 3, 18), True),
        (3, date(2026, 3, 17), False),  # 15 days back
        (6, date(2026, 7, 2), False),  # no such note
    ],
)
def test_a_note_moves_by_two_weeks_and_stays_apart(number: int, to: date, may: bool) -> None:
    assert may_go_to(ENTRIES, number, to=to, today=TODAY, closed=never, earlier=[]) is may


def test_a_note_stays_apart_from_one_that_went_out() -> None:
    sent = [date(2026, 3, 1)]
    for to, may in ((date(2026, 3, 22), True), (date(2026, 3, 21), False)):
        assert may_go_to(ENTRIES, 3, to=to, today=TODAY, closed=never, earlier=sent) is may


def test_a_note_does_not_move_onto_a_quiet_day_nor_into_the_past() -> None:
    to = date(2026, 4, 3)
    assert not may_go_to(ENTRIES, 3, to=to, today=TODAY, closed=on(to), earlier=[])
    assert not may_go_to(ENTRIES, 3, to=to, today=to, closed=never, earlier=[])


def test_a_moved_note_on_a_quiet_day_goes_to_the_nearest_open_one() -> None:
    entries = [Entry(0, date(2026, 4, 5), date(2026, 4, 1)), ENTRIES[1]]
    moved = {0: date(2026, 4, 5)}
    assert straightened(
        entries, moved, today=TODAY, closed=on(date(2026, 4, 5), date(2026, 4, 4)), earlier=[]
    ) == {0: date(2026, 4, 6)}
    assert straightened(entries, moved, today=TODAY, closed=never, earlier=[]) == {}


def test_a_note_that_nobody_moved_is_the_plans_own_affair() -> None:
    closed = on(date(2026, 4, 1))
    assert straightened(ENTRIES, {}, today=TODAY, closed=closed, earlier=[]) == {}


def slot(number: int, at: datetime) -> Slot:
    return Slot(number=number, at=at, kind=Kind.HELLO, place=Place.MIDDLE)


SLOTS = [slot(number, datetime(2026, 3 + number, 10, 12, tzinfo=UTC)) for number in range(4)]


def following(
    after: datetime, from_day: date, *, number: int = 1, closed: Callable[[date], bool] = never
) -> Slot | None:
    return next_note(
        SLOTS,
        number=number,
        base=0,
        after=after,
        from_day=from_day,
        closed=closed,
        zone="Europe/Berlin",
        window=Window(9 * 60, 12 * 60),
        seed=7,
    )


def local_day(found: Slot | None) -> tuple[int, date]:
    assert found is not None
    return found.number, found.at.astimezone(ZoneInfo("Europe/Berlin")).date()


def test_the_next_note_stands_inside_the_hours_of_its_day() -> None:
    found = following(datetime(2026, 3, 2, tzinfo=UTC), date(2026, 4, 10))
    assert local_day(found) == (1, date(2026, 4, 10))
    assert found is not None
    assert 9 <= found.at.astimezone(ZoneInfo("Europe/Berlin")).hour < 12


def test_a_note_whose_new_moment_has_passed_comes_on_the_next_open_day() -> None:
    now = datetime(2026, 4, 10, 15, tzinfo=UTC)
    assert local_day(following(now, date(2026, 4, 10))) == (1, date(2026, 4, 11))
    closed = on(date(2026, 4, 11), date(2026, 4, 12))
    assert local_day(following(now, date(2026, 4, 10), closed=closed)) == (1, date(2026, 4, 13))


def test_where_its_number_is_gone_the_one_after_it_is_next_and_after_the_last_there_is_none() -> (
    None
):
    start = datetime(2026, 3, 2, tzinfo=UTC)
    assert local_day(following(start, date(2026, 3, 10), number=-1))[0] == 0
    assert following(start, date(2026, 3, 10), number=4) is None


def test_a_calendar_without_an_open_day_brings_none() -> None:
    start = datetime(2026, 3, 2, tzinfo=UTC)
    assert following(start, date(2026, 4, 10), closed=lambda _day: True) is None


def test_a_note_for_a_day_of_its_own_comes_on_it_though_others_may_not() -> None:
    noon = datetime(2026, 12, 24, 12, tzinfo=UTC)
    own = Slot(number=1, at=noon, kind=Kind.HELLO, place=Place.MIDDLE, occasion=True)
    closed = on(*(date(2026, 12, day) for day in range(20, 32)))

    def found(slot: Slot, from_day: date) -> tuple[int, date]:
        return local_day(
            next_note(
                [slot], number=1, base=0, after=datetime(2026, 12, 1, tzinfo=UTC), closed=closed,
                from_day=from_day, zone="Europe/Berlin", window=Window(), seed=7,
            )
        )  # fmt: skip

    assert found(own, date(2026, 12, 24)) == (1, date(2026, 12, 24))
    assert found(own, date(2026, 12, 25)) == (1, date(2027, 1, 1)), "the day is over"
    other = replace(own, occasion=False)
    assert found(other, date(2026, 12, 24)) == (1, date(2027, 1, 1))
