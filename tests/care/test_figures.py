"""What may be shown of a number: a step of five, and nothing below five people."""

from datetime import UTC, datetime
from itertools import product

import pytest

from care.figures import FEWEST, Tally, months, shown


@pytest.mark.parametrize(
    ("count", "people", "expected"),
    [
        (0, 0, None),  # nothing looks like four
        (4, 4, None),
        (5, 5, 5),
        (9, 9, 5),
        (10, 10, 10),
        (60, 4, None),  # many notes, and few who got them
        (60, 5, 60),
        (64, 5, 60),
    ],
)
def test_a_number_is_shown_from_five_people_up(
    count: int, people: int, expected: int | None
) -> None:
    assert shown(Tally(count, people)) == expected


def test_no_subtraction_tells_a_hidden_number_from_another() -> None:
    """Of two parts of a whole one is hidden: the whole and the other part look the same for some
    other size of it, so that nobody can say whether there is anybody in it at all."""

    def look(hidden: int, rest: int) -> tuple[int | None, ...]:
        parts = (hidden, rest, hidden + rest)
        return tuple(shown(Tally(one, one)) for one in parts)

    seen: dict[tuple[int | None, ...], set[int]] = {}
    for hidden, rest in product(range(FEWEST), range(FEWEST, 60)):
        seen.setdefault(look(hidden, rest), set()).add(hidden)
    assert all(len(sizes) > 1 for sizes in seen.values())


def test_the_months_follow_one_another_over_the_turn_of_the_year() -> None:
    found = months(now=datetime(2027, 2, 28, 23, 0, tzinfo=UTC), count=4)
    assert [(one.year, one.month, one.day) for one in found] == [
        (2026, 11, 1), (2026, 12, 1), (2027, 1, 1), (2027, 2, 1),
    ]  # fmt: skip
