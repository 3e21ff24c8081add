"""Days away: nothing comes, everybody knows the day, and only what is to be read first goes on."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from storage import tables
from storage.database import Transaction
from tests import practice
from tests.theatre import Player, Stage

OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
COVERS = "asks if you would cover"


async def another_therapist(stage: Stage, name: str = "Charlie", number: int = 201) -> Player:
    player = await stage.newcomer(number, name)
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=player.id, name=name, now=stage.now
    )
    await player.says("/start")
    await player.new()
    return player


async def dana_is_away(stage: Stage, first: str, last: str, cover: str | None = None) -> None:
    """Dates as Dana types them."""
    await stage.dana.says("/away")
    if "Plan days away" in await stage.dana.buttons():
        await stage.dana.taps("Plan days away")
    await stage.dana.says(first)
    await stage.dana.says(last)
    if cover is not None:
        await stage.dana.taps(cover)


async def data_of(who: Player, label: str) -> str:
    """What the newest button with that label holds."""
    for message in reversed(await who.messages()):
        for row in message["buttons"]:
            for button in row:
                if button["label"] == label:
                    return str(button["data"])
    raise AssertionError(f"{who.name} sees no {label!r}")


async def test_nothing_comes_meanwhile_and_clients_are_told_the_real_day(stage: Stage) -> None:
    """Monday 2 March, before the reading hour."""
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.says("/away")
    await dana.taps("Tomorrow")
    await dana.says("2026-03-22")
    await dana.sees("Tuesday, 3 March 2026", "Sunday, 22 March 2026", "on Monday, 23 March 2026")
    await stage.passes("P1D")
    await dana.new()
    await ann.says("news")
    await ann.taps("Share with Dana")
    await ann.sees("goes to Dana on Monday, 23 March 2026")
    await ann.says("/letter")
    await ann.sees("Dana is away until Sunday, 22 March 2026", "A letter.")
    await stage.passes("P19D")
    assert await dana.new() == []
    await stage.passes("P1DT2H")
    await dana.sees("1 thing to read")
    assert (await dana.messages())[-1]["date"].startswith("2026-03-23T08:00")


async def test_back_sooner_what_waited_comes_on_the_next_reading_day(stage: Stage) -> None:
    stage.restarts_between = True
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana_is_away(stage, "2026-03-03", "2026-03-29")
    await stage.passes("P2D")
    await ann.says("news")
    await ann.taps("Share with Dana")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    await ann.sees("Dana is away and gets it on Monday, 30 March 2026")
    await dana.new()
    await stage.passes("P3D")
    assert await dana.new() == []
    await dana.says("/away")
    taken_out = await data_of(dana, "I am back")
    await dana.taps("I am back")
    assert "No days away are planned." in str(await dana.chat())
    assert "Somebody asks for a way back." in await dana.new()
    await stage.forge_tap(dana, taken_out)
    assert (await dana.toasts())[-1] == OLD_BUTTON
    await stage.passes("P3D")
    assert [text for text in await dana.new() if "1 thing to read" in text]
    assert (await dana.messages())[-1]["date"].startswith("2026-03-09T08:00")


async def test_what_is_no_date_or_does_not_work_is_said_kindly(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    await dana_is_away(stage, "2026-03-10", "2026-03-12")
    await dana.says("/away")
    await dana.taps("Plan days away")
    for typed, answer in (
        ("some time", "That date was not clear."),
        ("2027-06-01", "more than a year ahead"),
        ("2026-03-11", "away on one of those days already"),
    ):
        await dana.says(typed)
        await dana.sees(answer)
    await dana.says("2026-02-20")
    for typed, answer in (
        ("2026-02-25", "Those days have passed already."),
        ("2026-02-19", "The last day is before the first one."),
        ("2026-05-19", "more than 60 days"),
        ("2026-03-10", "away on one of those days already"),
    ):
        await dana.says(typed)
        await dana.sees(answer)
    await dana.taps("Leave it")
    assert "Nothing was changed." in str(await dana.chat())
    assert await stage.rows("absence") == 1


async def test_a_cover_is_asked_first_and_only_they_can_say_yes(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    charlie = await another_therapist(stage)
    erin = await another_therapist(stage, "Erin", 202)
    await dana_is_away(stage, "2026-03-03", "2026-03-22", cover="Charlie")
    await dana.sees("Charlie is asked to cover.")
    await charlie.sees("Dana is away from", COVERS)
    yes = await data_of(charlie, "Yes, I cover")
    await stage.ann.says("/start")
    ending = await _ending(stage)
    for forged in (yes, yes.replace(":yes", ":no"), ending):
        await stage.forge_tap(erin, forged)
        await stage.forge_tap(stage.ann, forged)
    for outsider in (erin, stage.ann):
        assert "cover for Dana" not in str(await outsider.chat())
    assert "Erin" not in str((await dana.messages())[-1])
    await dana.says("/away")
    await dana.sees("Charlie is asked to cover")
    await charlie.taps("Yes, I cover")
    await charlie.sees("You cover for Dana")
    await dana.sees("Charlie covers for you")
    heard = len(await dana.messages())
    await stage.forge_tap(charlie, yes)
    assert len(await dana.messages()) == heard, "told once"
    await dana.says("/away")
    await dana.sees("covered by Charlie")
    await dana.taps("Take out: 3 Mar 2026")
    await charlie.sees("there is nothing to cover")
    await stage.forge_tap(charlie, yes)
    assert (await charlie.toasts())[-1] == OLD_BUTTON


async def _ending(stage: Stage) -> str:
    await stage.dana.says("/away")
    return await data_of(stage.dana, "Take out: 3 Mar 2026")


async def test_a_question_at_night_waits_for_the_covers_morning(stage: Stage) -> None:
    await stage.dana_is_ready()
    charlie = await another_therapist(stage)
    await stage.until(datetime(2026, 3, 2, 22, 0, tzinfo=UTC))
    await charlie.new()
    await dana_is_away(stage, "2026-03-04", "2026-03-22", cover="Charlie")
    assert await charlie.new() == []
    await stage.passes("PT9H1M")
    assert COVERS in (await charlie.new())[-1]
    assert (await charlie.messages())[-1]["date"].startswith("2026-03-03T07:00")


async def test_the_cover_gets_what_is_to_be_read_first_and_nothing_else(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="Canary-Label")
    charlie = await another_therapist(stage)
    await dana_is_away(stage, "2026-03-03", "2026-03-22", cover="Charlie")
    await charlie.taps("Yes, I cover")
    await stage.passes("P1D")
    for words in ("an ordinary day", "please look at this"):
        await ann.says(words)
        await stage.storage.transact(_wants_it_read_first, words == "please look at this")
        await ann.taps("Share with Dana")
    await ann.sees("Dana is away, so it goes to Charlie on Monday, 9 March 2026")
    await charlie.new()
    await stage.until(datetime(2026, 3, 9, 8, 1, tzinfo=UTC))
    await charlie.sees("1 thing to read")
    await charlie.taps("Open")
    seen = str(await charlie.chat())
    assert "please look at this" in seen
    assert "an ordinary day" not in seen
    assert "Canary-Label" not in seen
    await stage.until(datetime(2026, 3, 23, 8, 1, tzinfo=UTC))
    await dana.sees("2 things to read")
    await dana.taps("Open")
    await dana.sees("an ordinary day")


@pytest.mark.parametrize("restarts", [False, True])
async def test_what_went_to_the_cover_is_never_lost_to_the_one_who_was_away(
    stage: Stage, restarts: bool
) -> None:
    """Charlie reads one of two; both come to Dana, and leave Charlie's list."""
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    charlie = await another_therapist(stage)
    stage.restarts_between = restarts
    await dana_is_away(stage, "2026-03-03", "2026-03-22", cover="Charlie")
    await charlie.taps("Yes, I cover")
    await stage.passes("P1D")
    for words in ("please look at this", "and at this"):
        await ann.says(words)
        await stage.storage.transact(_wants_it_read_first, True)
        await ann.taps("Share with Dana")
    await stage.until(datetime(2026, 3, 9, 8, 1, tzinfo=UTC))
    await charlie.taps("Open")
    read = await data_of(charlie, "Read 2")
    await charlie.taps("Read 1")
    await stage.until(datetime(2026, 3, 23, 8, 1, tzinfo=UTC))
    await dana.sees("2 things to read")
    await dana.taps("Open")
    seen = await dana.sees("please look at this", "and at this")
    assert seen.count("Your cover has read it.") == 1
    assert "and at this" not in str(await charlie.chat())
    await stage.forge_tap(charlie, read)
    assert (await charlie.toasts())[-1] == OLD_BUTTON
    await dana.taps("Read 2")
    assert (await dana.last()).count("Your cover has read it.") == 1
    await dana.new()
    await stage.passes("P7D")
    assert await dana.new() == [], "once"


def _wants_it_read_first(tx: Transaction, first: bool) -> None:
    if first:
        tx.execute(
            update(tables.story).where(tables.story.c.state == "draft").values(read_first=True)
        )


async def test_one_that_is_queued_already_waits_until_they_are_back(stage: Stage) -> None:
    """After an outage Monday's list waits for Tuesday's morning; by then they are away."""
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("news")
    await ann.taps("Share with Dana")
    await stage.passes("PT19H", asleep=True)  # Tuesday, three in the morning in Berlin
    await dana_is_away(stage, "2026-03-03", "2026-03-05")
    await dana.new()
    await stage.passes("P3D")
    assert await dana.new() == []
    await stage.passes("PT6H")
    assert "1 thing to read" in (await dana.new())[-1]
    assert (await dana.messages())[-1]["date"].startswith("2026-03-06T07:00")


async def test_the_second_push_of_a_day_makes_no_sound(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await stage.passes("P1D")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    await ann.taps("Take it back")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    pushes = [
        call["params"].get("disable_notification", False)
        for call in await stage.calls("sendMessage")
        if "asks for a way back" in str(call["params"].get("text"))
        and str(call["params"].get("chat_id")) == str(dana.id)
    ]
    assert [str(each).lower() for each in pushes] == ["false", "true"]
    await stage.passes("P1D")
    await ann.taps("Take it back")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    newest = [
        call for call in await stage.calls("sendMessage")
        if "Somebody asks" in str(call["params"].get("text"))
    ][-1]  # fmt: skip
    assert not newest["params"].get("disable_notification"), "a new day"


async def test_without_a_reading_day_none_is_promised(stage: Stage) -> None:
    await stage.dana_is_ready()
    await stage.storage.transact(
        lambda tx: tx.execute(update(tables.therapist).values(digest_days=0))
    )
    await dana_is_away(stage, "2026-03-03", "2026-03-05")
    assert "What waits comes on" not in await stage.dana.sees("No reading day is planned")
