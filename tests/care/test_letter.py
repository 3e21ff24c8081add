"""The way of a letter, row by row."""

from datetime import UTC, date, datetime, timedelta

import pytest

from care import client
from care.letter import (
    GUIDED,
    NEXT,
    PART_MOST,
    Author,
    Event,
    Refusal,
    State,
    after,
    before,
    expires_at,
    faults_of,
    following,
    goes_out_at,
    may_be_answered,
    may_be_dated,
    warns_at,
)
from care.window import Window
from care.wording import Fault

NOW = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # already the 3rd in Berlin


def test_the_seven_beginnings_stand_in_this_order() -> None:
    assert [place.value for place in GUIDED] == [
        "dear", "remember", "fun", "feel", "hope", "thanks", "signed", "unsaid",
    ]  # fmt: skip


def test_each_part_leads_to_the_next_and_back() -> None:
    assert [following(place) for place in GUIDED] == [*GUIDED[1:], None]
    assert [before(place) for place in GUIDED] == [None, *GUIDED[:-1]]


def test_every_state_has_a_row_for_every_event() -> None:
    assert set(NEXT) == set(State)
    assert all(set(row) == set(Event) for row in NEXT.values())


@pytest.mark.parametrize(
    ("state", "event", "expected"),
    [
        (State.DRAFT, Event.CHANGE, State.DRAFT),
        (State.DRAFT, Event.KEEP, State.KEPT),
        (State.DRAFT, Event.SEND, State.SENT),
        (State.DRAFT, Event.SCHEDULE, State.SCHEDULED),
        (State.DRAFT, Event.OPEN, Refusal.NOT_SENT),
        (State.KEPT, Event.SEND, State.SENT),
        (State.KEPT, Event.CHANGE, State.KEPT),
        (State.KEPT, Event.TAKE_BACK, Refusal.NOT_SENT),
        (State.SCHEDULED, Event.SCHEDULE, State.SCHEDULED),
        (State.SCHEDULED, Event.TAKE_BACK, State.KEPT),
        (State.SCHEDULED, Event.CHANGE, State.SCHEDULED),
        (State.SCHEDULED, Event.SEND, State.SENT),
        (State.SENT, Event.TAKE_BACK, State.KEPT),
        (State.SENT, Event.OPEN, State.OPENED),
        (State.SENT, Event.CHANGE, Refusal.ALREADY_SENT),
        (State.SENT, Event.SEND, Refusal.ALREADY_SENT),
        (State.OPENED, Event.TAKE_BACK, Refusal.ALREADY_OPENED),
        (State.OPENED, Event.CHANGE, Refusal.ALREADY_OPENED),
        (State.OPENED, Event.OPEN, State.OPENED),
    ],
)
def test_what_an_event_makes_of_a_letter(
    state: State, event: Event, expected: State | Refusal
) -> None:
    assert after(state, event) is expected


@pytest.mark.parametrize("state", [state for state in State if state is not State.BURNT])
def test_a_letter_can_be_burnt_wherever_it_is(state: State) -> None:
    assert after(state, Event.BURN) is State.BURNT


@pytest.mark.parametrize("event", Event)
def test_nothing_becomes_of_a_burnt_letter(event: Event) -> None:
    assert after(State.BURNT, event) is Refusal.GONE


@pytest.mark.parametrize(
    ("on", "fits"),
    [
        (date(2026, 3, 3), False),  # today, in Berlin
        (date(2026, 3, 4), True),
        (date(2028, 3, 2), True),
        (date(2028, 3, 3), False),
    ],
)
def test_a_date_lies_between_tomorrow_and_two_years(on: date, fits: bool) -> None:
    assert may_be_dated(on, now=NOW, zone="Europe/Berlin") is fits


@pytest.mark.parametrize(
    ("on", "at"),
    [
        (date(2026, 3, 28), datetime(2026, 3, 28, 8, 0, tzinfo=UTC)),
        (date(2026, 3, 29), datetime(2026, 3, 29, 7, 0, tzinfo=UTC)),  # clocks went on
        (date(2026, 10, 25), datetime(2026, 10, 25, 8, 0, tzinfo=UTC)),  # and back
    ],
)
def test_it_goes_out_as_the_hours_open_on_that_day(on: date, at: datetime) -> None:
    assert goes_out_at(on, zone="Europe/Berlin", window=Window()) == at


def test_a_draft_lasts_30_days_and_says_so_two_days_before() -> None:
    assert expires_at(NOW) == NOW + timedelta(days=30)
    assert warns_at(NOW) == NOW + timedelta(days=28)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("event", Event)
def test_a_therapist_keeps_no_letter_and_all_else_is_the_same(state: State, event: Event) -> None:
    theirs, mine = after(state, event), after(state, event, author=Author.THERAPIST)
    assert mine is (State.DRAFT if theirs is State.KEPT else theirs)


@pytest.mark.parametrize(
    ("state", "welcome", "writer", "therapist_here", "expected"),
    [
        (State.OPENED, True, client.State.ACTIVE, True, True),
        (State.OPENED, True, client.State.PAUSED, True, True),
        (State.OPENED, True, client.State.RESTING, True, True),
        (State.OPENED, True, client.State.ENDED, True, True),
        (State.OPENED, True, client.State.STOPPED, True, False),
        (State.OPENED, False, client.State.ACTIVE, True, False),
        (State.OPENED, True, client.State.ACTIVE, False, False),
        (State.SENT, True, client.State.ACTIVE, True, False),
        (State.KEPT, True, client.State.ACTIVE, True, False),
        (State.BURNT, True, client.State.ACTIVE, True, False),
    ],
)
def test_an_answer_needs_an_opened_letter_a_wish_and_both(
    state: State, welcome: bool, writer: client.State, therapist_here: bool, expected: bool
) -> None:
    answer = may_be_answered(state, welcome=welcome, writer=writer, therapist_here=therapist_here)
    assert answer is expected


@pytest.mark.parametrize(
    ("words", "beginning", "expected"),
    [
        ("found the mustard", "I remember when we ", ()),
        ("your therapy went well", "I feel we ", ()),  # nobody sees it who does not open it
        ("to hear at 030 1234567 or d@example.org", "I hope ", ()),  # how to be reached
        ("you must write to me", "", (Fault.DEMAND,)),
        ("du musst mir schreiben", "I feel we ", (Fault.DEMAND,)),  # in another language
        ("you're well", "", ()),
        ("you're well", "I hope ", (Fault.ASSUMED_STATE,)),  # only together with its beginning
        ("really? truly?", "", (Fault.QUESTION_TOO_MANY,)),
        ("great! very great!", "", (Fault.EXCLAMATION,)),
        ("x" * PART_MOST, "Thank you for ", ()),  # the beginning does not count
        ("x" * (PART_MOST + 1), "", (Fault.TOO_LONG,)),
    ],
)
def test_what_could_weigh_in_a_part_of_a_therapists_letter(
    words: str, beginning: str, expected: tuple[Fault, ...]
) -> None:
    assert faults_of(words, as_read=beginning + words) == expected
