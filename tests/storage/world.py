"""People and rows to test on: Dana, a therapist; Ann and Bea, her clients; Charlie, a stranger."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    insert,
)
from sqlalchemy.types import TypeEngine

from storage import people, tables
from storage.columns import Moment
from storage.ids import new_id
from storage.people import Person
from storage.transaction import Transaction

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
ANN_CHAT, BEA_CHAT, DANA_CHAT, CHARLIE_CHAT = 7_104_233_901, 7_104_233_902, 8_220_914_417, 5_150_777

# What would take a row away from its person if every column held something.
STANDS: dict[str, dict[str, Any]] = {"note": {"undone_at": None}}

# Of no one client: made once, or by hand.
SHARED = {
    "data_key", "person", "practice", "therapist", "digest", "inbox", "absence", "reflection",
    "practice_day", "practice_text", "pulse", "audit", "tombstone",
}  # fmt: skip


def later(**how_much: float) -> datetime:
    return NOW + timedelta(**how_much)


def add_ann(tx: Transaction) -> Person:
    return people.add_person(tx, chat_id=ANN_CHAT, called="Ann", language="en", now=NOW)


def add_bea(tx: Transaction) -> Person:
    return people.add_person(tx, chat_id=BEA_CHAT, called="Bea", language="de", now=NOW)


def add_dana(tx: Transaction) -> Person:
    return people.add_person(tx, chat_id=DANA_CHAT, called="Dana", language="en", now=NOW)


def add_row(tx: Transaction, table: Table, **given: Any) -> dict[str, Any]:
    """A row with something in every column, so that a new column needs no change here."""
    row = {column.name: given.get(column.name, _something(column)) for column in table.columns}
    if isinstance(table.c.get("seq"), Column):
        del row["seq"]
    tx.execute(insert(table).values(**row))
    return row


@dataclass(frozen=True, slots=True)
class World:
    dana: Person
    ann: Person
    bea: Person
    rows: dict[int, dict[str, dict[str, Any]]]  # of Ann and of Bea: table name to its row


def everything(tx: Transaction) -> World:
    """Dana with two clients, each of whom has a row in every table that can have one."""
    dana, ann, bea = add_dana(tx), add_ann(tx), add_bea(tx)
    therapist = add_row(tx, tables.therapist, person_id=dana.id, hours_open=None, hours_close=None)
    digest = add_row(tx, tables.digest, therapist_id=therapist["id"])
    rows: dict[int, dict[str, dict[str, Any]]] = {ann.id: {}, bea.id: {}}
    for person_id, made in rows.items():
        ids = {"person": person_id, "therapist": therapist["id"], "digest": digest["id"]}
        for table in tables.metadata.sorted_tables:
            if table.name in SHARED:
                continue
            references = {
                column.name: ids[reference.column.table.name]
                for column in table.columns
                for reference in column.foreign_keys
            }
            made[table.name] = add_row(tx, table, **references, **STANDS.get(table.name, {}))
            ids[table.name] = made[table.name].get("id", 0)
    return World(dana, ann, bea, rows)


def _something(column: Column[Any]) -> Any:
    kind: TypeEngine[Any] = column.type
    value: Any
    match kind:
        case Moment():
            value = NOW
        case Date():
            value = date(2027, 3, 1)
        case Boolean():
            value = True
        case LargeBinary():
            value = new_id().to_bytes(8)
        case String():
            value = f"{new_id():x}"[-8:] if column.unique else "x"
        case SmallInteger():
            value = 1
        case BigInteger():
            value = new_id()
        case Integer():
            value = 1
        case _:
            raise AssertionError(f"nothing to put into {column}")
    return value
