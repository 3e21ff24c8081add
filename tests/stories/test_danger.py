"""Words of danger: a card at once, one question, and nothing that anybody has to do.

Which words these are is the business of tests/care; here two sayings stand for all of them.
"""

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.limits import Pace
from care import danger
from care.client import State
from care.delivery import Kind
from care.delivery import State as Sent
from care.noticed import Said
from storage import outbox, people
from storage.database import Transaction
from tests import practice as made
from tests.bot.backstage import until as it_comes_to_pass
from tests.databases import DIALECTS, migrated_database
from tests.stories.noticed_words import (
    CARD,
    NIGHT,
    OLD_BUTTON,
    OTHERS,
    PROGRAM,
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
from tests.theatre import Stage, on_stage

pytestmark = pytest.mark.usefixtures("a_list_is_on")
RULES = danger.danger_in
on_both = pytest.mark.parametrize("dialect", DIALECTS)


# The card.


@on_both
async def test_the_card_stands_below_the_ordinary_answer_and_the_words_are_kept(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    await ann_agreed(stage)
    await stage.ann.says(f"A hard week. {SELF}")
    preview, card = await stage.ann.new()
    assert "call 112" in card
    assert "Germany" in card
    assert "TelefonSeelsorge" in card
    assert PROGRAM in card
    assert "Dana gets one line" in card
    assert "Your notes rest until Monday, 16 March 2026" in card
    assert card.endswith(CARD)
    assert f"A hard week. {SELF}" in preview
    assert await stage.rows("story_part") == 1
    client = await client_of_ann(stage)
    assert client.state is State.PAUSED
    assert client.paused_until == stage.now + timedelta(days=14)


async def test_yes_brings_the_numbers_again_and_asks_nothing(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.ann.says(SELF)
    await stage.ann.new()
    stage.restarts_between = True
    card = await shown(stage.ann, CARD)
    await stage.ann.taps("Yes")
    (said,) = await stage.ann.new()
    assert said.startswith("Thank you for saying so.")
    assert "112" in said
    assert "?" not in said
    assert (await shown(stage.ann, CARD))["buttons"] == []
    await stage.forge_tap(stage.ann, data_in(card, "Yes"))
    assert (await stage.ann.toasts())[-1] == OLD_BUTTON
    assert [one.said for one in await written_down(stage)] == [Said.YES]
    assert (await client_of_ann(stage)).state is State.PAUSED
    assert await stage.ann.new() == []


@on_both
async def test_not_like_that_takes_back_all_that_followed(stage: Stage) -> None:
    """At night: the line to Dana has not gone yet."""
    stage.restarts_between = True
    await ann_agreed(stage)
    before = (await client_of_ann(stage)).next_checkin_at
    await stage.until(NIGHT)
    await stage.ann.says(SELF)
    card = await shown(stage.ann, CARD)
    assert "on Tuesday, 3 March 2026 from 08:00" in card["text"]
    await stage.ann.taps("Not like that")
    gone = await shown(stage.ann, "Sorry, that was a wrong guess.")
    assert gone["message_id"] == card["message_id"], "in its place"
    assert "Dana gets no line." in gone["text"]
    assert "Your notes go on as before." in gone["text"]
    await stage.forge_tap(stage.ann, data_in(card, "Not like that"))
    assert (await stage.ann.toasts())[-1] == OLD_BUTTON
    client = await client_of_ann(stage)
    assert (client.state, client.paused_until) == (State.ACTIVE, None)
    assert client.next_checkin_at == before
    await stage.passes("P2D")
    assert await pushes(stage.dana) == []


async def test_an_edit_of_what_was_not_like_that_is_left_in_peace(stage: Stage) -> None:
    await ann_agreed(stage)
    number = await stage.ann.says(SELF)
    await stage.ann.taps("Not like that")
    await stage.ann.new()
    await stage.restart()
    await stage.passes("P3D")
    await stage.ann.says(f"Of laughter: {SELF}", edit_of=number)
    assert [text for text in await stage.ann.new() if CARD in text] == []
    await stage.ann.says(SELF)
    assert CARD in "".join(await stage.ann.new()), "for that message only"


async def test_an_edit_that_brings_such_words_brings_the_card_once(stage: Stage) -> None:
    await ann_agreed(stage)
    number = await stage.ann.says("I want to")
    await stage.ann.new()
    for text in (SELF, f"{SELF}!"):
        await stage.ann.says(text, edit_of=number)
    assert sum(CARD in text for text in await stage.ann.new()) == 1
    assert len(await written_down(stage)) == 1


async def test_the_labels_can_be_typed_whatever_was_said_after_the_card(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.ann.says(SELF)
    await stage.ann.says("not like that")
    await stage.ann.sees("Sorry, that was a wrong guess.")
    assert await stage.rows("story_part") == 1
    await stage.ann.says(SELF)
    await stage.ann.says("yes")
    await stage.ann.sees("Thank you for saying so.")


async def test_a_preview_that_is_replaced_never_takes_the_card_along(stage: Stage) -> None:
    """A long text comes in pieces: its first preview waits, and is taken back."""
    await ann_agreed(stage)
    person_id, now = (await client_of_ann(stage)).person_id, time.monotonic()
    stage.app.sender._limits.refused(person_id, retry_after=1.0, now=now)  # all of it waits
    for piece in ("x" * 4000 + SELF, "and the rest"):
        await stage.post(f"users/{stage.ann.id}/messages", text=piece)
    await stage.settle()
    await stage.passes("PT1M")
    assert [text for text in await stage.ann.new() if CARD in text]


# Where it is heard.


async def test_it_is_heard_in_captions_dialogues_and_behind_commands(stage: Stage) -> None:
    await ann_agreed(stage, ping=False)
    photo = await stage.ann.sends(photo=True, caption=SELF)
    assert photo
    assert CARD in "".join(await stage.ann.new())
    await stage.ann.says("/concern")
    await stage.ann.taps("Nobody, I keep it")
    await stage.ann.new()
    await stage.ann.says(SELF)
    preview, card = await stage.ann.new()
    assert CARD in card
    assert SELF in preview
    await stage.ann.says("/letter")
    await stage.ann.taps("With seven beginnings")
    await stage.ann.new()
    await stage.ann.says(SELF)
    question, card = await stage.ann.new()
    assert CARD in card
    assert "2 of 8" in question
    await stage.ann.says("/settings")
    await stage.ann.taps("Topics")
    await stage.ann.new()
    await stage.ann.says(SELF)
    assert CARD in (await stage.ann.new())[-1]
    assert await stage.rows("topic") == 1, "the words are kept as they would have been"
    await stage.ann.says(f"/pause {SELF}")
    paused, card = [text for text in await stage.ann.new() if text][-2:]
    assert CARD in card
    assert "No one is told." in card
    assert CARD not in paused


async def test_a_stranger_gets_it_and_nothing_is_stored(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says(SELF)
    hello, card = await charlie.new()
    assert "findahelpline.com" in card
    assert "No one is told." in card
    assert "rest until" not in card
    assert hello.startswith("Hello. This is a program")
    await charlie.taps("Yes")
    assert "findahelpline.com" in "".join(await charlie.new())
    await charlie.says(OTHERS)
    _hello, card = await charlie.new()
    assert "This chat can be deleted in the app." in card
    assert await stage.rows("person") == 0
    assert await stage.rows("noticed") == 0


async def test_a_therapists_own_work_and_what_an_admin_types_are_not_listened_to(
    stage: Stage,
) -> None:
    await stage.dana_is_ready()
    await stage.dana.says("/wayback")
    await stage.dana.says(f"If you think «{SELF}», call 112.")
    assert not [text for text in await stage.dana.new() if CARD in text]


@pytest.mark.parametrize("is_on", [True, False])
async def test_only_where_a_list_is_on_it_notices_anything(
    stage: Stage, is_on: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rules themselves."""
    monkeypatch.setattr(danger, "danger_in", RULES)
    monkeypatch.setattr(danger, "is_on", lambda _language, _tried=(): is_on)
    await ann_agreed(stage)
    await stage.ann.says(SELF)
    assert (CARD in "".join(await stage.ann.new())) is is_on
    assert await stage.rows("noticed") == is_on
    assert await stage.rows("story_part") == 1


async def test_nothing_is_noticed_where_it_is_not_offered(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.storage.transact(offers_no_more)
    for text in (SELF, OTHERS):
        await stage.ann.says(text)
    assert PROGRAM not in "".join(await stage.ann.new())
    assert await stage.rows("noticed") == 0


# Danger from somebody else.


@on_both
async def test_after_danger_from_others_nothing_follows_and_one_tap_hides_it(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    await ann_agreed(stage)
    number = await stage.ann.says(OTHERS)
    _preview, card = await stage.ann.new()
    assert "112" in card
    assert PROGRAM in card
    for part in ("danger", "rest until", "line", "Dana", CARD):
        assert part not in card
    assert (await shown(stage.ann, PROGRAM))["silent"]
    client = await client_of_ann(stage)
    assert (client.state, await stage.rows("noticed")) == (State.ACTIVE, 0)
    await stage.ann.taps("Share with Dana")
    assert await is_read_first(stage), "where nobody else sees it"
    await stage.ann.taps("Clear what can be cleared")
    left = str((await stage.ann.chat())["messages"])
    assert "hits me" not in left
    assert PROGRAM not in left
    assert number
    await stage.passes("P1D")
    assert await pushes(stage.dana) == []


# At any time.


async def test_the_card_comes_within_five_seconds_past_500_notes(tmp_path: Path) -> None:
    def queue(tx: Transaction, person_id: int, now: datetime) -> None:
        theirs = [people.add_person(tx, chat_id=9000 + one, called=None, language="en", now=now)
                  for one in range(20)]  # fmt: skip
        for number in range(500):
            outbox.put(
                tx, person=theirs[number % 20].id, kind=Kind.NOTICE,
                payload=made.message("a note"), due_at=now, now=now,
            )  # fmt: skip

    url = await migrated_database("sqlite", tmp_path)
    async with on_stage(url, pace=Pace()) as stage:
        await ann_agreed(stage)
        await stage.storage.transact(queue, stage.ann.id, stage.now)
        stage.app.sender.wakeup.call()
        chat = stage.sandbox.world.people[stage.ann.id]
        began = time.monotonic()
        await stage.post(f"users/{stage.ann.id}/messages", text=SELF)
        await it_comes_to_pass(
            lambda: any(CARD in str(one.content) for one in chat.messages.values())
        )
        assert time.monotonic() - began < 5
        assert (await stage.storage.read(outbox.counts))[Sent.DUE] > 100, "and these still go out"


async def test_nothing_of_it_is_left_after_ninety_days_or_an_erasure(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.ann.says(SELF)
    assert await stage.rows("noticed") == 1
    await stage.passes("P89D")
    await stage.app.scheduler.upkeep()
    assert await stage.rows("noticed") == 1
    await stage.passes("P2D")
    await stage.app.scheduler.upkeep()
    assert await stage.rows("noticed") == 0
    await stage.ann.says(SELF)
    (push, *_rest) = reversed(await pushes(stage.dana))
    await stage.ann.says("/forget")
    await stage.ann.taps("Stop and erase it all now")
    assert await stage.rows("noticed") == 0
    assert "This line does not hold any more." in str(await stage.dana.chat())
    await stage.forge_tap(stage.dana, data_in(push, "Show whose"))
    assert (await stage.dana.toasts())[-1] == OLD_BUTTON


async def test_a_list_that_the_operator_tries_brings_the_card_and_says_so_in_the_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the sandbox does: with the real rules."""
    monkeypatch.setattr(danger, "danger_in", RULES)
    url = await migrated_database("sqlite", tmp_path)
    async with on_stage(url, tried_lists=frozenset({"en"})) as opened:
        await opened.ann_is_a_client()
        await opened.ann.says("I want to kill myself")
        await opened.ann.sees(CARD, "findahelpline.com")
        await opened.ann.says("/rules")
        await opened.ann.sees("The program notices some, in English")
