"""What asks for more than this channel is for, or is hostile: what its writer is told at once, and
what that means for its reader. Nothing is held back, and nothing of it is stored."""

from care import story as rules
from care.boundary import Boundary, boundary_in
from care.story import About
from handlers.policy import policy_of
from handlers.turn import Turn
from storage import clients, people
from storage.clients import Client
from storage.database import Transaction
from storage.letters import Letter
from storage.stories import Story
from storage.therapists import Therapist


def touched(tx: Transaction, thing: Story | Letter, client: Client) -> Boundary | None:
    """By its words, as they stand now, in its writer's language."""
    said = "\n".join(part.words for part in thing.parts if part.words)
    person = people.person(tx, client.person_id) if said else None
    return boundary_in(said, person.voice.language) if person is not None else None


def is_heavy(tx: Transaction, story: Story) -> bool:
    """Whether it comes folded, so that its reader chooses the moment."""
    client = clients.client_by_id(tx, story.client_id)
    is_hostile = client is not None and touched(tx, story, client) is Boundary.HOSTILE
    return rules.is_heavy(rules.Told(face=story.face, about=story.about, is_hostile=is_hostile))


def may_have_note(tx: Transaction, thing: Story | Letter, client: Client) -> bool:
    """A note on a boundary topic would be an answer to it."""
    return touched(tx, thing, client) is not Boundary.TOPIC


def card(turn: Turn, client: Client, story: Story, reader: Therapist) -> str | None:
    """For what was just written; None: it asks for nothing that is not here."""
    if story.about is not About.LIFE or not turn.did.text:
        return None
    if boundary_in(turn.did.text, turn.words.language) is not Boundary.TOPIC:
        return None
    said = turn.words("boundary-card", therapist=reader.name or "")
    return f"{said}\n\n{policy_of(turn, reader.id)}"


def sent_things(turn: Turn) -> bool:
    """Contact cards, gifts and payments: nothing is kept, and the policy says why. False: whoever
    sent it is nobody's client, or it was none of these."""
    mine = clients.writing_client(turn.tx, turn.me.id) if turn.did.beyond else None
    if mine is None:
        return False
    turn.say(f"{turn.words('boundary-things')}\n\n{policy_of(turn, mine.therapist_id)}")
    return True
