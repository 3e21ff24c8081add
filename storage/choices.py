"""What a client chooses: each takes effect at once."""

from datetime import date

from sqlalchemy import func, select, update

from care.checkin import Kind
from care.client import Rhythm, State
from care.discretion import Level
from care.plan import Plan
from care.practice import Offer
from care.window import Window
from storage import lowered, story_fates
from storage.calendar import moved_slots
from storage.clients import BOTH, Client
from storage.database import Transaction
from storage.ids import ClientId
from storage.tables import checkin, client

SWITCHES = {
    "receipts", "scale", "notes", "danger_ping", "may_keep", "reminder", "holidays", "turn_of_year",
}  # fmt: skip


def choose(tx: Transaction, client_id: ClientId, **choices: bool) -> None:
    """Turns switches of the client's own on or off, by the names of the columns. What a therapist
    kept by one of them is given up with it, and does not come back with a later yes."""
    unknown = choices.keys() - SWITCHES
    if unknown:
        raise ValueError(f"no such switch: {sorted(unknown)}")
    tx.execute(update(client).where(client.c.id == client_id).values(**choices))
    offered = [which for which, column in lowered.SWITCHES.items() if column.name in choices]
    if offered:
        lowered.chosen_anew(tx, client_id, offered)
    if choices.get("may_keep") is False:
        story_fates.empty_shelf(tx, client_id)


def choose_discretion(tx: Transaction, client_id: ClientId, level: Level) -> None:
    tx.execute(update(client).where(client.c.id == client_id).values(discretion=level))


def choose_kinds(tx: Transaction, client_id: ClientId, only: Kind | None) -> None:
    """Only hellos, only invitations, or (None) both in turn."""
    tx.execute(update(client).where(client.c.id == client_id).values(kinds=only or BOTH))


def choose_window(tx: Transaction, client_id: ClientId, window: Window) -> None:
    """The hours in which a note may come; the caller plans the next one anew."""
    tx.execute(
        update(client)
        .where(client.c.id == client_id)
        .values(window_opens=window.opens, window_closes=window.closes)
    )


def choose_plan(tx: Transaction, known: Client, plan: Plan, *, starts_on: date) -> None:
    """A new yes, to another plan or to the same one again; the caller plans its first note.

    Its slots are numbered on from all that there were, so that each stays the only one of its
    number; none of them falls away, because the yes is given to all. A client who rested or whose
    plan had ended is active again.
    """
    highest = tx.execute(
        select(func.max(checkin.c.slot)).where(checkin.c.client_id == known.id)
    ).scalar()
    taken = [known.slot_base, known.next_slot or 0, *moved_slots(tx, known.id)]
    base = max([*taken, highest or 0]) + 1
    lowered.chosen_anew(tx, known.id, [Offer.CHECKINS])
    tx.execute(
        update(client)
        .where(client.c.id == known.id)
        .values(
            state=State.ACTIVE,
            rhythm=Rhythm.SCHEDULED,
            plan=plan.preset,
            plan_weeks=plan.weeks,
            plan_months=plan.months,
            starts_on=starts_on,
            slot_base=base,
            thinned_from=None,
            paused_until=None,
            ended_at=None,
            version=known.version + 1,
        )
    )


def choose_on_wish(tx: Transaction, client_id: ClientId) -> None:
    """No notes any more; writing goes on."""
    lowered.chosen_anew(tx, client_id, [Offer.CHECKINS])
    tx.execute(
        update(client)
        .where(client.c.id == client_id)
        .values(rhythm=Rhythm.ON_WISH, next_checkin_at=None, next_slot=None)
    )


def thin(tx: Transaction, client_id: ClientId, *, from_slot: int | None) -> None:
    """Fewer notes: from that slot on every other one falls away (see `care.plan.remaining`); None
    undoes it. The caller plans the next one anew."""
    tx.execute(update(client).where(client.c.id == client_id).values(thinned_from=from_slot))
