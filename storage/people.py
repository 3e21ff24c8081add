"""People: who has a chat with the bot, who is an admin, and how someone is forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, case, delete, insert, select, update

from care.story import About, State
from care.voice import Form, Tone, Voice
from storage import inbox, tables
from storage.ids import PersonId, new_id
from storage.transaction import Transaction

_STORY = tables.story.c

# What outlives the person, and what is left of it. An invite does, so that its link stays used; it
# then says nothing. So does what was written to a supervisor, which nobody else is ever to read,
# and what stood in a digest of theirs.
_OUTLIVES: dict[ColumnElement[Any], dict[str, object]] = {
    tables.absence.c.cover_id: {"cover_id": None, "covered_at": None},
    tables.handover.c.to_id: {"to_id": None},
    tables.invite.c.person_id: {
        "person_id": None, "label": None, "opening": None, "topics": None,
    },
    _STORY.reader_id: {
        "reader_id": None,
        "about": About.FELT_OFF_KEPT,
        "state": case((_STORY.state == State.SHARED, State.KEPT), else_=_STORY.state),
    },
    _STORY.digest_id: {"digest_id": None},
    tables.practice.c.supervisor_id: {"supervisor_id": None},
    tables.practice.c.paused_by_id: {"paused_by_id": None},
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone with a chat with the bot."""

    id: PersonId
    chat_id: int
    called: str | None  # null: not said
    voice: Voice
    zone: str | None  # null: not asked yet
    unreachable_at: datetime | None  # null: reachable
    heard_at: datetime | None = None  # their last sign of life; null: not since they came


@dataclass(frozen=True, slots=True)
class Admin:
    person_id: PersonId
    added_at: datetime


class StillHasClients(Exception):
    """A therapist cannot be erased while clients, whose stories are theirs, stand in their name.

    What to do: hand the clients over, or erase them first.
    """


def add_person(
    tx: Transaction, *, chat_id: int, called: str | None, language: str, now: datetime
) -> Person:
    """Remember someone, with a data key of their own; someone known already stays as they are."""
    known = person_of_chat(tx, chat_id)
    if known is not None:
        return known
    number = PersonId(new_id())
    tx.new_key(number, now=now)
    tx.execute(
        insert(tables.person).values(
            id=number,
            chat_hash=tx.fingerprint(str(chat_id)),
            chat=tx.seal(str(chat_id), owner=number, place=tables.person.c.chat, row=number),
            called=_sealed_name(tx, number, called),
            language=language,
            created_at=now,
        )
    )
    return Person(
        id=number,
        chat_id=chat_id,
        called=called,
        voice=Voice(language),
        zone=None,
        unreachable_at=None,
    )


def person_of_chat(tx: Transaction, chat_id: int) -> Person | None:
    """Whose chat this is; None for a stranger."""
    return _person(tx, tables.person.c.chat_hash == tx.fingerprint(str(chat_id)))


def person(tx: Transaction, person_id: PersonId) -> Person | None:
    """The person; None when erased."""
    return _person(tx, tables.person.c.id == person_id)


def set_voice(tx: Transaction, person_id: PersonId, voice: Voice) -> None:
    """Speak to them like this from now on."""
    tx.execute(
        update(tables.person)
        .where(tables.person.c.id == person_id)
        .values(language=voice.language, form=voice.form, tone=voice.tone)
    )


def set_zone(tx: Transaction, person_id: PersonId, zone: str) -> None:
    """Remember the time zone, an IANA name that the caller has checked."""
    tx.execute(update(tables.person).where(tables.person.c.id == person_id).values(zone=zone))


def set_called(tx: Transaction, person_id: PersonId, called: str | None) -> None:
    """Remember how they like to be called; None forgets it."""
    sealed = _sealed_name(tx, person_id, called)
    tx.execute(update(tables.person).where(tables.person.c.id == person_id).values(called=sealed))


def country_of(tx: Transaction, person_id: PersonId) -> str | None:
    """Whose help lines to show, in ISO 3166; None: not said."""
    found: str | None = tx.execute(
        select(tables.person.c.country).where(tables.person.c.id == person_id)
    ).scalar()
    return found


def set_country(tx: Transaction, person_id: PersonId, country: str | None) -> None:
    """Remember the country for help lines, two letters of ISO 3166; None forgets it."""
    tx.execute(update(tables.person).where(tables.person.c.id == person_id).values(country=country))


def mark_unreachable(tx: Transaction, person_id: PersonId, now: datetime) -> None:
    """Telegram refuses to reach them; the first time it did so is kept."""
    tx.execute(
        update(tables.person)
        .where(tables.person.c.id == person_id, tables.person.c.unreachable_at.is_(None))
        .values(unreachable_at=now)
    )


def mark_reachable(tx: Transaction, person_id: PersonId) -> None:
    """They can be reached again. That is not a new opt-in."""
    tx.execute(
        update(tables.person).where(tables.person.c.id == person_id).values(unreachable_at=None)
    )


def anybody(tx: Transaction) -> bool:
    """Whether this database knows anybody at all."""
    return tx.execute(select(tables.person.c.id).limit(1)).first() is not None


def is_admin(tx: Transaction, person_id: PersonId) -> bool:
    """Whether this person may see counts and toggle settings."""
    return (
        tx.execute(select(tables.admin).where(tables.admin.c.person_id == person_id)).first()
        is not None
    )


def add_admin(tx: Transaction, person_id: PersonId, now: datetime) -> None:
    """Make someone an admin; nothing happens when they are one."""
    if not is_admin(tx, person_id):
        tx.execute(insert(tables.admin).values(person_id=person_id, added_at=now))


def admins(tx: Transaction) -> Sequence[Admin]:
    """All of them, the first one first."""
    rows = tx.execute(
        select(tables.admin).order_by(tables.admin.c.added_at, tables.admin.c.person_id)
    )
    return [Admin(PersonId(row.person_id), row.added_at) for row in rows]


def remove_admin(tx: Transaction, person_id: PersonId) -> bool:
    """False: they are none, or would be the last. Of two who remove each other at once, one
    waits here for the other."""
    query = select(tables.admin.c.person_id).order_by(tables.admin.c.person_id).with_for_update()
    known = [row.person_id for row in tx.execute(query).all()]
    if person_id not in known or len(known) < 2:
        return False
    tx.execute(delete(tables.admin).where(tables.admin.c.person_id == person_id))
    return True


def erase_person(tx: Transaction, person_id: PersonId) -> None:
    """Forget someone: their data key, and every row that refers to them, however far down.

    Which rows those are is read off the foreign keys, so a new table needs no change here.
    Updates of theirs keep only their number, by which Telegram's repeats are known.
    Raises StillHasClients for a therapist in whose name other people's stories stand.
    """
    others = (
        select(tables.client.c.id)
        .join(tables.therapist, tables.therapist.c.id == tables.client.c.therapist_id)
        .where(tables.therapist.c.person_id == person_id, tables.client.c.person_id != person_id)
    )
    if tx.execute(others.limit(1)).first() is not None:
        raise StillHasClients
    chat_hash = tx.execute(
        select(tables.person.c.chat_hash).where(tables.person.c.id == person_id)
    ).scalar()
    if chat_hash is not None:
        inbox.erase_chat(tx, chat_hash)
    keys = _keys_of_letters(tx, person_id)
    _erase(tx, tables.person, tables.person.c.id == person_id)
    for owner in (*keys, person_id):
        tx.destroy_key(owner)


def _keys_of_letters(tx: Transaction, person_id: PersonId) -> list[int]:
    """Each letter has a key of its own, whoever wrote it to or as this client; and each that lies
    with an invite of this therapist."""
    letter, client, invite, therapist = (
        tables.letter, tables.client, tables.invite, tables.therapist,
    )  # fmt: skip
    theirs = select(client.c.id).where(client.c.person_id == person_id)
    made = (
        select(invite.c.id)
        .join(therapist, therapist.c.id == invite.c.therapist_id)
        .where(therapist.c.person_id == person_id)
    )
    rows = tx.execute(
        select(letter.c.id).where(letter.c.client_id.in_(theirs) | letter.c.invite_id.in_(made))
    )
    return [row.id for row in rows]


def _erase(tx: Transaction, table: Table, which: ColumnElement[bool]) -> None:
    """Delete these rows of the table, after all that refers to them."""
    for child in tables.metadata.tables.values():
        for column in child.columns:
            for reference in column.foreign_keys:
                if reference.column.table is not table:
                    continue
                referring = column.in_(select(reference.column).where(which))
                if column in _OUTLIVES:
                    tx.execute(update(child).where(referring).values(_OUTLIVES[column]))
                else:
                    _erase(tx, child, referring)
    tx.execute(delete(table).where(which))


def _person(tx: Transaction, which: ColumnElement[bool]) -> Person | None:
    row = tx.execute(select(tables.person).where(which)).one_or_none()
    return None if row is None else _from(tx, row)


def _from(tx: Transaction, row: Row[*tuple[Any, ...]]) -> Person:
    place = tables.person.c
    return Person(
        id=PersonId(row.id),
        chat_id=int(tx.unseal(row.chat, place=place.chat, row=row.id)),
        called=tx.unseal(row.called, place=place.called, row=row.id) if row.called else None,
        voice=Voice(row.language, Form(row.form), Tone(row.tone)),
        zone=row.zone,
        unreachable_at=row.unreachable_at,
        heard_at=row.heard_at,
    )


def _sealed_name(tx: Transaction, person_id: PersonId, called: str | None) -> bytes | None:
    if called is None:
        return None
    return tx.seal(called, owner=person_id, place=tables.person.c.called, row=person_id)
