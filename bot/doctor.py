"""Looks at everything that the bot needs, and changes nothing. What it says holds no secret."""

import os
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from bot.asking import examine_telegram
from bot.finding import Finding, error, is_well, ok, warning
from bot.running import DUTY, no_database, no_key, utc_now
from bot.settings import FILE, Settings, wrong_values
from bot.spelling import misspelt
from bot.visit import Clock
from care import helplines
from storage import checkup, versions
from storage.database import DatabaseUnavailable, Storage
from storage.vault import (
    BadMasterKey,
    KeyDestroyed,
    MasterKeyMissing,
    Tampered,
    Vault,
    keys_from_text,
    keys_of_file,
    new_data_key,
)

MEGABYTE = 1024 * 1024
TOO_LITTLE = 50 * MEGABYTE
LITTLE = 500 * MEGABYTE
_WAL_IN_HEADER = 2  # byte 18 of an SQLite file: the journal is a write-ahead log
_WILL_BE_MADE = "will be made at the first start"


def read_settings(environment: Mapping[str, str]) -> tuple[Settings | None, list[str]]:
    """The settings if they can be had, and one sentence for each that is misspelt or wrong."""
    complaints: list[str] = []
    try:
        complaints += misspelt(environment, FILE)
        return Settings(), complaints
    except ValidationError as failure:
        return None, complaints + wrong_values(failure)
    except OSError as failure:
        return None, [f"{FILE} cannot be read: {failure.strerror}."]
    except UnicodeDecodeError:
        return None, [f"{FILE} cannot be read: it is not UTF-8 text."]


def examine_settings(environment: Mapping[str, str]) -> tuple[Settings | None, list[Finding]]:
    """The settings if they can be had, and what the other checks need not look at."""
    settings, complaints = read_settings(environment)
    found = [error("settings", complaint) for complaint in complaints]
    if not found:
        found.append(ok("settings", "Every setting can be used."))
    if FILE.is_file() and FILE.stat().st_mode & 0o077:
        found.append(
            warning("settings", f"Others on this machine may read {FILE}.", f"chmod 600 {FILE}")
        )
    return settings, found


async def examine(settings: Settings, *, clock: Clock = utc_now) -> list[Finding]:
    """Database, keys, instance, Telegram, clock and disk, in this order."""
    return [
        *await _examine_data(settings),
        *await examine_telegram(settings, clock),
        _helplines(clock().date()),
        _disk(_sqlite_file(settings) or settings.key_file),
    ]


async def _examine_data(settings: Settings) -> list[Finding]:
    file = _sqlite_file(settings)
    key = _Key(settings)
    if file is not None and not file.exists():
        return [_not_yet(file), key.before_the_first_start()]
    was_wal = file is None or _is_wal(file)
    found: list[Finding] = []
    try:
        # Without a key, too, it can be seen whether the database answers.
        storage = await Storage.open(
            settings.database_url.get_secret_value(), key.vault or Vault([new_data_key()])
        )
        try:
            found.append(await _database(storage, was_wal=was_wal))
            if is_well(found):  # what a damaged one says of itself means nothing
                found.append(await _tables(storage))
                found.append(await key.opens(storage))
                found.append(await _instance(storage, file))
        finally:
            await storage.close()
    except DatabaseUnavailable as failure:
        found.append(error("database", no_database(failure)))
    return found


async def _database(storage: Storage, *, was_wal: bool) -> Finding:
    if storage.dialect == "postgresql":
        if await storage.transact(checkup.is_read_only):
            return error(
                "database",
                "PostgreSQL answers, but takes no changes.",
                "AFTERWORD_DATABASE_URL must name the primary, not a replica.",
            )
        return ok("database", "PostgreSQL answers and takes changes.")
    damage = await storage.read(checkup.is_damaged)
    if damage:
        return error("database", "The database is damaged.", "Stop the bot and restore a backup.")
    await storage.transact(checkup.nothing)
    if not was_wal:
        return warning(
            "database",
            "The database was last written without a write-ahead log, so not by this bot.",
            "Nothing, if it was just copied or restored: the bot turns the log on.",
        )
    return ok("database", "The database is sound and takes changes.")


async def _tables(storage: Storage) -> Finding:
    try:
        version = await storage.read(versions.current)
    except versions.FromTheFuture as failure:
        return error("tables", no_database(failure))
    if version is None:
        return ok("tables", f"There are no tables yet; they {_WILL_BE_MADE}.")
    if version != versions.newest():
        return warning(
            "tables",
            f"The tables have version {version}; this program wants {versions.newest()}.",
            "Make a backup; the next start brings them up to date, and so does: "
            "python -m bot migrate",
        )
    return ok("tables", f"The tables are up to date (version {version}).")


async def _instance(storage: Storage, file: Path | None) -> Finding:
    """Takes the duty until the storage is closed, a moment later: the way to know whether
    somebody has it."""
    idle = ok("instance", "The bot is not running.")
    if _never_ran(file):
        return idle  # and do not make the lock file: it belongs to the user that runs the bot
    try:
        if not await storage.hold(DUTY):
            return ok("instance", "The bot is running on this database.")
    except OSError as failure:
        return error(
            "instance",
            f"The lock file beside the database cannot be opened: {failure.strerror}.",
            "Check who owns it: it must be the user that runs the bot.",
        )
    return idle


class _Key:
    """The master key as far as it can be had without making one."""

    def __init__(self, settings: Settings) -> None:
        self._place = (
            "AFTERWORD_SECRET_KEYS" if settings.secret_keys else f"The key file {settings.key_file}"
        )
        self.vault: Vault | None = None
        self._trouble: BadMasterKey | MasterKeyMissing | None = None
        try:
            if settings.secret_keys:
                keys = keys_from_text(settings.secret_keys.get_secret_value())
            else:
                keys = keys_of_file(settings.key_file, may_create=False)
            self.vault = Vault(keys)
        except (BadMasterKey, MasterKeyMissing) as failure:
            self._trouble = failure

    def before_the_first_start(self) -> Finding:
        match self._trouble:
            case None:
                return ok("keys", f"{self._place} can be used.")
            case MasterKeyMissing():
                return ok("keys", f"{self._place} {_WILL_BE_MADE}.")
            case BadMasterKey() as trouble:
                return _bad_key(trouble)

    async def opens(self, storage: Storage) -> Finding:
        """Whether the key that is here is the one that the database was written under."""
        try:
            masters = await storage.read(checkup.masters)
            if not masters:
                return self.before_the_first_start()
            if self.vault is None:
                return _bad_key(self._trouble)
            self.vault.check_knows(masters)
            await storage.read(checkup.opens_a_key)
        except MasterKeyMissing as failure:
            return error("keys", no_key(failure))
        except (Tampered, KeyDestroyed):
            return error(
                "keys", "A key inside the database is gone or was changed.", "Restore a backup."
            )
        except versions.FromTheFuture:
            return warning("keys", "It was not tried whether the key opens the database.", "")
        return ok("keys", f"{self._place} opens the database.")


def _bad_key(trouble: BadMasterKey | MasterKeyMissing | None) -> Finding:
    if isinstance(trouble, MasterKeyMissing):
        return error("keys", no_key(trouble))
    return error("keys", f"The master key cannot be used: {trouble}.")


def _helplines(today: date) -> Finding:
    rows = helplines.helplines()
    old = helplines.stale(rows, today=today)
    if not old:
        return ok("help lines", f"All {len(rows)} help lines were checked within half a year.")
    names = ", ".join(f"{line.country} {line.name}" for line in old)
    return warning(
        "help lines",
        f"{len(old)} of {len(rows)} help lines were not checked for half a year: {names}.",
        "Look at their sources, and put the new day into care/helplines.json.",
    )


def _disk(place: Path) -> Finding:
    free = shutil.disk_usage(_nearest(place.absolute().parent)).free
    megabytes = f"{free // MEGABYTE} MB of disk are free"
    if free < TOO_LITTLE:
        return error("disk", f"Only {megabytes}.", "Make room before something is lost.")
    if free < LITTLE:
        return warning("disk", f"Only {megabytes}.", "Make room soon.")
    return ok("disk", f"{megabytes}.")


def _not_yet(file: Path) -> Finding:
    folder = _nearest(file.absolute().parent)
    if folder.is_dir() and os.access(folder, os.W_OK | os.X_OK):
        return ok("database", f"There is no database yet; it {_WILL_BE_MADE}.")
    return error(
        "database",
        f"There is no database yet, and none can be made in {file.parent}.",
        "Make the folder, owned by the user that runs the bot, or change AFTERWORD_DATABASE_URL.",
    )


def _never_ran(file: Path | None) -> bool:
    return file is not None and not Path(f"{file}.lock").exists()


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    while not folder.exists():
        folder = folder.parent
    return folder


def _sqlite_file(settings: Settings) -> Path | None:
    """None: the database is not a file."""
    kind, _, rest = settings.database_url.get_secret_value().partition(":///")
    name = rest.partition("?")[0]
    return Path(name).expanduser() if kind.startswith("sqlite") and name else None


def _is_wal(file: Path) -> bool:
    """Looked at before the database is opened, which turns the log on. An empty file is new."""
    try:
        with file.open("rb") as opened:
            head = opened.read(19)
    except OSError:
        return True  # opening it will say why
    return len(head) < 19 or head[18] == _WAL_IN_HEADER
