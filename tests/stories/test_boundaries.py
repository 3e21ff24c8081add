"""Where this channel ends: what asks for meeting, gifts or money, and what is hostile.

PRACTICE: boundary topics get the policy, kindly, and no note; hostile words come folded.
"""

import pytest
from sqlalchemy import update

from handlers.keyboard import short
from storage.database import Transaction
from storage.tables import client, story
from tests.stories.test_notes import only
from tests.theatre import Stage

ASKS = "Could we meet for a coffee some time?"
CARD = "This chat goes one way"
HEAVY = "This one may want a quiet moment."
SEEN = "A boundary topic: no short note goes with it."


async def notes_are_welcome(stage: Stage) -> None:
    def write(tx: Transaction) -> None:
        tx.execute(update(client).values(notes=True))

    await stage.storage.transact(write)


async def test_must_who_asks_for_more_gets_the_policy_kindly_and_can_share_it_all_the_same(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.dana.says("/start")
    await ann.new()
    await ann.says(ASKS)
    card, preview = await ann.new()
    assert CARD in card
    assert "no short note comes back for it" in card
    assert "Gifts and contact, with Dana." in card
    assert ASKS in preview
    await ann.taps("Share with Dana")
    await ann.sees("Got it, thank you for telling it")


async def test_must_the_policy_is_in_the_therapists_own_words_where_there_are_some(
    stage: Stage,
) -> None:
    await stage.ann_is_a_client()
    await stage.dana.says("/start")
    await stage.dana.taps("My choices")
    await stage.dana.taps("Gifts and contact")
    await stage.dana.says("A card is lovely. Anything else I pass on to the animal shelter.")
    await stage.ann.new()
    await stage.ann.says("I have a small present for you, can I drop it off?")
    card, _preview = await stage.ann.new()
    assert "A card is lovely." in card


@pytest.mark.parametrize("said", [ASKS, "I think I am in love with you."])
async def test_must_the_therapist_sees_boundary_topic_and_has_no_note_for_it(
    stage: Stage, said: str
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await notes_are_welcome(stage)
    await ann.says(said)
    await ann.taps("Share with Dana")
    await stage.passes("PT90M")
    await dana.taps("Open")
    await dana.sees(SEEN, said)
    await dana.taps("Read 1")
    assert not [label for label in await dana.buttons() if label.startswith("Note")]
    await dana.new()
    await stage.forge_tap(dana, f"note:s:{short((await only(stage, story)).id)}")
    await dana.sees("This touches a boundary topic")
    assert await stage.rows("note") == 0


async def test_an_ordinary_story_beside_it_has_its_note(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await notes_are_welcome(stage)
    await ann.new()
    await ann.says("We met a new neighbour, and had a coffee with her.")
    (preview,) = await ann.new()
    assert CARD not in preview
    await ann.taps("Share with Dana")
    await stage.passes("PT90M")
    await dana.taps("Open")
    await dana.taps("Read 1")
    assert SEEN not in await dana.last()
    assert "Note 1" in await dana.buttons()


async def test_must_hostile_words_get_the_usual_answer_and_come_folded(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.new()
    await ann.says("You ruined my life and I hate you.")
    (preview,) = await ann.new()
    assert CARD not in preview
    await ann.taps("Share with Dana")
    await ann.sees("Got it, thank you for telling it")
    await stage.passes("PT90M")
    await dana.taps("Open")
    text = await dana.sees(HEAVY)
    assert "ruined" not in text
    await dana.taps("Show 1")
    await dana.sees("You ruined my life")


async def test_what_felt_off_about_a_therapist_is_no_boundary_topic(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/concern")
    await ann.taps("Dana")
    await ann.new()
    await ann.says("She said I love you to me, and asked for my private number.")
    (preview,) = await ann.new()
    assert CARD not in preview
