"""APScheduler runs a few ticks. It holds no truth: what is due stands in the database."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot import handover_ticks, invite_ticks, letter_ticks, note_line, ticks
from bot.logs import where
from bot.tick import Tick
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
        for work, every in ((self.tick, TICKS_EVERY), (self.upkeep, UPKEEP_EVERY)):
            self._jobs.add_job(self._try, IntervalTrigger(seconds=every), [work])
        self._jobs.start()

    def stop(self) -> None:
        if self._jobs.running:
            self._jobs.shutdown(wait=False)

    async def tick(self) -> None:
        """Everything that is due now, in batches until nothing is."""
        trouble: Exception | None = None
        for works, work in (
            (ticks, ticks.due_checkins),
            (letter_ticks, letter_ticks.due_letters),
            (letter_ticks, letter_ticks.due_drafts),
            (invite_ticks, invite_ticks.due_invites),
            (handover_ticks, handover_ticks.due_handovers),
            (ticks, ticks.due_digests),  # after the letters that they bring
        ):
            try:
                while await self._run(work) == works.AT_ONCE:
                    pass
            except Exception as error:  # noqa: BLE001 none waits for what is wrong with another
                trouble = trouble or error
        if trouble is not None:
            raise trouble

    async def upkeep(self) -> None:
        await self._run(note_line.upkeep)  # before what it looks at is forgotten
        await self._run(ticks.upkeep)
        await self._run(handover_ticks.name_idle)

    async def _try(self, work: Callable[[], Awaitable[None]]) -> None:
        """What went wrong is tried again at the next tick."""
        try:
            await work()
        except DatabaseUnavailable:
            log.warning("tick_missed", work=work.__name__)
        except Exception as error:  # noqa: BLE001 a traceback of the scheduler's may show words
            log.error(
                "tick_failed", work=work.__name__, error=type(error).__name__, where=where(error)
            )

    async def _run(self, body: Callable[[Transaction, Tick], T]) -> T:
        result = await self._storage.transact(body, Tick(self._catalogs, self._clock()))
        self._queued.call()
        return result
