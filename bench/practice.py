"""A practice in a database file: one therapist, and as many clients as are asked for."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert

from care.client import Rhythm, State
from care.discretion import Level
from care.plan import Preset
from care.window import Window
from storage import people, tables, therapists
from storage.clients import new_code
from storage.database import Storage, Transaction
from storage.ids import new_id
from storage.therapists import Therapist
from storage.vault import Vault, new_data_key

KEY = bytes(range(32))
FIRST_CHAT = 10_000  # the clients' chats are numbered from here
_THERAPISTS_CHAT = 9_000
_ZONE = "Europe/Berlin"
_WINDOW = Window()
_AT_ONCE = 5_000


def url_of(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


async def open_practice(file: Path) -> Storage:
    """The database as it is."""
    return await Storage.open(url_of(file), Vault([KEY]))


async def found(
    file: Path, *, clients: int, due_at: Sequence[datetime] = (), now: datetime | None = None
) -> None:
    """Makes it: the first clients' next note falls due at these times, all others' in a year."""
    moment = now or datetime.now(UTC)
    storage = await open_practice(file)
    try:
        await storage.migrate()
        therapist = await storage.transact(_therapist, now=moment)
        for start in range(0, clients, _AT_ONCE):
            numbers = range(start, min(start + _AT_ONCE, clients))
            await storage.transact(_clients, therapist, numbers, due_at=due_at, now=moment)
    finally:
        await storage.close()


def _therapist(tx: Transaction, *, now: datetime) -> Therapist:
    person = people.add_person(tx, chat_id=_THERAPISTS_CHAT, called="Dana", language="en", now=now)
    people.set_zone(tx, person.id, _ZONE)
    number = therapists.add_therapist(tx, person_id=person.id, now=now)
    therapists.set_up(
        tx,
        therapists.therapist_by_id(tx, number),
        name="Dana",
        days=frozenset({0}),
        minute=9 * 60,
        next_digest_at=now + timedelta(days=365),
        now=now,
    )
    return therapists.therapist_by_id(tx, number)


def _clients(
    tx: Transaction,
    therapist: Therapist,
    numbers: range,
    *,
    due_at: Sequence[datetime],
    now: datetime,
) -> None:
    """Many at a time: by the bot's own functions a large practice would take minutes."""
    owners = [new_id() for _ in numbers]
    _add(tx, tables.data_key, [_key(tx, owner, now) for owner in owners])
    persons = [
        _person(tx, owner, FIRST_CHAT + number, now)
        for owner, number in zip(owners, numbers, strict=True)
    ]
    _add(tx, tables.person, persons)
    invites = [_invite(therapist, owner, now) for owner in owners]
    _add(tx, tables.invite, invites)
    rows = [
        _client(
            tx,
            therapist,
            invite,
            next_at=due_at[number] if number < len(due_at) else now + timedelta(days=365),
            now=now,
        )
        for invite, number in zip(invites, numbers, strict=True)
    ]
    _add(tx, tables.client, rows)


def _add(tx: Transaction, table: Table, rows: list[dict[str, Any]]) -> None:
    tx.execute(insert(table), rows)


def _key(tx: Transaction, owner: int, now: datetime) -> dict[str, Any]:
    masters = Vault([KEY])
    wrapped = masters.wrap(new_data_key(), owner=owner)
    return {"id": owner, "wrapped": wrapped, "master": masters.newest, "created_at": now}


def _person(tx: Transaction, owner: int, chat: int, now: datetime) -> dict[str, Any]:
    return {
        "id": owner,
        "chat_hash": tx.fingerprint(str(chat)),
        "chat": tx.seal(str(chat), owner=owner, place=tables.person.c.chat, row=owner),
        "language": "en",
        "zone": _ZONE,
        "created_at": now,
    }


def _invite(therapist: Therapist, person_id: int, now: datetime) -> dict[str, Any]:
    number = new_id()
    return {
        "id": number,
        "role": "client",
        "therapist_id": therapist.id,
        "token_hash": number.to_bytes(8),
        "created_at": now,
        "expires_at": now,
        "person_id": person_id,
        "claimed_at": now,
        "settled_at": now,
        "outcome": "accepted",
    }


def _client(
    tx: Transaction,
    therapist: Therapist,
    invite: dict[str, Any],
    *,
    next_at: datetime,
    now: datetime,
) -> dict[str, Any]:
    number = new_id()
    return {
        "id": number,
        "person_id": invite["person_id"],
        "therapist_id": therapist.id,
        "invite_id": invite["id"],
        "code": new_code(),
        "label": tx.seal("L.", owner=therapist.person_id, place=tables.client.c.label, row=number),
        "state": State.ACTIVE,
        "rhythm": Rhythm.SCHEDULED,
        "plan": Preset.YEAR,
        "starts_on": now.date(),
        "seed": number % 2**31,
        "window_opens": _WINDOW.opens,
        "window_closes": _WINDOW.closes,
        "discretion": Level.DISCREET,
        "receipts": True,
        "next_checkin_at": next_at,
        "next_slot": 0,
        "version": 1,
        "created_at": now,
    }
