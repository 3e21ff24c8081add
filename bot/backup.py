"""Backups by schedule: made each day, thinned out, and made to forget who was erased since.

The database says when one was made last. Beside the backups stands a file of those who were
erased or said stop, which a restore replays even when the database is lost.
"""

import asyncio
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from bot import closing
from bot.visit import Clock
from care import keeping
from care.audit import Act, Actor, Entry
from storage import backup, backup_file, gravestones, pulse
from storage.backup_file import Backup, NotABackup
from storage.database import DatabaseUnavailable, Storage, Transaction
from storage.gravestones import Line, Stone

log = structlog.get_logger(__name__)

ERASED = "erased.jsonl"
LOOKS_EVERY = 60  # seconds
_NAME = "afterword-%Y%m%dT%H%M%SZ.db"
_OURS = re.compile(r"afterword-\d{8}T\d{6}Z\.db")
_TROUBLE = (DatabaseUnavailable, NotABackup, backup.AlreadyThere, OSError)
_OVERLAP = timedelta(days=1)  # erasures may be committed later than they say
_FORGOTTEN_AFTER = timedelta(days=1)  # what is left of a copy that was cut off


class _Stopping(OSError):
    """The bot ends, and the copy with it."""


class Backups:
    """What the active instance does for its folder."""

    def __init__(self, *, storage: Storage, url: str, folder: Path, clock: Clock) -> None:
        self._storage = storage
        self._url = url
        self._folder = folder
        self._clock = clock
        self._written: set[Line] | None = None  # None: the file was not looked at yet
        self._stopping = False

    def stop(self) -> None:
        """A copy under way is given up; the next start makes it."""
        self._stopping = True

    async def work(self) -> None:
        """Asked again and again; does what is due."""
        try:
            await self._note_erasures()
        except OSError as error:
            await self._failed(error)
            return
        ended_at = await self._storage.read(closing.ended_at)
        if ended_at is not None:
            await asyncio.to_thread(_delete, self._folder, before=ended_at)
        elif await self._storage.read(_is_due, now=self._clock()):
            await self._make()

    async def _note_erasures(self) -> None:
        """Each soon after it was made, and each stop, so that a lost database undoes neither."""
        file = self._folder / ERASED
        if self._written is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._written = set(await asyncio.to_thread(gravestones.read_file, file))
        newest = max((one.at for one in self._written), default=None)
        since = newest - _OVERLAP if newest is not None else None
        known = await self._storage.read(gravestones.lines_since, since=since)
        new = [one for one in known if one not in self._written]
        await asyncio.to_thread(gravestones.append_to, file, new)
        self._written.update(new)

    async def _make(self) -> None:
        now = self._clock()
        file = self._folder / now.astimezone(UTC).strftime(_NAME)
        try:
            made = await asyncio.to_thread(
                backup.make, self._url, file, now=now, progress=self._goes_on
            )
        except _Stopping:
            return
        except _TROUBLE as error:
            await self._failed(error)
            return
        await self._storage.transact(_made, made, now=now)
        log.info("backup_made", bytes=made.size)
        known = await self._storage.read(gravestones.stones_since, since=None)
        trouble = await asyncio.to_thread(tidy, self._folder, known, now=now)
        if trouble:
            log.error("backups_not_tidied", files=trouble)

    async def _failed(self, error: Exception) -> None:
        """Known for an hour; then it is tried, and said, again."""
        now = self._clock()
        last = await self._storage.read(pulse.last, pulse.BACKUP_FAILED)
        if last is None or now - last.at >= keeping.AGAIN_AFTER:
            log.error("backup_failed", error=type(error).__name__)
            await self._storage.transact(pulse.beat, pulse.BACKUP_FAILED, at=now)

    def _goes_on(self, _done: int, _of: int) -> None:
        if self._stopping:
            raise _Stopping


def _is_due(tx: Transaction, *, now: datetime) -> bool:
    made, failed = pulse.last(tx, pulse.BACKUP), pulse.last(tx, pulse.BACKUP_FAILED)
    return keeping.is_due(
        now=now, made_at=made.at if made else None, failed_at=failed.at if failed else None
    )


def _made(tx: Transaction, made: Backup, *, now: datetime) -> None:
    pulse.beat(tx, pulse.BACKUP, at=now, value=made.size)
    tx.write_down(Entry(at=now, act=Act.BACKED_UP, actor=Actor.BOT))


# The folder.


def files(folder: Path) -> list[Path]:
    """Every backup in it, also those that were not made by schedule."""
    return sorted(folder.glob("*.db"))


def tidy(folder: Path, known: Iterable[Stone], *, now: datetime) -> int:
    """Thins them out, and makes the rest forget; how many would not."""
    _thin(folder)
    _sweep(folder, now=now)
    stones = [*known, *gravestones.stones_in(folder / ERASED)]
    _gone, trouble = forget(files(folder), stones)
    return trouble


def forget(those: Iterable[Path], known: Iterable[Stone]) -> tuple[int, int]:
    """How many keys were destroyed in them, and how many files could not be read."""
    stones = list(known)
    gone = trouble = 0
    for file in those:
        try:
            gone += backup_file.forget(file, stones)
        except (OSError, NotABackup):
            trouble += 1
    return gone, trouble


def _delete(folder: Path, *, before: datetime) -> None:
    """The practice has ended: nothing that was made until then stays."""
    for file in files(folder):
        if file.stat().st_mtime <= before.timestamp():
            file.unlink(missing_ok=True)


def _thin(folder: Path) -> None:
    made = {
        datetime.strptime(file.name, _NAME).replace(tzinfo=UTC): file
        for file in files(folder)
        if _OURS.fullmatch(file.name)
    }
    for moment in made.keys() - keeping.kept(made):
        made[moment].unlink(missing_ok=True)


def _sweep(folder: Path, *, now: datetime) -> None:
    """What copies left behind that were cut off long ago."""
    for file in folder.glob(f".*{backup.PARTIAL}"):
        if now.timestamp() - file.stat().st_mtime > _FORGOTTEN_AFTER.total_seconds():
            file.unlink(missing_ok=True)
