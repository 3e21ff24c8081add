"""What a kind of database must be able to do, and how it says that it cannot."""

from collections.abc import Callable
from typing import Literal, Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


class DatabaseUnavailable(Exception):
    """The database cannot be used now; the message says why and what to do, never a password."""


class Backend(Protocol):
    """SQLite and PostgreSQL. A body runs to its end even when nobody waits for it any more."""

    dialect: Literal["sqlite", "postgresql"]

    async def write(self, body: Callable[[Connection], T]) -> T:
        """Run `body` in one transaction: commit when it returns, roll back when it raises."""

    async def read(self, body: Callable[[Connection], T]) -> T:
        """Run `body` on one consistent view of the data, on a connection that cannot write."""

    async def upgrade(self, body: Callable[[Connection], T]) -> T:
        """Like `write`, for a body that changes tables; no other instance does so meanwhile."""

    async def scrub(self) -> None:
        """Wipe what was deleted from the disk too, as far as this database can be told to."""

    async def hold(self, name: str) -> bool:
        """Become the one instance with this duty; False when another has it."""

    async def still_held(self) -> bool:
        """Whether every duty taken is still ours."""

    async def release(self) -> None:
        """Give up every duty."""

    async def close(self) -> None:
        """Wait for what is running, then let go of everything."""
