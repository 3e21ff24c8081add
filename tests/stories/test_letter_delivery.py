"""A letter on its way to the therapist: opened, taken back, burnt, and told of discreetly."""

import pytest

from care.discretion import Level
from storage import tables
from storage.database import Transaction
from tests.stories.on_the_way import WORDS, data_of, sends
from tests.theatre import Player, Stage


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
