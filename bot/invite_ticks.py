"""Invites that run out soon: their therapist hears of them once, by a number and a button."""

from datetime import datetime

from bot.tick import Tick, alone, message
from care.delivery import Kind
from care.invite import NAMED_BEFORE
from handlers.keyboard import Button
from storage import invites, outbox, people, practice, therapists
from storage.database import Transaction
from storage.ids import TherapistId

AT_ONCE = 50


def due_invites(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` therapists with links that run out within three days; how many there were.

    Two ticks at once do the work once, because an invite is marked by a conditional update.
    """
    if practice.practice_now(tx).paused_at is not None:
        return 0
    before = tick.now + NAMED_BEFORE
    found = invites.running_out(tx, before=before, now=tick.now, limit=AT_ONCE)
    for therapist_id in found:
        count = invites.name_running_out(tx, therapist_id, before=before, now=tick.now)
        with alone(tx, "invites_not_named"):
            _name(tx, tick, therapist_id, count)
    return len(found)


def _name(tx: Transaction, tick: Tick, therapist_id: TherapistId, count: int) -> None:
    """Without a sound; the labels stand behind the button."""
    therapist = therapists.therapist_by_id(tx, therapist_id)
    person = people.person(tx, therapist.person_id)
    if not (count and therapist.reads) or person is None:
        return
    words = tick.catalogs.speaking(person.voice)
    payload = message(
        words("invites-run-out", count=count), [[Button(words.plain("invites-show"), "invites")]]
    )
    payload["params"]["disable_notification"] = True
    outbox.put(
        tx,
        person=person.id,
        kind=Kind.NOTICE,
        payload=payload,
        due_at=tick.now,  # and the gate holds it until their hours
        now=tick.now,
    )


def next_due_at(tx: Transaction, *, now: datetime) -> list[datetime]:
    """When the next link has three days left."""
    expires_at = invites.next_expiry(tx, now=now)
    return [expires_at - NAMED_BEFORE] if expires_at is not None else []
