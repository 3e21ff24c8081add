"""How SQLite goes about a query: by which index, in which order."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import event

from storage.database import Storage
from storage.transaction import Transaction

P = ParamSpec("P")
T = TypeVar("T")


async def sqlite_plan(
    url: str,
    storage: Storage,
    query: Callable[Concatenate[Transaction, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> list[str]:
    """The steps of the last statement that the query runs."""
    statements: list[tuple[str, tuple[object, ...]]] = []

    def watched(tx: Transaction) -> None:
        event.listen(
            tx.connection,
            "before_cursor_execute",
            lambda *event: statements.append((event[2], event[3])),
        )
        query(tx, *args, **kwargs)

    await storage.read(watched)
    statement, parameters = statements[-1]
    with closing(sqlite3.connect(url.partition(":///")[2])) as connection:
        return [
            str(step[3])
            for step in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]
