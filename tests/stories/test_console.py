"""A therapist's own choices: each counts at once, and what clients meet of them."""

from datetime import datetime

import pytest

from storage import people, therapists
from storage.database import Transaction
from storage.therapists import Therapist
from tests import practice
from tests.theatre import Player, Stage


async def dana(stage: Stage, player: Player | None = None) -> Therapist:
    """As she stands."""

    def read(tx: Transaction) -> Therapist:
        known = people.person_of_chat(tx, (player or stage.dana).id)
        therapist = therapists.therapist_of(tx, known.id) if known else None
        assert therapist is not None
        return therapist

    return await stage.storage.read(read)


async def opens(stage: Stage, *labels: str) -> None:
    """Her choices, and on to a screen and its buttons."""
    await stage.dana.says("/start")
    for label in ("My choices", *labels):
        await stage.dana.taps(label)


async def test_everything_is_changed_in_place_and_counts_at_once(stage: Stage) -> None:
    stage.restarts_between = True
    await stage.dana_is_ready()
    await opens(stage)
    await stage.dana.sees("Name: Dana", "Reading: Monday, 09:00", "Clock: Berlin")
    before = len(await stage.dana.messages())
    for label in ("Reading days", "Friday", "Back", "The list", "Opens by itself: off", "50",
                  "Back", "What I take", "Voice notes: on", "Back"):  # fmt: skip
        await stage.dana.taps(label)
    await stage.dana.sees("Reading: Monday and Friday")
    await stage.dana.taps("Language and tone")
    await stage.dana.taps("Back")
    assert len(await stage.dana.messages()) == before
    await stage.dana.says("/settings")
    await stage.dana.sees("Your choices", "Reading: Monday and Friday")
    known = await dana(stage)
    assert (known.digest_days, known.opens, known.week_most) == (frozenset({0, 4}), True, 50)
    assert (known.voice, known.photos, known.when_empty) == (False, True, False)


async def test_name_city_and_hour_are_typed_and_a_late_answer_is_none(stage: Stage) -> None:
    await stage.dana_is_ready()
    await opens(stage, "Name")
    await stage.dana.says("x" * 41)
    await stage.dana.sees("1 to 40 letters")
    await stage.dana.says("Dana B.")
    await stage.dana.taps("Back")
    await stage.dana.sees("Name: Dana B.")
    await stage.dana.taps("City")
    await stage.dana.says("Nowhere at all")
    await stage.dana.says("New York")
    await stage.dana.taps_first()
    await stage.dana.sees("New York")
    await stage.dana.taps("Back")
    await stage.dana.taps("Hour")
    await stage.dana.says("7:30")
    known = await dana(stage)
    assert (known.zone, known.digest_minute) == ("America/New_York", 450)
    assert known.next_digest_at == datetime.fromisoformat("2026-03-02T12:30:00+00:00")
    await stage.passes("PT21M")
    await stage.dana.says("8:30")
    await stage.dana.sees("nobody reads what is written here")
    assert (await dana(stage)).digest_minute == 450


async def test_a_day_that_had_its_list_gets_no_second_one(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("news")
    await stage.ann.taps("Share with Dana")
    await stage.passes("PT2H")
    await stage.dana.sees("1 thing to read")
    await opens(stage, "Hour", "17:00")
    known = await dana(stage)
    assert known.next_digest_at == datetime.fromisoformat("2026-03-09T16:00:00+00:00")
    await opens(stage, "City")
    await stage.dana.says("New York")
    await stage.dana.taps_first()
    at = (await dana(stage)).next_digest_at
    assert at == datetime.fromisoformat("2026-03-09T21:00:00+00:00")


async def test_nothing_comes_outside_their_own_hours(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await opens(stage, "My hours")
    await stage.dana.says("14-18")
    await stage.dana.sees("The list comes at 14:00 now", "Nothing comes outside 14:00 to 18:00")
    await opens(stage, "Hour")
    assert "09:00" not in await stage.dana.buttons()
    await stage.dana.says("9:00")
    await stage.dana.sees("outside your own hours")
    await stage.passes("PT2H")
    await stage.ann.says("/back")
    await stage.ann.taps("Let Dana know")
    await stage.dana.new()
    assert await stage.dana.new() == []
    await stage.passes("PT4H")
    assert "Somebody asks for a way back." in await stage.dana.new()


async def test_only_words_go_to_who_takes_only_words(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await opens(stage, "What I take", "Voice notes: on")
    await ann.sends(voice={"duration": 3})
    await ann.sees("Dana takes no voice notes here", "not lost", "in a few words")
    assert await ann.buttons() == ["Keep for me", "Delete"]
    await ann.says("and so in words")
    await ann.sees("This is what Dana will see", "and so in words", "no voice notes")
    assert "(a voice note)" not in await ann.last()
    await ann.taps("Share with Dana")
    await ann.sees("It goes to Dana on", "yours is not passed on")
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await stage.dana.sees("and so in words")
    await opens(stage, "What I take", "Voice notes: off")
    await stage.dana.taps("Close")
    await stage.dana.taps("Open")
    assert "and so in words" in str(await stage.dana.messages())
    assert "(a voice note)" not in str(await stage.dana.messages()), "what was kept stays kept"
    assert await stage.calls("sendVoice") == []
    await ann.says("/mine")
    await ann.sees("(a voice note)")


async def test_a_caption_goes_without_its_photo_and_what_waited_is_divided(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.sends(photo={}, caption="our garden")
    await ann.taps("Share with Dana")
    await ann.new()
    await stage.passes("PT3H")
    await opens(stage, "What I take", "Photos: on")
    assert [text for text in await ann.new() if "Only words are taken" in text]
    await stage.dana.taps("Open")
    assert "our garden" in str(await stage.dana.messages())
    assert "(a photo)" not in str(await stage.dana.messages())
    assert await stage.rows("story") == 2


async def test_turned_down_it_holds_for_what_waits_and_the_writer_is_told(stage: Stage) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.sends(voice={"duration": 3})
    share = (await ann.messages())[-1]
    await ann.taps("Share with Dana")
    await stage.passes("P1DT4H")
    await ann.sends(voice={"duration": 4})
    late = (await ann.messages())[-1]
    await ann.new()
    await opens(stage, "What I take", "Voice notes: on")
    await ann.sees("Only words are taken here now", "kept for you alone")
    for message in (share, late):
        await stage.forge_tap(ann, message["buttons"][0][0]["data"])
        await ann.sees("Dana takes no voice notes here")
    await stage.dana.new()
    await stage.passes("P8D")
    assert await stage.dana.new() == []
    await opens(stage, "What I take", "Voice notes: off")
    await stage.passes("P8D")
    assert "thing to read" not in str(await stage.dana.new()), "up again, it waits for Ann's word"


async def test_without_receipts_nobody_is_told_not_even_of_what_is_queued(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for line in ("one", "two"):
        await ann.says(line)
        await ann.taps("Share with Dana")
    await stage.passes("P7DT1H30M")
    await stage.until(datetime.fromisoformat("2026-03-09T20:30:00+00:00"))
    await stage.dana.taps("Open")
    await ann.new()
    await stage.dana.taps("Read 1")  # in the evening: Ann's line waits for the morning
    await opens(stage, "What I take", "“Read” lines: on")
    await stage.passes("P1D")
    assert await ann.new() == []
    await ann.says("/settings")
    await ann.taps("On and off")
    await ann.sees("Dana has the lines on what was read turned off")


async def test_no_letters_back_means_none_is_offered(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await opens(stage, "What I take", "Letters back: on")
    await stage.ann.says("/letter")
    await stage.ann.taps("In my own way")
    await stage.ann.says("Dear Dana, thank you.")
    await stage.ann.taps("That is all")
    await stage.ann.taps("Send")
    await stage.ann.taps("With the next list")
    await stage.ann.sees("Dana")
    assert "A letter back is welcome" not in await stage.ann.buttons()


async def test_gifts_and_the_way_back_as_clients_read_them(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/rules")
    await ann.sees("Gifts and contact, with Dana", "No gifts are needed here")
    await opens(stage, "Gifts and contact")
    await stage.dana.says("You must never write to me.")
    await stage.dana.sees("could weigh on somebody", "It asks for something")
    await stage.dana.says("x" * 201)
    await stage.dana.sees("1 to 200 letters")
    await stage.dana.says("A card is kind; <b>nothing</b> is expected.")
    await stage.dana.taps("Back")
    await stage.dana.taps("Waiting time")
    await stage.dana.says("about six weeks")
    await stage.dana.taps("Back")
    await stage.dana.taps("Free help")
    await stage.dana.says("The walk-in at 3 Mill Lane, Tuesdays")
    await ann.says("/rules")
    await ann.sees("The words of Dana", "A card is kind; <b>nothing</b> is expected.")
    await ann.says("/back")
    await ann.sees("about six weeks", "3 Mill Lane", "/help shows where a person answers")
    await opens(stage, "Gifts and contact", "Take my words out")
    await ann.says("/rules")
    await ann.sees("No gifts are needed here")


@pytest.mark.parametrize("bad", ["console:days:7", "console:days:", "console:hour:99999",
    "console:hours:0-1440", "console:hours:x", "console:digest:most:31", "console:digest:voice:off",
    "console:accept:opens:on", "console:accept:voice", "console:place:Mars/One", "console:nothing",
    "console:policy:keep", "console:name:Eve"])  # fmt: skip
async def test_what_no_button_says_changes_nothing(stage: Stage, bad: str) -> None:
    await stage.dana_is_ready()
    before = await dana(stage)
    await stage.forge_tap(stage.dana, bad)
    assert await dana(stage) == before


async def test_an_outsider_with_her_buttons_changes_nothing_of_hers(stage: Stage) -> None:
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    await opens(stage, "What I take")
    button = (await stage.dana.messages())[-1]
    data = button["buttons"][1][0]["data"]
    before = await dana(stage)
    for who in (stage.ann, stage.alex, charlie):
        await stage.forge_tap(who, data)
    assert await dana(stage) == before
    assert (await dana(stage, charlie)).voice is False, "his own, and nobody else's"
    await stage.dana.taps_data(data, button["message_id"])
    await stage.forge_tap(stage.dana, data)
    assert (await dana(stage)).voice is False, "an old button says what it said"
