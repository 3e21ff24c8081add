"""Copying a database at work into one file. Takes time: call it in a thread.

1. The copy is written beside the file under a name of its own that only its owner can read.
2. It is one moment of the database: a snapshot that is held until the copy is whole, so that
   whoever writes meanwhile neither waits nor shows.
3. It is read again, all of it, and seen onto the disk.
4. Only then does it get its name. A crash before that leaves a file that nobody takes for a backup.
"""

import asyncio
import os
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, inspect

from storage import backup_file, migrations
from storage.backup_file import FAULTS, Backup, NotABackup
from storage.copying import Progress, copy_rows, no_progress
from storage.database import DatabaseUnavailable, address_of, file_of
from storage.postgres import PostgresDatabase

PARTIAL = ".partial"
_PAGES_AT_ONCE = 256


class AlreadyThere(Exception):
    """There is a file of this name, and a backup never takes the place of anything."""


def make(url: str, file: Path, *, now: datetime, progress: Progress = no_progress) -> Backup:
    """Copies the database into `file`. AlreadyThere, DatabaseUnavailable, NotABackup (the copy is
    damaged, and so is the database), OSError."""
    if file.exists():
        raise AlreadyThere
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=PARTIAL)
    os.close(descriptor)
    partial = Path(name)
    try:
        source = file_of(url)
        if source is None:
            asyncio.run(_from_postgres(url, partial, progress))
        else:
            _from_sqlite(source, partial, progress)
        backup_file.mark(partial, made_at=now)
        made = backup_file.check(partial)
        backup_file.sync(partial)
        _name(partial, file)
        return replace(made, file=file)
    except FAULTS as error:
        raise NotABackup(f"the copy beside {file} cannot be written: is the disk full?") from error
    finally:
        partial.unlink(missing_ok=True)


def _name(partial: Path, file: Path) -> None:
    try:
        os.link(partial, file)  # unlike a rename it fails when somebody else was faster
    except FileExistsError:
        raise AlreadyThere from None
    except OSError:  # a file system without links
        if file.exists():
            raise AlreadyThere from None
        partial.rename(file)
    backup_file.sync(file)


def _from_sqlite(source: Path, target: Path, progress: Progress) -> None:
    if not source.is_file():
        raise DatabaseUnavailable(f"the database {source}: it is not there")
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as live,
            closing(sqlite3.connect(target)) as copied,
        ):
            live.isolation_level = None
            # Held to the end: without it each write of the bot's would begin the copy anew.
            live.execute("BEGIN")
            live.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            live.backup(
                copied,
                pages=_PAGES_AT_ONCE,
                progress=lambda _status, left, total: progress(total - left, total),
            )
    except sqlite3.Error as error:
        raise DatabaseUnavailable(f"the database {source} cannot be read: {error}") from error


async def _from_postgres(url: str, target: Path, progress: Progress) -> None:
    database = await PostgresDatabase.open(address_of(url))
    try:
        await database.read(lambda connection: _copy(connection, target, progress))
    finally:
        await database.close()


def _copy(source: Connection, target: Path, progress: Progress) -> None:
    if not inspect(source).has_table("alembic_version"):
        raise NotABackup("the database has no tables yet: there is nothing to copy")
    version = source.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    with backup_file.opened(target, mode="rw") as connection:
        migrations.upgrade(connection, to=version)
        copy_rows(source, connection, progress=progress)
