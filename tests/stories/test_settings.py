"""What a client can choose: it counts at once, on one message, and never means more notes."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from care.client import State as ClientState
from care.discretion import Level
from care.topic import Key, State
from storage import clients, unsent
from storage.clients import Client
from storage.database import Transaction
from tests.stories.cast import client_of
from tests.stories.choosing import YEAR, button_data, next_note, opens, topics_of
from tests.theatre import Stage

# The way there.


async def test_after_the_yes_the_round_can_be_taken_or_left_at_any_screen(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.taps("Choose more")
    seen = []
    for _ in range(7):
        seen.append((await ann.last()).partition(".")[0])
        assert "Done, use the defaults" in await ann.buttons()
        await ann.taps("Next")
    assert seen == [
        "Your dates", "Your hours", "Your lock screen", "Topics", "Days without notes",
        "Your country", "Your name here",
    ]  # fmt: skip
    await ann.sees("On and off")
    messages = len(await ann.messages())
    await ann.taps("Next")
    await ann.sees("All set.", "Next note:")
    assert len(await ann.messages()) == messages, "the round changes one message in place"


async def test_done_ends_the_round_with_the_defaults(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    before = await client_of(stage, ann)
    await ann.taps("Choose more")
    await ann.taps("Done, use the defaults")
    await ann.sees("All set.", "/settings changes it at any time")
    assert await client_of(stage, ann) == before


async def test_settings_show_how_it_stands_and_change_in_place(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/settings")
    await ann.sees("Your choices", "Hours: 09:00 to 20:00 (Berlin", "Lock screen: Discreet")
    count = len(await ann.messages())
    await ann.taps("Lock screen")
    await ann.taps("Sealed")
    await ann.taps("Back")
    await ann.sees("Lock screen: Sealed")
    await ann.taps("Done")
    await ann.sees("That is how it is set.")
    assert len(await ann.messages()) == count


async def test_whoever_is_no_client_has_nothing_to_choose(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/settings")
    await charlie.sees("There is nothing to do here")
    await stage.ann_is_a_client()
    await stage.ann.says("/stop")
    await stage.ann.says("/settings")
    await stage.ann.sees("There is nothing to do here")


# Nobody else, nothing lost, and restarts.


async def test_an_outsiders_forged_taps_change_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    forged = []
    for screen in ("Dates", "Hours and clock", "Lock screen", "Topics", "On and off"):
        await opens(stage, screen)
        for message in (await ann.messages())[-1:]:
            forged += [button["data"] for row in message["buttons"] for button in row]
    before = await client_of(stage, ann)
    for data in dict.fromkeys(forged):
        await stage.forge_tap(charlie, data)
        await stage.forge_tap(stage.dana, data)
    assert await client_of(stage, ann) == before
    assert await topics_of(stage) == {}
    assert "Dana" not in await charlie.last()
    assert "Your choices" not in await stage.dana.last()


@pytest.mark.parametrize(
    "data",
    ["set", "set:", "set:menu", "set:menu:0", "set:level:{}:loud", "set:move:{}:x:20260101",
     "set:move:{}:0:99999999", "set:hours:{}:z:Moon/Base", "set:hours:{}:w:1-2", "set:topics:{}:x",
     "set:topics:{}:t-zz:on", "set:topics:{}:moon:on", "set:quiet:{}:add:20261399",
     "set:quiet:{}:turn", "set:country:{}:ZZ", "set:switch:{}:state:on", "set:kinds:{}:all",
     "set:pause:{}:x", "set:plan:{}:none", "round:next:{}:nowhere", "set:nowhere:{}"],
)  # fmt: skip
async def test_a_tap_that_no_screen_made_changes_nothing(stage: Stage, data: str) -> None:
    await stage.ann_is_a_client()
    menu, _message = await button_data(stage.ann, "Choose more")
    before = await client_of(stage, stage.ann)
    await stage.forge_tap(stage.ann, data.format(menu.split(":")[2]))
    assert await client_of(stage, stage.ann) == before
    for table in ("topic", "quiet_day", "moved_slot"):
        assert await stage.rows(table) == 0


async def test_a_story_written_beside_an_open_screen_is_kept_as_a_story(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    await ann.says("The move went well, and the garden is a jungle. " * 4)
    await ann.sees("This is what Dana will see")
    await opens(stage, "Topics")
    await ann.sends(voice={"duration": 4})
    await ann.sees("(a voice note)")
    await opens(stage, "Topics")
    await stage.passes("PT1H")
    await ann.says("the garden")
    await ann.sees("This is what Dana will see", "the garden")
    assert await topics_of(stage) == {}


async def test_all_of_it_works_with_a_restart_between_any_two_steps(stage: Stage) -> None:
    ann = stage.ann
    stage.restarts_between = True
    await stage.ann_is_a_client()
    before = (await next_note(stage)).date()
    await ann.taps("Choose more")
    await ann.taps_first()
    await ann.says("a week later")
    await ann.taps("Back")
    await ann.taps("Next")
    await ann.says("London")
    await ann.taps_first()
    await ann.says("18:00 to 20:00")
    await ann.says("next")
    await ann.says("open")
    await ann.says("next")
    await ann.says("work")
    await ann.says("my cat")
    await ann.says("done, use the defaults")
    await ann.sees("All set.", "Hours: 18:00 to 20:00 (London", "Lock screen: Open", " and ")
    assert await topics_of(stage) == {Key.WORK: State.OPEN, "my cat": State.OPEN}
    assert (await next_note(stage)).date() == before + timedelta(days=7)
    assert 18 <= (await next_note(stage)).hour < 20


async def test_a_client_of_two_therapists_picks_which_notes_first(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    first = await client_of(stage, ann)
    await stage.passes("PT1H")
    await stage.alex.taps("Invite a therapist")
    erin = await stage.newcomer(202, "Erin")
    await erin.opens(await stage.alex.link())
    await erin.taps("Erin")
    await erin.says("Lisbon")
    await erin.taps_first()
    await erin.taps("These days")
    await erin.taps("09:00")
    await erin.taps("Yes")
    stage.dana, dana = erin, stage.dana
    await stage.ann_says_yes(await stage.dana_invites())
    stage.dana = dana
    await ann.says("/settings")
    await ann.sees("Which notes is it about?")
    await ann.taps("Erin")
    await ann.taps("Lock screen")
    await ann.taps("Sealed")
    second = await client_of(stage, ann)
    assert second.id != first.id
    assert second.discretion is Level.SEALED

    def other(tx: Transaction) -> Client | None:
        return clients.client_by_id(tx, first.id)

    assert await stage.storage.read(other) == first


async def test_a_note_that_was_put_off_keeps_off_a_quiet_day_too(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    await ann.taps("Later")
    await ann.taps("Next week")
    again_on = (stage.now + timedelta(days=7)).date()
    await opens(stage, "Days without notes")
    await ann.says(again_on.strftime("%d/%m"))
    client = await client_of(stage, ann)
    ((_row, due_at),) = await stage.storage.read(unsent.checkins_waiting, client.id)
    assert due_at.date() == again_on + timedelta(days=1)
    await ann.new()
    await stage.until(datetime.combine(again_on, datetime.max.time(), ZoneInfo("Europe/Berlin")))
    assert await ann.new() == []


async def test_a_new_yes_after_rest_brings_notes_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P130D")
    assert (await client_of(stage, ann)).state is ClientState.RESTING
    await opens(stage, "How often, how long")
    await ann.taps("The same plan, from today")
    await ann.taps("Yes, these dates")
    await ann.new()
    await stage.passes("P40D")
    (note,) = await ann.new()
    assert "It has been quiet here" not in note
