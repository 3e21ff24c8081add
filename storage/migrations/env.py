"""What Alembic runs for every command; the connection comes from `storage.migrations`."""

from typing import Any, Literal

from alembic import context

from storage.columns import Moment
from storage.tables import metadata


def plain(kind: str, item: Any, _: object) -> str | Literal[False]:
    """Types as they are in the database: an old version must not depend on today's code."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table by copying it
    render_item=plain,
)
with context.begin_transaction():
    context.run_migrations()
