"""Drafts of letters are told of before they go, and no letter is lost on its way."""

import asyncio
from datetime import datetime
from pathlib import Path

import pytest

from bot import ticks
from bot.tick import Tick
from bot.transport import READ_FOR
from storage import sending, tables
from storage.database import Transaction
from storage.ids import new_id
from tests.databases import migrated_database, open_storage
from tests.stories.on_the_way import WORDS, sends, writes
from tests.theatre import Player, Stage, on_stage
from texts import Catalogs

# Drafts.


async def test_a_draft_is_told_of_once_and_two_days_later_it_is_burnt(
    stage: Stage, ann: Player
) -> None:
    await stage.passes("PT3H")
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await ann.says("Dana")
    await ann.taps("Go on later")
    await ann.new()
    await stage.passes("P27DT23H")
    assert [text for text in await ann.new() if "began" in text] == []
    await stage.passes("PT2H")
    (said,) = [text for text in await ann.new() if "began" in text]
    assert said.startswith("Something you began here is kept until Wednesday, 1 April 2026")
    await ann.says("/letter")
    await ann.sees("begun")
    await stage.passes("P2D")
    await ann.says("/letter")
    assert "begun" not in await ann.last()
    assert await stage.rows("letter_part") == 0
    assert [text for text in await ann.new() if "began" in text] == []


async def test_a_change_starts_its_days_anew(stage: Stage, ann: Player) -> None:
    await stage.passes("PT3H")
    await writes(ann)
    await stage.passes("P29D")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Change it")
    await ann.taps("Write on")
    await ann.says("and more")
    await ann.taps("That is all")
    await stage.passes("P27D")
    await ann.says("/letter")
    await ann.sees("begun")
    await stage.passes("P4D")
    assert await stage.rows("letter_part") == 0


async def test_after_months_of_silence_the_line_still_comes_two_days_before(
    stage: Stage, ann: Player
) -> None:
    await stage.passes("PT3H")
    await writes(ann)
    await ann.new()
    await stage.passes("P120D", asleep=True)
    assert len([text for text in await ann.new() if "began" in text]) == 1
    assert await stage.rows("letter_part") == 1
    await stage.passes("P1DT23H")
    assert await stage.rows("letter_part") == 1
    await stage.passes("PT2H")
    assert await stage.rows("letter_part") == 0


async def test_whoever_stopped_hears_nothing_of_it(stage: Stage, ann: Player) -> None:
    await writes(ann)
    await ann.says("/stop")
    await ann.new()
    await stage.passes("P31D")
    assert await ann.new() == []
    assert await stage.rows("letter_part") == 0


async def test_over_quiet_days_the_draft_waits_with_the_line(stage: Stage, ann: Player) -> None:
    """Nothing comes at the turn of the year, and what nobody was told of is not burnt."""
    await stage.until(datetime.fromisoformat("2026-11-24T12:00:00+00:00"))
    await writes(ann)
    await ann.new()
    await stage.until(datetime.fromisoformat("2027-01-02T22:00:00+00:00"))
    assert [text for text in await ann.new() if "began" in text] == []
    assert await stage.rows("letter_part") == 1
    await stage.until(datetime.fromisoformat("2027-01-04T12:00:00+00:00"))
    assert len([text for text in await ann.new() if "began" in text]) == 1
    assert await stage.rows("letter_part") == 1
    await stage.passes("P3D")
    assert await stage.rows("letter_part") == 0


# Nothing is lost.


@pytest.mark.parametrize("kind", ["429", "403", "500", "timeout", "accept_then_drop"])
async def test_whatever_happens_to_the_list_the_letter_arrives(kind: str, tmp_path: Path) -> None:
    waits_for = 1.0 if kind == "timeout" else READ_FOR  # no answer comes, however long it waits
    url = await migrated_database("sqlite", tmp_path)
    async with on_stage(url, read_for=waits_for) as stage:
        await stage.ann_is_a_client()
        ann, dana = stage.ann, stage.dana
        await sends(ann)
        await dana.new()
        count = 1 if kind == "403" else 2
        await stage.faults(
            method="sendMessage", kind=kind, count=count, chat_id=dana.id, retry_after=3
        )
        await stage.passes("P8D")
        if kind == "403":  # to the bot it looks blocked, until she writes again
            await dana.says("/start")
        await stage.passes("PT4H")
        lists = [text for text in await dana.new() if "1 thing to read" in text]
        assert lists, "at least once"
        assert any("may be a repeat" in text for text in lists) is (
            kind in ("500", "timeout", "accept_then_drop")
        )
        await dana.taps("Open")
        await dana.taps("Letter 1")
        await dana.sees(WORDS)


@pytest.mark.parametrize("step", ["queued", "claimed"])
async def test_killed_while_the_list_is_sent_it_comes_all_the_same(stage: Stage, step: str) -> None:
    """After the list was queued; after it was claimed, when nobody knows whether it went out."""
    await stage.ann_is_a_client()
    ann, dana = stage.ann, stage.dana
    await sends(ann)
    await dana.new()
    await stage.stop_bot()
    await stage.until(datetime.fromisoformat("2026-03-02T08:00:00+00:00"))

    def work(tx: Transaction) -> None:
        ticks.due_digests(tx, Tick(Catalogs(default="en"), stage.now))
        if step == "claimed":
            (head,) = sending.candidates(tx, now=stage.now, limit=5)
            sending.claim(tx, head.id, claim=new_id(), now=stage.now)

    storage = await open_storage(stage._database_url)
    await storage.transact(work)
    await storage.close()
    await stage.start_bot()
    async with asyncio.timeout(30):  # what was left in the middle is settled beside the rest
        while not (new := await dana.new()):
            await stage.settle()
    (said,) = new
    assert "1 thing to read" in said
    assert ("may be a repeat" in said) is (step == "claimed")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await dana.sees(WORDS)


async def test_a_list_that_telegram_will_not_take_is_followed_by_another(stage: Stage) -> None:
    """Refused for good, and said nowhere: what it was to bring comes with the next."""
    await stage.ann_is_a_client()
    ann, dana = stage.ann, stage.dana
    await sends(ann)

    def refuse(tx: Transaction) -> None:
        rows = tables.outbox
        mine = (rows.c.kind == "digest") & (rows.c.message.is_not(None))
        tx.execute(rows.update().where(mine).values(state="failed", message=None))

    await stage.passes("P8D")
    await stage.storage.transact(refuse)
    await dana.new()
    await stage.passes("P7D")
    assert len(await dana.new()) == 1
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await dana.sees(WORDS)


async def test_eleven_letters_come_in_one_list_on_two_pages(stage: Stage) -> None:
    await stage.ann_is_a_client()
    ann, dana = stage.ann, stage.dana
    for number in range(11):
        await sends(ann, f"letter number {number}")
        await stage.passes("PT1M")
    await stage.passes("P8D")
    await dana.sees("11 things to read")
    await dana.taps("Open")
    assert "11 · M." not in await dana.sees("10 · M.", "Page 1 of 2")
    await dana.taps("Later page")
    await dana.taps("Letter 11")
    await dana.sees("letter number 10")


async def test_whoever_erases_everything_leaves_no_letter_in_a_list(stage: Stage) -> None:
    await stage.ann_is_a_client()
    ann, dana = stage.ann, stage.dana
    await sends(ann)
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await ann.says("/forget")
    await ann.taps_first()
    assert WORDS not in str(await dana.chat())
    await dana.sees("Nothing is left to read here")
    assert (await stage.rows("letter"), await stage.rows("letter_part")) == (0, 0)


async def test_not_alone_now_clears_what_a_letter_was_written_in(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await writes(stage.ann)
    await stage.ann.says("/hide")
    assert WORDS not in str(await stage.ann.chat())
