"""A letter that a therapist wrote, on the client's side: that it has come, and how it is opened."""

from care.letter import Author, Event, Refusal, after
from handlers import sealing
from handlers.keyboard import Button, long, short
from handlers.letter_text import pages
from handlers.turn import Handlers, Turn
from storage import clients, letter_fates, letters, people, therapists
from storage.clients import Client
from storage.ids import LetterId
from storage.letters import Letter
from storage.therapists import Therapist

# In the payload of a line that tells of a letter: which one. Its words come as it goes out.
ANNOUNCES = "announces"

Mine = tuple[Letter, Client, Therapist]


def tell_of(turn: Turn, letter: Letter, client: Client, therapist: Therapist) -> None:
    """At once, to the client whose turn it is."""
    text, buttons = sealing.letter_for_you(
        turn.words, client, letter.id, therapist=therapist.name or ""
    )
    turn.say(text, buttons)


def _mine(turn: Turn) -> Mine | None:
    """The tapped letter, if it came to this person and is there."""
    letter = letters.letter_by_id(turn.tx, LetterId(long(turn.did.value)))
    if letter is None or letter.author is not Author.THERAPIST or letter.client_id is None:
        return None
    client = clients.client_by_id(turn.tx, letter.client_id)
    if client is None or turn.person is None or client.person_id != turn.person.id:
        return None
    if letter.sent_at is None or isinstance(after(letter.state, Event.OPEN), Refusal):
        return None
    return letter, client, therapists.therapist_by_id(turn.tx, client.therapist_id)


def opened(turn: Turn) -> None:
    """Now or at any time; nobody is told."""
    mine = _mine(turn)
    if mine is None:
        turn.refuse()
        return
    letter, _client, therapist = mine
    outcome = after(letter.state, Event.OPEN)
    if not isinstance(outcome, Refusal) and outcome is not letter.state:
        letter_fates.set_state(turn.tx, letter.id, outcome, now=turn.now)
    turn.drop_buttons()
    _show(turn, letter, therapist)


def _show(turn: Turn, letter: Letter, therapist: Therapist) -> None:
    """Its beginnings read in the language of whoever wrote it."""
    writer = people.person(turn.tx, therapist.person_id)
    theirs = turn.house.catalogs.speaking(writer.voice) if writer else turn.words
    title = turn.words("letter-received", therapist=therapist.name or "")
    first, *rest = pages(theirs, letter)
    shown = [f"{title}\n\n{first}", *rest]
    for page in shown[:-1]:
        turn.say(page, quietly=True, protected=True, owner=letter.id)
    pdf = Button(turn.words.plain("letter-pdf"), f"letter:mailpdf:{short(letter.id)}")
    turn.say(shown[-1], [[pdf]], protected=True, owner=letter.id)


def left_for_later(turn: Turn) -> None:
    if _mine(turn) is None:
        turn.refuse()
    else:
        turn.edit(turn.words("letter-waits"))


def wants_pdf(turn: Turn) -> None:
    """A page to keep; drawn when it is sent."""
    mine = _mine(turn)
    if mine is None or mine[0].opened_at is None:
        turn.refuse()
        return
    letter = mine[0]
    turn.toast = turn.words.plain("letter-pdf-coming")
    recipe = {"document": "letter", "letter": letter.id}
    turn.send("sendDocument", {}, draw=recipe, owner=letter.id)


LETTERS: Handlers = {
    "mail": opened,
    "later": left_for_later,
    "mailpdf": wants_pdf,
}
