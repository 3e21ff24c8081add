"""Clients: one former client of one therapist, what they agreed to, and what comes next."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Row, Select, func, insert, select, update

from care.checkin import Kind, Slot
from care.client import Outcome, Rhythm, State
from care.discretion import Level
from care.plan import Plan, Preset
from care.window import Window
from storage import story_fates
from storage.database import Transaction
from storage.ids import ClientId, InviteId, PersonId, TherapistId, new_id
from storage.invites import Invite
from storage.people import Person
from storage.tables import checkin, client, consent, person, therapist
from storage.therapists import Therapist

_CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 8
BOTH = "both"  # of the column `kinds`: hellos and invitations in turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    id: ClientId
    person_id: PersonId
    therapist_id: TherapistId
    code: str  # to be named by, to an admin who does not see who it is; see `new_code`
    label: str  # the therapist's own word; never shown to the client
    opening: str | None  # the therapist's line for the first note; null: none
    state: State
    rhythm: Rhythm
    plan: Plan
    starts_on: date
    seed: int
    zone: str
    window: Window
    discretion: Level
    receipts: bool  # one line when something was read
    scale: bool  # five faces to tap
    notes: bool  # short ones from the therapist
    danger_ping: bool  # the therapist may be pinged
    may_keep: bool  # lines for the therapist's shelf
    reminder: bool  # one more note when the first stays quiet
    holidays: bool  # nothing comes on public holidays
    turn_of_year: bool  # nothing comes from 20 December to 2 January
    kinds: Kind | None  # only these check-ins; null: both in turn
    slot_base: int  # number of the plan's first slot
    thinned_from: int | None  # from this slot on every other falls away; null: none does
    feedback_at: datetime | None  # asked about the notes themselves last; null: never
    paused_until: datetime | None
    next_checkin_at: datetime | None
    next_slot: int | None
    version: int


_SELECT: Select[tuple[object, ...]] = select(client, person.c.zone).join(
    person, person.c.id == client.c.person_id
)


def _client(tx: Transaction, row: Row[tuple[object, ...]]) -> Client:
    opening = row.opening
    return Client(
        id=ClientId(row.id),
        person_id=PersonId(row.person_id),
        therapist_id=TherapistId(row.therapist_id),
        code=row.code,
        label=tx.unseal(row.label, place=client.c.label, row=row.id),
        opening=None if opening is None else tx.unseal(opening, place=client.c.opening, row=row.id),
        state=State(row.state),
        rhythm=Rhythm(row.rhythm),
        plan=Plan(Preset(row.plan), row.plan_weeks, row.plan_months),
        starts_on=row.starts_on,
        seed=row.seed,
        zone=row.zone,
        window=Window(row.window_opens, row.window_closes),
        discretion=Level(row.discretion),
        receipts=row.receipts,
        scale=row.scale,
        notes=row.notes,
        danger_ping=row.danger_ping,
        may_keep=row.may_keep,
        reminder=row.reminder,
        holidays=row.holidays,
        turn_of_year=row.turn_of_year,
        kinds=None if row.kinds == BOTH else Kind(row.kinds),
        slot_base=row.slot_base,
        thinned_from=row.thinned_from,
        feedback_at=row.feedback_at,
        paused_until=row.paused_until,
        next_checkin_at=row.next_checkin_at,
        next_slot=row.next_slot,
        version=row.version,
    )


def new_code() -> str:
    """Forty random bits in Crockford's base 32, which has no letters that look like digits."""
    return "".join(secrets.choice(_CODE_LETTERS) for _ in range(CODE_LENGTH))


def read_code(said: str) -> str:
    """A code as somebody writes it down, in the form in which it is kept."""
    plain = "".join(one for one in said.upper() if one.isalnum())
    return plain.translate(str.maketrans("OIL", "011"))


def show_code(code: str) -> str:
    """In two halves, to be read out."""
    return f"{code[:4]}-{code[4:]}"


def client_of_code(tx: Transaction, said: str) -> Client | None:
    """Whom somebody means by a code; None: nobody."""
    row = tx.execute(_SELECT.where(client.c.code == read_code(said))).one_or_none()
    return None if row is None else _client(tx, row)


def new_seed() -> int:
    """Makes one client's jitter differ from another's, and repeatable."""
    return secrets.randbits(31)


def add_client(
    tx: Transaction,
    *,
    invite: Invite,
    who: Person,
    therapist: Therapist,
    rhythm: Rhythm,
    starts_on: date,
    seed: int,
    window: Window,
    first: Slot | None,
    now: datetime,
) -> ClientId:
    """The client of an invite that was just said yes to."""
    if invite.plan is None or invite.label is None:
        raise ValueError("an invite for a therapist makes no client")
    client_id = ClientId(new_id())
    tx.execute(
        insert(client).values(
            id=client_id,
            person_id=who.id,
            therapist_id=therapist.id,
            invite_id=invite.id,
            code=new_code(),
            label=tx.seal(
                invite.label, owner=therapist.person_id, place=client.c.label, row=client_id
            ),
            opening=None
            if invite.opening is None
            else tx.seal(
                invite.opening, owner=therapist.person_id, place=client.c.opening, row=client_id
            ),
            state=State.ACTIVE,
            rhythm=rhythm,
            plan=invite.plan.preset,
            plan_weeks=invite.plan.weeks,
            plan_months=invite.plan.months,
            starts_on=starts_on,
            seed=seed,
            window_opens=window.opens,
            window_closes=window.closes,
            discretion=Level.DISCREET,
            receipts=True,
            next_checkin_at=first.at if first else None,
            next_slot=first.number if first else None,
            version=1,
            created_at=now,
        )
    )
    return client_id


def record_consent(
    tx: Transaction,
    client_id: ClientId,
    *,
    version: str,
    language: str,
    text_hash: bytes,
    now: datetime,
) -> None:
    """What was shown when the client said yes, provable by its hash."""
    tx.execute(
        insert(consent).values(
            id=new_id(),
            client_id=client_id,
            version=version,
            language=language,
            text_hash=text_hash,
            given_at=now,
        )
    )


def _locked(query: Select[tuple[object, ...]]) -> Select[tuple[object, ...]]:
    """Until this transaction ends nobody else changes these clients. What acts on a state by
    itself, such as a tick, must hold it: it could undo a stop that comes in between. On SQLite
    nobody else writes anyway."""
    return query.with_for_update(of=client, key_share=True)


def client_by_id(tx: Transaction, client_id: ClientId, *, lock: bool = False) -> Client | None:
    query = _SELECT.where(client.c.id == client_id)
    row = tx.execute(_locked(query) if lock else query).one_or_none()
    return None if row is None else _client(tx, row)


def client_of_invite(tx: Transaction, invite_id: InviteId) -> Client | None:
    row = tx.execute(_SELECT.where(client.c.invite_id == invite_id)).one_or_none()
    return None if row is None else _client(tx, row)


def clients_of(tx: Transaction, person_id: PersonId, *, lock: bool = False) -> Sequence[Client]:
    """Newest first: a person may be a client of two therapists."""
    query = _SELECT.where(client.c.person_id == person_id).order_by(
        client.c.created_at.desc(), client.c.id
    )
    rows = tx.execute(_locked(query) if lock else query).all()
    return [_client(tx, row) for row in rows]


def apply(tx: Transaction, known: Client, outcome: Outcome, *, now: datetime) -> None:
    """Writes what a rule decided about a client."""
    values: dict[str, object] = {
        "state": outcome.state,
        "paused_until": outcome.paused_until,
        "version": known.version + 1,
    }
    if not outcome.keeps_checkins:
        values |= {"next_checkin_at": None, "next_slot": None}
    if outcome.state in (State.STOPPED, State.ENDED):
        values["ended_at"] = now
    tx.execute(update(client).where(client.c.id == known.id).values(values))
    if outcome.state is State.STOPPED:
        tx.execute(
            update(consent)
            .where(consent.c.client_id == known.id, consent.c.withdrawn_at.is_(None))
            .values(withdrawn_at=now)
        )
        story_fates.empty_shelf(tx, known.id)


def plan_checkin(tx: Transaction, client_id: ClientId, slot: Slot | None) -> None:
    """When the next check-in comes; null: none any more."""
    tx.execute(
        update(client)
        .where(client.c.id == client_id)
        .values(next_checkin_at=slot.at if slot else None, next_slot=slot.number if slot else None)
    )


def postpone_checkin(tx: Transaction, client_id: ClientId, *, at: datetime) -> None:
    """The same slot, later."""
    tx.execute(update(client).where(client.c.id == client_id).values(next_checkin_at=at))


def forget_opening(tx: Transaction, client_id: ClientId) -> None:
    """The opening line was used: it is said once."""
    tx.execute(update(client).where(client.c.id == client_id).values(opening=None))


# While an admin suspends a therapist, nothing of theirs falls due.
_NOT_SUSPENDED = client.c.therapist_id.not_in(
    select(therapist.c.id).where(therapist.c.suspended_at.is_not(None))
)


def due_for_checkin(tx: Transaction, *, now: datetime, limit: int) -> Sequence[ClientId]:
    """Whose next check-in has come; costs what is due, by the index."""
    rows = tx.execute(
        select(client.c.id)
        .where(client.c.next_checkin_at <= now, _NOT_SUSPENDED)
        .order_by(client.c.next_checkin_at)
        .limit(limit)
    )
    return [ClientId(row.id) for row in rows]


def writing_client(tx: Transaction, person_id: PersonId) -> Client | None:
    """Whose story it is when a person writes: of the plan that spoke last, else of the newest;
    of one whose therapist has left only when there is no other."""
    latest = tx.execute(
        select(client.c.id)
        .join(therapist, therapist.c.id == client.c.therapist_id)
        .join(checkin, checkin.c.client_id == client.c.id, isouter=True)
        .where(client.c.person_id == person_id, client.c.state != State.STOPPED)
        .order_by(
            therapist.c.left_at.is_not(None),
            checkin.c.created_at.desc().nulls_last(),
            client.c.created_at.desc(),
        )
        .limit(1)
    ).scalar()
    return None if latest is None else client_by_id(tx, ClientId(latest))


def next_checkin_at(tx: Transaction) -> datetime | None:
    """When the next check-in of anybody falls due; None: none is planned."""
    query = select(func.min(client.c.next_checkin_at)).where(_NOT_SUSPENDED)
    found: datetime | None = tx.execute(query).scalar()
    return found
