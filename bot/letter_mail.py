"""The line that tells a client of a therapist's answer, at the last moment before it goes out.

The wish for it is looked at once more here: a letter that is wished for no longer is a draft
again, and nothing tells of it.
"""

from dataclasses import replace
from datetime import datetime

from bot.tick import message
from care.letter import Author, Event, Refusal, State, after
from handlers import sealing
from handlers.letter_mail import ANNOUNCES
from handlers.letter_page import may_be_answered
from storage import clients, dialogues, letter_fates, letters, people, therapists
from storage.database import Transaction
from storage.ids import LetterId
from storage.letters import Letter
from storage.sending import OutboxRow
from texts import Catalogs


def tells_of_a_letter(row: OutboxRow) -> bool:
    """Whether this row is such a line."""
    return ANNOUNCES in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """None when it is not to go out. From here on it has come: the client can open it, and the
    therapist cannot take it back."""
    letter = letters.letter_by_id(tx, LetterId(row.payload[ANNOUNCES]))
    client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
    person = people.person(tx, client.person_id) if client else None
    if letter is None or client is None or person is None:
        return None
    if letter.state is State.SCHEDULED and not _comes(tx, letter, now=now):
        return None
    if letter.state not in (State.SCHEDULED, State.SENT):
        return None
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    words = catalogs.speaking(person.voice)
    text, buttons = sealing.letter_for_you(words, client, letter.id, therapist=therapist.name or "")
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=message(text, buttons))


def _comes(tx: Transaction, letter: Letter, *, now: datetime) -> bool:
    question = letters.letter_by_id(tx, letter.answers_id) if letter.answers_id else None
    wished = question is not None and may_be_answered(tx, question)
    event = Event.SEND if wished else Event.TAKE_BACK
    outcome = after(letter.state, event, author=Author.THERAPIST)
    if isinstance(outcome, Refusal):
        return False
    letter_fates.set_state(tx, letter.id, outcome, now=now)
    return wished
