"""Puts a backup in the place of the database.

1. The file is read, all of it: is it whole, is it ours, and do the master keys here open it?
2. The duty is taken. A running bot has it, and then nothing happens.
3. What is there now is kept as a backup itself, and asked what happened since this one.
4. A copy of the file is brought up to date and made fit to go on (bot.meanwhile).
5. It takes the place of the database in one step. A crash before that leaves everything as it was.
"""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot import meanwhile
from bot.backup import ERASED
from bot.running import DUTY, CannotStart, no_database, no_key, vault_as_it_is
from bot.settings import Settings
from bot.tick import Tick
from storage import audit, backup, backup_file, checkup, copying, gravestones, restoring, versions
from storage.backup_file import Backup, NotABackup
from storage.copying import Progress
from storage.database import DatabaseUnavailable, Storage, file_of
from storage.gravestones import Stop
from storage.restoring import Since
from storage.sqlite import SqliteDatabase
from storage.vault import KeyDestroyed, MasterKeyMissing, Tampered, Vault
from texts import Catalogs

BEFORE = "before-restore"
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    made_at: datetime  # the backup
    rows: dict[str, int]  # of each table, now
    caught: meanwhile.Caught
    trail_whole: bool
    kept: Path | None  # what was there before; None: there was nothing


@dataclass(frozen=True, slots=True)
class _Place:
    """Where to, and with what."""

    settings: Settings
    vault: Vault
    now: datetime
    tell: Tell
    progress: Progress

    @property
    def url(self) -> str:
        return self.settings.database_url.get_secret_value()

    @property
    def folder(self) -> Path | None:
        """Beside the database; None: it is no file."""
        file = file_of(self.url)
        return file.absolute().parent if file else None


async def restore(
    settings: Settings,
    file: Path,
    *,
    replace: bool,
    now: datetime,
    tell: Tell,
    progress: Progress = copying.no_progress,
) -> Restored:
    """CannotStart says why not, and then nothing was changed."""
    tell("Reading the backup …")
    known = await asyncio.to_thread(_examined, file)
    vault = vault_as_it_is(settings)
    place = _Place(settings, vault, now, tell, progress)
    try:
        vault.check_knows(known.masters)
    except MasterKeyMissing as error:
        raise CannotStart(no_key(error)) from error
    async with _duty(place, replace=replace) as target:
        return await _restored(place, target, known, replace=replace)


def _examined(file: Path) -> Backup:
    try:
        known = backup_file.check(file)
    except NotABackup as error:
        raise CannotStart(f"Not restored: {error}.") from error
    if known.version > versions.newest():
        raise CannotStart(f"Not restored: {versions.FromTheFuture(known.version)}.")
    return known


async def _restored(place: _Place, target: Storage, known: Backup, *, replace: bool) -> Restored:
    there = await target.read(lambda tx: restoring.has_people(tx.connection))
    if there and not replace:
        raise CannotStart(
            "The database holds people already. With --replace the backup takes its place; what "
            "is there now is kept as a file first."
        )
    kept = await asyncio.to_thread(_keep, place, known.file) if there else None
    with _room(place) as room:
        copy = room / "copy.db"
        await asyncio.to_thread(shutil.copyfile, known.file, copy)
        copy.chmod(0o600)
        backup_file.unmark(copy)
        caught, whole, rows = await _made_fit(place, target, copy, known)
        place.tell("Putting it in place …")
        await asyncio.to_thread(restoring.install, place.url, copy, progress=place.progress)
    if await target.read(lambda tx: copying.counts(tx.connection)) != rows:
        raise CannotStart("What stands in the database now is not the backup. Do it once more.")
    return Restored(made_at=known.made_at, rows=rows, caught=caught, trail_whole=whole, kept=kept)


async def _made_fit(
    place: _Place, target: Storage, copy: Path, known: Backup
) -> tuple[meanwhile.Caught, bool, dict[str, int]]:
    place.tell("Bringing it up to date …")
    opened = await Storage.open(f"sqlite+aiosqlite:///{copy}", place.vault)
    try:
        await versions.bring_up_to_date(opened)
        await opened.read(checkup.opens_a_key)
        whole = await opened.read(audit.verify) is None
        since = await _since(opened, target)
        beside = _beside(place, known.file)
        stones = [*since.stones, *gravestones.stones_in(beside)]
        stones += await opened.read(gravestones.stones_since, since=None)
        tick = Tick(Catalogs(default=place.settings.default_language), place.now)
        caught = await opened.transact(
            meanwhile.catch_up,
            tick,
            since=since,
            stones=stones,
            stops=_since_then(gravestones.stops_in(beside), known.made_at),
            made_at=known.made_at,
        )
        return caught, whole, await opened.read(lambda tx: copying.counts(tx.connection))
    except (DatabaseUnavailable, MasterKeyMissing, KeyDestroyed, Tampered) as error:
        raise CannotStart(f"Not restored: {error}.") from error
    finally:
        await opened.close()


async def _since(copy: Storage, target: Storage) -> Since:
    until = await copy.read(restoring.last_entry)
    return await target.read(lambda tx: restoring.known_since(tx.connection, until=until))


def _since_then(stops: list[Stop], made_at: datetime) -> list[Stop]:
    """Whoever said stop before may have said yes again, and the backup knows that."""
    return [one for one in stops if one.at >= made_at]


def _beside(place: _Place, file: Path) -> Path:
    """Who was erased or said stop since, as it stands beside the backups."""
    return (place.settings.backup_folder or file.absolute().parent) / ERASED


def _keep(place: _Place, file: Path) -> Path:
    folder = place.settings.backup_folder or place.folder or file.absolute().parent
    kept = folder / f"afterword-{BEFORE}-{place.now:%Y%m%dT%H%M%S%fZ}.db"
    place.tell("Keeping what is there …")
    try:
        backup.make(place.url, kept, now=place.now, progress=place.progress)
    except (DatabaseUnavailable, NotABackup, OSError) as error:
        raise CannotStart(f"What is there could not be kept, so it stays: {error}.") from error
    return kept


@contextmanager
def _room(place: _Place) -> Iterator[Path]:
    """A folder that nobody else can read, on the disk of the database."""
    with tempfile.TemporaryDirectory(prefix=".restoring-", dir=place.folder) as name:
        yield Path(name)


# The duty, which a running bot has.


@asynccontextmanager
async def _duty(place: _Place, *, replace: bool) -> AsyncIterator[Storage]:
    try:
        target = await _opened(place, replace=replace)
    except DatabaseUnavailable as error:
        raise CannotStart(no_database(error)) from error
    try:
        if not await target.hold(DUTY):
            raise CannotStart("The bot is running on this database. Stop it first.")
        yield target
    finally:
        await target.close()


async def _opened(place: _Place, *, replace: bool) -> Storage:
    """The database that is there; one that is damaged is set aside, because that is when backups
    are needed."""
    try:
        target = await Storage.open(place.url, place.vault)
        try:
            damaged = target.dialect == "sqlite" and await target.read(checkup.is_damaged)
        except DatabaseUnavailable:
            damaged = True
        if not damaged:
            return target
        await target.close()
    except DatabaseUnavailable:
        if file_of(place.url) is None:
            raise
    await _set_aside(place, replace=replace)
    return await Storage.open(place.url, place.vault)


async def _set_aside(place: _Place, *, replace: bool) -> None:
    file = file_of(place.url)
    assert file is not None
    if not file.is_file():
        raise DatabaseUnavailable(f"the database {file} cannot be opened")
    if not replace:
        raise CannotStart("The database is damaged. With --replace it is set aside.")
    lock = SqliteDatabase(file)
    try:
        if not await lock.hold(DUTY):
            raise CannotStart("The bot is running on this database. Stop it first.")
        aside = f"{file}.damaged-{place.now:%Y%m%dT%H%M%SZ}"
        await asyncio.to_thread(_move, file, aside)
        place.tell(f"The damaged database is set aside as {aside}")
    finally:
        await lock.release()


def _move(file: Path, aside: str) -> None:
    """The file with what SQLite keeps beside it."""
    for part in ("", "-wal", "-shm"):
        beside = Path(f"{file}{part}")
        if beside.exists():
            beside.rename(f"{aside}{part}")
