"""The people of the house: who is suspended, who is an admin, and who is stopped by a code."""

from dataclasses import replace

from sqlalchemy import select, update

from care.audit import Act
from care.discretion import Level
from storage import audit, tables, therapists
from storage.clients import show_code
from storage.database import Transaction
from storage.ids import ClientId, TherapistId
from tests import practice
from tests.theatre import Player, Stage

OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
NEWS = "Something here has changed. It can wait until it suits you."


async def acts(stage: Stage) -> list[Act]:
    found = await stage.storage.read(audit.trail, most=50)
    return [link.entry.act for link in found]


async def data_of(who: Player) -> dict[str, str]:
    """All buttons in their chat, with what each holds."""
    return {
        button["label"]: button["data"]
        for message in await who.messages()
        for row in message["buttons"]
        for button in row
    }


async def people_screen(stage: Stage, *labels: str) -> None:
    await stage.alex.says("/start")
    for label in ("People", *labels):
        await stage.alex.taps(label)


async def suspend(stage: Stage) -> None:
    await people_screen(stage, "Therapists", "Dana", "Suspend", "Yes, suspend")


async def code_of_ann(stage: Stage) -> str:
    def body(tx: Transaction) -> str:
        return str(tx.execute(select(tables.client.c.code)).scalar_one())

    return show_code(await stage.storage.read(body))


async def test_a_suspended_therapist_gets_nothing_and_clients_hear_the_truth(stage: Stage) -> None:
    alex, ann, dana = stage.alex, stage.ann, stage.dana
    await stage.ann_is_a_client(label="Canary-Label")
    await stage.passes("PT4H")
    await ann.says("before that")
    await ann.taps("Share with Dana")
    await ann.new()
    await dana.new()
    await suspend(stage)
    await alex.sees("Dana: suspended since")
    sure = (await data_of(alex))["Let them go on"]
    assert await ann.new() == [NEWS]
    await ann.taps("Show")
    assert "Dana does not read here at present" in str(await ann.chat())
    assert [text for text in await dana.new() if "suspended your part" in text]
    await ann.new()
    await ann.says("meanwhile")
    await ann.sees("Dana does not read here at present", "kept for you alone")
    assert "Share with Dana" not in await ann.buttons()
    await ann.taps("Keep for me")
    await ann.new()
    await stage.passes("P20D")
    assert await dana.new() == []
    assert await ann.new() == []
    await dana.says("/digest")
    await dana.sees("nothing to do here just now")
    await dana.says("/start")
    await dana.sees("suspended by an admin")
    for outsider in (ann, dana):
        await stage.forge_tap(outsider, sure)
        assert (await outsider.toasts())[-1] == OLD_BUTTON
    await dana.new()
    await alex.taps("Let them go on")
    await alex.sees("Dana: reads")
    await stage.passes("P8D")
    assert [text for text in await dana.new() if "1 thing to read" in text]
    await dana.taps("Open")
    assert "before that" in str(await dana.chat())
    assert "meanwhile" not in str(await dana.chat())
    await ann.taps("Show")
    assert "Dana reads here again" in str(await ann.chat())
    assert {Act.THERAPIST_SUSPENDED, Act.THERAPIST_BACK} <= {*await acts(stage)}
    seen = str(await alex.chat())
    assert "Canary-Label" not in seen
    assert "Ann" not in seen


async def test_notes_wait_while_a_therapist_is_suspended(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P20D")
    await suspend(stage)
    await stage.passes("P20D")
    await ann.new()
    assert await stage.rows("checkin") == 0
    await stage.alex.taps("Let them go on")
    await stage.passes("P1D")
    assert [text for text in await ann.new() if "No reply" in text] == []
    await stage.passes("P60D")
    assert len([text for text in await ann.new() if "o reply" in text]) == 1


async def test_a_short_suspension_at_night_is_heard_by_nobody(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("PT14H")
    await ann.new()
    await suspend(stage)
    await stage.alex.taps("Let them go on")
    await stage.passes("P1D")
    assert NEWS not in await ann.new()


async def test_a_link_of_a_suspended_therapist_waits_with_them(stage: Stage) -> None:
    await stage.dana_is_ready()
    token = await stage.dana_invites()
    await suspend(stage)
    await stage.ann.opens(token)
    await stage.ann.sees("This link does not open anything now.")
    await stage.alex.taps("Let them go on")
    ann = stage.ann
    await ann.opens(token)
    for label in ("I have read this", "Yes, I am", "Notes on a schedule"):
        await ann.taps(label)
    await suspend(stage)
    await ann.taps("These dates are fine")
    await ann.sees("This cannot be answered just now.")
    assert await stage.rows("client") == 0
    await stage.alex.taps("Let them go on")
    await ann.says("/start")
    await ann.taps("These dates are fine")
    assert await stage.rows("client") == 1


async def test_admins_come_by_a_link_go_by_a_tap_and_all_hear_of_it(stage: Stage) -> None:
    alex, charlie = stage.alex, await stage.newcomer(201, "Charlie")
    bea = await stage.newcomer(202, "Bea")
    await people_screen(stage, "Admins")
    await alex.sees("you, since", "The last admin cannot be removed.")
    await alex.taps("Add an admin")
    token = await alex.link()
    await stage.passes("P1D")
    await charlie.opens(token)
    await charlie.sees("You are an admin of this practice from now on.")
    await alex.sees("An admin was added by a link.")
    await bea.opens(token)
    await bea.sees("This link does not open anything now.")
    await charlie.taps("To the panel")
    await charlie.taps("People")
    await charlie.taps("Admins")
    shown = await charlie.sees("named by the operator", "2 · you, since")
    assert "Alex" not in shown
    assert "Remove 1" not in await charlie.buttons(), "only the operator can take Alex out"
    await charlie.taps("Remove 2")
    yes = (await data_of(charlie))["Yes, remove"]
    await stage.forge_tap(bea, yes)
    assert await stage.rows("admin") == 2
    await charlie.taps("Yes, remove")
    await charlie.sees("You are not an admin of this practice any more.")
    await alex.sees("was removed")
    await stage.forge_tap(charlie, "staffnewadmin")
    assert (await charlie.toasts())[-1] == OLD_BUTTON
    assert {Act.ADMIN_ADDED, Act.ADMIN_REMOVED} <= {*await acts(stage)}


async def test_a_code_stops_a_client_whom_no_admin_sees(stage: Stage) -> None:
    stage.restarts_between = True
    alex, ann = stage.alex, stage.ann
    await stage.ann_is_a_client(label="Canary-Label")
    await stage.passes("PT4H")
    code = await code_of_ann(stage)
    await ann.says("/privacy")
    await ann.sees(code)
    await ann.new()
    await alex.says("/optout 00000000")
    await alex.sees("Nobody here has this code.")
    await people_screen(stage, "Stop a client by their code")
    await alex.says(code.lower().replace("-", " "))
    await alex.sees(f"Stop all notes for {code}?")
    yes = (await data_of(alex))["Yes, stop them"]
    await stage.forge_tap(stage.dana, yes)
    assert await ann.new() == []
    await alex.taps("Yes, stop them")
    await alex.sees("Done.")
    [line] = await ann.new()
    assert "as was asked with your code" in line
    await stage.forge_tap(alex, yes)
    await stage.passes("P60D")
    assert await ann.new() == []
    assert Act.CLIENT_STOPPED in await acts(stage)
    seen = str(await alex.chat())
    assert "Canary-Label" not in seen
    assert "Ann" not in seen


async def test_a_sealed_line_of_a_stop_is_a_sign(stage: Stage) -> None:
    alex, ann = stage.alex, stage.ann
    await stage.ann_is_a_client()
    await stage.passes("PT4H")

    def seal(tx: Transaction) -> None:
        tx.execute(update(tables.client).values(discretion=Level.SEALED))

    await stage.storage.transact(seal)
    await ann.new()
    await alex.says(f"/optout {await code_of_ann(stage)}")
    await alex.taps("Yes, stop them")
    [sign] = await ann.new()
    assert "stopped" not in sign
    await ann.taps("Show")
    assert "as was asked with your code" in str(await ann.chat())


async def test_an_admin_who_types_no_code_is_let_go(stage: Stage) -> None:
    alex = stage.alex
    await people_screen(stage, "Stop a client by their code")
    await alex.says("this is a longer line, and not a code")
    await alex.sees("nobody reads what is written here")
    assert await stage.rows("dialogue") == 0


async def test_what_was_queued_before_waits_and_then_comes(stage: Stage) -> None:
    ann, alex, dana = stage.ann, stage.alex, stage.dana
    await stage.ann_is_a_client()
    await stage.passes("PT14H")  # Monday, ten in the evening

    def queue(tx: Transaction) -> None:
        client = tx.execute(select(tables.client.c.id)).scalar_one()
        therapist = tx.execute(select(tables.therapist.c.id)).scalar_one()
        known = therapists.therapist_by_id(tx, TherapistId(therapist))
        now = stage.now
        practice.queue_checkin(
            tx, practice.known(tx, ClientId(client)), now=now, text="a small note"
        )
        practice.queue_digest(tx, replace(known, when_empty=True), now=now)
        tx.execute(update(tables.therapist).values(when_empty=True))

    await stage.storage.transact(queue)
    await suspend(stage)
    await stage.passes("P1D")
    assert "a small note" not in await ann.new()
    assert [text for text in await dana.new() if "digest" in text] == []
    await alex.taps("Let them go on")
    await stage.passes("P1D")
    assert "a small note" in await ann.new()
    assert [text for text in await dana.new() if "digest" in text or "left to read" in text]
