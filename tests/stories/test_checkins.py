"""Check-ins: inside the client's hours, few, kind, and never chased."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage.tables import checkin
from tests.theatre import Player, Stage

BERLIN = ZoneInfo("Europe/Berlin")
NO_REPLY = ("No reply is ever needed", "No reply is fine", "no reply is fine")


async def notes(who: Player) -> list[dict[str, object]]:
    """The check-ins among the messages: those with a Stop button under them or a last line."""
    return [
        message
        for message in await who.messages()
        if any(line in str(message["text"]) for line in NO_REPLY)
        and "A note now and then" not in str(message["text"])
    ]


async def test_each_note_comes_inside_the_clients_hours_and_says_that_no_reply_is_needed(
    stage: Stage,
) -> None:
    await stage.ann_is_a_client(plan="A year: 8 notes, then it ends")
    for _ in range(13):
        await stage.passes("P28D")
        await stage.ann.says("/start")  # keeps the chat from looking quiet; it is no answer
    sent = await notes(stage.ann)
    assert len(sent) >= 2
    for note in sent:
        local = datetime.fromisoformat(str(note["date"])).astimezone(BERLIN)
        assert 9 <= local.hour < 20


async def test_hello_asks_nothing_and_has_no_faces(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    await ann.taps("so-so")
    await ann.new()
    await stage.passes("P70D")
    (hello,) = await ann.new()
    assert "?" not in hello
    assert "A small hello" in hello
    assert await ann.buttons() == ["Later", "Stop"]


async def test_after_two_quiet_notes_one_kind_line_and_then_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="A year: 8 notes, then it ends")
    await ann.new()
    await stage.passes("P400D")
    seen = await ann.new()
    assert len(seen) == 3
    assert "It has been quiet here, and that is fine" in seen[-1]
    await stage.passes("P400D")
    assert await ann.new() == []


async def test_whoever_rests_can_write_and_can_have_the_notes_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="A year: 8 notes, then it ends")
    await stage.passes("P130D")
    await ann.says("Still here, after all.")
    await ann.sees("This is what Dana will see")
    await ann.says("/start")
    await ann.sees("The notes rest")
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")
    await ann.new()
    await stage.passes("P60D")
    (note,) = await ann.new()
    assert "It has been quiet here" not in note, "going on was their word"


async def test_the_end_is_announced_and_the_last_is_the_last(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.new()
    seen: list[str] = []
    for _ in range(8):
        await stage.passes("P56D")
        new = await ann.new()
        seen += new
        if new:
            await ann.says("/start")
            await ann.says("all is well")  # an answer, so that nothing rests
            await ann.taps("Keep for me")
            await ann.new()
    assert len(seen) == 4
    assert "one more note is left" in seen[-2]
    assert "This is the last note you asked for" in seen[-1]
    await stage.passes("P500D")
    assert await ann.new() == []


async def test_skip_is_fine_and_counts_as_a_word(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    await ann.taps("Skip")
    await ann.sees("Skipped. That is fine.")


async def test_a_pause_of_three_months_holds_and_ends_by_itself(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="A year: 8 notes, then it ends")
    await stage.passes("P35D")
    await ann.taps("Later")
    await ann.taps("Pause 3 months")
    await ann.sees("Paused. No note comes before")
    await ann.new()
    await stage.passes("P88D")
    assert await ann.new() == []
    await stage.passes("P70D")
    assert len(await ann.new()) == 1


async def test_a_face_is_shared_at_once_and_can_be_taken_back(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    await ann.taps("very hard")
    await ann.sees("Noted: very hard", "Dana sees that one word on Monday")
    await ann.taps("Take it back")
    await ann.sees("Taken back")
    kept = await stage.storage.read(lambda tx: tx.execute(select(checkin.c.face)).scalars().all())
    assert kept == [None], "not in the client's own history either"
    await dana.new()
    await stage.passes("P8D")
    assert await dana.new() == [], "nothing is left to be told"


async def test_a_second_tap_on_an_old_check_in_changes_the_face_until_it_is_read(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    note = (await ann.messages())[-1]
    await ann.taps("hard")
    await ann.says("good")  # typed; the check-in's buttons are gone by now
    await ann.taps("Delete")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees("hard")
    assert note["buttons"]


async def test_blocked_the_plan_rests_and_unblocking_is_no_new_yes(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.blocks()
    await stage.passes("P35D")
    await ann.unblocks()
    await ann.new()
    await stage.passes("P100D")
    assert await ann.new() == []
    await ann.says("/start")
    await ann.sees("paused and stay so until you say otherwise")
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")
    assert not [call for call in await stage.calls("sendMessage") if call["status"] == 403]
