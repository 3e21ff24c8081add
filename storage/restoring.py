"""What makes a copy from earlier fit to go on from now: nobody comes back who was erased, nobody
is written to who said stop, and what may have been sent is not sent as if for the first time.

All of it is done to a copy of the copy, which takes the place of the database in one step.
"""

import asyncio
import sqlite3
from collections.abc import Collection, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, insert, inspect, select, update

from care.client import Event, State, after
from care.delivery import State as Sending
from care.letter import Author
from care.letter import State as LetterState
from storage import audit, backup_file, clients, gravestones, letter_burning, migrations, people
from storage import pulse as beats
from storage.copying import Progress, copy_rows, empty, no_progress
from storage.database import address_of, file_of
from storage.gravestones import Stone
from storage.hollow import hollow_out
from storage.ids import ClientId, LetterId, PersonId
from storage.postgres import PostgresDatabase
from storage.tables import audit as trail
from storage.tables import client, data_key, letter, letter_part, outbox, person, pulse, therapist
from storage.transaction import Transaction
from storage.unsent import cancel_for_client

GONE = 0  # the claim of a sender that is no more; real ones are random
_PAGES_AT_ONCE = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What a database knows of the time after the backup, as far as it can still be read."""

    stones: Sequence[Stone] = ()
    stopped: Collection[ClientId] = ()
    trail: Sequence[dict[str, Any]] = ()  # rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    persons: int
    letters: int


def has_people(connection: Connection) -> bool:
    if not inspect(connection).has_table(person.name):
        return False
    return bool(connection.scalar(select(func.count()).select_from(person)))


def known_since(connection: Connection, *, until: bytes | None) -> Since:
    """Of a database that is about to be replaced. `until`: the mac of the last entry of the trail
    that the backup has; None: it has none."""
    here = set(inspect(connection).get_table_names())
    stopped = (
        connection.execute(select(client.c.id).where(client.c.state == State.STOPPED)).scalars()
        if client.name in here
        else ()
    )
    return Since(
        stones=gravestones.stones(connection),
        stopped={ClientId(one) for one in stopped},
        trail=_behind(connection, until) if trail.name in here else (),
    )


def _behind(connection: Connection, until: bytes | None) -> list[dict[str, Any]]:
    """The entries that follow; none where the two trails are not of one piece."""
    query = select(*(column for column in trail.c if column is not trail.c.seq))
    if until is not None:
        last = select(trail.c.seq).where(trail.c.mac == until).scalar_subquery()
        query = query.where(trail.c.seq > last)
    return [dict(row) for row in connection.execute(query.order_by(trail.c.seq)).mappings()]


def last_entry(tx: Transaction) -> bytes | None:
    query = select(trail.c.mac).order_by(trail.c.seq.desc()).limit(1)
    found: bytes | None = tx.execute(query).scalar()
    return found


def go_on_with_trail(tx: Transaction, rows: Sequence[dict[str, Any]]) -> int:
    """The trail goes on with what was written since, if that follows; how much it was."""
    if not rows:
        return 0
    with suppress(_DoesNotFollow), tx.savepoint():
        tx.execute(insert(trail), list(rows))
        _check_follows(tx)
        return len(rows)
    return 0


def _check_follows(tx: Transaction) -> None:
    if audit.verify(tx) is not None:
        raise _DoesNotFollow


class _DoesNotFollow(Exception):
    """The entries are of another trail."""


# Erasures.


def replay(tx: Transaction, known: Collection[Stone], *, now: datetime) -> Replayed:
    """Whoever was erased since is erased again, and each letter that was burnt is burnt.

    Also those whose keys the file has forgotten already: nothing of theirs can be read.
    """
    gravestones.lay(tx.connection, known)
    for stone in gravestones.alive(tx.connection, known):
        tx.destroy_key(stone.owner)
    keys = select(data_key.c.id)
    gone = tx.execute(
        select(person.c.id)
        .join(therapist, therapist.c.person_id == person.c.id, isouter=True)
        .where(person.c.id.not_in(keys))
        .order_by(therapist.c.id.is_not(None))  # clients first: therapists cannot go before them
    ).scalars()
    persons = [PersonId(one) for one in gone]
    for one in persons:
        try:
            with tx.savepoint():
                people.erase_person(tx, one)
        except people.StillHasClients:
            hollow_out(tx, one, now=now)
    query = select(letter).where(letter.c.id.not_in(keys), letter.c.state != LetterState.BURNT)
    letters = tx.execute(query).all()
    for row in letters:
        if row.author == Author.THERAPIST and row.state == LetterState.DRAFT:
            # As when it was forgotten: another can be begun.
            tx.execute(letter_part.delete().where(letter_part.c.letter_id == row.id))
            tx.execute(letter.delete().where(letter.c.id == row.id))
        else:
            letter_burning.burn(tx, LetterId(row.id), now=now)
    return Replayed(persons=len(persons), letters=len(letters))


def stop_again(tx: Transaction, stopped: Collection[ClientId], *, now: datetime) -> int:
    """Whoever said stop since the backup has said so; how many there were."""
    count = 0
    for client_id in stopped:
        known = clients.client_by_id(tx, client_id)
        if known is not None and known.state is not State.STOPPED:
            clients.apply(tx, known, after(known.state, Event.STOPPED, now=now), now=now)
            cancel_for_client(tx, client_id, now)
            count += 1
    return count


def forget_signs_of_life(tx: Transaction) -> None:
    """Those of the copy would tell of an outage as long as the copy is old."""
    names = (beats.ALIVE, beats.POLLED, beats.DRIFT)
    tx.execute(delete(pulse).where(pulse.c.name.in_(names)))


# Sending.


def leave_in_the_middle(tx: Transaction, *, now: datetime) -> int:
    """What was due may have gone out since: it stands as if its sender had died over it, which the
    bot knows how to settle; how much it was."""
    return tx.execute(
        update(outbox)
        .where(outbox.c.state == Sending.DUE, outbox.c.due_at <= now)
        .values(state=Sending.SENDING, claim=GONE)
    ).rowcount


def may_be_repeats(tx: Transaction, *, after_seq: int) -> int:
    """What was queued behind this `seq` may have been sent once before; how much it is."""
    return tx.execute(
        update(outbox)
        .where(outbox.c.seq > after_seq, outbox.c.state == Sending.DUE)
        .values(repeat=True)
    ).rowcount


def last_queued(tx: Transaction) -> int:
    return int(tx.execute(select(func.max(outbox.c.seq))).scalar() or 0)


# Taking the place of what is there.


def install(url: str, copy: Path, *, progress: Progress = no_progress) -> None:
    """Puts the copy in the place of the database, all of it or nothing. Takes time: call it in a
    thread. Whoever calls holds the duty, so that no bot is at work."""
    target = file_of(url)
    if target is None:
        asyncio.run(_into_postgres(url, copy, progress))
        return
    with (
        closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as live,
    ):
        source.backup(
            live,
            pages=_PAGES_AT_ONCE,
            progress=lambda _status, left, total: progress(total - left, total),
        )
    backup_file.sync(target)


async def _into_postgres(url: str, copy: Path, progress: Progress) -> None:
    def replace(target: Connection) -> None:
        migrations.upgrade(target)
        empty(target)
        with backup_file.opened(copy) as source:
            copy_rows(source, target, progress=progress)

    database = await PostgresDatabase.open(address_of(url))
    try:
        await database.upgrade(replace)
    finally:
        await database.close()
