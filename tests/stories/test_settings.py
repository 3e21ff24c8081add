"""What a client can choose: it counts at once, on one message, and never means more notes."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from care.client import State as ClientState
from care.discretion import Level
from care.topic import Key, State
from storage import clients, people, topics, unsent
from storage.clients import Client
from storage.database import Transaction
from tests.theatre import Player, Stage

YEAR = "A year: 8 notes, then it ends"


async def client_of(stage: Stage, who: Player) -> Client:
    def look(tx: Transaction) -> Client:
        person = people.person_of_chat(tx, who.id)
        assert person is not None
        return clients.clients_of(tx, person.id)[0]

    return await stage.storage.read(look)


async def next_note(stage: Stage) -> datetime:
    """When Ann's next note is planned, on her own clock."""
    client = await client_of(stage, stage.ann)
    assert client.next_checkin_at is not None
    return client.next_checkin_at.astimezone(ZoneInfo(client.zone))


async def topics_of(stage: Stage) -> dict[str, State]:
    client = await client_of(stage, stage.ann)
    known = await stage.storage.read(topics.topics_of, client.id)
    return {str(topic.key or topic.own): topic.state for topic in known}


async def button_data(who: Player, label: str) -> tuple[str, int]:
    """The data of the newest button with this label, and the message it is under."""
    for message in reversed(await who.messages()):
        for row in message["buttons"] or []:
            for button in row:
                if button["label"] == label:
                    return str(button["data"]), int(message["message_id"])
    raise AssertionError(f"no button {label!r}")


def typed(day: date) -> str:
    return day.strftime("%d/%m/%Y")


async def opens(stage: Stage, label: str) -> None:
    await stage.ann.says("/settings")
    await stage.ann.taps(label)


# The way there.


async def test_after_the_yes_the_round_can_be_taken_or_left_at_any_screen(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.taps("Choose more")
    seen = []
    for _ in range(7):
        seen.append((await ann.last()).partition(".")[0])
        assert "Done, use the defaults" in await ann.buttons()
        await ann.taps("Next")
    assert seen == [
        "Your dates", "Your hours", "Your lock screen", "Topics", "Days without notes",
        "Your country", "Your name here",
    ]  # fmt: skip
    await ann.sees("On and off")
    messages = len(await ann.messages())
    await ann.taps("Next")
    await ann.sees("All set.", "Next note:")
    assert len(await ann.messages()) == messages, "the round changes one message in place"


async def test_done_ends_the_round_with_the_defaults(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    before = await client_of(stage, ann)
    await ann.taps("Choose more")
    await ann.taps("Done, use the defaults")
    await ann.sees("All set.", "/settings changes it at any time")
    assert await client_of(stage, ann) == before


async def test_settings_show_how_it_stands_and_change_in_place(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/settings")
    await ann.sees("Your choices", "Hours: 09:00 to 20:00 (Berlin", "Lock screen: Discreet")
    count = len(await ann.messages())
    await ann.taps("Lock screen")
    await ann.taps("Sealed")
    await ann.taps("Back")
    await ann.sees("Lock screen: Sealed")
    await ann.taps("Done")
    await ann.sees("That is how it is set.")
    assert len(await ann.messages()) == count


async def test_whoever_is_no_client_has_nothing_to_choose(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/settings")
    await charlie.sees("There is nothing to do here")
    await stage.ann_is_a_client()
    await stage.ann.says("/stop")
    await stage.ann.says("/settings")
    await stage.ann.sees("There is nothing to do here")


# Dates.


async def test_a_moved_date_moves_the_note(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    before = await next_note(stage)
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.taps("A week later")
    await ann.sees("Moved to")
    after = await next_note(stage)
    assert after.date() == before.date() + timedelta(days=7)
    await ann.new()
    await stage.until(before + timedelta(days=1))
    assert await ann.new() == []
    await stage.until(after + timedelta(hours=1))
    assert len(await ann.new()) == 1


async def test_a_date_can_be_typed_and_one_too_far_off_is_refused_kindly(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    planned = (await next_note(stage)).date()
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.says(typed(planned + timedelta(days=15)))
    await ann.sees("That day does not work, so nothing was changed.")
    await ann.says("whenever")
    await ann.sees("That date was not clear")
    assert (await next_note(stage)).date() == planned
    await ann.says(typed(planned + timedelta(days=14)))
    await ann.sees("Moved to")
    assert (await next_note(stage)).date() == planned + timedelta(days=14)
    await ann.says(typed(planned + timedelta(days=21)))
    await ann.sees("That day does not work")


async def test_a_moved_date_keeps_the_notes_apart(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan="Every 4 weeks, a year")
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.taps("A week later")
    assert "A week later" not in await ann.buttons(), "21 days to the next one would break"
    await ann.new()
    seen = 0
    for _ in range(5):
        await stage.passes("P14D")
        seen += len(await ann.new())
    assert seen >= 2, "the ones after it still come"


# Hours and zone.


async def test_new_hours_move_the_next_note_into_them(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    day = (await next_note(stage)).date()
    for label, opens_at, closes_at in (
        ("Morning: 09:00 to 12:00", 9, 12),
        ("Evening: 17:00 to 21:00", 17, 21),
    ):
        await opens(stage, "Hours and clock")
        await ann.taps(label)
        await ann.sees("That is noted.")
        note = await next_note(stage)
        assert note.date() == day
        assert opens_at <= note.hour < closes_at


async def test_hours_can_be_typed_and_impossible_ones_change_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.says("18-19")
    await ann.sees("Notes come between 18:00 and 19:00")
    assert (await next_note(stage)).hour == 18
    await ann.says("2-4")
    await ann.sees("Hours lie between 05:00 and 23:00", "Nothing was changed")
    await ann.says("qqqq")
    await ann.sees("nothing was changed")
    assert (await next_note(stage)).hour == 18


async def test_a_move_to_another_zone_moves_the_next_note_into_the_hours_there(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.says("Tokyo")
    await ann.sees("Is it this one?")
    await ann.taps("Tokyo · 16:00")
    await ann.sees("The clock used is Tokyo · 16:00")
    client = await client_of(stage, ann)
    note = await next_note(stage)
    assert client.zone == "Asia/Tokyo"
    assert 9 <= note.hour < 20
    await ann.new()
    await stage.until(note + timedelta(minutes=5))
    assert len(await ann.new()) == 1


async def test_hours_chosen_on_the_day_of_a_note_do_not_lose_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.taps("Evening: 17:00 to 21:00")
    note = await next_note(stage)
    await stage.until(note - timedelta(minutes=10))
    await opens(stage, "Hours and clock")
    await ann.taps("Morning: 09:00 to 12:00")
    moved = await next_note(stage)
    assert moved.date() == note.date() + timedelta(days=1)
    assert 9 <= moved.hour < 12


async def test_hours_chosen_after_a_note_on_its_day_do_not_bring_it_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Hours and clock")
    await ann.taps("Morning: 09:00 to 12:00")
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    await opens(stage, "Hours and clock")
    await ann.taps("Evening: 17:00 to 21:00")
    assert (await client_of(stage, ann)).next_slot == 1
    await ann.new()
    await stage.passes("P20D")
    assert await ann.new() == []


# Lock screen.


async def test_an_open_lock_screen_brings_the_name_and_a_discreet_one_does_not(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Lock screen")
    await ann.sees("Hi Ann. Dana is curious", "A note is here")
    await ann.taps("Open")
    await ann.new()
    await stage.passes("P35D")
    (note,) = await ann.new()
    assert "Hi Ann." in note
    await opens(stage, "Lock screen")
    await ann.says("discreet")
    assert (await client_of(stage, ann)).discretion is Level.DISCREET
    await ann.new()
    await stage.passes("P70D")
    assert [text for text in await ann.new() if "Ann" in text or "Dana" in text] == []


async def test_a_name_of_their_own_stands_in_open_notes_and_can_be_taken_away(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Lock screen")
    await ann.taps("Open")
    await opens(stage, "Your name here")
    await ann.says("  Annie   B. ")
    await ann.sees("Notes call you Annie B.")
    await ann.new()
    await stage.passes("P35D")
    assert "Hi Annie B." in (await ann.new())[0]
    await opens(stage, "Your name here")
    await ann.taps("Use no name")
    await ann.sees("Notes call you by no name.")


# Topics.


async def test_no_topic_is_chosen_until_the_client_chooses_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    assert await topics_of(stage) == {}
    await ann.taps("Work")
    await ann.taps("The past")
    await ann.says("the garden")
    await ann.sees("That is noted.")
    assert await topics_of(stage) == {
        Key.WORK: State.OPEN, Key.PAST: State.OPEN, "the garden": State.OPEN,
    }  # fmt: skip
    await ann.taps("✓ Work")
    assert (await topics_of(stage))[Key.WORK] is State.FINISHED
    await ann.taps("✓ the garden")
    assert (await topics_of(stage))["the garden"] is State.FINISHED
    await ann.says("The Garden")
    assert (await topics_of(stage))["the garden"] is State.OPEN
    await ann.taps("Back")
    text = await ann.sees("The past", "the garden")
    assert "Work" not in text.partition("Topics:")[2]


async def test_a_topic_of_more_than_sixty_letters_is_refused_kindly(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    await ann.says("x" * 61)
    await ann.sees("A topic has 1 to 60 letters, so nothing was changed.")
    assert await topics_of(stage) == {}


async def test_a_topic_with_markup_in_it_stays_what_was_typed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    await ann.says("<b>cats & *dogs*")
    assert "✓ <b>cats & *dogs*" in await ann.buttons()
    await ann.taps("Done")
    await ann.sees("Topics: <b>cats & *dogs*")


# Days without notes.


async def test_a_quiet_day_is_never_hit(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    day = (await next_note(stage)).date()
    await opens(stage, "Days without notes")
    await ann.says(day.strftime("%d/%m"))
    await ann.sees("That is noted.")
    assert (await next_note(stage)).date() > day
    await ann.new()
    await stage.until(datetime.combine(day, datetime.max.time(), ZoneInfo("Europe/Berlin")))
    assert await ann.new() == []
    await stage.passes("P7D")
    assert len(await ann.new()) == 1


async def test_a_quiet_day_pushes_off_a_note_that_was_moved_onto_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.taps("A week later")
    day = (await next_note(stage)).date()
    await opens(stage, "Days without notes")
    await ann.says(typed(day))
    await ann.sees("Is it meant for each year, or only this once?")
    await ann.taps_first()
    moved = (await next_note(stage)).date()
    assert moved != day
    await opens(stage, "Dates")
    await ann.taps_first()
    await ann.says(typed(day))
    await ann.sees("keeps off days without notes")
    assert (await next_note(stage)).date() == moved


async def test_a_quiet_day_pushes_off_a_later_note_that_was_moved_onto_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Dates")
    await ann.taps((await ann.buttons())[1])
    await ann.taps("A week later")
    await ann.taps("Back")
    before = await ann.buttons()
    day = datetime.strptime(before[1], "%d %b %Y").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    await opens(stage, "Days without notes")
    await ann.says(day.strftime("%d/%m"))
    await opens(stage, "Dates")
    after = await ann.buttons()
    assert after[1] != before[1]
    assert [after[0], *after[2:]] == [before[0], *before[2:]]


async def test_a_quiet_day_can_be_for_once_and_be_removed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Days without notes")
    await ann.says("24/08/2026")
    await ann.taps("24 Aug 2026")
    assert "Remove 24 Aug 2026" in await ann.buttons()
    await ann.taps("Remove 24 Aug 2026")
    assert "Remove 24 Aug 2026" not in await ann.buttons()
    await ann.says("29/2")
    assert "Remove each 29 February" in await ann.buttons()
    await ann.says("31/2")
    await ann.sees("That date was not clear")
    assert await stage.rows("quiet_day") == 1


async def test_the_turn_of_the_year_is_quiet_unless_the_client_opens_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Days without notes")
    await ann.taps("Notes may come then")
    assert not (await client_of(stage, ann)).turn_of_year
    await ann.taps("Nothing 20 Dec to 2 Jan")
    assert (await client_of(stage, ann)).turn_of_year


# Country and switches.


async def test_a_country_is_asked_back_before_it_counts(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()

    async def country() -> Any:
        person = (await client_of(stage, ann)).person_id
        return await stage.storage.read(people.country_of, person)

    await opens(stage, "Country for help lines")
    await ann.says("Norwya")
    await ann.sees("Is it this one?")
    assert await country() is None
    await ann.taps("Norway")
    assert await country() == "NO"
    await ann.says("holland")
    await ann.taps("Netherlands")
    assert await country() == "NL"
    await ann.says("Atlantis under the sea")
    await ann.sees("No country with that name")
    await ann.taps("Say no country")
    assert await country() is None


async def test_the_country_of_their_clock_is_offered(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await opens(stage, "Country for help lines")
    assert (await stage.ann.buttons())[0] == "Germany"


async def test_switches_persist_and_each_is_off_unless_chosen(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    client = await client_of(stage, ann)
    assert (client.notes, client.danger_ping, client.may_keep) == (False, False, False)
    await opens(stage, "On and off")
    for label in ("Short notes back", "Word out in danger", "May be kept"):
        await ann.taps(f"{label}: off")
    await ann.says("five taps: on")
    await stage.restart()
    await opens(stage, "On and off")
    assert (await ann.buttons())[:6] == [
        "Line when it was read: on", "Five taps: off", "Short notes back: on",
        "Word out in danger: on", "One more, if quiet: off", "May be kept: on",
    ]  # fmt: skip
    client = await client_of(stage, ann)
    assert (client.notes, client.danger_ping, client.may_keep) == (True, True, True)


async def test_a_switch_tapped_twice_on_an_old_message_says_the_same(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "On and off")
    data, _message = await button_data(ann, "May be kept: off")
    await ann.taps("May be kept: off")
    await stage.forge_tap(ann, data)
    assert (await client_of(stage, ann)).may_keep


# Kinds, pause, plan.


async def test_only_hellos_ask_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Kinds of notes")
    await ann.taps("Only hellos")
    await ann.taps("Done")
    await ann.new()
    await stage.passes("P35D")
    await ann.new()
    assert "good" not in await ann.buttons()


async def test_a_pause_until_a_date_holds_and_ends_by_itself(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await opens(stage, "Pause until a date")
    await ann.says("01/07/2026")
    await ann.sees("Nothing comes before Wednesday, 1 July 2026")
    await ann.new()
    await stage.until(datetime(2026, 6, 30, 20, tzinfo=ZoneInfo("Europe/Berlin")))
    assert await ann.new() == []
    assert (await next_note(stage)).date() >= date(2026, 7, 1)
    await stage.passes("P60D")
    assert len(await ann.new()) >= 1


async def test_a_pause_can_be_ended_early(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    before = await next_note(stage)
    await opens(stage, "Pause until a date")
    await ann.taps("For 3 months")
    assert (await client_of(stage, ann)).state is ClientState.PAUSED
    assert await next_note(stage) > before
    await ann.taps("Go on with the notes")
    assert (await client_of(stage, ann)).state is ClientState.ACTIVE
    await ann.says("01/01/2020")
    await ann.sees("A pause ends on a day to come")


async def test_a_lighter_plan_needs_a_yes_to_its_dates(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P35D")
    await ann.taps("good")
    await opens(stage, "How often, how long")
    await ann.sees("7 more notes are planned")
    await ann.taps("Light: after 1, 3, 6 and 12 months")
    text = await ann.sees("These would be the dates", "None of them needs an answer")
    assert text.count("·") == 4
    await ann.taps("No, leave it as it is")
    await ann.sees("7 more notes are planned")
    assert await stage.rows("consent") == 1
    await ann.taps("Light: after 1, 3, 6 and 12 months")
    data, _message = await button_data(ann, "Yes, these dates")
    await ann.taps("Yes, these dates")
    await ann.sees("4 more notes are planned")
    assert await stage.rows("consent") == 2
    await stage.forge_tap(ann, data)
    assert await stage.rows("consent") == 2, "one yes is one yes"
    first = await next_note(stage)
    assert f"· {first:%A}, {first.day} {first:%B %Y}" in text
    await ann.new()
    seen = []
    for _ in range(14):
        await stage.passes("P28D")
        new = await ann.new()
        seen += new
        if new:
            await ann.says("fine")
            await ann.taps("Keep for me")
            await ann.new()
    assert len(seen) == 4
    assert "This is the last note you asked for" in seen[-1]


async def test_a_denser_plan_is_not_offered(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await opens(stage, "How often, how long")
    assert "A year: 8 notes" not in await stage.ann.buttons()
    data, _message = await button_data(stage.ann, "The same plan, from today")
    await stage.forge_tap(stage.ann, data.replace("again", "year"))
    assert await stage.rows("consent") == 1


async def test_a_plan_that_ended_goes_on_with_a_new_yes(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for _ in range(14):
        await stage.passes("P28D")
        await ann.says("still here")
        await ann.taps("Keep for me")
    assert (await client_of(stage, ann)).state is ClientState.ENDED
    sent = await stage.rows("checkin")
    await opens(stage, "How often, how long")
    await ann.sees("No notes are planned.")
    await ann.taps("The same plan, from today")
    data, _message = await button_data(ann, "Yes, these dates")
    await ann.taps("Yes, these dates")
    await ann.sees("4 more notes are planned")
    await stage.forge_tap(ann, data)
    assert await stage.rows("consent") == 2, "a yes tapped twice is one"
    await stage.passes("P40D")
    assert await stage.rows("checkin") == sent + 1


async def test_only_when_i_want_to_write_ends_the_notes_at_once(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "How often, how long")
    await ann.taps("Only when I want to write")
    await ann.sees("No notes will come.")
    await ann.new()
    await stage.passes("P400D")
    assert await ann.new() == []


# Nobody else, nothing lost, and restarts.


async def test_an_outsiders_forged_taps_change_nothing(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    forged = []
    for screen in ("Dates", "Hours and clock", "Lock screen", "Topics", "On and off"):
        await opens(stage, screen)
        for message in (await ann.messages())[-1:]:
            forged += [button["data"] for row in message["buttons"] for button in row]
    before = await client_of(stage, ann)
    for data in dict.fromkeys(forged):
        await stage.forge_tap(charlie, data)
        await stage.forge_tap(stage.dana, data)
    assert await client_of(stage, ann) == before
    assert await topics_of(stage) == {}
    assert "Dana" not in await charlie.last()
    assert "Your choices" not in await stage.dana.last()


@pytest.mark.parametrize(
    "data",
    ["set", "set:", "set:menu", "set:menu:0", "set:level:{}:loud", "set:move:{}:x:20260101",
     "set:move:{}:0:99999999", "set:hours:{}:z:Moon/Base", "set:hours:{}:w:1-2", "set:topics:{}:x",
     "set:topics:{}:t-zz:on", "set:topics:{}:moon:on", "set:quiet:{}:add:20261399",
     "set:quiet:{}:turn", "set:country:{}:ZZ", "set:switch:{}:state:on", "set:kinds:{}:all",
     "set:pause:{}:x", "set:plan:{}:none", "round:next:{}:nowhere", "set:nowhere:{}"],
)  # fmt: skip
async def test_a_tap_that_no_screen_made_changes_nothing(stage: Stage, data: str) -> None:
    await stage.ann_is_a_client()
    menu, _message = await button_data(stage.ann, "Choose more")
    before = await client_of(stage, stage.ann)
    await stage.forge_tap(stage.ann, data.format(menu.split(":")[2]))
    assert await client_of(stage, stage.ann) == before
    for table in ("topic", "quiet_day", "moved_slot"):
        assert await stage.rows(table) == 0


async def test_a_story_written_beside_an_open_screen_is_kept_as_a_story(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "Topics")
    await ann.says("The move went well, and the garden is a jungle. " * 4)
    await ann.sees("This is what Dana will see")
    await opens(stage, "Topics")
    await ann.sends(voice={"duration": 4})
    await ann.sees("(a voice note)")
    await opens(stage, "Topics")
    await stage.passes("PT1H")
    await ann.says("the garden")
    await ann.sees("This is what Dana will see", "the garden")
    assert await topics_of(stage) == {}


async def test_all_of_it_works_with_a_restart_between_any_two_steps(stage: Stage) -> None:
    ann = stage.ann
    stage.restarts_between = True
    await stage.ann_is_a_client()
    before = (await next_note(stage)).date()
    await ann.taps("Choose more")
    await ann.taps_first()
    await ann.says("a week later")
    await ann.taps("Back")
    await ann.taps("Next")
    await ann.says("London")
    await ann.taps_first()
    await ann.says("18:00 to 20:00")
    await ann.says("next")
    await ann.says("open")
    await ann.says("next")
    await ann.says("work")
    await ann.says("my cat")
    await ann.says("done, use the defaults")
    await ann.sees("All set.", "Hours: 18:00 to 20:00 (London", "Lock screen: Open", " and ")
    assert await topics_of(stage) == {Key.WORK: State.OPEN, "my cat": State.OPEN}
    assert (await next_note(stage)).date() == before + timedelta(days=7)
    assert 18 <= (await next_note(stage)).hour < 20


async def test_a_client_of_two_therapists_picks_which_notes_first(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    first = await client_of(stage, ann)
    await stage.passes("PT1H")
    await stage.alex.taps("Invite a therapist")
    erin = await stage.newcomer(202, "Erin")
    await erin.opens(await stage.alex.link())
    await erin.taps("Erin")
    await erin.says("Lisbon")
    await erin.taps_first()
    await erin.taps("These days")
    await erin.taps("09:00")
    await erin.taps("Yes")
    stage.dana, dana = erin, stage.dana
    await stage.ann_says_yes(await stage.dana_invites())
    stage.dana = dana
    await ann.says("/settings")
    await ann.sees("Which notes is it about?")
    await ann.taps("Erin")
    await ann.taps("Lock screen")
    await ann.taps("Sealed")
    second = await client_of(stage, ann)
    assert second.id != first.id
    assert second.discretion is Level.SEALED

    def other(tx: Transaction) -> Client | None:
        return clients.client_by_id(tx, first.id)

    assert await stage.storage.read(other) == first


async def test_a_note_that_was_put_off_keeps_off_a_quiet_day_too(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.until(await next_note(stage) + timedelta(minutes=5))
    await ann.taps("Later")
    await ann.taps("Next week")
    again_on = (stage.now + timedelta(days=7)).date()
    await opens(stage, "Days without notes")
    await ann.says(again_on.strftime("%d/%m"))
    client = await client_of(stage, ann)
    ((_row, due_at),) = await stage.storage.read(unsent.checkins_waiting, client.id)
    assert due_at.date() == again_on + timedelta(days=1)
    await ann.new()
    await stage.until(datetime.combine(again_on, datetime.max.time(), ZoneInfo("Europe/Berlin")))
    assert await ann.new() == []


async def test_a_new_yes_after_rest_brings_notes_again(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client(plan=YEAR)
    await stage.passes("P130D")
    assert (await client_of(stage, ann)).state is ClientState.RESTING
    await opens(stage, "How often, how long")
    await ann.taps("The same plan, from today")
    await ann.taps("Yes, these dates")
    await ann.new()
    await stage.passes("P40D")
    (note,) = await ann.new()
    assert "It has been quiet here" not in note
