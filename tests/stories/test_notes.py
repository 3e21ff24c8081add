"""A therapist's short note for one thing received: wished for, chosen or typed, ten minutes to take
it back, and never a second one."""

import json
from typing import Any

import pytest
from sqlalchemy import select, update

from care.discretion import Level
from care.story import About
from handlers.keyboard import short
from storage import people, portability
from storage.database import Transaction
from storage.tables import client, note, story
from tests import practice
from tests.theatre import Player, Stage

THANKS = "Thank you for telling me."


async def change(stage: Stage, **values: Any) -> None:
    """What Ann chose in her settings."""

    def write(tx: Transaction) -> None:
        tx.execute(update(client).values(**values))

    await stage.storage.transact(write)


async def only(stage: Stage, table: Any) -> Any:
    def read(tx: Transaction) -> Any:
        return tx.execute(select(table)).one()

    return await stage.storage.read(read)


async def dana_read_a_story(stage: Stage, **wishes: Any) -> str:
    """Ann's story came with the list at nine and was read; it is half past. The button's data."""
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await change(stage, **{"notes": True, "receipts": False} | wishes)
    await ann.says("The apple tree carries.")
    await ann.taps("Share with Dana")
    await stage.passes("PT90M")
    await dana.taps("Open")
    await dana.taps("Read 1")
    await ann.new()
    return f"note:s:{short((await only(stage, story)).id)}"


async def dana_writes(stage: Stage, data: str, words: str | None = None) -> None:
    """`words`: her own; None: one that is ready."""
    await stage.forge_tap(stage.dana, data)
    if words is None:
        await stage.dana.taps(THANKS)
    else:
        await stage.dana.says(words)


@pytest.mark.parametrize("restarts", [False, True])
async def test_it_comes_ten_minutes_later_and_its_words_by_a_tap(
    stage: Stage, restarts: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    data = await dana_read_a_story(stage)
    stage.restarts_between = restarts
    await dana.taps("Note 1")
    await dana.taps(THANKS)
    await dana.sees("leaves for M. after 09:40", THANKS)
    await stage.passes("PT9M")
    assert await ann.new() == []
    await stage.passes("PT1M")
    assert await ann.new() == ["A short note has come for you."]
    await ann.taps("Show")
    await ann.sees(THANKS)
    await ann.taps("Hide")
    assert THANKS not in str(await ann.chat())
    await stage.forge_tap(dana, data)
    await dana.sees("one for each thing")
    await stage.forge_tap(dana, f"open:{short((await only(stage, story)).digest_id)}")
    assert "Note 1" not in await dana.buttons()
    assert await stage.rows("note") == 1


@pytest.mark.parametrize(
    ("level", "parts"),
    [
        (Level.OPEN, ["A short note from Dana", "So glad about the apples."]),
        (Level.SEALED, ["A line is here."]),
    ],
)
async def test_how_much_of_it_a_lock_screen_shows_is_the_clients_choice(
    stage: Stage, level: Level, parts: list[str]
) -> None:
    ann = stage.ann
    data = await dana_read_a_story(stage, discretion=level)
    await dana_writes(stage, data, "So glad about the apples.")
    await stage.passes("PT10M")
    (line,) = await ann.new()
    for part in parts:
        assert part in line
    if level is Level.SEALED:
        assert "apples" not in line
        await ann.taps("Show")
        await ann.sees("So glad about the apples.")


async def test_an_opened_letter_can_have_one_beside_its_answer(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await change(stage, notes=True, receipts=False)
    await ann.says("/letter")
    await ann.taps("In my own way")
    await ann.says("Dear Dana, the apples.")
    await ann.taps("That is all")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await stage.passes("PT90M")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await dana.taps("A short note")
    await dana.says("The apples made me smile.")
    await ann.new()
    await stage.passes("PT10M")
    await ann.taps("Show")
    await ann.sees("The apples made me smile.")
    await dana.taps("A short note")
    await dana.sees("one for each thing")


async def test_own_words_are_refused_with_reasons(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    data = await dana_read_a_story(stage)
    await dana_writes(stage, data, "Haven't heard from you. How is it going?")
    await dana.sees("could weigh on somebody", "blame or worry", "asks for something")
    await dana.says("x" * 141)
    await dana.sees("longer than 140")
    await dana.sends(voice=True)
    await dana.sees("words alone")
    await dana.taps("No note")
    await stage.passes("P1D")
    assert await ann.new() == []
    assert await stage.rows("note") == 0


async def test_until_it_leaves_it_can_be_undone_and_another_written(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    data = await dana_read_a_story(stage)
    await dana_writes(stage, data, "The first one.")
    await stage.passes("PT9M")
    await dana.taps("Undo")
    await dana.sees("Nothing was sent")
    await stage.forge_tap(dana, f"noteundo:{short((await only(stage, note)).id)}")
    assert "nothing was changed" in (await dana.toasts())[-1]
    await dana_writes(stage, data, "The second one.")
    await stage.passes("PT10M")
    assert len(await ann.new()) == 1
    await dana.taps("Undo")
    assert "It has left already" in (await dana.toasts())[-1]
    await ann.taps("Show")
    await ann.sees("The second one.")
    assert await stage.rows("note") == 1


@pytest.mark.parametrize("how", ["switch", "late switch", "stop", "delete"])
async def test_what_the_client_decides_meanwhile_holds(stage: Stage, how: str) -> None:
    ann, dana = stage.ann, stage.dana
    data = await dana_read_a_story(stage)
    await dana_writes(stage, data)
    if how == "switch":
        mine = short((await only(stage, client)).id)
        await stage.forge_tap(ann, f"set:switch:{mine}:notes:off")
        await change(stage, notes=True)  # what was cancelled does not come back
    elif how == "late switch":
        await change(stage, notes=False)  # as if it were done by a program that knows no notes
    elif how == "stop":
        await ann.says("/stop")
    else:
        await change_story(stage, state="deleted")
    await ann.new()
    await stage.passes("PT11M")
    assert await ann.new() == []
    await stage.forge_tap(dana, data)
    assert THANKS not in str(await ann.chat())


async def change_story(stage: Stage, **values: Any) -> None:
    def write(tx: Transaction) -> None:
        tx.execute(update(story).values(**values))

    await stage.storage.transact(write)


async def test_without_a_wish_or_for_what_felt_off_there_is_none(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    data = await dana_read_a_story(stage, notes=False)
    await stage.forge_tap(dana, data)
    await dana.sees("M. takes no short notes")
    await change(stage, notes=True)
    await change_story(stage, about=About.FELT_OFF)
    await stage.forge_tap(dana, data)
    await dana.sees("something that felt off")
    await change_story(stage, about=About.LIFE, state="shared")
    await stage.forge_tap(dana, data)
    await dana.sees("works once this was read")
    await dana.says(THANKS)
    await stage.passes("P1D")
    assert await ann.new() == []
    assert await stage.rows("note") == 0


async def charlie_is_a_therapist(stage: Stage) -> Player:
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    return charlie


async def test_another_therapist_can_neither_write_nor_undo_nor_open_one(stage: Stage) -> None:
    ann = stage.ann
    charlie = await charlie_is_a_therapist(stage)
    data = await dana_read_a_story(stage)
    for outsider in (charlie, ann):
        await stage.forge_tap(outsider, data)
        assert "nothing was changed" in (await outsider.toasts())[-1]
    await dana_writes(stage, data, "For Ann alone.")
    one = short((await only(stage, note)).id)
    mine = short((await only(stage, client)).id)
    await stage.forge_tap(charlie, f"noteundo:{one}")
    await stage.forge_tap(ann, f"showline:note:{mine}:{one}")
    assert "For Ann alone." not in str(await ann.chat()), "it has not left"
    await stage.passes("PT10M")
    assert len(await ann.new()) == 1
    await stage.forge_tap(charlie, f"showline:note:{mine}:{one}")
    assert "For Ann alone." not in str(await charlie.chat())


async def test_what_is_typed_much_later_or_after_a_command_is_no_note(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    data = await dana_read_a_story(stage)
    await stage.forge_tap(dana, data)
    await stage.passes("PT61M")
    await dana.says("milk, bread, apples")
    await stage.forge_tap(dana, data)
    await dana.says("/start")
    await dana.says("milk, bread, apples")
    await stage.passes("P1D")
    assert await ann.new() == []
    assert await stage.rows("note") == 0


async def test_it_stands_in_her_data_once_it_came_and_goes_with_her(stage: Stage) -> None:
    ann = stage.ann
    data = await dana_read_a_story(stage)
    await dana_writes(stage, data, "The apples are yours.")
    assert "The apples are yours." not in await exported(stage)
    await stage.passes("PT10M")
    assert "The apples are yours." in await exported(stage)
    await ann.says("/forget")
    await ann.taps_first()
    assert await stage.rows("note") == 0


async def exported(stage: Stage) -> str:
    def read(tx: Transaction) -> str:
        known = people.person_of_chat(tx, stage.ann.id)
        assert known is not None
        return json.dumps(portability.holdings_of(tx, known.id), default=str)

    return await stage.storage.read(read)
