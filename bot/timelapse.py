"""Lets a running bot live through weeks in a moment: for the sandbox, never for Telegram."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.app import Afterword

LOOKS_EVERY = 0.005  # seconds; in the sandbox nothing is slower than the machine
AT_LEAST = timedelta(seconds=1)


class MovableClock(Protocol):
    def now(self) -> datetime: ...

    def set(self, moment: datetime) -> None: ...


class Timelapse:
    """Moves the clock from one thing that falls due to the next, and lets the bot work there."""

    def __init__(
        self, *, app: Afterword, clock: MovableClock, pending_updates: Callable[[], int]
    ) -> None:
        self._app = app
        self._clock = clock
        self._pending_updates = pending_updates

    async def __call__(self, target: datetime, asleep: bool) -> None:
        """Plays up to `target`; `asleep`: leaps there in one go, as after an outage."""
        await self.settle()
        while not asleep:
            due_at = await self._app.next_due_at()
            if due_at is None or due_at > target:
                break
            await self._go_to(max(due_at, self._clock.now()))
            if await self._app.next_due_at() == due_at:
                # It waits for something else than time; go on, but never stand still.
                await self._go_to(min(target, due_at + AT_LEAST))
        await self._go_to(max(target, self._clock.now()), asleep=asleep)

    async def _go_to(self, moment: datetime, *, asleep: bool = False) -> None:
        self._app.scheduler.slept = asleep
        if moment > self._clock.now():
            self._clock.set(moment)
        await self._app.scheduler.tick()
        await self.settle()

    async def settle(self) -> None:
        """Waits until what was sent to the bot is handled, and what it had to say is said."""
        while True:
            if self._pending_updates() == 0 and not self._app.working:
                if await self._app.idle():
                    return
                self._app.processor.wakeup.call()
                self._app.sender.wakeup.call()
            await asyncio.sleep(LOOKS_EVERY)
