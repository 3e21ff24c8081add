"""Who hears of it when a therapist leaves, and who is asked."""

from datetime import UTC, datetime

import pytest

from care.client import State
from care.handover import is_asked, is_told

NOW = datetime(2027, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "ended_at", "told"),
    [
        (State.ACTIVE, None, True),
        (State.PAUSED, None, True),
        (State.RESTING, None, True),
        (State.ENDED, datetime(2025, 3, 1, 0, 0, 1, tzinfo=UTC), True),
        (State.ENDED, datetime(2025, 3, 1, tzinfo=UTC), False),
        (State.STOPPED, None, False),
        (State.STOPPED, datetime(2027, 2, 1, tzinfo=UTC), False),
    ],
)
def test_who_stopped_or_ended_long_ago_hears_nothing(
    state: State, ended_at: datetime | None, told: bool
) -> None:
    assert is_told(state, ended_at=ended_at, now=NOW) is told


def test_nobody_is_asked_about_themselves_or_their_own_therapist() -> None:
    assert is_asked(is_successor=False, has_successor=False)
    assert not is_asked(is_successor=True, has_successor=False)
    assert not is_asked(is_successor=False, has_successor=True)
