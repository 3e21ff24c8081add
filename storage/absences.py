"""When therapists are away, and who covers for them: only whoever said yes to that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, insert, select, update

from care.absence import Away, holding
from care.digest import next_digest_at
from care.localtime import instant, local
from storage.database import Transaction
from storage.digests import last_at
from storage.ids import AbsenceId, TherapistId, new_id
from storage.tables import absence, person, therapist
from storage.therapists import Therapist, plan_digest

LAST_MINUTE = 23 * 60 + 59  # of a day; no digest comes as late


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    id: AbsenceId
    therapist_id: TherapistId
    away: Away
    cover_id: TherapistId | None  # who was asked; null: nobody, or they said no
    covered: bool  # and said yes


def _absence(row: Row[tuple[object, ...]]) -> Absence:
    return Absence(
        id=AbsenceId(row.id),
        therapist_id=TherapistId(row.therapist_id),
        away=Away(row.from_on, row.until_on),
        cover_id=None if row.cover_id is None else TherapistId(row.cover_id),
        covered=row.covered_at is not None,
    )


def add_absence(
    tx: Transaction,
    therapist_id: TherapistId,
    away: Away,
    *,
    cover: TherapistId | None,
    now: datetime,
) -> AbsenceId:
    """`cover`: who is asked; they cover only from their yes on."""
    number = AbsenceId(new_id())
    tx.execute(
        insert(absence).values(
            id=number,
            therapist_id=therapist_id,
            from_on=away.from_on,
            until_on=away.until_on,
            cover_id=cover,
            created_at=now,
        )
    )
    return number


def absence_by_id(tx: Transaction, absence_id: AbsenceId) -> Absence | None:
    """As long as it stands; None also when they are back sooner."""
    row = tx.execute(
        select(absence).where(absence.c.id == absence_id, absence.c.ended_at.is_(None))
    ).one_or_none()
    return None if row is None else _absence(row)


def absences_of(tx: Transaction, therapist_id: TherapistId, *, since: date) -> Sequence[Absence]:
    """Those that stand and whose last day is not before `since`, the earliest first."""
    rows = tx.execute(
        select(absence)
        .where(
            absence.c.therapist_id == therapist_id,
            absence.c.ended_at.is_(None),
            absence.c.until_on >= since,
        )
        .order_by(absence.c.from_on, absence.c.id)
    )
    return [_absence(row) for row in rows]


def away_of(tx: Transaction, known: Therapist, *, now: datetime) -> list[Away]:
    """The days on which this therapist does not read, from today on."""
    today = local(now, known.zone or "UTC").date()
    return [one.away for one in absences_of(tx, known.id, since=today)]


def now_away(tx: Transaction, known: Therapist, *, now: datetime) -> Away | None:
    """The days away that hold today, by their own clock; None: they are here."""
    today = local(now, known.zone or "UTC").date()
    known_ones = away_of(tx, known, now=now)
    return next((away for away in known_ones if away.holds(today)), None)


def is_away(tx: Transaction, known: Therapist, *, now: datetime) -> bool:
    return now_away(tx, known, now=now) is not None


def end_absence(tx: Transaction, absence_id: AbsenceId, *, now: datetime) -> bool:
    """Back sooner, or it falls away. False: it did before."""
    return _change(tx, absence.c.id == absence_id, ended_at=now)


def agree_to_cover(
    tx: Transaction, absence_id: AbsenceId, cover: TherapistId, *, now: datetime
) -> bool:
    """The one who was asked says yes. False: somebody else is asked by now, or it is over."""
    return _change(
        tx, absence.c.id == absence_id, absence.c.cover_id == cover, covered_at=now
    )  # fmt: skip


def decline_to_cover(tx: Transaction, absence_id: AbsenceId, cover: TherapistId) -> bool:
    """The one who was asked says no, now or after a yes."""
    return _change(
        tx,
        absence.c.id == absence_id,
        absence.c.cover_id == cover,
        cover_id=None,
        covered_at=None,
    )


def covers_no_more(tx: Transaction, cover: TherapistId) -> None:
    """They leave: whoever is away has nobody who covers."""
    _change(tx, absence.c.cover_id == cover, cover_id=None, covered_at=None)


def end_all(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> None:
    """Whoever has left is not away any more."""
    _change(tx, absence.c.therapist_id == therapist_id, ended_at=now)


def _change(tx: Transaction, *which: ColumnElement[bool], **values: object) -> bool:
    changed = tx.execute(
        update(absence).where(absence.c.ended_at.is_(None), *which).values(**values)
    )
    return changed.rowcount > 0


def next_reading_of(tx: Transaction, known: Therapist, *, after: datetime) -> datetime | None:
    """When this therapist reads next, strictly after that, on no day away; None: set-up is not
    finished, or they have left."""
    if known.zone is None or not known.digest_days or not known.here:
        return None
    return next_digest_at(
        after=after,
        zone=known.zone,
        days=known.digest_days,
        minute=known.digest_minute,
        taken=last_at(tx, known.id, now=after),
        away=holding(away_of(tx, known, now=after)),
    )


def first_reading_after(
    tx: Transaction, known: Therapist, away: Away, *, now: datetime
) -> datetime | None:
    """When they read for the first time once these days are over; None as above."""
    over = instant(away.until_on, LAST_MINUTE, known.zone or "UTC")
    return next_reading_of(tx, known, after=max(now, over))


def plan_anew(tx: Transaction, known: Therapist, *, now: datetime) -> None:
    """The next digest after their days away have changed. What is due already stays due, unless
    today is away by now."""
    due = known.next_digest_at
    if due is not None and due <= now and not is_away(tx, known, now=now):
        return
    plan_digest(tx, known.id, at=next_reading_of(tx, known, after=now))


# Who covers.


def cover_of(tx: Transaction, known: Therapist, *, now: datetime) -> TherapistId | None:
    """Who gets today what is to be read first; None: the therapist is here, or nobody covers."""
    today = local(now, known.zone or "UTC").date()
    for one in absences_of(tx, known.id, since=today):
        if one.away.holds(today) and one.covered:
            return one.cover_id
    return None


def covered_by(tx: Transaction, cover: TherapistId, *, now: datetime) -> Sequence[TherapistId]:
    """For whom this therapist covers today, by the clock of each who is away."""
    rows = tx.execute(
        select(absence, person.c.zone)
        .join(therapist, therapist.c.id == absence.c.therapist_id)
        .join(person, person.c.id == therapist.c.person_id)
        .where(
            absence.c.cover_id == cover,
            absence.c.covered_at.is_not(None),
            absence.c.ended_at.is_(None),
            therapist.c.left_at.is_(None),
        )
        .order_by(absence.c.from_on, absence.c.id)
    )
    return [
        TherapistId(row.therapist_id)
        for row in rows
        if Away(row.from_on, row.until_on).holds(local(now, row.zone or "UTC").date())
    ]
