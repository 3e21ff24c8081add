"""A letter on its way to the therapist: on a date, opened, taken back, burnt, and never lost."""

import asyncio
from datetime import datetime
from pathlib import Path

import pytest

from bot import ticks
from bot.tick import Tick
from bot.transport import READ_FOR
from care.discretion import Level
from storage import sending, tables
from storage.database import Transaction
from storage.ids import new_id
from tests.databases import migrated_database, open_storage
from tests.theatre import Player, Stage, on_stage
from texts import Catalogs

WORDS = "the boat on the quiet lake"


@pytest.fixture(params=[False, True], ids=["", "restarts"])
async def ann(stage: Stage, request: pytest.FixtureRequest) -> Player:
    """A client, in a play with and without a restart after each step."""
    await stage.ann_is_a_client()
    stage.restarts_between = request.param
    return stage.ann


async def writes(who: Player, words: str = WORDS) -> None:
    await who.says("/letter")
    if "A new letter" in await who.buttons():
        await who.taps("A new letter")
    await who.taps("In my own way")
    await who.says(words)
    await who.taps("That is all")


async def sends(who: Player, words: str = WORDS) -> None:
    await writes(who, words)
    await who.taps("Send")
    await who.taps("With the next list")
    await who.sees("It goes to Dana on")


async def dates(who: Player, day: str) -> None:
    await who.taps("Send")
    await who.taps("On a date")
    await who.says(day)


def data_of(message: dict[str, object], label: str) -> str:
    rows = message["buttons"]
    assert isinstance(rows, list)
    return next(str(one["data"]) for row in rows for one in row if one["label"] == label)


async def test_it_comes_first_in_the_list_opens_in_place_and_closes(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await ann.says("a story")
    await ann.taps("Share with Dana")
    await sends(ann)
    await stage.passes("P8D")
    assert WORDS not in await dana.sees("2 things to read")
    await dana.taps("Open")
    text = await dana.sees("1 · M.", "a letter", "2 · M.", "a story")
    assert WORDS not in text
    assert text.index("a letter") < text.index("a story")
    count = len(await dana.messages())
    await dana.taps("Letter 1")
    assert "a story" not in await dana.sees("A letter from M.", WORDS)
    await dana.taps("Close the letter")
    assert WORDS not in await dana.sees("a letter, opened", "a story")
    await dana.taps("Letter 1")
    await dana.sees(WORDS)
    assert len(await dana.messages()) == count, "all of it in one message"
    calls = [call["params"] for call in await stage.calls("sendMessage")]
    assert all(one.get("protect_content") for one in calls if "things to read" in one["text"])


async def test_a_list_of_one_letter_comes_too_and_its_writer_hears_once(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await sends(ann)
    await stage.passes("P8DT4H")
    await dana.sees("1 thing to read")
    await ann.new()
    await dana.taps("Open")
    assert await ann.new() == [], "the list says nothing of it"
    await dana.taps("Letter 1")
    assert await ann.new() == ["What you sent was opened on Tuesday, 10 March 2026."]
    await dana.taps("Close the letter")
    await dana.taps("Letter 1")
    assert await ann.new() == []
    await ann.says("/letter")
    await ann.sees("sent and opened")
    await ann.taps("Open 1")
    assert "Take it back" not in await ann.buttons()


async def test_all_read_opens_no_letter(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    for line in ("one", "two"):
        await ann.says(line)
        await ann.taps("Share with Dana")
    await sends(ann)
    await stage.passes("P8DT4H")
    await dana.taps("Open")
    await dana.taps("All read")
    assert "a letter, opened" not in await dana.sees("a letter", "read")


async def test_a_long_one_is_turned_page_by_page(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await ann.says("/letter")
    await ann.taps("In my own way")
    for word in ("alpha", "beta", "gamma"):
        await ann.says(f"{word} " * 500)
    await ann.taps("That is all")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await dana.sees("Page 1 of 3", "alpha")
    assert "Page before" not in await dana.buttons()
    await dana.taps("Next page")
    await dana.taps("Next page")
    await dana.sees("Page 3 of 3", "gamma")
    assert "Next page" not in await dana.buttons()
    await dana.taps("Page before")
    await dana.sees("Page 2 of 3", "beta")
    await dana.says("Close the letter")
    await dana.sees("a letter, opened")
    await dana.says("Letter 1")
    await dana.sees("Page 1 of 3", "alpha")
    typed = [call["params"] for call in await stage.calls("sendMessage")][-1]
    assert typed["protect_content"], "typed, it is as well protected as tapped"


async def test_taken_back_it_is_nowhere_and_can_be_sent_anew(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await sends(ann)
    await stage.passes("P8D")
    await dana.taps("Open")
    message = (await dana.messages())[-1]
    opener = data_of(message, "Letter 1")
    await ann.taps("Take it back")
    await ann.sees(WORDS)
    assert "Letter 1" not in await dana.buttons(), "the list closed"
    await stage.forge_tap(dana, opener)
    assert WORDS not in str(await dana.chat())
    await dana.taps("Open")
    await dana.sees("taken back")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await dana.new()
    await stage.passes("P7D")
    await dana.sees("1 thing to read")
    await dana.taps("Open")
    await dana.taps("Letter 1")
    await dana.sees(WORDS)


async def test_taken_back_before_the_list_goes_out_it_is_not_counted(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await sends(ann)
    await ann.taps("Take it back")
    await dana.new()
    await stage.passes("P8D")
    assert await dana.new() == []


async def test_burnt_before_it_is_opened_nothing_of_it_was_there(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await sends(ann)
    await stage.passes("P8D")
    await dana.taps("Open")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Burn it")
    await ann.taps("Burn it")
    assert "had opened it" not in await ann.sees("Burnt")
    await dana.sees("Nothing is left to read here")
    await dana.taps("Open")
    await dana.sees("taken back")
    assert WORDS not in str(await dana.chat())


async def test_burnt_after_it_was_opened_its_place_stays_without_words(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await sends(ann)
    await stage.passes("P8D")
    await dana.taps("Open")
    message = (await dana.messages())[-1]
    opener = data_of(message, "Letter 1")
    await dana.taps("Letter 1")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Burn it")
    await ann.taps("Burn it")
    await ann.sees("Burnt", "Dana had opened it")
    assert WORDS not in str(await dana.chat())
    await dana.taps("Open")
    await dana.sees("a letter, opened")
    assert "Letter 1" not in await dana.buttons()
    await stage.forge_tap(dana, opener)
    assert WORDS not in str(await dana.chat())


async def test_nobody_else_opens_it(stage: Stage, ann: Player) -> None:
    dana, alex = stage.dana, stage.alex
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    await sends(ann)
    await stage.passes("P8D")
    await dana.taps("Open")
    opener = data_of((await dana.messages())[-1], "Letter 1")
    copy = opener.replace("letter:read:", "letter:copy:").rpartition(":")[0]
    await stage.forge_tap(dana, copy)
    for who in (charlie, ann, alex):
        for data in (opener, copy, "letter:read:", "letter:read:zzz:1", "letters:off", "letters:"):
            await stage.forge_tap(who, data)
    assert WORDS not in str([await who.chat() for who in (charlie, alex, dana)])
    assert await stage.calls("sendDocument") == []
    await dana.sees("a letter")
    assert "a letter, opened" not in await dana.last()


@pytest.mark.parametrize("level", [Level.OPEN, Level.SEALED])
async def test_that_it_was_opened_is_said_as_the_client_wants_it(
    stage: Stage, ann: Player, level: Level
) -> None:
    def choose(tx: Transaction) -> None:
        tx.execute(tables.client.update().values(discretion=level))

    await stage.storage.transact(choose)
    await sends(ann)
    await stage.passes("P8DT4H")
    await stage.dana.taps("Open")
    await ann.new()
    await stage.dana.taps("Letter 1")
    (said,) = await ann.new()
    if level is Level.OPEN:
        assert said == "Dana opened your letter on Tuesday, 10 March 2026."
        return
    assert "open" not in said
    await ann.taps("Show")
    await ann.sees("What you sent was opened on Tuesday")
    await ann.taps("Hide")
    assert "opened" not in await ann.last()


# On a date.


async def test_with_a_date_it_comes_with_the_first_list_after_it(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await writes(ann)
    await dates(ann, "20 March 2026")
    await ann.sees("with the first list after")
    await dana.new()
    await stage.passes("P18D")  # Friday the 20th, before nine
    assert await dana.new() == []
    await ann.says("/letter")
    await ann.sees("goes on")
    await stage.passes("P4D")
    assert len(await dana.new()) == 1
    sent_at = datetime.fromisoformat((await dana.messages())[-1]["date"])
    assert sent_at.date().isoformat() == "2026-03-23"
    await ann.says("/letter")
    await ann.sees("sent, not opened yet")


async def test_the_date_can_be_changed_until_then_and_taken_away(stage: Stage, ann: Player) -> None:
    dana = stage.dana
    await writes(ann)
    await dates(ann, "20 March 2026")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await dates(ann, "3 April 2026")
    await dana.new()
    await stage.passes("P28D")
    assert await dana.new() == []
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Don\N{RIGHT SINGLE QUOTATION MARK}t send")
    await ann.taps("Keep it")
    await stage.passes("P28D")
    assert await dana.new() == []


async def test_a_stop_keeps_it_at_home(stage: Stage, ann: Player) -> None:
    await writes(ann)
    await dates(ann, "20 March 2026")
    await ann.says("/stop")
    await ann.new()
    await stage.dana.new()
    await stage.passes("P60D")
    assert (await ann.new(), await stage.dana.new()) == ([], [])
    await ann.says("/letter")
    await ann.sees("kept")


async def test_where_letters_are_not_taken_any_more_it_stays_and_that_is_said_once(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await writes(ann)
    await dates(ann, "20 March 2026")
    await dana.says("/start")
    await dana.taps("Letters from former clients: on")
    await dana.sees("Your next reading")
    assert "Letters from former clients: off" in await dana.buttons()
    await ann.new()
    await dana.new()
    await stage.passes("P20D")
    (said,) = await ann.new()
    assert "Something of yours with a date stays here with you" in said
    assert "letter" not in said.replace("/letter", "")
    await ann.taps("My letters")
    await ann.sees("kept")
    assert await dana.new() == []


async def test_one_that_was_sent_comes_back_when_letters_are_not_taken_any_more(
    stage: Stage, ann: Player
) -> None:
    await sends(ann)
    await stage.dana.says("/start")
    await stage.dana.taps("Letters from former clients: on")
    await ann.new()
    await stage.dana.new()
    await stage.passes("P8D")
    assert await stage.dana.new() == []
    assert len(await ann.new()) == 1
    await ann.says("/letter")
    await ann.sees("kept")


async def test_whoever_takes_no_letters_is_told_of_before_a_word_is_written(
    stage: Stage, ann: Player
) -> None:
    dana = stage.dana
    await writes(ann)
    old = (await ann.messages())[-1]
    await dana.says("/start")
    await dana.taps("Letters from former clients: on")
    await ann.taps_data(data_of(old, "Send"), old["message_id"])
    await ann.sees("This is your letter", WORDS)
    assert "Send" not in await ann.buttons()
    await ann.says("/letter")
    await ann.taps("A new letter")
    await ann.sees("Dana does not take letters here")
    await dana.taps("Letters from former clients: off")
    await ann.says("/letter")
    await ann.taps("A new letter")
    assert "does not take" not in await ann.last()


async def test_set_up_asks_whether_letters_are_welcome(stage: Stage) -> None:
    dana, alex = stage.dana, stage.alex
    await alex.says("/start")
    await alex.taps("Invite a therapist")
    await dana.opens(await alex.link())
    await dana.taps("Dana")
    await dana.says("Berlin")
    await dana.taps_first()
    await dana.taps("These days")
    await dana.taps("09:00")
    await dana.sees("May former clients write you a letter?")
    await dana.says("No")
    await dana.sees("All set, Dana")
    await dana.says("/start")
    assert "Letters from former clients: off" in await dana.buttons()


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
