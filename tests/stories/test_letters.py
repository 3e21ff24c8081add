"""Writing a letter: guided or freely, over restarts, and what becomes of it."""

import pytest

from tests.theatre import Player, Stage

DONT_SEND = "Don\N{RIGHT SINGLE QUOTATION MARK}t send"


@pytest.fixture
async def ann(stage: Stage) -> Player:
    await stage.ann_is_a_client()
    return stage.ann


async def writes_guided(ann: Player) -> None:
    """All seven, and nothing left unsaid."""
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    for line in ("Dana", "laughed about the mustard", "drew maps", "were a good team",
                 "your garden grows", "the patience", "Ann"):  # fmt: skip
        await ann.says(line)
    await ann.taps("Leave it out")


@pytest.mark.parametrize("restarts", [False, True])
async def test_the_seven_beginnings_make_a_letter(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await writes_guided(ann)
    await ann.sees(
        "This is how Dana would see it", "Dear Dana",
        "I remember when we laughed about the mustard",
        "It was fun when we drew maps", "I feel we were a good team", "I hope your garden grows",
        "Thank you for the patience", "Signed Ann",
    )  # fmt: skip


async def writes_freely(ann: Player, *lines: str) -> None:
    await ann.says("/letter")
    if "A new letter" in await ann.buttons():
        await ann.taps("A new letter")
    await ann.taps("In my own way")
    for line in lines:
        await ann.says(line)
    await ann.taps("That is all")


async def data_of(ann: Player, label: str) -> str:
    """What the newest button with this label holds."""
    for message in reversed(await ann.messages()):
        for row in message["buttons"]:
            for button in row:
                if button["label"] == label:
                    return str(button["data"])
    raise AssertionError(label)


@pytest.mark.parametrize("restarts", [False, True])
async def test_parts_are_left_out_gone_back_to_and_too_long(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await ann.says("Dana")
    await ann.sees("2 of 8", "Noted, 4 of 500")
    await ann.taps("Leave it out")
    await ann.says("x" * 501)
    await ann.sees("That was 501 characters, and 500 fit here")
    await ann.says("played chess")
    await ann.taps("Back")
    await ann.sees("It goes on like this now:", "played chess")
    await ann.says("played whist")
    for _ in range(5):
        await ann.taps("Leave it out")
    text = await ann.sees("Dear Dana", "It was fun when we played whist")
    assert "I remember" not in text, "nothing stands where nothing was written"


@pytest.mark.parametrize("restarts", [False, True])
async def test_left_for_later_it_goes_on_after_three_weeks(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await ann.says("Dana")
    await ann.taps("Go on later")
    await stage.passes("P21D")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.sees("Dear Dana")
    await ann.taps("Change it")
    await ann.taps("I hope …")
    await ann.says("it rains")
    await ann.sees("Dear Dana", "I hope it rains")


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_free_letter_grows_up_to_its_limit(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await ann.says("/letter")
    await ann.taps("In my own way")
    for _ in range(4):
        await ann.says("x" * 4000)
    await ann.says("y" * 3999)
    await ann.sees("Noted, 19,999 of 20,000")
    await ann.says("too")
    await ann.sees("This last message was left out")
    await ann.says("z")
    await ann.taps("That is all")
    await ann.taps("Change it")
    await ann.taps("Begin again")
    await ann.says("short")
    await ann.taps("That is all")
    assert "yyy" not in await ann.sees("short")


@pytest.mark.parametrize("restarts", [False, True])
async def test_an_edit_in_telegram_changes_the_letter(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await ann.says("/letter")
    await ann.taps("In my own way")
    message = await ann.says("the first draft")
    await ann.taps("That is all")
    await ann.says("the second thought", edit_of=message)
    assert "first draft" not in await ann.sees("the second thought")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await ann.says("a third", edit_of=message)
    await ann.sees("It is sent already")


async def test_several_stand_side_by_side(stage: Stage, ann: Player) -> None:
    for line in ("for the garden", "for the sea"):
        await writes_freely(ann, line)
        await stage.passes("PT1M")
    await ann.says("/letter")
    await ann.sees("1 · ", "2 · ", "begun")
    await ann.taps("Open 2")
    assert "sea" not in await ann.sees("for the garden")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.sees("for the sea")


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_phrase_seals_it_and_opens_it(stage: Stage, ann: Player, restarts: bool) -> None:
    stage.restarts_between = restarts
    await writes_freely(ann, "the hidden lake")
    await ann.taps(DONT_SEND)
    await ann.taps("Seal it with a phrase")
    await ann.says("short")
    await ann.sees("Nothing was sealed")
    await ann.says("/letter")
    await ann.taps("Open 1")
    for phrases, answer in (
        (("nine blue birds", "nine red birds"), "two different phrases"),
        (("nine blue birds", "Nine  blue birds"), "Only your phrase opens it now"),
    ):
        await ann.taps(DONT_SEND)
        await ann.taps("Seal it with a phrase")
        for phrase in phrases:
            await ann.says(phrase)
        await ann.sees(answer)
        assert phrases[1] not in str(await ann.chat()), "it does not stay in the chat"
        await ann.says("/letter")
        await ann.taps("Open 1")
    assert await stage.rows("letter_part") == 0
    for _ in range(4):
        await ann.says("some other phrase")
        await ann.sees("It stays sealed.")
    await ann.says("some other phrase")
    await ann.sees("Another try is possible in 30 minutes")
    await ann.says("nine blue birds")
    await ann.sees("Another try is possible")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.says("nine blue birds")
    assert "the hidden lake" not in await ann.sees("Another try"), "opening it anew is no way round"
    await stage.passes("PT31M")
    await ann.says("nine blue birds")
    await ann.sees("the hidden lake")


@pytest.mark.parametrize("restarts", [False, True])
async def test_sealed_until_a_date_it_is_not_shown_before(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await writes_freely(ann, "open in spring")
    await ann.taps(DONT_SEND)
    await ann.taps("Seal it until a date")
    await ann.says("the day after never")
    await ann.sees("That was not clear as a date")
    await ann.says("20 March 2026")
    await ann.sees("Sealed until Friday, 20 March 2026")
    await ann.says("/letter")
    await ann.taps("Open 1")
    assert "open in spring" not in await ann.sees("It is not shown before")
    await stage.passes("P18DT12H")
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.sees("open in spring")


@pytest.mark.parametrize("restarts", [False, True])
async def test_kept_then_burnt_and_old_buttons_do_nothing(
    stage: Stage, ann: Player, restarts: bool
) -> None:
    stage.restarts_between = restarts
    await writes_freely(ann, "words for the fire")
    send = await data_of(ann, "Send")
    await ann.taps(DONT_SEND)
    keep = await data_of(ann, "Keep it")
    await ann.taps("Keep it")
    await ann.sees("Kept, for you alone")
    await stage.forge_tap(ann, send)
    await stage.forge_tap(ann, keep)
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps(DONT_SEND)
    await ann.taps("Burn it")
    await ann.taps("Leave it")
    await ann.sees("words for the fire")
    await ann.taps(DONT_SEND)
    await ann.taps("Burn it")
    burn = await data_of(ann, "Burn it")
    await ann.taps("Burn it")
    await ann.sees("the key that opened them is destroyed")
    count = len(await ann.messages())
    for data in (burn, send, keep):
        await stage.forge_tap(ann, data)
    assert len(await ann.messages()) == count
    assert (await stage.rows("letter"), await stage.rows("letter_part")) == (1, 0)
    await ann.says("/letter")
    await ann.sees("Some things want to be written")
    mine = [one["text"] for one in (await ann.chat())["messages"] if one["from"] != "bot"]
    assert "words for the fire" not in mine, "what it was written in left the chat"
    await ann.says("/hide")
    assert "words for the fire" not in str(await ann.chat())


async def test_nobody_else_touches_a_letter(stage: Stage, ann: Player) -> None:
    await writes_freely(ann, "mine alone")
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    data = await data_of(ann, "Send")
    before = (await ann.chat())["messages"]
    for action in ("open", "show", "edit", "part", "writeon", "anew", "send", "sendnow", "senddate",
                   "welcome", "takeback", "nosend", "keep", "phrase", "sealdate", "burn", "burnyes",
                   "pdf", "read", "copy", "for", "begin"):  # fmt: skip
        for who in (charlie, stage.dana):
            await stage.forge_tap(who, data.replace(":send:", f":{action}:"))
            assert "mine alone" not in str(await who.chat())
    assert (await ann.chat())["messages"] == before
    assert await stage.rows("letter_part") == 1
