"""Words of danger: a card at once, one question, and what follows from it for a client.

Which words these are is the business of tests/care; here four sayings stand for all of them.
"""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.limits import Pace
from care import danger
from care.client import State
from care.danger import Danger
from care.delivery import Kind
from care.delivery import State as Sent
from care.noticed import Said
from care.practice import Offer
from storage import (
    choices,
    clients,
    noticed,
    outbox,
    people,
    practice,
    tables,
)
from storage.clients import Client
from storage.database import Transaction
from storage.noticed import Noticed
from tests import practice as made
from tests.bot.backstage import until as it_comes_to_pass
from tests.databases import DIALECTS, Dialect, migrated_database
from tests.theatre import Player, Stage, on_stage

SELF = "I want to die."
OTHERS = "He hits me."
CARD = "Was this about you, now?"
PROGRAM = "I am a program, and no one is reading this right now."
PUSH = "Some words here may have meant danger."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
NIGHT = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # half past midnight in Berlin


def noticing(text: str, _language: str) -> Danger | None:
    if "die." in text:
        return Danger.SELF
    return Danger.OTHERS if "hits me" in text else None


@pytest.fixture(autouse=True)
def _a_list_is_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(danger, "danger_in", noticing)


@pytest.fixture
def dialect() -> Dialect:
    return "sqlite"


@pytest.fixture
async def stage(dialect: Dialect, tmp_path: Path) -> AsyncIterator[Stage]:
    async with on_stage(await migrated_database(dialect, tmp_path)) as opened:
        yield opened


on_both = pytest.mark.parametrize("dialect", DIALECTS)


def known(tx: Transaction, chat_id: int) -> Client:
    person = people.person_of_chat(tx, chat_id)
    assert person is not None
    return clients.clients_of(tx, person.id)[0]


async def ann(stage: Stage) -> Client:
    return await stage.storage.read(known, stage.ann.id)


async def ann_agreed(stage: Stage, *, ping: bool = True, **invite: Any) -> None:
    """A client in Germany; `ping`: Dana may get word."""

    def agree(tx: Transaction) -> None:
        client = known(tx, stage.ann.id)
        people.set_country(tx, client.person_id, "DE")
        choices.choose(tx, client.id, danger_ping=ping)

    await stage.ann_is_a_client(**invite)
    await stage.storage.transact(agree)
    await stage.ann.new()
    await stage.dana.new()


async def written_down(stage: Stage) -> list[Noticed]:
    def look(tx: Transaction) -> list[Noticed]:
        rows = tx.execute(select(tables.noticed.c.id).order_by(tables.noticed.c.at)).all()
        return [one for row in rows if (one := noticed.by_id(tx, row.id)) is not None]

    return await stage.storage.read(look)


async def is_read_first(stage: Stage) -> bool:
    def look(tx: Transaction) -> bool:
        found = tx.execute(select(tables.story.c.read_first)).scalars().all()
        return any(found)

    return await stage.storage.read(look)


async def pushes(who: Player) -> list[dict[str, Any]]:
    return [one for one in await who.messages() if one["text"] == PUSH]


async def shown(who: Player, part: str) -> dict[str, Any]:
    """The newest message of the bot with this in it."""
    found = [one for one in await who.messages() if part in one["text"]]
    assert found, f"{who.name} does not see {part!r} in {[m['text'] for m in await who.messages()]}"
    return found[-1]


def data_in(message: dict[str, Any], label: str) -> str:
    return next(str(one["data"]) for row in message["buttons"] for one in row
                if one["label"] == label)  # fmt: skip


# The card.


@on_both
async def test_the_card_comes_first_then_the_ordinary_answer_and_the_words_are_kept(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    await ann_agreed(stage)
    await stage.ann.says(f"A hard week. {SELF}")
    card, preview = await stage.ann.new()
    assert "call 112" in card
    assert "Germany" in card
    assert "TelefonSeelsorge" in card
    assert PROGRAM in card
    assert "Dana gets one line" in card
    assert "Your notes rest until Monday, 16 March 2026" in card
    assert card.endswith(CARD)
    assert f"A hard week. {SELF}" in preview
    assert await stage.rows("story_part") == 1
    client = await ann(stage)
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
    assert (await ann(stage)).state is State.PAUSED
    assert await stage.ann.new() == []


@on_both
async def test_not_like_that_takes_back_all_that_followed(stage: Stage) -> None:
    """At night: the line to Dana has not gone yet."""
    stage.restarts_between = True
    await ann_agreed(stage)
    before = (await ann(stage)).next_checkin_at
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
    client = await ann(stage)
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
    person_id, now = (await ann(stage)).person_id, time.monotonic()
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
    card, preview = await stage.ann.new()
    assert CARD in card
    assert SELF in preview
    await stage.ann.says("/letter")
    await stage.ann.taps("With seven beginnings")
    await stage.ann.new()
    await stage.ann.says(SELF)
    card, _question = await stage.ann.new()
    assert CARD in card
    await stage.ann.sees("2 of 8")
    await stage.ann.says("/settings")
    await stage.ann.taps("Topics")
    await stage.ann.new()
    await stage.ann.says(SELF)
    assert CARD in (await stage.ann.new())[0]
    assert await stage.rows("topic") == 1, "the words are kept as they would have been"
    await stage.ann.says(f"/pause {SELF}")
    card, paused = [text for text in await stage.ann.new() if text][-2:]
    assert CARD in card
    assert "No one is told." in card
    assert CARD not in paused


async def test_a_stranger_gets_it_and_nothing_is_stored(stage: Stage) -> None:
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says(SELF)
    card, hello = await charlie.new()
    assert "findahelpline.com" in card
    assert "No one is told." in card
    assert "rest until" not in card
    assert hello.startswith("Hello. This is a program")
    await charlie.taps("Yes")
    assert "findahelpline.com" in "".join(await charlie.new())
    await charlie.says(OTHERS)
    card, _hello = await charlie.new()
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


async def test_nothing_is_noticed_where_it_is_not_offered(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.storage.transact(_offers_no_more)
    for text in (SELF, OTHERS):
        await stage.ann.says(text)
    assert PROGRAM not in "".join(await stage.ann.new())
    assert await stage.rows("noticed") == 0


def _offers_no_more(tx: Transaction) -> None:
    state = practice.practice_now(tx)
    assert practice.set_offer(tx, Offer.DANGER, on=False, version=state.version)


# The pause.


async def test_a_message_that_is_changed_later_holds_one_pause_and_gives_it_back(
    stage: Stage,
) -> None:
    await ann_agreed(stage, ping=False)
    number = await stage.ann.says(SELF)
    await stage.passes("P1D")
    await stage.ann.says(f"Again: {SELF}", edit_of=number)
    assert (await ann(stage)).paused_until == stage.now + timedelta(days=14)
    await stage.ann.taps("Not like that")
    assert (await ann(stage)).state is State.ACTIVE


async def test_a_longer_pause_of_their_own_is_left_alone(stage: Stage) -> None:
    await ann_agreed(stage)
    await stage.ann.says("/pause")
    before = (await ann(stage)).paused_until
    await stage.ann.new()
    await stage.ann.says(SELF)
    assert "rest until" not in (await shown(stage.ann, CARD))["text"]
    await stage.ann.taps("Not like that")
    assert "go on" not in (await shown(stage.ann, "Sorry"))["text"]
    assert (await ann(stage)).paused_until == before


async def test_a_shorter_one_of_their_own_runs_again_after_not_like_that(stage: Stage) -> None:
    await ann_agreed(stage)
    own = stage.now + timedelta(days=5)
    await stage.storage.transact(_pauses, (await ann(stage)).id, own)
    await stage.ann.says(SELF)
    assert (await ann(stage)).paused_until == stage.now + timedelta(days=14)
    await stage.ann.taps("Not like that")
    client = await ann(stage)
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
    await stage.storage.transact(_next_note, (await ann(stage)).id, soon)
    cards = []
    for _message in range(2):
        await stage.ann.says(SELF)
        cards.append(await shown(stage.ann, CARD))
        await stage.passes("PT2H")
    assert len(await pushes(stage.dana)) == 1, "one line a day, whatever is written"
    assert (await ann(stage)).next_checkin_at != soon
    for turn, which in enumerate(order):
        assert (await ann(stage)).state is State.PAUSED
        card = cards[which]
        await stage.ann.taps_data(data_in(card, "Not like that"), card["message_id"])
        withdrawn = (await stage.dana.messages())[-1]["text"] != PUSH
        assert withdrawn is bool(turn), "the line stands for both"
    assert (await ann(stage)).state is State.ACTIVE
    assert (await ann(stage)).paused_until is None


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


# The line to a therapist.


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
    for outsider in (charlie, stage.ann):
        await stage.forge_tap(outsider, data_in(push, "Show whose"))
        assert "M. K." not in str(await outsider.chat())
    await stage.dana.taps("Show whose")
    text = await stage.dana.sees("M. K.", "Monday, 2 March 2026", "It is often wrong.")
    assert "die." not in text
    sent = await stage.storage.read(_entries)
    assert sent == [("sends.sent", (await ann(stage)).id, "ping", None)]


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
    assert gone["text"] == "Taken back: it was not meant like that."
    assert await shown(stage.ann, "The line that Dana got says now")
    await stage.forge_tap(stage.dana, data_in(push, "Show whose"))
    assert "Taken back" in (await stage.dana.messages())[-1]["text"]
    await stage.ann.says(SELF)
    assert "There is no second one in a day." in (await shown(stage.ann, CARD))["text"]
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
    assert "Dana is away, and Charlie stands in" in card["text"]
    assert "Charlie gets one line now" in card["text"]
    assert len(await pushes(charlie)) == 1
    await charlie.taps("Show whose")
    await charlie.sees("A former client of Dana", "these come first in your own list")
    assert "Canary-Label" not in str(await charlie.chat())
    await stage.ann.taps("Share with Dana")
    await stage.ann.sees("it goes to Charlie")
    assert await is_read_first(stage)
    assert await pushes(stage.dana) == []


async def _covered_by_charlie(stage: Stage) -> Player:
    charlie = await stage.newcomer(201, "Charlie")
    await stage.storage.transact(
        made.open_practice, chat_id=charlie.id, name="Charlie", now=stage.now
    )
    await charlie.says("/start")
    await stage.dana.says("/away")
    await stage.dana.says("2026-03-03")
    await stage.dana.says("2026-03-22")
    await stage.dana.taps("Charlie")
    await charlie.taps("Yes, I cover")
    return charlie


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
        client = await ann(stage)
        await stage.storage.transact(_turns_it_off, client)
    else:
        await stage.storage.transact(_offers_no_more)
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


# Danger from somebody else.


@on_both
async def test_after_danger_from_others_nothing_follows_and_one_tap_hides_it(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    await ann_agreed(stage)
    number = await stage.ann.says(OTHERS)
    card, _preview = await stage.ann.new()
    assert "112" in card
    assert PROGRAM in card
    for part in ("danger", "rest until", "line", "Dana", CARD):
        assert part not in card
    assert (await shown(stage.ann, PROGRAM))["silent"]
    client = await ann(stage)
    assert (client.state, await stage.rows("noticed")) == (State.ACTIVE, 0)
    await stage.ann.taps("Share with Dana")
    assert await is_read_first(stage), "where nobody else sees it"
    await stage.ann.taps("Clear this chat")
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
