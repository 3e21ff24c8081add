"""All rows of all tables, from one database into another of the same version."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import Connection, Table, func, insert, inspect, select, text

from storage.tables import metadata

Progress = Callable[[int, int], None]  # how much is done, of how much

_AT_ONCE = 500


def no_progress(_done: int, _of: int) -> None:
    """For whoever does not watch."""


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has; a table that is not there is not named."""
    here = set(inspect(connection).get_table_names())
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in metadata.sorted_tables
        if table.name in here
    }


def copy_rows(source: Connection, target: Connection, *, progress: Progress = no_progress) -> None:
    """Everything, into empty tables. Columns that the source does not have yet stay as they are
    where nothing is said: both sides have the same version."""
    there = counts(source)
    done, total = 0, sum(there.values())
    with _without_triggers(target):
        for table in metadata.sorted_tables:
            if table.name not in there:
                continue
            for rows in _portions(source, table):
                target.execute(insert(table), rows)
                done += len(rows)
                progress(done, total)
    _count_on(target)


def empty(connection: Connection) -> None:
    """PostgreSQL only: no row is left in any table."""
    names = ", ".join(table.name for table in metadata.sorted_tables)
    connection.execute(text(f"TRUNCATE {names}"))


def _portions(source: Connection, table: Table) -> Iterator[list[Mapping[str, object]]]:
    here = {column["name"] for column in inspect(source).get_columns(table.name)}
    columns = [column for column in table.columns if column.name in here]
    rows = source.execute(
        select(*columns).order_by(*table.primary_key), execution_options={"yield_per": _AT_ONCE}
    )
    for portion in rows.mappings().partitions():
        yield [dict(row) for row in portion]


@contextmanager
def _without_triggers(target: Connection) -> Iterator[None]:
    """They guard what the program writes anew; what stood in a database once may stand again."""
    if target.dialect.name == "postgresql":
        for table in metadata.sorted_tables:
            target.execute(text(f"ALTER TABLE {table.name} DISABLE TRIGGER USER"))
        yield
        for table in metadata.sorted_tables:
            target.execute(text(f"ALTER TABLE {table.name} ENABLE TRIGGER USER"))
        return
    found = target.exec_driver_sql(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).all()
    for name, _sql in found:
        target.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _name, sql in found:
        target.exec_driver_sql(sql)


def _count_on(target: Connection) -> None:
    """What counts up by itself goes on behind the last row. SQLite does that without being told."""
    if target.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if "seq" in table.c:
            last = select(func.max(table.c.seq)).scalar_subquery()
            target.execute(
                select(func.setval(func.pg_get_serial_sequence(table.name, "seq"), last)).where(
                    last.is_not(None)
                )
            )
