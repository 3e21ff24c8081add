"""«Something new came up»: a way back, shown at once; the therapist learns that, and no more."""

from datetime import timedelta

from care.client import State
from tests.stories.cast import becomes_a_therapist, client_of, says_yes
from tests.stories.ways_back import PUSH, YEAR, dana_writes, pings
from tests.theatre import Stage

# The whole of it.


async def test_the_way_back_is_there_at_once_and_one_tap_lets_the_therapist_know(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.", plan=YEAR)
    stage.restarts_between = True
    await dana_writes(stage)
    await ann.says("something I wrote")
    await ann.says("/back")
    await ann.sees("how to reach Dana", "Ring 030 12 34", "Free: the open hours", "/help")
    assert await ann.buttons() == ["Let Dana know", "Not now"]
    await dana.new()
    await ann.taps("Let Dana know")
    await ann.sees("gets one line in their daytime", "Your notes pause", "not through this chat")
    assert await ann.buttons() == ["Take it back", "Go on with the notes"]

    assert await dana.new() == [PUSH]
    (push,) = await pings(dana)
    assert not push["silent"], "it is worth a sound"
    await dana.taps("Show who")
    text = await dana.sees("M. K.", "Monday, 2 March 2026", "this note of yours", "Ring 030 12 34")
    assert "something I wrote" not in text
    await ann.new()
    await stage.passes("PT3H")
    await dana.taps("Seen")
    await dana.sees("M. K.", "Marked as seen.")
    assert (await dana.messages())[-1]["buttons"] == []
    assert await ann.new() == ["What you asked for was seen on Monday, 2 March 2026."]


async def test_with_no_note_of_the_therapist_both_are_told_so(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/back")
    await ann.sees("Dana has left no note here", "You can still let them know", "/help")
    await ann.taps("Let Dana know")
    await dana.taps("Show who")
    await dana.sees("They saw no note on how to reach you", "/wayback")


async def test_not_now_sends_nothing_and_leaves_the_card(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana_writes(stage)
    await dana.new()
    await ann.says("/back")
    await ann.says("not now")
    await ann.sees("Nothing was sent. /back is there")
    assert any("Ring 030 12 34" in one["text"] for one in await ann.messages())
    assert await dana.new() == []
    assert await stage.rows("way_back") == 0


# Where the button is.


async def test_the_button_is_at_home_and_its_label_can_be_typed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/start")
    assert "Something new came up" in await ann.buttons()
    await ann.says("something new came up")
    await ann.sees("A way back.")
    await ann.says("let dana know")
    await ann.sees("gets one line")
    assert await stage.rows("story") == 0


async def test_the_button_is_under_the_last_note_and_under_no_other(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="Light: after 1, 3, 6 and 12 months")
    seen = []
    for _note in range(4):
        client = await client_of(stage, ann)
        assert client.next_checkin_at is not None
        await stage.until(client.next_checkin_at + timedelta(minutes=1))
        buttons = (await ann.messages())[-1]["buttons"]
        labels = [button["label"] for row in buttons for button in row]
        seen.append("Something new came up" in labels)
        await ann.says("a line")
        await ann.taps("Keep for me")
    assert seen == [False, False, False, True]
    await ann.taps("Something new came up")
    await ann.sees("A way back.")
    assert await ann.buttons() == ["Let Dana know", "Not now"]


async def test_the_button_is_under_the_line_before_the_notes_rest(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P130D")
    await ann.sees("It has been quiet here")
    assert await ann.buttons() == ["Go on with the notes", "Stop", "Something new came up"]
    await ann.taps("Something new came up")
    await ann.sees("A way back.")
    await ann.taps("Let Dana know")
    assert "Your notes pause" not in await ann.last(), "none is planned"
    assert (await client_of(stage, ann)).state is State.RESTING


async def test_whoever_is_nobodys_client_has_no_way_back_here(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/back")
    await charlie.sees("There is no way back to anybody", "/help")
    assert await stage.rows("person") == 0


async def test_a_client_of_two_therapists_picks_one(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await dana_writes(stage)
    sue = await stage.newcomer(203, "Sue")
    await becomes_a_therapist(stage, sue)
    for data in ("/invite", "None of these", "A.", "Today", "Yes, we talked about it"):
        await (sue.says(data) if data in ("/invite", "A.") else sue.taps(data))
    await sue.taps("Light: after 1, 3, 6 and 12 months")
    if "No line" not in await sue.buttons():
        await sue.taps("Go on")
    await sue.taps("No line")
    await sue.taps("No letter")
    await says_yes(ann, await sue.link())
    await sue.new()
    await ann.says("/back")
    await ann.sees("Who is it about?")
    assert sorted(await ann.buttons()) == ["Dana", "Sue"]
    await ann.taps("Dana")
    await ann.sees("Ring 030 12 34")
    await ann.taps("Let Dana know")
    assert len(await pings(stage.dana)) == 1
    assert await sue.new() == []
