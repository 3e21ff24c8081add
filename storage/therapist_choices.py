"""What a therapist chooses for themselves: each takes effect at once."""

from sqlalchemy import Column, update

from care.therapist import Switch
from care.window import Window
from storage.database import Transaction
from storage.ids import TherapistId
from storage.tables import therapist
from storage.therapists import Therapist


def rename(tx: Transaction, known: Therapist, name: str) -> None:
    """As clients see it from now on."""
    _write(tx, known, therapist.c.name, name)


def choose_days(tx: Transaction, therapist_id: TherapistId, days: frozenset[int]) -> None:
    """On which weekdays they read, 0 is Monday; the caller plans the next digest anew."""
    _set(tx, therapist_id, digest_days=sum(1 << day for day in days))


def choose_minute(tx: Transaction, therapist_id: TherapistId, minute: int) -> None:
    """When it comes, in minutes after local midnight; the caller plans the next digest anew."""
    _set(tx, therapist_id, digest_minute=minute)


def choose_hours(tx: Transaction, therapist_id: TherapistId, own: Window | None) -> None:
    """Outside of which nothing comes; None: an ordinary day."""
    opens, closes = (own.opens, own.closes) if own is not None else (None, None)
    _set(tx, therapist_id, hours_open=opens, hours_close=closes)


def switch(tx: Transaction, therapist_id: TherapistId, which: Switch, *, on: bool) -> None:
    _set(tx, therapist_id, **{which.value: on})


def choose_week_most(tx: Transaction, therapist_id: TherapistId, most: int) -> None:
    """How many items come in seven days; what is more comes with a later digest."""
    _set(tx, therapist_id, week_most=most)


def write_policy(tx: Transaction, known: Therapist, words: str | None) -> None:
    """On gifts and contact, as clients read it; None: the house's own words."""
    _write(tx, known, therapist.c.policy, words)


def write_waiting(tx: Transaction, known: Therapist, words: str | None) -> None:
    """How long it takes to be seen again; None: nothing is said of it."""
    _write(tx, known, therapist.c.waiting, words)


def write_free_help(tx: Transaction, known: Therapist, words: str | None) -> None:
    """Something near them that costs nothing; None: nothing of their own."""
    _write(tx, known, therapist.c.free_help, words)


def _write(tx: Transaction, known: Therapist, place: Column[bytes], words: str | None) -> None:
    sealed = (
        None if words is None else tx.seal(words, owner=known.person_id, place=place, row=known.id)
    )
    _set(tx, known.id, **{place.name: sealed})


def _set(tx: Transaction, therapist_id: TherapistId, **values: object) -> None:
    tx.execute(update(therapist).where(therapist.c.id == therapist_id).values(**values))
