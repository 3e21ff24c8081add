"""What no backup may undo: whose keys were destroyed, and who said stop.

A stone is a number and two moments, and nothing of what was erased. Beside the backups they stand
in a file of lines, so that they are there when the database is not.
"""

import json
import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select, tuple_

from care.client import State
from storage.tables import client, data_key, tombstone
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Stone:
    """One key that was destroyed: an owner may have had another one before or after it."""

    owner: int
    made_at: datetime  # the key
    at: datetime  # when it was destroyed


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One client who said stop, or for whom somebody else did."""

    client: int
    at: datetime


Line = Stone | Stop  # of the file beside the backups


def stones(connection: Connection, *, since: datetime | None = None) -> list[Stone]:
    """All that the database knows of, or those since then; none where it is too old to know."""
    if not inspect(connection).has_table(tombstone.name):
        return []
    query = select(tombstone).order_by(tombstone.c.at)
    if since is not None:
        query = query.where(tombstone.c.at >= since)
    return [
        Stone(owner=row.owner_id, made_at=row.made_at, at=row.at)
        for row in connection.execute(query)
    ]


def stones_since(tx: Transaction, *, since: datetime | None) -> list[Stone]:
    return stones(tx.connection, since=since)


def stops(connection: Connection, *, since: datetime | None = None) -> list[Stop]:
    """Every client who has said stop and not yes again, or those who did since then."""
    if not inspect(connection).has_table(client.name):
        return []
    query = select(client.c.id, client.c.ended_at).where(client.c.state == State.STOPPED)
    if since is not None:
        query = query.where(client.c.ended_at >= since)
    rows = connection.execute(query.where(client.c.ended_at.is_not(None)))
    return [Stop(client=row.id, at=row.ended_at) for row in rows]


def lines_since(tx: Transaction, *, since: datetime | None) -> list[Line]:
    """What belongs into the file, in the order in which it happened."""
    found: list[Line] = [*stones(tx.connection, since=since), *stops(tx.connection, since=since)]
    return sorted(found, key=lambda line: line.at)


def alive(connection: Connection, known: Iterable[Stone]) -> list[Stone]:
    """Those whose key is here all the same: this is older than the erasure."""
    there = {(row.id, row.created_at) for row in connection.execute(
        select(data_key.c.id, data_key.c.created_at)
    )}  # fmt: skip
    return [one for one in known if (one.owner, one.made_at) in there]


def lay(connection: Connection, known: Iterable[Stone]) -> None:
    """Put them with those that are here, as they are."""
    here = {(one.owner, one.made_at) for one in stones(connection)}
    rows = {
        (one.owner, one.made_at): {"owner_id": one.owner, "made_at": one.made_at, "at": one.at}
        for one in known
        if (one.owner, one.made_at) not in here
    }
    if rows:
        connection.execute(insert(tombstone), list(rows.values()))


def take_keys(connection: Connection, dead: Iterable[Stone]) -> int:
    """Delete the keys that these stones stand for, and nothing else; how many there were."""
    which = [(one.owner, one.made_at) for one in dead]
    if not which:
        return 0
    return connection.execute(
        data_key.delete().where(tuple_(data_key.c.id, data_key.c.created_at).in_(which))
    ).rowcount


# The file beside the backups.


def read_file(file: Path) -> list[Line]:
    """Every whole line; none where there is no file. A line that was cut off says nothing."""
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return []
    return [said for line in lines if (said := _from(line)) is not None]


def stones_in(file: Path) -> list[Stone]:
    return [line for line in read_file(file) if isinstance(line, Stone)]


def stops_in(file: Path) -> list[Stop]:
    return [line for line in read_file(file) if isinstance(line, Stop)]


def append_to(file: Path, new: Collection[Line]) -> None:
    """Add lines to the end, for this user's eyes, and see them onto the disk."""
    if not new:
        return
    descriptor = os.open(file, os.O_CREAT | os.O_APPEND | os.O_RDWR, 0o600)
    with os.fdopen(descriptor, "r+b") as opened:
        size = opened.seek(0, os.SEEK_END)
        begun = size and os.pread(descriptor, 1, size - 1) != b"\n"  # a line that was cut off
        opened.write((b"\n" if begun else b"") + b"".join(_line(one) for one in new))
        opened.flush()
        os.fsync(descriptor)


def _line(said: Line) -> bytes:
    at = said.at.astimezone(UTC).isoformat()
    if isinstance(said, Stop):
        return json.dumps({"stopped": said.client, "at": at}).encode() + b"\n"
    made_at = said.made_at.astimezone(UTC).isoformat()
    return json.dumps({"erased": said.owner, "made_at": made_at, "at": at}).encode() + b"\n"


def _from(line: str) -> Line | None:
    try:
        said = json.loads(line)
        at = datetime.fromisoformat(said["at"])
        if "stopped" in said:
            return Stop(client=int(said["stopped"]), at=at)
        made_at = datetime.fromisoformat(said["made_at"])
        return Stone(owner=int(said["erased"]), made_at=made_at, at=at)
    except (ValueError, KeyError, TypeError):
        return None
