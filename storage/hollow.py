"""What is left of a therapist who was erased, where an old copy still has clients in their name.

They were handed over since, and the copy does not know to whom. A person without a name or a chat
stays, so that what is the clients' own stays whole.
"""

from datetime import datetime

from sqlalchemy import delete, select, update

from care.delivery import State
from storage import handovers
from storage.ids import PersonId, TherapistId
from storage.outbox import IS_DUE, NOTHING_KEPT
from storage.tables import (
    admin,
    client,
    dialogue,
    invite,
    offer,
    outbox,
    person,
    practice,
    reflection,
    therapist,
)
from storage.transaction import Transaction

_NO_CHAT = "0"  # which Telegram gives to nobody
_NO_LABEL = "?"


def hollow_out(tx: Transaction, person_id: PersonId, *, now: datetime) -> None:
    """Nothing of theirs can be read, nothing is sent to them, and they have left."""
    tx.destroy_key(person_id)
    tx.new_key(person_id, now=now)
    _forget_person(tx, person_id, now=now)
    found = tx.execute(select(therapist.c.id).where(therapist.c.person_id == person_id)).scalars()
    for number in found.all():
        _leave(tx, person_id, TherapistId(number), now=now)


def _forget_person(tx: Transaction, person_id: PersonId, *, now: datetime) -> None:
    for table in (admin, dialogue, offer):
        tx.execute(delete(table).where(table.c.person_id == person_id))
    tx.execute(
        update(outbox)
        .where(outbox.c.person_id == person_id, IS_DUE)
        .values(state=State.CANCELLED, settled_at=now, **NOTHING_KEPT)
    )
    tx.execute(
        update(practice)
        .where(practice.c.paused_by_id == person_id)
        .values(paused_by_id=None)
    )  # fmt: skip
    tx.execute(
        update(person)
        .where(person.c.id == person_id)
        .values(
            chat_hash=tx.fingerprint(f"nobody {person_id}"),
            chat=tx.seal(_NO_CHAT, owner=person_id, place=person.c.chat, row=person_id),
            called=None,
            rebind_hash=None,
            unreachable_at=now,
        )
    )


def _leave(
    tx: Transaction, person_id: PersonId, therapist_id: TherapistId, *, now: datetime
) -> None:
    handovers.give_back_unread(tx, therapist_id, now=now)
    handovers.end_plans(tx, therapist_id, now=now)
    handovers.leave(tx, therapist_id, now=now)
    tx.execute(delete(reflection).where(reflection.c.therapist_id == therapist_id))
    tx.execute(
        update(practice).where(practice.c.supervisor_id == therapist_id).values(supervisor_id=None)
    )
    tx.execute(
        update(therapist)
        .where(therapist.c.id == therapist_id)
        .values(name=None, way_back=None, waiting=None, free_help=None, policy=None)
    )
    tx.execute(
        update(invite)
        .where(invite.c.therapist_id == therapist_id)
        .values(label=None, opening=None, topics=None)
    )
    theirs = tx.execute(select(client.c.id).where(client.c.therapist_id == therapist_id)).scalars()
    for number in theirs.all():
        label = tx.seal(_NO_LABEL, owner=person_id, place=client.c.label, row=number)
        tx.execute(update(client).where(client.c.id == number).values(label=label, opening=None))
