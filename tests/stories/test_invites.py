"""Links: who may open one, how often, and what somebody sees who may not."""

from tests.theatre import Stage

CLOSED = "This link does not open anything now"


async def test_without_a_link_there_is_a_neutral_greeting_and_nothing_is_stored(
    stage: Stage,
) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    await charlie.sees("Nothing about you was stored")
    await charlie.says("my story is long")
    await charlie.sees("Nothing about you was stored")
    assert await stage.rows("person") == 0


async def test_the_second_person_sees_no_name_and_the_therapist_is_told(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    await stage.ann.opens(token)
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens(token)
    text = await charlie.sees(CLOSED)
    assert "Dana" not in text
    await stage.dana.sees("The link for M. was opened by a second person")
    await stage.ann.taps("I have read this")
    await stage.ann.sees("18 or over")


async def test_a_forged_link_says_the_same_as_a_used_one(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.opens("A" * 22)
    await charlie.sees(CLOSED)


async def test_a_link_works_for_thirty_days(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    await stage.passes("P31D")
    await stage.ann.opens(token)
    text = await stage.ann.sees(CLOSED)
    assert "Dana" not in text


async def test_the_therapists_own_tap_does_not_use_the_link_up(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    await stage.dana.opens(token)
    await stage.dana.sees("meant for somebody else")
    await stage.ann.opens(token)
    await stage.ann.sees("A note now and then")


async def test_no_thank_you_is_final_and_keeps_nothing_but_that_the_link_is_used(
    stage: Stage,
) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    people = await stage.rows("person")
    keys = await stage.rows("data_key")
    await stage.ann.opens(token)
    await stage.ann.taps("No, thank you")
    await stage.ann.sees("nothing about you was kept")
    assert await stage.rows("person") == people
    assert await stage.rows("data_key") == keys
    await stage.ann.opens(token)
    await stage.ann.sees(CLOSED)


async def test_stop_said_to_an_open_invite_means_no(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    await stage.ann.opens(token)
    await stage.ann.says("Stop, please")
    await stage.ann.sees("nothing about you was kept")


async def test_under_eighteen_nothing_is_set_up(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.ann.opens(await stage.dana_invites())
    await stage.ann.taps("I have read this")
    await stage.ann.taps("No")
    await stage.ann.sees("nothing about you was kept")
    assert await stage.rows("client") == 0


async def test_an_invite_that_is_never_answered_is_forgotten(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    people = await stage.rows("person")
    await stage.ann.opens(await stage.dana_invites())
    assert await stage.rows("person") == people + 1
    await stage.passes("P31D")
    await stage.app.scheduler.upkeep()
    assert await stage.rows("person") == people


async def test_a_client_who_is_set_up_does_not_use_another_link_up(stage: Stage) -> None:
    await stage.ann_is_a_client()
    another = await stage.dana_invites(label="B.")
    await stage.ann.opens(another)
    await stage.ann.sees("You are set up already")
    bea = await stage.newcomer(202, "Bea")
    await bea.opens(another)
    await bea.sees("A note now and then")


async def test_only_when_i_want_to_write_brings_no_notes(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await ann.opens(await stage.dana_invites())
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Only when I want to write")
    await ann.sees("No notes will come")
    await ann.new()
    await stage.passes("P400D")
    assert await ann.new() == []
    await ann.says("Here I am after all.")
    await ann.sees("This is what Dana will see")


async def test_a_label_typed_out_does_the_same_as_the_tap(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await ann.opens(await stage.dana_invites())
    await ann.says("i have read this")
    await ann.says("Yes, I am")
    await ann.says("notes on a  SCHEDULE")
    await ann.says("These dates are fine")
    await ann.sees("All set. The first note comes on")


async def test_an_old_button_of_a_finished_step_is_met_kindly(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_a_therapist()
    await ann.opens(await stage.dana_invites())
    card = (await ann.messages())[-1]
    data = card["buttons"][0][0]["data"]
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.says(data)  # nobody would; but it must not be taken for a tap
    await ann.sees("A tap on one of the buttons is enough")


async def test_the_opening_line_is_refused_with_reasons_when_it_could_weigh(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.says("M.")
    await dana.taps("Today")
    await dana.taps("Yes, we talked about it")
    await dana.taps("Every 6 weeks, a year")
    await dana.taps("Go on")
    await dana.says("Haven't heard from you, please reply!")
    await dana.sees("could weigh on somebody", "blame or worry", "asks for something")
    await dana.says("How is the apple tree?")  # the note has a question of its own
    await dana.sees("could weigh on somebody", "asks for something")
    await dana.says("The apple tree is in bloom.")
    await dana.taps("No letter")
    assert await dana.link()


async def test_a_typed_last_session_is_shown_in_full_before_it_counts(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.says("M.")
    await dana.says("gibberish")
    await dana.sees("That date was not clear")
    await dana.says("12/02/2026")
    await dana.sees("Thursday, 12 February 2026", "ending talked through")
    await dana.taps("Not yet")
    await dana.sees("Then this can wait")
    assert await stage.rows("invite") == 1, "only the therapist's own"


async def test_the_card_to_show_names_nobody(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.dana_invites(label="Miriam K.")
    card = await stage.dana.last()
    assert "Miriam" not in card
    assert "Dana" not in card


async def test_the_date_given_as_an_example_can_be_typed(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.says("M.")
    asked = await dana.sees("type a date such as")
    await dana.says(asked.rpartition("such as ")[2].rstrip("."))
    await dana.sees("Last session: Monday, 23 February 2026")
