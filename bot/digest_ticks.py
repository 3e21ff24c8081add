"""A digest that falls due: put together once, and as it reads when it goes out.

1. A tick holds the therapist's row and looks again whether it is due: of two ticks one finds it so.
2. What waits joins a digest that could not go out yet; a day that has had one gets no second.
3. All of it, with the next due time, is one transaction. A crash before it leaves everything due.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import letter_ticks
from bot.tick import Tick, rephrased
from care.delivery import Kind
from care.digest import Item, had_today
from handlers import digest_trail
from handlers.digest_contents import gathered
from handlers.digest_cover import COUNTS, announcement, cover, still_there
from handlers.digest_item import View
from handlers.digest_page import page
from handlers.keyboard import markup
from storage import absences, dialogues, digest_items, digests, outbox, people, therapists
from storage.database import Transaction
from storage.ids import DigestId, TherapistId
from storage.sending import OutboxRow
from storage.therapists import Therapist
from texts import Catalogs

# In the payload of what changes a push that came into its first page: which digest.
OPENS = "opens_its_digest"


def due_digest(tx: Transaction, tick: Tick, therapist_id: TherapistId) -> None:
    """One therapist's."""
    if not therapists.is_due(tx, therapist_id, now=tick.now):
        return  # another tick was first
    therapist = therapists.therapist_by_id(tx, therapist_id)
    slot_at = therapist.next_digest_at
    letter_ticks.keep_unwanted(tx, tick, therapist)
    if slot_at is None or therapist.zone is None or not therapist.here:
        therapists.plan_digest(tx, therapist_id, at=None)
        return
    unsent = digests.unsent(tx, therapist_id)
    if _none_today(tx, tick, therapist):
        pass  # what waits comes with the next
    elif unsent is not None:
        comes, _stays = gathered(tx, therapist, at=slot_at, now=tick.now)
        _stands_in(tx, tick, therapist, comes, unsent)
    else:
        _put_together(tx, tick, therapist, slot_at)
    following = absences.next_reading_of(tx, therapist, after=tick.now)
    therapists.plan_digest(tx, therapist_id, at=following)


def _none_today(tx: Transaction, tick: Tick, therapist: Therapist) -> bool:
    """Away, or had one, perhaps at another hour, in another zone, or late."""
    taken = digests.last_at(tx, therapist.id, now=tick.now)
    zone = therapist.zone or "UTC"
    had = had_today(now=tick.now, zone=zone, taken=taken)
    return had or absences.is_away(tx, therapist, now=tick.now)


def _put_together(tx: Transaction, tick: Tick, therapist: Therapist, slot_at: datetime) -> None:
    comes, _stays = gathered(tx, therapist, at=slot_at, now=tick.now)
    person = people.person(tx, therapist.person_id)
    if person is None or not (comes or therapist.when_empty):
        return
    digest_id = digests.add_digest(tx, therapist.id, slot_at=slot_at, now=tick.now)
    if digest_id is None:
        return
    _stands_in(tx, tick, therapist, comes, digest_id)
    words = tick.catalogs.speaking(person.voice)
    outbox.put(
        tx,
        person=person.id,
        kind=Kind.DIGEST,
        payload=announcement(words, digest_id, len(comes)),
        due_at=slot_at,
        now=tick.now,
        digest=digest_id,
    )


def _stands_in(
    tx: Transaction, tick: Tick, therapist: Therapist, comes: Sequence[Item], digest_id: DigestId
) -> None:
    """What a cover had meanwhile leaves the cover's list, which closes: it is no longer the place
    to read or to take back from."""
    elsewhere = digest_items.lists_of_covers(tx, comes, therapist.id)
    digest_items.put(tx, comes, digest_id)
    for one in elsewhere:
        _closes(tx, tick, one)


def _closes(tx: Transaction, tick: Tick, digest_id: DigestId) -> None:
    digest, message = digests.digest_by_id(tx, digest_id), digests.message_of(tx, digest_id)
    if digest is None or digest.opened_at is None or message is None:
        return
    reader = people.person(tx, therapists.therapist_by_id(tx, digest.therapist_id).person_id)
    if reader is None:
        return
    words = tick.catalogs.speaking(reader.voice)
    closed = rephrased(message, *cover(words, digest_id, still_there(tx, digest_id)))
    outbox.put(
        tx, person=reader.id, kind=Kind.NOTICE, payload=closed, due_at=tick.now, now=tick.now
    )


# As it goes out, and once it has come.


def is_of_a_digest(row: OutboxRow) -> bool:
    """Whether this row is written anew as it goes out."""
    return COUNTS in row.payload or OPENS in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """What was taken back meanwhile is not counted or shown, and what joined is. None: there is
    nothing left to tell of, or it is to stay closed."""
    view = _view(tx, row, catalogs)
    if view is None:
        return None
    if OPENS in row.payload:
        return _opened(tx, row, view, now=now) if view.therapist.opens else None
    count = still_there(tx, view.digest.id)
    if not count and not view.therapist.when_empty:
        return None
    return replace(row, payload=_as_it_sounds(row, announcement(view.words, view.digest.id, count)))


def _as_it_sounds(row: OutboxRow, anew: dict[str, Any]) -> dict[str, Any]:
    """Written anew, with or without the sound that was decided on before."""
    return anew | {"params": row.payload["params"] | anew["params"]}


def _opened(tx: Transaction, row: OutboxRow, view: View, *, now: datetime) -> OutboxRow:
    digests.opened(tx, view.digest.id, now=now)
    digest_trail.opened(view, now=now)
    text, buttons = page(view)
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    dialogues.remember_offer(tx, view.therapist.person_id, offered, now=now)
    params = row.payload["params"] | {"text": text, "reply_markup": markup(buttons)}
    return replace(row, payload={**row.payload, "params": params})


def _view(tx: Transaction, row: OutboxRow, catalogs: Catalogs) -> View | None:
    number = row.payload.get(OPENS) or row.payload.get(COUNTS)
    digest = digests.digest_by_id(tx, DigestId(number)) if number else None
    therapist = therapists.therapist_by_id(tx, digest.therapist_id) if digest else None
    person = people.person(tx, therapist.person_id) if therapist else None
    if digest is None or therapist is None or person is None or not therapist.here:
        return None
    return View(tx=tx, words=catalogs.speaking(person.voice), digest=digest, therapist=therapist)


def came(tx: Transaction, row: OutboxRow, *, message: int, now: datetime) -> None:
    """The push is there, without a word in it. Where its reader wishes so, it opens by itself: an
    edit, which no lock screen shows."""
    digest = digests.digest_by_id(tx, row.digest_id) if row.digest_id is not None else None
    if digest is None or COUNTS not in row.payload:
        return
    therapist = therapists.therapist_by_id(tx, digest.therapist_id)
    if not therapist.opens or not still_there(tx, digest.id):
        return
    params = {
        "message_id": message,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    outbox.put(
        tx,
        person=therapist.person_id,
        kind=Kind.NOTICE,
        payload={"method": "editMessageText", "params": params, OPENS: digest.id},
        due_at=now,
        now=now,
    )
