"""A therapist leaves: each client is asked anew, no answer is fine, and nothing of the past goes
along."""

from sqlalchemy import select, update

from care.discretion import Level
from storage import tables
from storage.database import Transaction
from tests import practice
from tests.theatre import Player, Stage

OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."


async def another_therapist(stage: Stage, name: str = "Charlie", number: int = 201) -> Player:
    player = await stage.newcomer(number, name)
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=player.id, name=name, now=stage.now
    )
    await player.says("/start")
    await player.new()
    return player


async def dana_leaves(stage: Stage, successor: str) -> None:
    await stage.dana.says("/leave")
    await stage.dana.taps(successor)
    await stage.dana.taps("Yes, leave")


async def choose(stage: Stage, level: Level) -> None:
    def body(tx: Transaction) -> None:
        tx.execute(update(tables.client).values(discretion=level))

    await stage.storage.transact(body)


async def outcomes(stage: Stage) -> list[str | None]:
    def body(tx: Transaction) -> list[str | None]:
        return [row.outcome for row in tx.execute(select(tables.handover.c.outcome))]

    return await stage.storage.read(body)


async def labels(who: Player) -> dict[str, str]:
    """All buttons in their chat, with what each holds."""
    return {
        button["label"]: button["data"]
        for message in await who.messages()
        for row in message["buttons"]
        for button in row
    }


async def test_a_yes_begins_with_the_ordinary_card_and_brings_nothing_of_the_past(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="Canary-Label")
    charlie = await another_therapist(stage)
    await stage.passes("PT4H")
    await ann.says("canary words")
    await ann.taps("Share with Dana")
    await ann.new()
    await dana_leaves(stage, "Charlie")
    assert await ann.new() == ["Something here has changed. It can wait until it suits you."]
    await ann.taps("Show")
    assert "Dana has left" in str(await ann.chat())
    assert "Charlie can read what you write from now on" in str(await ann.chat())
    await ann.taps("Show me how")
    await ann.sees("Under which name or sign")
    await ann.says("A. from Tuesday")
    await ann.sees("Charlie")
    for label in (
        "I have read this", "Yes, I am", "Notes on a schedule", "These dates are fine",
    ):  # fmt: skip
        await ann.taps(label)
    assert await stage.rows("client") == 2
    await ann.says("from now on")
    await ann.taps("Share with Charlie")
    await stage.passes("P14D")
    await charlie.taps("Open")
    seen = str(await charlie.chat())
    assert "from now on" in seen
    assert "A. from Tuesday" in seen
    assert "canary words" not in seen
    assert "Canary-Label" not in seen
    assert not [text for text in await dana.new() if "when it suits you" in text]


async def test_no_answer_in_thirty_days_ends_it_with_one_kind_line(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await another_therapist(stage)
    await stage.passes("PT4H")
    await choose(stage, Level.OPEN)
    await dana_leaves(stage, "Charlie")
    await ann.sees("Dana has left", "by itself on Wednesday, 1 April 2026")
    asked = await labels(ann)
    await ann.new()
    await stage.passes("P29D")
    assert await ann.new() == []
    await stage.passes("P1DT1H")
    assert len(said := await ann.new()) == 1
    assert said[0].startswith("Your notes have come to their end")
    await ann.taps("Show me how")
    assert (await ann.toasts())[-1] == OLD_BUTTON
    await stage.forge_tap(ann, asked["Let it end"])
    await stage.passes("P400D")
    assert [text for text in await ann.new() if "note" in text.lower()] == []
    assert await outcomes(stage) == ["quiet"]


async def test_a_no_ends_it_at_once_and_what_they_told_stays_theirs(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    charlie = await another_therapist(stage)
    await stage.passes("PT4H")
    await choose(stage, Level.SEALED)
    await ann.says("only for me now")
    await ann.taps("Share with Dana")
    await ann.new()
    await dana_leaves(stage, "Charlie")
    [sign] = await ann.new()
    assert "Dana" not in sign
    assert "Charlie" not in sign
    await ann.taps("Show")
    asked = await labels(ann)
    await stage.forge_tap(charlie, asked["Show me how"])
    await stage.forge_tap(charlie, asked["Let it end"])
    assert await outcomes(stage) == [None]
    await ann.taps("Let it end")
    await ann.sees("Then it ends here.")
    await stage.forge_tap(ann, asked["Show me how"])
    assert await outcomes(stage) == ["declined"]
    await ann.says("one more line")
    assert "Share with Dana" not in await ann.buttons()
    await stage.passes("P60D")
    assert "only for me now" not in str(await charlie.chat())


async def test_an_old_face_or_share_button_reaches_nobody_who_left(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P35D")
    faces = await labels(ann)
    await ann.says("a draft")
    await dana_leaves(stage, "Nobody")
    await ann.taps("Share with Dana")
    await ann.sees("Dana has left, so nobody reads this.")
    await stage.forge_tap(ann, faces["good"])
    shared = await stage.storage.read(
        lambda tx: tx.execute(
            select(tables.story.c.id).where(tables.story.c.state == "shared")
        ).all()
    )
    assert shared == []


async def test_without_a_successor_each_is_told_once_and_who_stopped_is_not(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    bea = await stage.newcomer(105, "Bea")
    token = await stage.storage.transact(
        practice.invited, chat_id=dana.id, label="B.", now=stage.now
    )
    ann_, stage.ann = stage.ann, bea
    await stage.ann_says_yes(token)
    stage.ann = ann_
    await ann.says("/stop")
    await stage.passes("PT4H")
    await ann.new()
    await bea.new()
    await dana_leaves(stage, "Nobody")
    assert await ann.new() == []
    assert len(await bea.new()) == 1
    await bea.taps("Show")
    assert "nobody reads on" in str(await bea.chat())
    await stage.passes("P60D")
    assert await bea.new() == []


async def test_an_admin_hands_over_and_sees_no_client(stage: Stage) -> None:
    alex, ann, dana = stage.alex, stage.ann, stage.dana
    await stage.ann_is_a_client(label="Canary-Label")
    charlie = await another_therapist(stage)
    await stage.passes("PT4H")
    await alex.says("/start")
    await alex.taps("A therapist leaves")
    await alex.taps("Dana")
    await alex.taps("Charlie")
    sure = (await labels(alex))["Yes, hand over"]
    for outsider in (ann, charlie):
        await stage.forge_tap(outsider, sure)
        await stage.forge_tap(outsider, sure.replace("handyes", "handto"))
    await ann.new()
    await alex.taps("Yes, hand over")
    assert "Dana has left." in str(await alex.chat())
    await stage.forge_tap(alex, sure)
    assert await ann.new() == ["Something here has changed. It can wait until it suits you."]
    await dana.sees("You were taken out of this practice")
    await charlie.sees("Dana leaves.")
    seen = str(await alex.chat())
    assert "Canary-Label" not in seen
    assert "Ann" not in seen


async def test_who_left_can_be_invited_anew_and_begins_from_the_start(stage: Stage) -> None:
    ann, dana, alex = stage.ann, stage.dana, stage.alex
    await stage.ann_is_a_client()
    await ann.says("before that")
    await ann.taps("Share with Dana")
    await dana_leaves(stage, "Nobody")
    await alex.says("/start")
    await alex.taps("Invite a therapist")
    await dana.opens(await alex.link())
    await dana.taps("Dana")
    await dana.says("Berlin")
    await dana.taps_first()
    await dana.taps("These days")
    await dana.taps("09:00")
    await dana.taps("Yes")
    await dana.sees("All set, Dana")
    await dana.new()
    await stage.passes("P40D")
    assert not [text for text in await dana.new() if "to read" in text]
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.sees("Who is it for?")


async def test_an_invite_of_theirs_opens_nothing_any_more(stage: Stage) -> None:
    await stage.dana_is_ready()
    token = await stage.storage.transact(
        practice.invited, chat_id=stage.dana.id, label="M.", now=stage.now
    )
    await dana_leaves(stage, "Nobody")
    await stage.ann.opens(token)
    await stage.ann.sees("This link does not open anything now.")
    await stage.dana.says("/invite")
    await stage.dana.sees("There is nothing to do here just now.")
    await stage.dana.says("/start")
    await stage.dana.sees("You have left, so nothing comes here any more.")


async def test_when_the_successor_leaves_too_the_question_is_over(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    charlie = await another_therapist(stage)
    await stage.passes("PT4H")
    await choose(stage, Level.OPEN)
    await dana_leaves(stage, "Charlie")
    await ann.sees("Charlie can read")
    await ann.new()
    await charlie.says("/leave")
    await charlie.taps("Nobody")
    await charlie.taps("Yes, leave")
    await stage.passes("PT1H")
    assert (await ann.new())[-1].startswith("Your notes have come to their end")
    assert await outcomes(stage) == ["quiet"]


async def test_whoever_opens_nothing_for_long_is_named_once_by_number(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client()
    await ann.says("news")
    await ann.taps("Share with Dana")
    await stage.passes("P59D")
    await alex.says("/start")
    await alex.new()
    await stage.app.scheduler.upkeep()
    await stage.settle()
    assert await alex.new() == [], "the list came less than sixty days ago"
    await stage.passes("P2D")
    for _time in range(2):
        await stage.app.scheduler.upkeep()
        await stage.settle()
    [said] = await alex.new()
    assert said.startswith("1 therapist has had something to read for 60 days")
    assert "Dana" not in said


async def test_a_list_that_opens_by_itself_says_nothing_of_its_reader(stage: Stage) -> None:
    """Whether somebody is there shows by what they tap or ask for, never by what comes."""
    ann, dana, alex = stage.ann, stage.dana, stage.alex
    await stage.ann_is_a_client()
    await dana.says("/settings")
    await dana.taps("The list")
    await dana.taps("Opens by itself: off")
    await ann.says("news")
    await ann.taps("Share with Dana")
    await stage.passes("P40D")
    await dana.says("/digest")
    await alex.says("/start")
    await alex.new()
    for days, named in ((22, 0), (39, 1), (30, 0)):
        await stage.passes(f"P{days}D")
        await stage.app.scheduler.upkeep()
        await stage.settle()
        assert len(await alex.new()) == named
    assert "news" in str(await dana.chat()), "it came opened"
