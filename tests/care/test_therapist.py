"""When a therapist may be written to, and what they may say to clients."""

import pytest

from care.therapist import (
    EARLIEST_HOUR,
    LATEST_HOUR,
    POLICY_MOST,
    digest_minute_in,
    holds,
    hours,
    policy_faults,
)
from care.window import Window
from care.wording import Fault

AFTERNOON = Window(14 * 60, 18 * 60)


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


@pytest.mark.parametrize("digest", [EARLIEST_HOUR * 60, 9 * 60, 15 * 60, LATEST_HOUR * 60])
def test_hours_of_their_own_are_never_widened(digest: int) -> None:
    assert hours(digest, AFTERNOON) == AFTERNOON


@pytest.mark.parametrize(
    ("digest", "is_inside", "moved_to"),
    [
        (14 * 60 - 1, False, 14 * 60),
        (14 * 60, True, 14 * 60),
        (18 * 60 - 1, True, 18 * 60 - 1),
        (18 * 60, False, 14 * 60),  # the hours do not hold their last moment
    ],
)
def test_a_digest_hour_moves_only_where_it_lies_outside(
    digest: int, is_inside: bool, moved_to: int
) -> None:
    assert holds(AFTERNOON, digest) is is_inside
    assert digest_minute_in(AFTERNOON, digest) == moved_to
    assert holds(AFTERNOON, moved_to)


def test_without_hours_of_their_own_any_digest_hour_is_inside() -> None:
    assert holds(None, EARLIEST_HOUR * 60)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A card is kind, and nothing is expected.", ()),
        ("I keep no gifts. After therapy has ended I do not meet.", ()),  # it cannot say less
        ("You must not write to me.", (Fault.DEMAND,)),
        ("Call me at +49 30 1234567.", (Fault.CONTACT,)),  # that belongs to the way back
        ("I never heard from you!", (Fault.GUILT,)),
        ("x" * POLICY_MOST, ()),
        ("x" * (POLICY_MOST + 1), (Fault.TOO_LONG,)),
    ],
)
def test_what_could_weigh_on_somebody_in_a_line_on_gifts_and_contact(
    words: str, expected: tuple[Fault, ...]
) -> None:
    assert policy_faults(words) == expected
