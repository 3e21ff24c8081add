"""Whether words of danger are noticed in what somebody wrote, and what is read first because of it.

Looked for anew each time, on this machine: nothing about the words themselves is written down.
"""

from care import danger
from care.practice import Offer
from care.story import SHAREABLE
from handlers.offered import is_offered
from handlers.turn import Turn
from storage import noticed, story_words
from storage.clients import Client
from storage.stories import Story


def found_in(turn: Turn, text: str | None) -> danger.Danger | None:
    """None also where the practice does not offer it, or no list is on for the language."""
    if not text or not is_offered(turn, Offer.DANGER):
        return None
    return danger.danger_in(text, turn.words.language, turn.house.tried_lists)


def put_first(turn: Turn, story: Story, client: Client) -> None:
    """Before it is shared, or once it was changed: its reader gets it before the rest, and so does
    whoever covers for them. What is to be read first stays so."""
    if not story.read_first and _has_any(turn, story, client):
        story_words.set_read_first(turn.tx, story.id, True)


def put_back(turn: Turn, story: Story, client: Client) -> None:
    """The message for which it came first was not like that."""
    if story.read_first and not _has_any(turn, story, client):
        story_words.set_read_first(turn.tx, story.id, False)


def _has_any(turn: Turn, story: Story, client: Client) -> bool:
    if story.about not in SHAREABLE:
        return False
    denied = noticed.denied(turn.tx, client.id)
    return any(
        found_in(turn, part.words) is not None for part in story.parts if part.message not in denied
    )
