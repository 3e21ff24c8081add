"""A therapist's one letter in answer: wished for, written, ten minutes to take it back, opened."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from care.letter import Author, State
from handlers.keyboard import short
from storage.database import Transaction
from storage.tables import client, letter, outbox
from tests.theatre import Player, Stage

ANNS = ("Dana", "cried about the mustard", "drew maps", "were a good team",
        "your garden grows", "the patience", "Ann")  # fmt: skip
DANAS = ("Ann", "looked for the right word", "named the ducks", "found it",
         "the maps lead on", "the mustard", "Dana")  # fmt: skip
COMES = "A letter has come for you"


async def writes(player: Player, lines: tuple[str, ...]) -> None:
    for line in lines:
        await player.says(line)
    await player.taps("Leave it out")


async def dana_opened_a_letter(stage: Stage, *, welcome: bool = True) -> None:
    """Ann sent one at eight, Dana opened it with her list at nine: it is half past."""
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await writes(ann, ANNS)
    await ann.taps("Send")
    await ann.taps("With the next list")
    if welcome:
        await ann.taps("A letter back is welcome")
    await stage.passes("PT90M")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await dana.sees("Dear Dana", "I remember when we cried about the mustard")


async def dana_answers(stage: Stage) -> None:
    await stage.dana.taps("Answer with a letter")
    await writes(stage.dana, DANAS)
    await stage.dana.sees("This is how M. will see it", "A letter from Dana", "Dear Ann")
    await stage.dana.taps("Send in 10 minutes")


async def found(stage: Stage, author: Author) -> Any:
    def read(tx: Transaction) -> Any:
        return tx.execute(select(letter).where(letter.c.author == author)).one()

    return await stage.storage.read(read)


async def state(stage: Stage) -> str:
    return str((await found(stage, Author.THERAPIST)).state)


async def change(stage: Stage, **values: Any) -> None:
    """Of Ann's letter."""

    def write(tx: Transaction) -> None:
        tx.execute(update(letter).where(letter.c.author == Author.CLIENT).values(**values))

    await stage.storage.transact(write)


@pytest.mark.parametrize("restarts", [False, True])
async def test_it_comes_ten_minutes_later_and_is_opened_by_a_tap(
    stage: Stage, restarts: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    stage.restarts_between = restarts
    await dana_answers(stage)
    await dana.sees("It goes out after 09:40")
    await ann.new()
    await stage.passes("PT9M")
    assert await ann.new() == []
    await stage.passes("PT1M")
    (line,) = await ann.new()
    assert COMES in line
    assert "Dana" not in line
    await ann.taps("Open it")
    await ann.sees("A letter from Dana", "Dear Ann", "It was fun when we named the ducks",
                   "Thank you for the mustard")  # fmt: skip
    assert await state(stage) == State.OPENED
    await dana.new()
    await dana.taps("Answer with a letter")
    await dana.sees("Your letter in answer went out on Monday, 2 March 2026")


async def test_left_for_later_it_waits_beside_their_own(stage: Stage) -> None:
    ann = stage.ann
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await stage.passes("PT10M")
    await ann.taps("Leave it for later")
    await ann.sees("It waits under /letter")
    await ann.says("/letter")
    await ann.sees("1 · 2 Mar 2026: sent and opened", "2 · 2 Mar 2026: from Dana")
    await ann.taps("Open 2")
    await ann.sees("A letter from Dana", "Dear Ann")


async def test_without_a_wish_there_is_no_button_and_a_forged_one_writes_nothing(
    stage: Stage,
) -> None:
    dana = stage.dana
    await dana_opened_a_letter(stage, welcome=False)
    assert "Answer with a letter" not in await dana.buttons()
    await stage.forge_tap(dana, f"answer:{short((await found(stage, Author.CLIENT)).id)}")
    await dana.sees("M. does not wish for a letter back")
    assert await stage.rows("letter") == 1


async def test_the_wish_can_be_changed_after_the_letter_was_opened(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage, welcome=False)
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("A letter back is welcome")
    await dana.taps("Close the letter")
    await dana.taps("Letter 1")
    assert "Answer with a letter" in await dana.buttons()
    await ann.taps("No letter back")
    await dana.taps("Answer with a letter")
    await dana.sees("M. does not wish for a letter back")
    assert await stage.rows("letter") == 1


@pytest.mark.parametrize("restarts", [False, True])
async def test_until_it_went_out_it_can_be_taken_back_and_changed(
    stage: Stage, restarts: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    stage.restarts_between = restarts
    await dana_answers(stage)
    await ann.new()
    await stage.passes("PT9M59S")
    await dana.taps("Take it back")
    assert any("Taken back" in text for text in await dana.new())
    await stage.passes("PT1H")
    assert await ann.new() == []
    assert await state(stage) == State.DRAFT
    await dana.taps("Change it")
    await dana.taps("It was fun when we …")
    await dana.says("sang")
    await dana.taps("Send in 10 minutes")
    await stage.passes("PT10M")
    await ann.taps("Open it")
    await ann.sees("It was fun when we sang")
    assert await stage.rows("letter") == 2


async def test_a_minute_too_late_it_is_out(stage: Stage) -> None:
    dana = stage.dana
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await stage.passes("PT10M1S")
    await dana.taps("Take it back")
    await dana.sees("Your letter in answer went out on")
    assert await state(stage) == State.SENT
    await stage.ann.taps("Open it")
    await stage.ann.sees("Dear Ann")


async def test_an_old_send_button_sends_nothing_twice(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    await dana.taps("Answer with a letter")
    await writes(dana, DANAS)
    preview = (await dana.messages())[-1]
    data = next(button["data"] for row in preview["buttons"] for button in row
                if button["label"] == "Send in 10 minutes")  # fmt: skip
    await dana.taps("Send in 10 minutes")
    await ann.new()
    await stage.forge_tap(dana, data)
    await stage.passes("PT10M")
    assert len(await ann.new()) == 1
    await stage.forge_tap(dana, data)
    await stage.passes("P1D")
    assert await ann.new() == []


async def withdraws(stage: Stage) -> None:
    await stage.ann.says("/letter")
    await stage.ann.taps("Open 1")
    await stage.ann.taps("No letter back")


async def burns(stage: Stage) -> None:
    await stage.ann.says("/letter")
    await stage.ann.taps("Open 1")
    await stage.ann.taps("Burn it")
    await stage.ann.taps("Burn it")


async def stops(stage: Stage) -> None:
    await stage.ann.says("/stop")


@pytest.mark.parametrize("act", [withdraws, burns, stops])
async def test_what_is_wished_for_no_longer_does_not_go_out(
    stage: Stage, act: Callable[[Stage], Any]
) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await act(stage)
    await ann.new()
    await dana.new()
    await stage.passes("P1D")
    assert not any("letter has come" in text for text in await ann.new())
    assert await dana.new() == []  # nothing tells them
    await stage.forge_tap(dana, f"answer:{short((await found(stage, Author.CLIENT)).id)}")
    await dana.sees("M. does not wish for a letter back, or no longer")
    await ann.says("/letter")
    assert "from Dana" not in await ann.last()


async def test_somebody_who_erased_everything_gets_nothing(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    await ann.new()
    await stage.passes("P1D")
    assert await ann.new() == []
    await dana.new()
    await dana.taps("Take it back")
    assert await dana.new() == []
    assert await stage.rows("letter") == 0


async def test_a_pause_does_not_hold_back_a_letter_that_is_wished_for(stage: Stage) -> None:
    ann = stage.ann
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await ann.says("/pause")
    await ann.new()
    await stage.passes("PT10M")
    assert any(COMES in text for text in await ann.new())


async def test_two_taps_at_once_begin_one_answer(stage: Stage) -> None:
    dana = stage.dana
    await dana_opened_a_letter(stage)
    data = f"answer:{short((await found(stage, Author.CLIENT)).id)}"
    for _ in range(2):
        await stage.post(f"users/{dana.id}/taps", data=data, forged=True)
    await stage.settle()
    assert await stage.rows("letter") == 2
    await writes(dana, DANAS)
    await dana.taps("Send in 10 minutes")
    await stage.forge_tap(dana, data)
    await dana.sees("It goes out after 09:40")
    await stage.passes("PT10M")
    await stage.forge_tap(dana, data)
    await dana.sees("Your letter in answer went out on")
    assert await stage.rows("letter") == 2


async def test_a_draft_is_gone_on_with(stage: Stage) -> None:
    dana = stage.dana
    await dana_opened_a_letter(stage)
    await dana.taps("Answer with a letter")
    await dana.says("Ann")
    await dana.taps("Go on later")
    await dana.sees("It is kept as it is")
    await stage.passes("P2D")
    await dana.taps("Answer with a letter")
    await dana.sees("This is how M. will see it", "Dear Ann")
    assert await stage.rows("letter") == 2


async def test_a_draft_that_rests_for_a_month_is_gone_and_only_its_writer_is_told(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    await dana.taps("Answer with a letter")
    await dana.says("Ann")
    keys = await stage.rows("data_key")
    await ann.new()
    await stage.passes("P29D")
    await stage.app.scheduler.upkeep()
    await stage.passes("PT1M")
    assert "M." not in await dana.sees("has rested for four weeks", "2 April 2026")
    await stage.passes("P1D")
    await stage.app.scheduler.upkeep()
    assert await stage.rows("letter") == 2
    await stage.passes("P1D")
    await stage.app.scheduler.upkeep()
    assert not any("rested" in text for text in await ann.new())
    assert await stage.rows("letter") == 1
    assert await stage.rows("data_key") == keys - 1
    await stage.forge_tap(dana, f"answer:{short((await found(stage, Author.CLIENT)).id)}")
    assert await stage.rows("letter") == 2


async def test_what_could_weigh_is_refused_with_reasons(stage: Stage) -> None:
    dana = stage.dana
    await dana_opened_a_letter(stage)
    await dana.taps("Answer with a letter")
    await writes(dana, ("Ann", "met", "sang", "must keep in touch", "you write soon", "all", "D."))
    await dana.sees("Some of it could weigh", "“I feel we …”: It asks for something")
    assert "Send in 10 minutes" not in await dana.buttons()
    await dana.says("send it")
    await dana.sees("A tap on one of the buttons is enough")


async def test_charlie_can_neither_write_nor_take_back(stage: Stage) -> None:
    await dana_opened_a_letter(stage)
    charlie = await stage.newcomer(201, "Charlie")
    await stage.alex.says("/start")
    await stage.alex.taps("Invite a therapist")
    await charlie.opens(await stage.alex.link())
    await charlie.taps("Charlie")
    await charlie.says("Berlin")
    await charlie.taps_first()
    await charlie.taps("These days")
    await charlie.taps("09:00")
    await charlie.taps("Yes")
    await charlie.new()
    letter_id = short((await found(stage, Author.CLIENT)).id)
    for who in (charlie, stage.ann, stage.alex):
        await stage.forge_tap(who, f"answer:{letter_id}")
    assert await stage.rows("letter") == 1
    await dana_answers(stage)
    answer = short((await found(stage, Author.THERAPIST)).id)
    for who in (charlie, stage.ann, stage.alex):
        for data in (f"answerundo:{answer}", f"answer:{answer}", f"letter:mail:{answer}",
                     f"letter:mailpdf:{answer}", f"letter:later:{answer}", "answer:",
                     "answerundo:?"):  # fmt: skip
            await stage.forge_tap(who, data)
        assert not any("ducks" in text for text in await who.new())
    assert await state(stage) == State.SCHEDULED
    await stage.passes("PT10M")
    assert await state(stage) == State.SENT
    for who in (charlie, stage.dana, stage.alex):
        await who.new()
        await stage.forge_tap(who, f"letter:mail:{answer}")
        assert not any("ducks" in text for text in await who.new())
    assert await state(stage) == State.SENT


@pytest.mark.parametrize(
    ("level", "line"),
    [
        ("Open", "A letter from Dana has come for you"),
        ("Discreet", COMES),
        ("Sealed", "Show"),
    ],
)
async def test_it_is_told_of_as_discreetly_as_they_wish_when_it_goes_out(
    stage: Stage, level: str, line: str
) -> None:
    ann = stage.ann
    await dana_opened_a_letter(stage)
    await dana_answers(stage)

    def choose(tx: Transaction) -> None:
        tx.execute(update(client).values(discretion=level.lower()))

    await stage.storage.transact(choose)
    await ann.new()
    await stage.passes("PT10M")
    (push,) = await ann.new()
    if level == "Sealed":
        assert "letter" not in push
        assert "Dana" not in push
        await ann.taps("Show")
        await ann.sees(COMES)
    else:
        assert line in push
    await ann.taps("Open it")
    await ann.sees("Dear Ann")


async def test_at_night_it_waits_for_their_hours_and_can_still_be_taken_back(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    await stage.passes("PT13H")  # 22:30
    await dana_answers(stage)
    await ann.new()
    await stage.passes("PT5H")
    assert await ann.new() == []
    await dana.taps("Take it back")
    assert await state(stage) == State.DRAFT
    await dana.taps("Send in 10 minutes")
    await stage.passes("PT7H")
    assert any(COMES in text for text in await ann.new())


async def test_no_push_and_no_list_holds_words_of_either_letter(stage: Stage) -> None:
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await stage.passes("P8D")
    secret = [*ANNS[1:-1], *DANAS[1:-1]]
    to_ann = [call for call in await stage.calls("sendMessage")
              if str(call["params"]["chat_id"]) == str(stage.ann.id)
              and not call["params"].get("protect_content")]  # fmt: skip
    to_dana = [call for call in await stage.calls("sendMessage")
               if str(call["params"]["chat_id"]) == str(stage.dana.id)
               and not call["params"].get("protect_content")]  # fmt: skip
    assert any(COMES in str(call) for call in to_ann)
    for line in secret:
        assert line not in str(to_ann)
        assert line not in str(to_dana)


async def test_a_flood_or_a_lost_answer_brings_it_and_keeps_it_sent(stage: Stage) -> None:
    ann = stage.ann
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await ann.new()
    await stage.faults(method="sendMessage", kind="429", retry_after=3, count=1)
    await stage.passes("PT11M")
    await stage.passes("PT1M")
    assert [COMES in text for text in await ann.new()] == [True]
    assert await state(stage) == State.SENT


async def test_nothing_of_the_announcement_is_left_in_the_queue_once_it_is_taken_back(
    stage: Stage,
) -> None:
    await dana_opened_a_letter(stage)
    await dana_answers(stage)
    await stage.passes("PT1M")
    await stage.dana.taps("Take it back")

    def waiting(tx: Transaction) -> list[Any]:
        return list(tx.execute(select(outbox.c.payload).where(outbox.c.kind == "news")))

    assert [row.payload for row in await stage.storage.read(waiting)] == [None]
    assert stage.now.utcoffset() == timedelta(0)


async def test_an_answer_and_a_note_that_fell_stand_in_the_list_once(stage: Stage) -> None:
    """Telegram refuses the one, and whoever stopped gets no other."""
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    await stage.storage.transact(
        lambda tx: tx.execute(update(client).values(notes=True, receipts=False))
    )
    note = f"note:l:{short((await found(stage, Author.CLIENT)).id)}"
    await dana_answers(stage)
    await stage.forge_tap(dana, note)
    await dana.says("Your garden, too.")
    await stage.faults(method="sendMessage", kind="403", count=1, chat_id=ann.id)
    await stage.passes("PT20M")
    await dana.new()
    await stage.passes("P7D")
    await dana.taps("Open")
    seen = await dana.sees("Did not get through")
    assert (seen.count("your letter of"), seen.count("your note of")) == (1, 1)
    await dana.new()
    await stage.passes("P7D")
    assert not [text for text in await dana.new() if "Did not get through" in text]


@pytest.mark.parametrize("restarts", [False, True])
async def test_turned_off_meanwhile_it_does_not_go_and_its_writer_is_told_there(
    stage: Stage, restarts: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await dana_opened_a_letter(stage)
    stage.restarts_between = restarts
    await dana_answers(stage)
    await ann.new()
    await dana.says("/settings")
    await dana.taps("What I take")
    await dana.taps("Photos: on")
    assert "does not go" not in await dana.sees("That is noted.")
    await dana.taps("Letters back: on")
    await dana.sees("What was on its way does not go.")
    assert await state(stage) == State.DRAFT
    await stage.passes("PT1H")
    assert await ann.new() == []
    await dana.taps("Letters back: off")
    assert "does not go" not in await dana.last(), "said once"
    await stage.passes("P7D")
    assert "your letter of" not in str(await dana.chat()), "their own doing"
