"""Every change of the tables since the first release, run at start.

A new one: change `storage.tables`, run `python -m storage.migrations "What it does"`, and read
what came out. A released version is never edited.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine

_FOLDER = Path(__file__).parent


def upgrade(connection: Connection, *, to: str = "head") -> None:
    """Bring the database to the newest version, or to that one, inside the transaction of this
    connection."""
    command.upgrade(_config(connection), to)


def draft(message: str) -> None:
    """Write the version that leads from the versions there are to `storage.tables`."""
    number = len(list((_FOLDER / "versions").glob("[0-9]*.py"))) + 1
    with create_engine("sqlite://").begin() as connection:
        upgrade(connection)
        command.revision(_config(connection), message, autogenerate=True, rev_id=f"{number:04}")


def _config(connection: Connection) -> Config:
    # Without an alembic.ini: nothing to find at run time, and logging stays as it is.
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    return config
