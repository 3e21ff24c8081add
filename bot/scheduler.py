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
        await self._each(
            self.live,  # before the rest, whose outcome may be that of an outage
            partial(self._all_of, closing.due_end, closing.AT_ONCE),
            partial(self._all_of, ticks.due_checkins, ticks.AT_ONCE),
            partial(self._all_of, letter_ticks.due_letters, letter_ticks.AT_ONCE),
            partial(self._all_of, letter_ticks.due_drafts, letter_ticks.AT_ONCE),
            partial(self._all_of, invite_ticks.due_invites, invite_ticks.AT_ONCE),
            partial(self._all_of, handover_ticks.due_handovers, handover_ticks.AT_ONCE),
            # After the letters that they bring.
            partial(self._all_of, ticks.due_digests, ticks.AT_ONCE),
        )

    async def live(self) -> None:
        """A sign of life, at the start and each minute, and what there is to say of the minutes
        without one."""
        now = self._clock()
        if self._alive_at is not None and now - self._alive_at < pulse.EVERY:
            return
        lives = partial(pulse.lives, signs=self._signs(), slept=self.slept)
        self._alive_at, self.slept = now, True
        await self._run(lives, name="lives")
        await self._run(admin_notices.due_outage)

    async def upkeep(self) -> None:
        works = (*retention.WORKS, handover_ticks.name_idle, admin_notices.due_notices)
        await self._each(*(partial(self._run, work) for work in works))

    async def _all_of(self, work: Callable[[Transaction, Tick], int], at_once: int) -> None:
        while await self._run(work) == at_once:
            pass

    async def _each(self, *works: Callable[[], Awaitable[object]]) -> None:
        """All of them, whatever one of them does; then what went wrong first is raised."""
        trouble: Exception | None = None
        for work in works:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 not swallowed: raised once all have run
                trouble = trouble or error
        if trouble is not None:
            raise trouble

    async def _try(self, work: Callable[[], Awaitable[None]]) -> None:
        """What went wrong is tried again at the next tick."""
        try:
            await work()
        except DatabaseUnavailable:
            log.warning("tick_missed", work=work.__name__)
        except Exception as error:  # noqa: BLE001 APScheduler logs what it gets as a traceback
            # A traceback may show words; the next tick tries again.
            log.error(
                "tick_failed", work=work.__name__, error=type(error).__name__, where=where(error)
            )

    async def _run(self, body: Callable[[Transaction, Tick], T], *, name: str | None = None) -> T:
        with self._metrics.tick(name or body.__name__):
            result = await self._storage.transact(body, Tick(self._catalogs, self._clock()))
        self._queued.call()
        return result
