"""The therapist's own words about the way back."""

import pytest
from sqlalchemy import select

from storage import tables
from storage.database import Transaction
from tests.stories.ways_back import NOTE, OLD_BUTTON, dana_writes
from tests.theatre import Stage

# The therapist's own words.


async def test_a_therapist_writes_changes_and_removes_it(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    stage.restarts_between = True
    await dana.says("/start")
    await dana.taps("My way back")
    await dana.sees("finds no note of yours yet", "type up to 300 letters")
    assert await dana.buttons() == ["Leave it as it is"]
    await dana.says(f"  {NOTE}  ")
    assert (
        await dana.last()
        == f"Your way back. A former client who asks for a way back sees this:\n{NOTE}"
    )
    await dana.says("/wayback")
    await dana.sees("Ring 030 12 34")
    assert await dana.buttons() == ["Take the note out", "Leave it as it is"]
    await dana.taps("Leave it as it is")
    await dana.sees("It stays as it was.")
    await dana.says("/wayback")
    await dana.says("take the note out")
    await dana.sees("finds no note of yours yet")
    await dana.says("/wayback")
    assert await dana.buttons() == ["Leave it as it is"]


async def test_it_is_stored_sealed(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await dana_writes(stage)

    def stored(tx: Transaction) -> bytes:
        found: bytes = tx.execute(select(tables.therapist.c.way_back)).scalar_one()
        return found

    blob = await stage.storage.read(stored)
    assert b"030" not in blob


@pytest.mark.parametrize("length", [0, 301])
async def test_it_has_1_to_300_letters(stage: Stage, length: int) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.says("/wayback")
    if length:
        await dana.says("x" * length)
    else:
        await dana.sends(photo={}, caption="a picture is no note")
    await dana.sees("Please 1 to 300 letters.")
    await dana.says("x" * 300)
    await dana.sees("x" * 300)


async def test_what_comes_late_is_no_note_to_clients(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.says("/wayback")
    await stage.passes("PT2H")
    await dana.says("What did I want here?")
    await dana.sees("nobody reads what is written here")
    await dana.says("/wayback")
    await dana.says("/start")
    await dana.sees("Your next reading is on")
    await dana.says("Not a note either.")
    await dana.says("/wayback")
    await dana.sees("finds no note of yours yet")


async def test_an_old_button_of_it_changes_nothing(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana_writes(stage)
    await dana.says("/wayback")
    asked = (await dana.messages())[-1]
    await dana.says("Another note.")
    await stage.forge_tap(dana, asked["buttons"][0][0]["data"])
    assert (await dana.toasts())[-1] == OLD_BUTTON
    await dana.says("/wayback")
    await dana.sees("Another note.")


async def test_it_is_for_therapists_alone(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/wayback")
    await ann.sees("There is nothing to do here just now.")
    await ann.says("My words.")
    await ann.sees("This is what Dana will see")
