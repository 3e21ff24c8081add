"""The pace: how many a second, in all, in bulk, and in one chat."""

import pytest

from bot.limits import FORGETS_AFTER, Bucket, Limits, Pace

ANN, BEA, CHARLIE = 1, 2, 3
START = 1000.0


def sent_within(limits: Limits, seconds: float, *, bulk: bool, start: float = START) -> list[float]:
    """When each goes out, if ever more wait, each in a chat of its own."""
    moments: list[float] = []
    now = start
    while now < start + seconds:
        chat = 10_000 + len(moments)
        wait = limits.wait(chat, bulk=bulk, now=now)
        if wait > 0:
            now += wait + 1e-6
        else:
            limits.take(chat, bulk=bulk, now=now)
            moments.append(now)
    return moments


def busiest_second(moments: list[float]) -> int:
    return max(sum(first <= one < first + 1 for one in moments) for first in moments)


@pytest.mark.parametrize(
    ("rate", "most", "takes", "pause", "wait"),
    [
        (1.0, 3.0, 2, 0.0, 0.0),  # one of three is left
        (1.0, 3.0, 3, 0.0, 1.0),  # none; one a second comes
        (1.0, 3.0, 3, 0.4, 0.6),
        (1.0, 3.0, 3, 1.0, 0.0),
        (4.0, 1.0, 1, 0.0, 0.25),
        (1.0, 3.0, 3, 99.0, 0.0),  # full is full: 99 seconds bring three, not 99
    ],
)
def test_a_bucket_empties_by_taking_and_fills_by_time(
    rate: float, most: float, takes: int, pause: float, wait: float
) -> None:
    bucket = Bucket(rate, most, most, START)
    for _ in range(takes):
        bucket.take()
    assert bucket.wait(START + pause) == pytest.approx(wait)


def test_a_full_bucket_holds_no_more_than_it_can() -> None:
    bucket = Bucket(1.0, 3.0, 3.0, START)
    bucket.wait(START + 99)
    for _ in range(3):
        bucket.take()
    assert bucket.wait(START + 99) > 0


def test_thirty_a_second_in_all_even_after_a_lull() -> None:
    moments = sent_within(Limits(START), 20, bulk=False)
    assert busiest_second(moments) <= 30
    assert len(moments) >= 20 * 25, "no slower than needed"


def test_bulk_leaves_room_for_replies() -> None:
    moments = sent_within(Limits(START), 20, bulk=True)
    assert busiest_second(moments) <= 25
    assert len(moments) >= 20 * 20


def test_a_reply_does_not_wait_for_bulk() -> None:
    limits = Limits(START)
    moments = sent_within(limits, 5, bulk=True)
    assert limits.wait(ANN, bulk=True, now=moments[-1]) > 0
    assert limits.wait(ANN, bulk=False, now=moments[-1]) < 0.05


def test_a_chat_gets_a_burst_and_then_one_a_second() -> None:
    limits = Limits(START, Pace(in_all=1e6, burst=1e6, chat_burst=3.0))
    for _ in range(3):
        assert limits.wait(ANN, bulk=False, now=START) == 0
        limits.take(ANN, bulk=False, now=START)
    assert limits.wait(ANN, bulk=False, now=START) == pytest.approx(1.0)
    assert limits.wait(BEA, bulk=False, now=START) == 0
    assert limits.wait(ANN, bulk=False, now=START + 1.0) == pytest.approx(0.0)


def test_a_refused_chat_is_closed_exactly_as_long_as_said_and_alone() -> None:
    limits = Limits(START)
    limits.refused(ANN, retry_after=7, now=START)
    assert limits.wait(ANN, bulk=False, now=START) == 7
    assert limits.wait(BEA, bulk=False, now=START) == 0
    assert limits.closed_for(ANN, now=START + 2) == 5
    assert limits.closed_for(BEA, now=START + 2) == 0
    assert limits.wait(ANN, bulk=False, now=START + 6.9) == pytest.approx(0.1)
    assert limits.wait(ANN, bulk=False, now=START + 7) == 0


def test_the_same_chat_refused_twice_closes_no_other() -> None:
    limits = Limits(START)
    limits.refused(ANN, retry_after=7, now=START)
    limits.refused(ANN, retry_after=9, now=START + 1)
    assert limits.wait(BEA, bulk=False, now=START + 1) == 0
    assert limits.wait(ANN, bulk=False, now=START + 1) == 9


def test_a_shorter_word_does_not_shorten_a_longer_one() -> None:
    limits = Limits(START)
    limits.refused(ANN, retry_after=30, now=START)
    limits.refused(ANN, retry_after=1, now=START + 1)
    assert limits.wait(ANN, bulk=False, now=START + 1) == 29


def test_two_chats_refused_at_once_close_everything_as_long_as_said() -> None:
    limits = Limits(START)
    limits.refused(ANN, retry_after=7, now=START)
    limits.refused(BEA, retry_after=3, now=START + 1)
    assert limits.wait(CHARLIE, bulk=False, now=START + 1) == 3
    assert limits.wait(CHARLIE, bulk=False, now=START + 4) == 0
    assert limits.wait(ANN, bulk=False, now=START + 4) == 3


def test_two_chats_refused_one_after_the_other_close_only_themselves() -> None:
    limits = Limits(START)
    limits.refused(ANN, retry_after=7, now=START)
    limits.refused(BEA, retry_after=3, now=START + 7)
    assert limits.wait(CHARLIE, bulk=False, now=START + 7) == 0


def test_sweeping_forgets_idle_chats_and_no_closed_one() -> None:
    limits = Limits(START)
    limits.take(BEA, bulk=False, now=START)
    limits.refused(ANN, retry_after=4 * FORGETS_AFTER, now=START)
    later = START + 2 * FORGETS_AFTER
    limits.take(CHARLIE, bulk=False, now=later)
    assert limits.wait(ANN, bulk=False, now=later) == 2 * FORGETS_AFTER
    assert BEA not in limits._chats


def test_a_busy_chat_is_not_swept_into_a_new_burst() -> None:
    limits = Limits(START, Pace(in_all=1e6, burst=1e6, chat_burst=2.0))
    now = START
    for _ in range(200):
        now += limits.wait(ANN, bulk=False, now=now)
        limits.take(ANN, bulk=False, now=now)
    assert now - START >= 197
