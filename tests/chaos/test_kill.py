"""The bot as a program of its own, killed where it hurts: nothing is lost, no note comes twice."""

import asyncio
import random
from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from care.delivery import Kind, State
from care.letter import Author, Place
from care.letter import State as Sent
from sandbox import Sandbox, acts
from sandbox.faults import Fault
from storage import inbox, letter_fates, letter_words, outbox, people, stories, tables, therapists
from storage.clients import Client
from storage.database import Storage, Transaction
from tests.bot.backstage import TEN, until
from tests.bot.program import Program, program
from tests.chaos.size import STEPS
from tests.databases import MASTER_KEY, migrated_database, open_storage
from tests.practice import DANA, open_practice, queue_checkin, welcome

LETTER = "the boat on the quiet lake"
MANY = 50
KILLS = max(5, STEPS // 30)
WITHIN = 60.0  # seconds, for a machine that has much to do


class Scene:
    """A sandbox here, a database that both look into, and the bot as another process."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self._folder = folder
        self.sandbox = Sandbox(seed=1)
        self.clients: dict[int, Client] = {}
        self.storage: Storage

    async def start(self) -> None:
        await self.sandbox.start()
        self.storage = await open_storage(self._url)
        self.sandbox.world.people[102].started = True

    async def stop(self) -> None:
        await self.storage.close()
        await self.sandbox.stop()

    async def welcomes(self, many: int, *, zone: str = "Europe/Berlin") -> None:
        def add(tx: Transaction) -> None:
            dana = open_practice(tx, now=TEN)
            for chat in range(1000, 1000 + many):
                self.clients[chat] = welcome(tx, dana, chat_id=chat, now=TEN, zone=zone)

        for chat in range(1000, 1000 + many):
            self.sandbox.world.add_person(chat, f"C{chat}").started = True
        await self.storage.transact(add)

    def says(self, chat: int, text: str) -> None:
        acts.send(self.sandbox.world, self.sandbox.world.people[chat], {"text": text})

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Program]:
        """The program, until it is killed, at the end if not before."""
        async with program(
            self._folder,
            "run",
            telegram_token=self.sandbox.token,
            telegram_api_url=self.sandbox.url,
            database_url=self._url,
            secret_keys=urlsafe_b64encode(MASTER_KEY).decode(),
            log_level="WARNING",
        ) as running:
            yield running

    async def all_done(self) -> bool:
        counts = await self.storage.read(outbox.counts)
        waiting = await self.storage.read(inbox.waiting)
        return (
            self.sandbox.pending_updates() == 0
            and waiting.waiting == 0
            and counts[State.DUE] == counts[State.SENDING] == 0
        )

    async def finishes(self) -> None:
        async with asyncio.timeout(WITHIN):
            while not await self.all_done():  # noqa: ASYNC110 a database has no event
                await asyncio.sleep(0.02)
        assert (await self.storage.read(inbox.waiting)).set_aside == 0

    async def told(self) -> Counter[str]:
        """Every line that was kept as part of somebody's story."""

        def words(tx: Transaction) -> Counter[str]:
            found = tx.execute(select(tables.story.c.id)).scalars().all()
            kept = [stories.story_by_id(tx, number) for number in found]
            return Counter(
                part.words for story in kept if story for part in story.parts if part.words
            )

        return await self.storage.read(words)

    def calls(self, chat: int) -> int:
        """How often something was sent to this chat, whether or not the answer came back."""
        log = self.sandbox.world.calls.after(0)
        return sum(
            call["method"] == "sendMessage" and call["params"].get("chat_id") == chat
            for call in log
        )


@asynccontextmanager
async def scene(folder: Path) -> AsyncIterator[Scene]:
    opened = Scene(await migrated_database("sqlite", folder), folder)
    await opened.start()
    try:
        yield opened
    finally:
        await opened.stop()


async def test_a_kill_between_receiving_and_handling_loses_nothing(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await at.welcomes(MANY)
        for chat in at.clients:
            at.says(chat, f"line of {chat}")
        async with at.bot() as running:
            # Confirmed: from here on Telegram has forgotten them.
            await until(lambda: at.sandbox.pending_updates() == 0, WITHIN)
            running.process.kill()
            await running.ends()
        left = (await at.storage.read(inbox.waiting)).waiting
        assert left > 0, "it was killed too late to show anything"
        assert left + sum((await at.told()).values()) == MANY
        async with at.bot():
            await at.finishes()
        assert await at.told() == {f"line of {chat}": 1 for chat in at.clients}
        assert all(at.calls(chat) >= 1 for chat in at.clients)


async def test_kills_at_any_moment_lose_nothing_and_send_no_note_twice(tmp_path: Path) -> None:
    chance = random.Random(7)
    async with scene(tmp_path) as at:
        await at.welcomes(MANY, zone=where_it_is_noon())
        at.sandbox.world.faults.add(Fault("sendMessage", "delay", count=10**6, seconds=0.03))
        said: Counter[str] = Counter()
        rest = list(at.clients)
        for _ in range(KILLS):
            due, rest = rest[: MANY // KILLS], rest[MANY // KILLS :]
            await at.storage.transact(queue_notes, [at.clients[chat] for chat in due])
            for _ in range(10):
                line = f"line {len(said)}"
                at.says(chance.choice(list(at.clients)), line)
                said[line] = 1
            async with at.bot() as running:
                # So many come at least: the notes, and the calls of every start.
                await calls_more(at.sandbox, chance.randint(10, 15 + len(due)))
                running.process.kill()
        async with at.bot():
            await at.finishes()
        assert await at.told() == said
        ends = await notes(at.storage)
        assert set(ends) <= {"sent", "uncertain"}
        assert ends.total() == MANY
        assert ends["sent"] > 0
        for chat in at.clients:
            seen = sum(text == "a note" for text in texts(at.sandbox, chat))
            assert seen <= 1, f"{chat} got it {seen} times"


@pytest.mark.parametrize("step", ["while_it_is_called", "once_it_was_taken"])
async def test_a_kill_while_a_letter_is_handed_over_loses_no_letter(
    tmp_path: Path, step: str
) -> None:
    """It comes with the list once more, which says that it may be a repeat."""
    kind = "delay" if step == "while_it_is_called" else "accept_then_drop"
    async with scene(tmp_path) as at:
        await at.welcomes(1)
        await at.storage.transact(hand_over_a_letter, next(iter(at.clients.values())))
        at.sandbox.world.faults.add(Fault("sendMessage", kind, seconds=3, chat_id=DANA))
        async with at.bot() as running:
            await until(lambda: not at.sandbox.world.faults.shown(), WITHIN)
            running.process.kill()
            await running.ends()
        async with at.bot():
            await until(lambda: "may be a repeat" in "".join(texts(at.sandbox, DANA)[-1:]), WITHIN)
            assert "1 thing to read" in texts(at.sandbox, DANA)[-1]
            assert LETTER not in "".join(texts(at.sandbox, DANA))
            for label in ("Open", "Letter 1"):
                await until(partial(pressed, at.sandbox, label), WITHIN)
            await until(lambda: LETTER in "".join(texts(at.sandbox, DANA)), WITHIN)


def pressed(sandbox: Sandbox, label: str) -> bool:
    """Whether Dana had such a button to press."""
    try:
        acts.tap(sandbox.world, sandbox.world.people[DANA], label=label)
    except acts.CannotAct:
        return False
    return True


def hand_over_a_letter(tx: Transaction, client: Client) -> None:
    """Sent by the client, and the therapist's hour has come; it is about noon where she is."""
    (dana,) = therapists.all_ready(tx)
    now = datetime.now(UTC)
    people.set_zone(tx, dana.person_id, where_it_is_noon())
    therapists.take_letters(tx, dana.id, takes=True)
    therapists.plan_digest(tx, dana.id, at=now)
    letter = letter_words.begin(
        tx, author=Author.CLIENT, guided=False, client_id=client.id, now=now
    )
    letter_words.write(tx, letter, Place.FREE, LETTER, message=1, now=now)
    letter_fates.set_state(tx, letter, Sent.SENT, now=now, only_from=Sent.DRAFT)


async def calls_more(sandbox: Sandbox, many: int) -> None:
    """Waits until the bot has called Telegram that many more times."""
    last = sandbox.world.calls.last + many
    await until(lambda: sandbox.world.calls.last >= last, WITHIN)


def where_it_is_noon() -> str:
    """A zone in which it is about noon now: the program lives in real time."""
    behind = datetime.now(UTC).hour - 12
    return f"Etc/GMT{behind:+d}"


def queue_notes(tx: Transaction, clients: list[Client]) -> None:
    for client in clients:
        queue_checkin(tx, client, now=datetime.now(UTC))


async def notes(storage: Storage) -> Counter[Any]:
    """How the notes ended."""
    table = tables.outbox
    rows = await storage.read(
        lambda tx: tx.execute(
            select(table.c.state, func.count())
            .where(table.c.kind == Kind.CHECKIN)
            .group_by(table.c.state)
        ).all()
    )
    return Counter(dict(rows))


def texts(sandbox: Sandbox, chat: int) -> list[str]:
    messages = sandbox.world.people[chat].messages.values()
    return [message.content["text"] for message in messages if message.from_bot]
