"""Who chooses the supervisor, and what the files say of what felt off."""

from storage import practice, therapists
from storage.database import Transaction
from storage.ids import TherapistId
from tests.stories.cast import becomes_a_therapist
from tests.stories.felt_off import (
    SECRET,
    alex_chooses,
    ann_tells_the_supervisor,
    ann_writes,
    newest_data,
    with_sue,
)
from tests.stories.own_data import files
from tests.theatre import Stage

# The admin.


async def supervisor_of(stage: Stage) -> str | None:
    def look(tx: Transaction) -> str | None:
        chosen: TherapistId | None = practice.practice_now(tx).supervisor_id
        return therapists.therapist_by_id(tx, chosen).name if chosen else None

    return await stage.storage.read(look)


async def test_the_admin_chooses_the_supervisor_who_is_told(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_a_therapist()
    sue = await stage.newcomer(203, "Sue")
    await becomes_a_therapist(stage, sue)
    stage.restarts_between = True
    await sue.new()
    await stage.dana.new()
    await alex.says("/start")
    panel = (await alex.messages())[-1]["message_id"]
    await alex.taps("Supervisor")
    await alex.sees("Who is the supervisor?")
    assert await alex.buttons() == ["Dana", "Sue", "✓ Nobody", "Back"]
    await alex.taps("Sue")
    assert await alex.buttons() == ["Dana", "✓ Sue", "Nobody", "Back"]
    (told,) = await sue.new()
    assert "You are the supervisor of the practice here." in told
    await alex.taps("✓ Sue")
    assert await sue.new() == [], "nothing changed"
    await alex.says("dana")
    assert await sue.new() == ["You are no longer the supervisor of the practice here."]
    assert "You are the supervisor" in (await stage.dana.new())[0]
    await alex.taps("Back")
    await alex.sees("The practice", "Therapists: 2")
    assert panel < (await alex.messages())[-1]["message_id"]
    assert await supervisor_of(stage) == "Dana"


async def test_of_two_admins_at_once_the_first_decides(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_a_therapist()
    await alex.says("/start")
    await alex.taps("Supervisor")
    dana, nobody = (await newest_data(alex))[:2]
    await alex.taps("Dana")
    await stage.dana.new()
    await stage.forge_tap(alex, dana)
    await stage.forge_tap(alex, nobody)
    assert "Somebody changed this meanwhile" in (await alex.toasts())[-1]
    assert await supervisor_of(stage) == "Dana"
    assert await stage.dana.new() == []
    for forged in ("supervisor", "supervisor:", "supervisor:x:1", f"{nobody}9", "supervisor:::"):
        await stage.forge_tap(alex, forged)
    assert await supervisor_of(stage) == "Dana"


async def test_the_screen_is_the_admins_alone_and_shows_nothing_of_a_client(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await with_sue(stage, label="Canary-Label")
    await ann_tells_the_supervisor(stage)
    await alex_chooses(stage, "Dana")
    seen = str(await alex.messages())
    for canary in (SECRET, "Canary-Label", "Ann"):
        assert canary not in seen
    buttons = await newest_data(alex)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    for who in (charlie, ann, stage.dana):
        before = await who.messages()
        for data in ("supervising", "panel", *buttons):
            await stage.forge_tap(who, data)
        assert await who.messages() == before
    assert await supervisor_of(stage) == "Dana"


# Their own data.


async def test_the_files_say_for_whom_it_was_and_name_no_supervisor(stage: Stage) -> None:
    ann = stage.ann
    await with_sue(stage)
    await ann_tells_the_supervisor(stage)
    await ann_writes(stage, "Nobody, I keep it", "For me alone.")
    await ann.taps("Keep for me")
    await ann.says("/back")
    await ann.taps("Let Dana know")
    await ann.taps("Take it back")
    await ann.says("/mydata")
    found = await files(stage, ann)
    text = found["my-data.txt"]
    for part in (
        "something felt off", "for a supervisor to read", SECRET, "For me alone.",
        "Ways back you asked for", "asked: 2 Mar 2026",
    ):  # fmt: skip
        assert part in text, part
    assert text.count("something felt off") == 2
    assert text.count("for a supervisor to read") == 1
    assert '"reader": "supervisor"' in found["my-data.json"]
    assert '"reader": "nobody"' in found["my-data.json"]
    assert '"asked_at"' in found["my-data.json"]

    def sues_number(tx: Transaction) -> str:
        return str(practice.practice_now(tx).supervisor_id)

    number = await stage.storage.read(sues_number)
    for content in found.values():
        assert "Sue" not in content
        assert number not in content


async def test_erasing_everything_empties_the_supervisors_list_and_says_who_had_seen_it(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    sue = await with_sue(stage)
    await ann.says("for Dana")
    await ann.taps("Share with Dana")
    await ann_tells_the_supervisor(stage)
    await stage.passes("P7DT3H")
    await sue.taps("Open")
    await sue.taps("Show 1")
    await sue.sees(SECRET)
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    text = await ann.sees("had been opened by a supervisor")
    assert "opened by Dana" not in text
    assert await sue.last() == "Nothing is left to read here."
    assert await dana.last() == "Nothing is left to read here."
