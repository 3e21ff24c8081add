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
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.app import Afterword
from bot.backup import Backups
from bot.metrics import Metrics, counting_faults
from bot.settings import TELEGRAM, Settings
from bot.visit import Clock
from bot.web import Web, Webhook
from storage import inbox, versions
from storage.database import DatabaseUnavailable, Storage, has_keys
from storage.vault import BadMasterKey, MasterKeyMissing, Vault, keys_from_text, keys_of_file

log = structlog.get_logger(__name__)

DUTY = "afterword"  # who holds it receives by polling, sends, and ticks
ASKS_FOR_DUTY_EVERY = 2.0  # seconds
CHECKS_DUTY_EVERY = 5.0
_REFUSED_AFTER = 1.0  # seconds; `doctor` has the lock of an SQLite database for a moment


class CannotStart(Exception):
    """Something is in the way; the message says what to do and holds no secret."""


def utc_now() -> datetime:
    return datetime.now(UTC)


async def open_vault(settings: Settings) -> Vault:
    """The master keys: from the settings, else from the key file, which the first run makes."""
    try:
        in_use = settings.secret_keys is not None or await has_keys(
            settings.database_url.get_secret_value()
        )
    except DatabaseUnavailable as error:
        raise CannotStart(no_database(error)) from error
    return _vault(settings, may_create=not in_use)


def vault_as_it_is(settings: Settings) -> Vault:
    """The master keys that are here; none is made."""
    return _vault(settings, may_create=False)


def _vault(settings: Settings, *, may_create: bool) -> Vault:
    try:
        if settings.secret_keys is not None:
            return Vault(keys_from_text(settings.secret_keys.get_secret_value()))
        return Vault(keys_of_file(settings.key_file, may_create=may_create))
    except MasterKeyMissing as error:
        raise CannotStart(no_key(error)) from error
    except BadMasterKey as error:
        raise CannotStart(f"The master key cannot be used: {error}.") from error
    except OSError as error:
        raise CannotStart(
            f"The key file {settings.key_file} cannot be made: {error.strerror}. "
            "Check AFTERWORD_KEY_FILE."
        ) from error


def no_database(error: Exception) -> str:
    return f"The database cannot be used: {error}."


def no_key(error: MasterKeyMissing) -> str:
    return (
        f"The master key is missing: {error}. Nothing in the database can be read without it. "
        "Do not delete the database: a key that is found later opens it again."
    )


@asynccontextmanager
async def open_storage(settings: Settings) -> AsyncIterator[Storage]:
    """The database, unlocked and migrated."""
    async with open_as_it_is(settings) as storage:
        await bring_up_to_date(storage)
        yield storage


@asynccontextmanager
async def open_as_it_is(settings: Settings) -> AsyncIterator[Storage]:
    """The database with whatever tables it has."""
    vault = await open_vault(settings)
    try:
        storage = await Storage.open(settings.database_url.get_secret_value(), vault)
    except DatabaseUnavailable as error:
        raise CannotStart(no_database(error)) from error
    try:
        yield storage
    finally:
        await storage.close()


async def bring_up_to_date(storage: Storage) -> tuple[str | None, str]:
    """Migrates; from which version of the tables (None: there were none) to which."""
    try:
        return await versions.bring_up_to_date(storage)
    except (DatabaseUnavailable, versions.FromTheFuture) as error:
        raise CannotStart(no_database(error)) from error
    except MasterKeyMissing as error:
        raise CannotStart(no_key(error)) from error


async def run_on_telegram(settings: Settings, token: str) -> None:
    """Runs until SIGTERM or SIGINT. On SQLite a second instance is refused; on PostgreSQL it
    stands by and takes over when the first one goes."""
    stopping = stop_on_signals()
    # Also whatever hangs at start, such as a server that does not answer, is left at once.
    metrics = Metrics()
    with counting_faults(metrics):
        await _until_one_ends(_serve(settings, token, metrics), stopping.wait())


async def _serve(settings: Settings, token: str, metrics: Metrics) -> None:
    async with open_storage(settings) as storage:
        active = await _take_duty(storage)
        webhook = webhook_of(settings)
        async with _listening(settings, storage, webhook, metrics) as web:
            if not active:
                await _stand_by(storage)
            app = build(
                settings,
                storage,
                token=token,
                api_url=settings.api_url,
                clock=utc_now,
                webhook=webhook,
                metrics=metrics,
            )
            try:
                await _start(app, settings)
                web.goes_active(
                    arrived=app.arrived, silent_for=app.silent_for, lifeline=app.lifeline
                )
                await _until_one_ends(app.run(), _duty_lost(storage))
                await app.only_receive()
                await _database_back(storage)
                raise CannotStart("The connection to the database broke, and is back. Start again.")
            except InvalidToken:
                raise CannotStart(strange_bot(settings)) from None
            finally:
                await app.stop()


def strange_bot(settings: Settings) -> str:
    """What to do when the Bot API says 401 or 404."""
    if settings.telegram_api_url.host == TELEGRAM:
        return (
            "Telegram does not know this bot token. Copy it again from @BotFather into "
            "AFTERWORD_TELEGRAM_TOKEN."
        )
    return (
        f"The Bot API at {settings.telegram_api_url.host} does not know this bot token. Check "
        "AFTERWORD_TELEGRAM_TOKEN, and whether AFTERWORD_TELEGRAM_API_URL names a Bot API server."
    )


def unreachable(settings: Settings, reason: str) -> str:
    return (
        f"Telegram cannot be reached at {settings.telegram_api_url.host} ({reason}). "
        "Check the network, a proxy, and AFTERWORD_TELEGRAM_API_URL."
    )


def webhook_of(settings: Settings) -> Webhook | None:
    """Where Telegram is to deliver; None: the bot asks for updates itself."""
    if settings.webhook_url is None or settings.webhook_secret is None:
        return None
    return Webhook(url=str(settings.webhook_url), secret=settings.webhook_secret.get_secret_value())


def build(
    settings: Settings,
    storage: Storage,
    *,
    token: str,
    api_url: str,
    clock: Clock,
    webhook: Webhook | None = None,
    metrics: Metrics | None = None,
) -> Afterword:
    return Afterword(
        storage=storage,
        token=token,
        api_url=api_url,
        admin_ids=settings.admin_ids,
        tried_lists=settings.danger_lists,
        default_language=settings.default_language,
        clock=clock,
        webhook=webhook,
        metrics=metrics,
        backups=_backups(settings, storage, clock),
    )


def _backups(settings: Settings, storage: Storage, clock: Clock) -> Backups | None:
    if settings.backup_folder is None:
        return None
    url = settings.database_url.get_secret_value()
    return Backups(storage=storage, url=url, folder=settings.backup_folder, clock=clock)


@asynccontextmanager
async def _listening(
    settings: Settings, storage: Storage, webhook: Webhook | None, metrics: Metrics
) -> AsyncIterator[Web]:
    web = Web(storage=storage, clock=utc_now, webhook=webhook, metrics=metrics)
    try:
        try:
            await web.start(settings.http_host, settings.http_port)
        except OSError as error:
            raise CannotStart(
                f"The bot cannot listen on {settings.http_host} port {settings.http_port}: "
                f"{error.strerror}. Choose others with AFTERWORD_HTTP_HOST and "
                "AFTERWORD_HTTP_PORT."
            ) from None
        yield web
    finally:
        await web.stop()


async def _start(app: Afterword, settings: Settings) -> None:
    try:
        await app.start()
    except InvalidToken:
        raise CannotStart(strange_bot(settings)) from None
    except TelegramError as error:
        # A refusal is a kind of NetworkError, too.
        if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
            raise CannotStart(unreachable(settings, error.message)) from None
        hint = " Check AFTERWORD_WEBHOOK_URL." if settings.webhook_url else ""
        raise CannotStart(f"Telegram refused: {error.message}.{hint}") from None


async def _take_duty(storage: Storage) -> bool:
    """True when this is the active instance, False when it is to stand by."""
    if await _hold(storage):
        return True
    if storage.dialect == "postgresql":
        return False
    with suppress(TimeoutError):
        async with asyncio.timeout(_REFUSED_AFTER):
            while not await _hold(storage):  # noqa: ASYNC110 a file lock has no event
                await asyncio.sleep(_REFUSED_AFTER / 10)
            return True
    raise CannotStart(
        "Another instance of Afterword works on this database. Stop that one first; several "
        "at once need PostgreSQL (AFTERWORD_DATABASE_URL)."
    )


async def _stand_by(storage: Storage) -> None:
    """Returns when this instance has become the active one."""
    log.info("standing_by")
    while not await _hold(storage):  # noqa: ASYNC110 the database has no event to wait for
        await asyncio.sleep(ASKS_FOR_DUTY_EVERY)
    log.info("takes_over")


async def _hold(storage: Storage) -> bool:
    try:
        return await storage.hold(DUTY)
    except DatabaseUnavailable as error:
        raise CannotStart(no_database(error)) from error
    except OSError as error:
        raise CannotStart(
            f"The lock file beside the database cannot be opened: {error.strerror}. "
            "Check who owns it."
        ) from error


async def _duty_lost(storage: Storage) -> None:
    """Returns when the database gave the duty to nobody in particular: then this one must stop."""
    while await storage.still_held():  # noqa: ASYNC110 the database has no event to wait for
        await asyncio.sleep(CHECKS_DUTY_EVERY)
    log.error(
        "duty_lost",
        hint="the database connection broke; until it is back only help is given, and then the "
        "service manager restarts",
    )


async def _database_back(storage: Storage) -> None:
    """Returns when the database answers."""
    while True:
        with suppress(DatabaseUnavailable, TimeoutError):
            async with asyncio.timeout(CHECKS_DUTY_EVERY):
                await storage.read(inbox.next_try_at)
                return
        await asyncio.sleep(ASKS_FOR_DUTY_EVERY)


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
                "backup_folder": None,
            }
        )
