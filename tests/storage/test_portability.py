"""What a person takes along: all of theirs, nothing of anybody else's, and nothing unexplained."""

from typing import Any

from sqlalchemy import Column, LargeBinary, Table, select

from storage import people, portability, tables
from storage.database import Storage
from storage.ids import PersonId
from storage.people import Person
from storage.portability import LEFT_OUT, UNREADABLE, Record
from storage.transaction import Transaction
from tests.storage.world import NOW, World, add_ann, everything


def referring(start: Table) -> set[str]:
    """Every table from which foreign keys lead to this one, however far."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        target = waiting.pop()
        for table in tables.metadata.tables.values():
            leads_there = any(
                reference.column.table is target
                for column in table.columns
                for reference in column.foreign_keys
            )
            if leads_there and table.name not in found:
                found.add(table.name)
                waiting.append(table)
    return found


def test_every_table_that_refers_to_a_person_is_in_the_export_or_left_out_with_a_reason() -> None:
    found = referring(tables.person) | referring(tables.client) | {"person"}
    by_chat = {table.name for table in tables.metadata.tables.values() if "chat_hash" in table.c}
    assert "story_part" in found, "this test would notice"
    for name in found | by_chat | {"data_key"}:
        assert (name in portability.owned_tables()) is not (name in LEFT_OUT), name


def test_what_is_left_out_exists_and_has_a_reason() -> None:
    for left_out, reason in LEFT_OUT.items():
        table, _, column = left_out.partition(".")
        assert table in tables.metadata.tables
        assert not column or column in tables.metadata.tables[table].c
        assert len(reason) > 10


def seal_what_is_hers(tx: Transaction, world: World) -> None:
    """The world's sealed columns hold random bytes; here they hold where they stand."""
    for name, row in world.rows[world.ann.id].items():
        table = tables.metadata.tables[name]
        number = row.get("id", row.get("person_id"))
        key = next(iter(table.primary_key))
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and not column.name.endswith("_hash"):
                assert number is not None
                blob = tx.seal(mark(column), owner=world.ann.id, place=column, row=number)
                which = table.c.id if "id" in table.c else key
                tx.execute(table.update().where(which == number).values({column.name: blob}))
    therapist = tx.execute(select(tables.therapist)).one()
    for place in tables.therapist.columns:
        if isinstance(place.type, LargeBinary):
            value = "Dana" if place.name == "name" else mark(place)
            sealed = tx.seal(value, owner=world.dana.id, place=place, row=therapist.id)
            tx.execute(tables.therapist.update().values({place.name: sealed}))


def mark(column: Column[Any]) -> str:
    return f"sealed in {column.table.name}.{column.name}"


def export(tx: Transaction, person_id: PersonId) -> Record:
    found = portability.holdings_of(tx, person_id)
    assert found is not None
    return found


def rows_of(record: Record, table: str) -> dict[str, list[Record]]:
    """The records of each table, however deep they lie."""
    found: dict[str, list[Record]] = {table: [record]}
    for name, value in record.items():
        if isinstance(value, list) and name != "opened":  # that is read off the trail
            found.setdefault(name, [])
            for child in value:
                for deeper, rows in rows_of(child, name).items():
                    found.setdefault(deeper, []).extend(rows)
    return found


async def test_every_row_and_column_of_hers_is_in_it_and_nothing_of_anybody_elses(
    storage: Storage,
) -> None:
    world = await storage.transact(everything)
    await storage.transact(seal_what_is_hers, world)
    found = rows_of(await storage.read(export, world.ann.id), "person")
    hers = world.rows[world.ann.id]
    for name, row in hers.items():
        if name in LEFT_OUT:
            continue
        (record,) = found[name]
        for column in tables.metadata.tables[name].columns:
            assert (column.name in record) is not (f"{name}.{column.name}" in LEFT_OUT), column
            if isinstance(column.type, LargeBinary) and column.name in record:
                expected = row[column.name].hex() if column.name.endswith("_hash") else mark(column)
                assert record[column.name] == expected
        if "id" in row:
            assert record["id"] == str(row["id"])
    assert found.keys() == portability.owned_tables() - {"digest"}
    theirs = {str(row["id"]) for row in world.rows[world.bea.id].values() if "id" in row}
    assert not theirs & {
        value for rows in found.values() for row in rows for value in map(str, row.values())
    }
    (client,) = found["client"]
    assert client["therapist"] == "Dana"
    (story,) = found["story"]
    assert story["list_opened_at"] == NOW


async def test_a_therapist_gets_nothing_of_their_clients(storage: Storage) -> None:
    world = await storage.transact(everything)
    found = rows_of(await storage.read(export, world.dana.id), "person")
    assert {name for name, rows in found.items() if rows} == {"person", "therapist"}


async def test_the_counts_are_those_of_the_rows(storage: Storage) -> None:
    world = await storage.transact(everything)
    await storage.transact(seal_what_is_hers, world)
    found = rows_of(await storage.read(export, world.ann.id), "person")
    counts = await storage.read(portability.counts_of, world.ann.id)
    assert counts == {name: len(rows) for name, rows in found.items()}


async def test_one_damaged_value_does_not_keep_back_the_rest(storage: Storage) -> None:
    ann: Person = await storage.transact(add_ann)

    def damage(tx: Transaction) -> None:
        tx.execute(tables.person.update().values(called=b"\x01damaged"))

    await storage.transact(damage)
    found = await storage.read(export, ann.id)
    assert found["called"] == UNREADABLE
    assert found["chat"] == str(ann.chat_id)


async def test_of_somebody_erased_there_is_nothing(storage: Storage) -> None:
    ann = await storage.transact(add_ann)
    await storage.transact(people.erase_person, ann.id)
    assert await storage.read(portability.holdings_of, ann.id) is None
    assert (await storage.read(portability.counts_of, ann.id)).total() == 0
