"""What every screen of letters shares: whose a letter is, how it is shown to its writer, and the
buttons that decide what becomes of it."""

import care.letter
from care.letter import Author, Event, Refusal, State, after
from handlers.keyboard import Button, Keyboard, long, short
from handlers.letter_text import pages
from handlers.turn import Turn
from storage import chats, clients, letter_words, letters, therapists, unsent
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId, LetterId
from storage.letters import Letter
from storage.therapists import Therapist

Mine = tuple[Letter, Client]


def data_of(action: str, letter: Letter, *more: str) -> str:
    """What stands in a button about a letter: an answer to a version that was changed since is
    known as an old one."""
    return ":".join(["letter", action, short(letter.id), str(letter.revision), *more])


def my_letter(turn: Turn, letter_id: LetterId) -> Mine | None:
    """The letter, if this person wrote it as a client."""
    letter = letters.letter_by_id(turn.tx, letter_id)
    if letter is None or letter.author is not Author.CLIENT or letter.client_id is None:
        return None
    client = clients.client_by_id(turn.tx, letter.client_id)
    if client is None or turn.person is None or client.person_id != turn.person.id:
        return None
    return letter, client


def tapped_letter(turn: Turn) -> Mine | None:
    """The one that a button names, in the version that it showed; refuses any other."""
    _action, letter_id, revision, *_more = [*turn.did.fields, "", "", ""]
    mine = my_letter(turn, LetterId(long(letter_id)))
    if mine is None or str(mine[0].revision) != revision:
        turn.refuse()
        return None
    return mine


def moved(turn: Turn, event: Event) -> Mine | None:
    """The tapped letter, if the event may happen to it now; else says kindly why not."""
    mine = tapped_letter(turn)
    if mine is None:
        return None
    outcome = after(mine[0].state, event)
    if isinstance(outcome, Refusal):
        turn.toast = turn.words.plain(refusal_text(outcome))
        return None
    return mine


def refusal_text(refusal: Refusal) -> str:
    return "letter-no-longer" if refusal is Refusal.GONE else f"letter-{refusal}"


def again(turn: Turn, letter: Letter) -> Letter:
    """As it stands after a change."""
    found = letters.letter_by_id(turn.tx, letter.id)
    if found is None:
        raise LookupError("a letter that was just changed is gone")
    return found


def client_named(turn: Turn, name: str) -> Client | None:
    """The client that a button names, if it is this person."""
    client = clients.client_by_id(turn.tx, ClientId(long(name)))
    mine = client is not None and turn.person is not None and client.person_id == turn.person.id
    return client if mine else None


def therapist_of(turn: Turn, client: Client) -> Therapist:
    return therapists.therapist_by_id(turn.tx, client.therapist_id)


def may_send(therapist: Therapist) -> bool:
    return therapist.reads and therapist.letters


# Answering it.


def may_be_answered(tx: Transaction, letter: Letter) -> bool:
    """Whether the client wishes for a letter back to this one, and both are there: as it stands
    now, not as it was when the letter was read here."""
    now = letters.letter_by_id(tx, letter.id)
    client = clients.client_by_id(tx, letter.client_id) if letter.client_id is not None else None
    if now is None or client is None or now.author is not Author.CLIENT:
        return False
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    return care.letter.may_be_answered(
        now.state,
        welcome=now.answer_welcome,
        writer=client.state,
        therapist_here=therapist.here,
        therapist_answers=therapist.answers,
    )


def answer_button(turn: Turn, letter: Letter) -> Button | None:
    """For the therapist who opened a client's letter; None: no answer is wished for, or it went
    out already."""
    answer = letters.answer_to(turn.tx, letter.id)
    if answer is not None and answer.state not in (State.DRAFT, State.SCHEDULED):
        return None
    if not may_be_answered(turn.tx, letter):
        return None
    return Button(turn.words.plain("letter-answer"), f"answer:{short(letter.id)}")


# Showing it.


def show_sealed(turn: Turn, letter: Letter) -> None:
    """Its writer wished not to see it before a day: nothing of it is shown."""
    day = turn.words.day(letter.opens_on) if letter.opens_on else ""
    burn = Button(turn.words.plain("letter-burn"), data_of("burn", letter))
    prompt(turn, letter, turn.words("letter-date-sealed", day=day), [[burn]])


def show(turn: Turn, letter: Letter, client: Client) -> None:
    """The whole letter, as the therapist would see it, and what can become of it."""
    words, therapist = turn.words, therapist_of(turn, client)
    title = (
        words("letter-preview", therapist=therapist.name or "")
        if may_send(therapist)
        else words("letter-preview-own")
    )
    shown = pages(words, letter) if letter.parts else [words("letter-empty")]
    first, *rest = shown
    for page in [f"{title}\n\n{first}", *rest][:-1]:
        turn.say(page, quietly=True, protected=True, owner=letter.id)
    last = shown[-1] if rest else f"{title}\n\n{first}"
    prompt(turn, letter, last, fates(turn, letter, therapist))


def prompt(turn: Turn, letter: Letter, text: str, buttons: Keyboard) -> None:
    """Something to tap about a letter; what could be tapped before is bare from now on."""
    row = turn.say(text, buttons, protected=True, owner=letter.id)
    letter_words.show_prompt(turn.tx, letter.id, row=row)
    if letter.prompt_id is None or unsent.take_back(turn.tx, letter.prompt_id, now=turn.now):
        return
    message = chats.message_of_preview(turn.tx, letter.prompt_id)
    if message is not None:
        turn.drop_buttons(message)


def fates(turn: Turn, letter: Letter, therapist: Therapist) -> Keyboard:
    """In this order: change, send, don't send."""
    words = turn.words

    def button(text_id: str, action: str) -> Button:
        return Button(words.plain(text_id), data_of(action, letter))

    pdf = button("letter-pdf", "pdf")
    match letter.state:
        case State.DRAFT | State.KEPT | State.SCHEDULED:
            send = [button("letter-send", "send")] if letter.parts and may_send(therapist) else []
            rest = [button("letter-no-send", "nosend")]
            rows = [[button("letter-edit", "edit")], send, rest, [pdf] if letter.parts else []]
            return [row for row in rows if row]
        case State.SENT:
            back = button("letter-take-back", "takeback")
            return [[back], *_wish(turn, letter, therapist), [pdf], [button("letter-burn", "burn")]]
        case State.OPENED:
            return [*_wish(turn, letter, therapist), [pdf], [button("letter-burn", "burn")]]
        case State.BURNT:
            return []


def _wish(turn: Turn, letter: Letter, therapist: Therapist) -> list[list[Button]]:
    """For one letter back, or for none; not offered where none is written."""
    if not (therapist.answers or letter.answer_welcome):
        return []
    text_id, value = (
        ("letter-answer-no", "no") if letter.answer_welcome else ("letter-answer-yes", "yes")
    )
    return [[Button(turn.words.plain(text_id), data_of("welcome", letter, value))]]
