"""What of a story reaches its reader: who takes no voice notes or photos gets the words alone.

Nothing is lost by that: the rest stays with its writer, who is told so before it is shared.
"""

from dataclasses import dataclass, replace

from care.delivery import Kind
from care.story import SHAREABLE, Medium, State
from handlers import sealing
from handlers.digest_cover import close_open_digest, recount_unsent_digest
from handlers.turn import Turn
from storage import clients, stories, story_fates, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId, DigestId
from storage.set_apart import set_apart
from storage.stories import Part, Story
from storage.therapists import Therapist
from texts import Words


@dataclass(frozen=True, slots=True)
class Taken:
    """A story as its reader gets it, and what is left out of it."""

    story: Story
    left_out: frozenset[Medium]

    @property
    def is_empty(self) -> bool:
        return not self.story.parts and self.story.face is None


def as_taken(story: Story, reader: Therapist) -> Taken:
    """A caption goes as words, without its picture."""
    takes = {Medium.TEXT: True, Medium.VOICE: reader.voice, Medium.PHOTO: reader.photos}
    parts = [part if takes[part.medium] else _words_of(part) for part in story.parts]
    return Taken(
        replace(story, parts=[part for part in parts if part is not None]),
        frozenset(part.medium for part in story.parts if not takes[part.medium]),
    )


def _words_of(part: Part) -> Part | None:
    return replace(part, medium=Medium.TEXT, file=None) if part.words else None


def for_its_reader(tx: Transaction, story: Story, client: Client) -> Taken:
    """The same, with whoever it is for; what is for nobody is whole."""
    if story.about not in SHAREABLE:
        return Taken(story, frozenset())
    return as_taken(story, therapists.therapist_by_id(tx, story.reader_id or client.therapist_id))


def left_out(words: Words, taken: Taken, *, reader: str) -> str:
    """Said to the writer, kindly; empty when all of it goes."""
    if not taken.left_out:
        return ""
    what = "both" if len(taken.left_out) > 1 else min(taken.left_out).value
    rest = "nothing" if taken.is_empty else "words"
    return words("console-left-out", reader=reader, what=what, rest=rest)


def keep_apart(turn: Turn, story: Story, client: Client) -> None:
    """What does not reach the reader is the writer's own from here on, whatever is turned on later;
    the story goes without it."""
    taken = for_its_reader(turn.tx, story, client)
    if taken.left_out and not taken.is_empty:
        set_apart(turn.tx, story, taken.left_out, owner=client.person_id, now=turn.now)


def give_back(turn: Turn, reader: Therapist) -> None:
    """A switch was turned down: of what waits unread, what this reader takes no more is its
    writer's own again. Each of them is told, so that none believes that it was passed on."""
    told: dict[ClientId, Client] = {}
    touched: dict[DigestId | None, Story] = {}
    for story in stories.unread_for(turn.tx, reader.id):
        taken = as_taken(story, reader)
        client = clients.client_by_id(turn.tx, story.client_id) if taken.left_out else None
        if client is None:
            continue
        if taken.is_empty:
            story_fates.set_state(turn.tx, story.id, State.KEPT, now=turn.now)
        else:
            keep_apart(turn, story, client)
        told[client.id] = client
        touched[story.digest_id] = story
    for client in told.values():
        _tell(turn, client)
    for story in touched.values():
        close_open_digest(turn, story)
        recount_unsent_digest(turn, story)


def _tell(turn: Turn, client: Client) -> None:
    turn.tell(
        client.person_id,
        lambda words: sealing.not_passed_on(words, client),
        kind=Kind.RECEIPT,
        client=client.id,
    )
