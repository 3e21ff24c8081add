"""An admin turns what the practice offers off and on, and sees exactly what changed."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from care.audit import Act
from care.client import Rhythm
from care.practice import Offer, Terms
from storage import choices, clients, people, practice, tables, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.tables import audit
from tests import practice as plays
from tests.practice import queue_checkin
from tests.theatre import Player, Stage

OFFERS = (
    "Check-ins", "Letters", "Letters back", "Voice notes", "Photos", "Five taps", "Line when read",
    "Notes from therapists", "One more, if quiet", "Danger words", "Way back",
)  # fmt: skip
MOVED = "Somebody changed this meanwhile. Here is how it stands now."


async def anns(stage: Stage) -> Client:
    def look(tx: Transaction) -> Client:
        return next(
            one
            for row in tx.execute(select(tables.client.c.id))
            if (one := clients.client_by_id(tx, row.id)) is not None
        )

    return await stage.storage.read(look)


async def terms(stage: Stage) -> Terms:
    return await stage.storage.read(practice.terms_now)


async def trail(stage: Stage, *acts: Act) -> list[tuple[str, str | None, str | None, str | None]]:
    def look(tx: Transaction) -> list[Any]:
        entries = select(audit.c.act, audit.c.what, audit.c.before, audit.c.after)
        return [tuple(row) for row in tx.execute(entries.where(audit.c.act.in_(acts)))]

    return await stage.storage.read(look)


async def data_of(who: Player, label: str) -> str:
    """Of the newest button with this label."""
    for message in reversed(await who.messages()):
        for row in message["buttons"]:
            for button in row:
                if button["label"] == label:
                    return str(button["data"])
    raise AssertionError(f"no button {label!r}")


async def turns_off(stage: Stage, *names: str) -> None:
    await stage.alex.says("/admin")
    await stage.alex.taps("What is offered")
    for name in names:
        await stage.alex.taps(f"{name}: on")
        await stage.alex.taps("Turn it off for everybody")


# Off, and on again.


async def test_every_offer_goes_off_and_on_and_the_trail_has_it(stage: Stage) -> None:
    alex = stage.alex
    await stage.ann_is_a_client(label="Canary-Label")
    await turns_off(stage, *OFFERS)
    assert (await terms(stage)).offers == frozenset()
    for name in OFFERS:
        assert f"{name}: off" in await alex.buttons()
        await alex.taps(f"{name}: off")
        await alex.sees("offered from now on. Nothing changed for anybody yet.")
    assert (await terms(stage)).offers == frozenset(Offer)
    changed = await trail(stage, Act.OFFER_CHANGED)
    assert [(one[1], one[2], one[3]) for one in changed] == [
        *((which, "on", "off") for which in Offer),
        *((which, "off", "on") for which in Offer),
    ]
    ann = await anns(stage)
    assert (ann.rhythm, ann.scale, ann.receipts) == (Rhythm.ON_WISH, False, False)
    seen = str(await alex.chat())
    for canary in ("Canary-Label", "Ann", "Dana"):
        assert canary not in seen


def four_more(tx: Transaction, *, now: datetime) -> None:
    dana = therapists.all_ready(tx)[0]
    for number in range(4):
        plays.welcome(tx, dana, chat_id=600 + number, now=now)


async def test_the_card_says_how_many_people_it_touches_before_anything_changes(
    stage: Stage,
) -> None:
    """From five on, and below that only that it is below."""
    alex = stage.alex
    await stage.ann_is_a_client()
    await stage.storage.transact(four_more, now=stage.now)
    await alex.says("/admin")
    await alex.taps("What is offered")
    await alex.taps("Five taps: on")
    await alex.sees("Turn off: Five taps", "People whom it touches right now: at least 5.")
    assert (await terms(stage)).offer(Offer.SCALE)
    await alex.taps("Leave it on")
    await alex.taps("Danger words: on")
    await alex.sees("People whom it touches right now: fewer than 5.")
    assert await trail(stage, Act.OFFER_CHANGED) == []


async def test_check_ins_end_kindly_also_the_one_that_waits_and_an_undo_brings_them_back(
    stage: Stage,
) -> None:
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client()
    planned = (await anns(stage)).next_checkin_at
    assert planned is not None
    await ann.new()
    await turns_off(stage, "Check-ins")
    assert (await anns(stage)).next_checkin_at is None
    await stage.passes("PT3H")
    (told,) = await ann.new()
    assert "It has nothing to do with you." in told
    await ann.says("/settings")
    assert "Plan" not in str(await ann.buttons())
    await alex.taps("Undo")
    await alex.sees("“Check-ins” is as it was before. Clients who have it back: fewer than 5.")
    assert (await anns(stage)).next_checkin_at == planned
    (told,) = (await ann.new())[1:]
    assert "The notes go on after all" in told
    assert [one[1:] for one in await trail(stage, Act.CHOICE_CHANGED)] == [
        ("checkins", "on", "off"),
        ("checkins", "off", "on"),
    ]
    assert (await trail(stage, Act.UNDONE))[0][1:] == ("checkins", "off", "on")


async def test_a_check_in_that_waits_does_not_go_out_and_a_quick_undo_tells_nobody(
    stage: Stage,
) -> None:
    """At eight in the morning it waits for nine."""
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client()
    client = await anns(stage)
    await ann.new()
    await stage.storage.transact(queue_checkin, client, now=stage.now, text="Canary")
    await turns_off(stage, "Check-ins")
    await alex.taps("Undo")
    await alex.sees("Clients who have it back: fewer than 5")
    await stage.passes("PT3H")
    assert await ann.new() == []


async def test_what_slipped_past_the_panel_meets_the_gate(stage: Stage) -> None:
    await stage.ann_is_a_client()
    client = await anns(stage)
    await stage.ann.new()
    await stage.storage.transact(queue_checkin, client, now=stage.now, text="Canary")
    await stage.storage.transact(practice.set_offer, Offer.CHECKINS, on=False, version=0)
    await stage.passes("PT3H")
    assert await stage.ann.new() == []


async def test_an_undo_leaves_alone_what_the_client_chose_since(stage: Stage) -> None:
    alex = stage.alex
    await stage.ann_is_a_client()
    ann = await anns(stage)
    await turns_off(stage, "Five taps", "Line when read")
    await stage.storage.transact(lambda tx: choices.choose(tx, ann.id, receipts=False))
    await alex.taps("Undo")
    await alex.sees("“Line when read” is as it was before.")
    assert "has it back" not in await alex.last()
    assert not (await anns(stage)).receipts
    older = str((await trail_versions(stage))[0])
    await stage.passes("PT25H")
    await stage.forge_tap(alex, f"undo:{older}")
    await alex.sees("“Five taps” is as it was before.", "more than a day ago")
    assert not (await anns(stage)).scale
    await stage.forge_tap(alex, f"undo:{older}")
    await alex.sees("Nothing was undone")


async def trail_versions(stage: Stage) -> list[int]:
    def look(tx: Transaction) -> list[int]:
        entries = select(audit.c.about_id).where(audit.c.act == Act.OFFER_CHANGED)
        return list(tx.execute(entries.order_by(audit.c.seq)).scalars())

    return await stage.storage.read(look)


# What clients and therapists meet.


async def test_what_is_not_offered_is_not_shown_and_an_old_button_gets_an_honest_line(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await ann.says("/settings")
    plan = await data_of(ann, "How often, how long")
    await ann.taps("On and off")
    scale = (await data_of(ann, "Five taps: on")).replace(":off", ":on")
    await turns_off(stage, "Check-ins", "Letters", "Five taps", "Way back")
    for data, line in (
        ("letter:new", "The practice takes no new letters at present."),
        ("back", "The practice shows no way back here at present. /help"),
        (scale, "The practice does not offer this at present, so nothing was changed."),
        (f"{plan}:again", "The practice sends no notes at present."),
    ):
        await stage.forge_tap(ann, data)
        await ann.sees(line)
    for command in ("/back", "/letter"):
        await ann.says(command)
        await ann.sees("at present")
    await ann.says("/start")
    assert await ann.buttons() == [
        "Stop", "Something felt off", "Not alone now", "Stop and erase everything",
    ]  # fmt: skip
    commands = (await stage.calls("setMyCommands"))[-1]["params"]["commands"]
    assert not {"back", "letter"} & {one["command"] for one in commands}
    await dana.says("/start")
    assert await dana.buttons() == ["Invite a former client", "My choices"]
    await dana.says("/wayback")
    await dana.sees("at present")
    await stage.forge_tap(dana, "letters:off")
    assert (await stage.storage.read(dana_of)).letters is False, "the practice offers none"
    await stage.alex.taps("Letters: off")
    assert (await stage.storage.read(dana_of)).letters, "and hers stands as she chose it"


def dana_of(tx: Transaction) -> therapists.Therapist:
    (known,) = therapists.all_ready(tx)
    return known


async def test_a_photo_that_waits_unread_is_its_writers_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.sends(photo={}, caption="our garden")
    await ann.taps("Share with Dana")
    await ann.new()
    await turns_off(stage, "Photos")
    await stage.passes("PT3H")
    (told,) = await ann.new()
    assert "It is kept for you alone." in told


async def test_who_comes_in_meets_the_welcome_and_only_what_is_offered(stage: Stage) -> None:
    alex, dana = stage.alex, stage.dana
    await stage.dana_is_ready()
    await turns_off(stage, "Letters", "Line when read")
    await alex.says("/admin")
    await alex.taps("Plans")
    await alex.taps("At the top: A year: 8 notes")
    await alex.taps("✓ Long: after 3, 6, 12, 18, 24 months")
    await alex.taps("Back")
    await alex.taps("Usual hours")
    await alex.says("10-18")
    await alex.taps("Back")
    await alex.taps("Your own texts")
    await alex.taps("Welcome")
    await alex.says("We are glad that you are here.")
    await alex.taps("Back")
    await alex.taps("Privacy")
    await alex.says("We keep it here.")
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.says("M.")
    await dana.taps("Today")
    await dana.taps("Yes, we talked about it")
    assert (await dana.buttons())[:2] == [
        "A year: 8 notes, then it ends",
        "Light: after 1, 3, 6 and 12 months",
    ]
    assert "Long" not in str(await dana.buttons())
    await dana.taps_first()
    await dana.taps("Go on")
    await dana.taps("No line")
    await stage.ann.opens(await dana.link())
    welcome, privacy, _card = await stage.ann.new()
    assert "We are glad that you are here." in welcome
    assert "We keep it here." in privacy
    for answer in ("I have read this", "Yes, I am", "Notes on a schedule"):
        await stage.ann.taps(answer)
    await stage.ann.sees("10:00", "18:00")
    await stage.ann.taps("These dates are fine")
    ann = await anns(stage)
    assert (ann.window.opens, ann.receipts, ann.scale) == (600, False, True)
    await stage.ann.new()
    await stage.ann.says("hello")
    assert "privacy" not in str(await stage.ann.new()), "she saw it before her yes"


async def test_a_language_that_is_taken_out_stays_with_who_has_it(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client()
    await ann.says("/language")
    french = await data_of(ann, "Français")
    await alex.says("/admin")
    await alex.taps("Languages")
    for name in ("✓ English", "✓ Français"):
        await alex.taps(name)
    await stage.forge_tap(ann, french)
    await ann.sees("does not offer this at present")
    await ann.says("/language")
    assert (await ann.buttons())[:3] == ["Deutsch", "✓ English", "Español"]


# Privacy, quiet days, the pause.


async def test_new_words_on_privacy_are_shown_once_at_the_next_contact(stage: Stage) -> None:
    ann, alex = stage.ann, stage.alex
    await stage.ann_is_a_client()
    await alex.says("/admin")
    await alex.taps("Your own texts")
    await alex.taps("Privacy")
    await alex.says("We keep it here.")
    await alex.sees("Version 1", "We keep it here.")
    await ann.new()
    await stage.passes("P1D")
    assert await ann.new() == [], "a change asks nobody anything"
    await ann.says("/hide")
    assert "We keep it here." not in str(await ann.new())
    await ann.says("hello")
    first, answer = await ann.new()
    assert "There are new words about privacy here." in first
    assert "hello" in answer
    await ann.taps("Keep for me")
    assert "We keep it here." not in str(await ann.new())
    await ann.says("/privacy")
    assert "We keep it here." in (await ann.new())[0]
    await alex.taps("Undo")
    await ann.says("and more")
    assert "The extra words about privacy were taken out." in (await ann.new())[0]


async def test_a_quiet_day_of_the_practice_moves_the_note_that_stands_on_it(
    stage: Stage,
) -> None:
    alex = stage.alex
    await stage.ann_is_a_client()
    planned = (await anns(stage)).next_checkin_at
    assert planned is not None
    await alex.says("/admin")
    await alex.taps("Quiet days")
    await alex.says(f"{planned:%d/%m/%Y}")
    await alex.sees("Clients whose note stands on that day: fewer than 5")
    assert (await anns(stage)).next_checkin_at == planned
    await alex.taps("Keep it quiet")
    moved = (await anns(stage)).next_checkin_at
    assert moved is not None
    assert moved.date() > planned.date()
    await alex.taps("Undo")
    assert (await anns(stage)).next_checkin_at == moved, "open again, it calls none back"
    assert (await trail(stage, Act.BOUND_CHANGED))[0][1:] == (
        "quiet_day", None, f"{planned:%Y-%m-%d}",
    )  # fmt: skip


async def test_a_pause_says_by_whom_since_when_and_what_waits(stage: Stage) -> None:
    alex = stage.alex
    await stage.ann_is_a_client()
    await alex.says("/admin")
    await alex.taps("Pause all sending")
    await alex.sees("since Monday, 2 March 2026, by you", "Nothing waits right now.")
    await stage.passes("P45D")
    await alex.says("/admin")
    await alex.sees("1 check-in")
    sue = await stage.newcomer(301, "Sue")
    await sue.says("/start")
    await stage.storage.transact(make_admin, chat_id=sue.id)
    await sue.says("/admin")
    await sue.sees("by another admin")
    await sue.taps("Go on sending")
    assert [one[0] for one in await trail(stage, Act.SENDING_PAUSED, Act.SENDING_RESUMED)] == [
        Act.SENDING_PAUSED, Act.SENDING_RESUMED,
    ]  # fmt: skip


def make_admin(tx: Transaction, *, chat_id: int) -> None:
    now = datetime(2026, 3, 2, 7, tzinfo=UTC)
    sue = people.add_person(tx, chat_id=chat_id, called=None, language="en", now=now)
    people.add_admin(tx, sue.id, now=now)


# Two admins, and everybody else.


async def test_of_two_admins_the_later_sees_that_the_panel_moved(stage: Stage) -> None:
    alex = stage.alex
    await stage.ann_is_a_client()
    await alex.says("/admin")
    await alex.taps("What is offered")
    letters = await data_of(alex, "Letters: on")
    await alex.taps("Five taps: on")
    sure = await data_of(alex, "Turn it off for everybody")
    await alex.taps("Turn it off for everybody")
    for stale in (letters, sure, sure.replace("scale", "letters")):
        await stage.forge_tap(alex, stale)
        assert (await alex.toasts())[-1] == MOVED
    assert (await terms(stage)).offers == frozenset(Offer) - {Offer.SCALE}
    for odd in ("adm", "adm:", "adm:offer:x:off:1", "adm:offer:scale:maybe:1", "adm:undo:x",
                "adm:days:add:13-45:2", "adm:kept:words:400:2", "adm:text:x", "undo:", "undo:99",
                "adm:plans:first:weeks:2", "adm:hours:0-9:2", "adm:languages:xx:2"):  # fmt: skip
        await stage.forge_tap(alex, odd)
    assert (await terms(stage)).offers == frozenset(Offer) - {Offer.SCALE}
    assert len(await trail(stage, Act.OFFER_CHANGED, Act.BOUND_CHANGED, Act.UNDONE)) == 1


async def test_the_panel_is_the_admins_alone(stage: Stage) -> None:
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    for who in (charlie, stage.ann, stage.dana):
        await who.new()
        for data in ("adm:offers", "adm:offer:scale:sure:0", "adm:kept:words:30:0:sure", "undo:1",
                     "pause:0", "adm:days:add:12-24:0", "adm:text:privacy:ours:0"):  # fmt: skip
            await stage.forge_tap(who, data)
        assert await who.new() == []
        await who.says("/admin")
        await who.sees("There is nothing to do here just now.")
    assert await stage.rows("practice") == 0
