"""Days on which the practice wants nothing to come to anybody, and whose notes stand on them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, delete, insert, or_, select

from care.localtime import local
from care.quiet import QuietDay
from storage.clients import Client, client_by_id
from storage.ids import ClientId, new_id
from storage.tables import client, moved_slot, practice_day
from storage.transaction import Transaction

_AHEAD = 3  # years, this one among them: further ahead no note stands
_ANYWHERE = timedelta(hours=26)  # a day on earth, from its first place to its last


def days(tx: Transaction) -> tuple[QuietDay, ...]:
    """In the order of the year."""
    found = practice_day.c
    rows = tx.execute(select(practice_day).order_by(found.month, found.day, found.year))
    return tuple(QuietDay(row.month, row.day, row.year) for row in rows)


def add(tx: Transaction, day: QuietDay) -> None:
    """Marked twice it is one. What stands on it is for the caller to move."""
    drop(tx, day)
    tx.execute(
        insert(practice_day).values(id=new_id(), month=day.month, day=day.day, year=day.year)
    )


def drop(tx: Transaction, day: QuietDay) -> None:
    """Notes may come on it again; those that were moved stay where they are."""
    found = practice_day.c
    year = found.year.is_(None) if day.year is None else found.year == day.year
    tx.execute(delete(practice_day).where(found.month == day.month, found.day == day.day, year))


def standing_on(tx: Transaction, day: QuietDay, *, now: datetime) -> Sequence[Client]:
    """The clients who have a note on that day, on their own calendars: the next one, or one that
    they put there themselves."""
    dates = [day.in_year(year) for year in _years(day, now)]
    next_on = [
        client.c.next_checkin_at.between(start - _ANYWHERE, start + _ANYWHERE * 2)
        for start in (datetime.combine(one, time(), tzinfo=UTC) for one in dates)
    ]
    moved_to = client.c.id.in_(select(moved_slot.c.client_id).where(moved_slot.c.on_day.in_(dates)))
    return [one for one in _those(tx, or_(*next_on, moved_to)) if _stands(one, dates, tx)]


def _years(day: QuietDay, now: datetime) -> Iterable[int]:
    return range(now.year, now.year + _AHEAD) if day.year is None else (day.year,)


def _those(tx: Transaction, which: ColumnElement[bool]) -> list[Client]:
    rows = tx.execute(
        select(client.c.id)
        .where(which, client.c.next_checkin_at.is_not(None))
        .order_by(client.c.id)
    ).all()
    found = (client_by_id(tx, ClientId(row.id)) for row in rows)
    return [one for one in found if one is not None]


def _stands(known: Client, dates: list[date], tx: Transaction) -> bool:
    next_at = known.next_checkin_at
    if next_at is not None and local(next_at, known.zone).date() in dates:
        return True
    moved = select(moved_slot.c.slot).where(
        moved_slot.c.client_id == known.id,
        moved_slot.c.on_day.in_(dates),
        moved_slot.c.slot >= (known.next_slot or 0),
    )
    return tx.execute(moved).first() is not None
