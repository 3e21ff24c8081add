"""«Something new came up»: a way back, shown at once; the therapist learns that, and no more."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from care.client import State
from care.discretion import Level
from storage import choices, clients, people, tables
from storage.clients import Client
from storage.database import Transaction
from tests.theatre import Player, Stage

YEAR = "A year: 8 notes, then it ends"
NOTE = (
    "Ring 030 12 34 from ten to twelve. The wait is three weeks.\nFree: the open hours at Elm St."
)
PUSH = "Somebody asks for a way back."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."


async def client_of(stage: Stage, who: Player) -> Client:
    def look(tx: Transaction) -> Client:
        person = people.person_of_chat(tx, who.id)
        assert person is not None
        return clients.clients_of(tx, person.id)[0]

    return await stage.storage.read(look)


async def dana_writes(stage: Stage, note: str = NOTE) -> None:
    await stage.dana.says("/wayback")
    await stage.dana.says(note)


async def ann_asks(stage: Stage) -> None:
    await stage.ann.says("/back")
    await stage.ann.taps("Let Dana know")


async def pings(dana: Player) -> list[dict[str, Any]]:
    return [one for one in await dana.messages() if one["text"] == PUSH]


async def newest_data(who: Player) -> list[str]:
    """What the buttons under the newest message with any hold."""
    for message in reversed(await who.messages()):
        if message["buttons"]:
            return [button["data"] for row in message["buttons"] for button in row]
    return []


async def becomes_a_therapist(stage: Stage, who: Player) -> None:
    await stage.alex.taps("Invite a therapist")
    await who.opens(await stage.alex.link())
    await who.taps(who.name)
    await who.says("Berlin")
    await who.taps_first()
    await who.taps("These days")
    await who.taps("09:00")
    await who.taps("Yes")


async def says_yes(who: Player, token: str) -> None:
    await who.opens(token)
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await who.taps(label)


# The whole of it.


async def test_the_way_back_is_there_at_once_and_one_tap_lets_the_therapist_know(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.", plan=YEAR)
    stage.restarts_between = True
    await dana_writes(stage)
    await ann.says("something I wrote")
    await ann.says("/back")
    await ann.sees("how to reach Dana", "Ring 030 12 34", "Free: the open hours", "/help")
    assert await ann.buttons() == ["Let Dana know", "Not now"]
    await dana.new()
    await ann.taps("Let Dana know")
    await ann.sees("gets one line in their daytime", "Your notes pause", "not through this chat")
    assert await ann.buttons() == ["Take it back", "Go on with the notes"]

    assert await dana.new() == [PUSH]
    (push,) = await pings(dana)
    assert not push["silent"], "it is worth a sound"
    await dana.taps("Show who")
    text = await dana.sees("M. K.", "Monday, 2 March 2026", "this note of yours", "Ring 030 12 34")
    assert "something I wrote" not in text
    await ann.new()
    await stage.passes("PT3H")
    await dana.taps("Seen")
    await dana.sees("M. K.", "Marked as seen.")
    assert (await dana.messages())[-1]["buttons"] == []
    assert await ann.new() == ["What you asked for was seen on Monday, 2 March 2026."]


async def test_with_no_note_of_the_therapist_both_are_told_so(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/back")
    await ann.sees("Dana has left no note here", "You can still let them know", "/help")
    await ann.taps("Let Dana know")
    await dana.taps("Show who")
    await dana.sees("They saw no note on how to reach you", "/wayback")


async def test_not_now_sends_nothing_and_leaves_the_card(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana_writes(stage)
    await dana.new()
    await ann.says("/back")
    await ann.says("not now")
    await ann.sees("Nothing was sent. /back is there")
    assert any("Ring 030 12 34" in one["text"] for one in await ann.messages())
    assert await dana.new() == []
    assert await stage.rows("way_back") == 0


# Where the button is.


async def test_the_button_is_at_home_and_its_label_can_be_typed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/start")
    assert "Something new came up" in await ann.buttons()
    await ann.says("something new came up")
    await ann.sees("A way back.")
    await ann.says("let dana know")
    await ann.sees("gets one line")
    assert await stage.rows("story") == 0


async def test_the_button_is_under_the_last_note_and_under_no_other(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="Light: after 1, 3, 6 and 12 months")
    seen = []
    for _note in range(4):
        client = await client_of(stage, ann)
        assert client.next_checkin_at is not None
        await stage.until(client.next_checkin_at + timedelta(minutes=1))
        buttons = (await ann.messages())[-1]["buttons"]
        labels = [button["label"] for row in buttons for button in row]
        seen.append("Something new came up" in labels)
        await ann.says("a line")
        await ann.taps("Keep for me")
    assert seen == [False, False, False, True]
    await ann.taps("Something new came up")
    await ann.sees("A way back.")
    assert await ann.buttons() == ["Let Dana know", "Not now"]


async def test_the_button_is_under_the_line_before_the_notes_rest(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P130D")
    await ann.sees("It has been quiet here")
    assert await ann.buttons() == ["Go on with the notes", "Stop", "Something new came up"]
    await ann.taps("Something new came up")
    await ann.sees("A way back.")
    await ann.taps("Let Dana know")
    assert "Your notes pause" not in await ann.last(), "none is planned"
    assert (await client_of(stage, ann)).state is State.RESTING


async def test_whoever_is_nobodys_client_has_no_way_back_here(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/back")
    await charlie.sees("There is no way back to anybody", "/help")
    assert await stage.rows("person") == 0


async def test_a_client_of_two_therapists_picks_one(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await dana_writes(stage)
    sue = await stage.newcomer(203, "Sue")
    await becomes_a_therapist(stage, sue)
    for data in ("/invite", "None of these", "A.", "Today", "Yes, we talked about it"):
        await (sue.says(data) if data in ("/invite", "A.") else sue.taps(data))
    await sue.taps("Light: after 1, 3, 6 and 12 months")
    if "No line" not in await sue.buttons():
        await sue.taps("Go on")
    await sue.taps("No line")
    await sue.taps("No letter")
    await says_yes(ann, await sue.link())
    await sue.new()
    await ann.says("/back")
    await ann.sees("Who is it about?")
    assert sorted(await ann.buttons()) == ["Dana", "Sue"]
    await ann.taps("Dana")
    await ann.sees("Ring 030 12 34")
    await ann.taps("Let Dana know")
    assert len(await pings(stage.dana)) == 1
    assert await sue.new() == []


# Once, and when the therapist is awake.


async def test_asking_again_makes_no_second_item(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/back")
    ask = (await newest_data(ann))[0]
    await ann.taps("Let Dana know")
    await stage.passes("P1D")
    await stage.forge_tap(ann, ask)
    await ann.sees("Dana got that line on Monday, 2 March 2026")
    await ann_asks(stage)
    await ann.sees("Dana got that line on Monday, 2 March 2026")
    assert len(await pings(dana)) == 1
    assert await stage.rows("way_back") == 1
    await dana.taps("Show who")
    await dana.taps("Seen")
    await ann_asks(stage)
    await ann.sees("gets one line in their daytime")
    assert len(await pings(dana)) == 1, "the first one stands as seen, the second as a line"
    assert await stage.rows("way_back") == 2


async def test_at_night_it_waits_for_the_therapists_morning(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    stage.restarts_between = True
    await dana.new()
    await stage.until(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await ann_asks(stage)
    await ann_asks(stage)
    await ann.sees("gets one line in their daytime")
    assert "got that line" not in await ann.last(), "it has not come yet"
    await stage.until(datetime(2026, 3, 3, 6, 59, tzinfo=UTC))
    assert await dana.new() == []
    await stage.until(datetime(2026, 3, 3, 7, 1, tzinfo=UTC))
    assert await dana.new() == [PUSH]
    await ann_asks(stage)
    await ann.sees("Dana got that line on Tuesday, 3 March 2026")


async def test_it_is_never_given_up(stage: Stage) -> None:
    dana = stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await dana.blocks()
    await ann_asks(stage)
    await stage.passes("P2D")
    assert await dana.new() == []
    await dana.unblocks()
    await stage.passes("P1D")
    assert await dana.new() == [PUSH]


@pytest.mark.parametrize("label", ["/stop", "/pause"])
async def test_a_stop_or_a_pause_does_not_take_it_back(stage: Stage, label: str) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await stage.until(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await ann_asks(stage)
    await ann.says(label)
    await stage.passes("PT12H")
    assert await dana.new() == [PUSH]


# The notes.


async def test_the_notes_pause_until_the_client_says_so(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await ann_asks(stage)
    await ann.new()
    await stage.passes("P120D")
    assert await ann.new() == []
    client = await client_of(stage, ann)
    assert (client.state, client.paused_until) == (State.PAUSED, None)
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")
    await stage.passes("P70D")
    assert [one for one in await ann.new() if "A program sends it" in one]


async def test_a_note_that_was_put_off_pauses_too_and_a_pause_with_an_end_has_none(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann.says("/pause")
    assert (await client_of(stage, ann)).paused_until is not None
    await ann_asks(stage)
    await ann.sees("Your notes pause")
    assert (await client_of(stage, ann)).paused_until is None
    await ann.new()
    await stage.passes("P200D")
    assert await ann.new() == []


async def test_a_note_that_was_put_off_does_not_come_when_the_notes_go_on(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann_asks(stage)
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")
    await ann.new()
    await stage.passes("P14D")
    assert await ann.new() == []


async def test_the_last_note_that_is_on_its_way_pauses_too(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    client = await client_of(stage, ann)

    def waits_as_the_last(tx: Transaction) -> None:
        clients.plan_checkin(tx, client.id, None)

    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Next week")
    await stage.storage.transact(waits_as_the_last)
    await ann_asks(stage)
    await ann.sees("Your notes pause")
    await ann.new()
    await stage.passes("P14D")
    assert await ann.new() == []


async def test_whoever_has_no_notes_planned_has_none_paused(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await ann.opens(await stage.dana_invites())
    for label in ("I have read this", "Yes, I am", "Only when I want to write"):
        await ann.taps(label)
    await ann_asks(stage)
    assert "pause" not in await ann.sees("gets one line")
    assert await ann.buttons() == ["Take it back"]
    assert (await client_of(stage, ann)).state is State.ACTIVE


# Taking it back.


async def test_taken_back_before_it_went_out_it_never_does(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await stage.until(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await ann_asks(stage)
    take_back = (await newest_data(ann))[0]
    await ann.taps("Take it back")
    await ann.sees("Taken back.")
    assert await ann.buttons() == ["Go on with the notes"], "they pause until the client says so"
    await stage.forge_tap(ann, take_back)
    assert (await ann.toasts())[-1] == OLD_BUTTON
    await stage.passes("P1D")
    assert await dana.new() == []


@pytest.mark.parametrize("opened", [True, False])
async def test_taken_back_afterwards_the_therapist_sees_only_that(
    stage: Stage, opened: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.")
    stage.restarts_between = True
    await ann_asks(stage)
    line = (await pings(dana))[0]
    if opened:
        await dana.taps("Show who")
        await dana.sees("M. K.")
    await stage.passes("P45D")
    await stage.app.scheduler.upkeep()
    await ann.taps("Take it back")
    await ann.sees("Taken back.")
    now = next(one for one in await dana.messages() if one["message_id"] == line["message_id"])
    assert now["text"] == "Taken back by the one who asked."
    assert now["buttons"] == []
    show = line["buttons"][0][0]["data"]
    for old in (show, show.replace("backshow", "backseen")):
        await stage.forge_tap(dana, old)
    assert "M. K." not in (await dana.last())
    assert "was seen on" not in str(await ann.chat())


@pytest.mark.parametrize("typed", [True, False])
async def test_once_it_was_seen_it_is_too_late(stage: Stage, typed: bool) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann_asks(stage)
    await dana.taps("Show who")
    await dana.taps("Seen")
    if typed:
        await ann.says("take it back")
        await ann.sees("It has been seen already")
    else:
        await ann.taps("Take it back")
        assert "It has been seen already, so it stays as it is." in await ann.toasts()
    assert "Marked as seen" in await dana.last()


async def test_seen_twice_is_seen_once(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann_asks(stage)
    await dana.taps("Show who")
    seen = (await newest_data(dana))[0]
    await ann.new()
    await stage.passes("PT3H")
    for _tap in range(2):
        await stage.forge_tap(dana, seen)
    assert len(await ann.new()) == 1


# In every state, for two years.


async def test_a_client_who_stopped_finds_it_too_and_nothing_else_begins_again(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(plan=YEAR)
    await dana_writes(stage)
    await ann.says("/stop")
    await ann.says("/start")
    await ann.taps("Something new came up")
    await ann.sees("Ring 030 12 34")
    await ann.taps("Let Dana know")
    assert "pause" not in await ann.sees("gets one line")
    assert len(await pings(dana)) == 1
    await ann.new()
    await dana.taps("Show who")
    await dana.taps("Seen")
    await stage.passes("P60D")
    assert await ann.new() == [], "nothing comes unasked, not even that it was seen"
    assert (await client_of(stage, ann)).state is State.STOPPED
    await ann_asks(stage)
    await ann.taps("Take it back")
    await ann.sees("Taken back.")


async def test_two_years_after_the_last_note_the_usual_ways_stand(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.dana_is_a_therapist()
    await ann.opens(await stage.dana_invites())
    for label in ("I have read this", "Yes, I am", "Only when I want to write"):
        await ann.taps(label)
    await stage.until(datetime(2028, 3, 2, 6, 55, tzinfo=UTC))
    await ann.says("/back")
    card = (await ann.messages())[-1]
    assert await ann.buttons() == ["Let Dana know", "Not now"]
    await stage.until(datetime(2028, 3, 2, 10, 0, tzinfo=UTC))
    await dana.new()
    await stage.forge_tap(ann, card["buttons"][0][0]["data"])
    await ann.sees("two years ago or more", "/help")
    await ann.says("/back")
    await ann.sees("two years ago or more")
    assert await dana.new() == []
    assert await stage.rows("way_back") == 0


async def test_when_the_therapist_is_gone_the_card_alone_is_left(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana_writes(stage)
    await ann.says("/back")
    ask = (await newest_data(ann))[0]

    def leaves(tx: Transaction) -> None:
        tx.execute(update(tables.therapist).values(left_at=stage.now))

    await stage.storage.transact(leaves)
    await dana.new()
    await ann.says("/back")
    await ann.sees("how to reach Dana", "Ring 030 12 34")
    assert (await ann.messages())[-1]["buttons"] == []
    await stage.forge_tap(ann, ask)
    assert await stage.rows("way_back") == 0

    def wrote_nothing(tx: Transaction) -> None:
        tx.execute(update(tables.therapist).values(way_back=None))

    await stage.storage.transact(wrote_nothing)
    await ann.says("/back")
    await ann.sees("There is no way back to anybody", "/help")
    assert await dana.new() == []


# What a phone shows, and what a therapist does not learn.


@pytest.mark.parametrize(
    ("level", "line"),
    [
        (Level.OPEN, "Dana saw on Monday, 2 March 2026 that you ask for a way back."),
        (Level.DISCREET, "What you asked for was seen on Monday, 2 March 2026."),
        (Level.SEALED, "A line is here."),
    ],
)
async def test_that_it_was_seen_is_as_discreet_as_the_client_wishes(
    stage: Stage, level: Level, line: str
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_discretion, client.id, level)
    await ann_asks(stage)
    await ann.new()
    await dana.taps("Show who")
    await stage.until(datetime(2026, 3, 2, 12, 0, tzinfo=UTC))
    await dana.taps("Seen")
    assert await ann.new() == [line]
    if level is Level.SEALED:
        await ann.taps("Show")
        await ann.sees("What you asked for was seen on Monday, 2 March 2026.")
        await ann.taps("Hide")
        assert await ann.last() == "A line is here."


async def test_without_receipts_nothing_comes(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    client = await client_of(stage, ann)
    await stage.storage.transact(lambda tx: choices.choose(tx, client.id, receipts=False))
    await ann_asks(stage)
    await ann.new()
    await dana.taps("Show who")
    await dana.taps("Seen")
    await stage.passes("PT3H")
    assert await ann.new() == []


async def test_that_it_was_seen_comes_in_the_clients_hours(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann_asks(stage)
    await ann.new()
    await stage.until(datetime(2026, 3, 2, 22, 0, tzinfo=UTC))
    await dana.taps("Show who")
    await dana.taps("Seen")
    assert await ann.new() == []
    await stage.passes("PT12H")
    assert await ann.new() == ["What you asked for was seen on Monday, 2 March 2026."]


async def test_an_outsider_learns_and_moves_nothing(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.")
    await dana_writes(stage)
    await ann.says("/back")
    hers = await newest_data(ann)
    await ann.taps("Let Dana know")
    hers += await newest_data(ann)
    theirs = [(await pings(dana))[0]["buttons"][0][0]["data"]]
    await dana.taps("Show who")
    theirs += await newest_data(dana)
    charlie = await stage.newcomer(201, "Charlie")
    await says_yes(charlie, await stage.dana_invites(label="C."))
    before = (await ann.messages(), await dana.messages())
    forged = [*hers, *theirs, *(f"back:{hers[0].split(':')[1]}" for _ in "1")]
    forged += ["back:", "backask:", "backundo:", "backshow:", "backseen:zzz", "backseen"]
    for data in forged:
        if data != "backnot":
            await stage.forge_tap(charlie, data)
    await becomes_a_therapist(stage, charlie)
    await charlie.new()
    for data in forged:
        await stage.forge_tap(charlie, data)
    seen = str(await charlie.chat())
    for canary in ("M. K.", "030 12 34", "Ann", "lets Dana know"):
        assert canary not in seen, canary
    await stage.forge_tap(dana, hers[0])
    await stage.forge_tap(ann, theirs[-1])
    assert (await ann.messages(), await dana.messages()) == before
    assert await stage.rows("way_back") == 1


async def test_the_therapist_learns_nothing_but_that_they_ask(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.")
    await ann.says("a secret draft")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    await stage.passes("P60D")
    await dana.taps("Show who")
    assert "a secret draft" not in str(await dana.chat())
    assert not [one for one in await dana.messages() if "to read, when" in str(one["text"])]
    assert "M. K." not in str(await pings(dana))


async def test_erasing_everything_takes_it_back(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="M. K.")
    await ann_asks(stage)
    await dana.taps("Show who")
    await dana.sees("M. K.")
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    assert await dana.last() == "Taken back by the one who asked."
    assert await stage.rows("way_back") == 0


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
