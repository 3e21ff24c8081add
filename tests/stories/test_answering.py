"""Answering: one tap, another day, or nothing; and a long story or an album arrives whole."""

import json
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from care.delivery import Kind, State
from storage import choices, inbox
from storage.database import Transaction
from storage.tables import outbox
from tests.stories.cast import client_of
from tests.theatre import Player, Stage

BERLIN = ZoneInfo("Europe/Berlin")
YEAR = "A year: 8 notes, then it ends"
UPDATES = count(10**12)


async def choose(stage: Stage, **switches: bool) -> None:
    client = await client_of(stage, stage.ann)
    await stage.storage.transact(lambda tx: choices.choose(tx, client.id, **switches))


async def first_note(stage: Stage, *, plan: str = YEAR) -> dict[str, Any]:
    """Ann's first check-in, at the moment at which it came."""
    await stage.ann_is_a_client(plan=plan)
    await stage.ann.new()
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    await stage.until(client.next_checkin_at + timedelta(minutes=1))
    return (await stage.ann.messages())[-1]


async def notes(who: Player) -> list[dict[str, Any]]:
    return [one for one in await who.messages() if "A program sends it" in str(one["text"])]


async def sends_album(stage: Stage, who: Player, pictures: int, caption: str) -> None:
    """Several pictures at once, as Telegram delivers them: one update each."""
    sent = await who.sends(photo={}, caption="as a pattern")
    (pattern,) = [m for m in (await who.chat())["messages"] if m["message_id"] == sent]
    assert pattern["photo"]
    updates = []
    for number in range(pictures):
        size = {"file_id": f"p{number}", "file_unique_id": f"u{number}", "width": 90, "height": 60}
        message: dict[str, Any] = {
            "message_id": 10**6 + number,
            "date": int(stage.now.timestamp()),
            "chat": {"id": who.id, "type": "private", "first_name": who.name},
            "from": {"id": who.id, "is_bot": False, "first_name": who.name},
            "media_group_id": "g1",
            "photo": [size],
        }
        if number == 0:
            message["caption"] = caption
        update_id = next(UPDATES)
        updates.append(
            (update_id, who.id, json.dumps({"update_id": update_id, "message": message}))
        )
    await stage.storage.transact(inbox.store, updates=updates, now=stage.now)
    stage.app.arrived()
    await stage.settle()


# Taps.


async def test_two_taps_are_the_most_that_any_answer_needs(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    rows = (await ann.messages())[-1]["buttons"]
    labels = [[button["label"] for button in row] for row in rows]
    assert labels == [
        ["very hard", "hard", "so-so"],
        ["good", "very good"],
        ["Skip", "Later", "Stop"],
    ]
    count_before = len(await ann.messages())
    await ann.taps("Later")
    assert len(await ann.messages()) == count_before, "the choices come in place"
    assert await ann.buttons() == [
        "Later today", "Next week", "Next month", "Pause 3 months", "Pause until …", "Stop", "Back",
    ]  # fmt: skip
    await ann.taps("Back")
    assert "very hard" in await ann.buttons()


async def test_without_the_scale_there_are_no_faces_and_no_word_of_a_tap(stage: Stage) -> None:
    await stage.ann_is_a_client(plan=YEAR)
    await choose(stage, scale=False)
    await stage.passes("P35D")
    assert await stage.ann.buttons() == ["Skip", "Later", "Stop"]
    await stage.ann.says("all is well")
    await stage.ann.taps("Keep for me")
    await stage.passes("P70D")
    asked = [one for one in await stage.ann.messages() if "The story has gone on" in one["text"]]
    assert len(asked) == 1
    assert "tap" not in asked[0]["text"]


async def test_the_face_can_be_changed_in_place_until_it_is_read(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await first_note(stage)
    await ann.taps("good")
    thanks = (await ann.messages())[-1]["message_id"]
    await ann.taps("Change")
    assert await ann.buttons() == ["very hard", "hard", "so-so", "good", "very good"]
    await ann.taps("hard")
    await ann.sees("Noted: hard")
    assert (await ann.messages())[-1]["message_id"] == thanks
    await stage.passes("P8D")
    await dana.taps("Open")
    assert "How things are: hard" in await dana.last()
    await ann.taps("Change")
    await ann.taps("so-so")
    await dana.sees("1 thing to read")
    await dana.taps("Open")
    await dana.sees("How things are: so-so")
    await dana.taps("Read 1")
    await ann.taps("Change")
    assert "It has been read already, so it stays as it is." in await ann.toasts()


async def test_a_draft_shows_the_face_that_counts_now(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await first_note(stage)
    await ann.taps("good")
    await ann.says("And a few lines.")
    await ann.sees("How things are: good", "And a few lines.")
    await ann.taps("Change")
    await ann.taps("very hard")
    preview = next(m for m in reversed(await ann.messages()) if "This is what" in m["text"])
    assert "How things are: very hard" in preview["text"]
    await ann.taps("Share with Dana")
    await dana.new()
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.taps("Show 1")
    text = await dana.sees("very hard", "And a few lines.")
    assert text.count("How things are") == 1


async def test_lines_written_before_the_face_are_told_with_it(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await first_note(stage)
    await ann.says("Words first.")
    await ann.taps("good")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    text = await dana.sees("How things are: good", "Words first.")
    assert "2 ·" not in text


async def test_what_is_told_after_the_first_answer_does_not_repeat_the_tap(stage: Stage) -> None:
    """It was true of the day, not of whatever comes later."""
    ann, dana = stage.ann, stage.dana
    await first_note(stage)
    await ann.taps("good")
    await ann.says("The garden is a jungle.")
    await ann.taps("Share with Dana")
    await ann.says("Since then the cat ran away.")
    assert "How things are" not in await ann.sees("Since then the cat ran away.")
    await ann.taps("Change")
    await ann.taps("so-so")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    text = await dana.sees("How things are: so-so", "jungle", "Since then the cat ran away.")
    assert text.count("How things are") == 1


async def test_everything_under_a_check_in_can_be_typed(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.says("later")
    await ann.sees("When would be better?")
    await ann.says("next week")
    await ann.sees("It comes once more, on")
    await stage.passes("P8D")
    await ann.says("Good")
    await ann.sees("Noted: good")
    await ann.says("change")
    await ann.says("hard")
    await ann.sees("Noted: hard")


async def test_an_outsider_with_these_buttons_moves_nothing(stage: Stage) -> None:
    ann = stage.ann
    note = await first_note(stage)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens(await stage.dana_invites(label="C."))
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await charlie.taps(label)
    await charlie.new()
    before, hers = (await ann.chat())["messages"], await client_of(stage, ann)
    one = note["buttons"][0][0]["data"].split(":")[1]
    who = note["buttons"][-1][-1]["data"].split(":")[1]
    for data in (
        f"later:{one}", f"again:{one}:today", f"firstbuttons:{one}", f"changeface:{one}",
        f"reface:{one}:1", f"pauseuntil:{who}", f"shownote:{one}", f"hidenote:{one}",
        f"topicwhich:{one}", f"topicdone:{one}", f"topicnever:{one}", f"showline:rest:{who}",
        f"hideline:read:{who}:739000", "again", "showline", "later:", "again::",
    ):  # fmt: skip
        await stage.forge_tap(charlie, data)
    assert (await ann.chat())["messages"] == before
    assert await client_of(stage, ann) == hers
    assert await stage.rows("story") == 0
    assert await charlie.new() == []
    assert len(set((await charlie.toasts())[-17:])) == 1, "each time the same refusal"


# Another day.


async def test_later_today_it_comes_once_more_inside_the_hours(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    soon = (await ann.buttons())[0]
    await ann.taps(soon)
    await ann.sees("It comes once more")
    await stage.passes("P1D")
    sent = await notes(ann)
    assert len(sent) == 2
    assert sent[0]["text"] == sent[1]["text"]
    local = datetime.fromisoformat(sent[1]["date"]).astimezone(BERLIN)
    assert 9 <= local.hour < 20
    await stage.passes("P15D")
    assert len(await notes(ann)) == 2, "once, and not again"


async def test_next_month_holds_over_restarts_and_the_next_note_keeps_its_distance(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    ann = stage.ann
    note = await first_note(stage)
    await ann.taps("Later")
    data = (await ann.messages())[-1]["buttons"][1][1]["data"]
    await ann.taps("Next month")
    await stage.forge_tap(ann, data)  # an old button, tapped twice
    await ann.new()
    await stage.passes("P26D")
    assert await ann.new() == []
    await stage.passes("P6D")
    assert await ann.new() == [note["text"]]
    again = datetime.fromisoformat((await ann.messages())[-1]["date"])
    await ann.taps("Skip")
    await ann.new()
    await stage.passes("P31D")
    (hello,) = await ann.new()
    assert "small hello" in hello
    came = datetime.fromisoformat((await ann.messages())[-1]["date"])
    assert came - again >= timedelta(days=21)
    assert await stage.rows("checkin") == 2, "the ceilings count it once"


async def test_whoever_answers_meanwhile_is_not_asked_again(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann.says("Here is how it went after all.")
    await ann.taps("Keep for me")
    await stage.passes("P15D")
    assert len(await notes(ann)) == 1


async def test_a_stop_or_a_pause_ends_what_was_put_off(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann.says("/pause")
    await stage.passes("P20D")
    assert len(await notes(ann)) == 1


async def test_put_off_and_then_left_alone_is_one_quiet_note(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann.new()
    await stage.passes("P45D")
    seen = await ann.new()
    assert len(seen) == 2
    assert "small hello" in seen[1], "put off and sent twice it is quiet once"
    await stage.passes("P30D")
    assert "It has been quiet here" in await ann.last()


async def test_what_the_client_chose_meanwhile_holds_for_what_was_put_off(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Next week")
    await choose(stage, scale=False)
    await stage.passes("P8D")
    assert len(await notes(ann)) == 2
    assert await ann.buttons() == ["Skip", "Later", "Stop"]


async def test_the_last_note_cannot_be_put_off(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for _ in range(8):
        await stage.passes("P56D")
        await ann.says("all is well")
        await ann.taps("Keep for me")
    last = [one for one in await ann.messages() if "This is the last note" in one["text"]]
    assert len(last) == 1
    labels = [button["label"] for row in last[0]["buttons"] for button in row]
    assert "Later" not in labels
    assert {"Useful", "Too many", "Stop"} <= set(labels), "a year has passed"


async def test_a_pause_until_a_typed_day(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Pause until …")
    await ann.sees("Until which day?")
    await ann.says("some day")
    await ann.sees("not clear as a date")
    await ann.says("2020-01-01")
    await ann.sees("at most two years away")
    await ann.says("2026-12-01")
    await ann.sees("Paused. No note comes before Tuesday, 1 December 2026")
    await ann.new()
    await stage.until(datetime(2026, 12, 1, 7, tzinfo=BERLIN))
    assert await ann.new() == []


async def test_a_pause_can_be_left_alone(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Pause until …")
    await ann.taps("Never mind")
    await ann.sees("Nothing was paused.")
    await ann.says("/start")
    await ann.sees("The next note comes on")


async def test_a_story_in_place_of_a_day_is_a_story(stage: Stage) -> None:
    ann = stage.ann
    await first_note(stage)
    await ann.taps("Later")
    await ann.taps("Pause until …")
    await ann.sends(voice={"duration": 2})
    await ann.sees("This is what Dana will see", "(a voice note)")
    await ann.taps("Keep for me")
    await ann.says("later")
    await ann.says("/start")
    await ann.sees("The next note comes on")


# Long and many.


async def test_a_text_longer_than_a_message_is_one_draft_with_one_preview(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.new()
    words = " ".join(f"word{number}" for number in range(1500))
    assert len(words) > 2 * 4096
    await ann.says(words)
    await stage.passes("PT5S")
    seen = await ann.messages()
    previews = [one for one in seen if "This is what Dana will see" in one["text"]]
    assert len(previews) == 1
    shown = " ".join(await ann.new())
    at = [shown.index(f"word{number}") for number in (0, 700, 1100, 1499)]
    assert at == sorted(at), "in the order in which it was written"
    assert sum(bool(one["buttons"]) for one in seen if "Share" in str(one["buttons"])) == 1
    await ann.taps("Share with Dana")
    assert await stage.rows("story") == 1
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.new()
    await dana.taps("Whole 1")
    assert "word1499" in " ".join(await dana.new())


async def test_an_album_is_one_draft_with_one_preview(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await sends_album(stage, ann, 4, "our garden")
    await ann.new()
    await stage.passes("PT5S")
    (preview,) = await ann.new()
    assert preview.count("(a photo)") == 5
    assert preview.index("our garden") < preview.rindex("(a photo)")
    assert await stage.rows("story") == 1


async def test_a_preview_that_is_not_sent_yet_never_is(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await sends_album(stage, stage.ann, 3, "one by one")

    def cancelled(tx: Transaction) -> int:
        rows = tx.execute(outbox.select().where(outbox.c.kind == Kind.REPLY)).all()
        return sum(row.state == State.CANCELLED for row in rows)

    assert await stage.storage.read(cancelled) == 2


# An account that is gone.


async def test_an_account_that_is_gone_is_left_in_peace_and_nobody_is_told(stage: Stage) -> None:
    ann, dana, alex = stage.ann, stage.dana, stage.alex
    await stage.ann_is_a_client(plan=YEAR)
    await dana.new()
    await alex.new()
    await stage.post(f"users/{ann.id}/deactivate")
    await stage.passes("P200D")
    refused = [call for call in await stage.calls("sendMessage") if call["status"] == 403]
    assert len(refused) == 1
    assert await dana.new() == []
    assert await alex.new() == []
