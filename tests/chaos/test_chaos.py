"""Random people do random things while random things fail; after each step the promises hold.

A little of it runs each time. For hours of it: AFTERWORD_CHAOS_STEPS=5000, and
AFTERWORD_CHAOS_SEED for another play than the usual one.
"""

import asyncio
import os
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.sender import Sender
from care.client import State as ClientState
from care.delivery import Kind, Settlement, State
from sandbox import acts
from sandbox.acts import CannotAct
from sandbox.chat import Person
from sandbox.faults import Fault
from storage import inbox, outbox, stories, tables
from storage.clients import Client
from storage.database import Transaction
from storage.sending import OutboxRow
from tests.chaos.size import STEPS
from tests.databases import migrated_database
from tests.practice import known, open_practice, welcome
from tests.theatre import Stage, on_stage

SEEDS = [int(os.environ.get("AFTERWORD_CHAOS_SEED", "1"))]
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Africa/Cairo")
ASKED_FOR = {Kind.REPLY, Kind.APOLOGY}
MAY_HAVE_ARRIVED = {State.SENT, State.UNCERTAIN}
APART = timedelta(days=21)
PATIENT_FOR = 0.25  # seconds until an answer counts as lost

# What a client may tap that leaves what they wrote where it is.
HARMLESS = {
    "very hard", "hard", "so-so", "good", "very good", "Skip", "Share with Dana", "Keep for me",
    "Share it after all", "Take it back", "Go on with the notes",
}  # fmt: skip
LEAVING = {"Stop", "Pause 3 months"}


@dataclass
class Sent:
    """One call that the sender made, as far as it knows."""

    kind: Kind
    chat: int
    at: datetime
    row: int
    settlement: Settlement | None = None  # none: it was cut off in the middle

    @property
    def perhaps_arrived(self) -> bool:
        settled = self.settlement
        return settled is None or settled.state in MAY_HAVE_ARRIVED or settled.repeat


@dataclass
class Chaos:
    stage: Stage
    chance: random.Random
    clients: dict[int, Client] = field(default_factory=dict)
    strangers: list[int] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    stopped_at: dict[int, datetime] = field(default_factory=dict)
    saved: dict[int, list[str]] = field(default_factory=dict)
    lines: int = 0
    checked: int = 0

    # What happens.

    async def someone_writes(self) -> None:
        chat = self.chance.choice(list(self.clients))
        self.writes(chat)
        await self.stage.calm()

    def writes(self, chat: int) -> None:
        self.lines += 1
        line = f"line {self.lines}"
        with suppress(CannotAct):
            acts.send(self.stage.sandbox.world, self.person(chat), {"text": line})
            if chat not in self.stopped_at:
                self.saved[chat].append(line)

    async def someone_taps(self) -> None:
        chat = self.chance.choice(list(self.clients))
        labels = HARMLESS | (LEAVING if self.chance.random() < 0.15 else set())
        offered = [
            button["text"]
            for message in self.person(chat).messages.values()
            for row in message.keyboard or ()
            for button in row
            if button["text"] in labels
        ]
        if not offered:
            return
        label = self.chance.choice(offered)
        with suppress(CannotAct):
            acts.tap(self.stage.sandbox.world, self.person(chat), label=label)
            await self.stage.calm()
            if label == "Stop":
                await self.is_stopped(chat)

    async def someone_stops(self) -> None:
        if self.chance.random() < 0.6:
            return
        chat = self.chance.choice(list(self.clients))
        with suppress(CannotAct):
            acts.send(self.stage.sandbox.world, self.person(chat), {"text": "/stop"})
            await self.stage.calm()
            await self.is_stopped(chat)

    async def is_stopped(self, chat: int) -> None:
        self.stopped_at.setdefault(chat, self.stage.now)
        client = await self.stage.storage.read(known, self.clients[chat].id)
        assert client.state is ClientState.STOPPED, f"{chat} said stop"

    async def someone_blocks_or_comes_back(self) -> None:
        chat = self.chance.choice([*self.clients, 102])
        person = self.person(chat)
        acts.block(self.stage.sandbox.world, person, blocked=not person.blocked)
        await self.stage.calm()

    async def a_stranger_writes(self) -> None:
        chat = self.chance.choice(self.strangers)
        text = self.chance.choice(["/start", "/stop", "hello", "/help"])
        acts.send(self.stage.sandbox.world, self.person(chat), {"text": text})
        await self.stage.calm()

    async def the_therapist_reads(self) -> None:
        dana = self.person(102)
        offered = [
            button["text"]
            for message in dana.messages.values()
            for row in message.keyboard or ()
            for button in row
        ]
        if offered and not dana.blocked:
            label = self.chance.choice(offered)
            acts.tap(self.stage.sandbox.world, dana, label=label)
            await self.stage.calm()

    async def the_admin_pauses_or_goes_on(self) -> None:
        offered = await self.stage.alex.buttons()
        for label in ("Pause all sending", "Go on sending"):
            if label in offered:
                await self.stage.post(f"users/{self.stage.alex.id}/taps", label=label)
                await self.stage.calm()
                return
        await self.stage.post(f"users/{self.stage.alex.id}/messages", text="/start")
        await self.stage.calm()

    async def time_passes(self) -> None:
        await self.stage.passes(self.chance.choice(["PT1H", "PT9H", "P1D", "P4D", "P12D"]))

    async def an_outage(self) -> None:
        days = self.chance.choice([1, 3, 10, 40])
        await self.stage.passes(f"P{days}D", asleep=True)

    async def telegram_fails(self) -> None:
        kind = self.chance.choices(
            ["500", "403", "timeout", "accept_then_drop", "delay", "429"], [4, 1, 2, 4, 2, 1]
        )[0]
        chat = self.chance.choice([*self.clients, 102, None])
        if kind == "403" and chat is None:
            return  # everyone at once has blocked the bot: nothing would be left to see
        method = self.chance.choice(["sendMessage", "sendMessage", "*"])
        fault = Fault(method, kind, count=self.chance.randint(1, 3), chat_id=chat, seconds=0.02)
        if not (method == "*" and chat is None):
            self.stage.sandbox.world.faults.add(fault)

    async def a_restart(self) -> None:
        await self.stage.restart()

    async def a_crash_in_the_middle(self) -> None:
        """Several do something at once, and the bot goes away while it works on that."""
        for chat in self.chance.sample(list(self.clients), 3):
            self.writes(chat)
        for _ in range(self.chance.randint(0, 60)):
            await asyncio.sleep(0.0005)
        await crash(self.stage)
        await self.stage.start_bot()
        await self.stage.calm()

    # What must hold.

    async def check(self) -> None:
        for number in range(self.checked, len(self.sent)):
            self.check_call(self.sent[number], self.sent[:number])
        self.checked = len(self.sent)
        await self.check_stories()
        counts = await self.stage.storage.read(inbox.waiting)
        assert counts.set_aside == 0, "an update was set aside"

    def check_call(self, call: Sent, before: list[Sent]) -> None:
        if call.kind in ASKED_FOR:
            return
        assert call.chat in {*self.clients, 102, 103}, f"{call} to someone who never said yes"
        if call.chat in self.clients:
            stopped_at = self.stopped_at.get(call.chat)
            assert stopped_at is None or call.at < stopped_at, f"{call} after a stop"
        if call.kind is not Kind.CHECKIN:
            return
        local = call.at.astimezone(ZoneInfo(self.clients[call.chat].zone))
        assert 9 <= local.hour < 20, f"{call} at {local}"
        for earlier in before:
            if (
                earlier.kind is Kind.CHECKIN
                and earlier.chat == call.chat
                and earlier.perhaps_arrived
            ):
                assert earlier.row != call.row, f"{call} was sent before"
                assert call.at - earlier.at >= APART, f"{call} so soon after {earlier}"

    async def check_stories(self) -> None:
        def words(tx: Transaction, client: Client) -> list[str]:
            table = tables.story
            numbers = tx.execute(
                select(table.c.id)
                .where(table.c.client_id == client.id)
                .order_by(table.c.created_at)
            ).scalars()
            found = [stories.story_by_id(tx, number) for number in numbers.all()]
            return [part.words or "" for story in found if story for part in story.parts]

        for chat, client in self.clients.items():
            kept = await self.stage.storage.read(words, client)
            assert sorted(kept) == sorted(self.saved[chat]), f"what {chat} wrote"

    def person(self, chat: int) -> Person:
        return self.stage.sandbox.world.people[chat]

    # The play.

    async def begin(self) -> None:
        world = self.stage.sandbox.world
        dana = await self.stage.storage.transact(open_practice, now=self.stage.now)
        world.people[102].started = True
        await self.stage.alex.says("/start")
        for number in range(10):
            chat = 500 + number
            world.add_person(chat, f"C{chat}").started = True
            self.clients[chat] = await self.stage.storage.transact(
                welcome,
                dana,
                chat_id=chat,
                now=self.stage.now,
                zone=ZONES[number % len(ZONES)],
                seed=number,
            )
            self.saved[chat] = []
        for chat in (601, 602):
            world.add_person(chat, "S")
            self.strangers.append(chat)

    async def go_on(self, steps: int) -> None:
        happenings: list[tuple[Callable[[], Awaitable[None]], int]] = [
            (self.someone_writes, 10),
            (self.someone_taps, 12),
            (self.someone_stops, 1),
            (self.someone_blocks_or_comes_back, 2),
            (self.a_stranger_writes, 3),
            (self.the_therapist_reads, 5),
            (self.the_admin_pauses_or_goes_on, 2),
            (self.time_passes, 14),
            (self.an_outage, 3),
            (self.telegram_fails, 8),
            (self.a_restart, 2),
            (self.a_crash_in_the_middle, 4),
        ]
        acting, weights = zip(*happenings, strict=True)
        for number in range(steps):
            (happening,) = self.chance.choices(acting, weights)
            try:
                await happening()
                await self.check()
            except Exception as error:
                error.add_note(f"at step {number}: {happening.__name__}")
                raise

    async def end(self) -> None:
        """The sky clears: everything that waited is handled, and nothing hangs."""
        self.stage.sandbox.world.faults.clear()
        await self.stage.restart()
        await self.stage.passes("P2D")
        await self.check()
        assert (await self.stage.storage.read(inbox.waiting)).waiting == 0
        assert (await self.stage.storage.read(outbox.counts))[State.SENDING] == 0


async def crash(stage: Stage) -> None:
    """As near to a kill as one process can come: every task is cut off where it stands."""
    app = stage.app
    stage.sandbox.on_clock = None
    app.scheduler.stop()
    tasks = [
        stage._running,
        *app._tasks,
        *app.sender._under_way.values(),
        *app.processor._busy.values(),
        *app.processor._answers,
    ]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await app._application.shutdown()
    await stage.storage.close()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.timeout(120 + STEPS)
async def test_whatever_happens_the_promises_hold(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = await migrated_database("sqlite", tmp_path)
    async with on_stage(url, read_for=PATIENT_FOR) as stage:
        chaos = Chaos(stage, random.Random(seed))
        call = Sender._call

        async def watched(self: Sender, row: OutboxRow, key: int) -> Any:
            seen = Sent(row.kind, row.chat_id, stage.now, row.seq)
            chaos.sent.append(seen)
            result = await call(self, row, key)
            seen.settlement = result[0]
            return result

        monkeypatch.setattr(Sender, "_call", watched)
        await chaos.begin()
        await chaos.go_on(STEPS)
        await chaos.end()
        seen = {sent.kind for sent in chaos.sent}
        assert seen >= {Kind.CHECKIN, Kind.DIGEST, Kind.REPLY}, "it was no play at all"
