"""SQLite: one connection that writes and one that reads, each on a thread of its own.

A body runs in one hop on the thread that aiosqlite gives its connection; a hop for each statement
would cost more than the statements themselves.
"""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar

import aiosqlite
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from storage.backend import DatabaseUnavailable

T = TypeVar("T")

_BUSY_FOR_MS = 10_000

_REASONS = {
    sqlite3.SQLITE_PERM: "this user may not use it",
    sqlite3.SQLITE_BUSY: "another program keeps it locked: stop that one first",
    sqlite3.SQLITE_LOCKED: "another program keeps it locked: stop that one first",
    sqlite3.SQLITE_READONLY: "it may not be written: check owner and mode of file and folder",
    sqlite3.SQLITE_IOERR: "the disk fails: look at the system's log",
    sqlite3.SQLITE_CORRUPT: "it is damaged: restore a backup",
    sqlite3.SQLITE_FULL: "the disk is full: make room",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: check that it is a file this user may write",
    sqlite3.SQLITE_NOTADB: "it is not an SQLite database: check AFTERWORD_DATABASE_URL",
}


class _Thread(aiosqlite.Connection):
    """An aiosqlite connection whose thread also runs whole bodies."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        # A program that fails before it closes the database must end, and not wait for this.
        self._thread.daemon = True

    async def run(self, body: Callable[[], T]) -> T:
        """Run `body` on the connection's thread; once queued it runs to its end."""
        execute: Callable[[Callable[[], T]], Coroutine[Any, Any, T]] = self._execute
        return await execute(body)

    async def end(self) -> None:
        """Close the connection and see its thread off.

        When opening failed, aiosqlite leaves the thread to answer a loop that may be gone by then.
        """
        await self.close()
        if self._thread.ident is not None:
            await asyncio.to_thread(self._thread.join)


class SqliteDatabase:
    """One file, one process that works on it."""

    dialect: Literal["sqlite", "postgresql"] = "sqlite"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = _Thread(partial(_connect, path, "rw"))
        self._reader = _Thread(partial(_connect, path, "ro"))
        self._writing = _engine(self._writer, "BEGIN IMMEDIATE")
        self._reading = _engine(self._reader, "BEGIN")
        self._lock: int | None = None

    @classmethod
    async def open(cls, path: Path) -> "SqliteDatabase":
        """Open the file, made with its folder if it is not there yet."""
        try:
            await asyncio.to_thread(_make, path)
        except OSError as error:
            raise DatabaseUnavailable(
                f"the database {path}: {error.strerror}. Check AFTERWORD_DATABASE_URL"
            ) from error
        database = cls(path)
        async with AsyncExitStack() as undo:
            undo.push_async_callback(database.close)
            try:
                await database._writer
                await database._reader
            except sqlite3.Error as error:
                raise _unavailable(path, error) from error
            undo.pop_all()
        return database

    async def write(self, body: Callable[[Connection], T]) -> T:
        return await self._run(self._writer, partial(_transact, self._writing, body))

    async def read(self, body: Callable[[Connection], T]) -> T:
        return await self._run(self._reader, partial(_transact, self._reading, body))

    async def upgrade(self, body: Callable[[Connection], T]) -> T:
        return await self._run(self._writer, partial(_upgrade, self._writing, body))

    async def scrub(self) -> None:
        # What `secure_delete` wiped in the file still stands in the WAL, until that is emptied.
        await self._writer.run(lambda: _empty_wal(self._writer._conn))

    async def hold(self, name: str) -> bool:
        # One lock whatever the name: the process that has the file has all duties.
        if self._lock is None:
            self._lock = _lock(self._lock_path)
        return self._lock is not None

    async def still_held(self) -> bool:
        return self._lock is not None and _is_file(self._lock, self._lock_path)

    async def release(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    async def close(self) -> None:
        # The writer last: only it can move what is in the WAL into the file itself.
        await self._reader.end()
        await self._writer.end()
        await self.release()

    @property
    def _lock_path(self) -> Path:
        return self._path.with_name(self._path.name + ".lock")

    async def _run(self, thread: _Thread, work: Callable[[], T]) -> T:
        try:
            return await thread.run(work)
        except DBAPIError as error:
            if not isinstance(error.orig, sqlite3.Error) or _reason(error.orig) is None:
                raise
            if thread is self._reader and _code(error.orig) == sqlite3.SQLITE_READONLY:
                raise  # a body that was to read wrote: a bug, and no fault of the file
            raise _unavailable(self._path, error.orig) from error


def _make(path: Path) -> None:
    """The folder and an empty file, for this user's eyes only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _connect(path: Path, mode: Literal["rw", "ro"]) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)
    try:
        # Transactions begin where we say so, and not where the driver guesses.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_FOR_MS}")
        if mode == "rw":
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA foreign_keys = ON")
        else:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _engine(thread: _Thread, begin: str) -> Engine:
    """An engine over the one connection that the thread has; to be used on that thread only."""

    def connection() -> Any:
        return thread._conn

    engine = create_engine(
        "sqlite://", creator=connection, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda opened: opened.exec_driver_sql(begin))
    return engine


def _transact(engine: Engine, body: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        return body(connection)


def _upgrade(engine: Engine, body: Callable[[Connection], T]) -> T:
    """A body that may copy a table and drop the old one, as SQLite needs for most changes."""
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
        try:
            with connection.begin():
                result = body(connection)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise DatabaseUnavailable(
                        f"a row of {broken[0]} refers to nothing: restore a backup"
                    )
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
    return result


def _empty_wal(connection: sqlite3.Connection) -> None:
    """Best effort, the erasure itself being committed: a reader can keep it for the next time."""
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _lock(path: Path) -> int | None:
    """A descriptor that holds the lock, or None. The system lets go when the process ends."""
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _is_file(descriptor: int, path: Path) -> bool:
    """False when the file was removed or replaced: then another process can lock the new one."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)  # errors of the driver itself have none
    return code & 0xFF  # the other bits say where in SQLite it happened


def _reason(error: sqlite3.Error) -> str | None:
    return _REASONS.get(_code(error))


def _unavailable(path: Path, error: sqlite3.Error) -> DatabaseUnavailable:
    return DatabaseUnavailable(f"the database {path}: {_reason(error) or error}")
