"""How a client stands for their therapist, and the order of the list."""

from datetime import UTC, datetime, timedelta

import pytest

from care.client import Rhythm, State
from care.clientele import Standing, alphabetical, standing

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
SOON, BEFORE = NOW + timedelta(days=9), NOW - timedelta(days=1)

ROWS = [
    # state, paused until, asked for a way back, seen -> how they stand
    (State.ACTIVE, None, False, False, Standing.AGREED),
    (State.ACTIVE, None, True, False, Standing.ASKED_BACK),
    (State.ACTIVE, None, True, True, Standing.AGREED),
    (State.PAUSED, None, False, False, Standing.PAUSED),
    (State.PAUSED, None, True, False, Standing.ASKED_BACK),
    (State.PAUSED, None, True, True, Standing.ASKED_BACK),
    (State.PAUSED, SOON, False, False, Standing.PAUSED_UNTIL),
    (State.PAUSED, SOON, True, True, Standing.PAUSED_UNTIL),
    (State.PAUSED, BEFORE, False, False, Standing.AGREED),
    (State.RESTING, None, False, False, Standing.RESTING),
    (State.RESTING, None, True, False, Standing.ASKED_BACK),
    (State.ENDED, None, False, False, Standing.ENDED),
    (State.ENDED, None, True, False, Standing.ASKED_BACK),
    (State.STOPPED, None, False, False, Standing.ENDED),
    (State.STOPPED, None, True, False, Standing.ENDED),
]


@pytest.mark.parametrize(("state", "until", "asked", "seen", "expected"), ROWS)
def test_how_a_client_stands(
    state: State, until: datetime | None, asked: bool, seen: bool, expected: Standing
) -> None:
    found = standing(state, Rhythm.SCHEDULED, paused_until=until, asked=asked, seen=seen, now=NOW)
    assert found is expected


def test_whoever_writes_when_they_like_is_agreed_in_other_words() -> None:
    found = standing(
        State.ACTIVE, Rhythm.ON_WISH, paused_until=None, asked=False, seen=False, now=NOW
    )
    assert found is Standing.ON_WISH


def test_stopping_and_an_ended_plan_look_the_same() -> None:
    def stands(state: State) -> Standing:
        return standing(
            state, Rhythm.SCHEDULED, paused_until=None, asked=False, seen=False, now=NOW
        )

    assert stands(State.STOPPED) is stands(State.ENDED)


def test_labels_come_as_in_a_dictionary() -> None:
    labels = ["b", "Émile", "a", "Zoe", "Ärger", "B", "эмма"]
    assert sorted(labels, key=alphabetical) == ["a", "Ärger", "B", "b", "Émile", "Zoe", "эмма"]
