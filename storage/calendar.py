"""A client's calendar: the dates of their notes, the days they marked, the notes they moved."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select

from care.agenda import Course, agenda
from care.checkin import Kind, Slot
from care.country import country_of_zone
from care.localtime import local
from care.quiet import QuietDay, Wish, Wishes
from storage import people, practice_days
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId, new_id
from storage.tables import checkin, moved_slot, quiet_day


def agenda_of(tx: Transaction, known: Client, *, now: datetime) -> list[Slot]:
    """All slots of the client's plan: what came due and the next one at the times for which they
    stand here, the others where the plan and the client's wishes have them."""
    return _agenda(tx, known, now=now, settles_next=True, moved=moved_slots(tx, known.id))


def agenda_anew(
    tx: Transaction, known: Client, *, now: datetime, as_planned: bool = False
) -> list[Slot]:
    """The same with the next one, too, where it would be planned now.

    `as_planned`: before the client moved any.
    """
    moved = {} if as_planned else moved_slots(tx, known.id)
    return _agenda(tx, known, now=now, settles_next=False, moved=moved)


def _agenda(
    tx: Transaction, known: Client, *, now: datetime, settles_next: bool, moved: dict[int, date]
) -> list[Slot]:
    rows = _came_due(tx, known.id)
    mine = [row for row in rows if row.slot >= known.slot_base]
    stands = {row.slot: row.planned_at for row in mine}
    if settles_next and known.next_slot is not None and known.next_checkin_at is not None:
        stands[known.next_slot] = known.next_checkin_at
    course = Course(
        base=known.slot_base,
        earlier=[
            local(row.planned_at, known.zone).date()
            for row in rows
            if row.slot < known.slot_base and row.skipped_at is None
        ],
        came={row.slot: Kind(row.kind) for row in mine},
        stands=stands,
        moved=moved,
        thinned_from=known.thinned_from,
        only=known.kinds,
        wishes=wishes_of(tx, known),
        today=_today(known, now),
    )
    return list(
        agenda(
            known.plan,
            starts_on=known.starts_on,
            zone=known.zone,
            window=known.window,
            seed=known.seed,
            course=course,
        )
    )


def _came_due(tx: Transaction, client_id: ClientId) -> Sequence[Row[*tuple[Any, ...]]]:
    columns = (checkin.c.slot, checkin.c.kind, checkin.c.planned_at, checkin.c.skipped_at)
    return tx.execute(select(*columns).where(checkin.c.client_id == client_id)).all()


def _today(known: Client, now: datetime) -> date:
    """The day until which no wished day takes a note any more: today, or the end of a pause. Today
    itself may, as long as the next one stands on it."""
    from_then = now if known.paused_until is None else max(now, known.paused_until)
    today = local(from_then, known.zone).date()
    next_at = known.next_checkin_at
    comes_today = next_at is not None and local(next_at, known.zone).date() == today
    return today - timedelta(days=1) if comes_today else today


# Days that mean something.


def wishes_of(tx: Transaction, known: Client) -> Wishes:
    """All that the client wishes of certain days, and the practice's own quiet ones."""
    return Wishes(
        marked=tuple(quiet_days(tx, known.id)),
        practice=practice_days.days(tx),
        turn_of_year=known.turn_of_year,
        holidays_of=country_of(tx, known) if known.holidays else None,
    )


def country_of(tx: Transaction, known: Client) -> str | None:
    """Whose public holidays are meant: of the country that was said, else where their clock is."""
    return people.country_of(tx, known.person_id) or country_of_zone(known.zone)


def quiet_days(tx: Transaction, client_id: ClientId) -> list[QuietDay]:
    """The days that the client marked, in the order of the year."""
    rows = tx.execute(
        select(quiet_day)
        .where(quiet_day.c.client_id == client_id)
        .order_by(quiet_day.c.month, quiet_day.c.day, quiet_day.c.year)
    )
    return [QuietDay(row.month, row.day, row.year, Wish(row.wish)) for row in rows]


def add_quiet_day(tx: Transaction, client_id: ClientId, day: QuietDay) -> None:
    """From now on this is wished of that day, whatever was until now; marked twice it is one."""
    drop_quiet_day(tx, client_id, day)
    tx.execute(
        insert(quiet_day).values(
            id=new_id(),
            client_id=client_id,
            month=day.month,
            day=day.day,
            year=day.year,
            wish=day.wish,
        )
    )


def drop_quiet_day(tx: Transaction, client_id: ClientId, day: QuietDay) -> None:
    """Whatever was wished of it."""
    tx.execute(
        delete(quiet_day).where(
            quiet_day.c.client_id == client_id,
            quiet_day.c.month == day.month,
            quiet_day.c.day == day.day,
            quiet_day.c.year.is_(None) if day.year is None else quiet_day.c.year == day.year,
        )
    )


# Notes that the client moved.


def moved_slots(tx: Transaction, client_id: ClientId) -> dict[int, date]:
    """The days to which the client moved slots, by number."""
    rows = tx.execute(select(moved_slot).where(moved_slot.c.client_id == client_id))
    return {row.slot: row.on_day for row in rows}


def move_slot(tx: Transaction, client_id: ClientId, number: int, *, to: date) -> None:
    """Puts one slot on another day. Whether it may is a rule of care.checkin."""
    which = (moved_slot.c.client_id == client_id, moved_slot.c.slot == number)
    tx.execute(delete(moved_slot).where(*which))
    tx.execute(insert(moved_slot).values(client_id=client_id, slot=number, on_day=to))
