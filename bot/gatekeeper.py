"""Gathers what the gate must know of one outgoing message, in the transaction that acts on it."""

from collections.abc import Callable
from datetime import date, datetime

from bot import reminding
from care import checkin
from care.absence import back_at
from care.delivery import Kind
from care.gate import Facts, no_day
from care.practice import Offer
from care.therapist import hours
from care.window import Window
from handlers import danger_ping, suspension_line
from handlers.letter_mail import ANNOUNCES
from handlers.receipts import TELLS_OF_READING
from storage import absences, calendar, checkins, clients, digests, people, practice, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import CheckinId, TherapistId
from storage.sending import OutboxRow
from storage.therapists import Therapist

# These go to the client that they are about, inside the client's own hours.
_IN_THE_CLIENTS_HOURS = frozenset(
    {Kind.CHECKIN, Kind.REMINDER, Kind.RECEIPT, Kind.NEWS, Kind.FAREWELL}
)
# These come unasked, and keep off the days that the client wants to have quiet.
_NEVER_ON_QUIET_DAYS = frozenset({Kind.CHECKIN, Kind.REMINDER, Kind.NEWS, Kind.FAREWELL})
# These go to a therapist, inside the therapist's, and not while they are away. A notice may also go
# to an admin, who has no hours; one that changes what stands in the chat already waits for nothing.
_IN_THE_THERAPISTS_HOURS = frozenset({Kind.DIGEST, Kind.PING, Kind.NOTICE})
_OFFERED_AS = {Kind.CHECKIN: Offer.CHECKINS, Kind.REMINDER: Offer.REMINDERS}
# These come to a client from their therapist, or because of something that the therapist did.
_FROM_A_THERAPIST = frozenset({Kind.CHECKIN, Kind.REMINDER, Kind.RECEIPT})


def facts_of(tx: Transaction, row: OutboxRow, *, now: datetime) -> Facts:
    person = people.person(tx, row.person_id) if row.person_id is not None else None
    client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
    therapist = _therapist(tx, row, client)
    in_hours = client is not None and row.kind in _IN_THE_CLIENTS_HOURS
    receiver = _receiver(tx, row)
    zone, window = _hours(row, client, receiver)
    return Facts(
        kind=row.kind,
        due_at=_planned_at(tx, row),
        reachable=person is None or person.unreachable_at is None,
        sending_paused=practice.practice_now(tx).paused_at is not None,
        client=client.state if client else None,
        therapist_here=therapist.here if therapist else None,
        zone=zone,
        window=window,
        paused_until=client.paused_until if client and in_hours else _back_at(tx, receiver, now),
        last_checkin_at=_last_checkin_at(tx, client, row.checkin_id),
        quiet_on=_quiet_on(tx, row, client),
        wished=_wished(tx, row, client),
        suspended=_is_suspended(tx, row, therapist, receiver),
    )


def _planned_at(tx: Transaction, row: OutboxRow) -> datetime:
    """The time by which it is too late or not: each try and each postponement moves the row's
    own due time, and a check-in that waited long must not look fresh. One that went out and was
    put off by the client has the time that they asked for, and a reminder the one that is right
    by now."""
    if row.kind is Kind.REMINDER:
        return reminding.planned_at(tx, row) or row.due_at
    checkin = checkins.checkin_by_id(tx, row.checkin_id) if row.checkin_id is not None else None
    if checkin is None or checkins.went_out_at(tx, checkin.id) is not None:
        return row.due_at
    return checkin.planned_at


def _therapist(tx: Transaction, row: OutboxRow, client: Client | None) -> Therapist | None:
    """Who has a part in it: the receiver of a digest, or the therapist of the client."""
    digest = digests.digest_by_id(tx, row.digest_id) if row.digest_id is not None else None
    if digest is not None:
        return therapists.therapist_by_id(tx, digest.therapist_id)
    return therapists.therapist_by_id(tx, client.therapist_id) if client else None


def _receiver(tx: Transaction, row: OutboxRow) -> Therapist | None:
    """The therapist to whom it goes; None: it goes to no therapist, or has no hours."""
    if row.kind not in _IN_THE_THERAPISTS_HOURS or row.person_id is None:
        return None
    if row.kind is Kind.NOTICE and row.payload["method"] != "sendMessage":
        return None
    known = therapists.therapist_of(tx, row.person_id)
    return known if known is not None and known.here and known.ready else None


def _back_at(tx: Transaction, receiver: Therapist | None, now: datetime) -> datetime | None:
    """When a therapist who is away reads again; None: they are here."""
    if receiver is None:
        return None
    return back_at(
        now,
        zone=receiver.zone or "UTC",
        opens=_window(receiver).opens,
        away=absences.away_of(tx, receiver, now=now),
    )


def _window(receiver: Therapist) -> Window:
    return hours(receiver.digest_minute, receiver.own_hours)


def _is_suspended(
    tx: Transaction, row: OutboxRow, therapist: Therapist | None, receiver: Therapist | None
) -> bool:
    """Whether it is from or for a therapist whom an admin suspended. What tells of that itself
    goes out, and what an admin hears as one."""
    if suspension_line.TELLS in row.payload:
        return False
    if receiver is not None:
        of_an_admin = row.kind is Kind.NOTICE and people.is_admin(tx, receiver.person_id)
        return receiver.suspended_at is not None and not of_an_admin
    from_them = row.kind in _FROM_A_THERAPIST or ANNOUNCES in row.payload
    return from_them and therapist is not None and therapist.suspended_at is not None


def _hours(
    row: OutboxRow, client: Client | None, receiver: Therapist | None
) -> tuple[str | None, Window | None]:
    """Zone and hours of the receiver; none for what answers somebody who just wrote."""
    if client is not None and row.kind in _IN_THE_CLIENTS_HOURS:
        return client.zone, client.window
    if receiver is not None:
        return receiver.zone, _window(receiver)
    return None, None


def _wished(tx: Transaction, row: OutboxRow, client: Client | None) -> bool:
    """Whether the practice still offers notes of this kind; and whether a line that something was
    read is still wished for, by the client and by whoever read it, or one after words of danger by
    the client and the practice. Of anything else, yes."""
    if danger_ping.TELLS_OF_DANGER in row.payload:
        return danger_ping.is_wanted(tx, row, client)
    offer = _OFFERED_AS.get(row.kind)
    if offer is not None and not practice.terms_now(tx).offer(offer):
        return False
    reader = row.payload.get(TELLS_OF_READING)
    if reader is None or client is None:
        return True
    return client.receipts and therapists.therapist_by_id(tx, TherapistId(reader)).receipts


def _quiet_on(tx: Transaction, row: OutboxRow, client: Client | None) -> Callable[[date], bool]:
    """The client's quiet days, for what comes unasked. A hello may come on a day for which a note
    is wished, whatever else is quiet then."""
    if client is None or row.kind not in _NEVER_ON_QUIET_DAYS:
        return no_day
    wishes = calendar.wishes_of(tx, client)
    known = checkins.checkin_by_id(tx, row.checkin_id) if row.checkin_id is not None else None
    is_hello = known is not None and known.kind is checkin.Kind.HELLO
    return wishes.closed_to_hellos if is_hello else wishes.closed


def _last_checkin_at(
    tx: Transaction, client: Client | None, checkin_id: CheckinId | None
) -> datetime | None:
    if client is None or checkin_id is None:
        return None
    return checkins.last_sent_at(tx, client.id, but=checkin_id)
