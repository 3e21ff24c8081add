"""Lock screen, topics, country and switches that a client chooses."""

from typing import Any

from care.discretion import Level
from care.topic import Key, State
from storage import people
from tests.stories.cast import client_of
from tests.stories.choosing import button_data, opens, topics_of
from tests.theatre import Stage

# Lock screen.


async def test_an_open_lock_screen_brings_the_name_and_a_discreet_one_does_not(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Lock screen")
    await ann.sees("Hi Ann. Dana is curious", "A note is here")
    await ann.taps("Open")
    await ann.new()
    await stage.passes("P35D")
    (note,) = await ann.new()
    assert "Hi Ann." in note
    await opens(stage, "Lock screen")
    await ann.says("discreet")
    assert (await client_of(stage, ann)).discretion is Level.DISCREET
    await ann.new()
    await stage.passes("P70D")
    assert [text for text in await ann.new() if "Ann" in text or "Dana" in text] == []


async def test_a_name_of_their_own_stands_in_open_notes_and_can_be_taken_away(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Lock screen")
    await ann.taps("Open")
    await opens(stage, "Your name here")
    await ann.says("  Annie   B. ")
    await ann.sees("Notes call you Annie B.")
    await ann.new()
    await stage.passes("P35D")
    assert "Hi Annie B." in (await ann.new())[0]
    await opens(stage, "Your name here")
    await ann.taps("Use no name")
    await ann.sees("Notes call you by no name.")


# Topics.


async def test_no_topic_is_chosen_until_the_client_chooses_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    assert await topics_of(stage) == {}
    await ann.taps("Work")
    await ann.taps("The past")
    await ann.says("the garden")
    await ann.sees("That is noted.")
    assert await topics_of(stage) == {
        Key.WORK: State.OPEN, Key.PAST: State.OPEN, "the garden": State.OPEN,
    }  # fmt: skip
    await ann.taps("✓ Work")
    assert (await topics_of(stage))[Key.WORK] is State.FINISHED
    await ann.taps("✓ the garden")
    assert (await topics_of(stage))["the garden"] is State.FINISHED
    await ann.says("The Garden")
    assert (await topics_of(stage))["the garden"] is State.OPEN
    await ann.taps("Back")
    text = await ann.sees("The past", "the garden")
    assert "Work" not in text.partition("Topics:")[2]


async def test_a_topic_of_more_than_sixty_letters_is_refused_kindly(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    await ann.says("x" * 61)
    await ann.sees("A topic has 1 to 60 letters, so nothing was changed.")
    assert await topics_of(stage) == {}


async def test_a_topic_with_markup_in_it_stays_what_was_typed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    await ann.says("<b>cats & *dogs*")
    assert "✓ <b>cats & *dogs*" in await ann.buttons()
    await ann.taps("Done")
    await ann.sees("Topics: <b>cats & *dogs*")


# Country and switches.


async def test_a_country_is_asked_back_before_it_counts(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()

    async def country() -> Any:
        person = (await client_of(stage, ann)).person_id
        return await stage.storage.read(people.country_of, person)

    await opens(stage, "Country for help lines")
    await ann.says("Norwya")
    await ann.sees("Is it this one?")
    assert await country() is None
    await ann.taps("Norway")
    assert await country() == "NO"
    await ann.says("holland")
    await ann.taps("Netherlands")
    assert await country() == "NL"
    await ann.says("Atlantis under the sea")
    await ann.sees("No country with that name")
    await ann.taps("Say no country")
    assert await country() is None


async def test_the_country_of_their_clock_is_offered(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await opens(stage, "Country for help lines")
    assert (await stage.ann.buttons())[0] == "Germany"


async def test_switches_persist_and_each_is_off_unless_chosen(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    client = await client_of(stage, ann)
    assert (client.notes, client.danger_ping, client.may_keep) == (False, False, False)
    await opens(stage, "On and off")
    for label in ("Short notes back", "Word out in danger", "May be kept"):
        await ann.taps(f"{label}: off")
    await ann.says("five taps: on")
    await stage.restart()
    await opens(stage, "On and off")
    assert (await ann.buttons())[:6] == [
        "Line when it was read: on", "Five taps: off", "Short notes back: on",
        "Word out in danger: on", "One more, if quiet: off", "May be kept: on",
    ]  # fmt: skip
    client = await client_of(stage, ann)
    assert (client.notes, client.danger_ping, client.may_keep) == (True, True, True)


async def test_a_switch_tapped_twice_on_an_old_message_says_the_same(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "On and off")
    data, _message = await button_data(ann, "May be kept: off")
    await ann.taps("May be kept: off")
    await stage.forge_tap(ann, data)
    assert (await client_of(stage, ann)).may_keep
