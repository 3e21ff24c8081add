"""A therapist reads a letter: in place of the list it came with, one page at a time, and closed
again. Its beginnings read in the language of whoever wrote it."""

from care.audit import Act, Actor
from care.letter import Author, Event, Refusal, State, after
from handlers import note_offer, receipts, sealing
from handlers.keyboard import Button, Keyboard, long, short
from handlers.letter_item import read_data
from handlers.letter_page import answer_button
from handlers.letter_text import pages
from handlers.turn import Handlers, Turn
from storage import clients, digests, letter_fates, letters, people, therapists
from storage.clients import Client
from storage.ids import LetterId
from storage.letters import Letter
from storage.therapists import Therapist

Mine = tuple[Letter, Client, Therapist]


def _mine(turn: Turn) -> Mine | None:
    """The tapped letter, if it stands in a list of this therapist and can be read."""
    letter = letters.letter_by_id(turn.tx, LetterId(long((turn.did.fields[1:] or [""])[0])))
    therapist = therapists.therapist_of(turn.tx, turn.person.id) if turn.person else None
    if letter is None or therapist is None or not therapist.reads:
        return None
    if letter.author is not Author.CLIENT or letter.client_id is None or letter.digest_id is None:
        return None
    digest = digests.digest_by_id(turn.tx, letter.digest_id)
    client = clients.client_by_id(turn.tx, letter.client_id)
    if digest is None or client is None or digest.therapist_id != therapist.id:
        return None
    if isinstance(after(letter.state, Event.OPEN), Refusal):
        return None
    return letter, client, therapist


def opened(turn: Turn) -> None:
    """A page of it; the first look is the one that counts."""
    mine = _mine(turn)
    if mine is None or not _counts(turn, *mine):
        turn.refuse()
    else:
        _show(turn, mine)


def _counts(turn: Turn, letter: Letter, client: Client, therapist: Therapist) -> bool:
    """Notes that it was opened, once; False: its writer took it back a moment before."""
    if letter.state is State.OPENED:
        return True
    if not letter_fates.set_state(
        turn.tx, letter.id, State.OPENED, now=turn.now, only_from=letter.state
    ):
        return False
    name = therapist.name or ""
    receipts.tell(
        turn,
        client,
        therapist,
        lambda words, day: sealing.letter_opened(words, client, therapist=name, day=day),
    )
    return True


def _show(turn: Turn, mine: Mine) -> None:
    letter, client, _therapist = mine
    turn.write_down(Act.LETTER_OPENED, Actor.THERAPIST, subject=client.id, about=letter.id)
    writer = people.person(turn.tx, client.person_id)
    theirs = turn.house.catalogs.speaking(writer.voice) if writer else turn.words
    shown = pages(theirs, letter)
    page = min(int(turn.did.value) if turn.did.value.isdecimal() else 0, len(shown) - 1)
    text = [turn.words("letter-from", label=client.label), shown[page]]
    if len(shown) > 1:
        text.append(turn.words("letter-page", number=page + 1, count=len(shown)))
    buttons = _buttons(turn, mine, page, len(shown))
    if turn.did.tap is None:
        turn.say("\n\n".join(text), buttons, quietly=True, protected=True, owner=letter.id)
    else:
        turn.edit("\n\n".join(text), buttons, owner=letter.id)


def _buttons(turn: Turn, mine: Mine, page: int, count: int) -> Keyboard:
    letter, client, therapist = mine
    words = turn.words
    turning = []
    if page > 0:
        before = read_data(letter, page - 1, listed=_listed(turn))
        turning.append(Button(words.plain("letter-page-before"), before))
    if page + 1 < count:
        following = read_data(letter, page + 1, listed=_listed(turn))
        turning.append(Button(words.plain("letter-next-page"), following))
    copy = Button(words.plain("letter-pdf"), f"letter:copy:{short(letter.id)}")
    close = Button(words.plain("letter-close"), _back(turn, letter, client))
    now = letters.letter_by_id(turn.tx, letter.id) or letter  # opened by this very tap
    own = client.therapist_id == therapist.id
    note = note_offer.button(turn.tx, words, now, client) if own else None
    offers = [one for one in (note, answer_button(turn, letter)) if one]
    return [row for row in (turning, *([one] for one in offers), [copy], [close]) if row]


def _listed(turn: Turn) -> str:
    """The page of what its writer shared on which it was opened; empty: it was in a list."""
    fields = turn.did.fields
    return fields[2] if len(fields) == 4 and fields[2].isdecimal() else ""


def _back(turn: Turn, letter: Letter, client: Client) -> str:
    """To where it was opened."""
    listed = _listed(turn)
    return (
        f"shared:{short(client.id)}:{listed}" if listed else f"open:{short(letter.digest_id or 0)}"
    )


def wants_copy(turn: Turn) -> None:
    """A page to print, of a letter that was opened; drawn when it is sent."""
    mine = _mine(turn)
    if mine is None or mine[0].state is not State.OPENED:
        turn.refuse()
        return
    letter, client, _therapist = mine
    turn.write_down(Act.LETTER_OPENED, Actor.THERAPIST, subject=client.id, about=letter.id)
    turn.toast = turn.words.plain("letter-pdf-coming")
    recipe = {"document": "letter", "letter": letter.id}
    turn.send("sendDocument", {}, draw=recipe, owner=letter.id)


LETTERS: Handlers = {
    "read": opened,
    "copy": wants_copy,
}
