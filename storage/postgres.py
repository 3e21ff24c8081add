"""PostgreSQL: for a practice whose bot runs on several machines."""

import asyncio
import hashlib
from collections.abc import Callable, Coroutine
from typing import Any, Literal, TypeVar

from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from storage.backend import DatabaseUnavailable

T = TypeVar("T")

_CONNECT_FOR_S = 10
_ANSWER_FOR_S = 5

# SQLSTATE classes in which the server, and not the statement, is at fault: connection, resources,
# operator intervention, system error.
_SERVER_FAULTS = ("08", "53", "57", "58", "XX")
# A statement wrote where nothing may be written: on the writing side the server is a standby, or
# was told to be read-only; on the reading side the statement is at fault.
_READ_ONLY = "25006"


class PostgresDatabase:
    """A pool that writes, a small one that reads, and one connection that holds duties."""

    dialect: Literal["sqlite", "postgresql"] = "postgresql"

    def __init__(self, url: URL) -> None:
        self._url = _for_asyncpg(url)
        self._writing = self._engine(pool_size=10, max_overflow=20)
        self._reading = self._engine(pool_size=2, max_overflow=4)
        self._holding = self._engine(poolclass=NullPool, isolation_level="AUTOCOMMIT")
        self._holder: AsyncConnection | None = None
        self._held: set[int] = set()
        self._one_asks = asyncio.Lock()  # the holder can do one thing at a time
        self._running: set[asyncio.Task[Any]] = set()

    @classmethod
    async def open(cls, url: URL) -> "PostgresDatabase":
        """Connect once, so that a wrong address or password shows at start."""
        database = cls(url)
        try:
            await database.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
        except DatabaseUnavailable:
            await database.close()
            raise
        return database

    async def write(self, body: Callable[[Connection], T]) -> T:
        return await self._to_its_end(self._transact(self._writing, body))

    async def read(self, body: Callable[[Connection], T]) -> T:
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        return await self._to_its_end(self._transact(self._reading, body, **options))

    async def upgrade(self, body: Callable[[Connection], T]) -> T:
        def alone(connection: Connection) -> T:
            key = {"key": lock_key("upgrade")}
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), key)
            return body(connection)

        return await self.write(alone)

    async def scrub(self) -> None:
        # Nothing to do from here: the server's own vacuum takes away what was deleted.
        return

    async def hold(self, name: str) -> bool:
        key = lock_key(name)
        async with self._one_asks:
            if key in self._held and await self._is_held():
                return True
            if self._holder is None:
                self._holder = await self._connected(self._holding)
            lock = text("SELECT pg_try_advisory_lock(:key)")
            try:
                got = bool(await self._holder.scalar(lock, {"key": key}))
            except DBAPIError as error:
                await self._lose()
                raise self._unavailable(error) from error
            if got:
                self._held.add(key)
            return got

    async def still_held(self) -> bool:
        async with self._one_asks:
            return await self._is_held()

    async def release(self) -> None:
        async with self._one_asks:
            self._held.clear()
            if self._holder is not None:
                holder, self._holder = self._holder, None
                await holder.close()  # no pool: the session ends, and its locks with it

    async def close(self) -> None:
        while self._running:
            await asyncio.wait(self._running)
        await self.release()
        for engine in (self._writing, self._reading, self._holding):
            await engine.dispose()

    async def _is_held(self) -> bool:
        if self._holder is None or not self._held:
            return False
        # Counted, and not "does the connection answer": SQLAlchemy connects again by itself after
        # a break, and the new session holds nothing.
        count = text(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted "
            "AND pid = pg_backend_pid()"
        )
        try:
            async with asyncio.timeout(_ANSWER_FOR_S):
                held = bool(await self._holder.scalar(count) == len(self._held))
        except (SQLAlchemyError, OSError, TimeoutError):
            held = False
        if not held:
            await self._lose()
        return held

    async def _lose(self) -> None:
        """The session with the duties is gone: the next `hold` begins with another."""
        self._held.clear()
        if self._holder is not None:
            holder, self._holder = self._holder, None
            await holder.invalidate()
            await holder.close()

    def _engine(self, **options: Any) -> AsyncEngine:
        return create_async_engine(
            self._url,
            hide_parameters=True,
            pool_pre_ping="poolclass" not in options,
            connect_args={
                "timeout": _CONNECT_FOR_S,
                "server_settings": {
                    "application_name": "afterword",
                    "timezone": "UTC",
                    # The server notices within a minute that a machine, and its locks, are gone.
                    "tcp_keepalives_idle": "30",
                    "tcp_keepalives_interval": "10",
                    "tcp_keepalives_count": "3",
                },
            },
            **options,
        )

    async def _to_its_end(self, work: Coroutine[Any, Any, T]) -> T:
        """Await `work`, and let it finish when the waiting is cancelled.

        asyncpg must give up a connection that is cancelled in the middle of a statement, and
        nobody could tell whether a commit still arrived.
        """
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # looked at here, in case nobody waits any more

    async def _transact(
        self, engine: AsyncEngine, body: Callable[[Connection], T], **options: Any
    ) -> T:
        connection = await self._connected(engine)
        try:
            if options:
                await connection.execution_options(**options)
            async with connection.begin():
                return await connection.run_sync(body)
        except DBAPIError as error:
            read_only = engine is self._writing and _state(error) == _READ_ONLY
            if error.connection_invalidated or _is_server_fault(error) or read_only:
                raise self._unavailable(error) from error
            raise
        finally:
            await connection.close()

    async def _connected(self, engine: AsyncEngine) -> AsyncConnection:
        try:
            return await engine.connect()
        except (SQLAlchemyError, OSError) as error:
            raise self._unavailable(error) from error

    def _unavailable(self, error: Exception) -> DatabaseUnavailable:
        where = self._url.host or self._url.query.get("host") or "localhost"
        return DatabaseUnavailable(f"PostgreSQL at {where}: {_reason(error)}")


def _for_asyncpg(url: URL) -> URL:
    """The address with its options named as asyncpg names them."""
    options = dict(url.query)
    if "sslmode" in options:
        options["ssl"] = options.pop("sslmode")
    unknown = options.keys() - {"host", "port", "ssl"}
    if unknown:
        names = ", ".join(sorted(unknown))
        raise DatabaseUnavailable(f"AFTERWORD_DATABASE_URL: the options {names} mean nothing here")
    return url.set(drivername="postgresql+asyncpg", query=options)


def lock_key(name: str) -> int:
    """The number by which PostgreSQL knows a duty."""
    digest = hashlib.sha256(b"afterword " + name.encode()).digest()
    return int.from_bytes(digest[:8], signed=True)


def _is_server_fault(error: DBAPIError) -> bool:
    return _state(error).startswith(_SERVER_FAULTS)


def _state(error: DBAPIError) -> str:
    """Its SQLSTATE; empty when it never came to the server."""
    return str(getattr(error.orig, "sqlstate", None) or "")


def _reason(error: Exception) -> str:
    """What to do. Never the driver's own text, which may quote the address."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    state = str(getattr(cause, "sqlstate", None) or "")
    if state.startswith("28"):
        return "it refuses this user or password: check AFTERWORD_DATABASE_URL"
    if state == "3D000":
        return "it has no such database: create it, or check AFTERWORD_DATABASE_URL"
    if state.startswith("53"):
        return "it has no room left (connections, memory or disk)"
    if state == _READ_ONLY:
        return "it takes no writes: check that it is not a standby, and not set to read-only"
    if state.startswith("57"):
        return "it is starting or shutting down: try again in a moment"
    return "it does not answer: check that it runs and that AFTERWORD_DATABASE_URL names it"
