"""A backup is one SQLite file with all tables, whatever the database was. What it must be to be
trusted, and how it is made to forget who was erased after it was made.
"""

import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine, event, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from storage import gravestones
from storage.copying import counts
from storage.gravestones import Stone
from storage.tables import data_key

FAULTS = (sqlite3.Error, SQLAlchemyError)
_MARK = "made_as_backup"  # a table of its own, which a database at work does not have


class NotABackup(Exception):
    """The file cannot be used as a backup; the message says why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What a file says of itself, once it was found whole."""

    file: Path
    made_at: datetime
    version: str  # of its tables
    masters: frozenset[bytes]  # fingerprints of the master keys without which it says nothing
    rows: dict[str, int]
    size: int  # bytes


@contextmanager
def opened(file: Path, *, mode: str = "ro") -> Iterator[Connection]:
    """One transaction on the file: committed when all went well. `mode`: ro or rw."""

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)
        made.isolation_level = None
        if mode != "ro":
            made.execute("PRAGMA secure_delete = ON")
        return made

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    with engine.begin() as connection:
        yield connection


def mark(file: Path, *, made_at: datetime) -> None:
    """Make of a copy one file that says when it was made, and no longer keeps a log beside it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = DELETE").fetchone()
        database.execute(f"CREATE TABLE IF NOT EXISTS {_MARK} (at TEXT NOT NULL)")
        database.execute(f"DELETE FROM {_MARK}")  # noqa: S608 our own word
        database.execute(
            f"INSERT INTO {_MARK} VALUES (?)",  # noqa: S608 our own word
            (made_at.astimezone(UTC).isoformat(),),
        )


def unmark(file: Path) -> None:
    """From here on it is a database at work again."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute(f"DROP TABLE IF EXISTS {_MARK}")


def check(file: Path) -> Backup:
    """Reads all of it; NotABackup says what is wrong. What opens its keys is for others to ask."""
    if not file.is_file():
        raise NotABackup(f"there is no file {file}")
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            for question in ("integrity_check(1)", "foreign_key_check"):
                found = database.execute(f"PRAGMA {question}").fetchone()
                if found not in (None, ("ok",)):
                    raise NotABackup(f"{file} is damaged: take another one")
        with opened(file) as connection:
            return _read(file, connection)
    except FAULTS as error:
        raise NotABackup(f"{file} is not a backup, or is damaged: take another one") from error


def _read(file: Path, connection: Connection) -> Backup:
    here = set(inspect(connection).get_table_names())
    if not {"alembic_version", data_key.name} <= here:
        raise NotABackup(f"{file} is a database, but not one of Afterword")
    if _MARK in here:
        said = connection.exec_driver_sql(f"SELECT at FROM {_MARK}").scalar_one()  # noqa: S608
        made_at = datetime.fromisoformat(said)
    else:  # somebody copied a database by hand
        made_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Backup(
        file=file,
        made_at=made_at,
        version=connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one(),
        masters=frozenset(connection.execute(select(data_key.c.master).distinct()).scalars()),
        rows=counts(connection),
        size=file.stat().st_size,
    )


def masters_of(file: Path) -> frozenset[bytes]:
    """Which master keys it needs, without reading all of it; NotABackup."""
    try:
        with opened(file) as connection:
            return frozenset(connection.execute(select(data_key.c.master).distinct()).scalars())
    except FAULTS as error:
        raise NotABackup(f"{file} cannot be read") from error


def forget(file: Path, known: Collection[Stone]) -> int:
    """Destroys in the file the keys that were destroyed since; how many. What it held of these
    people cannot be read from then on, and a restore clears their rows away.

    A crash in the middle leaves the file as it was, or as it is to be. NotABackup, OSError.
    """
    try:
        with opened(file) as connection:
            dead = gravestones.alive(connection, known)
        return _forget(file, dead) if dead else 0
    except FAULTS as error:
        raise NotABackup(f"{file} cannot be made to forget") from error


def _forget(file: Path, dead: Collection[Stone]) -> int:
    with opened(file, mode="rw") as connection:
        gone = gravestones.take_keys(connection, dead)
        if inspect(connection).has_table("tombstone"):
            gravestones.lay(connection, dead)
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA secure_delete = ON")
        database.execute("VACUUM")
    sync(file)
    return gone


def sync(file: Path) -> None:
    """See the file, and that it is there, onto the disk."""
    for path, flags in ((file, os.O_RDWR), (file.parent, os.O_RDONLY)):
        descriptor = os.open(path, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
