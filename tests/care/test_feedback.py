"""Feedback on the notes: once a year, counted from the yes and from when it was asked last."""

from datetime import UTC, datetime, timedelta

import pytest

from care.feedback import asks

NOW = datetime(2027, 5, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said_yes", "asked", "expected"),
    [
        (330, None, True),
        (329, None, False),
        (0, None, False),
        (900, 330, True),
        (900, 329, False),
        (900, 0, False),
        (10, 400, False),  # a new yes after an old question: a year of these notes comes first
    ],
)
def test_it_is_asked_once_a_year(said_yes: int, asked: int | None, expected: bool) -> None:
    found = asks(
        said_yes_at=NOW - timedelta(days=said_yes),
        asked_at=None if asked is None else NOW - timedelta(days=asked),
        now=NOW,
    )
    assert found is expected


def test_a_second_before_the_time_it_is_not_asked() -> None:
    said_yes_at = NOW - timedelta(days=330) + timedelta(seconds=1)
    assert not asks(said_yes_at=said_yes_at, asked_at=None, now=NOW)
