"""A way back is there in every state for two years, and betrays nothing."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from care.client import State
from care.discretion import Level
from storage import choices, tables
from storage.database import Transaction
from tests.stories.cast import becomes_a_therapist, client_of, says_yes
from tests.stories.ways_back import YEAR, ann_asks, dana_writes, newest_data, pings
from tests.theatre import Stage

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
