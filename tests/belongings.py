"""Whose each row is, before and after somebody did something: what changed, and for whom."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select

from storage import tables
from storage.database import Transaction
from tests.room import ADMIN, Room, Write

Owners = dict[int, frozenset[str]]


@dataclass(frozen=True)
class Rows:
    """Those of one table, with their owners, and how they stand."""

    stands: Mapping[Any, tuple[frozenset[str], int]]  # by primary key
    owners: Owners  # by id
    kinds: Mapping[int, str]  # the table, and what a button's effect depends on


@dataclass(frozen=True)
class Belongings:
    """Every row, by table."""

    tables: Mapping[str, Rows]

    def owners_of(self, number: int) -> tuple[str, frozenset[str]] | None:
        """The table and the owners of the row with this id."""
        for table, rows in self.tables.items():
            if number in rows.owners:
                return table, rows.owners[number]
        return None

    def kind_of(self, number: int) -> str | None:
        for rows in self.tables.values():
            if number in rows.kinds:
                return rows.kinds[number]
        return None

    def changed(self, later: "Belongings") -> Iterator[tuple[str, frozenset[str]]]:
        """The table and the owners of each row that was added, changed or taken away; something
        new to say is looked at by itself."""
        for table, rows in later.tables.items():
            earlier = self.tables[table]
            if rows is earlier:
                continue
            for key in earlier.stands.keys() | rows.stands.keys():
                before, after = earlier.stands.get(key), rows.stands.get(key)
                if before is None and table == "outbox":
                    continue
                if before is None or after is None or before[1] != after[1]:
                    yield table, (before or after or (_NOBODY, 0))[0] | (after or (_NOBODY, 0))[0]


_NOBODY: frozenset[str] = frozenset()
_TRAITS = {
    "story": ("state", "about", "face", "reader_id"),
    "letter": ("state", "author", "guided"),
    "client": ("state", "discretion"),
    "checkin": ("kind", "feedback"),
}
_BY_CLIENT = (
    tables.checkin, tables.consent, tables.topic, tables.quiet_day, tables.moved_slot,
    tables.way_back,
)  # fmt: skip


class _Ledger:
    """Writes down rows with their owners: of what was `written` since, and where a row written
    has another owner now, of all that may hang on it."""

    def __init__(self, tx: Transaction, since: Belongings | None, written: Collection[str]) -> None:
        self._tx = tx
        self._since = since
        self._written = written
        self._moved = False
        self.tables: dict[str, Rows] = {}

    def keep(self, table: Table, owners: Callable[[Any], Iterable[str | None]]) -> Owners:
        """All rows of the table; the owners by the ids of those that have one."""
        before = self._since.tables[table.name] if self._since is not None else None
        if before is not None and not self._moved and table.name not in self._written:
            self.tables[table.name] = before
            return before.owners
        rows = self._read(table, owners)
        self.tables[table.name] = rows
        if before is not None:
            known = before.owners
            self._moved |= any(known.get(one, now) != now for one, now in rows.owners.items())
        return rows.owners

    def _read(self, table: Table, owners: Callable[[Any], Iterable[str | None]]) -> Rows:
        stands: dict[Any, tuple[frozenset[str], int]] = {}
        found: Owners = {}
        kinds: dict[int, str] = {}
        has_ids = "id" in table.c and table.name != "practice"
        for row in self._tx.execute(select(table)).all():
            names = frozenset(one for one in owners(row) if one is not None)
            key = tuple(getattr(row, column.name) for column in table.primary_key)
            stands[key] = names, hash(tuple(row))
            if has_ids:
                traits = [str(getattr(row, one)) for one in _TRAITS.get(table.name, ())]
                kinds[row.id] = " ".join([table.name, *traits])
                found[row.id] = names
        return Rows(stands, found, kinds)


def belongings(
    room: Room, since: Belongings | None = None, written: Iterable[Write] = ()
) -> Belongings:
    """As things stand; `since`: as they stood before these were written."""
    book = _Ledger(room.tx, since, {one.table for one in written})
    who, t = room.names(), tables
    book.keep(t.person, lambda row: [who[row.id]])
    therapist = book.keep(t.therapist, lambda row: [who[row.person_id]])
    invite = book.keep(
        t.invite,
        lambda row: [*therapist.get(row.therapist_id, {ADMIN}), who.get(row.person_id)],
    )
    client = book.keep(t.client, lambda row: [who[row.person_id], *therapist[row.therapist_id]])
    story = book.keep(
        t.story, lambda row: client[row.client_id] | therapist.get(row.reader_id, _NOBODY)
    )
    letter = book.keep(
        t.letter,
        lambda row: client.get(row.client_id, _NOBODY) | invite.get(row.invite_id, _NOBODY),
    )
    for table in _BY_CLIENT:
        book.keep(table, lambda row: client[row.client_id])
    for table in (t.digest, t.reflection):
        book.keep(table, lambda row: therapist[row.therapist_id])
    for table in (t.dialogue, t.offer):
        book.keep(table, lambda row: [who[row.person_id]])
    book.keep(t.story_part, lambda row: story[row.story_id])
    book.keep(t.letter_part, lambda row: letter[row.letter_id])
    book.keep(
        t.note, lambda row: story.get(row.story_id, _NOBODY) | letter.get(row.letter_id, _NOBODY)
    )
    book.keep(
        t.absence,
        lambda row: therapist[row.therapist_id] | therapist.get(row.cover_id, _NOBODY),
    )
    book.keep(t.handover, lambda row: client[row.client_id] | therapist.get(row.to_id, _NOBODY))
    book.keep(t.practice, lambda row: [ADMIN, *therapist.get(row.supervisor_id, _NOBODY)])
    book.keep(t.admin, lambda row: [ADMIN])
    book.keep(
        t.outbox,
        lambda row: client.get(row.client_id, _NOBODY) | {who.get(row.person_id, "?")},
    )
    return Belongings(book.tables)
