"""Topics that a therapist offers with the invite: asked about only when the client opens them."""

from datetime import timedelta

from care.topic import Key, State
from handlers.keyboard import short
from storage import topics
from tests.stories.cast import client_of
from tests.theatre import Stage

LONG = "Every 4 weeks, a year"
OFFERED = ("Work", "The past")
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."


async def states(stage: Stage) -> dict[Key | None, State]:
    client = await client_of(stage, stage.ann)
    return {one.key: one.state for one in await stage.storage.read(topics.topics_of, client.id)}


async def opens_topics(stage: Stage) -> str:
    await stage.ann.says("/settings")
    await stage.ann.taps("Topics")
    return await stage.ann.last()


async def next_note(stage: Stage) -> str:
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    await stage.ann.new()
    await stage.until(client.next_checkin_at + timedelta(minutes=1))
    (note,) = await stage.ann.new()
    return note


async def at_the_topics(stage: Stage) -> None:
    """Dana has come to the step of her invite that offers topics."""
    await stage.dana_is_a_therapist()
    await stage.dana.says("/invite")
    await stage.dana.taps("None of these")
    await stage.dana.says("M.")
    await stage.dana.taps("Today")
    await stage.dana.taps("Yes, we talked about it")
    await stage.dana.taps(LONG)


async def test_all_are_off_and_one_tap_goes_on(stage: Stage) -> None:
    dana = stage.dana
    await at_the_topics(stage)
    await dana.sees("offer topics that a note may ask about", "unless they tap it themselves")
    assert await dana.buttons() == [
        "Work", "Home and money", "That part of life (health, a baby)", "Parenting", "Family",
        "Partner", "The past", "Go on",
    ]  # fmt: skip
    await dana.taps("Go on")
    await dana.taps("No line")
    await dana.taps("No letter")
    await stage.ann_says_yes(await dana.link())
    assert await states(stage) == {}
    assert "offers" not in await opens_topics(stage)


async def test_a_tap_turns_one_on_and_off_in_place(stage: Stage) -> None:
    stage.restarts_between = True
    dana = stage.dana
    await at_the_topics(stage)
    question = (await dana.messages())[-1]["message_id"]
    await dana.taps("Work")
    await dana.taps("Family")
    assert "✓ Work" in await dana.buttons()
    await dana.taps("✓ Work")
    await dana.says("the past")  # typed, it does the same
    await dana.says("something else")
    await dana.sees("A tap on one of the buttons is enough here.")
    shown = [one for one in await dana.messages() if one["message_id"] == question]
    assert "✓ Family" in str(shown[0]["buttons"])
    assert {"Work", "✓ Family", "✓ The past"} <= set(await dana.buttons())
    await dana.taps("Go on")
    await dana.taps("No line")
    await dana.taps("No letter")
    await stage.ann_says_yes(await dana.link())
    assert await states(stage) == {Key.FAMILY: State.PROPOSED, Key.PAST: State.PROPOSED}


async def test_an_old_toggle_and_one_that_no_screen_made_change_nothing(stage: Stage) -> None:
    dana = stage.dana
    await at_the_topics(stage)
    question = (await dana.messages())[-1]
    work = question["buttons"][0][0]["data"]
    version = int(work.split(":")[1])
    await dana.taps("Work")
    await stage.forge_tap(dana, work)
    assert (await dana.toasts())[-1] == OLD_BUTTON
    assert "✓ Work" in await dana.buttons()
    await stage.forge_tap(dana, f"d:{version + 1}:nonsense")
    await dana.sees("A tap on one of the buttons is enough here.")
    await dana.says("go on")
    await dana.taps("No line")
    await dana.taps("No letter")
    await stage.ann_says_yes(await dana.link())
    assert await states(stage) == {Key.WORK: State.PROPOSED}


async def test_what_is_offered_is_shown_until_it_is_decided_about(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(topics=OFFERED, plan=LONG)
    text = await opens_topics(stage)
    assert text.startswith("Dana offers: Work and The past. Nothing asks about them unless you tap")
    assert not any(label.startswith("✓") for label in await ann.buttons())
    await ann.taps("Work")
    await ann.sees("Dana offers: The past.")
    assert await states(stage) == {Key.WORK: State.OPEN, Key.PAST: State.PROPOSED}
    await ann.taps("✓ Work")
    await ann.taps("The past")
    await ann.taps("✓ The past")
    assert "offers" not in await ann.last()
    assert await states(stage) == {Key.WORK: State.FINISHED, Key.PAST: State.FINISHED}


async def test_next_leaves_it_and_nothing_ever_asks_about_it(stage: Stage) -> None:
    stage.restarts_between = True
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(topics=OFFERED, plan=LONG)
    await dana.new()
    await ann.taps("Choose more")
    while "Dana offers" not in await ann.last():
        await ann.taps("Next")
    await ann.taps("Next")
    assert await states(stage) == {Key.WORK: State.PROPOSED, Key.PAST: State.PROPOSED}
    await ann.taps("Done, use the defaults")
    await ann.sees("Topics: none")
    for _ in range(3):
        note = await next_note(stage)
        assert "thread" not in note
        assert not {"Which one?", "Finished"} & set(await ann.buttons())
        await ann.says("fine")
        await ann.taps("Keep for me")
    assert await dana.new() == [], "and the therapist is never told"


async def test_opened_by_the_client_it_is_asked_about(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(topics=OFFERED, plan=LONG)
    await dana.new()
    await opens_topics(stage)
    await ann.taps("Work")
    assert "You picked a thread" in await next_note(stage)
    await ann.taps("Which one?")
    await ann.sees("You picked: work.")
    assert await dana.new() == []


async def test_before_the_yes_nothing_of_it_is_stored_and_a_no_leaves_nothing(
    stage: Stage,
) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites(topics=OFFERED)
    assert await stage.rows("topic") == 0
    await stage.ann.opens(token)
    await stage.ann.taps("No, thank you")
    assert await stage.rows("topic") == 0


async def test_an_outsider_opens_nothing_for_her_and_neither_does_the_therapist(
    stage: Stage,
) -> None:
    await stage.ann_is_a_client(topics=OFFERED)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens(await stage.dana_invites(label="C."))
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await charlie.taps(label)
    name = short((await client_of(stage, stage.ann)).id)
    for who in (charlie, stage.dana):
        for data in (f"set:topics:{name}:work:on", f"round:topics:{name}"):
            await stage.forge_tap(who, data)
            assert (await who.toasts())[-1] == OLD_BUTTON
    assert await states(stage) == {Key.WORK: State.PROPOSED, Key.PAST: State.PROPOSED}


async def test_after_a_stop_what_was_offered_cannot_be_opened(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(topics=OFFERED)
    await opens_topics(stage)
    screen = (await ann.messages())[-1]
    await ann.says("/stop")
    await ann.taps_data(screen["buttons"][0][0]["data"], screen["message_id"])
    assert (await ann.toasts())[-1] == OLD_BUTTON
    assert await states(stage) == {Key.WORK: State.PROPOSED, Key.PAST: State.PROPOSED}
