"""A therapist's own clients: the list, one client's page, the shelf, the week, and the record.
Nobody else's, whatever button is forged."""

import json
from collections.abc import Iterable

import aiohttp
import pytest
from sqlalchemy import select

from bot import documents
from handlers.keyboard import long, short
from storage import people
from storage.database import Transaction
from storage.tables import client, story
from tests import practice
from tests.bot import paper
from tests.theatre import Player, Stage
from texts import Catalogs

DAYTIME = "P8DT4H"  # the digest came, and it is noon
OLD = Catalogs().of("en").plain("button-old")
WORDS = "The xylophone lessons in Brightwater"


async def dana_has_read(stage: Stage, words: str = WORDS) -> None:
    """Ann shared it; Dana's list came, and she tapped «Read»."""
    await stage.ann.says(words)
    await stage.ann.taps("Share with Dana")
    await stage.passes(DAYTIME)
    await stage.dana.taps("Open")
    await stage.dana.taps("Read 1")


async def ann_lets_it_be_kept(stage: Stage, *, now: str = "off") -> None:
    await stage.ann.says("/settings")
    await stage.ann.taps("On and off")
    await stage.ann.taps(f"May be kept: {now}")


async def dana_opens_ann(stage: Stage) -> None:
    await stage.dana.says("/people")
    await stage.dana.taps("M.")


async def charlie_is_a_therapist_too(stage: Stage) -> Player:
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    return charlie


async def invited(stage: Stage, number: int, name: str, label: str) -> Player:
    """One more client of Dana's, who writes only when they like."""
    who = await stage.newcomer(number, name)
    token = await stage.storage.transact(
        practice.invited, chat_id=stage.dana.id, label=label, now=stage.now
    )
    await who.opens(token)
    await who.taps("I have read this")
    await who.taps("Yes, I am")
    await who.taps("Only when I want to write")
    return who


async def files(stage: Stage, who: Player) -> dict[str, bytes]:
    found = {}
    async with aiohttp.ClientSession(base_url=stage.sandbox.url) as session:
        for message in await who.messages():
            if message["document"]:
                async with session.get(message["document"]["url"]) as response:
                    found[message["document"]["file_name"]] = await response.read()
    return found


async def ids(stage: Stage) -> tuple[str, str]:
    """Of the only client and of their newest story, as buttons name them."""

    def look(tx: Transaction) -> tuple[int, int]:
        newest = select(story.c.id).order_by(story.c.created_at.desc()).limit(1)
        return tx.execute(select(client.c.id)).scalar_one(), tx.execute(newest).scalar() or 0

    return tuple(map(short, await stage.storage.read(look)))  # type: ignore[return-value]


def data_of(messages: Iterable[dict[str, object]], label: str) -> tuple[str, int]:
    """What the newest button with this label holds, and under which message it stands."""
    for message in reversed(list(messages)):
        for row in message["buttons"]:  # type: ignore[attr-defined]
            for button in row:
                if button["label"] == label:
                    return button["data"], message["message_id"]  # type: ignore[return-value]
    raise AssertionError(f"no button {label!r}")


# /people


async def test_everybody_stands_in_the_alphabet_with_plain_words_and_no_number(
    stage: Stage,
) -> None:
    await stage.ann_is_a_client(label="Zoe")
    bea = await invited(stage, 202, "Bea", "anna")
    cem = await invited(stage, 203, "Cem", "Émile")
    await cem.says("/back")
    await cem.taps("Let Dana know")
    await bea.says("/stop")
    await stage.ann.says("/pause")
    await stage.dana.says("/people")
    lines = (await stage.dana.sees("Quiet says nothing about your work")).splitlines()[2:]
    assert [line.split(" · ")[0] for line in lines] == ["anna", "Émile", "Zoe"]
    assert lines[0].endswith("ended")
    assert "asked to come back on 2 Mar 2026" in lines[1]
    assert "paused" in lines[2]
    assert [row[0]["label"] for row in (await stage.dana.messages())[-1]["buttons"]] == [
        "anna", "Zoe",
    ]  # fmt: skip


async def test_only_a_therapist_has_it(stage: Stage) -> None:
    await stage.ann_is_a_client()
    for who in (stage.ann, stage.alex):
        for command in ("/people", "/week", "/export"):
            await who.says(command)
            assert "M." not in await who.last()


async def test_what_was_delivered_stands_there_and_nothing_before(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    stage.restarts_between = True
    await stage.ann_is_a_client()
    await ann.says(WORDS)
    await ann.taps("Share with Dana")
    await dana_opens_ann(stage)
    await dana.sees("M. · agreed", "after 1, 3, 6 and 12 months", "Monday")
    await dana.taps("What they shared")
    assert WORDS not in await dana.sees("Nothing stands here now")
    await stage.passes(DAYTIME)
    await dana_opens_ann(stage)
    await dana.taps("What they shared")
    await dana.sees(WORDS)
    await dana.taps("Open 1")
    await dana.sees("M. · ", WORDS)
    await ann.says("/mine")
    await dana.taps("Back to the list")
    await ann.taps("Take it back")
    await dana.taps("Back")
    await dana.taps("What they shared")
    assert WORDS not in await dana.last()


async def test_the_picture_has_words_beside_it_and_is_of_what_was_delivered(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana_opens_ann(stage)
    await dana.taps("Picture")
    assert (await dana.toasts())[-1] == "There is nothing to draw so far."
    await dana_has_read(stage)
    await stage.passes("P27D")
    await ann.taps("good")
    await dana_opens_ann(stage)
    await dana.taps("Picture")
    caption = await dana.sees("M.: faces as dots", "2 Mar 2026: a story")
    assert "good" not in caption, "it is still on its way"
    await stage.passes("P7D")
    await dana_opens_ann(stage)
    await dana.taps("Picture")
    await dana.sees("2026: good")
    assert (await stage.calls("sendPhoto"))[-1]["params"]["protect_content"]


# The shelf.


async def test_what_is_kept_outlives_the_rest_until_the_client_changes_their_mind(
    stage: Stage,
) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await dana_has_read(stage)
    await dana_opens_ann(stage)
    await dana.taps("What they shared")
    await dana.taps("Open 1")
    assert "Keep for supervision" not in await dana.buttons(), "Ann has not agreed"
    await ann_lets_it_be_kept(stage)
    await dana.taps("Back to the list")
    await dana.taps("Open 1")
    await dana.taps("Keep for supervision")
    await dana.sees("On your shelf", WORDS)
    await stage.passes("P100D", asleep=True)
    await stage.app.scheduler.upkeep()
    await dana_opens_ann(stage)
    await dana.taps("Shelf")
    await dana.sees(WORDS)
    await ann_lets_it_be_kept(stage, now="on")
    who, _number = await ids(stage)
    await stage.forge_tap(dana, f"shelf:{who}:0")
    assert WORDS not in await dana.sees("the shelf is empty")
    await ann_lets_it_be_kept(stage)
    await stage.forge_tap(dana, f"shelf:{who}:0")
    await dana.sees("The shelf is empty.")
    await stage.app.scheduler.upkeep()
    await stage.passes("P1D")
    await stage.ann.sees("What was read here goes by itself")
    await stage.passes("P15D", asleep=True)
    await stage.app.scheduler.upkeep()
    await dana_opens_ann(stage)
    await dana.taps("What they shared")
    assert WORDS not in await dana.sees("words are no longer here")


async def test_an_old_button_keeps_nothing_that_is_not_allowed_and_keeps_it_once(
    stage: Stage,
) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await dana_has_read(stage)
    _client, number = await ids(stage)
    await stage.forge_tap(dana, f"shelve:{number}")
    assert (await dana.toasts())[-1] == "This one stays with them. It is not for the shelf."
    await ann_lets_it_be_kept(stage)
    digest = await dana.last()
    for _twice in range(2):
        await stage.forge_tap(dana, f"shelve:{number}")
        assert (await dana.toasts())[-1] == "It is on your shelf."
    assert await dana.last() == digest, "what was read stays open"
    for _twice in range(2):
        await stage.forge_tap(dana, f"unshelve:{number}")
        assert (await dana.toasts())[-1] == "It is off your shelf."


# /week


async def test_one_note_is_skipped_and_the_plan_goes_on(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    stage.restarts_between = True
    await stage.ann_is_a_client()
    await dana.says("/week")
    await dana.sees("Nothing goes out")
    await stage.passes("P28D")
    await dana.says("/week")
    await dana.sees("1 · M.", "an invitation to tell")
    who, _number = await ids(stage)
    await stage.forge_tap(dana, f"weekskipyes:{who}:7")
    await dana.sees("1 · M.", "an invitation to tell")
    await dana.taps("Skip 1")
    await dana.sees("Skip the note to M.", "cannot be taken back")
    yes = data_of(await dana.messages(), "Skip it")[0]
    await dana.taps("Skip it")
    await dana.sees("Nothing goes out")
    await ann.new()
    await stage.forge_tap(dana, yes)
    assert (await dana.toasts())[-1] == OLD
    await stage.passes("P40D")
    assert await ann.new() == []
    await stage.passes("P35D")
    assert any("No reply" in text or "no reply" in text for text in await ann.new())


async def test_a_line_changes_under_the_same_rules_until_the_first_note(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(opening="Warm greetings.")
    await stage.passes("P28D")
    await dana.says("/week")
    await dana.sees("Warm greetings.")
    await dana.taps("Line 1")
    await dana.taps("Write another")
    await dana.says("I have not heard from you, please reply")
    await dana.sees("could weigh on somebody", "blame")
    await dana.says("The lilacs are out again.")
    await dana.sees("This is the line to M. now", "The lilacs are out again.")
    old = data_of(await dana.messages(), "Write another")[0]
    await ann.new()
    await stage.passes("P7D")
    assert "The lilacs are out again." in (await ann.new())[0]
    await stage.forge_tap(dana, old)
    await stage.forge_tap(dana, old.replace("new", "off"))
    assert (await dana.toasts())[-1] == OLD


async def test_a_line_is_taken_out(stage: Stage) -> None:
    await stage.ann_is_a_client(opening="Warm greetings.")
    await stage.passes("P28D")
    await stage.dana.says("/week")
    await stage.dana.taps("Line 1")
    await stage.dana.taps("Take it out")
    assert "Line 1" not in (await stage.dana.messages())[-1]["buttons"][0][0]["label"]
    await stage.ann.new()
    await stage.passes("P7D")
    assert "Warm greetings" not in (await stage.ann.new())[0]


# /export


async def test_the_record_holds_what_was_delivered_and_says_what_it_is(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana_has_read(stage)
    await ann.says("Not there yet.")
    await ann.taps("Share with Dana")
    await dana.says("/export")
    await dana.taps("M.")
    await dana.sees("not a file of a treatment")
    await dana.taps("To read (PDF)")
    await dana.taps("For programs (JSON)")
    found = await files(stage, dana)
    assert set(found) == {"record.pdf", "record.json"}
    whole = json.loads(found["record.json"])
    assert [one["words"] for one in whole["shared"]] == [WORDS]
    assert whole["label"] == "M."
    text = paper.words(found["record.pdf"])
    assert WORDS in text
    assert "not a file of a treatment" in text
    assert "Not there yet" not in text
    assert b"Typst" not in found["record.pdf"]


# Two worlds.


async def test_another_therapist_sees_and_moves_nothing_of_it(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(opening="Warm greetings.")
    charlie = await charlie_is_a_therapist_too(stage)
    await dana_has_read(stage)
    await ann_lets_it_be_kept(stage)
    who, number = await ids(stage)
    await stage.forge_tap(dana, f"shelve:{number}")
    await stage.passes("P20D")
    before = await charlie.messages()
    for data in (
        f"client:{who}:0", f"shared:{who}:0", f"told:{number}:0", f"play:{number}", f"years:{who}",
        f"shelf:{who}:0", f"shelve:{number}", f"unshelve:{number}:0", f"record:{who}:0",
        f"record:{who}:pdf", f"record:{who}:json", f"weekskip:{who}:0", f"weekskipyes:{who}:0",
        f"weekline:{who}", f"weeklinenew:{who}", f"weeklineoff:{who}",
        "client", "told:", "shared:zz:zz", "record:::", "weekskipyes:0:x",
    ):  # fmt: skip
        await stage.forge_tap(charlie, data)
        assert await charlie.messages() == before, data
        await stage.forge_tap(ann, data)
    assert WORDS not in str(await charlie.chat())
    theirs = {"document": "record", "client": long(who), "as": "json"}
    for player in (charlie, ann):
        known = await stage.storage.read(people.person_of_chat, player.id)
        assert known is not None
        with pytest.raises(documents.Gone):
            await stage.storage.read(documents.gathered, theirs, known.id, now=stage.now)
    await charlie.says("/people")
    await charlie.sees("Nobody has said yes")
    await charlie.says("/week")
    await charlie.sees("Nothing goes out")
    await stage.dana.says("/week")
    await dana.sees("1 · M.", "Warm greetings.")
    await dana_opens_ann(stage)
    await dana.taps("Shelf")
    await dana.sees(WORDS)


async def test_one_person_with_two_therapists_is_two_people_to_them(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    charlie = await charlie_is_a_therapist_too(stage)
    await stage.passes("PT1H")
    token = await stage.storage.transact(
        practice.invited, chat_id=charlie.id, label="Canary", now=stage.now
    )
    await ann.opens(token)
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Only when I want to write")
    await ann.says(WORDS)
    await ann.taps("Share with Charlie")
    await stage.passes(DAYTIME)
    await charlie.says("/people")
    await charlie.taps("Canary")
    await charlie.taps("What they shared")
    await charlie.sees(WORDS)
    opening = data_of(await charlie.messages(), "Open 1")[0]
    await dana_opens_ann(stage)
    await dana.taps("What they shared")
    await dana.sees("Nothing stands here now")
    for data in (opening, opening.replace("told", "shelve"), opening.replace("told", "play")):
        await stage.forge_tap(dana, data)
    seen = str(await dana.chat())
    assert WORDS not in seen
    assert "Canary" not in seen


async def test_a_letter_closes_to_where_it_was_opened(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/letter")
    await ann.taps("In my own way")
    await ann.says("Dear Dana, " + "the apples. " * 400)
    await ann.taps("That is all")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await stage.passes(DAYTIME)
    await dana.taps("Open")
    await dana_opens_ann(stage)
    await dana.taps("What they shared")
    shared = await dana.last()
    await dana.taps("Open 1")
    await dana.taps("Next page")
    await dana.taps("Close the letter")
    assert await dana.last() == shared


async def test_what_is_kept_already_has_no_button_to_keep_it(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await ann_lets_it_be_kept(stage)
    await dana_has_read(stage)
    assert "Keep 1" in await dana.buttons()
    await dana.taps("Keep 1")
    assert "Keep 1" not in await dana.buttons()
    await dana.sees(WORDS)
