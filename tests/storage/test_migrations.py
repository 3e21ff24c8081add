from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from storage.database import Storage
from storage.tables import metadata
from storage.transaction import Transaction
from tests.databases import Dialect, empty_database, open_storage


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
