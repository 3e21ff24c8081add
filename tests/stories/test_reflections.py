"""A therapist's own lines: noted, read again, gone; of no client, and nobody else's."""

from tests import practice
from tests.theatre import Player, Stage

OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."


async def deleting(who: Player) -> list[str]:
    return [
        button["data"]
        for message in await who.messages()
        for row in message["buttons"]
        for button in row
        if button["label"].startswith("Delete")
    ]


async def test_a_line_is_noted_shown_and_deleted_by_its_writer_alone(stage: Stage) -> None:
    stage.restarts_between = True
    dana = stage.dana
    await stage.dana_is_ready()
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    await dana.says("/reflect")
    await dana.says("I go home lighter")
    await dana.sees("Noted, for you alone.")
    await dana.says("/reflect and a second one")
    await dana.taps("My lines")
    seen = str(await dana.chat())
    assert "I go home lighter" in seen
    first, *_ = data = await deleting(dana)
    assert len(data) == 2
    await stage.forge_tap(charlie, first)
    await stage.forge_tap(charlie, "reflections:0")
    assert "and a second one" not in str(await charlie.chat())
    assert await stage.rows("reflection") == 2
    await dana.taps("Delete 1")
    await stage.forge_tap(dana, first)
    assert (await dana.toasts())[-1] == OLD_BUTTON
    assert await stage.rows("reflection") == 1


async def test_pages_hold_five_and_a_forged_one_is_the_last(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    for number in range(7):
        await dana.says(f"/reflect line {number}")
    await dana.taps("My lines")
    await dana.taps("Earlier")
    assert (await _list(dana)).count("line ") == 2
    await stage.forge_tap(dana, "reflections:99999999999999999999")
    await stage.forge_tap(dana, "reflections:²")
    await stage.forge_tap(dana, "unreflect:0:0")
    assert await stage.rows("reflection") == 7


async def _list(who: Player) -> str:
    found = [one["text"] for one in await who.messages() if "Your own lines" in str(one["text"])]
    return str(found[-1])


async def test_nobody_else_can_note_one_and_a_late_line_is_not_taken_for_one(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/reflect something")
    await stage.forge_tap(ann, "reflect")
    await dana.says("/reflect")
    await stage.passes("PT2H")
    await dana.says("much later")
    assert await stage.rows("reflection") == 0
