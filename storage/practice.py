"""The practice as a whole: what it offers, its bounds, and whether sending is paused."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, distinct, func, insert, select, update

from care.delivery import Kind, State
from care.plan import Preset
from care.practice import Offer, Terms
from care.window import Window
from storage.database import Transaction
from storage.ids import PersonId, TherapistId
from storage.tables import client, invite, outbox, practice, therapist

_ROW = 1


@dataclass(frozen=True, slots=True)
class Practice:
    paused_at: datetime | None  # null: sending goes on
    paused_by_id: PersonId | None  # null: nobody, or somebody who was erased since
    supervisor_id: TherapistId | None  # who reads what is written to a supervisor; null: nobody
    terms: Terms
    closes_at: datetime | None  # when everything is erased for good; null: it goes on
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What an admin may see: how many, never who."""

    therapists: int
    open_invites: int
    clients: int
    waiting: int


def practice_now(tx: Transaction, *, hold: bool = False) -> Practice:
    """`hold`: nobody changes it until this transaction ends, as nobody else does on SQLite."""
    query = select(practice).where(practice.c.id == _ROW)
    row = tx.execute(query.with_for_update(read=True) if hold else query).one_or_none()
    if row is None:
        return Practice(None, None, None, Terms(), None, 0)
    return Practice(
        row.paused_at, row.paused_by_id, row.supervisor_id, _terms(row), row.closes_at, row.version
    )


def terms_now(tx: Transaction) -> Terms:
    """What the practice offers, and its bounds."""
    return practice_now(tx).terms


def _terms(row: Row[*tuple[Any, ...]]) -> Terms:
    plain = Terms()
    window = plain.default_window
    if row.default_opens is not None and row.default_closes is not None:
        window = Window(row.default_opens, row.default_closes)
    return Terms(
        offers=frozenset(offer for offer in Offer if getattr(row, offer.value)),
        languages=None if row.languages is None else frozenset(row.languages.split(",")),
        plans=None
        if row.plans is None
        else frozenset(Preset(name) for name in row.plans.split(",")),
        default_plan=Preset(row.default_plan or plain.default_plan),
        default_window=window,
        words_kept_days=row.words_kept_days or plain.words_kept_days,
        link_kept_months=row.link_kept_months or plain.link_kept_months,
    )


def set_paused(
    tx: Transaction, *, paused_at: datetime | None, by: PersonId | None = None, version: int
) -> bool:
    """False when somebody changed the practice since `version` was shown."""
    return _change(tx, version, paused_at=paused_at, paused_by_id=by if paused_at else None)


def set_offer(tx: Transaction, which: Offer, *, on: bool, version: int) -> bool:
    """What everybody may have at all; what stands with clients is the caller's. False as above."""
    return _change(tx, version, **{which.value: on})


def set_bounds(tx: Transaction, terms: Terms, *, version: int) -> bool:
    """All but the offers. False as above."""
    return _change(
        tx,
        version,
        languages=None if terms.languages is None else ",".join(sorted(terms.languages)),
        plans=None if terms.plans is None else ",".join(sorted(terms.plans)),
        default_plan=terms.default_plan,
        default_opens=terms.default_window.opens,
        default_closes=terms.default_window.closes,
        words_kept_days=terms.words_kept_days,
        link_kept_months=terms.link_kept_months,
    )


def set_supervisor(
    tx: Transaction, supervisor_id: TherapistId | None, *, version: int
) -> bool:  # fmt: skip
    """Whom clients can write to beside their own therapist; None: nobody. False as above."""
    return _change(tx, version, supervisor_id=supervisor_id)


def set_closing(tx: Transaction, closes_at: datetime | None, *, version: int) -> bool:
    """When everything is erased for good; None: it goes on. False as above."""
    return _change(tx, version, closes_at=closes_at)


def move_on(tx: Transaction, *, version: int) -> bool:
    """Something changed that stands elsewhere: a text, or a quiet day. False as above."""
    return _change(tx, version)


def _change(tx: Transaction, version: int, **values: object) -> bool:
    if version == 0 and practice_now(tx).version == 0:
        tx.execute(insert(practice).values(id=_ROW, version=1, **values))
        return True
    changed = tx.execute(
        update(practice)
        .where(practice.c.id == _ROW, practice.c.version == version)
        .values(version=version + 1, **values)
    )
    return changed.rowcount == 1


def waiting(tx: Transaction, *, now: datetime) -> dict[Kind, int]:
    """What is to go out, by its kind: what is queued, and what is due by now and made only once
    sending goes on."""
    rows = tx.execute(
        select(outbox.c.kind, func.count())
        .where(outbox.c.state == State.DUE)
        .group_by(outbox.c.kind)
    )
    found = {Kind(kind): number for kind, number in rows}
    for kind, due_at in (
        (Kind.CHECKIN, client.c.next_checkin_at),
        (Kind.DIGEST, therapist.c.next_digest_at),
    ):
        due = tx.execute(select(func.count()).select_from(due_at.table).where(due_at <= now))
        found[kind] = found.get(kind, 0) + int(due.scalar_one())
    return {kind: number for kind, number in found.items() if number}


def people_kept(tx: Transaction) -> int:
    """Of how many clients anything is kept."""
    return int(tx.execute(select(func.count(distinct(client.c.person_id)))).scalar_one())


def counts(tx: Transaction, *, now: datetime) -> Counts:
    def count(table: object, *conditions: object) -> int:
        statement = select(func.count()).select_from(table).where(*conditions)  # type: ignore[arg-type]  # tables and conditions of this module only
        return int(tx.execute(statement).scalar_one())

    return Counts(
        therapists=count(
            therapist, therapist.c.ready_at.is_not(None), therapist.c.left_at.is_(None)
        ),
        open_invites=count(invite, invite.c.settled_at.is_(None), invite.c.expires_at > now),
        clients=count(client, client.c.ended_at.is_(None)),
        waiting=count(outbox, outbox.c.state == "due"),
    )
