"""A page that was asked for, and what becomes of it when its letter is gone."""

import asyncio
import threading
from collections.abc import Sequence

import pytest
from sqlalchemy import update

from bot import typesetting
from care.letter import Place, State
from handlers.letter_text import Paragraph
from storage import tables
from storage.database import Transaction
from tests.bot import paper
from tests.stories.keepsakes import (
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
)
from tests.theatre import Player, Stage

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
