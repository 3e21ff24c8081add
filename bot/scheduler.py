"""APScheduler runs a few ticks. It holds no truth: what is due stands in the database."""

from collections.abc import Callable
from typing import TypeVar

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot import ticks
from bot.ticks import Tick
from bot.visit import Clock
from bot.wakeup import Wakeup
from storage.database import DatabaseUnavailable, Storage, Transaction
from texts import Catalogs

log = structlog.get_logger(__name__)

TICKS_EVERY = 15  # seconds
UPKEEP_EVERY = 3600

T = TypeVar("T")


class Scheduler:
    def __init__(
        self, *, storage: Storage, catalogs: Catalogs, clock: Clock, queued: Wakeup
    ) -> None:
        self._storage = storage
        self._catalogs = catalogs
        self._clock = clock
        self._queued = queued
        self._jobs = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def start(self) -> None:
        self._jobs.add_job(self.tick, IntervalTrigger(seconds=TICKS_EVERY))
        self._jobs.add_job(self.upkeep, IntervalTrigger(seconds=UPKEEP_EVERY))
        self._jobs.start()

    def stop(self) -> None:
        if self._jobs.running:
            self._jobs.shutdown(wait=False)

    async def tick(self) -> None:
        """Everything that is due now, in batches until nothing is."""
        try:
            while await self._run(ticks.due_checkins) == ticks.AT_ONCE:
                pass
            while await self._run(ticks.due_digests) == ticks.AT_ONCE:
                pass
        except DatabaseUnavailable:
            log.warning("tick_missed")

    async def upkeep(self) -> None:
        try:
            await self._run(ticks.upkeep)
        except DatabaseUnavailable:
            log.warning("upkeep_missed")

    async def _run(self, body: Callable[[Transaction, Tick], T]) -> T:
        result = await self._storage.transact(body, Tick(self._catalogs, self._clock()))
        self._queued.call()
        return result
