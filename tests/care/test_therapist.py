"""When a therapist may be written to."""

import pytest

from care.therapist import EARLIEST_HOUR, LATEST_HOUR, hours
from care.window import Window


@pytest.mark.parametrize(
    ("digest", "opens", "closes"),
    [
        (9 * 60, 8 * 60, 20 * 60),  # an ordinary hour changes nothing
        (8 * 60, 8 * 60, 20 * 60),
        (7 * 60 + 30, 7 * 60 + 30, 20 * 60),  # an early one opens the day
        (EARLIEST_HOUR * 60, 5 * 60, 20 * 60),
        (21 * 60, 8 * 60, 22 * 60),  # a late one closes it
        (LATEST_HOUR * 60, 8 * 60, 23 * 60),
    ],
)
def test_the_day_is_as_wide_as_the_digest_hour_needs(digest: int, opens: int, closes: int) -> None:
    assert hours(digest) == Window(opens, closes)
