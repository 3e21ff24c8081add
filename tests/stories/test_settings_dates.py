"""Dates, hours and quiet days that a client chooses."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tests.stories.cast import client_of
from tests.stories.choosing import next_note, opens, typed
from tests.theatre import Stage

# Dates.


async def test_a_moved_date_moves_the_note(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    before = await next_note(stage)
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.taps("A week later")
    await ann.sees("Moved to")
    after = await next_note(stage)
    assert after.date() == before.date() + timedelta(days=7)
    await ann.new()
    await stage.until(before + timedelta(days=1))
    assert await ann.new() == []
    await stage.until(after + timedelta(hours=1))
    assert len(await ann.new()) == 1


async def test_a_date_can_be_typed_and_one_too_far_off_is_refused_kindly(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    planned = (await next_note(stage)).date()
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.says(typed(planned + timedelta(days=15)))
    await ann.sees("That day does not work, so nothing was changed.")
    await ann.says("whenever")
    await ann.sees("That date was not clear")
    assert (await next_note(stage)).date() == planned
    await ann.says(typed(planned + timedelta(days=14)))
    await ann.sees("Moved to")
    assert (await next_note(stage)).date() == planned + timedelta(days=14)
    await ann.says(typed(planned + timedelta(days=21)))
    await ann.sees("That day does not work")


async def test_a_moved_date_keeps_the_notes_apart(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="Every 4 weeks, a year")
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.taps("A week later")
    assert "A week later" not in await ann.buttons(), "21 days to the next one would break"
    await ann.new()
    seen = 0
    for _ in range(5):
        await stage.passes("P14D")
        seen += len(await ann.new())
    assert seen >= 2, "the ones after it still come"


# Hours and zone.


async def test_new_hours_move_the_next_note_into_them(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    day = (await next_note(stage)).date()
    for label, opens_at, closes_at in (
        ("Morning: 09:00 to 12:00", 9, 12),
        ("Evening: 17:00 to 21:00", 17, 21),
    ):
        await opens(stage, "Hours and clock")
        await ann.taps(label)
        await ann.sees("That is noted.")
        note = await next_note(stage)
        assert note.date() == day
        assert opens_at <= note.hour < closes_at


async def test_hours_can_be_typed_and_impossible_ones_change_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.says("18-19")
    await ann.sees("Notes come between 18:00 and 19:00")
    assert (await next_note(stage)).hour == 18
    await ann.says("2-4")
    await ann.sees("Hours lie between 05:00 and 23:00", "Nothing was changed")
    await ann.says("qqqq")
    await ann.sees("nothing was changed")
    assert (await next_note(stage)).hour == 18


async def test_a_move_to_another_zone_moves_the_next_note_into_the_hours_there(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.says("Tokyo")
    await ann.sees("Is it this one?")
    await ann.taps("Tokyo · 16:00")
    await ann.sees("The clock used is Tokyo · 16:00")
    client = await client_of(stage, ann)
    note = await next_note(stage)
    assert client.zone == "Asia/Tokyo"
    assert 9 <= note.hour < 20
    await ann.new()
    await stage.until(note + timedelta(minutes=5))
    assert len(await ann.new()) == 1


async def test_hours_chosen_on_the_day_of_a_note_do_not_lose_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.taps("Evening: 17:00 to 21:00")
    note = await next_note(stage)
    await stage.until(note - timedelta(minutes=10))
    await opens(stage, "Hours and clock")
    await ann.taps("Morning: 09:00 to 12:00")
    moved = await next_note(stage)
    assert moved.date() == note.date() + timedelta(days=1)
    assert 9 <= moved.hour < 12


async def test_hours_chosen_after_a_note_on_its_day_do_not_bring_it_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.taps("Morning: 09:00 to 12:00")
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    await opens(stage, "Hours and clock")
    await ann.taps("Evening: 17:00 to 21:00")
    assert (await client_of(stage, ann)).next_slot == 1
    await ann.new()
    await stage.passes("P20D")
    assert await ann.new() == []


# Days without notes.


async def test_a_quiet_day_is_never_hit(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    day = (await next_note(stage)).date()
    await opens(stage, "Days without notes")
    await ann.says(day.strftime("%d/%m"))
    await ann.sees("That is noted.")
    assert (await next_note(stage)).date() > day
    await ann.new()
    await stage.until(datetime.combine(day, datetime.max.time(), ZoneInfo("Europe/Berlin")))
    assert await ann.new() == []
    await stage.passes("P7D")
    assert len(await ann.new()) == 1


async def test_a_quiet_day_pushes_off_a_note_that_was_moved_onto_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.taps("A week later")
    day = (await next_note(stage)).date()
    await opens(stage, "Days without notes")
    await ann.says(typed(day))
    await ann.sees("Is it meant for each year, or only this once?")
    await ann.taps_first()
    moved = (await next_note(stage)).date()
    assert moved != day
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.says(typed(day))
    await ann.sees("keeps off days without notes")
    assert (await next_note(stage)).date() == moved


async def test_a_quiet_day_pushes_off_a_later_note_that_was_moved_onto_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Dates")
    await ann.taps((await ann.buttons())[1])
    await ann.taps("A week later")
    await ann.taps("Back")
    before = await ann.buttons()
    day = datetime.strptime(before[1], "%d %b %Y").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    await opens(stage, "Days without notes")
    await ann.says(day.strftime("%d/%m"))
    await opens(stage, "Dates")
    after = await ann.buttons()
    assert after[1] != before[1]
    assert [after[0], *after[2:]] == [before[0], *before[2:]]


async def test_a_quiet_day_can_be_for_once_and_be_removed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Days without notes")
    await ann.says("24/08/2026")
    await ann.taps("24 Aug 2026")
    assert "Remove 24 Aug 2026" in await ann.buttons()
    await ann.taps("Remove 24 Aug 2026")
    assert "Remove 24 Aug 2026" not in await ann.buttons()
    await ann.says("29/2")
    assert "Remove each 29 February" in await ann.buttons()
    await ann.says("31/2")
    await ann.sees("That date was not clear")
    assert await stage.rows("quiet_day") == 1


async def test_the_turn_of_the_year_is_quiet_unless_the_client_opens_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Days without notes")
    await ann.taps("Notes may come then")
    assert not (await client_of(stage, ann)).turn_of_year
    await ann.taps("Nothing 20 Dec to 2 Jan")
    assert (await client_of(stage, ann)).turn_of_year
