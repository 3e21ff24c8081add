"""Ways in which a database is out of order, none of them pretended."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from storage.sqlite import SqliteDatabase
from tests.databases import PostgresServer, start_server
from tests.theatre import Stage


def sqlite_file(stage: Stage) -> Path:
    assert isinstance(stage.storage._backend, SqliteDatabase)
    return stage.storage._backend._path


@asynccontextmanager
async def file_locked(stage: Stage) -> AsyncIterator[None]:
    """Another program writes, and does not come to an end."""
    with closing(sqlite3.connect(sqlite_file(stage), isolation_level=None)) as intruder:
        intruder.execute("BEGIN IMMEDIATE")
        yield
        intruder.execute("ROLLBACK")


@asynccontextmanager
async def file_read_only(stage: Stage) -> AsyncIterator[None]:
    """SQLite refuses to write. By a pragma: root may write whatever the mode of a file says."""
    assert isinstance(stage.storage._backend, SqliteDatabase)
    writer = stage.storage._backend._writer
    await writer.execute("PRAGMA query_only = ON")
    yield
    await writer.execute("PRAGMA query_only = OFF")


@asynccontextmanager
async def keys_gone(stage: Stage) -> AsyncIterator[None]:
    """The data keys are not in the database any more, and then they are again."""
    with closing(sqlite3.connect(sqlite_file(stage), isolation_level=None)) as intruder:
        rows = intruder.execute("SELECT * FROM data_key").fetchall()
        intruder.execute("DELETE FROM data_key")
        yield
        places = ", ".join("?" * len(rows[0]))
        intruder.executemany(f"INSERT INTO data_key VALUES ({places})", rows)


@asynccontextmanager
async def server_stopped(_stage: Stage, server: PostgresServer) -> AsyncIterator[None]:
    """The server is shut down, and started again."""
    await asyncio.to_thread(server.stop)
    try:
        yield
    finally:
        await asyncio.to_thread(start_server, server)


@asynccontextmanager
async def table_locked(_stage: Stage, server: PostgresServer) -> AsyncIterator[None]:
    """The server answers, but a statement waits for as long as somebody holds the table."""
    async with _engine(server).connect() as intruder, intruder.begin():
        await intruder.execute(text("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE"))
        yield


@asynccontextmanager
async def server_read_only(_stage: Stage, server: PostgresServer) -> AsyncIterator[None]:
    """As on a standby: it can be read, and takes no writes."""
    engine = _engine(server, isolation_level="AUTOCOMMIT")
    async with engine.connect() as admin, engine.connect() as another:
        await admin.execute(text("SET default_transaction_read_only = off"))
        await admin.execute(text("ALTER SYSTEM SET default_transaction_read_only = on"))
        try:
            await _reloaded(admin, another, "on")
            yield
        finally:
            await admin.execute(text("ALTER SYSTEM RESET default_transaction_read_only"))
            await _reloaded(admin, another, "off")


async def _reloaded(admin: AsyncConnection, another: AsyncConnection, value: str) -> None:
    """Sessions hear of it one by one: until another one has, the bot's may not have either."""
    await admin.execute(text("SELECT pg_reload_conf()"))
    async with asyncio.timeout(10):
        while (await another.execute(text("SHOW default_transaction_read_only"))).scalar() != value:
            await admin.execute(text("SELECT pg_sleep(0.02)"))


def _engine(server: PostgresServer, **options: Any) -> AsyncEngine:
    url = server.get_uri().replace("postgresql:", "postgresql+asyncpg:")
    return create_async_engine(url, poolclass=NullPool, **options)
