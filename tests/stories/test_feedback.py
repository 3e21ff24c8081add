"""Once a year a note lets its reader say how the notes are; too many counts at once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from care.client import Rhythm
from care.discretion import Level
from handlers.keyboard import short
from storage import calendar, choices, clients, tables, unsent
from storage.database import Transaction
from tests.stories.cast import client_of
from tests.theatre import Stage
from texts import Catalogs

YEAR = "A year: 8 notes, then it ends"
LONG = "Long: after 3, 6, 12, 18 and 24 months"
LINE = "Once a year: a tap below can say how these notes are for you."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
FACES = ["very hard", "hard", "so-so", "good", "very good"]


async def ahead(stage: Stage) -> list[tuple[int, datetime]]:
    """Number and moment of each note that is still to come."""
    client = await client_of(stage, stage.ann)

    def look(tx: Transaction) -> list[tuple[int, datetime]]:
        slots = calendar.agenda_of(tx, client, now=stage.now)
        first = client.next_slot
        return [
            (slot.number, slot.at) for slot in slots if first is not None and slot.number >= first
        ]

    return await stage.storage.read(look)


async def next_note(stage: Stage) -> dict[str, Any]:
    """Waits for Ann's next check-in; how it looks as it came."""
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    await stage.until(client.next_checkin_at + timedelta(minutes=1))
    return (await stage.ann.messages())[-1]


async def said_yes_long_ago(stage: Stage) -> None:
    """As if a year had gone by since the yes."""
    client = await client_of(stage, stage.ann)
    table = tables.client
    moment = stage.now - timedelta(days=331)
    await stage.storage.transact(
        lambda tx: (
            tx.execute(
                update(table).where(table.c.id == client.id).values(created_at=moment)
            ).rowcount
        )
    )


async def note_with_feedback(stage: Stage, *, plan: str = YEAR, **invite: Any) -> dict[str, Any]:
    """The first of many notes asks about the notes."""
    await stage.ann_is_a_client(plan=plan, **invite)
    await said_yes_long_ago(stage)
    note = await next_note(stage)
    assert LINE in note["text"]
    await stage.ann.new()
    return note


def data_of(message: dict[str, Any], label: str) -> str:
    return next(
        str(button["data"])
        for row in message["buttons"]
        for button in row
        if button["label"] == label
    )


async def test_a_note_asks_once_a_year_and_never_with_a_second_question(stage: Stage) -> None:
    """The plan has notes after 3, 6, 12, 18 and 24 months."""
    stage.restarts_between = True
    ann = stage.ann
    await stage.ann_is_a_client(plan=LONG)
    asked = []
    for _ in range(5):
        note = await next_note(stage)
        labels = [button["label"] for row in note["buttons"] for button in row]
        asked.append(LINE in note["text"])
        assert ({"Useful", "Too many"} <= set(labels)) is asked[-1]
        assert note["text"].count("?") <= 1
        assert "Stop" in labels
        await ann.says("all is well")  # so that nothing rests
        await ann.taps("Keep for me")
    assert asked == [False, False, True, False, True]


async def test_useful_changes_nothing_and_the_note_can_still_be_answered(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    before, rows = await client_of(stage, ann), await stage.rows("story")
    await ann.taps("Useful")
    await ann.sees("Good to know. All stays as it is.")
    assert await client_of(stage, ann) == before
    assert await stage.rows("story") == rows
    (row,) = await stage.storage.read(lambda tx: tx.execute(select(tables.checkin)).all())
    assert row.answered_at == stage.now
    assert row.face is None
    assert await ann.buttons() == [*FACES, "Skip", "Later", "Stop"]
    await ann.taps("good")
    await ann.sees("Noted: good")


async def test_too_many_counts_at_once_and_the_end_is_still_announced(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    text = await ann.sees("Then there will be fewer: every other note falls away.")
    left = await ahead(stage)
    assert len(left) <= len(planned) // 2 + 1
    assert set(left) < set(planned)
    assert left[0] == planned[1], "the next one is the first to fall away"
    assert left[-1] == planned[-1], "the last one stays"
    client = await client_of(stage, ann)
    assert client.next_checkin_at == left[0][1]
    assert f"{left[0][1].day} {left[0][1]:%B}" in text
    await ann.new()
    seen = []
    for number, at in left:
        assert (await client_of(stage, ann)).next_slot == number
        await stage.until(at - timedelta(minutes=5))
        assert await ann.new() == [], "nothing comes between"
        await stage.until(at + timedelta(minutes=1))
        (note,) = await ann.new()
        seen.append(note)
        await ann.says("all is well")
        await ann.taps("Keep for me")
        await ann.new()
    assert ["one more note is left" in note for note in seen].index(True) == len(seen) - 2
    assert "This is the last note" in seen[-1]


async def test_one_tap_brings_back_exactly_what_was(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await note_with_feedback(stage)
    client, planned = await client_of(stage, ann), await ahead(stage)
    await ann.taps("Too many")
    assert await ahead(stage) != planned
    await ann.taps("As it was before")
    await ann.sees("All is as it was before.")
    assert await client_of(stage, ann) == client
    assert await ahead(stage) == planned


async def test_a_next_note_that_was_put_off_stands_again_where_it_stood(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    client = await client_of(stage, ann)
    assert client.next_checkin_at is not None
    odd = client.next_checkin_at + timedelta(days=5, hours=1, microseconds=7)
    await stage.storage.transact(clients.postpone_checkin, client.id, at=odd)
    await ann.taps("Too many")
    await ann.taps("As it was before")
    assert (await client_of(stage, ann)).next_checkin_at == odd


async def test_everything_can_be_typed(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.says("too many")
    await ann.sees("Then there will be fewer")
    await ann.says("as it was before")
    await ann.sees("All is as it was before.")
    assert await ahead(stage) == planned


# Old buttons, and those of others.


async def test_old_buttons_tapped_twice_change_nothing_more(stage: Stage) -> None:
    ann = stage.ann
    note = await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    left = await ahead(stage)
    undo = data_of((await ann.messages())[-1], "As it was before")
    await stage.forge_tap(ann, data_of(note, "Too many"))
    assert (await ann.toasts())[-1] == OLD_BUTTON
    assert await ahead(stage) == left
    await ann.taps("As it was before")
    await stage.forge_tap(ann, undo)
    assert (await ann.toasts())[-1] == OLD_BUTTON
    assert await ahead(stage) == planned
    await stage.forge_tap(ann, data_of(note, "Useful"))
    assert await ahead(stage) == planned


async def test_what_no_button_said_brings_nothing_back(stage: Stage) -> None:
    ann = stage.ann
    note = await note_with_feedback(stage)
    one = data_of(note, "Useful").split(":")[1]
    await ann.taps("Too many")
    left, client = await ahead(stage), await client_of(stage, ann)
    first = client.thinned_from
    assert first is not None
    for rest in (
        "", ":", f":{short(first)}", f":{short(first)}:n", f":n:n:{short(9)}",
        f":{short(first)}:{short(first)}:n", f":{short(first)}:{short(10**9)}:n",
        f":{short(first)}:-1:n", f":{short(first)}:n:{'z' * 20}", f":{short(first)}:n:0",
        f":{short(first + 1)}:n:n", f":{short(first)}:n:?", f":{short(first)}:n:n:n",
    ):  # fmt: skip
        await stage.forge_tap(ann, f"asbefore:{one}{rest}")
        assert (await ann.toasts())[-1] == OLD_BUTTON, rest
    assert await ahead(stage) == left
    assert await client_of(stage, ann) == client


async def test_a_note_that_did_not_ask_takes_no_feedback(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    note = await next_note(stage)
    planned, one = await ahead(stage), note["buttons"][0][0]["data"].split(":")[1]
    for data in (f"useful:{one}", f"toomany:{one}", f"asbefore:{one}:1:n:n"):
        await stage.forge_tap(ann, data)
        assert (await ann.toasts())[-1] == OLD_BUTTON
    assert await ahead(stage) == planned


async def test_an_outsider_moves_nothing(stage: Stage) -> None:
    ann = stage.ann
    note = await note_with_feedback(stage)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens(await stage.dana_invites(label="C."))
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await charlie.taps(label)
    planned, one = await ahead(stage), data_of(note, "Useful").split(":")[1]
    for data in (f"useful:{one}", f"toomany:{one}", f"asbefore:{one}:1:n:n", "useful", "toomany:"):
        await stage.forge_tap(charlie, data)
        assert (await charlie.toasts())[-1] == OLD_BUTTON
    assert await ahead(stage) == planned
    await ann.taps("Too many")
    undo = data_of((await ann.messages())[-1], "As it was before")
    left = await ahead(stage)
    await stage.forge_tap(charlie, undo)
    assert (await charlie.toasts())[-1] == OLD_BUTTON
    assert await ahead(stage) == left


async def test_after_a_stop_nothing_of_it_works(stage: Stage) -> None:
    ann = stage.ann
    note = await note_with_feedback(stage)
    await ann.taps("Too many")
    undo = data_of((await ann.messages())[-1], "As it was before")
    await ann.says("/stop")
    client = await client_of(stage, ann)
    for data in (data_of(note, "Useful"), data_of(note, "Too many"), undo):
        await stage.forge_tap(ann, data)
        assert (await ann.toasts())[-1] == OLD_BUTTON
    assert await client_of(stage, ann) == client


# Where it is said.


async def test_sealed_the_buttons_come_after_show(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await said_yes_long_ago(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_discretion, client.id, Level.SEALED)
    await next_note(stage)
    assert await ann.buttons() == ["Show", "Stop"]
    await ann.taps("Show")
    await ann.sees(LINE)
    await ann.taps("Too many")
    await ann.sees("Then there will be fewer")
    note = next(one for one in reversed(await ann.messages()) if LINE in one["text"])
    labels = [button["label"] for row in note["buttons"] for button in row]
    assert labels == [*FACES, "Skip", "Later", "Stop", "Hide"]


async def test_with_one_note_left_that_one_stays_and_stop_is_there(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for _ in range(2):
        await next_note(stage)
        await ann.says("all is well")
        await ann.taps("Keep for me")
    await said_yes_long_ago(stage)
    await next_note(stage)
    (last,) = await ahead(stage)
    await ann.taps("Too many")
    await ann.sees("one more note is left on your plan. You can stop now")
    assert await ann.buttons() == ["Stop"]
    assert await ahead(stage) == [last]


async def test_with_the_last_note_nothing_is_planned_any_more(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for _ in range(4):
        await next_note(stage)
        await ann.says("all is well")
        await ann.taps("Keep for me")
    await ann.taps("Too many")
    await ann.sees("Good to know. No more notes are planned anyway.")
    assert (await ann.messages())[-1]["buttons"] == []
    assert (await client_of(stage, ann)).thinned_from is None


async def test_whoever_chose_no_notes_since_loses_none(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_on_wish, client.id)
    await ann.taps("Too many")
    await ann.sees("No more notes are planned anyway.")
    client = await client_of(stage, ann)
    assert (client.rhythm, client.thinned_from) == (Rhythm.ON_WISH, None)


async def test_in_a_pause_the_notes_behind_it_are_fewer(stage: Stage) -> None:
    ann = stage.ann
    note = await note_with_feedback(stage)
    await ann.says("/pause")
    client, planned = await client_of(stage, ann), await ahead(stage)
    assert client.paused_until is not None
    await stage.forge_tap(ann, data_of(note, "Too many"))
    await ann.sees("Then there will be fewer")
    left = await ahead(stage)
    assert len(left) < len(planned)
    assert left[0][1] > client.paused_until
    await ann.taps("As it was before")
    assert await ahead(stage) == planned


async def test_undone_in_a_pause_that_began_since_nothing_comes_before_its_end(
    stage: Stage,
) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    undo = data_of((await ann.messages())[-1], "As it was before")
    await ann.says("/pause")
    await stage.forge_tap(ann, undo)
    client = await client_of(stage, ann)
    assert client.paused_until is not None
    assert await ahead(stage) == [one for one in planned if one[1] > client.paused_until]


async def test_undone_after_the_note_was_put_off_the_next_keeps_its_distance(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    undo = data_of((await ann.messages())[-1], "As it was before")
    await ann.taps("Later")
    await ann.taps("Next month")
    await stage.forge_tap(ann, undo)
    client = await client_of(stage, ann)
    ((_row, again_at),) = await stage.storage.read(unsent.checkins_waiting, client.id)
    (number, at), *rest = await ahead(stage)
    assert number == planned[0][0]
    assert at - again_at >= timedelta(days=21)
    assert rest == planned[1:]


async def test_at_rest_the_notes_are_fewer_once_they_come_again(stage: Stage) -> None:
    ann = stage.ann
    note = await note_with_feedback(stage)
    await stage.passes("P90D")
    await ann.sees("It has been quiet here")
    await stage.forge_tap(ann, data_of(note, "Too many"))
    await ann.sees("No more notes are planned anyway.")
    assert (await client_of(stage, ann)).thinned_from == 2, "after the two that came"
    await ann.taps("As it was before")
    assert (await client_of(stage, ann)).thinned_from is None
    await stage.forge_tap(ann, data_of(note, "Too many"))
    await ann.says("/start")
    await ann.taps("Go on with the notes")
    left = await ahead(stage)
    assert len(left) <= 4
    await ann.sees("The next note comes on")


async def test_a_second_year_of_too_many_thins_from_the_next_one_on(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage, plan="Every 4 weeks, a year")
    await ann.taps("Too many")
    await next_note(stage)
    await ann.taps("good")
    first = (await client_of(stage, ann)).thinned_from

    def a_year_ago(tx: Transaction) -> int:
        return tx.execute(
            update(tables.client).values(feedback_at=stage.now - timedelta(days=400))
        ).rowcount

    await stage.storage.transact(a_year_ago)
    await next_note(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    left = await ahead(stage)
    assert left[0][0] > planned[0][0], "the next one falls away this time, too"
    await ann.taps("As it was before")
    assert await ahead(stage) == planned
    assert (await client_of(stage, ann)).thinned_from == first


# Undone late.


async def test_undone_after_the_next_note_has_come_the_rest_comes_back(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    undo = data_of((await ann.messages())[-1], "As it was before")
    await next_note(stage)
    await ann.taps("good")
    await stage.forge_tap(ann, undo)
    await ann.sees("All is as it was before.")
    assert await ahead(stage) == planned[2:]


async def test_undone_when_its_time_has_passed_the_one_after_it_comes(stage: Stage) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    planned = await ahead(stage)
    await ann.taps("Too many")
    await stage.until(planned[0][1] + timedelta(days=2))
    await ann.taps("As it was before")
    assert await ahead(stage) == planned[1:]


async def test_undone_after_its_day_was_marked_quiet_it_comes_on_the_next_open_one(
    stage: Stage,
) -> None:
    ann = stage.ann
    await note_with_feedback(stage)
    (number, at), *_rest = await ahead(stage)
    await ann.taps("Too many")
    undo = data_of((await ann.messages())[-1], "As it was before")
    await ann.says("/settings")
    await ann.taps("Days without notes")
    await ann.says(at.date().isoformat())
    await ann.taps(Catalogs().of("en").short_day(at.date()))
    await stage.forge_tap(ann, undo)
    (found, on), *_rest = await ahead(stage)
    assert (found, on.date()) == (number, at.date() + timedelta(days=1))


@pytest.mark.parametrize("label", ["Useful", "Too many"])
async def test_feedback_is_an_answer_and_no_reminder_follows(stage: Stage, label: str) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await said_yes_long_ago(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(lambda tx: choices.choose(tx, client.id, reminder=True))
    await next_note(stage)
    await ann.taps(label)
    await ann.new()
    await stage.passes("P14D")
    assert await ann.new() == []


async def test_a_reminder_does_not_ask_about_the_notes_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await said_yes_long_ago(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(lambda tx: choices.choose(tx, client.id, reminder=True))
    await next_note(stage)
    await stage.passes("P8D")
    assert LINE not in await ann.sees("You wished for one more note")
    assert await ann.buttons() == [*FACES, "Skip", "Later", "Stop"]
