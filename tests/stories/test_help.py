"""Help: for everybody, in every state, in the middle of anything, with the lines of the country
that somebody named, and it moves nothing. What happens while the database is out of order is in
tests/bot/test_outages.py and tests/bot/test_lifeline.py."""

from itertools import cycle
from typing import Any

import pytest

from care.client import Event, after
from storage import clients, people, practice
from storage.database import Transaction
from tests.practice import invited, open_practice
from tests.theatre import Player, Stage

PAGE = "call 112 in Europe"
WAYS = cycle(["/help", "Help!", "Hilfe, bitte"])


async def gets_help(player: Player, text: str) -> None:
    await player.new()
    await player.says(text)
    (page,) = await player.new()
    assert PAGE in page
    assert "findahelpline.com" in page
    assert "nobody watches it" in page


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


# Whose lines.


async def lives_in(stage: Stage, player: Player, country: str) -> None:
    def said(tx: Transaction) -> None:
        person = people.person_of_chat(tx, player.id)
        assert person is not None
        people.set_country(tx, person.id, country)

    await stage.storage.transact(said)


async def test_it_shows_the_lines_of_the_country_that_was_said(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    for country, shown, hidden in (
        ("NL", "113 Zelfmoordpreventie: 113, day and night", "113 / 112"),
        ("NO", "call 113 / 112", "Zelfmoord"),
        ("BE", "Centre de Prévention du Suicide: 0800 32 123", PAGE),
        ("IT", "02 2327 2327, from 09:00 to midnight", PAGE),
        ("DK", PAGE, "Samaritans"),
    ):
        await lives_in(stage, ann, country)
        page = await says(ann, "/help")
        assert shown in page
        assert hidden not in page
        assert "/lines" in page


async def says(player: Player, text: str) -> str:
    """What is answered, which is one thing."""
    await player.new()
    await player.says(text)
    (answer,) = await player.new()
    return answer


async def test_a_client_of_two_gets_one_page(stage: Stage) -> None:
    await stage.ann_is_a_client()

    def of_another_too(tx: Transaction) -> str:
        open_practice(tx, chat_id=301, name="Erin", now=stage.now)
        return invited(tx, chat_id=301, label="A.", now=stage.now)

    await stage.ann_says_yes(await stage.storage.transact(of_another_too))
    assert await stage.rows("client") == 2
    await lives_in(stage, stage.ann, "NL")
    assert "113 Zelfmoordpreventie: 113" in await says(stage.ann, "help")


async def test_a_client_chooses_the_country_from_the_lines(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/lines")
    await ann.taps("Country for help lines")
    await ann.says("Norway")
    await ann.taps("Norway")
    assert "Hjelpetelefonen: 116 123" in await says(ann, "/help")


async def test_anybody_sees_the_lines_of_any_country_and_nothing_is_kept(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/lines")
    buttons = await charlie.buttons()
    assert buttons == sorted(buttons)
    assert len(buttons) == 26
    await charlie.taps("Norway")
    await charlie.sees("call 113 / 112", "Hjelpetelefonen: 116 123")
    await charlie.taps("Another country")
    await charlie.taps("Netherlands")
    await charlie.sees("113 Zelfmoordpreventie: 113")
    assert await stage.rows("person") == 0
    before = len(await charlie.messages())
    for forged in ("lines:XX", "lines:nl", "lines:", "lines:NL:NO:"):
        await stage.forge_tap(charlie, forged)
    assert len(await charlie.messages()) == before
    await gets_help(charlie, "/help")


# Where it is not shown unasked, and where one soft line is.

SOFT = "/help shows where a person answers"


async def test_under_the_hardest_face_there_is_one_soft_line_and_under_no_other(
    stage: Stage,
) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P40D")
    note = (await ann.messages())[-1]
    faces = {one["label"]: one["data"] for row in note["buttons"] for one in row}
    seen = []
    for face in ("very good", "good", "so-so", "hard", "very hard", "very hard", "good"):
        await stage.forge_tap(ann, faces[face])  # as two taps that cross on the way
        text = await ann.sees(f"Noted: {face}")
        seen.append(SOFT in text)
    assert seen == [False, False, False, False, True, False, False]


async def test_the_soft_line_comes_and_goes_as_the_face_is_changed(stage: Stage) -> None:
    ann = stage.ann
    await stage.ann_is_a_client()
    await stage.passes("P40D")
    await ann.taps("very hard")
    await ann.sees("Noted: very hard", SOFT)
    for face, is_there in (("hard", False), ("very hard", True), ("very hard", True)):
        await ann.taps("Change")
        await ann.taps(face)
        text = await ann.sees(f"Noted: {face}")
        assert text.count(SOFT) == is_there
