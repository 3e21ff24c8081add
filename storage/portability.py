"""Everything that is stored of one person, read off the foreign keys, for them to take along.

A table or column that is to come is in it without a change here; what is left out stands in
`LEFT_OUT` with its reason.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    LargeBinary,
    Row,
    Table,
    and_,
    exists,
    func,
    or_,
    select,
    true,
)

from care.delivery import Kind
from care.delivery import State as Sent
from care.letter import Author
from care.letter import State as LetterState
from care.story import About
from storage import audit, story_fates, tables, therapists
from storage.audit import COVER, SUPERVISOR
from storage.ids import ClientId, PersonId, StoryId, TherapistId
from storage.transaction import Transaction
from storage.vault import KeyDestroyed, Tampered

Record = dict[
    str, Any
]  # a row by the names of its columns, and under a table's name the rows of it

# Whose a row is: the first of these that it refers to. Nothing is reached through a therapist, an
# invite or a digest, because what lies behind those is other people's, too.
_OWNERS = ("person", "client", "story", "letter")

_LETTER = tables.letter.c
_OPENED = or_(_LETTER.author != Author.THERAPIST, _LETTER.opened_at.is_not(None))

# What has not left yet, or never will, is not the client's.
_NEVER_CAME = tables.outbox.c.state.not_in((Sent.SENT, Sent.UNCERTAIN, Sent.SENDING))

# A therapist's letter is the client's from when it comes on; its words, once they opened it.
_ARE_THEIRS: Mapping[Table, ColumnElement[bool]] = {
    tables.note: and_(
        tables.note.c.undone_at.is_(None),
        ~exists().where(tables.outbox.c.id == tables.note.c.outbox_id, _NEVER_CAME),
    ),
    tables.letter: or_(_OPENED, _LETTER.state == LetterState.SENT),
    tables.letter_part: tables.letter_part.c.letter_id.in_(select(_LETTER.id).where(_OPENED)),
}

# A note is for a story, or else for a letter: under which of the two it stands.
_OR_ELSE: Mapping[tuple[Table, Table], ColumnElement[bool]] = {
    (tables.letter, tables.note): tables.note.c.story_id.is_(None),
}

# Table, or table and column, to the reason for which it is not handed over.
LEFT_OUT: Mapping[str, str] = {
    "data_key": "the key itself, which would open stolen copies",
    "inbox": "what just arrived from Telegram; erased as soon as it was handled",
    "digest": "the therapist's list; when it was opened stands with each story",
    "practice": "settings of the practice as a whole",
    "absence": "days on which a therapist does not read",
    "reflection": "a therapist's own lines, which stand with no client",
    "person.chat_hash": "stands in for the chat, which is there",
    "person.rebind_hash": "stands in for the code, which is stored nowhere",
    "client.label": "the therapist's own word, under the therapist's key",
    "client.opening": "the therapist's line, which comes with the first note",
    "invite.label": "the therapist's own word, under the therapist's key",
    "invite.opening": "the therapist's line, which comes with the first note",
    "invite.token_hash": "stands in for the link, which is stored nowhere",
    "handover.to_id": "stands in for somebody else, who was named in the question",
    "letter.locked": "opens only with the phrase; that it is locked stands with the letter",
    "story.seen_at": "the same as when the list was opened in which it stood, which is there",
    "letter.seen_at": "what a therapist left for later; when it was opened stands with the letter",
    "story.reader_id": "stands in for somebody else; for whom it was stands beside it",
    "note.outbox_id": "which message brought it, in this program's own count",
    "noticed.ping_id": "which message told a therapist of it, in this program's own count",
    "outbox.chat": "only of people who are not stored",
    "outbox.payload": "waits to be sent to this chat, and is erased once it was",
    "outbox.claim": "which run of the program is sending it",
}

OPENINGS_MOST = 5000  # of who opened what, the newest
UNREADABLE = "(cannot be opened)"  # damaged: one such value must not keep back the rest


def holdings_of(tx: Transaction, person_id: PersonId) -> Record | None:
    """The person with all that is theirs, as a tree; None when erased. Times are aware UTC.

    Beside the columns: `code_out` of the person (one for moving), `therapist` (a name) and
    `opened` (who opened what) of a client, `outcome` and `sent_at` of a check-in,
    `list_opened_at` and `reader` of a story, `is_locked` of a letter.
    """
    found = list(_records(tx, tables.person, tables.person.c.id == person_id))
    return found[0] if found else None


def counts_of(tx: Transaction, person_id: PersonId) -> Counter[str]:
    """How many rows of each table are the person's. Opens none, so damage does not matter."""
    found: Counter[str] = Counter()
    _count(tx, tables.person, tables.person.c.id == person_id, found)
    return found


def owned_tables() -> set[str]:
    """The tables that `holdings_of` looks into."""
    found = set()
    waiting = [tables.person]
    while waiting:
        table = waiting.pop()
        found.add(table.name)
        waiting += [child for child, _column, _which in _children(table)]
    return found


def _children(table: Table) -> Iterator[tuple[Table, Column[Any], ColumnElement[bool]]]:
    """The tables whose rows belong to rows of this one, the column that says so, and which."""
    for child in tables.metadata.tables.values():
        owner = next((name for name in _OWNERS if f"{name}_id" in child.columns), None)
        if owner == table.name and child.name not in LEFT_OUT:
            yield child, child.c[f"{owner}_id"], true()
        elif (table, child) in _OR_ELSE:
            yield child, child.c[f"{table.name}_id"], _OR_ELSE[table, child]


def _count(tx: Transaction, table: Table, which: ColumnElement[bool], found: Counter[str]) -> None:
    found[table.name] += tx.execute(
        select(func.count()).select_from(table).where(which)
    ).scalar_one()
    for child, column, but in _children(table):
        _count(tx, child, and_(column.in_(select(table.c.id).where(which)), but), found)


def _records(tx: Transaction, table: Table, which: ColumnElement[bool]) -> Iterator[Record]:
    age = [table.c[name] for name in ("seq", "created_at", "position") if name in table.c]
    theirs = _ARE_THEIRS.get(table, true())
    query = select(table).where(which, theirs).order_by(*age, *table.primary_key)
    for row in tx.execute(query).all():
        record = {
            column.name: _value(tx, column, row)
            for column in table.columns
            if f"{table.name}.{column.name}" not in LEFT_OUT
        }
        record |= _beside(tx, table, row)
        for child, column, but in _children(table):
            record[child.name] = list(_records(tx, child, and_(column == row.id, but)))
        yield record


def _value(tx: Transaction, column: Column[Any], row: Row[*tuple[Any, ...]]) -> Any:
    value = getattr(row, column.name)
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        return value.hex() if column.name.endswith("_hash") else _opened(tx, column, row, value)
    if column.name == "id" or column.name.endswith("_id"):
        return str(value)  # larger than what many programs take for a number
    return value


def _opened(
    tx: Transaction, column: Column[Any], row: Row[*tuple[Any, ...]], blob: bytes
) -> str:  # fmt: skip
    number = getattr(row, next(iter(column.table.primary_key)).name)
    try:
        return tx.unseal(blob, place=column, row=number)
    except (KeyDestroyed, Tampered):
        return UNREADABLE


def _beside(tx: Transaction, table: Table, row: Row[*tuple[Any, ...]]) -> Record:
    """What stands in other tables and is needed to understand the row."""
    if table is tables.person:
        return {"code_out": row.rebind_hash is not None}
    if table is tables.client:
        return {
            "therapist": therapists.therapist_by_id(tx, TherapistId(row.therapist_id)).name,
            "opened": _openings(tx, ClientId(row.id)),
        }
    if table is tables.checkin:
        sent = tables.outbox.c
        rows = tx.execute(
            select(sent.state, sent.settled_at)
            .where(sent.checkin_id == row.id, sent.kind == Kind.CHECKIN)
            .order_by(sent.seq)
        ).all()  # two, when it was put off; its reminder stands with the messages
        came_at = [one.settled_at for one in rows if one.state in (Sent.SENT, Sent.UNCERTAIN)]
        return {
            "outcome": rows[-1].state if rows else None,
            "sent_at": came_at[0] if came_at else None,
        }
    if table is tables.letter:
        return {"is_locked": row.locked is not None}
    if table is tables.story:
        opened_at = story_fates.seen_at(tx, StoryId(row.id))
        return {"list_opened_at": opened_at, "reader": _reader(row)}
    return {}


def _openings(tx: Transaction, client_id: ClientId) -> list[Record]:
    """Who opened what; a supervisor and a cover are named to nobody."""
    return [
        {
            "at": one.at,
            "act": one.act.value,
            "by": one.what if one.what in (SUPERVISOR, COVER) else one.therapist,
            "what": one.what,
            "about_id": None if one.about is None else str(one.about),
            "of": one.of,
        }
        for one in audit.of_client(tx, [client_id], most=OPENINGS_MOST)
    ]


def _reader(row: Row[*tuple[Any, ...]]) -> str:
    """For whom a story is, if it is shared. A supervisor is never named to a client."""
    if row.about == About.FELT_OFF_KEPT:
        return "nobody"
    return "therapist" if row.reader_id is None else "supervisor"
