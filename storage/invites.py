"""Invites: single-use links. The token is stored nowhere, only its keyed hash."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, func, insert, or_, select, update

from care.invite import LASTS
from care.plan import Plan, Preset
from care.topic import Key
from storage import letter_burning
from storage.database import Transaction
from storage.ids import InviteId, PersonId, TherapistId, new_id
from storage.tables import admin, client, invite, therapist
from storage.therapists import Therapist

CLIENT = "client"
THERAPIST = "therapist"
ADMIN = "admin"
ACCEPTED = "accepted"
DECLINED = "declined"
REVOKED = "revoked"

# Nobody has pressed Start on it, and its therapist was not told yet that it runs out. Spelt out as
# the index over these is.
_UNNAMED = (
    invite.c.named_at.is_(None),
    invite.c.claimed_at.is_(None),
    invite.c.settled_at.is_(None),
    invite.c.therapist_id.is_not(None),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    id: InviteId
    role: str  # CLIENT | THERAPIST | ADMIN
    therapist_id: TherapistId | None  # null: an admin invites a therapist
    label: str | None
    opening: str | None
    topics: Sequence[Key]  # proposed by the therapist
    last_session_on: date | None
    plan: Plan | None
    created_at: datetime
    expires_at: datetime
    person_id: PersonId | None  # who pressed Start first; null: nobody, or they declined
    claimed_at: datetime | None
    settled_at: datetime | None
    outcome: str | None


def _invite(tx: Transaction, row: Row[tuple[object, ...]]) -> Invite:
    def words(blob: bytes | None, column: str) -> str | None:
        return None if blob is None else tx.unseal(blob, place=invite.c[column], row=row.id)

    return Invite(
        id=InviteId(row.id),
        role=row.role,
        therapist_id=None if row.therapist_id is None else TherapistId(row.therapist_id),
        label=words(row.label, "label"),
        opening=words(row.opening, "opening"),
        topics=[Key(key) for key in json.loads(words(row.topics, "topics") or "[]")],
        last_session_on=row.last_session_on,
        plan=None if row.plan is None else Plan(Preset(row.plan), row.plan_weeks, row.plan_months),
        created_at=row.created_at,
        expires_at=row.expires_at,
        person_id=None if row.person_id is None else PersonId(row.person_id),
        claimed_at=row.claimed_at,
        settled_at=row.settled_at,
        outcome=row.outcome,
    )


def _new_token(tx: Transaction) -> tuple[str, bytes]:
    token = secrets.token_urlsafe(16)  # 128 bits in 22 characters of Telegram's alphabet
    return token, tx.fingerprint(f"invite {token}")


def invite_therapist(tx: Transaction, *, now: datetime) -> str:
    """Makes an invite for a therapist and returns its token, which can't be had again."""
    return _invite_staff(tx, THERAPIST, now=now)


def invite_admin(tx: Transaction, *, now: datetime) -> str:
    """The same for an admin."""
    return _invite_staff(tx, ADMIN, now=now)


def _invite_staff(tx: Transaction, role: str, *, now: datetime) -> str:
    token, token_hash = _new_token(tx)
    tx.execute(
        insert(invite).values(
            id=new_id(),
            role=role,
            token_hash=token_hash,
            created_at=now,
            expires_at=now + LASTS,
        )
    )
    return token


def invite_client(
    tx: Transaction,
    therapist: Therapist,
    *,
    label: str,
    opening: str | None,
    topics: Sequence[Key] = (),
    last_session_on: date,
    plan: Plan,
    now: datetime,
) -> str:
    """Makes an invite for a former client and returns its token, which can't be had again."""
    token, token_hash = _new_token(tx)
    invite_id = new_id()

    def seal(words: str | None, column: str) -> bytes | None:
        if words is None:
            return None
        return tx.seal(words, owner=therapist.person_id, place=invite.c[column], row=invite_id)

    tx.execute(
        insert(invite).values(
            id=invite_id,
            role=CLIENT,
            therapist_id=therapist.id,
            token_hash=token_hash,
            label=seal(label, "label"),
            opening=seal(opening, "opening"),
            topics=seal(json.dumps(topics), "topics") if topics else None,
            last_session_on=last_session_on,
            plan=plan.preset,
            plan_weeks=plan.weeks,
            plan_months=plan.months,
            created_at=now,
            expires_at=now + LASTS,
        )
    )
    return token


def new_link(tx: Transaction, invite_id: InviteId, *, now: datetime) -> str | None:
    """Another token in place of the one before, which opens nothing any more; the thirty days
    begin anew. None: somebody pressed Start on it already, or it is used up."""
    token, token_hash = _new_token(tx)
    renewed = tx.execute(
        update(invite)
        .where(
            invite.c.id == invite_id, invite.c.claimed_at.is_(None), invite.c.settled_at.is_(None)
        )
        .values(token_hash=token_hash, created_at=now, expires_at=now + LASTS, named_at=None)
    )
    return token if renewed.rowcount == 1 else None


def invite_of_token(tx: Transaction, token: str) -> Invite | None:
    row = tx.execute(
        select(invite).where(invite.c.token_hash == tx.fingerprint(f"invite {token}"))
    ).one_or_none()
    return None if row is None else _invite(tx, row)


def invite_by_id(tx: Transaction, invite_id: InviteId) -> Invite:
    return _invite(tx, tx.execute(select(invite).where(invite.c.id == invite_id)).one())


def open_invites(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> Sequence[Invite]:
    """Those of this therapist that can still be answered, by label. Whether somebody has pressed
    Start stands in each, and is not for a list."""
    rows = tx.execute(select(invite).where(*_open(now), invite.c.therapist_id == therapist_id))
    found = [_invite(tx, row) for row in rows.all()]
    return sorted(found, key=lambda one: ((one.label or "").casefold(), one.created_at, one.id))


def open_invite(
    tx: Transaction, invite_id: InviteId, therapist_id: TherapistId, *, now: datetime
) -> Invite | None:
    """One of these; None: another therapist's, used up, or run out."""
    row = tx.execute(
        select(invite).where(
            *_open(now), invite.c.id == invite_id, invite.c.therapist_id == therapist_id
        )
    ).one_or_none()
    return None if row is None else _invite(tx, row)


def _open(now: datetime) -> Sequence[ColumnElement[bool]]:
    return invite.c.role == CLIENT, invite.c.settled_at.is_(None), invite.c.expires_at > now


def running_out(
    tx: Transaction, *, before: datetime, now: datetime, limit: int
) -> Sequence[TherapistId]:
    """Whose invites run out until then and were not named yet; costs what is due, by the index."""
    rows = tx.execute(
        select(invite.c.therapist_id)
        .where(*_UNNAMED, invite.c.expires_at <= before, invite.c.expires_at > now)
        .distinct()
        .limit(limit)
    )
    return [TherapistId(row.therapist_id) for row in rows]


def name_running_out(
    tx: Transaction, therapist_id: TherapistId, *, before: datetime, now: datetime
) -> int:
    """Marks them as named, once; how many it was."""
    return tx.execute(
        update(invite)
        .where(
            *_UNNAMED,
            invite.c.therapist_id == therapist_id,
            invite.c.expires_at <= before,
            invite.c.expires_at > now,
        )
        .values(named_at=now)
    ).rowcount


def next_expiry(tx: Transaction, *, now: datetime) -> datetime | None:
    """When the next one that was not named runs out; None: there is none."""
    found: datetime | None = tx.execute(
        select(func.min(invite.c.expires_at)).where(*_UNNAMED, invite.c.expires_at > now)
    ).scalar()
    return found


def claim_invite(tx: Transaction, invite_id: InviteId, *, by: PersonId, now: datetime) -> bool:
    """Binds the invite to the first person who presses Start. False: somebody else was first."""
    claimed = tx.execute(
        update(invite)
        .where(
            invite.c.id == invite_id,
            invite.c.claimed_at.is_(None),
            invite.c.settled_at.is_(None),
            invite.c.expires_at > now,
        )
        .values(person_id=by, claimed_at=now)
    )
    return claimed.rowcount == 1


def settle_invite(tx: Transaction, invite_id: InviteId, *, outcome: str, now: datetime) -> bool:
    """The invite is used up. False: it was used up before. A refusal keeps nobody's trace, and
    whatever is not a yes burns the letter that lies with the invite. One that the therapist took
    back keeps none of their words either; who had opened it is forgotten when it runs out."""
    values: dict[str, object] = {"settled_at": now, "outcome": outcome}
    if outcome == DECLINED:
        values |= {"person_id": None, "claimed_at": None}
    if outcome == REVOKED:
        values |= {"label": None, "opening": None, "topics": None}
    settled = tx.execute(
        update(invite).where(invite.c.id == invite_id, invite.c.settled_at.is_(None)).values(values)
    )
    if settled.rowcount == 1 and outcome != ACCEPTED:
        letter_burning.burn_of_invite(tx, invite_id, now=now)
    return settled.rowcount == 1


def revoke_for_admins(tx: Transaction, *, now: datetime) -> int:
    """No link makes anybody an admin any more; how many there were."""
    return tx.execute(
        update(invite)
        .where(invite.c.role == ADMIN, invite.c.settled_at.is_(None))
        .values(settled_at=now, outcome=REVOKED)
    ).rowcount


def decline_open(tx: Transaction, person_id: PersonId, *, now: datetime) -> None:
    """Uses up the invites that this person opened and has not answered, as a no would."""
    rows = tx.execute(
        select(invite.c.id).where(invite.c.person_id == person_id, invite.c.settled_at.is_(None))
    ).all()
    for row in rows:
        settle_invite(tx, InviteId(row.id), outcome=DECLINED, now=now)


def never_answered(tx: Transaction, *, now: datetime, limit: int) -> list[PersonId]:
    """Who pressed Start on an invite and neither said yes nor no until it ran out, or was taken
    back before.

    Only people who are nothing else here: they are to be forgotten.
    """
    known = [
        select(table.c.person_id).where(table.c.person_id == invite.c.person_id).exists()
        for table in (client, therapist, admin)
    ]
    rows = tx.execute(
        select(invite.c.person_id)
        .where(
            invite.c.person_id.is_not(None),
            or_(invite.c.settled_at.is_(None), invite.c.outcome == REVOKED),
            invite.c.expires_at < now,
            *(~each for each in known),
        )
        .distinct()
        .limit(limit)
    )
    return [PersonId(row.person_id) for row in rows]
