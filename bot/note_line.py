"""A therapist's short note at the last moment before it goes out.

Whether it may go is asked once more here, so that what the client decided meanwhile holds: notes
turned off, a story taken away, a therapist who is theirs no longer.
"""

from dataclasses import replace
from datetime import datetime

from bot.tick import message
from handlers import note_offer, sealing
from handlers.note_line import NOTE, words_of
from storage import clients, dialogues, letters, notes, people, stories, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import NoteId
from storage.letters import Letter
from storage.sending import OutboxRow
from storage.stories import Story
from texts import Catalogs


def brings_a_note(row: OutboxRow) -> bool:
    """Whether this row is such a line."""
    return NOTE in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """None when it is not to go out any more."""
    note_id = NoteId(row.payload[NOTE])
    client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
    person = people.person(tx, client.person_id) if client else None
    if client is None or person is None or not _may_go(tx, note_id, client):
        return None
    said = words_of(tx, client, note_id)
    if said is None:
        return None
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    words = catalogs.speaking(person.voice)
    text, buttons = sealing.note(words, client, note_id, said, therapist=therapist.name or "")
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    if offered:
        dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=message(text, buttons))


def _may_go(tx: Transaction, note_id: NoteId, client: Client) -> bool:
    known = notes.note_by_id(tx, note_id)
    if known is None or known.therapist_id != client.therapist_id:
        return False
    thing: Story | Letter | None = None
    if known.story_id is not None:
        thing = stories.story_by_id(tx, known.story_id)
    elif known.letter_id is not None:
        thing = letters.letter_by_id(tx, known.letter_id)
    return thing is not None and note_offer.against(tx, thing, client) is None
