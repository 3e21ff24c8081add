"""After words of danger: the one line to a therapist, where a client agreed to it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from care.delivery import Kind
from care.noticed import Said
from storage import choices, people, tables
from storage.clients import Client
from storage.database import Transaction
from tests import practice as made
from tests.databases import DIALECTS
from tests.stories.noticed_words import (
    CARD,
    NIGHT,
    PUSH,
    SELF,
    ann_agreed,
    client_of_ann,
    data_in,
    is_read_first,
    offers_no_more,
    pushes,
    shown,
    written_down,
)
from tests.theatre import Player, Stage

pytestmark = pytest.mark.usefixtures("a_list_is_on")
on_both = pytest.mark.parametrize("dialect", DIALECTS)


@on_both
async def test_the_line_names_nobody_and_a_tap_shows_whose_it_is(stage: Stage) -> None:
    stage.restarts_between = True
    await ann_agreed(stage, label="M. K.")
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    await stage.until(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    await stage.dana.new()
    await stage.ann.says(SELF)
    await stage.ann.says(SELF)
    assert "Dana gets one line now, without your words." in str(await stage.ann.chat())
    assert await stage.dana.new() == [PUSH]
    (push,) = await pushes(stage.dana)
    assert not push["silent"]
    erin = await _another_therapist(stage, 202, "Erin")
    for outsider in (charlie, stage.ann, erin):
        await stage.forge_tap(outsider, data_in(push, "Show whose"))
        assert "M. K." not in str(await outsider.chat())
    card = await shown(stage.ann, CARD)
    for answer in ("Yes", "Not like that"):
        await stage.forge_tap(charlie, data_in(card, answer))
    assert {one.said for one in await written_down(stage)} == {None}, "it is hers to say"
    await stage.dana.taps("Show whose")
    text = await stage.dana.sees("M. K.", "Monday, 2 March 2026", "It is often wrong.")
    assert "die." not in text
    sent = await stage.storage.read(_entries)
    assert sent == [("sends.sent", (await client_of_ann(stage)).id, "ping", None)]


def _entries(tx: Transaction) -> list[tuple[str, int, str, str | None]]:
    rows = tx.execute(select(tables.audit).where(tables.audit.c.what == Kind.PING))
    return [(row.act, row.subject_id, row.what, row.after) for row in rows]


async def test_at_night_the_client_gets_the_card_and_dana_the_line_in_the_morning(
    stage: Stage,
) -> None:
    await ann_agreed(stage)
    await stage.until(NIGHT)
    await stage.dana.new()
    await stage.ann.says(SELF)
    card = await shown(stage.ann, CARD)
    assert "on Tuesday, 3 March 2026 from 08:00" in card["text"]
    assert await stage.dana.new() == []
    await stage.restart()
    await stage.until(datetime(2026, 3, 3, 7, 1, tzinfo=UTC))
    assert PUSH in await stage.dana.new()
    assert (await pushes(stage.dana))[0]["date"].startswith("2026-03-03T07:00")


async def test_taken_back_after_it_went_the_line_says_so_and_stands_again_if_need_be(
    stage: Stage,
) -> None:
    await ann_agreed(stage)
    await stage.until(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    await stage.dana.new()
    await stage.ann.says(SELF)
    (push,) = await pushes(stage.dana)
    await stage.ann.taps("Not like that")
    gone = (await stage.dana.messages())[-1]
    assert (gone["message_id"], gone["buttons"]) == (push["message_id"], [])
    assert gone["text"] == "Taken back: it was not like that."
    assert await shown(stage.ann, "The line that Dana got says now")
    await stage.forge_tap(stage.dana, data_in(push, "Show whose"))
    assert "Taken back" in (await stage.dana.messages())[-1]["text"]
    await stage.ann.says(SELF)
    assert "There is no second one within 24 hours." in (await shown(stage.ann, CARD))["text"]
    (again,) = await pushes(stage.dana)
    assert again["message_id"] == push["message_id"], "in its place"
    await stage.passes("P1DT1H")
    await stage.ann.says(SELF)
    assert len(await pushes(stage.dana)) == 2, "a day later there is another one"


async def test_who_did_not_choose_it_is_told_that_no_one_is(stage: Stage) -> None:
    await ann_agreed(stage, ping=False)
    await stage.ann.says(SELF)
    card = await shown(stage.ann, CARD)
    assert "No one is told, because that is off in your settings." in card["text"]
    await stage.passes("P1D")
    assert await pushes(stage.dana) == []


@pytest.mark.parametrize("how", ["left_at", "suspended_at", "unreachable_at"])
async def test_with_nobody_there_the_card_comes_all_the_same(stage: Stage, how: str) -> None:
    await ann_agreed(stage)
    await stage.storage.transact(_dana_is_gone, stage.dana.id, how, stage.now)
    await stage.ann.says(SELF)
    card = await shown(stage.ann, CARD)
    assert "No one is told, because Dana does not get messages here just now." in card["text"]
    assert "112" in card["text"]
    await stage.passes("P1D")
    assert await pushes(stage.dana) == []


def _dana_is_gone(tx: Transaction, chat_id: int, how: str, now: datetime) -> None:
    person = people.person_of_chat(tx, chat_id)
    assert person is not None
    table = tables.person if how in tables.person.c else tables.therapist
    column = table.c.id if table is tables.person else table.c.person_id
    tx.execute(update(table).where(column == person.id).values({how: now}))


async def test_while_dana_is_away_the_cover_gets_it_without_a_name(stage: Stage) -> None:
    stage.restarts_between = True
    await ann_agreed(stage, label="Canary-Label")
    charlie = await _covered_by_charlie(stage)
    await stage.until(datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
    await stage.dana.new()
    await stage.ann.says(SELF)
    card = await shown(stage.ann, CARD)
    assert "Dana is away. Charlie stands in" in card["text"]
    assert "Charlie gets one line now" in card["text"]
    assert len(await pushes(charlie)) == 1
    await charlie.taps("Show whose")
    await charlie.sees("A former client of Dana", "these come first in your own list")
    assert "Canary-Label" not in str(await charlie.chat())
    await stage.ann.taps("Share with Dana")
    await stage.ann.sees("it goes to Charlie")
    assert await is_read_first(stage)
    assert await pushes(stage.dana) == []


async def _another_therapist(stage: Stage, number: int, name: str) -> Player:
    player = await stage.newcomer(number, name)
    await stage.storage.transact(
        made.open_practice, chat_id=player.id, name=name, now=stage.now
    )  # fmt: skip
    await player.says("/start")
    return player


async def _covered_by_charlie(stage: Stage) -> Player:
    charlie = await _another_therapist(stage, 201, "Charlie")
    await stage.dana.says("/away")
    await stage.dana.says("2026-03-03")
    await stage.dana.says("2026-03-22")
    await stage.dana.taps("Charlie")
    await charlie.taps("Yes, I cover")
    return charlie


async def test_a_client_of_two_tells_each_whom_they_agreed_to_tell(stage: Stage) -> None:
    await ann_agreed(stage)
    erin = await _another_therapist(stage, 202, "Erin")
    token = await stage.storage.transact(
        made.invited, chat_id=erin.id, label="Second", now=stage.now
    )
    await stage.ann_says_yes(token)
    await stage.ann.says(SELF)
    assert "Dana gets one line" in (await shown(stage.ann, CARD))["text"]
    assert "No one is told" not in (await shown(stage.ann, CARD))["text"]
    assert {one.paused_until for one in await written_down(stage)} == {
        stage.now + timedelta(days=14)
    }
    await stage.passes("PT3H")
    assert (len(await pushes(stage.dana)), len(await pushes(erin))) == (1, 0)
    await stage.ann.taps("Not like that")
    assert {one.said for one in await written_down(stage)} == {Said.NOT}


async def test_without_a_cover_the_card_names_the_day_of_return(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.dana.says("/away")
    await stage.dana.taps("Today")
    await stage.dana.says("2026-03-05")
    await stage.dana.new()
    await stage.ann.says(SELF)
    assert "on Friday, 6 March 2026 from 08:00" in (await shown(stage.ann, CARD))["text"]
    await stage.until(datetime(2026, 3, 6, 6, 59, tzinfo=UTC))
    assert await pushes(stage.dana) == []
    await stage.until(datetime(2026, 3, 6, 7, 1, tzinfo=UTC))
    assert len(await pushes(stage.dana)) == 1


@pytest.mark.parametrize("how", ["stop", "switch", "offer"])
async def test_a_line_that_waits_never_goes_once_it_is_not_wanted(stage: Stage, how: str) -> None:
    await ann_agreed(stage)
    await stage.until(NIGHT)
    await stage.ann.says(SELF)
    if how == "stop":
        await stage.ann.says("/stop")
        await stage.ann.sees("Dana gets no line any more.")
    elif how == "switch":
        client = await client_of_ann(stage)
        await stage.storage.transact(_turns_it_off, client)
    else:
        await stage.storage.transact(offers_no_more)
    await stage.passes("P2D")
    assert await pushes(stage.dana) == []


def _turns_it_off(tx: Transaction, client: Client) -> None:
    choices.choose(tx, client.id, danger_ping=False)


async def test_a_way_back_and_such_a_line_are_not_taken_for_one_another(stage: Stage) -> None:
    """In the same second."""
    await ann_agreed(stage)
    await stage.ann.says(SELF)
    await stage.ann.says("/back")
    await stage.ann.taps("Let Dana know")
    await stage.ann.taps("Take it back")
    assert len(await pushes(stage.dana)) == 1
    assert [one for one in await stage.dana.messages() if "Taken back by the one" in one["text"]]
