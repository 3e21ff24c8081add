"""Topics: opened by the client alone, asked about in turn, the tender ones seldom."""

from datetime import UTC, datetime, timedelta

import pytest

from care.topic import TENDER, TENDER_REST, Asked, Event, Key, State, after, next_topic

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


@pytest.mark.parametrize(
    ("state", "event", "following"),
    [
        (State.PROPOSED, Event.ADDED, State.OPEN),
        (State.PROPOSED, Event.FINISHED, State.FINISHED),
        (State.PROPOSED, Event.NEVER, State.NEVER),
        (State.OPEN, Event.ADDED, State.OPEN),
        (State.OPEN, Event.FINISHED, State.FINISHED),
        (State.OPEN, Event.NEVER, State.NEVER),
        (State.FINISHED, Event.ADDED, State.OPEN),
        (State.FINISHED, Event.FINISHED, State.FINISHED),
        (State.FINISHED, Event.NEVER, State.NEVER),
        (State.NEVER, Event.ADDED, State.NEVER),
        (State.NEVER, Event.FINISHED, State.NEVER),
        (State.NEVER, Event.NEVER, State.NEVER),
    ],
)
def test_never_again_is_for_ever_and_only_an_added_one_is_open(
    state: State, event: Event, following: State
) -> None:
    assert after(state, event) is following


@pytest.mark.parametrize(
    ("topics", "chosen"),
    [
        ([], None),
        ([Asked(1, Key.WORK, State.PROPOSED, None)], None),
        ([Asked(1, Key.WORK, State.FINISHED, None)], None),
        ([Asked(1, Key.WORK, State.NEVER, None)], None),
        ([Asked(1, Key.WORK, State.OPEN, None)], 1),
        ([Asked(1, Key.WORK, State.OPEN, ago(1))], 1),
        # The one never asked about comes first, then the one that rested longest.
        ([Asked(1, Key.WORK, State.OPEN, ago(400)), Asked(2, None, State.OPEN, None)], 2),
        ([Asked(1, Key.WORK, State.OPEN, ago(30)), Asked(2, None, State.OPEN, ago(60))], 2),
        # A tender one rests for 90 days.
        ([Asked(1, Key.PAST, State.OPEN, ago(89.9))], None),
        ([Asked(1, Key.PAST, State.OPEN, ago(90))], 1),
        ([Asked(1, Key.LIFE, State.OPEN, ago(50)), Asked(2, Key.WORK, State.OPEN, ago(1))], 2),
    ],
)
def test_the_next_topic(topics: list[Asked], chosen: int | None) -> None:
    assert next_topic(topics, now=NOW) == chosen


def test_that_part_of_life_and_the_past_are_the_tender_ones() -> None:
    assert {Key.LIFE, Key.PAST} == TENDER
    assert timedelta(days=90) == TENDER_REST
