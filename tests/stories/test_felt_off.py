"""«Something felt off»: the client chooses the reader, and nobody else ever learns of it."""

import pytest
from sqlalchemy import update

from care.discretion import Level
from care.story import State
from storage import people, tables
from storage.database import Transaction
from tests.stories.cast import becomes_a_therapist, says_yes
from tests.stories.felt_off import (
    OLD_BUTTON,
    READERS,
    SECRET,
    alex_chooses,
    all_labels,
    ann_tells_the_supervisor,
    everything_seen,
    known_stories,
    newest_data,
    wishes,
    with_sue,
)
from tests.stories.own_data import files
from tests.theatre import Stage

# For the own therapist.


async def test_the_therapist_reads_it_on_their_day_like_a_story(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.")
    stage.restarts_between = True
    await ann.says("/start")
    await ann.taps("Something felt off")
    await ann.sees("who may read it?")
    assert await ann.buttons() == ["Dana", "Nobody, I keep it", "Never mind"], "no supervisor yet"
    await ann.taps("Dana")
    await ann.sees("You see it first, and Dana only if you share it.")
    await ann.says(SECRET)
    await ann.sees("This is what Dana will see if you share it:", SECRET)
    assert await ann.buttons() == ["Share with Dana", "Keep for me", "Delete"]
    await ann.taps("Share with Dana")
    await ann.sees("thank you for saying it", "to Dana on Monday, 2 March 2026")
    await dana.new()
    await stage.passes("PT3H")
    assert await dana.new() == ["1 thing to read, when it suits you."]
    await dana.taps("Open")
    await dana.taps("Show 1")
    await dana.sees("1 · M. K.", "2 Mar 2026", "something felt off", SECRET)
    await ann.new()
    await dana.taps("Read 1")
    await dana.sees("something felt off · read")
    assert await ann.new() == ["What you sent was read on Monday, 2 March 2026."]


async def test_it_can_be_changed_and_taken_back_until_it_is_read(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/concern")
    await ann.taps("Dana")
    message = await ann.says(SECRET)
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.taps("Show 1")
    await dana.sees(SECRET)
    await ann.says("It hurt a little.", edit_of=message)
    await dana.sees("1 thing to read")
    await dana.taps("Open")
    await dana.taps("Show 1")
    assert SECRET not in await dana.sees("It hurt a little.")
    await ann.taps("Take it back")
    taken_back = next(one["text"] for one in await ann.messages() if "Taken back" in one["text"])
    assert "it will not be seen by Dana" in taken_back
    assert "Dana may have seen it" in taken_back
    assert await dana.last() == "Nothing is left to read here."
    await ann.says("/concern")
    await ann.taps("Dana")
    await ann.says("Once more.")
    await ann.taps("Share with Dana")
    await stage.passes("P7D")
    await dana.taps("Open")
    await dana.taps("Show 1")
    await dana.taps("Read 1")
    await ann.taps("Take it back")
    assert "It has been read already." in await ann.toasts()


async def test_what_is_for_a_supervisor_never_reaches_the_therapist(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage, label="M. K.")
    stage.restarts_between = True
    await wishes(stage, Level.OPEN)
    await ann.says("/concern")
    assert await ann.buttons() == READERS
    await ann.taps("A supervisor of the practice")
    await ann.sees("a supervisor only if you share it")
    await ann.says(SECRET)
    await ann.sees("This is what a supervisor will see if you share it:", SECRET)
    await ann.taps("Share with a supervisor")
    await ann.sees("It goes to a supervisor on Monday, 2 March 2026")
    await ann.says("and something for Dana")
    await ann.sees("This is what Dana will see", "and something for Dana")
    assert SECRET not in await ann.last()
    await ann.taps("Share with Dana")

    await stage.passes("PT3H")
    assert await dana.new() == ["1 thing to read, when it suits you."], "no count of it"
    assert await sue.new() == ["1 thing to read, when it suits you."]
    await dana.taps("Open")
    text = await dana.sees("and something for Dana", "1 · M. K.")
    assert "felt off" not in text
    assert "2 ·" not in text
    await dana.taps("Read 1")
    await dana.taps("Close")
    await sue.taps("Open")
    await sue.taps("Show 1")
    text = await sue.sees("1 · a former client of Dana", "something felt off", SECRET)
    assert "M. K." not in text, "the label is Dana's own word"
    assert "for Dana" not in text.replace("former client of Dana", "")
    await ann.new()
    await sue.taps("Read 1")
    await sue.sees("a former client of Dana", "something felt off · read")
    assert await ann.new() == ["What you sent was read on Monday, 2 March 2026."], "nobody is named"
    await sue.taps("Close")

    for words in ("/start", "/mydata", "/mine", "/help", "/privacy", "/wayback"):
        await dana.says(words)
    await stage.passes("P14D")
    seen = await everything_seen(dana)
    for canary in (SECRET, "felt off", "supervisor", "Sue"):
        assert canary not in seen, canary
    for content in (await files(stage, dana)).values():
        assert SECRET not in content
        assert "felt_off" not in content


async def test_the_therapist_cannot_open_it_with_the_buttons_data_either(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    take_back = (await newest_data(ann))[0]
    story = take_back.split(":")[1]
    await stage.passes("P8D")
    cover = (await newest_data(sue))[0]
    await sue.taps("Open")
    await sue.taps("Show 1")
    inside = [data for data in await newest_data(sue) if data != "week"]  # names nobody's row
    before = await sue.messages()
    await dana.new()
    names = ("read", "whole", "share", "keep", "delete", "takeback", "offgive", "showline:unread")
    forged = [cover, cover.replace("open", "close"), cover.replace("open", "readall"), *inside]
    forged += [f"{name}:{story}" for name in names] + [f"offgive:{story}:therapist"]
    charlie = await stage.newcomer(201, "Charlie")
    await becomes_a_therapist(stage, charlie)
    for who in (dana, charlie):
        theirs = await who.messages()
        for data in forged:
            await stage.forge_tap(who, data)
        assert await who.messages() == theirs
        assert SECRET not in await everything_seen(who)
    assert await sue.messages() == before
    (told,) = await known_stories(stage)
    assert told.state is State.SHARED


async def test_the_whole_of_it_with_voice_and_photo_reaches_the_supervisor(stage: Stage) -> None:
    ann = stage.ann
    sue = await with_sue(stage, label="M. K.")
    await ann.says("/concern")
    await ann.taps("A supervisor of the practice")
    await ann.says("word " * 700)
    await ann.says("word " * 700)
    await ann.sends(voice={})
    await ann.sends(photo={}, caption="how it was")
    await stage.passes("PT5S")
    assert await stage.rows("story") == 1
    await ann.sees("how it was")
    await ann.taps("Share with a supervisor")
    await stage.passes("P8D")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.taps("Whole 1")
    texts = [str(one["text"]) for one in await sue.messages()]
    assert any("a former client of Dana, in full:" in text for text in texts)
    assert not any("M. K." in text for text in texts)
    assert [one for one in await sue.messages() if one["voice"]]
    assert [one for one in await sue.messages() if one["photo"]]


async def test_taken_back_from_a_supervisor_only_their_digest_closes(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    await stage.passes("P8D")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.sees(SECRET)
    await ann.taps("Take it back")
    text = await ann.sees("Taken back", "for you alone", "a supervisor may have seen it")
    assert "Dana" not in text
    assert await sue.last() == "Nothing is left to read here."
    assert await dana.new() == []


@pytest.mark.parametrize("level", [Level.DISCREET, Level.SEALED])
async def test_the_receipt_is_as_discreet_as_any(stage: Stage, level: Level) -> None:
    ann = stage.ann
    sue = await with_sue(stage)
    await wishes(stage, level)
    await ann_tells_the_supervisor(stage)
    await stage.passes("P7DT3H")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await ann.new()
    await sue.taps("Read 1")
    line = {
        Level.DISCREET: "What you sent was read on Monday, 9 March 2026.",
        Level.SEALED: "A line is here.",
    }[level]
    assert await ann.new() == [line]


@pytest.mark.parametrize("why", ["own therapist", "themselves", "gone", "nobody"])
async def test_a_supervisor_is_offered_only_where_there_is_another_person(
    stage: Stage, why: str
) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    if why == "own therapist":
        await alex_chooses(stage, "Dana")
    elif why == "themselves":
        await says_yes(sue, await stage.dana_invites(label="S."))
    elif why == "gone":
        gone = update(tables.therapist).values(left_at=stage.now)

        def leaves(tx: Transaction) -> None:
            person = people.person_of_chat(tx, sue.id)
            assert person is not None
            tx.execute(gone.where(tables.therapist.c.person_id == person.id))

        await stage.storage.transact(leaves)
    else:
        await alex_chooses(stage, "Nobody")
    who = sue if why == "themselves" else ann
    await dana.new()
    await who.says("/concern")
    assert await who.buttons() == ["Dana", "Nobody, I keep it", "Never mind"]


# For nobody.


async def test_what_is_for_nobody_has_no_way_to_share_it_anywhere(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    stage.restarts_between = True
    await ann.says("/concern")
    await ann.taps("Nobody, I keep it")
    await ann.sees("Nobody else sees it.")
    message = await ann.says(SECRET)
    await ann.sees("This is yours alone:", SECRET)
    assert await ann.buttons() == ["Keep for me", "Delete"]
    preview = await newest_data(ann)
    await ann.says(SECRET + " A lot.", edit_of=message)
    await ann.sees("This is yours alone:", "A lot.")
    preview += await newest_data(ann)
    await ann.taps("Keep for me")
    await ann.sees("Kept, for you alone.")
    assert await ann.buttons() == ["Delete"]
    assert not [label for label in await all_labels(ann) if "hare" in label]
    (kept,) = await known_stories(stage)
    data = preview[0].split(":")[1]
    for forged in (f"share:{data}", f"share:{data}:{kept.revision}", f"offgive:{data}:therapist"):
        await stage.forge_tap(ann, forged)
        assert (await ann.toasts())[-1] == OLD_BUTTON
    await dana.new()
    await stage.passes("P30D")
    assert await dana.new() == []
    (kept,) = await known_stories(stage)
    assert kept.state is State.KEPT
    await ann.says("/mine")
    await ann.sees("kept for you", "The joke about")
