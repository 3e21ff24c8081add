"""Starts a local Telegram and the bot in it, with a clock that can jump."""

import errno
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from rich.console import Console

from bot import seeding
from bot.app import Afterword
from bot.running import CannotStart, build, open_storage, stop_on_signals, throw_away, utc_now
from bot.seeding import Member
from bot.settings import Settings
from bot.timelapse import Timelapse
from care.danger.words import LEXICONS
from sandbox import Sandbox, SimClock
from storage.database import Storage

ADMIN = 103  # Alex, who is ready-made in the sandbox


async def run(settings: Settings, *, port: int | None = None, seed: int | None = None) -> None:
    """Serves the page until SIGTERM or Ctrl+C; then everything is forgotten. `seed`: of the
    invented practice that it begins with; None: it begins with nobody."""
    stopping = stop_on_signals()
    async with throw_away(settings) as forgetful, play(forgetful, port=port, seed=seed) as sandbox:
        console = Console()
        console.print(f"\n  Afterword plays on [bold]{sandbox.url}[/bold]")
        console.print("  No Telegram, nobody real; all of it is forgotten on Ctrl+C.\n")
        await stopping.wait()


def _this_morning() -> datetime:
    """Today at ten: an hour at which people are awake, whenever this is tried out."""
    return datetime.now(UTC).replace(hour=10, minute=0, second=0, microsecond=0)


@asynccontextmanager
async def play(
    settings: Settings, *, port: int | None = None, seed: int | None = None
) -> AsyncIterator[Sandbox]:
    """A sandbox and the bot that lives in it."""
    sandbox = Sandbox(clock=SimClock(_this_morning()))
    try:
        await sandbox.start(settings.http_host, settings.http_port if port is None else port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise CannotStart(
            f"Port {settings.http_port} is taken. Choose another: AFTERWORD_HTTP_PORT=8081"
        ) from None
    try:
        async with open_storage(settings) as storage:
            if seed is not None:
                meet(sandbox, await _seeded(storage, seed, now=sandbox.clock.now()))
            app = build(
                # Nobody real is here, so every list of words of danger can be tried.
                settings.model_copy(
                    update={
                        "admin_ids": frozenset({ADMIN}),
                        "danger_lists": frozenset(LEXICONS),
                    }
                ),
                storage,
                token=sandbox.token,
                api_url=sandbox.url,
                clock=sandbox.clock.now,
            )
            await app.start()
            sandbox.on_clock = timelapse(app, sandbox)
            try:
                yield sandbox
            finally:
                sandbox.on_clock = None
                await app.stop()
    finally:
        await sandbox.stop()


async def seed_database(settings: Settings, number: int) -> list[Member]:
    """Puts an invented practice into a database that knows nobody; who it is."""
    if settings.token is not None:
        raise CannotStart(
            "AFTERWORD_TELEGRAM_TOKEN is set, so this database belongs to a bot on Telegram. "
            "Invented people are for the sandbox alone: take the token out, or name another "
            "database in AFTERWORD_DATABASE_URL."
        )
    async with open_storage(settings) as storage:
        return await _seeded(storage, number, now=utc_now())


async def _seeded(storage: Storage, number: int, *, now: datetime) -> list[Member]:
    try:
        return await storage.transact(seeding.found, now=now, number=number)
    except seeding.NotEmpty:
        raise CannotStart(
            "This database knows people already, and invented ones never come beside them. Name "
            "a new one in AFTERWORD_DATABASE_URL."
        ) from None


def meet(sandbox: Sandbox, members: Sequence[Member]) -> None:
    """They pressed Start some time ago."""
    people = sandbox.world.people
    for one in members:
        person = people.get(one.chat_id) or sandbox.world.add_person(
            one.chat_id, one.name, one.language, one.role
        )
        person.started = True


def timelapse(app: Afterword, sandbox: Sandbox) -> Timelapse:
    return Timelapse(app=app, clock=sandbox.clock, pending_updates=sandbox.pending_updates)
