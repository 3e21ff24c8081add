"""One more note when the first stays quiet: only for those who wished for it, and never a third."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from care.checkin import Kind as CheckinKind
from care.delivery import Kind, State
from care.discretion import Level
from care.topic import Key
from care.topic import State as TopicState
from handlers.keyboard import short
from storage import choices, topics
from storage.database import Transaction
from storage.tables import checkin, outbox
from tests.stories.cast import client_of
from tests.theatre import Stage
from texts import Catalogs

BERLIN = ZoneInfo("Europe/Berlin")
YEAR = "A year: 8 notes, then it ends"
AGAIN = "You wished for one more note when the first stays quiet."
SIGN = "A note is here. No reply is fine."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
FACES = ["very hard", "hard", "so-so", "good", "very good"]


async def wishes(stage: Stage, *, on: bool = True) -> None:
    """In her settings."""
    await stage.ann.says("/settings")
    await stage.ann.taps("On and off")
    await stage.ann.taps(f"One more, if quiet: {'off' if on else 'on'}")
    await stage.ann.taps("Done")
    await stage.ann.new()


async def next_note(stage: Stage) -> dict[str, Any]:
    """Waits for Ann's next check-in; how it looks as it came."""
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    await stage.until(client.next_checkin_at + timedelta(minutes=1))
    return (await stage.ann.messages())[-1]


async def first_note(stage: Stage, *, plan: str = YEAR) -> dict[str, Any]:
    """Ann wishes for reminders and gets her first note."""
    await stage.ann_is_a_client(plan=plan)
    await wishes(stage)
    note = await next_note(stage)
    await stage.ann.new()
    return note


async def reminders(stage: Stage) -> list[State]:
    """What became of each that was ever queued."""

    def look(tx: Transaction) -> list[State]:
        query = select(outbox.c.state).where(outbox.c.kind == Kind.REMINDER)
        return [State(row.state) for row in tx.execute(query.order_by(outbox.c.seq))]

    return await stage.storage.read(look)


def labels(message: dict[str, Any]) -> list[str]:
    return [button["label"] for row in message["buttons"] for button in row]


async def test_a_quiet_note_is_followed_by_one_more_a_week_later_and_no_third(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    ann = stage.ann
    note = await first_note(stage)
    await stage.passes("P6D")
    assert await ann.new() == []
    await stage.passes("P2D")
    (text,) = await ann.new()
    assert AGAIN in text
    assert "there is no third" in text
    assert "No reply is fine" in text
    again = (await ann.messages())[-1]
    assert labels(again) == labels(note), "one tap is enough here, too"
    at = datetime.fromisoformat(again["date"]).astimezone(BERLIN)
    assert 9 <= at.hour < 20
    await stage.passes("P19D")
    assert await ann.new() == []
    assert await reminders(stage) == [State.SENT]


async def test_nobody_gets_one_who_did_not_wish_for_it(stage: Stage) -> None:
    await stage.ann_is_a_client(plan=YEAR)
    await next_note(stage)
    await stage.ann.new()
    await stage.passes("P20D")
    assert await stage.ann.new() == []
    assert await reminders(stage) == []


async def test_it_is_no_second_quiet_note(stage: Stage) -> None:
    await first_note(stage)
    await stage.passes("P100D")
    seen = await stage.ann.new()
    assert [AGAIN in text for text in seen] == [True, False, False]
    assert "small hello" in seen[1]
    assert "It has been quiet here" in seen[2]
    assert await stage.rows("checkin") == 2


async def test_one_tap_on_it_answers_the_note(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await first_note(stage)
    await stage.passes("P8D")
    await ann.taps("good")
    await ann.sees("Noted: good")
    await ann.says("And a few lines.")
    await ann.sees("How things are: good", "And a few lines.")
    await ann.taps("Share with Dana")
    await dana.new()
    await stage.passes("P8D")
    await dana.taps("Open")
    text = await dana.sees("good", "And a few lines.")
    assert text.count("How things are") == 1
    assert await stage.rows("story") == 2, "the tap and the lines, told as one"


# What cancels it.


async def taps_a_face(stage: Stage) -> None:
    await stage.ann.taps("so-so")


async def skips(stage: Stage) -> None:
    await stage.ann.taps("Skip")


async def writes(stage: Stage) -> None:
    await stage.ann.says("Here is how it went.")
    await stage.ann.taps("Keep for me")


async def rests_the_topic(stage: Stage) -> None:
    await stage.ann.says("don't ask again")


async def pauses(stage: Stage) -> None:
    await stage.ann.says("/pause")


async def pauses_in_the_settings(stage: Stage) -> None:
    await stage.ann.says("/settings")
    await stage.ann.taps("Pause until a date")
    await stage.ann.taps("For 2 weeks")


async def stops(stage: Stage) -> None:
    await stage.ann.says("/stop")


async def blocks_and_comes_back(stage: Stage) -> None:
    await stage.ann.blocks()
    await stage.ann.unblocks()
    await stage.ann.says("/start")
    await stage.ann.taps("Go on with the notes")


async def says_yes_to_another_plan(stage: Stage) -> None:
    await stage.ann.says("/settings")
    await stage.ann.taps("How often, how long")
    await stage.ann.taps("Light: after 1, 3, 6 and 12 months")
    await stage.ann.taps("Yes, these dates")


async def turns_it_off(stage: Stage) -> None:
    await wishes(stage, on=False)


async def turns_it_off_and_on(stage: Stage) -> None:
    await wishes(stage, on=False)
    await wishes(stage)


@pytest.mark.parametrize(
    "does",
    [
        taps_a_face, skips, writes, rests_the_topic, pauses, pauses_in_the_settings, stops,
        blocks_and_comes_back, says_yes_to_another_plan, turns_it_off, turns_it_off_and_on,
    ],
)  # fmt: skip
async def test_any_answer_and_any_goodbye_cancels_it_at_once(
    stage: Stage, does: Callable[[Stage], Awaitable[None]]
) -> None:
    await stage.ann_is_a_client(plan=YEAR)
    await wishes(stage)
    client = await client_of(stage, stage.ann)

    def pick(tx: Transaction) -> None:
        topics.add_topic(
            tx, client.id, owner=client.person_id, key=Key.WORK, state=TopicState.OPEN,
            now=stage.now,
        )  # fmt: skip

    await stage.storage.transact(pick)
    await next_note(stage)
    assert await reminders(stage) == [State.DUE]
    await does(stage)
    assert await reminders(stage) == [State.CANCELLED]
    await stage.ann.new()
    await stage.passes("P20D")
    assert await stage.ann.new() == []


async def test_words_that_join_an_open_draft_are_an_answer_too(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await wishes(stage)
    await ann.says("Begun before the note came.")
    await next_note(stage)
    assert await reminders(stage) == [State.DUE]
    await ann.says("And gone on after it.")
    assert await reminders(stage) == [State.CANCELLED]


# No third, ever.


async def test_a_note_that_was_put_off_comes_once_more_and_nothing_after_it(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    note = await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Next week")
    assert await reminders(stage) == [State.CANCELLED]
    await ann.new()
    await stage.passes("P8D")
    assert await ann.new() == [note["text"]]
    await stage.passes("P20D")
    assert await ann.new() == []


async def test_what_was_reminded_of_cannot_be_put_off_any_more(stage: Stage) -> None:
    ann = stage.ann
    note = await first_note(stage)
    one = note["buttons"][0][0]["data"].split(":")[1]
    await stage.passes("P8D")
    await ann.taps("Later")
    assert await ann.buttons() == ["Pause 3 months", "Pause until …", "Stop", "Back"]
    await ann.taps("Back")
    assert (await ann.buttons())[:5] == FACES
    for later in ("today", "week", "month"):
        await stage.forge_tap(ann, f"again:{one}:{later}")  # a button of the first message
        assert (await ann.toasts())[-1] == OLD_BUTTON
    await ann.new()
    await stage.passes("P15D")
    assert await ann.new() == []


@pytest.mark.parametrize("fault", ["accept_then_drop", "500"])
async def test_a_reminder_that_may_have_come_does_not_come_again(stage: Stage, fault: str) -> None:
    ann = stage.ann
    await first_note(stage)
    await stage.faults(method="sendMessage", kind=fault, count=1)
    await stage.passes("P8D")
    assert await reminders(stage) == [State.UNCERTAIN]
    await stage.restart()
    await ann.new()
    await stage.passes("P18D")
    assert await ann.new() == []
    assert await reminders(stage) == [State.UNCERTAIN]


async def test_a_note_that_may_have_come_has_its_one_reminder(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await wishes(stage)
    await stage.faults(method="sendMessage", kind="accept_then_drop", count=1)
    assert "A program sends it" in (await next_note(stage))["text"]
    await stage.restart()
    await ann.new()
    await stage.passes("P20D")
    (text,) = await ann.new()
    assert AGAIN in text


# Which notes have one.


async def test_neither_a_hello_nor_the_last_note_has_one(stage: Stage) -> None:
    """Of four notes: an invitation, a hello, an invitation that announces the end, the last."""
    ann = stage.ann
    await stage.ann_is_a_client()
    await wishes(stage)
    seen = []
    for _ in range(4):
        await next_note(stage)
        await stage.passes("P15D")
        seen.append([AGAIN in text for text in await ann.new()])
        await ann.says("all is well")  # so that nothing rests
        await ann.taps("Keep for me")
        await ann.new()
    assert seen == [[False, True], [False], [False, True], [False]]


async def test_the_last_note_has_none_when_it_asks(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await wishes(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_kinds, client.id, CheckinKind.INVITATION)
    for _ in range(3):
        await next_note(stage)
        await ann.taps("good")
    note = await next_note(stage)
    assert "This is the last note" in note["text"]
    await ann.new()
    await stage.passes("P40D")
    assert await ann.new() == []


# How it looks.


async def test_sealed_it_is_a_sign_that_opens_and_closes(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await wishes(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_discretion, client.id, Level.SEALED)
    await next_note(stage)
    await ann.new()
    await stage.passes("P8D")
    assert await ann.new() == [SIGN]
    assert (await ann.messages())[-1]["protected"]
    assert await ann.buttons() == ["Show", "Stop"]
    await ann.taps("Show")
    await ann.sees(AGAIN)
    assert await ann.buttons() == [*FACES, "Skip", "Later", "Stop", "Hide"]
    await ann.taps("Hide")
    assert await ann.last() == SIGN
    await ann.says("show")  # typed, it comes as a new message
    await ann.sees(AGAIN)
    await ann.taps("good")
    await ann.sees("Noted: good")


async def test_what_she_chose_meanwhile_holds_for_it(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(lambda tx: choices.choose(tx, client.id, scale=False))
    await stage.passes("P8D")
    await ann.sees(AGAIN)
    assert await ann.buttons() == ["Skip", "Later", "Stop"]


async def test_it_keeps_off_a_day_that_was_marked_meanwhile(stage: Stage) -> None:
    ann = stage.ann
    note = await first_note(stage)
    came_at = datetime.fromisoformat(note["date"]).astimezone(BERLIN)
    in_a_week = came_at + timedelta(days=7)
    await ann.says("/settings")
    await ann.taps("Days without notes")
    await ann.says(in_a_week.date().isoformat())
    await ann.taps(Catalogs().of("en").short_day(in_a_week.date()))
    await ann.new()
    await stage.until(in_a_week.replace(hour=23))
    assert await ann.new() == []
    await stage.passes("P1D")
    await ann.sees(AGAIN)


async def test_her_own_history_has_one_note(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await stage.passes("P8D")
    await ann.says("/mine")
    assert (await ann.last()).count("a note came") == 1


# Others, and those who left.


async def test_an_outsider_moves_nothing_with_its_buttons(stage: Stage) -> None:
    ann = stage.ann
    note = await first_note(stage)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens(await stage.dana_invites(label="C."))
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await charlie.taps(label)
    await charlie.new()
    await stage.passes("P7DT12H")
    one = note["buttons"][0][0]["data"].split(":")[1]
    before = (await ann.chat())["messages"]
    hers = (await client_of(stage, ann)).reminder
    name = short((await client_of(stage, ann)).id)
    for data in (
        f"shownote:{one}:again", f"hidenote:{one}:again", f"face:{one}:4", f"skip:{one}",
        f"set:switch:{name}:reminder:off", "shownote::again", "hidenote:again",
    ):  # fmt: skip
        await stage.forge_tap(charlie, data)
        assert (await charlie.toasts())[-1] == OLD_BUTTON
    assert (await ann.chat())["messages"] == before
    assert (await client_of(stage, ann)).reminder == hers
    assert await charlie.new() == []
    assert await stage.rows("story") == 0


async def test_after_a_stop_its_buttons_do_nothing(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await stage.passes("P8D")
    again = (await ann.messages())[-1]
    await ann.says("/stop")
    await ann.new()
    for row in again["buttons"]:
        for button in row:
            if button["label"] != "Stop":
                await ann.taps_data(button["data"], again["message_id"])
                assert (await ann.toasts())[-1] == OLD_BUTTON
    assert await ann.new() == []
    rows = await stage.storage.read(lambda tx: tx.execute(select(checkin.c.answered_at)).all())
    assert [row.answered_at for row in rows] == [None]
