"""Another account: a code moves everything there, once, and the old chat learns of it."""

import re

import pytest

from tests.theatre import Player, Stage

CODE = re.compile(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}")


async def code_of(player: Player) -> str:
    """The newest code that this person was shown."""
    found = [code for one in await player.messages() for code in CODE.findall(one["text"] or "")]
    assert found, "no code was shown"
    return str(found[-1])


async def new_phone(stage: Stage) -> Player:
    return await stage.newcomer(201, "Ann again")


async def test_the_yes_brings_a_code_that_cannot_be_passed_on(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await code_of(stage.ann)
    shown = [one for one in await stage.ann.messages() if CODE.search(one["text"] or "")]
    assert len(shown) == 1
    assert shown[0]["protected"]
    await stage.ann.sees("All set")  # the code does not stand in its way


@pytest.mark.parametrize("restarts", [False, True])
async def test_the_code_moves_everything_to_the_new_account(stage: Stage, restarts: bool) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("The garden is green.")
    await stage.ann.taps("Keep for me")
    code = await code_of(stage.ann)
    stage.restarts_between = restarts
    other = await new_phone(stage)
    await other.says(code.lower())
    await other.sees("Moved.")
    await stage.ann.sees("This chat has moved to another account")
    await other.says("/mine")
    await other.sees("The garden is green.")
    await stage.ann.says("/mine")
    await stage.ann.sees("Nothing about you is stored here.")
    assert await stage.rows("person") == 3


async def test_notes_come_to_the_new_account_and_not_to_the_old_one(stage: Stage) -> None:
    await stage.ann_is_a_client()
    other = await new_phone(stage)
    await other.says(await code_of(stage.ann))
    await stage.ann.new()
    await other.new()
    await stage.passes("P40D")
    assert await stage.ann.new() == []
    assert len(await other.new()) == 1
    await other.taps("good")
    await other.sees("Noted: good.")


async def test_an_edit_in_the_new_chat_never_touches_words_from_the_old_one(stage: Stage) -> None:
    """The same message numbers come up again in another chat."""
    await stage.ann_is_a_client()
    old = await stage.ann.says("From the old chat.")
    await stage.ann.taps("Keep for me")
    other = await new_phone(stage)
    await other.says(await code_of(stage.ann))
    last = 0
    while last < old:
        last = await other.says("/start")
    await stage.post("users/201/messages", text="Changed.", edit_of=last)
    await stage.settle()
    await other.says("/mine")
    assert "From the old chat." in await other.sees("Your own history")


async def test_a_code_works_once(stage: Stage) -> None:
    await stage.ann_is_a_client()
    code = await code_of(stage.ann)
    other = await new_phone(stage)
    await other.says(code)
    third = await stage.newcomer(202, "Charlie")
    await third.says(code)
    await third.sees("That code opens nothing.")
    assert await code_of(other) != code
    await third.says(await code_of(other))
    await third.sees("Moved.")


async def test_a_new_code_takes_the_place_of_the_one_before(stage: Stage) -> None:
    await stage.ann_is_a_client()
    first = await code_of(stage.ann)
    await stage.ann.says("/settings")
    await stage.ann.taps("Another account")
    await stage.ann.taps("Make a new code")
    second = await code_of(stage.ann)
    assert second != first
    other = await new_phone(stage)
    await other.says(first)
    await other.sees("That code opens nothing.")
    await other.says(second)
    await other.sees("Moved.")


async def test_someone_who_is_here_already_moves_nothing(stage: Stage) -> None:
    await stage.ann_is_a_client()
    code = await code_of(stage.ann)
    await stage.ann.says(code)
    await stage.ann.sees("Here you are already.")
    await stage.dana.says(code)
    await stage.dana.sees("nothing was moved")
    await stage.ann.says("/settings")
    await stage.ann.sees("Your choices")


async def test_what_only_looks_like_a_code_is_a_story_of_a_client(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("ZZZZ ZZZZ ZZZZ ZZZZ")
    await stage.ann.sees("This is what Dana will see", "ZZZZ ZZZZ")


async def test_a_stranger_who_guesses_leaves_no_trace(stage: Stage) -> None:
    charlie = await stage.newcomer(203, "Charlie")
    await charlie.says("0000-0000-0000-0000")
    await charlie.sees("That code opens nothing.")
    assert await stage.rows("person") == 0


async def test_the_words_of_an_erased_person_do_not_move(stage: Stage) -> None:
    await stage.ann_is_a_client()
    code = await code_of(stage.ann)
    await stage.ann.says("/forget")
    await stage.ann.taps("Stop and erase it all now")
    other = await new_phone(stage)
    await other.says(code)
    await other.sees("That code opens nothing.")
