"""A practice in the database: Dana and her clients, as if each of them had said yes already."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from care.agenda import agenda
from care.checkin import Kind as CheckinKind
from care.checkin import Place, Slot, first_slot
from care.client import Rhythm
from care.delivery import Kind
from care.digest import next_digest_at
from care.localtime import local
from care.plan import Plan, Preset
from care.therapist import Switch
from care.window import Window
from storage import (
    checkins,
    clients,
    digests,
    invites,
    outbox,
    people,
    therapist_choices,
    therapists,
)
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId, OutboxId, PersonId
from storage.therapists import Therapist

DANA = 102  # ready-made in the sandbox
ZONE = "Europe/Berlin"
EVERY_MONTH = Plan(Preset.WEEKS, 4, 24)
MONDAYS = frozenset({0})
AT_NINE = 9 * 60


def open_practice(
    tx: Transaction,
    *,
    now: datetime,
    chat_id: int = DANA,
    name: str = "Dana",
    letters: bool = False,
) -> Therapist:
    """Somebody who reads on Mondays at nine in Berlin. `letters`: takes them, and may answer."""
    dana = people.add_person(tx, chat_id=chat_id, called=name, language="en", now=now)
    people.set_zone(tx, dana.id, ZONE)
    therapist_id = therapists.add_therapist(tx, person_id=dana.id, now=now)
    therapists.set_up(
        tx,
        therapists.therapist_by_id(tx, therapist_id),
        name=name,
        days=MONDAYS,
        minute=AT_NINE,
        letters=letters,
        next_digest_at=next_digest_at(after=now, zone=ZONE, days=MONDAYS, minute=AT_NINE),
        now=now,
    )
    therapist_choices.switch(tx, therapist_id, Switch.ANSWERS, on=letters)
    return therapists.therapist_by_id(tx, therapist_id)


def invited(tx: Transaction, *, chat_id: int = DANA, label: str, now: datetime) -> str:
    """The token of an invite for somebody, with the plan that is proposed first; the last session
    was today."""
    known = people.person_of_chat(tx, chat_id)
    dana = therapists.therapist_of(tx, known.id) if known else None
    assert dana is not None
    return invites.invite_client(
        tx,
        dana,
        label=label,
        opening=None,
        last_session_on=local(now, ZONE).date(),
        plan=Plan(Preset.LIGHT),
        now=now,
    )


def welcome(
    tx: Transaction,
    dana: Therapist,
    *,
    chat_id: int,
    now: datetime,
    zone: str = ZONE,
    plan: Plan = EVERY_MONTH,
    seed: int = 7,
) -> Client:
    """A new client, whose therapy ended today and whose plan lies ahead."""
    who = people.add_person(tx, chat_id=chat_id, called=f"C{chat_id}", language="en", now=now)
    people.set_zone(tx, who.id, zone)
    token = invites.invite_client(
        tx, dana, label="L.", opening=None, last_session_on=now.date(), plan=plan, now=now
    )
    invite = invites.invite_of_token(tx, token)
    assert invite is not None
    assert invites.claim_invite(tx, invite.id, by=who.id, now=now)
    assert invites.settle_invite(tx, invite.id, outcome=invites.ACCEPTED, now=now)
    slots = agenda(plan, starts_on=now.date(), zone=zone, window=Window(), seed=seed)
    client_id = clients.add_client(
        tx,
        invite=invite,
        who=who,
        therapist=dana,
        rhythm=Rhythm.SCHEDULED,
        starts_on=now.date(),
        seed=seed,
        window=Window(),
        first=first_slot(slots, after=now),
        now=now,
    )
    return known(tx, client_id)


def known(tx: Transaction, client_id: ClientId) -> Client:
    client = clients.client_by_id(tx, client_id)
    assert client is not None
    return client


def queue_checkin(
    tx: Transaction, client: Client, *, now: datetime, slot: int = 0, text: str = "a note"
) -> OutboxId:
    """A check-in that is due now."""
    what = Slot(number=slot, at=now, kind=CheckinKind.HELLO, place=Place.MIDDLE)
    checkin_id = checkins.add_checkin(tx, client.id, what, now=now)
    assert checkin_id is not None
    return outbox.put(
        tx,
        person=client.person_id,
        kind=Kind.CHECKIN,
        payload=message(text),
        due_at=now,
        now=now,
        client=client.id,
        checkin=checkin_id,
    )


def queue_digest(tx: Transaction, dana: Therapist, *, now: datetime) -> OutboxId:
    """A digest that is due now."""
    digest_id = digests.add_digest(tx, dana.id, slot_at=now, now=now)
    assert digest_id is not None
    return outbox.put(
        tx,
        person=dana.person_id,
        kind=Kind.DIGEST,
        payload={**message("a digest"), "if_repeat": {"text": "a digest, perhaps a repeat"}},
        due_at=now,
        now=now,
        digest=digest_id,
    )


def queue_reply(
    tx: Transaction, person: PersonId, *, now: datetime, text: str = "a reply"
) -> OutboxId:
    return outbox.put(
        tx, person=person, kind=Kind.REPLY, payload=message(text), due_at=now, now=now
    )


def message(text: str) -> Mapping[str, Any]:
    return {"method": "sendMessage", "params": {"text": text}}
