"""A way back is told once, pauses the notes, and can be taken back until it was seen."""

from datetime import UTC, datetime

import pytest

from care.client import State
from storage import clients
from storage.database import Transaction
from tests.stories.cast import client_of
from tests.stories.ways_back import OLD_BUTTON, PUSH, YEAR, ann_asks, newest_data, pings
from tests.theatre import Stage

# Once, and when the therapist is awake.


async def test_asking_again_makes_no_second_item(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/back")
    ask = (await newest_data(ann))[0]
    await ann.taps("Let Dana know")
    await stage.passes("P1D")
    await stage.forge_tap(ann, ask)
    await ann.sees("Dana got that line on Monday, 2 March 2026")
    await ann_asks(stage)
    await ann.sees("Dana got that line on Monday, 2 March 2026")
    assert len(await pings(dana)) == 1
    assert await stage.rows("way_back") == 1
    await dana.taps("Show who")
    await dana.taps("Seen")
    await ann_asks(stage)
    await ann.sees("gets one line in their daytime")
    assert len(await pings(dana)) == 1, "the first one stands as seen, the second as a line"
    assert await stage.rows("way_back") == 2


async def test_at_night_it_waits_for_the_therapists_morning(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    stage.restarts_between = True
    await dana.new()
    await stage.until(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await ann_asks(stage)
    await ann_asks(stage)
    await ann.sees("gets one line in their daytime")
    assert "got that line" not in await ann.last(), "it has not come yet"
    await stage.until(datetime(2026, 3, 3, 6, 59, tzinfo=UTC))
    assert await dana.new() == []
    await stage.until(datetime(2026, 3, 3, 7, 1, tzinfo=UTC))
    assert await dana.new() == [PUSH]
    await ann_asks(stage)
    await ann.sees("Dana got that line on Tuesday, 3 March 2026")


async def test_it_is_never_given_up(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await dana.blocks()
    await ann_asks(stage)
    await stage.passes("P2D")
    assert await dana.new() == []
    await dana.unblocks()
    await stage.passes("P1D")
    assert await dana.new() == [PUSH]


@pytest.mark.parametrize("label", ["/stop", "/pause"])
async def test_a_stop_or_a_pause_does_not_take_it_back(stage: Stage, label: str) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await stage.until(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await ann_asks(stage)
    await ann.says(label)
    await stage.passes("PT12H")
    assert await dana.new() == [PUSH]


# The notes.


async def test_the_notes_pause_until_the_client_says_so(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await ann_asks(stage)
    await ann.new()
    await stage.passes("P120D")
    assert await ann.new() == []
    client = await client_of(stage, ann)
    assert (client.state, client.paused_until) == (State.PAUSED, None)
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")
    await stage.passes("P70D")
    assert [one for one in await ann.new() if "A program sends it" in one]


async def test_a_note_that_was_put_off_pauses_too_and_a_pause_with_an_end_has_none(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann.says("/pause")
    assert (await client_of(stage, ann)).paused_until is not None
    await ann_asks(stage)
    await ann.sees("Your notes pause")
    assert (await client_of(stage, ann)).paused_until is None
    await ann.new()
    await stage.passes("P200D")
    assert await ann.new() == []


async def test_a_note_that_was_put_off_does_not_come_when_the_notes_go_on(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann_asks(stage)
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")
    await ann.new()
    await stage.passes("P14D")
    assert await ann.new() == []


async def test_the_last_note_that_is_on_its_way_pauses_too(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    client = await client_of(stage, ann)

    def waits_as_the_last(tx: Transaction) -> None:
        clients.plan_checkin(tx, client.id, None)

    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Next week")
    await stage.storage.transact(waits_as_the_last)
    await ann_asks(stage)
    await ann.sees("Your notes pause")
    await ann.new()
    await stage.passes("P14D")
    assert await ann.new() == []


async def test_whoever_has_no_notes_planned_has_none_paused(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await ann.opens(await stage.dana_invites())
    for label in ("I have read this", "Yes, I am", "Only when I want to write"):
        await ann.taps(label)
    await ann_asks(stage)
    assert "pause" not in await ann.sees("gets one line")
    assert await ann.buttons() == ["Take it back"]
    assert (await client_of(stage, ann)).state is State.ACTIVE


# Taking it back.


async def test_taken_back_before_it_went_out_it_never_does(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await stage.until(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await ann_asks(stage)
    take_back = (await newest_data(ann))[0]
    await ann.taps("Take it back")
    await ann.sees("Taken back.")
    assert await ann.buttons() == ["Go on with the notes"], "they pause until the client says so"
    await stage.forge_tap(ann, take_back)
    assert (await ann.toasts())[-1] == OLD_BUTTON
    await stage.passes("P1D")
    assert await dana.new() == []


@pytest.mark.parametrize("opened", [True, False])
async def test_taken_back_afterwards_the_therapist_sees_only_that(
    stage: Stage, opened: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.")
    stage.restarts_between = True
    await ann_asks(stage)
    line = (await pings(dana))[0]
    if opened:
        await dana.taps("Show who")
        await dana.sees("M. K.")
    await stage.passes("P45D")
    await stage.app.scheduler.upkeep()
    await ann.taps("Take it back")
    await ann.sees("Taken back.")
    now = next(one for one in await dana.messages() if one["message_id"] == line["message_id"])
    assert now["text"] == "Taken back by the one who asked."
    assert now["buttons"] == []
    show = line["buttons"][0][0]["data"]
    for old in (show, show.replace("backshow", "backseen")):
        await stage.forge_tap(dana, old)
    assert "M. K." not in (await dana.last())
    assert "was seen on" not in str(await ann.chat())


@pytest.mark.parametrize("typed", [True, False])
async def test_once_it_was_seen_it_is_too_late(stage: Stage, typed: bool) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann_asks(stage)
    await dana.taps("Show who")
    await dana.taps("Seen")
    if typed:
        await ann.says("take it back")
        await ann.sees("It has been seen already")
    else:
        await ann.taps("Take it back")
        assert "It has been seen already, so it stays as it is." in await ann.toasts()
    assert "Marked as seen" in await dana.last()


async def test_seen_twice_is_seen_once(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann_asks(stage)
    await dana.taps("Show who")
    seen = (await newest_data(dana))[0]
    await ann.new()
    await stage.passes("PT3H")
    for _tap in range(2):
        await stage.forge_tap(dana, seen)
    assert len(await ann.new()) == 1
