"""APScheduler runs a few ticks. It holds no truth: what is due stands in the database."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot import (
    admin_notices,
    closing,
    handover_ticks,
    invite_ticks,
    letter_ticks,
    pulse,
    retention,
    ticks,
)
from bot.backup import LOOKS_EVERY, Backups
from bot.logs import where
from bot.metrics import Metrics
from bot.pulse import Signs
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
        self,
        *,
        storage: Storage,
        catalogs: Catalogs,
        clock: Clock,
        queued: Wakeup,
        metrics: Metrics | None = None,
        backups: Backups | None = None,
        signs: Callable[[], Signs] = Signs,
    ) -> None:
        self._storage = storage
        self._backups = backups
        self._metrics = metrics or Metrics()
        self._catalogs = catalogs
        self._clock = clock
        self._queued = queued
        self._signs = signs
        self._alive_at: datetime | None = None  # when a sign of life was written last
        self.slept = True  # False: the clock is moved past a bot that stood by; that is no outage
        self._jobs = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def start(self) -> None:
        for work, every in ((self.tick, TICKS_EVERY), (self.upkeep, UPKEEP_EVERY)):
            self._jobs.add_job(self._try, IntervalTrigger(seconds=every), [work])
        if self._backups is not None:
            looks = IntervalTrigger(seconds=LOOKS_EVERY)
            self._jobs.add_job(self._try, looks, [self._backups.work])
        self._jobs.start()

    def stop(self) -> None:
        if self._backups is not None:
            self._backups.stop()
        if self._jobs.running:
            self._jobs.shutdown(wait=False)

    async def tick(self) -> None:
        """Everything that is due now, in batches until nothing is."""
        trouble = await self.live()  # before the rest, whose outcome may be that of an outage
        for works, work in (
            (closing, closing.due_end),
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

    async def live(self) -> Exception | None:
        """A sign of life, at the start and each minute, and what there is to say of the minutes
        without one. What went wrong; the ticks go on all the same."""
        now = self._clock()
        if self._alive_at is not None and now - self._alive_at < pulse.EVERY:
            return None
        lives = partial(pulse.lives, signs=self._signs(), slept=self.slept)
        self._alive_at, self.slept = now, True
        try:
            await self._run(lives, name="lives")
            await self._run(admin_notices.due_outage)
        except Exception as error:  # noqa: BLE001 none waits for what is wrong with another
            return error
        return None

    async def upkeep(self) -> None:
        trouble: Exception | None = None
        for work in (*retention.WORKS, handover_ticks.name_idle, admin_notices.due_notices):
            try:
                await self._run(work)
            except Exception as error:  # noqa: BLE001 none waits for what is wrong with another
                trouble = trouble or error
        if trouble is not None:
            raise trouble

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

    async def _run(self, body: Callable[[Transaction, Tick], T], *, name: str | None = None) -> T:
        with self._metrics.tick(name or body.__name__):
            result = await self._storage.transact(body, Tick(self._catalogs, self._clock()))
        self._queued.call()
        return result
