"""Kinds of notes, pauses and plans that a client chooses."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from care.client import State as ClientState
from tests.stories.cast import client_of
from tests.stories.choosing import YEAR, button_data, next_note, opens
from tests.theatre import Stage

# Kinds, pause, plan.


async def test_only_hellos_ask_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Kinds of notes")
    await ann.taps("Only hellos")
    await ann.taps("Done")
    await ann.new()
    await stage.passes("P35D")
    await ann.new()
    assert "good" not in await ann.buttons()


async def test_a_pause_until_a_date_holds_and_ends_by_itself(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await opens(stage, "Pause until a date")
    await ann.says("01/07/2026")
    await ann.sees("Nothing comes before Wednesday, 1 July 2026")
    await ann.new()
    await stage.until(datetime(2026, 6, 30, 20, tzinfo=ZoneInfo("Europe/Berlin")))
    assert await ann.new() == []
    assert (await next_note(stage)).date() >= date(2026, 7, 1)
    await stage.passes("P60D")
    assert len(await ann.new()) >= 1


async def test_a_pause_can_be_ended_early(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    before = await next_note(stage)
    await opens(stage, "Pause until a date")
    await ann.taps("For 3 months")
    assert (await client_of(stage, ann)).state is ClientState.PAUSED
    assert await next_note(stage) > before
    await ann.taps("Go on with the notes")
    assert (await client_of(stage, ann)).state is ClientState.ACTIVE
    await ann.says("01/01/2020")
    await ann.sees("A pause ends on a day to come")


async def test_a_lighter_plan_needs_a_yes_to_its_dates(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P35D")
    await ann.taps("good")
    await opens(stage, "How often, how long")
    await ann.sees("7 more notes are planned")
    await ann.taps("Light: after 1, 3, 6 and 12 months")
    text = await ann.sees("These would be the dates", "None of them needs an answer")
    assert text.count("·") == 4
    await ann.taps("No, leave it as it is")
    await ann.sees("7 more notes are planned")
    assert await stage.rows("consent") == 1
    await ann.taps("Light: after 1, 3, 6 and 12 months")
    data, _message = await button_data(ann, "Yes, these dates")
    await ann.taps("Yes, these dates")
    await ann.sees("4 more notes are planned")
    assert await stage.rows("consent") == 2
    await stage.forge_tap(ann, data)
    assert await stage.rows("consent") == 2, "one yes is one yes"
    first = await next_note(stage)
    assert f"· {first:%A}, {first.day} {first:%B %Y}" in text
    await ann.new()
    seen = []
    for _ in range(14):
        await stage.passes("P28D")
        new = await ann.new()
        seen += new
        if new:
            await ann.says("fine")
            await ann.taps("Keep for me")
            await ann.new()
    assert len(seen) == 4
    assert "This is the last note you asked for" in seen[-1]


async def test_a_denser_plan_is_not_offered(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await opens(stage, "How often, how long")
    assert "A year: 8 notes" not in await stage.ann.buttons()
    data, _message = await button_data(stage.ann, "The same plan, from today")
    await stage.forge_tap(stage.ann, data.replace("again", "year"))
    assert await stage.rows("consent") == 1


async def test_a_plan_that_ended_goes_on_with_a_new_yes(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for _ in range(14):
        await stage.passes("P28D")
        await ann.says("still here")
        await ann.taps("Keep for me")
    assert (await client_of(stage, ann)).state is ClientState.ENDED
    sent = await stage.rows("checkin")
    await opens(stage, "How often, how long")
    await ann.sees("No notes are planned.")
    await ann.taps("The same plan, from today")
    data, _message = await button_data(ann, "Yes, these dates")
    await ann.taps("Yes, these dates")
    await ann.sees("4 more notes are planned")
    await stage.forge_tap(ann, data)
    assert await stage.rows("consent") == 2, "a yes tapped twice is one"
    await stage.passes("P40D")
    assert await stage.rows("checkin") == sent + 1


async def test_only_when_i_want_to_write_ends_the_notes_at_once(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "How often, how long")
    await ann.taps("Only when I want to write")
    await ann.sees("No notes will come.")
    await ann.new()
    await stage.passes("P400D")
    assert await ann.new() == []
