"""Starts the sandbox and the bots as processes of their own, and ends them again."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
_ANSWERS_WITHIN = 60.0  # seconds for one order


class Broken(Exception):
    """What is measured did not answer; there is nothing to compare."""


class Exchange:
    """The sandbox in its own process, as seen from here."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.url = ""
        self.token = ""

    async def begin(self) -> None:
        where = await self._heard()
        self.url, self.token = where["url"], where["token"]

    async def order(self, name: str, first: int = 0, second: int = 0) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([name, first, second]).encode() + b"\n")
        await self._process.stdin.drain()
        return await self._heard()

    async def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        async with asyncio.timeout(_ANSWERS_WITHIN):
            line = await self._process.stdout.readline()
        if not line:
            raise Broken("the sandbox ended")
        answer: dict[str, Any] = json.loads(line)
        return answer


@asynccontextmanager
async def exchange() -> AsyncIterator[Exchange]:
    """A sandbox that nobody has used yet."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.exchange", cwd=ROOT, env=_environment({}),
        stdin=pipe, stdout=pipe,
    )  # fmt: skip
    try:
        opened = Exchange(process)
        await opened.begin()
        yield opened
    finally:
        await _end(process)


@asynccontextmanager
async def program(
    *arguments: str, folder: Path = ROOT, settings: Mapping[str, str] | None = None
) -> AsyncIterator[None]:
    """`python -m …` until the block is left. What it says goes nowhere."""
    nowhere = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *arguments, cwd=folder, env=_environment(settings or {}),
        stdin=nowhere, stdout=nowhere, stderr=nowhere,
    )  # fmt: skip
    try:
        yield
    finally:
        await _end(process)


async def _end(process: asyncio.subprocess.Process) -> None:
    """At once: whatever it still holds is of no use to anyone."""
    with suppress(ProcessLookupError):
        process.kill()
    await process.wait()


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Nothing of this machine's own settings for the bot."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERWORD_")}
    return {**kept, **settings, "PYTHONPATH": str(ROOT)}
