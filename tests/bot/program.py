"""The bot as a program of its own, with a folder and an environment of its own."""

import asyncio
import itertools
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_numbers = itertools.count(1)
_DEADLINE = 30.0  # seconds, for a machine that has much to do


async def until(condition: Callable[[], object], within: float = _DEADLINE) -> None:
    """Waits for a condition."""
    ends_at = time.monotonic() + within
    while not condition():
        assert time.monotonic() < ends_at, "it did not come to pass"
        await asyncio.sleep(0.01)


def contents(folder: Path) -> list[Path]:
    """Every file and folder in there."""
    return sorted(folder.rglob("*"))


class Program:
    """`python -m bot …`, running or ended."""

    def __init__(self, process: asyncio.subprocess.Process, out: Path, err: Path) -> None:
        self.process = process
        self._out = out
        self._err = err

    @property
    def out(self) -> str:
        return self._out.read_text()

    @property
    def err(self) -> str:
        return self._err.read_text()

    @property
    def told(self) -> str:
        """All that can be read on a screen."""
        return self.out + self.err

    def events(self) -> list[dict[str, Any]]:
        """What it logged in JSON."""
        lines = [line for line in self.err.splitlines(keepends=True) if line.endswith("\n")]
        return [json.loads(line) for line in lines if line.startswith("{")]

    def logged(self, event: str) -> dict[str, Any] | None:
        return next((one for one in self.events() if one["event"] == event), None)

    async def logs(self, event: str) -> dict[str, Any]:
        """Waits until it has logged this."""
        await until(lambda: self.logged(event) or self.process.returncode is not None)
        found = self.logged(event)
        assert found, f"it ended without {event!r}:\n{self.told}"
        return found

    async def ends(self, within: float = _DEADLINE) -> int:
        """Its exit code."""
        async with asyncio.timeout(within):
            return await self.process.wait()


def environment(**settings: str) -> dict[str, str]:
    """Nothing of this machine's settings, and these: `telegram_token="…"`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERWORD_")}
    ours = {f"AFTERWORD_{name.upper()}": value for name, value in settings.items()}
    defaults = {"AFTERWORD_HTTP_PORT": "0", "AFTERWORD_LOG_FORMAT": "json"}
    return {**kept, **defaults, **ours, "PYTHONPATH": str(ROOT), "COLUMNS": "300"}


@asynccontextmanager
async def program(folder: Path, *arguments: str, **settings: str) -> AsyncIterator[Program]:
    """Starts it in `folder`; at the end it is killed if it still runs."""
    number = next(_numbers)
    out, err = folder / f"{number}.out", folder / f"{number}.err"
    with out.open("wb") as to_out, err.open("wb") as to_err:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments,
            cwd=folder, env=environment(**settings), stdout=to_out, stderr=to_err,
        )  # fmt: skip
    try:
        yield Program(process, out, err)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def outcome(folder: Path, *arguments: str, **settings: str) -> tuple[int, Program]:
    """Lets it run to its end."""
    async with program(folder, *arguments, **settings) as running:
        return await running.ends(), running
