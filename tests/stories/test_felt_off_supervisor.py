"""When the practice's supervisor changes, what felt off goes to nobody unasked."""

import pytest

from care.discretion import Level
from care.story import State
from tests.stories.cast import becomes_a_therapist, says_yes
from tests.stories.felt_off import (
    NINE,
    READERS,
    SECRET,
    alex_chooses,
    ann_tells_the_supervisor,
    ann_writes,
    everything_seen,
    invited_by,
    known_stories,
    newest_data,
    wishes,
    with_sue,
)
from tests.theatre import Stage

# The supervisor changes.


@pytest.mark.parametrize("successor", ["Dana", "Nobody", "Tom"])
async def test_what_a_former_supervisor_has_not_read_goes_to_nobody_and_the_client_is_told(
    stage: Stage, successor: str
) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    tom = await stage.newcomer(204, "Tom")
    await becomes_a_therapist(stage, tom)
    await ann_tells_the_supervisor(stage, "In her list already.")
    await stage.passes("P7DT3H")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.sees("In her list already.")
    await ann_tells_the_supervisor(stage, "Not yet in her list.")
    for who in (ann, dana, sue, tom):
        await who.new()
    stage.restarts_between = successor == "Tom"
    await alex_chooses(stage, successor)
    lines = await ann.new()
    assert len(lines) == 2
    assert all("not been marked as read" in one and "yours again" in one for one in lines)
    assert all("upervisor" not in one and "Sue" not in one for one in lines)
    assert "You are no longer the supervisor of the practice here." in await sue.new()
    assert "In her list already." not in await everything_seen(sue)
    await stage.passes("P30D")
    assert await sue.new() == []
    assert [one for one in await dana.new() + await tom.new() if "to read," in one] == []
    for who in (dana, tom):
        seen = await everything_seen(who)
        assert "In her list already." not in seen
        assert "Not yet in her list." not in seen
    assert {story.state for story in await known_stories(stage)} == {State.KEPT}


@pytest.mark.parametrize(("of_bea", "expected"), [(True, 1), (False, 0)])
async def test_a_list_on_its_way_to_a_former_supervisor_counts_what_is_left(
    stage: Stage, of_bea: bool, expected: int
) -> None:
    sue = await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    if of_bea:
        bea = await stage.newcomer(202, "Bea")
        await says_yes(bea, await invited_by(sue))
        await bea.says("from Bea")
        await bea.taps("Share with Sue")
    await stage.faults(method="sendMessage", kind="500", count=12, chat_id=sue.id)
    await stage.passes("PT1H10S")  # Telegram did not take it yet
    assert await stage.rows("digest") == 1
    await alex_chooses(stage, "Nobody")
    await sue.new()
    await stage.passes("PT3H")
    came = [one for one in await sue.new() if "to read" in one]
    assert len(came) == expected
    assert all(one.startswith("1 thing to read, when it suits you.") for one in came)


async def test_the_client_can_choose_another_reader_then(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    tom = await stage.newcomer(204, "Tom")
    await becomes_a_therapist(stage, tom)
    await ann_tells_the_supervisor(stage)
    await alex_chooses(stage, "Tom")
    await stage.until(NINE)
    await ann.taps("Share it after all")
    await ann.sees("who may read it?")
    assert await ann.buttons() == READERS[:3]
    await ann.taps("A supervisor of the practice")
    await ann.sees("This is what a supervisor will see if you share it:", SECRET)
    await ann.taps("Share with a supervisor")
    for who in (dana, sue, tom):
        await who.new()
    await stage.passes("P8D")
    assert await tom.new() == ["1 thing to read, when it suits you."]
    assert await dana.new() == await sue.new() == []


async def test_a_draft_for_a_former_supervisor_asks_again_before_it_goes_anywhere(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await with_sue(stage)
    await ann_writes(stage, "A supervisor of the practice")
    await alex_chooses(stage, "Nobody")
    await ann.taps("Share with a supervisor")
    await ann.sees("who may read it?")
    assert await ann.buttons() == ["Dana", "Nobody, I keep it"]
    who = await newest_data(ann)
    await stage.forge_tap(ann, who[0].replace("therapist", "supervisor"))
    await ann.sees("who may read it?")
    await ann.taps("Nobody, I keep it")
    await ann.sees("This is yours alone:", SECRET)
    assert await ann.buttons() == ["Keep for me", "Delete"]
    await dana.new()
    await stage.passes("P8D")
    assert await dana.new() == []


async def test_between_the_question_and_the_tap_the_supervisor_can_be_gone(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await ann.says("/concern")
    await alex_chooses(stage, "Nobody")
    await ann.taps("A supervisor of the practice")
    await ann.sees("who may read it?")
    assert await ann.buttons() == ["Dana", "Nobody, I keep it", "Never mind"]


async def test_the_line_about_it_can_be_sealed(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await wishes(stage, Level.SEALED)
    await ann_tells_the_supervisor(stage)
    await ann.new()
    await alex_chooses(stage, "Nobody")
    await stage.until(NINE)
    assert await ann.new() == ["A line is here."]
    await ann.taps("Show")
    await ann.sees("not been marked as read")
    assert await ann.buttons() == ["Share it after all", "Delete", "Hide"]
    await ann.taps("Hide")
    assert await ann.last() == "A line is here."


async def test_a_client_who_stopped_hears_nothing_of_it(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    await ann.says("/stop")
    await ann.new()
    await alex_chooses(stage, "Nobody")
    await stage.passes("P8D")
    assert await ann.new() == []
    assert [story.state for story in await known_stories(stage)] == [State.KEPT]


async def test_what_the_supervisor_had_read_stays_read(stage: Stage) -> None:
    ann = stage.ann
    sue = await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    await stage.passes("P7DT3H")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.taps("Read 1")
    await ann.new()
    await alex_chooses(stage, "Nobody")
    assert await ann.new() == []
    assert [story.state for story in await known_stories(stage)] == [State.READ]
