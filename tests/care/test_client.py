"""States of a client: a row for every state and event."""

from datetime import UTC, datetime, timedelta

import pytest

from care.client import Event, Outcome, State, after

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=14)
LATEST = NOW + timedelta(days=90)

ORDER = [State.ACTIVE, State.PAUSED, State.RESTING, State.ENDED, State.STOPPED]
TABLE = """
event       active   paused   resting  ended    stopped
said_yes    active   active   active   active   active
paused      paused   paused   resting  ended    stopped
danger      paused   paused   resting  ended    stopped
pause_over  active   active   resting  ended    stopped
resumed     active   active   active   ended    stopped
stopped     stopped  stopped  stopped  stopped  stopped
went_quiet  resting  paused   resting  ended    stopped
wrote       active   paused   resting  ended    stopped
plan_ended  ended    ended    ended    ended    stopped
blocked     paused   paused   resting  ended    stopped
unblocked   active   paused   resting  ended    stopped
"""
ROWS = [row.split() for row in TABLE.split("\n")[2:-1]]


def test_every_event_has_a_row() -> None:
    assert [row[0] for row in ROWS] == sorted((event.value for event in Event), key=order)
    assert set(ORDER) == set(State)


def order(event: str) -> int:
    return [row[0] for row in ROWS].index(event)


@pytest.mark.parametrize(
    ("state", "event", "following"),
    [
        (state, Event(row[0]), State(cell))
        for row in ROWS
        for state, cell in zip(ORDER, row[1:], strict=True)
    ],
)
def test_every_state_and_event_leads_where_the_table_says(
    state: State, event: Event, following: State
) -> None:
    paused_until = NOW if event is Event.PAUSE_OVER else LATER
    running = paused_until if state is State.PAUSED else None
    outcome = after(state, event, now=NOW, until=LATEST, paused_until=running)
    assert outcome.state is following
    assert outcome.cancels_queued is (event is Event.STOPPED)
    assert outcome.changes or (state, running) == (following, outcome.paused_until)
    if following is not State.PAUSED:
        assert outcome.keeps_checkins is (following is State.ACTIVE)
        assert outcome.paused_until is None


@pytest.mark.parametrize("event", [event for event in Event if event is not Event.SAID_YES])
def test_only_a_new_yes_brings_back_who_stopped(event: Event) -> None:
    outcome = after(State.STOPPED, event, now=NOW, until=LATER)
    assert outcome.state is State.STOPPED
    assert not outcome.keeps_checkins


def test_stop_cancels_what_is_queued_even_when_pressed_twice() -> None:
    assert after(State.STOPPED, Event.STOPPED, now=NOW) == Outcome(
        state=State.STOPPED,
        changes=True,
        keeps_checkins=False,
        cancels_queued=True,
        paused_until=None,
    )


@pytest.mark.parametrize(
    ("state", "event", "running", "until", "ends_at"),
    [
        (State.ACTIVE, Event.PAUSED, None, LATER, LATER),
        (State.ACTIVE, Event.PAUSED, None, None, None),
        (State.PAUSED, Event.PAUSED, LATEST, LATER, LATER),  # their own word replaces theirs
        (State.PAUSED, Event.WROTE, LATEST, None, LATEST),
        (State.PAUSED, Event.WENT_QUIET, LATEST, None, LATEST),
        (State.ACTIVE, Event.DANGER, None, LATER, LATER),
        (State.PAUSED, Event.DANGER, LATEST, LATER, LATEST),  # never shortens a pause
        (State.PAUSED, Event.DANGER, LATER, LATEST, LATEST),
        (State.PAUSED, Event.DANGER, None, LATER, None),
        (State.ACTIVE, Event.BLOCKED, None, LATER, None),  # without end
        (State.PAUSED, Event.BLOCKED, LATER, None, None),
        (State.PAUSED, Event.UNBLOCKED, None, None, None),  # no new yes
        (State.PAUSED, Event.PAUSE_OVER, LATER, None, LATER),  # not over yet
        (State.PAUSED, Event.PAUSE_OVER, None, None, None),  # never over by itself
    ],
)
def test_a_pause_ends_when_the_client_said(
    state: State,
    event: Event,
    running: datetime | None,
    until: datetime | None,
    ends_at: datetime | None,
) -> None:
    outcome = after(state, event, now=NOW, until=until, paused_until=running)
    assert outcome.state is State.PAUSED
    assert outcome.paused_until == ends_at
    assert outcome.keeps_checkins is (ends_at is not None)
    assert outcome.changes is ((state, running) != (State.PAUSED, ends_at))


def test_a_pause_that_is_over_before_it_begins_changes_nothing() -> None:
    outcome = after(State.ACTIVE, Event.PAUSED, now=NOW, until=NOW)
    assert outcome.state is State.ACTIVE
    assert not outcome.changes


def test_a_pause_is_over_at_its_very_end() -> None:
    outcome = after(State.PAUSED, Event.PAUSE_OVER, now=LATER, paused_until=LATER)
    assert outcome.state is State.ACTIVE
    assert outcome.keeps_checkins
