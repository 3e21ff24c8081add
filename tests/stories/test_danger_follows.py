"""After words of danger: the notes rest, and what is shared comes first."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from care.client import State
from storage import tables
from storage.database import Transaction
from tests.databases import DIALECTS
from tests.stories.noticed_words import (
    CARD,
    PUSH,
    SELF,
    ann_agreed,
    client_of_ann,
    data_in,
    is_read_first,
    pushes,
    shown,
)
from tests.theatre import Stage

pytestmark = pytest.mark.usefixtures("a_list_is_on")
on_both = pytest.mark.parametrize("dialect", DIALECTS)


# The pause.


async def test_a_message_that_is_changed_later_holds_one_pause_and_gives_it_back(
    stage: Stage,
) -> None:
    await ann_agreed(stage, ping=False)
    number = await stage.ann.says(SELF)
    await stage.passes("P1D")
    await stage.ann.says(f"Again: {SELF}", edit_of=number)
    assert (await client_of_ann(stage)).paused_until == stage.now + timedelta(days=14)
    await stage.ann.taps("Not like that")
    assert (await client_of_ann(stage)).state is State.ACTIVE


async def test_a_longer_pause_of_their_own_is_left_alone(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.ann.says("/pause")
    before = (await client_of_ann(stage)).paused_until
    await stage.ann.new()
    await stage.ann.says(SELF)
    assert "rest until" not in (await shown(stage.ann, CARD))["text"]
    await stage.ann.taps("Not like that")
    assert "go on" not in (await shown(stage.ann, "Sorry"))["text"]
    assert (await client_of_ann(stage)).paused_until == before


async def test_a_shorter_one_of_their_own_runs_again_after_not_like_that(stage: Stage) -> None:
    await ann_agreed(stage)
    own = stage.now + timedelta(days=5)
    await stage.storage.transact(_pauses, (await client_of_ann(stage)).id, own)
    await stage.ann.says(SELF)
    assert (await client_of_ann(stage)).paused_until == stage.now + timedelta(days=14)
    await stage.ann.taps("Not like that")
    client = await client_of_ann(stage)
    assert (client.state, client.paused_until) == (State.PAUSED, own)


def _pauses(tx: Transaction, client_id: int, until: datetime) -> None:
    values = {"state": State.PAUSED, "paused_until": until}
    tx.execute(update(tables.client).where(tables.client.c.id == client_id).values(values))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
async def test_of_two_messages_each_holds_the_pause_until_both_were_not_like_that(
    stage: Stage, order: tuple[int, int]
) -> None:
    await ann_agreed(stage, plan="A year: 8 notes, then it ends")
    soon = stage.now + timedelta(days=6)
    await stage.storage.transact(_next_note, (await client_of_ann(stage)).id, soon)
    cards = []
    for _message in range(2):
        await stage.ann.says(SELF)
        cards.append(await shown(stage.ann, CARD))
        await stage.passes("PT2H")
    assert len(await pushes(stage.dana)) == 1, "one line a day, whatever is written"
    assert (await client_of_ann(stage)).next_checkin_at != soon
    for turn, which in enumerate(order):
        assert (await client_of_ann(stage)).state is State.PAUSED
        card = cards[which]
        await stage.ann.taps_data(data_in(card, "Not like that"), card["message_id"])
        withdrawn = (await stage.dana.messages())[-1]["text"] != PUSH
        assert withdrawn is bool(turn), "the line stands for both"
    assert (await client_of_ann(stage)).state is State.ACTIVE
    assert (await client_of_ann(stage)).paused_until is None


def _next_note(tx: Transaction, client_id: int, at: datetime) -> None:
    tx.execute(
        update(tables.client).where(tables.client.c.id == client_id).values(next_checkin_at=at)
    )


async def test_a_pause_of_this_kind_is_not_shown_to_the_therapist(stage: Stage) -> None:
    await ann_agreed(stage, ping=False)
    await stage.dana.says("/clients")
    before = await stage.dana.last()
    await stage.ann.says(SELF)
    await stage.dana.says("/clients")
    assert await stage.dana.last() == before


# What is read first.


async def test_what_is_shared_comes_first_unless_it_was_not_like_that(stage: Stage) -> None:
    await ann_agreed(stage, ping=False)
    await stage.ann.says(SELF)
    assert not await is_read_first(stage), "a draft is theirs alone"
    card = await shown(stage.ann, CARD)
    await stage.ann.taps("Share with Dana")
    assert await is_read_first(stage)
    await stage.ann.taps_data(data_in(card, "Not like that"), card["message_id"])
    assert not await is_read_first(stage)
    number = await stage.ann.says("an ordinary day")
    await stage.ann.taps("Share with Dana")
    assert not await is_read_first(stage)
    await stage.ann.says(SELF, edit_of=number)
    assert await is_read_first(stage), "an edit until it is read counts"
