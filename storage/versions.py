"""Which version the tables have, and which one this program knows."""

from pathlib import Path

from storage import migrations
from storage.database import Storage, Transaction

_FOLDER = Path(migrations.__file__).parent / "versions"


class FromTheFuture(Exception):
    """The tables were made by a newer Afterword than this one."""

    def __init__(self, version: str) -> None:
        super().__init__(
            f"its tables have version {version}, and this program knows {newest()}: "
            "install the newer Afterword again, or restore a backup made before it"
        )


def newest() -> str:
    """The version that this program brings the tables to."""
    return max(_known())


def current(tx: Transaction) -> str | None:
    """The version of the tables; None: there are none yet. FromTheFuture: not one we know."""
    is_there = (
        "SELECT to_regclass('alembic_version') IS NOT NULL"
        if tx.connection.dialect.name == "postgresql"
        else "SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'"
    )
    if not tx.connection.exec_driver_sql(is_there).scalar():
        return None
    version: str | None = tx.connection.exec_driver_sql(
        "SELECT version_num FROM alembic_version"
    ).scalar()
    if version is not None and version not in _known():
        raise FromTheFuture(version)
    return version


async def bring_up_to_date(storage: Storage) -> tuple[str | None, str]:
    """Migrates; from which version to which."""
    before = await storage.read(current)
    await storage.migrate()
    return before, newest()


def _known() -> list[str]:
    return [file.name.partition("_")[0] for file in _FOLDER.glob("[0-9]*.py")]
