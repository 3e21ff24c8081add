"""What the practice turns off with clients who chose it: whom that touches, and how an undo gives
it back to those who have not chosen anew since."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Column, ColumnElement, Select, delete, distinct, func, insert, select, update

from care.client import Rhythm, State
from care.practice import CHOSEN_BY_CLIENTS, GIVES_BACK_FOR, Offer
from storage.ids import ClientId, new_id
from storage.tables import client, lowered, therapist
from storage.transaction import Transaction

SWITCHES: dict[Offer, Column[bool]] = {
    Offer.SCALE: client.c.scale,
    Offer.RECEIPTS: client.c.receipts,
    Offer.NOTES: client.c.notes,
    Offer.REMINDERS: client.c.reminder,
    Offer.DANGER: client.c.danger_ping,
}
# What a client can do only while their therapist takes it.
_TAKEN: dict[Offer, Column[bool]] = {
    Offer.LETTERS: therapist.c.letters,
    Offer.ANSWERS: therapist.c.answers,
    Offer.VOICE: therapist.c.voice,
    Offer.PHOTOS: therapist.c.photos,
}
_GOES_ON = client.c.state.in_((State.ACTIVE, State.PAUSED, State.RESTING))


def people_touched(tx: Transaction, which: Offer) -> int:
    """How many people have it now, as clients who did not stop."""
    people = select(func.count(distinct(client.c.person_id)))
    if which not in CHOSEN_BY_CLIENTS:
        people = people.join(therapist, therapist.c.id == client.c.therapist_id).where(
            therapist.c.left_at.is_(None), client.c.state != State.STOPPED
        )
        if which in _TAKEN:
            people = people.where(_TAKEN[which])
        return int(tx.execute(people).scalar_one())
    return int(tx.execute(people.where(_has(which))).scalar_one())


def _has(which: Offer) -> ColumnElement[bool]:
    if which is Offer.CHECKINS:
        return _GOES_ON & (client.c.rhythm == Rhythm.SCHEDULED)
    return SWITCHES[which] & (client.c.state != State.STOPPED)


def turn_off(tx: Transaction, which: Offer, *, change: int, now: datetime) -> Sequence[ClientId]:
    """With every client who has it; who they were is noted for an undo. `change`: the practice's
    version that this led to. What is queued for them is the caller's."""
    having = select(client.c.id).where(_has(which)).order_by(client.c.id)
    found = [ClientId(row.id) for row in tx.execute(having.with_for_update(key_share=True))]
    for client_id in found:
        values = {"id": new_id(), "client_id": client_id, "change": change}
        tx.execute(insert(lowered).values(**values, offer=which, at=now))
    tx.execute(update(client).where(_has(which)).values(_off(which)))
    return found


def _off(which: Offer) -> dict[Column[bool] | str, object]:
    if which is Offer.CHECKINS:
        return {"rhythm": Rhythm.ON_WISH, "next_checkin_at": None, "next_slot": None}
    return {SWITCHES[which]: False}


def turn_back(tx: Transaction, which: Offer, *, change: int, now: datetime) -> Sequence[ClientId]:
    """Gives it back to those from whom that change took it within the last day, and who did not
    stop since; who they are. Their next check-in is for the caller to plan."""
    found = [ClientId(row.id) for row in tx.execute(_given_back(which, change, now))]
    for client_id in found:
        tx.execute(update(client).where(client.c.id == client_id).values(_on(which)))
    tx.execute(delete(lowered).where(lowered.c.change == change))
    return found


def to_give_back(tx: Transaction, which: Offer, *, change: int, now: datetime) -> int:
    """How many clients would have it again."""
    return len(tx.execute(_given_back(which, change, now)).all())


def _given_back(which: Offer, change: int, now: datetime) -> Select[tuple[int]]:
    alive = _GOES_ON if which is Offer.CHECKINS else client.c.state != State.STOPPED
    return (
        select(client.c.id)
        .join(lowered, lowered.c.client_id == client.c.id)
        .where(
            lowered.c.change == change,
            lowered.c.offer == which,
            lowered.c.at > now - GIVES_BACK_FOR,
            alive,
        )
        .order_by(client.c.id)
    )


def _on(which: Offer) -> dict[Column[bool] | str, object]:
    return {"rhythm": Rhythm.SCHEDULED} if which is Offer.CHECKINS else {SWITCHES[which]: True}


def chosen_anew(tx: Transaction, client_id: ClientId, those: Iterable[Offer]) -> None:
    """The client chose for themselves: an undo leaves that alone."""
    tx.execute(
        delete(lowered).where(lowered.c.client_id == client_id, lowered.c.offer.in_(list(those)))
    )


def forget(tx: Transaction, *, now: datetime) -> None:
    """What can be given back no more."""
    tx.execute(delete(lowered).where(lowered.c.at <= now - GIVES_BACK_FOR))
