"""The therapist's side: at their hour, counts in the push, words on a tap, nobody else's."""

from datetime import UTC, datetime

from sqlalchemy import select

from care.delivery import Kind
from storage import tables
from tests.theatre import Stage


async def test_it_comes_at_their_hour_on_their_day_and_not_when_there_is_nothing(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await dana.new()
    await stage.passes("P15D")
    assert await dana.new() == []
    await ann.says("news")
    await ann.taps("Share with Dana")
    await stage.passes("P7D")
    assert len(await dana.new()) == 1
    sent_at = datetime.fromisoformat((await dana.messages())[-1]["date"])
    assert sent_at == datetime(2026, 3, 23, 8, 0, tzinfo=UTC), "Monday at nine in Berlin"
    await stage.passes("P21D")
    assert await dana.new() == []


async def test_words_close_again(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("the secret garden")
    await ann.taps("Share with Dana")
    await stage.passes("P8D")
    await dana.taps("Open")
    await dana.sees("the secret garden")
    await dana.taps("Close")
    assert "the secret garden" not in await dana.sees("1 thing to read")


async def test_all_read_at_once_tells_each_client(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    for line in ("one", "two", "three"):
        await ann.says(line)
        await ann.taps("Share with Dana")
    await stage.passes("P8DT4H")  # noon, so that the lines to Ann need not wait for her morning
    await dana.sees("3 things to read")
    await dana.taps("Open")
    await ann.new()
    await dana.taps("All read")
    assert len([text for text in await ann.new() if "was read on" in text]) == 3
    await dana.taps("Close")


async def test_another_therapist_cannot_open_it_not_even_with_the_buttons_data(
    stage: Stage,
) -> None:
    ann, dana, alex = stage.ann, stage.dana, stage.alex
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await alex.taps("Invite a therapist")
    await charlie.opens(await alex.link())
    await charlie.taps("Charlie")
    await charlie.says("Berlin")
    await charlie.taps_first()
    await charlie.taps("These days")
    await charlie.taps("09:00")
    await charlie.taps("Yes")
    await ann.says("for Dana alone")
    await ann.taps("Share with Dana")
    await charlie.new()
    await stage.passes("P8D")
    assert await charlie.new() == []
    opening = (await dana.messages())[-1]["buttons"][0][0]["data"]
    await dana.taps("Open")
    reading = (await dana.messages())[-1]["buttons"][0][0]["data"]
    for data in (opening, reading, reading.replace("read:", "whole:"), "close" + opening[4:]):
        await stage.forge_tap(charlie, data)
        assert "for Dana alone" not in str(await charlie.chat())
    await dana.sees("Read 1") if "Read 1" in await dana.last() else None
    assert "Read 1" in await dana.buttons(), "Charlie's tap changed nothing"


async def test_an_outsider_with_a_clients_buttons_moves_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    faces = (await ann.messages())[-1]["buttons"]
    await ann.says("mine alone")
    story = (await ann.messages())[-1]["buttons"]
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    before = await ann.chat()
    for row in (*faces, *story):
        for button in row:
            await stage.forge_tap(charlie, button["data"])
    assert (await ann.chat())["messages"] == before["messages"]
    assert "mine alone" not in str(await charlie.chat())
    await ann.taps("Share with Dana")
    await ann.sees("Got it, thank you for telling it")


async def test_the_panel_is_the_admins_alone(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    panel = (await stage.alex.messages())[-2]
    for row in panel["buttons"]:
        await stage.forge_tap(stage.dana, row[0]["data"])
    assert await stage.rows("invite") == 1
    assert await stage.rows("practice") == 0


async def test_paused_sending_holds_notes_and_not_answers(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client()
    await alex.says("/start")
    await alex.taps("Pause all sending")
    await alex.sees("Sending is paused")
    await ann.new()
    await stage.passes("P35D")
    assert await ann.new() == []
    await ann.says("/help")
    await ann.sees("findahelpline.com")
    await alex.taps("Go on sending")
    assert "paused" not in await alex.last()


async def test_an_admin_sees_counts_and_no_name_or_word(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client(label="Canary-Label")
    await ann.says("canary words")
    await ann.taps("Share with Dana")
    await alex.says("/start")
    await alex.sees("Therapists: 1", "Former clients who said yes: fewer than 5")
    seen = str(await alex.chat())
    for canary in ("Canary-Label", "canary words", "Ann", "Dana"):
        assert canary not in seen


async def test_after_an_outage_it_waits_for_the_morning(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("news")
    await ann.taps("Share with Dana")
    await dana.new()
    await stage.passes("P7DT19H", asleep=True)  # Tuesday, three in the morning in Berlin
    assert await dana.new() == []
    await stage.passes("PT4H59M")
    assert await dana.new() == []
    await stage.passes("PT2M")
    assert len(await dana.new()) == 1


async def test_what_was_said_long_ago_is_forgotten_and_how_quiet_it_was_is_not(
    stage: Stage,
) -> None:
    await stage.ann_is_a_client(plan="A year: 8 notes, then it ends")
    await stage.passes("P35D")
    await stage.passes("P31D")
    before = await stage.rows("outbox")
    await stage.app.scheduler.upkeep()
    kinds = await stage.storage.read(
        lambda tx: tx.execute(select(tables.outbox.c.kind)).scalars().all()
    )
    left = [kind for kind in kinds if kind != Kind.NOTICE]  # an admin may be told of something
    assert left == [Kind.CHECKIN] * 2
    assert len(left) < before
    await stage.ann.new()
    await stage.passes("P60D")
    assert "It has been quiet here" in (await stage.ann.new())[-1]


async def test_a_face_that_was_told_already_stays_told_when_words_follow(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    await ann.taps("good")
    await stage.passes("P7D")
    await dana.sees("1 thing to read")
    await ann.says("and a few lines")
    await ann.taps("Share with Dana")
    await dana.taps("Open")
    await dana.sees("How things are: good")
