"""How much a phone shows: open, discreet, sealed; and «not alone now»."""

from datetime import timedelta

from care.discretion import Level
from care.topic import Key, State
from storage import choices, topics
from storage.database import Transaction
from tests.stories.cast import client_of
from tests.theatre import Stage

YEAR = "A year: 8 notes, then it ends"
SIGN = "A note is here. No reply is fine."


async def ann_wishes(stage: Stage, level: Level, *, plan: str = YEAR) -> None:
    await stage.ann_is_a_client(plan=plan)
    client = await client_of(stage, stage.ann)
    await stage.storage.transact(choices.choose_discretion, client.id, level)
    await stage.ann.new()


async def note_comes(stage: Stage) -> str:
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    await stage.until(client.next_checkin_at + timedelta(minutes=1))
    (note,) = await stage.ann.new()
    return note


async def test_an_open_push_has_names(stage: Stage) -> None:
    await ann_wishes(stage, Level.OPEN)
    note = await note_comes(stage)
    assert "Hi Ann." in note
    assert "Dana" in note
    assert "No reply is ever needed" in note


async def test_a_sealed_push_is_a_sign_and_its_words_come_and_go_by_a_tap(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await ann_wishes(stage, Level.SEALED)
    assert await note_comes(stage) == SIGN
    assert (await ann.messages())[-1]["protected"]
    assert await ann.buttons() == ["Show", "Stop"]
    await ann.taps("Show")
    text = await ann.sees("You said yes to a short note", "No reply is ever needed")
    assert "Dana" not in text
    await ann.taps("Hide")
    assert await ann.last() == SIGN
    await ann.taps("Show")
    await ann.taps("good")
    await ann.sees("Noted: good")
    assert SIGN in [one["text"] for one in await ann.messages()], "answered, it is sealed again"


async def test_a_sealed_topic_is_named_two_taps_away(stage: Stage) -> None:
    ann = stage.ann
    await ann_wishes(stage, Level.SEALED)
    client = await client_of(stage, ann)

    def pick(tx: Transaction) -> None:
        topics.add_topic(
            tx, client.id, owner=client.person_id, key=Key.WORK, state=State.OPEN, now=stage.now
        )

    await stage.storage.transact(pick)
    assert await note_comes(stage) == SIGN
    await ann.taps("Show")
    assert "work" not in await ann.sees("You picked a thread")
    await ann.taps("Which one?")
    await ann.sees("You picked: work.")
    await ann.taps("Hide")
    assert await ann.last() == SIGN


async def test_what_was_put_off_is_as_sealed_as_the_client_wishes_by_then(stage: Stage) -> None:
    ann = stage.ann
    await ann_wishes(stage, Level.OPEN)
    assert "Dana" in await note_comes(stage)
    await ann.taps("Later")
    await ann.taps("Next week")
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_discretion, client.id, Level.SEALED)
    await ann.new()
    await stage.passes("P8D")
    assert await ann.new() == [SIGN]


async def test_that_something_was_read_comes_sealed_too(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await ann_wishes(stage, Level.SEALED)
    await ann.says("A line for Dana.")
    assert (await ann.messages())[-1]["protected"], "a preview of their own words"
    await ann.taps("Share with Dana")
    await ann.new()
    await stage.passes("P7DT3H")
    await dana.taps("Open")
    await dana.taps("Read 1")
    assert await ann.new() == ["A line is here."]
    await ann.taps("Show")
    await ann.sees("What you sent was read on")
    await ann.taps("Hide")
    assert await ann.last() == "A line is here."


async def test_the_last_line_before_the_notes_rest_is_sealed_too(stage: Stage) -> None:
    ann = stage.ann
    await ann_wishes(stage, Level.SEALED)
    await stage.passes("P130D")
    assert (await ann.new())[-1] == "A line is here."
    await ann.taps("Show")
    await ann.sees("It has been quiet here, and that is fine")
    await ann.taps("Go on with the notes")
    await ann.sees("The next note comes on")


async def test_stop_is_one_tap_on_a_sealed_note(stage: Stage) -> None:
    ann = stage.ann
    await ann_wishes(stage, Level.SEALED)
    await note_comes(stage)
    await ann.taps("Stop")
    await ann.sees("Stopped. No more notes will come.")


# Not alone now.


async def test_not_alone_now_clears_both_sides_and_says_what_stays(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    old = {one["message_id"] for one in (await ann.chat())["messages"]}
    await stage.passes("P5D")
    for line in ("one", "two", "three"):
        await ann.says(f"Secret {line}.")
    await ann.taps("Keep for me")
    await ann.says("/hide")
    left = [one for one in (await ann.chat())["messages"] if one["message_id"] not in old]
    (line,) = left
    assert "What is older than two days stays" in line["text"]
    assert "Secret" not in str(await ann.chat())
    assert old <= {one["message_id"] for one in (await ann.chat())["messages"]}


async def test_it_clears_more_than_a_hundred_messages(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P5D")
    for number in range(60):
        await ann.says(f"Secret {number}.")
    await ann.says("/start")
    await ann.taps("Not alone now")
    calls = await stage.calls("deleteMessages")
    assert len(calls) == 2
    assert all(len(call["params"]["message_ids"]) <= 100 for call in calls)
    assert "Secret" not in str(await ann.chat())


async def test_twice_is_once_and_the_chat_goes_on(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("Secret.")
    await ann.says("/hide")
    await ann.says("/hide")
    assert len([one for one in await ann.messages() if "Done." in one["text"]]) == 1
    await ann.says("Another line.")
    await ann.sees("This is what Dana will see", "Secret.\nAnother line.")


async def test_a_stranger_has_nothing_to_hide(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/hide")
    await charlie.sees("There is nothing to do here")
    assert await stage.calls("deleteMessages") == []
