"""A letter with a date, and where letters are not taken any more."""

from datetime import datetime

from tests.stories.on_the_way import WORDS, data_of, dates, sends, writes
from tests.theatre import Player, Stage

# On a date.


async def test_with_a_date_it_comes_with_the_first_list_after_it(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await writes(ann)
    await dates(ann, "20 March 2026")
    await ann.sees("with the first list after")
    await dana.new()
    await stage.passes("P18D")  # Friday the 20th, before nine
    assert await dana.new() == []
    await ann.says("/letter")
    await ann.sees("goes on")
    await stage.passes("P4D")
    assert len(await dana.new()) == 1
    sent_at = datetime.fromisoformat((await dana.messages())[-1]["date"])
    assert sent_at.date().isoformat() == "2026-03-23"
    await ann.says("/letter")
    await ann.sees("sent, not opened yet")


async def test_the_date_can_be_changed_until_then_and_taken_away(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await writes(ann)
    await dates(ann, "20 March 2026")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await dates(ann, "3 April 2026")
    await dana.new()
    await stage.passes("P28D")
    assert await dana.new() == []
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Don\N{RIGHT SINGLE QUOTATION MARK}t send")
    await ann.taps("Keep it")
    await stage.passes("P28D")
    assert await dana.new() == []


async def test_a_stop_keeps_it_at_home(stage: Stage, ann: Player) -> None:
    await writes(ann)
    await dates(ann, "20 March 2026")
    await ann.says("/stop")
    await ann.new()
    await stage.dana.new()
    await stage.passes("P60D")
    assert (await ann.new(), await stage.dana.new()) == ([], [])
    await ann.says("/letter")
    await ann.sees("kept")


async def test_where_letters_are_not_taken_any_more_it_stays_and_that_is_said_once(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await writes(ann)
    await dates(ann, "20 March 2026")
    await dana.says("/start")
    await dana.taps("Letters from former clients: on")
    await dana.sees("Your next reading")
    assert "Letters from former clients: off" in await dana.buttons()
    await ann.new()
    await dana.new()
    await stage.passes("P20D")
    (said,) = await ann.new()
    assert "Something of yours with a date stays here with you" in said
    assert "letter" not in said.replace("/letter", "")
    await ann.taps("My letters")
    await ann.sees("kept")
    assert await dana.new() == []


async def test_one_that_was_sent_comes_back_when_letters_are_not_taken_any_more(
    stage: Stage, ann: Player
) -> None:
    await sends(ann)
    await stage.dana.says("/start")
    await stage.dana.taps("Letters from former clients: on")
    await ann.new()
    await stage.dana.new()
    await stage.passes("P8D")
    assert await stage.dana.new() == []
    assert len(await ann.new()) == 1
    await ann.says("/letter")
    await ann.sees("kept")


async def test_whoever_takes_no_letters_is_told_of_before_a_word_is_written(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await writes(ann)
    old = (await ann.messages())[-1]
    await dana.says("/start")
    await dana.taps("Letters from former clients: on")
    await ann.taps_data(data_of(old, "Send"), old["message_id"])
    await ann.sees("This is your letter", WORDS)
    assert "Send" not in await ann.buttons()
    await ann.says("/letter")
    await ann.taps("A new letter")
    await ann.sees("Dana does not take letters here")
    await dana.taps("Letters from former clients: off")
    await ann.says("/letter")
    await ann.taps("A new letter")
    assert "does not take" not in await ann.last()


async def test_set_up_asks_whether_letters_are_welcome(stage: Stage) -> None:
    dana, alex = stage.dana, stage.alex
    await alex.says("/start")
    await alex.taps("Invite a therapist")
    await dana.opens(await alex.link())
    await dana.taps("Dana")
    await dana.says("Berlin")
    await dana.taps_first()
    await dana.taps("These days")
    await dana.taps("09:00")
    await dana.sees("May former clients write you a letter?")
    await dana.says("No")
    await dana.sees("All set, Dana")
    await dana.says("/start")
    assert "Letters from former clients: off" in await dana.buttons()
