"""The trail of who did what as rows: how entries are put at its end and read again."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, text

from care.audit import FIRST, Act, Actor, Entry, Link, mac_of
from storage.tables import audit

_LOCK = 0x41_46_54_45_52_41_55_44  # of PostgreSQL's advisory ones: who holds it appends
_AT_ONCE = 1000


def append(connection: Connection, entries: Sequence[Entry], *, key: bytes) -> None:
    """Put entries at the end; nobody else does until this transaction has ended."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    previous = _last(connection)
    values = []
    for entry in entries:
        mac = mac_of(entry, previous=previous, key=key)
        values.append({**_columns(entry), "previous": previous, "mac": mac})
        previous = mac
    connection.execute(insert(audit), values)


def links(
    connection: Connection, *conditions: ColumnElement[bool], after: int = 0
) -> Iterator[Link]:
    """Those that meet the conditions, the oldest first, read in portions. `after`: a `seq`.

    ValueError: somebody wrote an act or an actor that there is not.
    """
    return map(link, rows(connection, *conditions, after=after))


def rows(
    connection: Connection, *conditions: ColumnElement[bool], after: int = 0
) -> Iterator[Row[*tuple[Any, ...]]]:
    """The same as they stand in the table."""
    while True:
        found = connection.execute(
            select(audit)
            .where(audit.c.seq > after, *conditions)
            .order_by(audit.c.seq)
            .limit(_AT_ONCE)
        ).all()
        yield from found
        if len(found) < _AT_ONCE:
            return
        after = found[-1].seq


def link(row: Row[*tuple[Any, ...]]) -> Link:
    entry = Entry(
        at=row.at,
        act=Act(row.act),
        actor=Actor(row.actor),
        actor_id=row.actor_id,
        subject_id=row.subject_id,
        about_id=row.about_id,
        what=row.what,
        before=row.before,
        after=row.after,
    )
    return Link(seq=row.seq, entry=entry, previous=row.previous, mac=row.mac)


def _last(connection: Connection) -> bytes:
    newest = select(func.max(audit.c.seq)).scalar_subquery()
    found = connection.execute(select(audit.c.mac).where(audit.c.seq == newest)).scalar()
    return FIRST if found is None else found


def _columns(entry: Entry) -> dict[str, int | str | datetime | None]:
    return {
        "at": entry.at,
        "act": entry.act,
        "actor": entry.actor,
        "actor_id": entry.actor_id,
        "subject_id": entry.subject_id,
        "about_id": entry.about_id,
        "what": entry.what,
        "before": entry.before,
        "after": entry.after,
    }
