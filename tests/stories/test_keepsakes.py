"""A letter as a page to print: who may have it, what its file gives away, and what it holds up."""

import asyncio
import threading
from collections.abc import Sequence
from typing import Any

import aiohttp
import pytest
from pypdf.generic import TextStringObject
from sqlalchemy import select, update

from bot import documents, typesetting
from care.letter import Author, Place, State
from care.voice import Voice
from handlers.keyboard import short
from handlers.letter_text import Paragraph
from storage import people, tables
from storage.database import Transaction
from tests.bot import paper
from tests.stories.test_own_data import bea_is_a_client
from tests.theatre import Player, Stage

WORDS = "the boat on the quiet lake"
PAPER = "As a page to print"
DONT_SEND = "Don\N{RIGHT SINGLE QUOTATION MARK}t send"
ANNS = ("Dana", "laughed about the mustard", "drew maps", "were a good team",
        "your garden grows", "the patience", "Ann")  # fmt: skip
DANAS = ("Mara", "walked round the pond", "laughed at the ducks", "did good work",
         "the garden grows", "your trust", "Dana")  # fmt: skip


async def begins(stage: Stage, *, restarts: bool = False) -> Player:
    await stage.ann_is_a_client()
    stage.restarts_between = restarts
    return stage.ann


async def writes(who: Player, words: str = WORDS) -> None:
    await who.says("/letter")
    await who.taps("In my own way")
    await who.says(words)
    await who.taps("That is all")


async def writes_guided(who: Player, lines: Sequence[str]) -> None:
    for line in lines:
        await who.says(line)
    await who.taps("Leave it out")


async def sends(who: Player) -> None:
    await who.taps("Send")
    await who.taps("With the next list")


async def burns(ann: Player) -> None:
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Burn it")
    await ann.taps("Burn it")
    await ann.sees("Burnt")


async def opens_the_letter(stage: Stage) -> None:
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await stage.dana.taps("Letter 1")


async def pages(who: Player) -> list[tuple[str, bytes]]:
    """The files in somebody's chat, oldest first: name and content, as they can be downloaded."""
    found = []
    async with aiohttp.ClientSession(base_url=who.stage.sandbox.url) as session:
        for message in await who.messages():
            if message["document"]:
                async with session.get(message["document"]["url"]) as response:
                    assert response.status == 200
                    content = await response.read()
                found.append((message["document"]["file_name"], content))
    return found


async def button(who: Player, label: str) -> str:
    """What the newest button with this label holds."""
    for message in reversed(await who.messages()):
        for row in message["buttons"]:
            for one in row:
                if one["label"] == label:
                    return str(one["data"])
    raise AssertionError(label)


async def the_letter(stage: Stage, author: Author = Author.CLIENT) -> Any:
    table = tables.letter
    return await stage.storage.read(
        lambda tx: tx.execute(select(table).where(table.c.author == author)).one()
    )


async def may_have(stage: Stage, who: Player, author: Author = Author.CLIENT) -> bool:
    """What the last look says, just before a page goes out: however it came to be asked for."""
    letter = await the_letter(stage, author)

    def look(tx: Transaction) -> bool:
        person = people.person_of_chat(tx, who.id)
        if person is None:
            return False
        recipe = {"document": "letter", "letter": letter.id}
        try:
            documents.gathered(tx, recipe, person.id, now=stage.now)
        except documents.Gone:
            return False
        return True

    return await stage.storage.read(look)


# Those who may have it.


@pytest.mark.parametrize("restarts", [False, True])
async def test_its_writer_has_it_on_paper_without_sending_it(stage: Stage, restarts: bool) -> None:
    ann = await begins(stage, restarts=restarts)
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await writes_guided(ann, ANNS)
    shown = await ann.last()
    await stage.dana.new()
    await ann.taps(PAPER)
    assert (await ann.toasts())[-1] == "It comes as a file in a moment."
    ((name, pdf),) = await pages(ann)
    assert name == "letter.pdf"
    said = paper.words(pdf)
    assert said == (
        "Dear Dana I remember when we laughed about the mustard It was fun when we drew maps "
        "I feel we were a good team I hope your garden grows Thank you for the patience Signed Ann"
    )
    assert said in paper.spaced(shown), "on paper it reads as in the chat"
    assert (await the_letter(stage)).state == State.DRAFT
    await stage.passes("P8D")
    assert await stage.dana.new() == [], "nobody else hears of it"


async def test_its_writer_has_it_again_wherever_the_letter_went(stage: Stage) -> None:
    ann = await begins(stage)
    await writes(ann)
    await ann.taps(DONT_SEND)
    await ann.taps("Keep it")
    for went in (None, sends, None):
        await ann.says("/letter")
        await ann.taps("Open 1")
        if went is not None:
            await went(ann)
            await ann.says("/letter")
            await ann.taps("Open 1")
        await ann.taps(PAPER)
    await opens_the_letter(stage)
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps(PAPER)
    assert (await the_letter(stage)).state == State.OPENED
    found = await pages(ann)
    assert [paper.words(pdf) for _name, pdf in found] == [WORDS] * 4
    assert len(set(found)) == 1, "the same page each time"
    bared = await stage.calls("editMessageReplyMarkup")
    assert not [call for call in bared if call["status"] != 200], "and nothing is bared twice"


@pytest.mark.parametrize("restarts", [False, True])
async def test_the_therapist_has_it_once_it_was_opened(stage: Stage, restarts: bool) -> None:
    ann, dana = await begins(stage, restarts=restarts), stage.dana
    await writes(ann)
    await sends(ann)
    await stage.passes("P8D")
    await dana.taps("Open")
    letter = await the_letter(stage)
    copy = f"letter:copy:{short(letter.id)}"
    await stage.forge_tap(dana, copy)
    assert not await may_have(stage, dana)
    assert await pages(dana) == []
    await dana.taps("Letter 1")
    await ann.new()
    await dana.taps(PAPER)
    ((name, pdf),) = await pages(dana)
    assert (name, paper.words(pdf)) == ("letter.pdf", WORDS)
    assert await ann.new() == [], "its writer is not told of each look"


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_client_has_the_closing_letter_once_it_was_opened(
    stage: Stage, restarts: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.dana_is_ready()
    stage.restarts_between = restarts
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.says("M.")
    await dana.taps("Today")
    await dana.taps("Yes, we talked about it")
    await dana.taps("Light: after 1, 3, 6 and 12 months")
    await dana.taps("Go on")
    await dana.taps("No line")
    await dana.taps("Write a closing letter")
    await writes_guided(dana, DANAS)
    await dana.taps("Put it with the invite")
    await stage.ann_says_yes(await dana.link())
    letter = await the_letter(stage, Author.THERAPIST)
    await stage.forge_tap(ann, f"letter:mailpdf:{short(letter.id)}")
    assert not await may_have(stage, ann, Author.THERAPIST)
    assert await pages(ann) == []
    await ann.taps("Open it")
    await ann.taps(PAPER)
    ((name, pdf),) = await pages(ann)
    assert name == "letter.pdf"
    assert paper.words(pdf).startswith("Dear Mara I remember when we walked round the pond It was")
    bea, erin = await others(stage)
    for who in (bea, erin, stage.alex, dana):
        for action in ("mailpdf", "copy", f"pdf:{short(letter.id)}:{letter.revision}"):
            await stage.forge_tap(who, f"letter:{action}:{short(letter.id)}")
        assert await pages(who) == []
        assert await may_have(stage, who, Author.THERAPIST) is (who is dana), "she wrote it"


async def read_by_a_therapist_who_speaks(stage: Stage, language: str) -> tuple[str, bytes]:
    """The page of a guided letter, whose writer speaks German by now: its name, and the file."""
    ann, dana = await begins(stage), stage.dana
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await writes_guided(ann, ANNS)
    await sends(ann)
    await opens_the_letter(stage)
    copy = await button(dana, PAPER)

    def speak(tx: Transaction) -> None:
        for who, theirs in ((ann, "de"), (dana, language)):
            person = people.person_of_chat(tx, who.id)
            assert person is not None
            people.set_voice(tx, person.id, Voice(theirs))

    await stage.storage.transact(speak)
    await stage.forge_tap(dana, copy)
    (page,) = await pages(dana)
    return page


async def test_it_reads_in_its_writers_language_and_is_named_in_its_readers(stage: Stage) -> None:
    name, pdf = await read_by_a_therapist_who_speaks(stage, "it")
    assert name == "lettera.pdf"
    assert "Danke für the patience" in paper.words(pdf)
    assert paper.reader(pdf).root_object["/Lang"] == TextStringObject("de")


async def test_its_name_can_be_read_in_every_alphabet(stage: Stage) -> None:
    name, _pdf = await read_by_a_therapist_who_speaks(stage, "uk")
    assert name == "лист.pdf"


# Nobody else.


async def others(stage: Stage) -> tuple[Player, Player]:
    """Bea, another client of Dana; Erin, another therapist."""
    bea, alex = await bea_is_a_client(stage), stage.alex
    erin = await stage.newcomer(203, "Erin")
    await alex.says("/start")
    await alex.taps("Invite a therapist")
    await erin.opens(await alex.link())
    await erin.taps("Erin")
    await erin.says("Berlin")
    await erin.taps_first()
    await erin.taps("These days")
    await erin.taps("09:00")
    await erin.taps("Yes")
    return bea, erin


def forged(letter: Any) -> list[str]:
    """Every button that asks for a page, also such as a letter never had."""
    one, revision = short(letter.id), letter.revision
    return [
        f"letter:pdf:{one}:{revision}", f"letter:pdf:{one}:{revision + 1}", f"letter:pdf:{one}",
        f"letter:copy:{one}", f"letter:copy:{one}:{revision}", f"letter:mailpdf:{one}",
    ]  # fmt: skip


async def test_nobody_else_has_it_whatever_became_of_the_letter(stage: Stage) -> None:
    ann, dana = await begins(stage), stage.dana
    bea, erin = await others(stage)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    outsiders = [charlie, bea, erin, stage.alex]

    async def nobody_but(*allowed: Player) -> None:
        letter = await the_letter(stage)
        for who in [*outsiders, *({ann.id: ann, dana.id: dana}[one.id] for one in (ann, dana))]:
            assert await may_have(stage, who) is (who in allowed), (who.name, letter.state)
            if who not in allowed:
                before = len(await pages(who))
                for data in forged(letter):
                    await stage.forge_tap(who, data)
                assert len(await pages(who)) == before, (who.name, letter.state)

    await writes(ann)
    await nobody_but(ann)  # a draft
    await ann.taps(DONT_SEND)
    await ann.taps("Keep it")
    await nobody_but(ann)
    await ann.says("/letter")
    await ann.taps("Open 1")
    await sends(ann)
    await nobody_but(ann)  # on its way
    await stage.passes("P8D")
    await dana.taps("Open")
    await nobody_but(ann)  # there, and not opened
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Take it back")
    await nobody_but(ann)  # withdrawn
    await sends(ann)
    await stage.passes("P7D")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await nobody_but(ann, dana)  # opened
    await burns(ann)
    await nobody_but()
    assert await pages(stage.alex) == await pages(charlie) == []


async def test_sealed_until_a_date_its_writer_has_no_page_either(stage: Stage) -> None:
    ann = await begins(stage)
    await writes(ann)
    old = await button(ann, PAPER)
    await ann.taps(DONT_SEND)
    await ann.taps("Seal it until a date")
    await ann.says("20 March 2026")
    letter = await the_letter(stage)
    for moment in ("PT0S", "P17DT15H"):  # the second: the evening before, at eleven in Berlin
        await stage.passes(moment)
        for data in [old, *forged(letter)]:
            await stage.forge_tap(ann, data)
        assert await pages(ann) == []
        assert not await may_have(stage, ann)
    await stage.passes("PT1H")
    assert await may_have(stage, ann)
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps(PAPER)
    assert [paper.words(pdf) for _name, pdf in await pages(ann)] == [WORDS]


async def test_sealed_with_a_phrase_there_is_no_page_of_it(stage: Stage) -> None:
    ann = await begins(stage)
    await writes(ann)
    old = await button(ann, PAPER)
    await ann.taps(DONT_SEND)
    await ann.taps("Seal it with a phrase")
    await ann.says("nine blue birds")
    await ann.says("nine blue birds")
    await ann.sees("Only your phrase opens it now")
    for data in [old, *forged(await the_letter(stage))]:
        await stage.forge_tap(ann, data)
    assert await pages(ann) == []
    assert not await may_have(stage, ann)


# Asked for, and gone before it went out.


async def asks_in_vain_at_first(who: Player) -> None:
    """Telegram fails as the page is sent; it is tried again by and by."""
    await who.stage.faults(method="sendDocument", kind="500", count=1, chat_id=who.id)
    await who.taps(PAPER)
    assert await pages(who) == []


async def test_what_failed_on_its_way_comes_later(stage: Stage) -> None:
    """So the tests below would see it, if it were still to be had."""
    ann = await begins(stage)
    await writes(ann)
    await asks_in_vain_at_first(ann)
    await stage.passes("PT1M")
    assert len(await pages(ann)) == 1


async def test_burnt_while_a_page_was_on_its_way_nobody_has_it(stage: Stage) -> None:
    ann, dana = await begins(stage), stage.dana
    await writes(ann)
    await sends(ann)
    await opens_the_letter(stage)
    await asks_in_vain_at_first(dana)
    await burns(ann)
    await stage.passes("PT1H")
    assert await pages(dana) == []


async def test_its_writer_too_has_none_that_was_asked_for_before_the_fire(stage: Stage) -> None:
    ann = await begins(stage)
    await writes(ann)
    burn = (await button(ann, PAPER)).replace("letter:pdf:", "letter:burnyes:")
    await asks_in_vain_at_first(ann)
    await stage.forge_tap(ann, burn)
    assert (await the_letter(stage)).state == State.BURNT
    await stage.passes("PT1H")
    assert await pages(ann) == []


async def test_erased_while_a_page_was_on_its_way_it_does_not_come(stage: Stage) -> None:
    ann, dana = await begins(stage), stage.dana
    await writes(ann)
    await sends(ann)
    await opens_the_letter(stage)
    await asks_in_vain_at_first(dana)
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    await stage.passes("PT1H")
    assert await pages(dana) == []


async def test_a_therapist_who_left_has_no_page_any_more(stage: Stage) -> None:
    ann, dana = await begins(stage), stage.dana
    await writes(ann)
    await sends(ann)
    await opens_the_letter(stage)
    await asks_in_vain_at_first(dana)

    def leave(tx: Transaction) -> None:
        tx.execute(update(tables.therapist).values(left_at=stage.now))

    await stage.storage.transact(leave)
    await stage.passes("PT1H")
    assert await pages(dana) == []
    assert await may_have(stage, ann), "its writer still has it"


# What the file gives away.


async def test_neither_its_name_nor_the_call_nor_the_file_says_whose_it_is(stage: Stage) -> None:
    ann, dana = await begins(stage), stage.dana
    await writes(ann)
    await ann.taps(PAPER)
    await sends(ann)
    await opens_the_letter(stage)
    await dana.taps(PAPER)
    calls = [call["params"] for call in await stage.calls("sendDocument")]
    assert [set(one) for one in calls] == [{"chat_id", "document"}] * 2, "no caption"
    assert {one["document"]["file_name"] for one in calls} == {"letter.pdf"}
    (_, hers), (_, danas) = await pages(ann) + await pages(dana)
    assert hers == danas, "nothing in it says who has it, or since when"
    assert paper.words(hers) == WORDS
    assert paper.reader(hers).metadata in (None, {})


# It holds up nobody.


async def test_while_a_page_is_set_others_are_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = await begins(stage)
    charlie = await stage.newcomer(201, "Charlie")
    await writes(ann)
    begun, go_on = threading.Event(), threading.Event()
    really, threads = typesetting.typeset, []

    def slowly(letter: Sequence[Paragraph], *, language: str) -> bytes:
        threads.append(threading.current_thread())
        begun.set()
        assert go_on.wait(30)
        return really(letter, language=language)

    monkeypatch.setattr(typesetting, "typeset", slowly)
    waiting = asyncio.create_task(ann.taps(PAPER))
    try:
        assert await asyncio.to_thread(begun.wait, 30)
        await stage.post(f"users/{charlie.id}/messages", text="/privacy")
        async with asyncio.timeout(30):
            while "Nobody watches" not in await charlie.last():  # noqa: ASYNC110 a chat has no event
                await asyncio.sleep(0.01)
        assert await pages(ann) == []
    finally:
        go_on.set()
        await waiting
    assert len(await pages(ann)) == 1
    assert threads
    assert threading.main_thread() not in threads


async def test_a_page_that_cannot_be_set_costs_that_one_message(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = await begins(stage)
    await writes(ann)

    def breaks(_letter: Sequence[Paragraph], *, language: str) -> bytes:
        raise typesetting.NotSet

    with monkeypatch.context() as broken:
        broken.setattr(typesetting, "typeset", breaks)
        await ann.taps(PAPER)
    assert await pages(ann) == []
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps(PAPER)
    assert [paper.words(pdf) for _name, pdf in await pages(ann)] == [WORDS]


async def test_as_long_as_a_letter_can_be_it_comes_as_a_file(stage: Stage) -> None:
    ann = await begins(stage)
    lines = [f"{Place.FREE} {number} " + "kettle " * 560 for number in range(5)]
    await ann.says("/letter")
    await ann.taps("In my own way")
    for line in lines:
        await ann.says(line)
    await ann.taps("That is all")
    await ann.taps(PAPER)
    ((_name, pdf),) = await pages(ann)
    assert paper.page_count(pdf) > 5
    assert paper.words(pdf).count("kettle") == 5 * 560
