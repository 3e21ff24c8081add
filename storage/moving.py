"""Moving a person to another chat, by a code of which only a keyed hash is stored."""

from datetime import datetime

from sqlalchemy import delete, select, update

from care.delivery import Kind, State
from storage import tables
from storage.ids import PersonId
from storage.transaction import Transaction


def give_code(tx: Transaction, person_id: PersonId, code: str) -> None:
    """From now on this one moves the person, and no earlier one does."""
    tx.execute(
        update(tables.person)
        .where(tables.person.c.id == person_id)
        .values(rebind_hash=tx.fingerprint(f"code {code}"))
    )


def has_code(tx: Transaction, person_id: PersonId) -> bool:
    """Whether a code is out that was not used yet."""
    code = select(tables.person.c.rebind_hash).where(tables.person.c.id == person_id)
    return tx.execute(code).scalar() is not None


def person_of_code(tx: Transaction, code: str) -> PersonId | None:
    """Whom the code moves; None: nobody, or it was used."""
    found: int | None = tx.execute(
        select(tables.person.c.id).where(
            tables.person.c.rebind_hash == tx.fingerprint(f"code {code}")
        )
    ).scalar()
    return None if found is None else PersonId(found)


def move_person(tx: Transaction, person_id: PersonId, *, chat_id: int, now: datetime) -> None:
    """The person is at home in another chat, which must be nobody's; the code is used up.

    Numbers of messages belong to the old chat, and the same numbers will come up in the new one:
    they are forgotten, and with them what waits to answer or to change something there.
    """
    person, outbox, part = tables.person, tables.outbox, tables.story_part
    tx.execute(
        update(person)
        .where(person.c.id == person_id)
        .values(
            chat_hash=tx.fingerprint(str(chat_id)),
            chat=tx.seal(str(chat_id), owner=person_id, place=person.c.chat, row=person_id),
            rebind_hash=None,
            unreachable_at=None,
        )
    )
    tx.execute(
        update(outbox)
        .where(
            outbox.c.person_id == person_id,
            outbox.c.state == State.DUE,
            outbox.c.kind.in_([Kind.REPLY, Kind.APOLOGY]),
        )
        .values(state=State.CANCELLED, settled_at=now, reason="moved", payload=None, claim=None)
    )
    tx.execute(update(outbox).where(outbox.c.person_id == person_id).values(message=None))
    theirs = (
        select(tables.story.c.id)
        .join(tables.client, tables.client.c.id == tables.story.c.client_id)
        .where(tables.client.c.person_id == person_id)
    )
    tx.execute(update(part).where(part.c.story_id.in_(theirs)).values(message=None))
    for table in (tables.dialogue, tables.offer):
        tx.execute(delete(table).where(table.c.person_id == person_id))
