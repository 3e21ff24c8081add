"""What goes out in the next seven days, and what may be done about it."""

from datetime import UTC, datetime, timedelta

import pytest

from care.checkin import Kind, Place, Slot
from care.client import State
from care.week import follows, goes_out, line_is_open, says_goodbye

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


def slot(number: int, place: Place = Place.MIDDLE) -> Slot:
    return Slot(number=number, at=NOW + timedelta(days=30 * number), kind=Kind.HELLO, place=place)


@pytest.mark.parametrize(
    ("state", "days", "expected"),
    [
        (State.ACTIVE, 0, True),
        (State.ACTIVE, 6.9, True),
        (State.ACTIVE, 7, False),
        (State.ACTIVE, -1, True),  # due, and held back: it still goes out
        (State.ACTIVE, None, False),
        (State.PAUSED, 3, True),  # its pause ends before
        (State.RESTING, 3, False),
        (State.ENDED, 3, False),
        (State.STOPPED, 3, False),
    ],
)
def test_what_goes_out(state: State, days: float | None, expected: bool) -> None:
    at = None if days is None else NOW + timedelta(days=days)
    assert goes_out(state, at, now=NOW) is expected


def test_the_plan_goes_on_with_the_next_number_there_is() -> None:
    agenda = [slot(7), slot(4), slot(6)]
    assert follows(agenda, 4) == slot(6)
    assert follows(agenda, 5) == slot(6)
    assert follows(agenda, 7) is None


def test_the_goodbye_is_the_last_one() -> None:
    assert [place for place in Place if says_goodbye(slot(0, place))] == [Place.LAST, Place.ONLY]


def test_a_line_changes_until_the_first_note_is_due_and_none_is_added() -> None:
    assert line_is_open("Warm greetings", any_note=False)
    assert not line_is_open("Warm greetings", any_note=True)
    assert not line_is_open(None, any_note=False)
