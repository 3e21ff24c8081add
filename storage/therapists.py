"""Therapists: who they are to clients, and when their digest comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, Row, func, insert, select, update

from care.window import Window
from storage.database import Transaction
from storage.ids import PersonId, TherapistId, new_id
from storage.tables import person, practice, therapist

ONCE_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Therapist:
    """What they take is as far as the practice offers it; their own choice stands beside that."""

    id: TherapistId
    person_id: PersonId
    name: str | None  # as clients see it; null: set-up not finished
    zone: str | None
    digest_days: frozenset[int]  # 0 is Monday; empty: set-up not finished
    digest_minute: int  # after local midnight
    next_digest_at: datetime | None
    letters: bool  # takes them from clients
    way_back: str | None  # how to be reached again; null: not written
    waiting: str | None  # how long it takes to be seen again; null: not said
    free_help: str | None  # something that costs nothing, near them; null: not said
    policy: str | None  # on gifts and contact, in their own words; null: in ours
    own_hours: Window | None  # nothing comes outside; null: an ordinary day, see care.therapist
    voice: bool  # takes voice notes
    photos: bool  # takes photos
    answers: bool  # may answer a letter with one
    receipts: bool  # clients who wish to know are told that something was read
    opens: bool  # a digest comes opened
    when_empty: bool  # and with nothing in it
    week_most: int  # items in seven days
    ready: bool
    here: bool
    suspended_at: datetime | None  # an admin stopped everything of theirs; null: not so

    @property
    def reads(self) -> bool:
        """Here, and not suspended."""
        return self.here and self.suspended_at is None


def _therapist(tx: Transaction, row: Row[tuple[object, ...]]) -> Therapist:
    mask = row.digest_days or 0
    return Therapist(
        id=TherapistId(row.id),
        person_id=PersonId(row.person_id),
        name=_words(tx, row, therapist.c.name),
        zone=row.zone,
        digest_days=frozenset(day for day in range(7) if mask >> day & 1),
        digest_minute=row.digest_minute or 0,
        next_digest_at=row.next_digest_at,
        letters=row.letters and row.offers_letters is not False,
        way_back=_words(tx, row, therapist.c.way_back),
        waiting=_words(tx, row, therapist.c.waiting),
        free_help=_words(tx, row, therapist.c.free_help),
        policy=_words(tx, row, therapist.c.policy),
        own_hours=None if row.hours_open is None else Window(row.hours_open, row.hours_close),
        voice=row.voice and row.offers_voice is not False,
        photos=row.photos and row.offers_photos is not False,
        answers=row.answers and row.offers_answers is not False,
        receipts=row.receipts and row.offers_receipts is not False,
        opens=row.opens,
        when_empty=row.when_empty,
        week_most=row.week_most,
        ready=row.ready_at is not None,
        here=row.left_at is None,
        suspended_at=row.suspended_at,
    )


def _words(tx: Transaction, row: Row[tuple[object, ...]], place: Column[bytes]) -> str | None:
    sealed = row._mapping[place.name]
    return None if sealed is None else tx.unseal(sealed, place=place, row=row.id)


_OFFERED = ("letters", "voice", "photos", "answers", "receipts")
_SELECT = (
    select(
        therapist,
        person.c.zone,
        *(practice.c[name].label(f"offers_{name}") for name in _OFFERED),
    )
    .join(person, person.c.id == therapist.c.person_id)
    .join(practice, practice.c.id == 1, isouter=True)  # there is none before its first change
)


def add_therapist(tx: Transaction, *, person_id: PersonId, now: datetime) -> TherapistId:
    """A therapist whose set-up is still to come; until then nobody can be invited."""
    therapist_id = TherapistId(new_id())
    tx.execute(insert(therapist).values(id=therapist_id, person_id=person_id, created_at=now))
    return therapist_id


def therapist_by_id(tx: Transaction, therapist_id: TherapistId) -> Therapist:
    return _therapist(tx, tx.execute(_SELECT.where(therapist.c.id == therapist_id)).one())


def therapist_of(tx: Transaction, person_id: PersonId) -> Therapist | None:
    row = tx.execute(_SELECT.where(therapist.c.person_id == person_id)).one_or_none()
    return None if row is None else _therapist(tx, row)


def set_up(
    tx: Transaction,
    known: Therapist,
    *,
    name: str,
    days: frozenset[int],
    minute: int,
    letters: bool = False,
    next_digest_at: datetime,
    now: datetime,
) -> None:
    """The therapist's own choices; with them the therapist is opted in."""
    tx.execute(
        update(therapist)
        .where(therapist.c.id == known.id)
        .values(
            name=tx.seal(name, owner=known.person_id, place=therapist.c.name, row=known.id),
            digest_days=sum(1 << day for day in days),
            digest_minute=minute,
            next_digest_at=next_digest_at,
            letters=letters,
            ready_at=now,
        )
    )


def come_back(tx: Transaction, therapist_id: TherapistId) -> None:
    """Who left and was invited anew: the set-up begins again, and nobody of before is theirs."""
    tx.execute(
        update(therapist)
        .where(therapist.c.id == therapist_id)
        .values(left_at=None, ready_at=None, suspended_at=None, next_digest_at=None)
    )


def all_ready(tx: Transaction) -> Sequence[Therapist]:
    """Those who are set up and here, by name."""
    rows = tx.execute(
        _SELECT.where(therapist.c.ready_at.is_not(None), therapist.c.left_at.is_(None))
    ).all()
    known = [_therapist(tx, row) for row in rows]
    return sorted(known, key=lambda one: ((one.name or "").casefold(), one.id))


def set_way_back(tx: Transaction, known: Therapist, words: str | None) -> None:
    """How to be reached again, in the therapist's own words; None: nothing is written any more."""
    place = therapist.c.way_back
    tx.execute(
        update(therapist)
        .where(therapist.c.id == known.id)
        .values(
            way_back=None
            if words is None
            else tx.seal(words, owner=known.person_id, place=place, row=known.id),
        )
    )


def take_letters(tx: Transaction, therapist_id: TherapistId, *, takes: bool) -> None:
    """Whether clients can send letters, from now on."""
    tx.execute(update(therapist).where(therapist.c.id == therapist_id).values(letters=takes))


def due_for_digest(tx: Transaction, *, now: datetime, limit: int) -> Sequence[TherapistId]:
    """Whose digest hour has come; costs what is due, by the index."""
    rows = tx.execute(
        select(therapist.c.id)
        .where(therapist.c.next_digest_at <= now)
        .order_by(therapist.c.next_digest_at)
        .limit(limit)
    )
    return [TherapistId(row.id) for row in rows]


def is_due(tx: Transaction, therapist_id: TherapistId, *, now: datetime) -> bool:
    """Whether their digest hour has come; nobody else changes that until this transaction ends."""
    found = tx.execute(
        select(therapist.c.next_digest_at)
        .where(therapist.c.id == therapist_id)
        .with_for_update(key_share=True)
    ).scalar()
    return found is not None and bool(found <= now)


def plan_digest(tx: Transaction, therapist_id: TherapistId, *, at: datetime | None) -> None:
    tx.execute(update(therapist).where(therapist.c.id == therapist_id).values(next_digest_at=at))


def next_digest_at(tx: Transaction) -> datetime | None:
    """When the next digest of anybody falls due; None: none is planned."""
    found: datetime | None = tx.execute(select(func.min(therapist.c.next_digest_at))).scalar()
    return found
