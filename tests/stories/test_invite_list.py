"""Whom an invite suits, its card, and the open ones: renewed, taken back, named once."""

from typing import Any

import pytest
from sqlalchemy import select

from handlers.keyboard import short
from storage import dialogues, people
from storage.database import Transaction
from storage.tables import invite
from tests import practice
from tests.theatre import Player, Stage

CLOSED = "This link does not open anything now"


async def charlie_is_a_therapist(stage: Stage) -> Player:
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        practice.open_practice, letters=True, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    return charlie


async def invited(stage: Stage, label: str) -> str:
    return await stage.storage.transact(
        practice.invited, chat_id=stage.dana.id, label=label, now=stage.now
    )


async def only_invite(stage: Stage) -> str:
    """As it stands in a button."""

    def read(tx: Transaction) -> str:
        return short(tx.execute(select(invite.c.id).where(invite.c.role == "client")).scalar_one())

    return await stage.storage.read(read)


@pytest.mark.parametrize(
    ("label", "because"),
    [
        ("In danger now", "in danger now"),
        ("Does not agree that it has ended", "not agreed on"),
        ("Somebody else sees their phone", "somebody else sees"),
        ("Under 18", "18 and over"),
    ],
)
async def test_one_concern_ends_the_invite_and_no_old_button_leads_past_it(
    stage: Stage, label: str, because: str
) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    await dana.says("/invite")
    check = (await dana.messages())[-1]
    (none,) = (
        button["data"]
        for row in check["buttons"]
        for button in row
        if button["label"] == "None of these"
    )
    await dana.taps(label)
    await dana.sees(because, "no invite was made")
    await stage.forge_tap(dana, none)
    await dana.says("None of these")
    await dana.says("M.")
    assert "Who is it for?" not in str(await dana.chat())
    assert await stage.rows("dialogue") == 0
    assert await stage.rows("invite") == 0


async def test_an_invite_that_was_begun_without_the_question_is_not_made(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    begun: dict[str, Any] = {"label": "M.", "last": "2026-03-02", "plan": "light", "topics": []}

    def write(tx: Transaction) -> None:
        known = people.person_of_chat(tx, dana.id)
        assert known is not None
        dialogues.open_dialogue(
            tx, known.id, name="invite", step="letter", data=begun, now=stage.now
        )  # fmt: skip

    await stage.storage.transact(write)
    await dana.says("/start")
    await dana.taps("No letter")
    assert await stage.rows("invite") == 0
    await dana.says("/invite")
    await dana.sees("One question first")


async def test_a_therapy_that_goes_on_for_long_is_too_early(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    await dana.says("/invite")
    await dana.taps("None of these")
    await dana.says("M.")
    await dana.says("15/04/2026")
    await dana.sees("more than 30 days ahead")
    await dana.says("27/03/2026")
    await dana.sees("Last session: Friday, 27 March 2026")


async def test_the_card_is_a_picture_with_neutral_words_and_no_name(stage: Stage) -> None:
    await stage.dana_is_ready()
    await stage.dana_invites(label="Miriam K.")
    card = (await stage.dana.messages())[-1]
    assert card["photo"]
    assert "Miriam" not in str(card)
    assert "Dana" not in str(card)


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_renewed_link_opens_what_was_agreed_and_the_old_one_nothing(
    stage: Stage, restarts: bool
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.dana_is_ready()
    old = await invited(stage, "M.")
    await stage.passes("P10D")
    stage.restarts_between = restarts
    await dana.says("/invites")
    await dana.sees("1 · M. · until 1 Apr 2026")
    await dana.taps("Renew 1")
    new = await dana.link()
    await dana.says("/invites")
    await dana.sees("1 · M. · until 11 Apr 2026")
    await ann.opens(old)
    await ann.sees(CLOSED)
    await stage.ann_says_yes(new)
    await ann.sees("All set")
    await dana.says("/invites")
    await dana.sees("No invites are open")


async def test_one_that_was_taken_back_opens_nothing_not_even_half_way(stage: Stage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.dana_is_ready()
    token = await invited(stage, "M.")
    await ann.opens(token)
    await ann.taps("I have read this")
    await dana.says("/invites")
    await dana.taps("Renew 1")
    await dana.sees("Somebody has opened the link for M.")
    await dana.says("/invites")
    await dana.taps("Take back 1")
    await dana.taps("Leave it")
    await dana.sees("1 · M.")
    await dana.taps("Take back 1")
    drop = (await dana.messages())[-1]["buttons"][0][0]["data"]
    await dana.taps("Take it back")
    await dana.sees("No invites are open")
    await stage.forge_tap(dana, drop)
    assert "nothing was changed" in (await dana.toasts())[-1]
    await ann.taps("Yes, I am")
    await ann.taps("Only when I want to write")
    await ann.sees(CLOSED)
    assert await stage.rows("client") == 0


async def test_another_therapist_can_neither_see_nor_touch_one(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    charlie = await charlie_is_a_therapist(stage)
    token = await invited(stage, "Miriam K.")
    one = await only_invite(stage)
    await stage.ann.says("/start")
    await charlie.says("/invites")
    await charlie.sees("No invites are open")
    for name in ("inviterenew", "inviteback", "invitedrop"):
        await stage.forge_tap(charlie, f"{name}:{one}")
        await stage.forge_tap(stage.ann, f"{name}:{one}")
    assert "Miriam" not in str(await charlie.chat())
    await dana.says("/invites")
    await dana.sees("1 · Miriam K. · until")
    await stage.ann.opens(token)
    await stage.ann.sees("A note now and then")


async def test_one_that_runs_out_is_named_once_in_their_hours_without_its_label(
    stage: Stage,
) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    await stage.until(stage.now.replace(hour=22))
    await invited(stage, "M.")
    await invited(stage, "B.")
    await dana.new()
    await stage.passes("P26DT23H")
    assert await dana.new() == []
    await stage.passes("PT2H")
    assert await dana.new() == [], "it is midnight in Berlin"
    await stage.passes("PT8H")
    (line,) = await dana.new()
    assert "2 invites run out within three days" in line
    assert "M." not in line
    await dana.taps("Show")
    await dana.sees("1 · B. · until 2 Apr 2026", "2 · M. · until 2 Apr 2026")
    await dana.new()
    await stage.passes("P5D")
    assert await dana.new() == []
    await dana.says("/invites")
    await dana.sees("No invites are open")


async def test_a_stranger_has_no_list(stage: Stage) -> None:
    await stage.ann.says("/invites")
    await stage.ann.sees("There is nothing to do here")


async def test_many_are_turned_over_page_by_page(stage: Stage) -> None:
    dana = stage.dana
    await stage.dana_is_ready()
    for number in range(1, 10):
        await invited(stage, f"N{number}")
    await dana.says("/invites")
    assert "N9" not in await dana.sees("N1", "N8")
    await dana.taps("More")
    assert "N8" not in await dana.sees("9", "N9")
    assert "More" not in await dana.buttons()
    await stage.forge_tap(dana, "invites:99")
    await dana.sees("N9")
    await dana.taps("Back")
    assert "N9" not in await dana.sees("N1")
