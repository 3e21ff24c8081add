"""A therapist's closing letter: written at the invite, opened after a yes, or burnt."""

import pytest
from sqlalchemy import select

from care.letter import State
from storage.database import Transaction
from storage.tables import letter
from tests.theatre import Player, Stage, text_of

PLAN = "Light: after 1, 3, 6 and 12 months"
LINES = ("Mara", "walked round the pond", "laughed at the ducks", "did good work",
         "the garden grows", "your trust", "Dana")  # fmt: skip
CLOSED = "This link does not open anything now"


async def dana_offered_a_letter(stage: Stage, *, label: str = "M.") -> None:
    """All of the invite but the letter."""
    await stage.dana.says("/invite")
    await stage.dana.taps("None of these")
    await stage.dana.says(label)
    await stage.dana.taps("Today")
    await stage.dana.taps("Yes, we talked about it")
    await stage.dana.taps(PLAN)
    await stage.dana.taps("Go on")
    await stage.dana.taps("No line")


async def writes(player: Player, lines: tuple[str, ...] = LINES) -> None:
    for line in lines:
        await player.says(line)
    await player.taps("Leave it out")


async def dana_invites_with_a_letter(stage: Stage) -> str:
    await dana_offered_a_letter(stage)
    await stage.dana.taps("Write a closing letter")
    await writes(stage.dana)
    await stage.dana.taps("Put it with the invite")
    return await stage.dana.link()


async def states(stage: Stage) -> list[str]:
    def read(tx: Transaction) -> list[str]:
        return [row.state for row in tx.execute(select(letter).order_by(letter.c.created_at))]

    return await stage.storage.read(read)


@pytest.mark.parametrize("restarts", [False, True])
async def test_it_comes_after_the_yes_and_is_opened_by_a_tap(stage: Stage, restarts: bool) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    stage.restarts_between = restarts
    token = await dana_invites_with_a_letter(stage)
    assert await states(stage) == [State.SENT]
    await stage.ann_says_yes(token)
    said = await ann.new()
    assert any("All set" in text for text in said)
    assert "A letter has come for you" in said[-1]
    assert not any("ducks" in text for text in said)
    await ann.taps("Open it")
    await ann.sees("A letter from Dana", "Dear Mara", "It was fun when we laughed at the ducks",
                   "Signed Dana")  # fmt: skip
    assert await states(stage) == [State.OPENED]
    assert (await ann.messages())[-1]["protected"]


async def test_it_is_previewed_as_they_will_see_it(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana_offered_a_letter(stage)
    await dana.taps("Write a closing letter")
    await dana.says("Mara")
    for _ in range(7):
        await dana.taps("Leave it out")
    text = await dana.sees("This is how M. will see it", "A letter from Dana", "Dear Mara")
    assert "I hope" not in text
    await dana.taps("Change it")
    await dana.taps("I hope …")
    await dana.says("the pond stays full")
    await dana.sees("Dear Mara", "I hope the pond stays full")
    await dana.taps("Put it with the invite")
    assert any("lies with the invite" in text for text in await dana.new())


async def test_what_could_weigh_is_refused_with_reasons_until_it_is_changed(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana_offered_a_letter(stage)
    await dana.taps("Write a closing letter")
    await writes(dana, ("Mara", "you must write to me", "had therapy at 030 1234567", "did well",
                        "you're well", "all", "Dana"))  # fmt: skip
    await dana.sees("Some of it could weigh", "“I remember when we …”", "It asks for something",
                    "“I hope …”", "It supposes how they are")  # fmt: skip
    text = await dana.last()
    assert "word of therapy" not in text
    assert "a number" not in text
    assert "Put it with the invite" not in await dana.buttons()
    for beginning, line in (("I remember when we …", "met"), ("I hope …", "for a good spring")):
        await dana.taps("Change it")
        await dana.taps(beginning)
        await dana.says(line)
    assert "Put it with the invite" in await dana.buttons()


async def test_a_part_has_at_most_five_hundred_characters(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana_offered_a_letter(stage)
    await dana.taps("Write a closing letter")
    await dana.says("x" * 501)
    await dana.sees("501 characters, and 500 fit here")
    await dana.says("x" * 500)
    await dana.sees("Noted, 500 of 500")


async def test_left_for_later_it_waits_under_letter(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await stage.ann_says_yes(await dana_invites_with_a_letter(stage))
    await ann.taps("Leave it for later")
    await ann.sees("It waits under /letter")
    assert await states(stage) == [State.SENT]
    await stage.passes("P40D")
    await ann.says("/letter")
    await ann.sees("from Dana")
    await ann.taps("Open 1")
    await ann.sees("A letter from Dana", "Dear Mara")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.sees("Dear Mara")


async def test_a_no_burns_it_with_its_key(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    keys = await stage.rows("data_key")
    token = await dana_invites_with_a_letter(stage)
    assert await stage.rows("letter_part") == 7
    await stage.ann.opens(token)
    await stage.ann.taps("No, thank you")
    assert await states(stage) == [State.BURNT]
    assert await stage.rows("letter_part") == 0
    assert await stage.rows("data_key") == keys
    assert not any("letter" in text for text in await stage.ann.new())


async def test_an_invite_that_ran_out_burns_it(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    keys = await stage.rows("data_key")
    token = await dana_invites_with_a_letter(stage)
    await stage.passes("P29D")
    await stage.app.scheduler.upkeep()
    assert await states(stage) == [State.SENT]
    await stage.passes("P2D")
    await stage.app.scheduler.upkeep()
    assert await states(stage) == [State.BURNT]
    assert await stage.rows("letter_part") == 0
    assert await stage.rows("data_key") == keys
    await stage.ann.opens(token)
    await stage.ann.sees(CLOSED)


async def test_an_invite_that_was_opened_and_never_answered_burns_it(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.ann.opens(await dana_invites_with_a_letter(stage))
    await stage.passes("P31D")
    await stage.app.scheduler.upkeep()
    assert await states(stage) == [State.BURNT]
    assert await stage.rows("letter_part") == 0


async def test_no_letter_after_all_burns_what_was_begun_and_shows_the_link(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana_offered_a_letter(stage)
    await dana.taps("Write a closing letter")
    await dana.says("Mara")
    await dana.taps("No letter")
    token = await dana.link()
    assert await states(stage) == [State.BURNT]
    await stage.ann_says_yes(token)
    assert not any("letter has come" in text for text in await stage.ann.new())


async def test_there_is_one_link_and_none_before_the_letter_is_written(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.new()
    await dana_offered_a_letter(stage)
    await dana.taps("Write a closing letter")
    await writes(dana)
    assert not any("start=" in text for text in await dana.new())
    preview = (await dana.messages())[-1]
    await dana.taps("Put it with the invite")
    assert sum("start=" in text for text in await dana.new()) == 1
    ready = next(button["data"] for row in preview["buttons"] for button in row
                 if button["label"] == "Put it with the invite")  # fmt: skip
    await stage.forge_tap(dana, ready)
    assert not any("start=" in text for text in await dana.new())
    assert await stage.rows("invite") == 2  # hers, and the one that she came by


async def test_charlie_opens_nothing_of_it(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.ann_says_yes(await dana_invites_with_a_letter(stage))
    data = [button["data"] for row in (await stage.ann.messages())[-1]["buttons"] for button in row]
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    for who in (charlie, stage.dana, stage.alex):
        await who.new()
        for one in [*data, data[0].replace("mail", "mailpdf")]:
            await stage.forge_tap(who, one)
        assert not any("ducks" in text for text in await who.new())
    assert await states(stage) == [State.SENT]
    await stage.ann.taps("Open it")
    await stage.ann.sees("ducks")


async def test_no_push_holds_its_words(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.ann_says_yes(await dana_invites_with_a_letter(stage))
    to_ann = [call for call in await stage.calls("sendMessage")
              if str(call["params"]["chat_id"]) == str(stage.ann.id)]  # fmt: skip
    assert to_ann
    for line in LINES[1:-1]:
        assert line not in str(to_ann)


async def test_a_stopped_client_can_still_open_what_came(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await stage.ann_says_yes(await dana_invites_with_a_letter(stage))
    await ann.says("/stop")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.sees("Dear Mara")
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    assert await stage.rows("letter") == 0
    assert text_of((await ann.messages())[-1])
