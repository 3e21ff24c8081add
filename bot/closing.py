"""The end of a practice: everybody is told once, nothing comes unasked any more, and on the day
everything is erased.

Each line says how things stand as it goes out; one about a day that was given up does not come.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog

from bot.tick import Tick, alone, message
from care.audit import Act, Actor, Entry
from care.delivery import Kind
from storage import clients, closing, outbox, people, practice, pulse
from storage.database import Transaction
from storage.ids import ClientId, PersonId
from storage.sending import OutboxRow
from texts import Catalogs, Words

log = structlog.get_logger(__name__)

AT_ONCE = 50
CLOSED = "closed"  # a pulse: everything was erased
ENDS = "ends"  # in the payload: at which moment, or GOES_ON
GOES_ON = "never"
_STAFF = "to_staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    clients: int
    staff: int  # therapists and admins


def whom(tx: Transaction) -> Told:
    """Whom it would be told."""
    return Told(clients=len(closing.clients_told(tx)), staff=len(closing.staff_told(tx)))


def announce(tx: Transaction, closes_at: datetime | None, *, now: datetime) -> Told | None:
    """The practice ends then, or (None) goes on after all; None: that is how it was already."""
    known = practice.practice_now(tx, hold=True)
    if known.closes_at == closes_at:
        return None
    if not practice.set_closing(tx, closes_at, version=known.version):
        raise LookupError("somebody changed the practice meanwhile")
    if closes_at is not None:
        closing.drop_checkins(tx, now=now)
    tx.write_down(
        Entry(
            at=now,
            act=Act.CLOSING,
            actor=Actor.OPERATOR,
            before=known.closes_at.isoformat() if known.closes_at else None,
            after=closes_at.isoformat() if closes_at else None,
        )
    )
    ends = closes_at.isoformat() if closes_at else GOES_ON
    for client_id, person_id in closing.clients_told(tx):
        _put(tx, person_id, ends, Kind.NEWS, client=client_id, now=now)
    for person_id in closing.staff_told(tx):
        _put(tx, person_id, ends, Kind.NOTICE, client=None, now=now)
    return whom(tx)


def _put(
    tx: Transaction,
    person_id: PersonId,
    ends: str,
    kind: Kind,
    *,
    client: ClientId | None,
    now: datetime,
) -> None:
    payload = {**message("", ()), ENDS: ends, _STAFF: client is None}
    outbox.put(tx, person=person_id, kind=kind, payload=payload, due_at=now, now=now, client=client)


# As it goes out.


def tells_of_the_end(row: OutboxRow) -> bool:
    return ENDS in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """None when it is not true any more."""
    closes_at = practice.practice_now(tx).closes_at
    person = people.person(tx, row.person_id) if row.person_id is not None else None
    if person is None or row.payload[ENDS] != (closes_at.isoformat() if closes_at else GOES_ON):
        return None
    words = catalogs.speaking(person.voice)
    to = "staff" if row.payload[_STAFF] else "client"
    return replace(row, payload=message(_text(words, to, closes_at, person.zone), ()))


def _text(words: Words, to: str, closes_at: datetime | None, zone: str | None) -> str:
    if closes_at is None:
        return words(f"closing-goes-on-{to}")
    day = closes_at.astimezone(ZoneInfo(zone or "UTC")).date()
    return words(f"closing-{to}", day=words.day(day))


# The day.


def due_end(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` people are erased once the day has come; how many there were."""
    closes_at = practice.practice_now(tx).closes_at
    if closes_at is None or closes_at > tick.now or ended_at(tx) is not None:
        return 0
    found = closing.people_left(tx, limit=AT_ONCE)
    for person_id in found:
        with alone(tx, "not_erased"):
            _erase(tx, person_id, now=tick.now)
    if not closing.people_left(tx, limit=1):
        closing.clear_house(tx, now=tick.now)
        pulse.beat(tx, CLOSED, at=tick.now)
        tx.write_down(Entry(at=tick.now, act=Act.CLOSING, actor=Actor.BOT))
        log.info("closed_for_good")
    return len(found)


def ended_at(tx: Transaction) -> datetime | None:
    """When everything was erased; None: the practice goes on, or its day has not come."""
    closes_at = practice.practice_now(tx).closes_at
    closed = pulse.last(tx, CLOSED)
    is_over = closes_at is not None and closed is not None and closed.at >= closes_at
    return closed.at if closed is not None and is_over else None


def _erase(tx: Transaction, person_id: PersonId, *, now: datetime) -> None:
    for one in clients.clients_of(tx, person_id):
        tx.write_down(Entry(at=now, act=Act.ERASED, actor=Actor.BOT, subject_id=one.id))
    people.erase_person(tx, person_id)
