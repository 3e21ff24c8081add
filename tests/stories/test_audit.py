"""The trail: what an admin sees of it, and what a client can ask."""

import json

import aiohttp

from care.audit import Act
from storage import audit
from storage.database import Transaction
from tests.theatre import Player, Stage, text_of

LABEL, WORDS, CALLED = "Marbleby", "The xylophone lessons", "Quendolyn"
CANARIES = (LABEL, "xylophone", CALLED, "zeppelin", "Dana", "Ann")


async def acts(stage: Stage) -> list[Act]:
    found = await stage.storage.read(audit.trail, most=400)
    return [link.entry.act for link in found]


async def file_of(stage: Stage, who: Player, name: str) -> str:
    async with aiohttp.ClientSession(base_url=stage.sandbox.url) as session:
        for message in reversed(await who.messages()):
            if message["document"] and message["document"]["file_name"] == name:
                async with session.get(message["document"]["url"]) as response:
                    return (await response.read()).decode()
    raise AssertionError(f"{who.name} has no {name}")


async def dana_reads_what_ann_shared(stage: Stage) -> None:
    await stage.ann_is_a_client(label=LABEL)
    await stage.ann.says("/settings")
    await stage.ann.taps("Your name here")
    await stage.ann.says(CALLED)
    await stage.ann.taps("Done")
    await stage.dana.says("/settings")
    await stage.dana.taps("Gifts and contact")
    await stage.dana.says("I take no zeppelins.")
    await stage.ann.says(WORDS)
    await stage.ann.taps("Share with Dana")
    await stage.passes("P8DT4H")
    await stage.dana.taps("Open")


async def test_a_client_sees_who_opened_what(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/privacy")
    await ann.taps("Who opened what")
    await ann.sees("Nobody has opened anything of yours")
    await ann.says(WORDS)
    await ann.taps("Share with Dana")
    await stage.passes("P8DT4H")
    await dana.taps("Open")
    await dana.says("/people")
    await dana.taps("M.")
    await dana.taps("My record")
    await dana.taps("To read (PDF)")
    await ann.says("/privacy")
    await ann.taps("Who opened what")
    text = await ann.last()
    lines = text.splitlines()[2:]
    assert lines == [
        "· Tuesday, 10 March 2026: Dana made a file of what you shared",
        "· Tuesday, 10 March 2026: Dana opened the page about you",
        "· Tuesday, 10 March 2026: Dana opened your story of 2 Mar 2026",
    ]
    await ann.says("/mydata")
    assert "Dana opened your story of 2 Mar 2026" in await file_of(stage, ann, "my-data.txt")
    client = json.loads(await file_of(stage, ann, "my-data.json"))["person"]["client"][0]
    assert [one["act"] for one in client["opened"]] == [
        "access.record", "access.page", "access.story",
    ]  # fmt: skip
    await stage.forge_tap(stage.alex, "opened")
    assert "opened" not in await stage.alex.last()
    await stage.forge_tap(ann, "opened:99999999999999999999")
    nothing = [one for one in await ann.messages() if "Nobody has opened" in text_of(one)]
    assert len(nothing) == 1, "the page that was asked for first, and none beyond the last"


async def test_an_admin_sees_what_was_done_and_never_a_word(stage: Stage) -> None:
    alex = stage.alex
    await dana_reads_what_ann_shared(stage)
    await stage.ann.says("/stop")
    await alex.says("/audit")
    first = await alex.sees("Everything", "Verified: unbroken", "consent withdrawn", "UTC")
    seen = [first]
    while "Older" in await alex.buttons():
        await alex.taps("Older")
        seen.append(await alex.last())
    for subject in ("Consent", "Settings", "Access", "Sends", "People", "Data"):
        await alex.taps(subject)
        seen.append(await alex.sees(f": {subject}."))
    await alex.taps("Export all")
    lines = [json.loads(line) for line in (await file_of(stage, alex, "trail.jsonl")).splitlines()]
    end = lines.pop()
    assert end["unbroken"] is True
    assert end["entries"] == len(lines)
    assert {"consent.given", "access.story", "sends.sent", "settings.choice"} <= {
        line["act"] for line in lines
    }
    shown = "\n".join([*seen, *map(text_of, await alex.messages()), json.dumps(lines)])
    assert [one for one in CANARIES if one in shown] == []
    for label in await alex.buttons():
        assert not any(one in label for one in CANARIES)


async def test_only_admins_see_the_trail(stage: Stage) -> None:
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    for who in (stage.ann, stage.dana, charlie):
        await who.says("/audit")
        await stage.forge_tap(who, "audit:all:0")
        await stage.forge_tap(who, "auditfile")
        assert not any("Trail" in text_of(one) for one in await who.messages())
    assert Act.DATA_EXPORTED not in await acts(stage)
    await stage.forge_tap(stage.alex, "audit:nonsense:99999999999999999999999")
    await stage.alex.sees("Everything")


async def test_a_trail_that_somebody_changed_says_where(stage: Stage) -> None:
    await stage.ann_is_a_client()
    number = (await stage.storage.read(audit.trail, most=1))[0].seq

    def tamper(tx: Transaction) -> None:
        tx.connection.exec_driver_sql("DROP TRIGGER audit_is_not_changed")
        tx.connection.exec_driver_sql(f"UPDATE audit SET actor = 'bot' WHERE seq = {number}")

    await stage.storage.transact(tamper)
    await stage.alex.says("/audit")
    await stage.alex.sees(f"broken at entry {number}.")


async def test_choices_stand_in_the_trail_with_their_values_and_words_without(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/settings")
    await ann.taps("On and off")
    await ann.taps("Line when it was read: on")
    await dana.says("/settings")
    await dana.taps("Gifts and contact")
    await dana.says("I take no zeppelins.")
    await ann.says("/pause")
    await ann.says("/forget")
    await ann.taps("Stop and erase it all now")
    found = await stage.storage.read(audit.trail, most=400)
    said = [(one.entry.act, one.entry.what, one.entry.before, one.entry.after) for one in found]
    assert (Act.CHOICE_CHANGED, "receipts", "on", "off") in said
    assert (Act.CHOICE_CHANGED, "state", "active", "paused") in said
    assert (Act.THERAPIST_CHANGED, "policy", None, None) in said
    assert [act for act, *_rest in said[:2]] == [Act.ERASED, Act.CONSENT_WITHDRAWN]
    assert await stage.storage.read(audit.verify) is None


async def test_a_change_of_the_panel_is_undone_from_its_line(stage: Stage) -> None:
    alex = stage.alex
    await stage.dana_is_ready()
    await alex.says("/admin")
    await alex.taps("What is offered")
    await alex.taps("Photos: on")
    await alex.taps("Turn it off for everybody")
    await alex.says("/audit")
    await alex.sees("1. ", "you: offer of the practice: photos, on → off")
    await alex.taps("Undo 1")
    await alex.says("/audit")
    await alex.sees("1. ", "you: change undone: photos, off → on")
    assert "Undo 2" in await alex.buttons()
    await alex.taps("Undo 2")
    await alex.sees("Nothing was undone")
