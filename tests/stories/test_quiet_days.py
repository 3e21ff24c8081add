"""Days that mean something: a note of its own for them, or nothing on them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from care import delivery
from care.checkin import Kind, Place, Slot
from care.discretion import Level
from care.quiet import QuietDay, Wish
from storage import calendar, checkins, choices, clients, outbox, people, unsent
from storage.database import Transaction
from tests.practice import known, message
from tests.stories.cast import client_of
from tests.stories.choosing import YEAR, button_data, next_note, opens, typed
from tests.theatre import Stage

BERLIN = ZoneInfo("Europe/Berlin")
OWN_NOTE = "A kind note on that day, each year"
SEASON = "This day can be a lot, or just a date. Either way, you are thought of kindly."


async def agenda(stage: Stage) -> list[Slot]:
    client = await client_of(stage, stage.ann)

    def look(tx: Transaction) -> list[Slot]:
        return calendar.agenda_of(tx, client, now=stage.now)

    return await stage.storage.read(look)


async def dates(stage: Stage) -> list[date]:
    return [slot.at.astimezone(BERLIN).date() for slot in await agenda(stage)]


async def marked(stage: Stage) -> list[QuietDay]:
    client = await client_of(stage, stage.ann)
    return await stage.storage.read(calendar.quiet_days, client.id)


async def first_note_is_answered(stage: Stage) -> None:
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    await stage.ann.taps("good")
    await stage.ann.new()


async def wishes_a_note(stage: Stage, day: date) -> None:
    await opens(stage, "Days without notes")
    await stage.ann.says(typed(day))
    await stage.ann.taps(OWN_NOTE)
    await stage.ann.new()


async def labels_of_note(stage: Stage) -> list[str]:
    return [label for label in await stage.ann.buttons() if label != "Stop"]


async def test_a_wished_note_takes_the_place_of_the_nearest_and_asks_nothing(stage: Stage) -> None:
    ann = stage.ann
    stage.restarts_between = True
    await stage.ann_is_a_client(plan=YEAR)
    await first_note_is_answered(stage)
    before = await dates(stage)
    day = before[1] + timedelta(days=5)
    await opens(stage, "Days without notes")
    await ann.says(typed(day))
    await ann.sees("for each year, or only this once?", "takes the place of the planned one")
    await ann.taps(OWN_NOTE)
    await ann.sees("That is noted.")
    assert await dates(stage) == [before[0], day, *before[2:]], "none comes on top"
    await ann.new()
    await stage.until(datetime.combine(day, datetime.min.time(), BERLIN))
    assert await ann.new() == [], "the one it replaced does not come"
    await stage.passes("P1D")
    (note,) = await ann.new()
    assert note == f"{SEASON} No reply is fine."
    assert await labels_of_note(stage) == ["Later"]
    await ann.taps("Later")
    await ann.taps("Next week")
    await ann.new()
    await stage.passes("P8D")
    (again,) = await ann.new()
    assert "A small hello" in again, "another day than the one that was meant"


async def test_the_third_answer_can_be_typed_and_the_entry_says_what_it_is(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    before = await dates(stage)
    day = before[2] + timedelta(days=4)
    await opens(stage, "Days without notes")
    await ann.says(typed(day))
    await ann.says(OWN_NOTE.lower())
    entry = f"Remove each {day.day} {day:%B}: a note of its own"
    assert entry in await ann.buttons()
    assert (await dates(stage))[2] == day
    await ann.says(entry.lower())
    assert entry not in await ann.buttons()
    assert await dates(stage) == before


async def test_without_the_wish_the_next_note_comes_when_it_was_planned(stage: Stage) -> None:
    await stage.ann_is_a_client(plan=YEAR)
    await first_note_is_answered(stage)
    before = await next_note(stage)
    await wishes_a_note(stage, before.date() + timedelta(days=4))
    assert (await next_note(stage)).date() == before.date() + timedelta(days=4)
    await opens(stage, "Days without notes")
    (entry,) = [label for label in await stage.ann.buttons() if label.startswith("Remove")]
    await stage.ann.taps(entry)
    assert await next_note(stage) == before


async def test_two_wishes_for_a_day_are_the_later_one(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await wishes_a_note(stage, date(2026, 6, 10))
    await ann.says("10/06")
    assert await marked(stage) == [QuietDay(6, 10)]
    await wishes_a_note(stage, date(2026, 6, 10))
    assert await marked(stage) == [QuietDay(6, 10, wish=Wish.NOTE)]


async def test_a_wish_tapped_twice_is_one_and_of_one_that_is_gone_nothing_stays(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Days without notes")
    await ann.says("10/06/2026")
    add, _message = await button_data(ann, OWN_NOTE)
    await ann.taps(OWN_NOTE)
    await stage.forge_tap(ann, add)
    assert await stage.rows("quiet_day") == 1
    drop, _message = await button_data(ann, "Remove each 10 June: a note of its own")
    await ann.taps("Remove each 10 June: a note of its own")
    await stage.forge_tap(ann, drop)
    assert await stage.rows("quiet_day") == 0


async def test_nobody_else_can_wish_for_a_client_and_whoever_stopped_wishes_nothing(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    await opens(stage, "Days without notes")
    holidays, _message = await button_data(ann, "Nothing on public holidays")
    await ann.says("10/06/2026")
    note, _message = await button_data(ann, OWN_NOTE)
    for data in (note, holidays, holidays.replace("quiet", "open")):
        await stage.forge_tap(charlie, data)
        await stage.forge_tap(stage.dana, data)
    await ann.says("/stop")
    for data in (note, holidays):
        await stage.forge_tap(ann, data)
    assert await stage.rows("quiet_day") == 0
    assert not (await client_of(stage, ann)).holidays


@pytest.mark.parametrize(
    "what",
    ["note:00001399", "note:20260610", "note:", "note", "holidays:on", "holidays", "wish:00000610",
     "drop:0000061", "add:abcdefgh"],
)  # fmt: skip
async def test_a_tap_that_the_screen_did_not_make_changes_nothing(stage: Stage, what: str) -> None:
    await stage.ann_is_a_client()
    menu, _message = await button_data(stage.ann, "Choose more")
    before = await client_of(stage, stage.ann)
    await stage.forge_tap(stage.ann, f"set:quiet:{menu.split(':')[2]}:{what}")
    assert await client_of(stage, stage.ann) == before
    assert await stage.rows("quiet_day") == 0


async def test_an_open_push_says_the_name_and_a_sealed_one_shows_it_after_a_tap(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await first_note_is_answered(stage)
    days = await dates(stage)
    client = await client_of(stage, ann)
    for place, level in ((1, Level.OPEN), (2, Level.SEALED)):
        await stage.storage.transact(choices.choose_discretion, client.id, level)
        await wishes_a_note(stage, days[place] + timedelta(days=3))
        await stage.until(await next_note(stage) + timedelta(minutes=5))
        (note,) = await ann.new()
        if level is Level.SEALED:
            assert "day" not in note
            await stage.passes("P1D")  # and read the day after, it says what it came for
            await ann.taps("Show")
            note = await ann.last()
        assert note == (f"Hi Ann. {SEASON} No reply is fine." if level is Level.OPEN
                        else f"{SEASON} No reply is fine.")  # fmt: skip
        await ann.says("thank you")
        await ann.taps("Keep for me")
        await ann.new()


async def test_a_sealed_one_that_was_put_off_speaks_of_no_day_any_more(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await first_note_is_answered(stage)
    client = await client_of(stage, ann)
    await stage.storage.transact(choices.choose_discretion, client.id, Level.SEALED)
    await wishes_a_note(stage, (await next_note(stage)).date() + timedelta(days=3))
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    await ann.taps("Show")
    await ann.sees(SEASON)
    await ann.taps("Later")
    await ann.taps("Next week")
    await stage.passes("P9D")
    await ann.taps("Show")
    await ann.sees("A small hello")


async def test_the_last_but_one_speaks_of_its_day_and_announces_the_end(stage: Stage) -> None:
    """Months 1, 3, 6 and 12: the third is the last but one."""
    ann = stage.ann
    await stage.ann_is_a_client()
    day = (await dates(stage))[2] + timedelta(days=10)
    await wishes_a_note(stage, day)
    while (await next_note(stage)).date() < day:
        await stage.until(await next_note(stage) + timedelta(minutes=5))
        await ann.says("still here")
        await ann.taps("Keep for me")
    await ann.new()
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    (note,) = await ann.new()
    assert SEASON in note
    assert "one more note is left on your plan" in note


async def test_christmas_eve_can_have_its_note_while_the_turn_of_the_year_is_quiet(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await wishes_a_note(stage, date(2026, 12, 24))
    seen: list[tuple[date, str]] = []
    while stage.now < datetime(2027, 1, 4, tzinfo=BERLIN):
        await stage.passes("P1D")
        new = await ann.new()
        seen += [(stage.now.date(), text) for text in new]
        if new:
            await ann.says("fine")
            await ann.taps("Keep for me")
            await ann.new()
    in_december = [(day, text) for day, text in seen if day > date(2026, 12, 15)]
    ((day, text),) = in_december
    assert day in (date(2026, 12, 24), date(2026, 12, 25))
    assert SEASON in text


async def test_on_its_way_it_keeps_its_day_whatever_else_the_client_chooses(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await wishes_a_note(stage, date(2026, 12, 24))
    await stage.until(datetime(2026, 12, 24, 8, tzinfo=BERLIN))
    client = await client_of(stage, ann)
    noon = datetime(2026, 12, 24, 12, tzinfo=BERLIN)

    def on_its_way(tx: Transaction) -> None:
        slot = Slot(number=90, at=noon, kind=Kind.HELLO, place=Place.MIDDLE)
        checkin_id = checkins.add_checkin(tx, client.id, slot, now=noon)
        outbox.put(
            tx, person=client.person_id, kind=delivery.Kind.CHECKIN, payload=message("hello"),
            due_at=noon, now=stage.now, client=client.id, checkin=checkin_id,
        )  # fmt: skip

    await stage.storage.transact(on_its_way)
    await opens(stage, "Days without notes")
    await ann.says("17/01")
    ((_row, due_at),) = await stage.storage.read(unsent.checkins_waiting, client.id)
    assert due_at == noon


async def test_where_notes_may_come_at_the_turn_of_the_year_they_speak_of_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.until(datetime(2026, 9, 24, 9, tzinfo=BERLIN))
    await stage.ann_is_a_client()
    await opens(stage, "Days without notes")
    await ann.taps("Notes may come then")
    await first_note_is_answered(stage)
    await stage.until(datetime(2026, 12, 27, tzinfo=BERLIN))
    (note,) = await ann.new()
    assert SEASON in note
    assert "good" not in await labels_of_note(stage)


# Public holidays.


async def test_public_holidays_are_quiet_for_whoever_wants_that(stage: Stage) -> None:
    """The day of the next note becomes a holiday by moving the client to where it is one."""
    ann = stage.ann
    await stage.until(datetime(2026, 4, 1, 9, tzinfo=BERLIN))
    await stage.ann_is_a_client()
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.says("01/05/2026")
    assert (await next_note(stage)).date() == date(2026, 5, 1)
    await opens(stage, "Days without notes")
    assert "✓ Notes may come on public holidays" in await ann.buttons()
    await ann.taps("Nothing on public holidays")
    assert "✓ Nothing on public holidays" in await ann.buttons()
    assert (await next_note(stage)).date() in (date(2026, 4, 30), date(2026, 5, 2))
    await ann.taps("Notes may come on public holidays")
    assert not (await client_of(stage, ann)).holidays


async def test_they_are_those_of_the_country_that_was_said_and_follow_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.until(datetime(2026, 4, 14, 9, tzinfo=BERLIN))
    await stage.ann_is_a_client()
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.says("14/05/2026")  # Ascension Day in Germany and France, none in the UK
    assert (await next_note(stage)).date() == date(2026, 5, 14)
    await opens(stage, "Country for help lines")
    await ann.says("UK")
    await ann.taps("United Kingdom")
    await opens(stage, "Days without notes")
    await ann.taps("Nothing on public holidays")
    assert (await next_note(stage)).date() == date(2026, 5, 14)
    await opens(stage, "Country for help lines")
    await ann.says("France")
    await ann.taps("France")
    assert (await next_note(stage)).date() != date(2026, 5, 14)


async def test_where_no_country_is_known_they_are_not_offered(stage: Stage) -> None:
    await stage.ann_is_a_client()
    client = await client_of(stage, stage.ann)
    await stage.storage.transact(people.set_zone, client.person_id, "Etc/UTC")
    await opens(stage, "Days without notes")
    assert not any("public holidays" in label for label in await stage.ann.buttons())


async def test_after_an_outage_a_note_keeps_off_a_quiet_day(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    planned = await next_note(stage)
    quiet = planned.date() + timedelta(days=1)
    await opens(stage, "Days without notes")
    await ann.says(quiet.strftime("%d/%m"))
    assert await next_note(stage) == planned
    await ann.new()
    noon = datetime.combine(quiet, datetime.min.time(), BERLIN) + timedelta(hours=12)
    await stage.passes(f"PT{int((noon - stage.now).total_seconds())}S", asleep=True)
    assert await stage.rows("checkin") == 1
    assert await ann.new() == []
    await stage.until(noon + timedelta(hours=24))
    assert len(await ann.new()) == 1


# Fewer notes.


async def test_fewer_notes_are_fewer_and_the_last_is_the_last(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await first_note_is_answered(stage)
    client = await client_of(stage, ann)
    whole = await dates(stage)

    def thin(tx: Transaction) -> None:
        choices.thin(tx, client.id, from_slot=1)
        slots = calendar.agenda_anew(tx, known(tx, client.id), now=stage.now)
        clients.plan_checkin(tx, client.id, slots[1])

    await stage.storage.transact(thin)
    kinds, came, note = [], [], ""
    while (found := (await client_of(stage, ann)).next_checkin_at) is not None:
        await stage.until(found + timedelta(minutes=5))
        (note,) = await ann.new()
        came.append(stage.now.astimezone(BERLIN).date())
        kinds.append(Kind.INVITATION if "good" in await ann.buttons() else Kind.HELLO)
        await ann.says("fine")
        await ann.taps("Keep for me")
        await ann.new()
    assert came == [whole[2], whole[4], whole[7]]
    assert kinds == [Kind.HELLO, Kind.INVITATION, Kind.HELLO]
    assert "last note you asked for" in note
