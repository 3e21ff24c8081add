"""The button for a therapist's short note, under a thing that was read; and whether there may be
one, asked when it is written and once more as it leaves."""

from care.letter import Author
from care.note import Received, Refusal, refusal
from handlers import boundary
from handlers.keyboard import Button, short
from storage import notes, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.letters import Letter
from storage.notes import Fate, For
from storage.stories import Story
from texts import Words

STORY, LETTER = "s", "l"  # in the data of the button


def received(tx: Transaction, thing: Story | Letter, client: Client) -> Received:
    """What the rule asks of it."""
    is_boundary = not boundary.may_have_note(tx, thing, client)
    if isinstance(thing, Story):
        for_them = thing.reader_id is None
        return Received(
            state=thing.state, about=thing.about, for_them=for_them, is_boundary=is_boundary
        )
    for_them = thing.author is Author.CLIENT
    return Received(state=thing.state, for_them=for_them, is_boundary=is_boundary)


def for_what(thing: Story | Letter) -> For:
    return For(story_id=thing.id) if isinstance(thing, Story) else For(letter_id=thing.id)


def against(tx: Transaction, thing: Story | Letter, client: Client) -> Refusal | None:
    """Why there may be no note on this now; None: there may be."""
    return refusal(
        received(tx, thing, client),
        wished=client.notes,
        writer=client.state,
        therapist_here=therapists.therapist_by_id(tx, client.therapist_id).here,
    )


def button(
    tx: Transaction, words: Words, thing: Story | Letter, client: Client, number: int | None = None
) -> Button | None:
    """For the client's own therapist. None: no note is wished for, or one went out; while one
    waits, the button leads to its undo. `number`: which one it is in a list; None: it is alone."""
    if against(tx, thing, client) is not None:
        return None
    known = notes.note_for(tx, for_what(thing))
    if known is not None and known.fate is Fate.WENT:
        return None
    kind = STORY if isinstance(thing, Story) else LETTER
    label = words.plain("notes-write" if number is None else "notes-button", number=number or 0)
    return Button(label, f"note:{kind}:{short(thing.id)}")
