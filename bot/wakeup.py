"""Lets a loop sleep until there is something to do, or until a time is up."""

import asyncio
from contextlib import suppress


class Wakeup:
    """Many may call; one waits. A call during the work is kept: the next wait returns at once."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def call(self) -> None:
        self._event.set()

    async def wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        self._event.clear()
