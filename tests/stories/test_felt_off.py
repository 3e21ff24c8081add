"""«Something felt off»: the client chooses the reader, and nobody else ever learns of it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import update

from care.discretion import Level
from care.story import State
from storage import choices, clients, people, practice, stories, tables, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import StoryId, TherapistId
from storage.stories import Story
from tests.stories.test_own_data import files
from tests.theatre import Player, Stage

NINE = datetime(2026, 3, 2, 8, 1, tzinfo=UTC)  # in Berlin, when Ann's day begins
SECRET = "The joke about my brother hurt."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
READERS = ["Dana", "A supervisor of the practice", "Nobody, I keep it", "Never mind"]


async def client_of(stage: Stage, who: Player) -> Client:
    def look(tx: Transaction) -> Client:
        person = people.person_of_chat(tx, who.id)
        assert person is not None
        return clients.clients_of(tx, person.id)[0]

    return await stage.storage.read(look)


async def wishes(stage: Stage, level: Level) -> None:
    client = await client_of(stage, stage.ann)
    await stage.storage.transact(choices.choose_discretion, client.id, level)


async def becomes_a_therapist(stage: Stage, who: Player) -> None:
    await stage.alex.taps("Invite a therapist")
    await who.opens(await stage.alex.link())
    await who.taps(who.name)
    await who.says("Berlin")
    await who.taps_first()
    await who.taps("These days")
    await who.taps("09:00")
    await who.taps("Yes")


async def says_yes(who: Player, token: str) -> None:
    await who.opens(token)
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await who.taps(label)


async def alex_chooses(stage: Stage, name: str) -> None:
    await stage.alex.says("/start")
    await stage.alex.taps("Supervisor")
    await stage.alex.taps(name)


async def with_sue(stage: Stage, **invite: Any) -> Player:
    """Ann is a client of Dana, and Sue is the supervisor."""
    await stage.ann_is_a_client(**invite)
    sue = await stage.newcomer(203, "Sue")
    await becomes_a_therapist(stage, sue)
    await alex_chooses(stage, "Sue")
    await sue.new()
    await stage.dana.new()
    return sue


async def ann_writes(stage: Stage, reader: str, words: str = SECRET) -> None:
    await stage.ann.says("/concern")
    await stage.ann.taps(reader)
    await stage.ann.says(words)


async def ann_tells_the_supervisor(stage: Stage, words: str = SECRET) -> None:
    await ann_writes(stage, "A supervisor of the practice", words)
    await stage.ann.taps("Share with a supervisor")


async def newest_data(who: Player) -> list[str]:
    for message in reversed(await who.messages()):
        if message["buttons"]:
            return [button["data"] for row in message["buttons"] for button in row]
    return []


async def all_labels(who: Player) -> set[str]:
    """Of every button in the chat."""
    return {
        button["label"]
        for message in await who.messages()
        for row in message["buttons"]
        for button in row
    }


async def known_stories(stage: Stage) -> list[Story]:
    def look(tx: Transaction) -> list[Story]:
        rows = tx.execute(tables.story.select().order_by(tables.story.c.created_at))
        found = [stories.story_by_id(tx, StoryId(row.id)) for row in rows]
        return [story for story in found if story is not None]

    return await stage.storage.read(look)


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


# For a supervisor.


async def everything_seen(who: Player) -> str:
    """All that ever stood in a chat, without what the person typed themselves."""
    return str(await who.messages())


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
    token = await _invited_by(sue)
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


async def _invited_by(who: Player) -> str:
    await who.says("/invite")
    await who.taps("None of these")
    await who.says("A2")
    await who.taps("Today")
    await who.taps("Yes, we talked about it")
    await who.taps("Light: after 1, 3, 6 and 12 months")
    if "No line" not in await who.buttons():
        await who.taps("Go on")
    await who.taps("No line")
    await who.taps("No letter")
    return await who.link()


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
        await says_yes(bea, await _invited_by(sue))
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


# The admin.


async def supervisor_of(stage: Stage) -> str | None:
    def look(tx: Transaction) -> str | None:
        chosen: TherapistId | None = practice.practice_now(tx).supervisor_id
        return therapists.therapist_by_id(tx, chosen).name if chosen else None

    return await stage.storage.read(look)


async def test_the_admin_chooses_the_supervisor_who_is_told(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_a_therapist()
    sue = await stage.newcomer(203, "Sue")
    await becomes_a_therapist(stage, sue)
    stage.restarts_between = True
    await sue.new()
    await stage.dana.new()
    await alex.says("/start")
    panel = (await alex.messages())[-1]["message_id"]
    await alex.taps("Supervisor")
    await alex.sees("Who is the supervisor?")
    assert await alex.buttons() == ["Dana", "Sue", "✓ Nobody", "Back"]
    await alex.taps("Sue")
    assert await alex.buttons() == ["Dana", "✓ Sue", "Nobody", "Back"]
    (told,) = await sue.new()
    assert "You are the supervisor of the practice here." in told
    await alex.taps("✓ Sue")
    assert await sue.new() == [], "nothing changed"
    await alex.says("dana")
    assert await sue.new() == ["You are no longer the supervisor of the practice here."]
    assert "You are the supervisor" in (await stage.dana.new())[0]
    await alex.taps("Back")
    await alex.sees("The practice", "Therapists: 2")
    assert panel < (await alex.messages())[-1]["message_id"]
    assert await supervisor_of(stage) == "Dana"


async def test_of_two_admins_at_once_the_first_decides(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_a_therapist()
    await alex.says("/start")
    await alex.taps("Supervisor")
    dana, nobody = (await newest_data(alex))[:2]
    await alex.taps("Dana")
    await stage.dana.new()
    await stage.forge_tap(alex, dana)
    await stage.forge_tap(alex, nobody)
    assert "Somebody changed this meanwhile" in (await alex.toasts())[-1]
    assert await supervisor_of(stage) == "Dana"
    assert await stage.dana.new() == []
    for forged in ("supervisor", "supervisor:", "supervisor:x:1", f"{nobody}9", "supervisor:::"):
        await stage.forge_tap(alex, forged)
    assert await supervisor_of(stage) == "Dana"


async def test_the_screen_is_the_admins_alone_and_shows_nothing_of_a_client(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await with_sue(stage, label="Canary-Label")
    await ann_tells_the_supervisor(stage)
    await alex_chooses(stage, "Dana")
    seen = str(await alex.messages())
    for canary in (SECRET, "Canary-Label", "Ann"):
        assert canary not in seen
    buttons = await newest_data(alex)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    for who in (charlie, ann, stage.dana):
        before = await who.messages()
        for data in ("supervising", "panel", *buttons):
            await stage.forge_tap(who, data)
        assert await who.messages() == before
    assert await supervisor_of(stage) == "Dana"


# Their own data.


async def test_the_files_say_for_whom_it_was_and_name_no_supervisor(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    await ann_writes(stage, "Nobody, I keep it", "For me alone.")
    await ann.taps("Keep for me")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    await ann.taps("Take it back")
    await ann.says("/mydata")
    found = await files(stage, ann)
    text = found["my-data.txt"]
    for part in (
        "something felt off", "for a supervisor to read", SECRET, "For me alone.",
        "Ways back you asked for", "asked: 2 Mar 2026",
    ):  # fmt: skip
        assert part in text, part
    assert text.count("something felt off") == 2
    assert text.count("for a supervisor to read") == 1
    assert '"reader": "supervisor"' in found["my-data.json"]
    assert '"reader": "nobody"' in found["my-data.json"]
    assert '"asked_at"' in found["my-data.json"]

    def sues_number(tx: Transaction) -> str:
        return str(practice.practice_now(tx).supervisor_id)

    number = await stage.storage.read(sues_number)
    for content in found.values():
        assert "Sue" not in content
        assert number not in content


async def test_erasing_everything_empties_the_supervisors_list_and_says_who_had_seen_it(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    await ann.says("for Dana")
    await ann.taps("Share with Dana")
    await ann_tells_the_supervisor(stage)
    await stage.passes("P7DT3H")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.sees(SECRET)
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    text = await ann.sees("had been opened by a supervisor")
    assert "opened by Dana" not in text
    assert await sue.last() == "Nothing is left to read here."
    assert await dana.last() == "Nothing is left to read here."
