"""What falls due for letters: one with a date is handed over, a draft that rests is let go.

Two ticks at once do the work once, because each letter leaves its state by a conditional update.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.tick import Tick, alone, message
from care.client import State as ClientState
from care.delivery import Kind
from care.digest import Section
from care.letter import DRAFT_LASTS, WARNED_BEFORE, State
from care.localtime import local
from handlers import sealing
from storage import (
    clients,
    dialogues,
    digest_items,
    letter_burning,
    letter_drafts,
    letter_fates,
    letters,
    outbox,
    people,
    practice,
    therapists,
    unsent,
)
from storage.clients import Client
from storage.database import Transaction
from storage.ids import LetterId
from storage.letters import Letter
from storage.sending import OutboxRow
from storage.therapists import Therapist
from texts import Catalogs

AT_ONCE = 50
PUT_OFF_FOR = timedelta(hours=1)
RESTS_FOR = DRAFT_LASTS - WARNED_BEFORE  # a draft, before its writer is told

# In the payload of a line: which it is, and about which letter. Its words come as it goes out.
NEWS, ABOUT = "news", "letter"
FORGOTTEN, STAYS = "forgotten", "stays"


# Letters with a date.


def due_letters(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` letters whose date has come; how many there were."""
    if practice.practice_now(tx).paused_at is not None:
        return 0
    found = letter_fates.due_to_send(tx, now=tick.now, limit=AT_ONCE)
    for letter_id in found:
        with alone(
            tx,
            "letter_put_off",
            then=partial(letter_fates.put_off, tx, letter_id, to=tick.now + PUT_OFF_FOR),
        ):
            _due_letter(tx, tick, letter_id)
    return len(found)


def _due_letter(tx: Transaction, tick: Tick, letter_id: LetterId) -> None:
    """From now on it waits for the next list; or it stays where it is, and its writer is told."""
    letter, client = _of_client(tx, letter_id)
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    stopped = client.state is ClientState.STOPPED
    if letter.parts and not stopped and _takes_letters(therapist):
        letter_fates.set_state(tx, letter.id, State.SENT, now=tick.now, only_from=State.SCHEDULED)
    else:
        _stays(tx, tick, letter, client)


def keep_unwanted(tx: Transaction, tick: Tick, therapist: Therapist) -> None:
    """Whoever takes no letters any more gets none: each that waits stays with its writer."""
    if _takes_letters(therapist):
        return
    waiting = digest_items.waiting_for(tx, therapist.id)
    for item in [one for one in waiting if one.section is Section.LETTER]:
        with alone(tx, "letter_not_kept"):
            _stays(tx, tick, *_of_client(tx, LetterId(item.id)))


def _takes_letters(therapist: Therapist) -> bool:
    return therapist.here and therapist.letters


def _of_client(tx: Transaction, letter_id: LetterId) -> tuple[Letter, Client]:
    letter = letters.letter_by_id(tx, letter_id)
    client_id = letter.client_id if letter is not None else None
    client = clients.client_by_id(tx, client_id) if client_id is not None else None
    if letter is None or client is None:
        raise LookupError("a letter without its writer")
    return letter, client


def _stays(tx: Transaction, tick: Tick, letter: Letter, client: Client) -> None:
    kept = letter_fates.set_state(tx, letter.id, State.KEPT, now=tick.now, only_from=letter.state)
    if kept and client.state is not ClientState.STOPPED:
        _tell(tx, tick, client, letter.id, STAYS)


# Drafts that nobody touches.


def due_drafts(tx: Transaction, tick: Tick) -> int:
    """Up to `AT_ONCE` drafts whose writers are told, and as many that are burnt after that; of
    the two the larger number."""
    if practice.practice_now(tx).paused_at is not None:
        return 0
    resting = letter_drafts.untouched_drafts(tx, since=tick.now - RESTS_FOR, limit=AT_ONCE)
    for letter_id in resting:
        with alone(
            tx,
            "not_warned",
            then=partial(
                letter_drafts.rests_since, tx, letter_id, at=tick.now - RESTS_FOR + PUT_OFF_FOR
            ),
        ):
            _warn(tx, tick, letter_id)
    warned_before = tick.now - WARNED_BEFORE
    forgotten = letter_drafts.forgotten_drafts(tx, warned_before=warned_before, limit=AT_ONCE)
    for letter_id in forgotten:
        with alone(
            tx,
            "not_forgotten",
            then=partial(letter_drafts.was_warned, tx, letter_id, at=warned_before + PUT_OFF_FOR),
        ):
            _let_go(tx, tick, letter_id)
    return max(len(resting), len(forgotten))


def _warn(tx: Transaction, tick: Tick, letter_id: LetterId) -> None:
    """Two days before; a client who stopped hears nothing any more."""
    _letter, client = _of_client(tx, letter_id)
    since = tick.now - RESTS_FOR
    first = letter_drafts.was_warned(tx, letter_id, at=tick.now, changed_before=since)
    if first and client.state is not ClientState.STOPPED:
        _tell(tx, tick, client, letter_id, FORGOTTEN)


def _let_go(tx: Transaction, tick: Tick, letter_id: LetterId) -> None:
    """Not while the line about it still waits, for the client's hours or for a day that is not
    quiet: it counts from when that goes out."""
    _letter, client = _of_client(tx, letter_id)
    if unsent.news_waiting(tx, client.id):
        letter_drafts.was_warned(tx, letter_id, at=tick.now)
    else:
        letter_burning.burn_forgotten(
            tx, letter_id, warned_before=tick.now - WARNED_BEFORE, now=tick.now
        )


# What is said of it.


def _tell(tx: Transaction, tick: Tick, client: Client, letter_id: LetterId, news: str) -> None:
    outbox.put(
        tx,
        person=client.person_id,
        kind=Kind.NEWS,
        payload={**message("", ()), NEWS: news, ABOUT: letter_id},
        due_at=tick.now,
        now=tick.now,
        client=client.id,
    )


def is_about_a_letter(row: OutboxRow) -> bool:
    """A line that this tick has made."""
    return ABOUT in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """The line at the last moment before it goes out; None when its reason is gone, because the
    letter was changed or burnt meanwhile. The days until a draft goes count from here."""
    letter_id = LetterId(row.payload[ABOUT])
    client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
    person = people.person(tx, client.person_id) if client else None
    if client is None or person is None:
        return None
    words = catalogs.speaking(person.voice)
    if row.payload[NEWS] == FORGOTTEN:
        if not letter_drafts.is_warned(tx, letter_id):
            return None
        letter_drafts.was_warned(tx, letter_id, at=now)
        day = local(now + WARNED_BEFORE, client.zone).date()
        text, buttons = sealing.letter_forgotten(words, client, day=day)
    else:
        text, buttons = sealing.letter_stays(words, client)
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=message(text, buttons))


def next_due_at(tx: Transaction) -> list[datetime]:
    """When the next of each sort falls due."""
    resting = letter_drafts.oldest_draft(tx, warned=False)
    warned = letter_drafts.oldest_draft(tx, warned=True)
    moments = [
        letter_fates.next_send_at(tx),
        resting + RESTS_FOR if resting else None,
        warned + WARNED_BEFORE if warned else None,
    ]
    return [moment for moment in moments if moment is not None]
