"""A rehearsal is what would come: by the same rules, without anybody."""

import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.rehearsing import LASTS, BadPlan, Line, Play, What, plan_of, rehearse
from care.delivery import State
from care.plan import Plan, Preset, within_ceilings
from tests.bot.program import outcome

START = date(2026, 1, 31)


async def lived(plan: str = "year", **how: object) -> list[Line]:
    return await rehearse(Play(plan=plan_of(plan), starts_on=START, zone="Europe/Berlin", **how))  # type: ignore[arg-type]  # each test names fields of Play


async def test_two_years_bring_each_note_of_the_plan_in_its_hours_and_then_nothing() -> None:
    lines = await lived(country="DE")
    assert [line.outcome for line in lines] == [State.SENT] * 8
    assert {line.what for line in lines} == {What.HELLO, What.INVITATION}
    assert within_ceilings([line.local.date() for line in lines])
    assert all(9 <= line.local.hour < 20 for line in lines)
    assert lines[-1].at - lines[0].at < LASTS
    assert all("no reply" in line.text.lower() or line is lines[-1] for line in lines)


async def test_a_change_of_clocks_is_marked_where_it_falls() -> None:
    lines = await lived()
    changed = [line.local.date() for line in lines if line.clocks_changed]
    assert all(
        (line.clocks_changed) is (line.local.utcoffset() != before.local.utcoffset())
        for before, line in pairwise(lines)
    )
    assert changed, "the plan crosses March and October"


async def test_who_never_answers_hears_one_kind_last_line_and_no_more() -> None:
    lines = await lived(answers=False, reminder=True)
    assert lines[-1].what is What.FAREWELL
    assert [line.what for line in lines].count(What.REMINDER) == 1
    assert len(lines) <= 5


async def test_a_blocked_chat_is_tried_once_and_then_left_alone() -> None:
    day = START + timedelta(days=120)
    lines = await lived(blocked_on=day)
    assert [line.outcome for line in lines if line.local.date() >= day] == [State.FAILED]
    assert lines[-1].reason == "unreachable"


@pytest.mark.parametrize(
    ("name", "plan"),
    [
        ("light", Plan(Preset.LIGHT)),
        ("LONG", Plan(Preset.LONG)),
        ("weeks:4", Plan(Preset.WEEKS, 4, 12)),
        ("weeks:26:24", Plan(Preset.WEEKS, 26, 24)),
    ],
)
def test_a_plan_is_named_in_one_word(name: str, plan: Plan) -> None:
    assert plan_of(name) == plan


@pytest.mark.parametrize("name", ["", "daily", "weeks:2", "weeks:x", "light:3", "weeks:4:12:1"])
def test_a_plan_that_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(BadPlan):
        plan_of(name)


async def test_the_command_shows_it_to_people_and_to_scripts(tmp_path: Path) -> None:
    code, said = await outcome(
        tmp_path, "rehearse", "light", "--from", "2026-01-31", "--zone", "Europe/Berlin", "--json"
    )
    assert code == 0, said.told
    assert len(json.loads(said.out)["notes"]) == 4
    assert not (tmp_path / "data").exists(), "it leaves nothing behind"
    code, said = await outcome(tmp_path, "rehearse", "light", "--zone", "Mars/Base")
    assert code == 2
    assert "Mars/Base" in said.err
