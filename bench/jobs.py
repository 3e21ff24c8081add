"""APScheduler with a job for each client in its own SQL store, as many bots keep reminders."""

import asyncio
import pickle
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.events import EVENT_JOB_EXECUTED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

_AT_ONCE = 5_000
_EVERY = timedelta(days=28)
_WITHIN = 60.0  # seconds


async def remind(_client: int) -> None:
    """What a job does: nothing, so that only the store and the scheduler are measured."""


class Jobs:
    """A scheduler as its documentation sets it up, resumed for each tick and then paused."""

    def __init__(self, file: Path, *, count: int, due: int) -> None:
        self._store = SQLAlchemyJobStore(url=f"sqlite:///{file}")
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            jobstores={"default": self._store},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._count = count
        self._due = due
        self._next = 0
        self._left = 0
        self._all_ran = asyncio.Event()

    async def start(self) -> None:
        """Fills the store. By `add_job` alone, one commit each, that would take minutes."""
        self._scheduler.start(paused=True)
        self._scheduler.add_listener(self._ran, EVENT_JOB_EXECUTED)
        first = self._scheduler.add_job(
            remind,
            "interval",
            seconds=_EVERY.total_seconds(),
            args=[0],
            id="0",
            next_run_time=datetime.now(UTC) + _EVERY,
        )
        state: dict[str, Any] = first.__getstate__()
        for start in range(1, self._count, _AT_ONCE):
            numbers = range(start, min(start + _AT_ONCE, self._count))
            rows = [self._row(state, number) for number in numbers]
            with self._store.engine.begin() as connection:
                connection.execute(self._store.jobs_t.insert(), rows)

    async def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    async def prepare(self) -> None:
        """The next few fall due."""
        for number in range(self._next, self._next + self._due):
            self._scheduler.modify_job(str(number), next_run_time=datetime.now(UTC))
        self._next += self._due

    async def tick(self) -> None:
        """Lets the scheduler do what is due, until every job has run."""
        self._left = self._due
        self._all_ran.clear()
        self._scheduler.resume()
        async with asyncio.timeout(_WITHIN):
            await self._all_ran.wait()
        self._scheduler.pause()

    def _ran(self, _event: object) -> None:
        self._left -= 1
        if self._left == 0:
            self._all_ran.set()

    @staticmethod
    def _row(state: dict[str, Any], number: int) -> dict[str, Any]:
        next_at = state["next_run_time"]
        changed = state | {"id": str(number), "args": (number,)}
        return {
            "id": str(number),
            "next_run_time": next_at.timestamp(),
            "job_state": pickle.dumps(changed, pickle.HIGHEST_PROTOCOL),
        }
