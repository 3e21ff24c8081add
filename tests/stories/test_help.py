"""Help: the same page for everybody, in every state, in the middle of anything, and it moves
nothing. What happens while the database is out of order is in tests/bot/test_outages.py."""

from itertools import cycle
from typing import Any

import pytest

from care.client import Event, after
from storage import clients, people, practice
from storage.database import Transaction
from tests.theatre import Player, Stage

PAGE = "call 112 in Europe"
WAYS = cycle(["/help", "Help!", "Hilfe, bitte"])


async def gets_help(player: Player, text: str) -> None:
    await player.new()
    await player.says(text)
    (page,) = await player.new()
    assert PAGE in page
    assert "findahelpline.com" in page


class Anxious(Player):
    """Asks for help before each single thing that they do."""

    async def says(self, text: str, **extra: Any) -> int:
        await self._asks()
        return await super().says(text, **extra)

    async def taps(self, label: str) -> None:
        await self._asks()
        await super().taps(label)

    async def _asks(self) -> None:
        before = await self.buttons()
        await super().says(next(WAYS))
        assert PAGE in await self.last()
        assert await self.buttons() == before


async def test_nothing_that_waits_for_an_answer_takes_a_word_for_help_for_one(
    stage: Stage,
) -> None:
    """A therapist's set-up, an invite, an opt-in: all of it comes to the same end."""
    for name in ("ann", "dana", "alex"):
        player: Player = getattr(stage, name)
        setattr(stage, name, Anxious(stage, player.id, player.name))
    await stage.ann_is_a_client()
    await stage.ann.says("The garden is a jungle.")
    await stage.ann.taps("Share with Dana")
    assert await stage.rows("story") == 1
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    assert "The garden is a jungle." in str(await stage.dana.messages())


async def test_in_the_middle_of_opting_in_it_answers_over_restarts(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    stage.restarts_between = True
    stage.ann = Anxious(stage, stage.ann.id, stage.ann.name)
    await stage.ann_says_yes(token)
    assert await stage.rows("client") == 1


EVENTS = {
    "active": (),
    "paused": (Event.PAUSED,),
    "resting": (Event.WENT_QUIET,),
    "ended": (Event.PLAN_ENDED,),
    "stopped": (Event.STOPPED,),
}


@pytest.mark.parametrize("state", EVENTS)
async def test_a_client_gets_help_in_every_state(stage: Stage, state: str) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()

    def become(tx: Transaction) -> None:
        person = people.person_of_chat(tx, ann.id)
        assert person is not None
        for event in EVENTS[state]:
            (client,) = clients.clients_of(tx, person.id)
            clients.apply(tx, client, after(client.state, event, now=stage.now), now=stage.now)
        (client,) = clients.clients_of(tx, person.id)
        assert client.state == state

    await stage.storage.transact(become)
    for text in ("/help", "help", "/HELP", "/hilfe", "I need help!", "SOS"):
        await gets_help(ann, text)
    await ann.new()
    await stage.forge_tap(ann, "help")
    assert PAGE in (await ann.new())[0]
    assert await stage.rows("story") == 0, "a cry for help is no draft"


async def test_strangers_and_whoever_was_erased_get_it_and_nothing_of_them_is_stored(
    stage: Stage,
) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    for text in ("/help", "Aiuto!", "/ayuda"):
        await gets_help(charlie, text)
    await stage.forge_tap(charlie, "help")
    assert PAGE in (await charlie.new())[0]
    assert await stage.rows("person") == 0
    await stage.ann_is_a_client()
    await stage.ann.says("/forget")
    await stage.ann.taps("Stop and erase it all now")
    await gets_help(stage.ann, "/help")


async def test_who_was_thought_to_be_out_of_reach_and_writes_is_answered(stage: Stage) -> None:
    """As after a block whose end Telegram told to nobody: it keeps that for a day only."""
    ann = stage.ann
    await stage.ann_is_a_client()
    known = await stage.storage.read(people.person_of_chat, ann.id)
    assert known is not None
    await stage.storage.transact(people.mark_unreachable, known.id, now=stage.now)
    await gets_help(ann, "/help")
    await ann.blocks()
    blocked = await stage.storage.read(people.person, known.id)
    assert blocked is not None
    assert blocked.unreachable_at is not None, "blocking is nothing that one writes"


async def test_it_answers_while_an_admin_has_paused_all_sending(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.storage.transact(practice.set_paused, paused_at=stage.now, version=1)
    for player in (stage.ann, stage.dana, stage.alex):
        await gets_help(player, "/help")


async def test_a_name_or_a_day_that_is_asked_for_is_never_help(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/settings")
    await ann.taps("Your name here")
    await gets_help(ann, "help")
    await ann.says("Annie")
    await ann.says("/settings")
    await ann.taps("Your name here")
    assert "Notes call you Annie" in str([m["text"] for m in await ann.messages()])


async def test_a_message_that_is_changed_into_a_word_for_help_brings_it(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    written = await ann.says("The garden is a jungle.")
    await ann.new()
    await ann.says("help!", edit_of=written)
    assert PAGE in (await ann.new())[-1]


async def test_a_story_that_speaks_of_help_is_a_story(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("My sister was a great help.")
    await ann.sees("This is what Dana will see", "My sister was a great help.")
    await ann.sends(photo={}, caption="Help")
    await ann.sees("This is what Dana will see")
