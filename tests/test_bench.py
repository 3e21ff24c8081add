"""The bench works: each of its questions gets an answer, and ratios point the right way."""

from datetime import date
from pathlib import Path

import pytest

from bench import ticks, transport, visits
from bench.pairs import Pairs, percentile
from bench.report import as_markdown
from bench.scale import TINY, within


def pairs(ours: list[float], theirs: list[float], *, more_is_better: bool) -> Pairs:
    return Pairs(
        question="a thing",
        peer="somebody",
        unit="ms",
        ours=tuple(ours),
        theirs=tuple(theirs),
        more_is_better=more_is_better,
    )


def test_above_one_afterword_is_faster_in_rates_and_in_times() -> None:
    assert pairs([20, 40, 30], [10, 10, 10], more_is_better=True).ratio == 3
    assert pairs([20, 40, 40], [10, 10, 10], more_is_better=False).ratio == 0.25


def test_ratios_are_taken_pair_by_pair() -> None:
    """A machine that slows down in the middle slows down both sides of a pair."""
    both = pairs([10, 1, 0.1], [5, 0.5, 0.05], more_is_better=True)
    assert both.ratios == pytest.approx([2, 2, 2])


def test_a_side_without_its_other_half_is_no_pair() -> None:
    with pytest.raises(ValueError, match="at least one"):
        pairs([1, 2], [1], more_is_better=True)


@pytest.mark.parametrize(
    ("share", "expected"), [(0.5, 50), (0.95, 95), (0.951, 96), (1.0, 100), (0.0, 1)]
)
def test_a_percentile_is_a_value_that_was_measured(share: float, expected: int) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_when_the_time_is_over_no_further_round_begins() -> None:
    assert list(within(-1.0, 5)) == [0]
    assert list(within(60.0, 5)) == [0, 1, 2, 3, 4]


def test_the_page_puts_the_ratio_before_the_figures() -> None:
    page = as_markdown(
        [pairs([20], [10], more_is_better=False)],
        ["A remark."],
        scale=TINY,
        due=10,
        on=date(2027, 3, 1),
        sync=0.001,
    )
    assert "| a thing | somebody | **0.50** | 0.50 | 0.50 | 20.0 ms | 10.0 ms |" in page
    assert "- A remark." in page
    assert "2027-03-01" in page
    assert "keep nothing on disk" in page


@pytest.mark.slow
async def test_whole_bots_answer_every_update_and_every_tap(tmp_path: Path) -> None:
    compared, remarks = await visits.measure(TINY, tmp_path)
    assert {one.peer for one in compared} == set(visits.PEERS)
    assert len({one.question for one in compared}) == 4
    assert all(one.ratio > 0 for one in compared)
    assert remarks == [], "no bot left an update without an answer"


@pytest.mark.slow
async def test_both_transports_are_measured_alone_and_together() -> None:
    compared = await transport.measure(TINY)
    assert [one.question for one in compared] == [
        "calls of the transport, 1 at once",
        "calls of the transport, 8 at once",
    ]
    assert all(one.ratio > 0 for one in compared)


@pytest.mark.slow
async def test_a_tick_queues_what_is_due_beside_jobs_that_run(tmp_path: Path) -> None:
    compared = await ticks.measure(TINY, tmp_path)
    assert len(compared) == 4
    assert all(min(one.ours) > 0 and min(one.theirs) > 0 for one in compared)
