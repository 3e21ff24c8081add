"""A tick with a few due among few and among many, beside APScheduler's own store of jobs."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import func, select

from bench.jobs import Jobs
from bench.pairs import Pairs
from bench.practice import found, open_practice
from bench.processes import Broken
from bench.scale import Scale, within
from bot.scheduler import Scheduler
from bot.wakeup import Wakeup
from storage.database import Storage, Transaction
from storage.tables import outbox
from texts import Catalogs

DUE = 10
PEER = "APScheduler's SQL job store"
_NOW = datetime(2027, 3, 1, 10, 0, tzinfo=UTC)  # far from the end of a year, when nothing comes
_STEP = timedelta(minutes=10)
_BEATS_EVERY = 0.001  # seconds
_FINEST = 1e-5  # seconds; a shorter pause is none


class Ticking(Protocol):
    """Something in which a few fall due, and which then does what is due."""

    async def prepare(self) -> None:
        """The next `DUE` fall due."""

    async def tick(self) -> None:
        """Does what is due, to its end."""


@dataclass(slots=True)
class Practice:
    """The bot's scheduler over a database of clients."""

    storage: Storage
    number: int = 0
    _scheduler: Scheduler = field(init=False)

    def __post_init__(self) -> None:
        self._scheduler = Scheduler(
            storage=self.storage, catalogs=Catalogs(default="en"), clock=self._now, queued=Wakeup()
        )

    async def prepare(self) -> None:
        expected = self.number * DUE
        queued = await self.storage.read(_queued)
        if queued != expected:
            raise Broken(f"ticks queued {queued} check-ins, and not {expected}")
        self.number += 1

    async def tick(self) -> None:
        await self._scheduler.tick()

    def _now(self) -> datetime:
        return due_at(self.number)


def due_at(number: int) -> datetime:
    """When the clients of this tick are due; ticks count from 1."""
    return _NOW + _STEP * number


def _queued(tx: Transaction) -> int:
    return int(tx.execute(select(func.count()).select_from(outbox)).scalar_one())


@dataclass(frozen=True, slots=True)
class Timed:
    """One tick, in seconds: how long it took, and how long nothing else could run meanwhile."""

    took: float
    stood_still: float


async def _timed(ticking: Ticking) -> Timed:
    await ticking.prepare()
    longest = [_FINEST]
    beating = asyncio.create_task(_beat(longest))
    await asyncio.sleep(5 * _BEATS_EVERY)
    longest[0] = _FINEST
    since = time.perf_counter()
    await ticking.tick()
    took = time.perf_counter() - since
    await asyncio.sleep(5 * _BEATS_EVERY)
    beating.cancel()
    with suppress(asyncio.CancelledError):
        await beating
    return Timed(took=took, stood_still=longest[0])


async def _beat(longest: list[float]) -> None:
    while True:
        since = time.perf_counter()
        await asyncio.sleep(_BEATS_EVERY)
        longest[0] = max(longest[0], time.perf_counter() - since - _BEATS_EVERY)


async def measure(scale: Scale, folder: Path) -> list[Pairs]:
    """All four in turn: our ticks and the peer's, among few and among many."""
    few, many = scale.clients
    async with AsyncExitStack() as stack:
        practices = [
            await stack.enter_async_context(_practice(folder, count, scale))
            for count in (few, many)
        ]
        stores = [await stack.enter_async_context(_store(folder, count)) for count in (few, many)]
        all_four: list[Ticking] = [*practices, *stores]
        for ticking in all_four:
            await _timed(ticking)  # statements are compiled only once
        seen: list[list[Timed]] = [[] for _ in all_four]
        for number in within(scale.ticks_for, scale.tick_rounds):
            in_turn = list(zip(all_four, seen, strict=True))
            for ticking, times in in_turn if number % 2 == 0 else reversed(in_turn):
                times.append(await _timed(ticking))
        for practice in practices:
            await practice.prepare()  # counts what the last tick queued
    return _compared(few, many, seen)


@asynccontextmanager
async def _practice(folder: Path, clients: int, scale: Scale) -> AsyncIterator[Practice]:
    file = folder / f"practice-{clients}.db"
    ticks = scale.tick_rounds + 1
    await found(
        file,
        clients=clients,
        due_at=[due_at(1 + number // DUE) for number in range(ticks * DUE)],
        now=_NOW,
    )
    storage = await open_practice(file)
    try:
        yield Practice(storage)
    finally:
        await storage.close()


@asynccontextmanager
async def _store(folder: Path, count: int) -> AsyncIterator[Jobs]:
    jobs = Jobs(folder / f"jobs-{count}.db", count=count, due=DUE)
    await jobs.start()
    try:
        yield jobs
    finally:
        await jobs.stop()


def _compared(few: int, many: int, seen: list[list[Timed]]) -> list[Pairs]:
    ours_few, ours_many, theirs_few, theirs_many = seen
    took: Callable[[Timed], float] = _took
    return [
        _pairs(f"a tick, {DUE} due among {few:,} clients", PEER, ours_few, theirs_few, took),
        _pairs(f"a tick, {DUE} due among {many:,} clients", PEER, ours_many, theirs_many, took),
        _pairs(
            f"nothing else runs meanwhile, {DUE} due among {many:,}",
            PEER,
            ours_many,
            theirs_many,
            _stood_still,
        ),
        _pairs(
            f"a tick among {many:,} clients beside one among {few:,} (1 is flat)",
            "Afterword itself",
            ours_many,
            ours_few,
            took,
        ),
    ]


def _took(timed: Timed) -> float:
    return timed.took


def _stood_still(timed: Timed) -> float:
    return timed.stood_still


def _pairs(
    question: str,
    peer: str,
    ours: list[Timed],
    theirs: list[Timed],
    of: Callable[[Timed], float],
) -> Pairs:
    return Pairs(
        question=question,
        peer=peer,
        unit="ms",
        ours=tuple(1e3 * of(timed) for timed in ours),
        theirs=tuple(1e3 * of(timed) for timed in theirs),
        more_is_better=False,
    )
