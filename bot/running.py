"""Starts the bot from its settings, in the right order, and says clearly what is in the way."""

import asyncio
import signal
import tempfile
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from pydantic import SecretStr
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.app import Afterword
from bot.settings import Settings
from bot.transport import NotSent
from bot.visit import Clock
from storage.database import DatabaseUnavailable, Storage, has_keys
from storage.vault import BadMasterKey, MasterKeyMissing, Vault, key_file, keys_from_text

log = structlog.get_logger(__name__)

DUTY = "afterword"  # who holds it receives by polling, sends, and ticks
ASKS_FOR_DUTY_EVERY = 2.0  # seconds
CHECKS_DUTY_EVERY = 5.0


class CannotStart(Exception):
    """Something is in the way; the message says what to do and holds no secret."""


def utc_now() -> datetime:
    return datetime.now(UTC)


async def open_vault(settings: Settings) -> Vault:
    """The master keys: from the settings, else from the key file, which the first run makes."""
    try:
        if settings.secret_keys is not None:
            return Vault(keys_from_text(settings.secret_keys.get_secret_value()))
        in_use = await has_keys(settings.database_url.get_secret_value())
        return Vault([key_file(settings.key_file, may_create=not in_use)])
    except DatabaseUnavailable as error:
        raise CannotStart(f"The database cannot be used: {error}") from error
    except (BadMasterKey, MasterKeyMissing, OSError) as error:
        raise CannotStart(str(error) or (type(error).__doc__ or "")) from error


@asynccontextmanager
async def open_storage(settings: Settings) -> AsyncIterator[Storage]:
    """The database, unlocked and migrated."""
    vault = await open_vault(settings)
    try:
        storage = await Storage.open(settings.database_url.get_secret_value(), vault)
    except DatabaseUnavailable as error:
        raise CannotStart(f"The database cannot be used: {error}") from error
    try:
        try:
            await storage.migrate()
        except DatabaseUnavailable as error:
            raise CannotStart(f"The database cannot be used: {error}") from error
        except MasterKeyMissing as error:
            raise CannotStart(str(error) or (MasterKeyMissing.__doc__ or "")) from error
        yield storage
    finally:
        await storage.close()


async def run_on_telegram(settings: Settings, token: str) -> None:
    """Runs until SIGTERM or SIGINT. On SQLite a second instance is refused; on PostgreSQL it
    stands by and takes over when the first one goes."""
    stopping = stop_on_signals()
    async with open_storage(settings) as storage:
        if not await _take_duty(storage, stopping):
            return
        app = build(settings, storage, token=token, api_url=settings.api_url, clock=utc_now)
        await _start(app, settings)
        try:
            await _until_one_ends(app.run(), stopping.wait(), _duty_lost(storage))
        except InvalidToken:
            raise CannotStart(_STRANGE_BOT) from None
        finally:
            await app.stop()


_STRANGE_BOT = (
    "Telegram does not know this bot token. Copy it again from @BotFather into "
    "AFTERWORD_TELEGRAM_TOKEN."
)


def build(
    settings: Settings, storage: Storage, *, token: str, api_url: str, clock: Clock
) -> Afterword:
    return Afterword(
        storage=storage,
        token=token,
        api_url=api_url,
        admin_ids=settings.admin_ids,
        default_language=settings.default_language,
        clock=clock,
    )


async def _start(app: Afterword, settings: Settings) -> None:
    try:
        await app.start()
    except InvalidToken:
        raise CannotStart(_STRANGE_BOT) from None
    except (NotSent, NetworkError) as error:
        raise CannotStart(
            f"Telegram cannot be reached at {settings.telegram_api_url.host} ({error.message}). "
            "Check the network, a proxy, and AFTERWORD_TELEGRAM_API_URL."
        ) from None
    except TelegramError as error:
        raise CannotStart(f"Telegram refused: {error.message}") from None


async def _take_duty(storage: Storage, stopping: asyncio.Event) -> bool:
    """True when this is the active instance; False when it was told to stop while waiting."""
    if await storage.hold(DUTY):
        return True
    if storage.dialect == "sqlite":
        raise CannotStart(
            "Another instance of Afterword works on this database. Stop that one first; several "
            "at once need PostgreSQL (AFTERWORD_DATABASE_URL)."
        )
    log.info("standing_by")
    while not stopping.is_set():
        if await storage.hold(DUTY):
            return True
        with suppress(TimeoutError):
            async with asyncio.timeout(ASKS_FOR_DUTY_EVERY):
                await stopping.wait()
    return False


async def _duty_lost(storage: Storage) -> None:
    """Returns when the database gave the duty to nobody in particular: then this one must stop."""
    while await storage.still_held():  # noqa: ASYNC110 the database has no event to wait for
        await asyncio.sleep(CHECKS_DUTY_EVERY)
    log.error("duty_lost", hint="the database connection broke; the service manager restarts")
    raise CannotStart("The connection to the database broke. Start again when it is back.")


async def _until_one_ends(*works: Coroutine[Any, Any, Any]) -> None:
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def stop_on_signals() -> asyncio.Event:
    """Set by SIGTERM and by Ctrl+C."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    return stopping


@asynccontextmanager
async def throw_away(settings: Settings) -> AsyncIterator[Settings]:
    """The same settings with a database and a key that are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="afterword-") as folder:
        yield settings.model_copy(
            update={
                "database_url": SecretStr(f"sqlite+aiosqlite:///{folder}/sandbox.db"),
                "key_file": Path(folder) / "sandbox.key",
                "secret_keys": None,
            }
        )
