"""The line that brings a therapist's short note to a client: what marks it, and its words."""

from storage import notes
from storage.clients import Client
from storage.database import Transaction
from storage.ids import NoteId
from storage.notes import Fate

# In the payload of such a line: which note. Its words come as it goes out.
NOTE = "note"


def words_of(tx: Transaction, client: Client, note_id: NoteId) -> str | None:
    """What a note that left for this client says; None: there is none, or it is forgotten."""
    known = notes.note_by_id(tx, note_id)
    if known is None or known.client_id != client.id or known.fate is not Fate.WENT:
        return None
    return known.words or None
