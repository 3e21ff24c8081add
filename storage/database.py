"""The way into the database: whole bodies in, what they return out."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Concatenate, Literal, ParamSpec, TypeVar

from sqlalchemy import URL, Connection, func, inspect, make_url, select
from sqlalchemy.exc import ArgumentError

from storage import migrations, tables
from storage.backend import Backend, DatabaseUnavailable
from storage.postgres import PostgresDatabase
from storage.sqlite import SqliteDatabase
from storage.transaction import Transaction
from storage.vault import HOUSE, LOOKUP, Vault

__all__ = ["DatabaseUnavailable", "Storage", "Transaction", "has_keys"]

P = ParamSpec("P")
T = TypeVar("T")


class Storage:
    """An open database with the keys to read it."""

    def __init__(self, backend: Backend, vault: Vault) -> None:
        self._backend = backend
        self._vault = vault

    @classmethod
    async def open(cls, url: str, vault: Vault) -> "Storage":
        """Connect to SQLite or PostgreSQL; DatabaseUnavailable says why not. Does not migrate."""
        return cls(await _open(url), vault)

    @property
    def dialect(self) -> Literal["sqlite", "postgresql"]:
        return self._backend.dialect

    @property
    def newest_master(self) -> bytes:
        """The fingerprint of the master key that wraps what is new."""
        return self._vault.newest

    async def migrate(self, *, now: datetime | None = None) -> None:
        """Bring the tables up to date, and make the house's keys on the first start.

        MasterKeyMissing when a data key was wrapped by a master key that is not here. Several
        instances may do this at once; the second finds the work done.
        """
        moment = now or datetime.now(UTC)
        await self._backend.upgrade(partial(self._upgrade, now=moment))

    async def transact(
        self, body: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `body` in one transaction: commit when it returns, roll back when it raises.

        Cancelling the caller does not stop it: a body that has begun runs to its end.
        """

        def run(connection: Connection) -> tuple[T, bool]:
            tx = self._opened(connection)
            result = body(tx, *args, **kwargs)
            tx.close(now=datetime.now(UTC))
            return result, tx.destroyed_keys

        result, destroyed_keys = await self._backend.write(run)
        if destroyed_keys:
            await self._backend.scrub()
        return result

    async def read(
        self, body: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `body` on one consistent view of the data; writing in it is an error.

        It has a connection of its own, so a long export does not delay anyone.
        """
        return await self._backend.read(
            lambda connection: body(self._opened(connection), *args, **kwargs)
        )

    async def hold(self, name: str) -> bool:
        """Become the one instance with this duty, until `release`; False when another has it.

        On SQLite one process has the file and therefore all duties.
        """
        return await self._backend.hold(name)

    async def still_held(self) -> bool:
        """Whether every duty taken is still ours; False once the database lost the connection."""
        return await self._backend.still_held()

    async def release(self) -> None:
        """Give up every duty."""
        await self._backend.release()

    async def close(self) -> None:
        """Wait for running bodies, release duties, and let go of the database."""
        await self._backend.close()

    def _opened(self, connection: Connection) -> Transaction:
        return Transaction(connection, self._vault)

    def _upgrade(self, connection: Connection, *, now: datetime) -> None:
        migrations.upgrade(connection)
        tx = self._opened(connection)
        keys = tables.data_key
        self._vault.check_knows(tx.execute(select(keys.c.master).distinct()).scalars())
        present = set(tx.execute(select(keys.c.id).where(keys.c.id.in_([HOUSE, LOOKUP]))).scalars())
        for owner in {HOUSE, LOOKUP} - present:
            tx.new_key(owner, now=now)


async def has_keys(url: str) -> bool:
    """Whether the database already holds data keys: then no new master key must be made."""

    def any_keys(connection: Connection) -> bool:
        if not inspect(connection).has_table(tables.data_key.name):
            return False
        return bool(connection.scalar(select(func.count()).select_from(tables.data_key)))

    backend = await _open(url)
    try:
        return await backend.read(any_keys)
    finally:
        await backend.close()


def address_of(url: str) -> URL:
    """The address in its parts."""
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        # The error itself would quote the address, and with it a password.
        raise DatabaseUnavailable("AFTERWORD_DATABASE_URL is not a database address") from None


def file_of(url: str) -> Path | None:
    """The file of an SQLite database; None: it is PostgreSQL."""
    parsed = address_of(url)
    return _file(parsed) if parsed.drivername.startswith("sqlite") else None


async def _open(url: str) -> Backend:
    parsed = address_of(url)
    if parsed.drivername in {"postgresql", "postgresql+asyncpg", "postgres"}:
        return await PostgresDatabase.open(parsed)
    if parsed.drivername in {"sqlite", "sqlite+aiosqlite"}:
        return await SqliteDatabase.open(_file(parsed))
    raise DatabaseUnavailable(
        "AFTERWORD_DATABASE_URL must begin with sqlite+aiosqlite:/// or postgresql://"
    )


def _file(url: URL) -> Path:
    if url.database in {None, "", ":memory:"}:
        raise DatabaseUnavailable(
            "AFTERWORD_DATABASE_URL must name a file: what is in memory would be lost"
        )
    return Path(str(url.database)).expanduser()
