"""Deliveries: what each failure means for each kind."""

from datetime import timedelta

import pytest

from care.delivery import (
    Failure,
    Guarantee,
    Kind,
    Lane,
    Settlement,
    State,
    after_crash,
    after_failure,
    guarantee_of,
    is_bulk,
    lane_of,
)

#          unreachable  refused  flood  not sent  ambiguous        ambiguous the 8th time
TABLE = """
reply      failed       failed   due    due       due, repeat      uncertain
apology    failed       failed   due    due       due, repeat      uncertain
receipt    failed       failed   due    due       due, repeat      uncertain
news       failed       failed   due    due       due, repeat      uncertain
farewell   failed       failed   due    due       due, repeat      uncertain
notice     failed       failed   due    due       due, repeat      uncertain
ping       due          failed   due    due       due, repeat      due, repeat
letter     due          failed   due    due       due, repeat      due, repeat
digest     due          failed   due    due       due, repeat      due, repeat
checkin    failed       failed   due    due       uncertain        uncertain
reminder   failed       failed   due    due       uncertain        uncertain
"""
ROWS = {
    kind: row.replace("due, repeat", "due,repeat").split()
    for kind, row in (line.split(maxsplit=1) for line in TABLE.strip().split("\n"))
}
COLUMNS = [(failure, 1) for failure in Failure] + [(Failure.AMBIGUOUS, 8)]


def settle(kind: Kind, failure: Failure, attempts: int = 1) -> Settlement:
    return after_failure(kind, failure, attempts=attempts, retry_after=None, jitter=1)


def test_the_table_has_every_kind() -> None:
    assert set(ROWS) == set(Kind)


@pytest.mark.parametrize(
    ("kind", "failure", "attempts", "cell"),
    [
        (Kind(kind), failure, attempts, cell)
        for kind, cells in ROWS.items()
        for (failure, attempts), cell in zip(COLUMNS, cells, strict=True)
    ],
)
def test_every_failure_of_every_kind_is_settled_as_the_table_says(
    kind: Kind, failure: Failure, attempts: int, cell: str
) -> None:
    state, _, repeat = cell.partition(",")
    found = settle(kind, failure, attempts)
    assert (found.state, found.repeat) == (State(state), bool(repeat))
    assert found.reason == failure
    assert found.pauses_person is (failure is Failure.UNREACHABLE)
    assert (found.wait is not None) is (found.state is State.DUE)


@pytest.mark.parametrize("kind", [Kind.CHECKIN, Kind.REMINDER])
@pytest.mark.parametrize("attempts", [1, 2, 8, 9, 1000])
def test_a_note_that_may_have_arrived_is_never_sent_again(kind: Kind, attempts: int) -> None:
    assert settle(kind, Failure.AMBIGUOUS, attempts).state is State.UNCERTAIN
    assert after_crash(kind).state is State.UNCERTAIN


@pytest.mark.parametrize("failure", [Failure.FLOOD, Failure.NOT_SENT])
@pytest.mark.parametrize("kind", Kind)
def test_what_was_certainly_not_sent_is_tried_without_end(kind: Kind, failure: Failure) -> None:
    found = settle(kind, failure, attempts=10_000)
    assert found.state is State.DUE
    assert not found.repeat


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.CHECKIN, Kind.REMINDER}))
def test_after_a_crash_everything_but_a_note_goes_again_as_a_repeat(kind: Kind) -> None:
    assert after_crash(kind) == Settlement(state=State.DUE, repeat=True, reason="ambiguous")


@pytest.mark.parametrize(
    ("attempts", "jitter", "seconds"),
    [
        (1, 0, 1),  # half of 2
        (1, 1, 2),
        (2, 1, 4),
        (3, 0.5, 6),  # three quarters of 8
        (9, 1, 512),
        (10, 1, 900),  # 1024, and 15 minutes is the most
        (5000, 1, 900),
        (5000, 0, 450),
        (0, 1, 2),
    ],
)
def test_waits_double_up_to_fifteen_minutes(attempts: int, jitter: float, seconds: float) -> None:
    found = after_failure(
        Kind.LETTER, Failure.NOT_SENT, attempts=attempts, retry_after=None, jitter=jitter
    )
    assert found.wait == timedelta(seconds=seconds)


@pytest.mark.parametrize("seconds", [0, 1, 3, 7200])
def test_a_flood_waits_as_long_as_telegram_says_and_no_longer(seconds: int) -> None:
    found = after_failure(
        Kind.REPLY,
        Failure.FLOOD,
        attempts=5,
        retry_after=timedelta(seconds=seconds),
        jitter=1,
    )
    assert found.wait == timedelta(seconds=seconds)


def test_a_reply_is_tried_eight_times_when_telegram_does_not_answer() -> None:
    states = [settle(Kind.REPLY, Failure.AMBIGUOUS, attempts).state for attempts in range(1, 10)]
    assert states == [State.DUE] * 7 + [State.UNCERTAIN] * 2


@pytest.mark.parametrize("jitter", [-0.1, 1.1])
def test_jitter_outside_its_range_is_refused(jitter: float) -> None:
    with pytest.raises(ValueError):
        after_failure(Kind.REPLY, Failure.NOT_SENT, attempts=1, retry_after=None, jitter=jitter)


@pytest.mark.parametrize(
    ("kind", "lane", "bulk"),
    [
        (Kind.REPLY, Lane.REPLY, False),
        (Kind.APOLOGY, Lane.REPLY, False),
        (Kind.PING, Lane.URGENT, False),
        (Kind.RECEIPT, Lane.DIGEST, True),
        (Kind.LETTER, Lane.DIGEST, True),
        (Kind.DIGEST, Lane.DIGEST, True),
        (Kind.NOTICE, Lane.DIGEST, True),
        (Kind.NEWS, Lane.DIGEST, True),
        (Kind.FAREWELL, Lane.DIGEST, True),
        (Kind.CHECKIN, Lane.CHECKIN, True),
        (Kind.REMINDER, Lane.CHECKIN, True),
    ],
)
def test_a_reply_goes_before_everything_and_a_checkin_after(
    kind: Kind, lane: Lane, bulk: bool
) -> None:
    assert lane_of(kind) is lane
    assert is_bulk(lane_of(kind)) is bulk


def test_only_a_checkin_and_its_reminder_go_at_most_once() -> None:
    once = [kind for kind in Kind if guarantee_of(kind) is Guarantee.AT_MOST_ONCE]
    assert once == [Kind.CHECKIN, Kind.REMINDER]
    assert sorted(Lane) == [Lane.REPLY, Lane.URGENT, Lane.DIGEST, Lane.CHECKIN]
