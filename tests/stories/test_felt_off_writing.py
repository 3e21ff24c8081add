"""Writing down what felt off, and who can say it at all."""

from care.story import State
from tests.stories.cast import says_yes
from tests.stories.felt_off import (
    OLD_BUTTON,
    SECRET,
    all_labels,
    ann_writes,
    invited_by,
    known_stories,
    newest_data,
    with_sue,
)
from tests.theatre import Stage

# Writing it down.


async def test_several_messages_are_one_draft_of_its_own_beside_a_story(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    stage.restarts_between = True
    await ann.says("A story about the garden.")
    await ann_writes(stage, "Dana")
    await ann.says("And one more thing.")
    text = await ann.sees("This is what Dana will see", SECRET, "And one more thing.")
    assert "garden" not in text
    await ann.taps("Keep for me")
    await ann.says("The garden again.")
    text = await ann.sees("A story about the garden.", "The garden again.")
    assert SECRET not in text
    garden, off = await known_stories(stage)
    assert garden.checkin_id is not None
    assert (off.checkin_id, off.topic_id, off.face) == (None, None, None)


async def test_never_mind_writes_nothing_down(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/rules")
    await ann.taps("Something felt off")
    await ann.taps("Never mind")
    await ann.sees("Nothing was written down.")
    await ann.says("/concern")
    await ann.taps("Dana")
    write = (await ann.messages())[-1]
    await ann.taps("Never mind")
    await ann.sees("Nothing was written down.")
    await ann.says("A story.")
    assert [story.about for story in await known_stories(stage)] == ["life"]
    await stage.forge_tap(ann, write["buttons"][0][0]["data"])
    assert (await ann.toasts())[-1] == OLD_BUTTON
    await ann_writes(stage, "Dana")
    assert "Never mind" not in await all_labels(ann), "it would say what is not so any more"


async def test_after_start_or_a_day_words_are_a_story_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/concern")
    await ann.taps("Nobody, I keep it")
    await stage.passes("PT11H")
    await ann.says("This felt off.")
    await stage.passes("PT11H")
    await ann.says("And so did this.")
    await ann.sees("This is yours alone:", "This felt off.", "And so did this.")
    await stage.passes("PT13H")
    await ann.says("Hello there.")
    await ann.sees("This is what Dana will see", "Hello there.")
    await ann.says("/concern")
    await ann.taps("Nobody, I keep it")
    await ann.says("/start")
    await ann.sees("You can write here any time")
    await ann.says("Good morning.")
    await ann.sees("This is what Dana will see", "Hello there.", "Good morning.")


async def test_all_of_it_can_be_typed(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await ann.says("/start")
    await ann.says("something felt off")
    await ann.says("a supervisor of the practice")
    await ann.says(SECRET)
    await ann.says("share with a supervisor")
    await ann.sees("It goes to a supervisor on")
    await ann.says("take it back")
    await ann.sees("Taken back")


async def test_a_client_of_two_therapists_says_which_notes(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    token = await invited_by(sue)
    await says_yes(ann, token)
    await ann.says("/concern")
    await ann.sees("Which notes is it about?")
    assert sorted(await ann.buttons()) == ["Dana", "Sue"]
    await ann.taps("Sue")
    assert await ann.buttons() == ["Sue", "Nobody, I keep it", "Never mind"]
    await ann.taps("Sue")
    await ann.says(SECRET)
    await ann.taps("Share with Sue")
    await dana.new()
    await stage.passes("P8D")
    assert await dana.new() == []
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.sees("A2", "something felt off", SECRET)


# Who stopped, and who is nobody's client.


async def test_a_client_who_stopped_cannot_share_anything(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    await ann_writes(stage, "A supervisor of the practice")
    share = (await ann.messages())[-1]
    await ann.says("/stop")
    await ann.taps_data(share["buttons"][0][0]["data"], share["message_id"])
    chat = {one["message_id"]: one["text"] for one in await ann.messages()}
    assert "not passed on and not kept" in chat[share["message_id"]]
    await ann.says("And this.")
    await ann.sees("not passed on and not kept")
    await ann.says("/concern")
    await ann.sees("not passed on and not kept")
    await ann.says("/start")
    assert "Something felt off" not in await ann.buttons()
    await sue.new()
    await dana.new()
    await stage.passes("P8D")
    assert await sue.new() == await dana.new() == []
    assert [story.state for story in await known_stories(stage)] == [State.DRAFT]


async def test_whoever_is_nobodys_client_has_nothing_to_say_it_about(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/concern")
    await charlie.sees("There is nothing to do here just now.")
    await charlie.says("/rules")
    assert await charlie.buttons() == []
    assert await stage.rows("person") == 0
    await stage.dana_is_a_therapist()
    await stage.dana.says("/concern")
    await stage.dana.sees("There is nothing to do here just now.")


async def test_an_outsider_writes_in_nobodys_name(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await ann.says("/concern")
    hers = await newest_data(ann)
    who = hers[0].split(":")[1]
    await ann.taps("Dana")
    hers += await newest_data(ann)
    charlie = await stage.newcomer(201, "Charlie")
    await says_yes(charlie, await stage.dana_invites(label="C."))
    before, theirs = await ann.messages(), await charlie.messages()
    forged = [f"offwho:{who}", "offwho:", "offwho", "offfor:", f"offfor:{who}:me", "offgive::"]
    for data in [*(one for one in hers if one != "offnot"), *forged]:
        await stage.forge_tap(charlie, data)
    assert await charlie.messages() == theirs
    assert await ann.messages() == before
    assert await stage.rows("story") == 0
    await stage.forge_tap(ann, f"offfor:{who}:me")
    assert await ann.messages() == before
