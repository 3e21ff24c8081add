"""A sandbox, a database and the sender alone, for what no person can see from a seat."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select
from telegram.ext import ExtBot

from bot.limits import UNLIMITED, Pace
from bot.sender import Sender
from bot.transport import AiohttpRequest
from sandbox import Sandbox, SimClock
from sandbox.faults import Fault
from storage import tables
from storage.clients import Client
from storage.database import Storage
from storage.ids import OutboxId
from storage.sending import OutboxHead
from storage.therapists import Therapist
from tests.databases import open_storage
from tests.practice import DANA, open_practice, welcome
from texts import Catalogs

TEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday, ten in the morning in Berlin
ANN, BEA, CHARLIE = 201, 202, 203
PATIENT_FOR = 0.4  # seconds until an answer counts as lost
WITHIN = 20.0  # seconds, for a machine that has much to do


async def until(condition: Callable[[], object], within: float = WITHIN) -> None:
    """Waits for a condition."""
    ends_at = time.monotonic() + within
    while not condition():
        assert time.monotonic() < ends_at, "it did not come to pass"
        await asyncio.sleep(0.005)


class Backstage:
    def __init__(self, url: str, *, pace: Pace = UNLIMITED) -> None:
        self._url = url
        self._pace = pace
        self.clock = SimClock(TEN, running=False)
        self.sandbox = Sandbox(clock=self.clock, seed=1)
        self.dana: Therapist
        self.storage: Storage
        self.sender: Sender
        self.bot: ExtBot[None]
        self._sending: asyncio.Task[None]

    @property
    def now(self) -> datetime:
        return self.clock.now()

    async def start(self) -> None:
        await self.sandbox.start()
        self.storage = await open_storage(self._url)
        self.request = AiohttpRequest(read_for=PATIENT_FOR)
        self.bot = ExtBot(
            self.sandbox.token,
            base_url=f"{self.sandbox.url}/bot",
            base_file_url=f"{self.sandbox.url}/file/bot",
            request=self.request,
            get_updates_request=AiohttpRequest(),
        )
        await self.bot.initialize()
        self.dana = await self.storage.transact(open_practice, now=self.now)
        self.meet(DANA)
        self.open()

    async def stop(self) -> None:
        await self.close()
        await self.bot.shutdown()
        await self.storage.close()
        await self.sandbox.stop()

    def open(self) -> None:
        """A sender takes up its work."""
        self.sender = Sender(
            storage=self.storage,
            bot=self.bot,
            catalogs=Catalogs(),
            clock=lambda: self.now,
            pace=self._pace,
            seed=1,
        )
        self._sending = asyncio.create_task(self.sender.run())

    async def close(self) -> None:
        self._sending.cancel()
        with suppress(asyncio.CancelledError):
            await self._sending

    def meet(self, chat_id: int) -> None:
        """Someone who pressed Start some time ago."""
        people = self.sandbox.world.people
        person = people.get(chat_id) or self.sandbox.world.add_person(chat_id, f"C{chat_id}")
        person.started = True

    async def client(self, chat_id: int, **given: Any) -> Client:
        self.meet(chat_id)
        return await self.storage.transact(
            welcome, self.dana, chat_id=chat_id, now=self.now, **given
        )

    def fails(self, kind: str, **fault: Any) -> None:
        self.sandbox.world.faults.add(Fault("sendMessage", kind, **fault))

    def arrived(self, chat_id: int) -> list[str]:
        """What stands in somebody's chat."""
        messages = self.sandbox.world.people[chat_id].messages.values()
        return [message.content["text"] for message in messages if message.from_bot]

    def tries(self, chat_id: int) -> int:
        """How often the bot tried to send something there, as Telegram saw it."""
        calls = self.sandbox.world.calls.after(0)
        return sum(
            call["method"] == "sendMessage" and str(call["params"].get("chat_id")) == str(chat_id)
            for call in calls
        )

    async def row(self, number: OutboxId) -> Any:
        table = tables.outbox
        return await self.storage.read(
            lambda tx: tx.execute(select(table).where(table.c.id == number)).one()
        )

    async def becomes(self, number: OutboxId, *states: str) -> Any:
        """Waits until the row is in one of these states; the row."""
        ends_at = time.monotonic() + WITHIN
        self.sender.wakeup.call()
        while (row := await self.row(number)).state not in states:
            assert time.monotonic() < ends_at, f"it stayed {row.state} ({row.reason})"
            await asyncio.sleep(0.005)
        return row

    async def tried(self, number: OutboxId, attempts: int = 1) -> Any:
        """Waits until a row is due again after so many tries; the row."""
        ends_at = time.monotonic() + WITHIN
        self.sender.wakeup.call()
        while (row := await self.row(number)).attempts < attempts:
            assert time.monotonic() < ends_at, f"it stayed {row.state} ({row.reason})"
            await asyncio.sleep(0.005)
        return row

    async def quiet(self) -> None:
        """Waits until nothing is due and nothing under way."""
        self.sender.wakeup.call()
        async with asyncio.timeout(WITHIN):
            while not await self.sender.idle():  # noqa: ASYNC110 a database has no event
                await asyncio.sleep(0.005)

    async def passes(self, **time_: float) -> None:
        self.clock.set(self.now + timedelta(**time_))
        await self.quiet()


def head_of(row: Any) -> OutboxHead:
    return OutboxHead(
        seq=row.seq,
        id=row.id,
        person_id=row.person_id,
        client_id=row.client_id,
        checkin_id=row.checkin_id,
        lane=row.lane,
        kind=row.kind,
        due_at=row.due_at,
        claim=row.claim,
    )


@asynccontextmanager
async def backstage(url: str, **options: Any) -> AsyncIterator[Backstage]:
    opened = Backstage(url, **options)
    await opened.start()
    try:
        yield opened
    finally:
        await opened.stop()
