"""Topics: asked about when the client chose so, named only where they wish, and never again."""

from datetime import timedelta

from care.discretion import Level
from care.topic import Key, State
from storage import choices, topics
from storage.database import Transaction
from tests.stories.cast import client_of
from tests.theatre import Stage

LONG = "Every 4 weeks, a year"
NEVER = "Don\N{RIGHT SINGLE QUOTATION MARK}t ask again"


async def ann_picks(stage: Stage, *chosen: Key | str, level: Level = Level.DISCREET) -> None:
    """As her settings would do it."""
    client = await client_of(stage, stage.ann)

    def pick(tx: Transaction) -> None:
        choices.choose_discretion(tx, client.id, level)
        for one in chosen:
            key, own = (one, None) if isinstance(one, Key) else (None, one)
            topics.add_topic(
                tx, client.id, owner=client.person_id, key=key, own=own, state=State.OPEN,
                now=stage.now,
            )  # fmt: skip

    await stage.storage.transact(pick)


async def next_note(stage: Stage) -> str:
    """Waits for Ann's next check-in; its words as they went out."""
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    await stage.ann.new()
    await stage.until(client.next_checkin_at + timedelta(minutes=1))
    (note,) = await stage.ann.new()
    return note


async def next_invitation(stage: Stage) -> str:
    """The same, past the hellos; each is answered with a skip or a line that is kept."""
    note = await next_note(stage)
    if "small hello" in note:
        await stage.ann.says("fine")
        await stage.ann.taps("Keep for me")
        note = await next_note(stage)
    return note


async def states(stage: Stage) -> list[State]:
    client = await client_of(stage, stage.ann)
    return [one.state for one in await stage.storage.read(topics.topics_of, client.id)]


async def test_a_discreet_push_names_no_topic_and_a_tap_does(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.WORK)
    note = await next_note(stage)
    assert "You picked a thread" in note
    assert "work" not in note
    assert note.count("?") == 1
    assert "Which one?" in await ann.buttons()
    message = (await ann.messages())[-1]["message_id"]
    await ann.taps("Which one?")
    text = await ann.sees("You picked: work.")
    assert "No reply is ever needed" in text
    assert (await ann.messages())[-1]["message_id"] == message
    assert {"Finished", NEVER} <= set(await ann.buttons())


async def test_an_open_push_may_name_it(stage: Stage) -> None:
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, "the allotment <b>& co</b>", level=Level.OPEN)
    assert "“the allotment <b>& co</b>”" in await next_note(stage)
    await stage.ann.taps("good")
    note = await next_invitation(stage)
    assert "You picked the topic “the allotment <b>& co</b>”" in note
    assert "Finished" in await stage.ann.buttons()


async def test_a_tender_topic_has_no_noun_and_comes_once_in_ninety_days(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.LIFE, level=Level.OPEN)
    first = await next_note(stage)
    assert "How is it these days with that part of life?" in first
    assert "health" not in first
    await ann.taps("good")
    asked_at = stage.now
    for _ in range(4):
        note = await next_invitation(stage)
        await ann.taps("good")
        if "that part of life" in note:
            assert stage.now - asked_at >= timedelta(days=90)
            asked_at = stage.now
        else:
            assert "How are things, all in all?" in note
    assert asked_at > stage.now - timedelta(days=200), "and it did come again"


async def test_a_finished_topic_is_never_asked_about_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.WORK)
    await next_note(stage)
    await ann.taps("Which one?")
    await ann.taps("Finished")
    await ann.sees("Finished, in your word.")
    assert "Which one?" not in await ann.buttons()
    assert await states(stage) == [State.FINISHED]
    assert "How are things, all in all?" in await next_invitation(stage)


async def test_dont_ask_again_is_one_tap_and_for_ever(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.PARTNER)
    await next_note(stage)
    rows = (await ann.messages())[-1]["buttons"]
    data = next(b["data"] for row in rows for b in row if b["label"] == NEVER)
    await ann.taps(NEVER)
    await ann.sees("Nothing asks about it again.")
    await stage.forge_tap(ann, data)  # an old button, once more
    assert "That button belongs to an earlier step, so nothing was changed." in await ann.toasts()
    assert await states(stage) == [State.NEVER]
    assert "How are things, all in all?" in await next_invitation(stage)


async def test_it_can_be_typed_with_any_apostrophe(stage: Stage) -> None:
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.PARTNER)
    await next_note(stage)
    await stage.ann.says("don't ask again")
    assert await states(stage) == [State.NEVER]


async def test_topics_take_turns(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.WORK, "the choir", level=Level.OPEN)
    seen = []
    for _ in range(3):
        note = await next_invitation(stage)
        seen.append("work" if "work" in note else "choir" if "the choir" in note else note)
        await ann.taps("good")
    assert seen[0] != seen[1]
    assert seen[0] == seen[2]


async def test_the_therapist_sees_a_topic_as_then_and_now(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.WORK)
    await next_note(stage)
    await ann.says("The new boss shouts. " * 9)
    await ann.taps("Share with Dana")
    await stage.passes("P7D")
    await dana.taps("Open")
    text = await dana.sees("Topic: work", "The new boss shouts.")
    assert "then," not in text
    await dana.taps("Read 1")
    await next_invitation(stage)
    await ann.says("There is a new one, and I like to go. " * 9)
    await ann.taps("Share with Dana")
    await stage.passes("P7D")
    await dana.taps("Open")
    text = await dana.sees("Topic: work", "then,", "The new boss shouts.", "There is a new one")
    assert text.index("The new boss") < text.index("There is a new one")
    shown = text.partition("then,")[2].partition("Quiet says")[0]
    assert len(shown) < 260, "both folded, so that it is read in a moment"
    assert "Whole 1" in await dana.buttons()


async def test_words_out_of_the_blue_belong_to_no_topic(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(plan=LONG)
    await ann_picks(stage, Key.WORK)
    await ann.says("Before any note.")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    assert "Topic" not in await dana.sees("Before any note.")
