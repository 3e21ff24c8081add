"""A letter as a page to keep: for those who may have it, and nobody else."""

from typing import Any

import pytest
from pypdf.generic import TextStringObject

from care.letter import Author, State
from care.voice import Voice
from handlers.keyboard import short
from storage import people
from storage.database import Transaction
from tests.bot import paper
from tests.stories.keepsakes import (
    ANNS,
    DANAS,
    DONT_SEND,
    PAPER,
    WORDS,
    begins,
    burns,
    button,
    may_have,
    opens_the_letter,
    pages,
    sends,
    the_letter,
    writes,
    writes_guided,
)
from tests.stories.own_data import bea_is_a_client
from tests.theatre import Player, Stage

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
