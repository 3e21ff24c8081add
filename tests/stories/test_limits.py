"""What this chat is not is said where somebody might think it is: that nobody watches it, and
whether words of danger are noticed."""

import pytest

import care.danger
from care.practice import Offer
from storage import practice
from storage.database import Transaction
from tests.theatre import Player, Stage
from texts import Catalogs

CATALOGS = Catalogs()
NOBODY = "obody watches"
SOME = CATALOGS.of("en")("lines-noticed-some").rpartition("</b>")[2]
NONE = CATALOGS.of("en")("lines-noticed-none").rpartition("</b>")[2]


async def answer(player: Player, text: str) -> str:
    await player.new()
    await player.says(text)
    return (await player.new())[-1]


async def test_a_client_reads_it_before_the_yes_and_at_once_after_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_ready()
    await ann.opens(await stage.dana_invites())
    await ann.sees(NOBODY, "not for emergencies")
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Notes on a schedule")
    await ann.taps("These dates are fine")
    await ann.sees("All set.", NOBODY, "/help shows where a person answers")
    for command in ("/rules", "/privacy", "/help"):
        assert NOBODY in await answer(ann, command)


async def test_a_client_who_wants_no_notes_reads_it_too(stage: Stage) -> None:
    ann = stage.ann
    await stage.dana_is_ready()
    await ann.opens(await stage.dana_invites())
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Only when I want to write")
    await ann.sees("All set.", NOBODY)


async def test_a_therapist_reads_it_in_the_set_up_at_home_and_in_the_console(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_a_therapist()
    await dana.sees("All set, Dana.", NOBODY, "former clients are told so")
    assert NOBODY in await answer(dana, "/start")
    await dana.taps("My choices")
    await dana.sees("Your choices.", NOBODY)


async def test_a_stranger_reads_it_in_every_language_before_pressing_start(stage: Stage) -> None:
    for method, field, text_id in (
        ("setMyDescription", "description", "bot-description"),
        ("setMyShortDescription", "short_description", "bot-about"),
    ):
        set_to = {
            call["params"].get("language_code") or None: call["params"][field]
            for call in await stage.calls(method)
        }
        assert set_to == {
            language: CATALOGS.of(language).plain(text_id)
            for language in (None, *CATALOGS.languages)
        }
    assert NOBODY in CATALOGS.of("en").plain("bot-description")


@pytest.mark.parametrize(
    ("is_on", "is_offered", "said"),
    [(True, True, SOME), (True, False, NONE), (False, True, NONE), (False, False, NONE)],
)
async def test_whether_words_of_danger_are_noticed_is_said_as_it_is(
    is_on: bool, is_offered: bool, said: str, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        care.danger, "is_on", lambda language, _tried=(): is_on and language == "en"
    )
    charlie = await stage.newcomer(201, "Charlie")

    def offers(tx: Transaction) -> None:
        version = practice.practice_now(tx).version
        practice.set_offer(tx, Offer.DANGER, on=is_offered, version=version)

    await stage.storage.transact(offers)
    for command in ("/rules", "/help"):
        page = await answer(charlie, command)
        assert said in page
        assert (NONE if said is SOME else SOME) not in page
