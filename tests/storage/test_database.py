import asyncio
import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, insert, literal, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage.database import DatabaseUnavailable, Storage, has_keys
from storage.postgres import lock_key
from storage.tables import admin, data_key, practice
from storage.transaction import Transaction
from storage.vault import MasterKeyMissing, Vault
from tests.databases import MASTER_KEY, Dialect, empty_database, open_storage

SECRET = "s3cret-w0rd"


def add(tx: Transaction, number: int) -> int:
    tx.execute(insert(practice).values(id=number, version=1))
    return number


def ids(tx: Transaction) -> list[int]:
    return list(tx.execute(select(practice.c.id).order_by(practice.c.id)).scalars())


async def test_what_a_body_did_is_there_once_it_returned(storage: Storage) -> None:
    assert await storage.transact(add, 1) == 1
    assert await storage.transact(add, number=2) == 2
    assert await storage.read(ids) == [1, 2]


async def test_a_body_that_raises_leaves_nothing(storage: Storage) -> None:
    def fails(tx: Transaction) -> None:
        add(tx, 1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await storage.transact(fails)
    assert await storage.transact(ids) == []
    await storage.transact(add, 1)
    assert await storage.read(ids) == [1]


async def test_bodies_that_run_at_once_do_not_mix(storage: Storage) -> None:
    def fails_if_even(tx: Transaction, number: int) -> None:
        add(tx, number)
        if number % 2 == 0:
            raise ZeroDivisionError

    bodies = [storage.transact(fails_if_even, number) for number in range(40)]
    await asyncio.gather(*bodies, return_exceptions=True)
    assert await storage.read(ids) == list(range(1, 40, 2))


async def test_a_reading_body_cannot_write(storage: Storage) -> None:
    with pytest.raises(DBAPIError, match=r"read.?only"):
        await storage.read(add, 1)
    assert await storage.read(ids) == []


async def test_a_reading_body_sees_one_moment(storage: Storage) -> None:
    """What is committed while it runs does not show up half way through."""
    await storage.transact(add, 1)
    other_is_done = threading.Event()

    def reads_twice(tx: Transaction, pause: Callable[[Transaction], None]) -> list[list[int]]:
        before = ids(tx)
        pause(tx)
        return [before, ids(tx)]

    if storage.dialect == "sqlite":
        begun = threading.Event()

        def wait(_: Transaction) -> None:
            begun.set()
            assert other_is_done.wait(10)

        reading = asyncio.create_task(storage.read(reads_twice, wait))
        assert await asyncio.to_thread(begun.wait, 10)
        await storage.transact(add, 2)
        other_is_done.set()
    else:
        assert await storage.hold("gate")
        reading = asyncio.create_task(storage.read(reads_twice, pass_gate))
        await until_someone_waits(storage)
        await storage.transact(add, 2)
        await storage.release()
    assert await reading == [[1], [1]]
    assert await storage.read(ids) == [1, 2]


async def test_foreign_keys_are_watched(storage: Storage) -> None:
    with pytest.raises(IntegrityError):
        await storage.transact(
            lambda tx: tx.execute(insert(admin).values(person_id=7, added_at=func.now()))
        )


# Cancelling.


def pass_gate(tx: Transaction) -> None:
    """PostgreSQL: wait until nobody holds the duty "gate"."""
    tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key("gate")})


async def until_someone_waits(storage: Storage) -> None:
    waiting = text(
        "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory' AND database = "
        "(SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    while not await storage.transact(lambda tx: tx.execute(waiting).scalar()):  # noqa: ASYNC110
        await asyncio.sleep(0.005)  # only the database knows, and it calls nobody


async def test_a_body_runs_to_its_end_when_its_caller_is_cancelled(
    url: str, storage: Storage
) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def on_sqlite(tx: Transaction) -> None:
        add(tx, 1)
        begun.set()
        assert may_go_on.wait(10)
        add(tx, 2)

    def on_postgres(tx: Transaction) -> None:
        add(tx, 1)
        pass_gate(tx)
        add(tx, 2)

    if storage.dialect == "sqlite":
        task = asyncio.create_task(storage.transact(on_sqlite))
        assert await asyncio.to_thread(begun.wait, 10)
    else:
        assert await storage.hold("gate")
        task = asyncio.create_task(storage.transact(on_postgres))
        await until_someone_waits(storage)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    may_go_on.set()
    await storage.release()
    await storage.close()  # waits for it

    again = await open_storage(url)
    try:
        assert await again.transact(ids) == [1, 2]
        assert await again.transact(add, 3) == 3
    finally:
        await again.close()


async def test_cancelled_callers_leave_no_connection_stuck(storage: Storage) -> None:
    tasks = [asyncio.create_task(storage.transact(add, number)) for number in range(60)]
    await asyncio.sleep(0)
    for task in tasks[::2]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for number in range(100, 140):
        await storage.transact(add, number)
    found = await storage.read(ids)
    assert set(found) >= {*range(1, 60, 2), *range(100, 140)}


# Opening and migrating.


async def test_the_first_start_makes_tables_and_the_house_keys(
    dialect: Dialect, tmp_path: Path
) -> None:
    url = await empty_database(dialect, tmp_path)
    assert not await has_keys(url)
    storage = await open_storage(url)
    try:
        await asyncio.gather(storage.migrate(), storage.migrate())
        keys = select(data_key.c.id).order_by(data_key.c.id)
        assert await storage.read(lambda tx: tx.execute(keys).scalars().all()) == [0, 1]
        hashed = await storage.read(Transaction.fingerprint, "7")
        await storage.migrate()
        assert await storage.read(Transaction.fingerprint, "7") == hashed
    finally:
        await storage.close()
    assert await has_keys(url)


async def test_two_instances_may_migrate_at_once(dialect: Dialect, tmp_path: Path) -> None:
    url = await empty_database(dialect, tmp_path)
    instances = [await open_storage(url) for _ in range(3)]
    try:
        await asyncio.gather(*(storage.migrate() for storage in instances))
    finally:
        for storage in instances:
            await storage.close()


async def test_a_database_under_an_unknown_master_key_does_not_start(url: str) -> None:
    storage = await Storage.open(url, Vault([b"x" * 32]))
    try:
        with pytest.raises(MasterKeyMissing, match="put it back"):
            await storage.migrate()
    finally:
        await storage.close()
    known_too = await Storage.open(url, Vault([b"x" * 32, MASTER_KEY]))
    try:
        await known_too.migrate()
    finally:
        await known_too.close()


async def test_a_failed_migration_leaves_no_half_made_tables(
    dialect: Dialect, tmp_path: Path
) -> None:
    url = await empty_database(dialect, tmp_path)
    storage = await open_storage(url)
    try:
        await storage.transact(lambda tx: tx.execute(text("CREATE TABLE story (id INTEGER)")))
        with pytest.raises(DBAPIError, match="already exists"):
            await storage.migrate()
        await storage.transact(lambda tx: tx.execute(text("DROP TABLE story")))
        await storage.migrate()
    finally:
        await storage.close()


# What goes wrong with addresses.


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        (f"mysql://ann:{SECRET}@localhost/afterword", "must begin with sqlite"),
        (f"postgresql://ann:{SECRET}@localhost:port/afterword", "not a database address"),
        (f"{SECRET}", "not a database address"),
        ("sqlite://", "must name a file"),
        ("sqlite+aiosqlite:///:memory:", "must name a file"),
        (f"postgresql://ann:{SECRET}@127.0.0.1:1/afterword", "127.0.0.1: it does not answer"),
        (f"postgresql://ann:{SECRET}@/afterword?host=/nowhere", "/nowhere: it does not answer"),
        (f"postgresql://ann:{SECRET}@localhost/afterword?fallback=yes", "options fallback"),
    ],
)
async def test_a_wrong_address_is_explained_without_its_password(address: str, reason: str) -> None:
    with pytest.raises(DatabaseUnavailable) as caught:
        await open_storage(address)
    assert reason in str(caught.value)
    assert SECRET not in str(caught.value)


async def test_a_wrong_name_or_user_is_explained(tmp_path: Path) -> None:
    url = await empty_database("postgresql", tmp_path)
    name = url.partition("?")[0].rpartition("/")[2]
    with pytest.raises(DatabaseUnavailable, match="no such database"):
        await open_storage(url.replace(f"/{name}?", "/nothing?"))
    with pytest.raises(DatabaseUnavailable, match="user or password"):
        await open_storage(url.replace("postgres:@", f"nobody:{SECRET}@"))


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, " * 100)
    with pytest.raises(DatabaseUnavailable, match="not an SQLite database"):
        await open_storage(f"sqlite:///{path}")
    assert path.read_text() == "not a database, " * 100


async def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="directory"):
        await open_storage(f"sqlite:///{tmp_path}")


async def test_missing_folders_are_made_and_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder #1" / "deep" / "after%word?.db"
    storage = await open_storage(f"sqlite+aiosqlite:///{str(path).replace('?', '%3F')}")
    try:
        await storage.migrate()
        made = sorted(path.parent.iterdir())
        assert [file.stat().st_mode & 0o077 for file in made] == [0] * len(made)
        assert path.parent.stat().st_mode & 0o077 == 0
    finally:
        await storage.close()


async def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    storage = await open_storage(await empty_database("sqlite", tmp_path))
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,  # full
        "foreign_keys": 1,
        "secure_delete": 1,
    }

    def settings(tx: Transaction) -> dict[str, object]:
        return {name: tx.execute(text(f"PRAGMA {name}")).scalar() for name in expected}

    try:
        assert await storage.transact(settings) == expected
        await storage.migrate()
        assert await storage.transact(settings) == expected
    finally:
        await storage.close()


async def test_a_closed_database_is_one_file(tmp_path: Path) -> None:
    url = await empty_database("sqlite", tmp_path)
    storage = await open_storage(url)
    await storage.migrate()
    await storage.transact(add, 1)
    await storage.close()
    path = Path(url.partition(":///")[2])
    assert await asyncio.to_thread(os.listdir, tmp_path) == [path.name]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT id FROM practice").fetchall() == [(1,)]


async def test_a_server_that_goes_away_is_unavailable_and_comes_back(
    url: str, storage: Storage
) -> None:
    if storage.dialect == "sqlite":
        return  # has no server
    assert await storage.hold("sender")
    assert await storage.still_held()
    other = await open_storage(url)
    others = text(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )

    def cut(tx: Transaction) -> None:
        """Ends the very connection that this body runs on, and every other."""
        tx.execute(others)
        tx.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    try:
        with pytest.raises(DatabaseUnavailable):
            await other.transact(cut)
        assert await storage.transact(add, 1) == 1
        assert not await storage.still_held()
        assert await other.hold("sender")
        assert not await storage.hold("sender")
        await other.release()
        assert await storage.hold("sender")
        assert await storage.still_held()
        with pytest.raises(DatabaseUnavailable):
            await other.transact(cut)
        assert await other.hold("sender")
        assert not await storage.hold("sender")  # it had it, and notices that it has not
    finally:
        await other.close()


# Duties.


async def test_a_duty_is_one_instance_s_only(url: str, storage: Storage) -> None:
    other = await open_storage(url)
    try:
        assert not await storage.still_held()
        assert await storage.hold("sender")
        assert await storage.hold("sender")
        assert await storage.still_held()
        assert not await other.hold("sender")
        assert not await other.still_held()
        await storage.release()
        assert not await storage.still_held()
        assert await other.hold("sender")
        assert not await storage.hold("sender")
    finally:
        await other.close()
    assert await storage.hold("sender")


async def test_other_duties_are_free_on_postgres(url: str, storage: Storage) -> None:
    """On SQLite they are not: one process has the file."""
    other = await open_storage(url)
    try:
        assert await storage.hold("sender")
        assert await storage.hold("receiver")
        assert await storage.still_held()
        assert not await other.hold("receiver")
        assert await other.hold("scheduler") is (storage.dialect == "postgresql")
    finally:
        await other.close()


async def test_a_duty_is_lost_with_its_lock_file(url: str, storage: Storage) -> None:
    if storage.dialect == "postgresql":
        return  # has no lock file
    assert await storage.hold("sender")
    await asyncio.to_thread(Path(url.partition(":///")[2] + ".lock").unlink)
    assert not await storage.still_held()


async def test_a_locked_file_is_unavailable(tmp_path: Path) -> None:
    url = await empty_database("sqlite", tmp_path)
    storage = await open_storage(url)
    try:
        await storage.migrate()
        await storage.transact(lambda tx: tx.execute(text("PRAGMA busy_timeout = 1")))
        with closing(sqlite3.connect(url.partition(":///")[2])) as intruder:
            intruder.execute("BEGIN IMMEDIATE")
            with pytest.raises(DatabaseUnavailable, match="stop that one first"):
                await storage.transact(add, 1)
            intruder.rollback()
        assert await storage.transact(add, 1) == 1
    finally:
        await storage.close()


async def test_one_value_is_read_in_one_hop(storage: Storage) -> None:
    assert await storage.read(lambda tx: tx.execute(select(literal(7))).scalar()) == 7
