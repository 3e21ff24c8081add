"""The whole of it once: invite, yes, check-in, story, digest, read, stop."""

from pathlib import Path

import pytest

from tests.databases import DIALECTS, Dialect, migrated_database
from tests.theatre import Stage, on_stage


async def play(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana

    await stage.dana_is_a_therapist()
    await dana.sees("All set, Dana", "Monday", "09:00", "Europe/Berlin")

    token = await stage.dana_invites(opening="The apple tree outside is in bloom.")
    picture = (await dana.messages())[-1]
    assert picture["photo"], "the invite comes with a QR picture"

    await ann.opens(token)
    await ann.sees("Dana", "No reply is ever needed", "Nobody watches this chat")
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Notes on a schedule")
    await ann.sees("These would be the dates", "Europe/Berlin")
    await ann.taps("These dates are fine")
    await ann.sees("All set. The first note comes on")
    await ann.new()

    await stage.passes("P35D")
    (note,) = await ann.new()
    assert "No reply is ever needed" in note
    assert "apple tree" in note
    assert "Dana" not in note, "no name on a lock screen"
    assert await ann.buttons() == [
        "very hard", "hard", "so-so", "good", "very good", "Skip", "Later", "Stop",
    ]  # fmt: skip

    await ann.taps("good")
    await ann.sees("Noted: good", "Dana")
    await ann.says("The move went well, and the garden is a jungle.")
    await ann.sees("This is what Dana will see", "good", "the garden is a jungle")
    await ann.taps("Share with Dana")
    await ann.sees("It goes to Dana on Monday")

    await dana.new()
    await stage.passes("P7D")
    (push,) = await dana.new()
    assert "1 thing to read" in push
    assert "garden" not in push
    await dana.taps("Open")
    await dana.sees("M.", "good", "the garden is a jungle", "Quiet says nothing about your work")
    await ann.new()
    await dana.taps("Read 1")
    await dana.sees("read")
    await ann.sees("What you sent was read on Monday")

    await ann.says("/stop")
    await ann.sees("Stopped. No more notes will come.")
    await ann.new()
    await stage.passes("P800D")
    assert await ann.new() == [], "after stop nothing ever comes again"


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_the_main_story(dialect: Dialect, tmp_path: Path) -> None:
    async with on_stage(await migrated_database(dialect, tmp_path)) as stage:
        await play(stage)


async def test_the_main_story_with_a_restart_between_any_two_steps(stage: Stage) -> None:
    stage.restarts_between = True
    await play(stage)
