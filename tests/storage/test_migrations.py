from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import (
    Column,
    Connection,
    LargeBinary,
    MetaData,
    func,
    insert,
    select,
    text,
    types,
)

from storage import migrations
from storage.database import Storage
from storage.tables import metadata
from storage.transaction import Transaction
from storage.vault import Vault
from tests.databases import MASTER_KEY, Dialect, empty_database, open_storage

VERSIONS = Path(migrations.__file__).parent / "versions"
REVISIONS = sorted(path.name[:4] for path in VERSIONS.glob("[0-9]*.py"))


def differences(tx: Transaction) -> object:
    return compare_metadata(MigrationContext.configure(tx.connection), metadata)


def indexes(tx: Transaction) -> set[str]:
    """As the database itself writes them down, with their conditions."""
    query = {
        "sqlite": "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
        "postgresql": "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
    }[tx.connection.dialect.name]
    found = tx.execute(text(query)).scalars()
    return {index for index in found if "alembic_version" not in index}


async def test_migrations_and_tables_agree(
    storage: Storage, dialect: Dialect, tmp_path: Path
) -> None:
    assert await storage.transact(differences) == []

    made_at_once = await open_storage(await empty_database(dialect, tmp_path))
    try:
        await made_at_once.transact(lambda tx: metadata.create_all(tx.connection))
        expected = await made_at_once.transact(indexes)
    finally:
        await made_at_once.close()
    assert await storage.transact(indexes) == expected


def at(connection: Connection, revision: str) -> None:
    command.upgrade(migrations._config(connection), revision)


def populate(connection: Connection) -> dict[str, int]:
    """One row in each table, whatever columns it has at this version; how many in each."""
    known = MetaData()
    known.reflect(connection)
    for table in known.sorted_tables:
        if table.name == "alembic_version":
            continue
        connection.execute(
            insert(table).values(
                {
                    column.name: value_for(column)
                    for column in table.columns
                    if not (column.nullable and not column.foreign_keys) and column.name != "seq"
                }
            )
        )
    return counted(connection)


def value_for(column: Column[Any]) -> object:
    """Something that fits; every id is 7, so that all rows refer to each other."""
    if column.name == "master":
        return Vault([MASTER_KEY]).newest
    if isinstance(column.type, (LargeBinary, types.BLOB)):
        return b"x"
    if isinstance(column.type, types.DateTime):
        return datetime(2026, 3, 2, tzinfo=UTC)
    if isinstance(column.type, types.Date):
        return date(2026, 3, 2)
    if isinstance(column.type, types.Boolean):
        return True
    if isinstance(column.type, types.String):
        return "x"
    return 7


def counted(connection: Connection) -> dict[str, int]:
    known = MetaData()
    known.reflect(connection)
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in known.sorted_tables
    }


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_database_of_every_old_version_keeps_what_is_in_it(
    revision: str, dialect: Dialect, tmp_path: Path
) -> None:
    storage = await open_storage(await empty_database(dialect, tmp_path))
    try:
        await storage.transact(lambda tx: at(tx.connection, revision))
        before = await storage.transact(lambda tx: populate(tx.connection))
        await storage.migrate()
        after = await storage.transact(lambda tx: counted(tx.connection))
        assert {name: after[name] for name in before} == before | {
            "data_key": before["data_key"] + 2  # the house's own
        }
        assert await storage.transact(differences) == []
    finally:
        await storage.close()
