"""Seven days, four weeks, six months."""

from datetime import UTC, datetime, timedelta

import pytest

from care.keeping import is_due, kept


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "made", "failed", "due"),
    [
        ("2027-03-02 02:59", "2027-03-01 03:00", None, False),
        ("2027-03-02 03:00", "2027-03-01 03:00", None, True),
        ("2027-03-02 17:00", "2027-03-01 03:00", None, True),  # the bot was down at three
        ("2027-03-02 17:00", "2027-03-02 17:00", None, False),
        ("2027-03-03 02:00", "2027-03-02 17:00", None, False),
        ("2027-03-02 01:00", None, None, True),  # the first of all
        ("2027-03-02 03:30", "2027-03-01 03:00", "2027-03-02 03:00", False),
        ("2027-03-02 04:00", "2027-03-01 03:00", "2027-03-02 03:00", True),
        ("2027-03-02 04:00", None, "2027-04-01 03:00", True),  # a clock that went wrong
    ],
)
def test_one_is_due_each_day_from_three_on(
    now: str, made: str | None, failed: str | None, due: bool
) -> None:
    assert due is is_due(
        now=at(now), made_at=at(made) if made else None, failed_at=at(failed) if failed else None
    )


def test_a_year_of_backups_thins_out() -> None:
    made = [at("2026-03-02 03:00") + timedelta(days=day) for day in range(365)]
    days = sorted(kept(made), reverse=True)
    assert [f"{day:%m-%d}" for day in days] == [
        "03-01", "02-28", "02-27", "02-26", "02-25", "02-24", "02-23",  # seven days
        "02-21", "02-14",  # with 03-01 and 02-28 the newest of four weeks
        "01-31", "12-31", "11-30", "10-31",  # with 03-01 and 02-28 those of six months
    ]  # fmt: skip


def test_thinned_each_day_it_is_the_same_as_thinned_at_once() -> None:
    there: set[datetime] = set()
    made = [at("2026-03-02 03:00") + timedelta(days=day) for day in range(365)]
    for one in made:
        there = kept([*there, one])
    assert there == kept(made)


def test_an_outage_deletes_nothing() -> None:
    old = kept([at("2026-03-02 03:00") + timedelta(days=day) for day in range(10)])
    new = at("2027-06-01 03:00")
    assert len(kept([*old, new])) >= len(old)


def test_of_several_on_one_day_the_newest_stays() -> None:
    morning, noon = at("2027-03-02 03:00"), at("2027-03-02 12:00")
    assert kept([morning, noon]) == {noon}
