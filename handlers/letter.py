"""/letter: the letters of a client, a new one, and the way back to those that were begun."""

from care.client import State as ClientState
from care.letter import DRAFTS_MOST, GUIDED, Author, Place, State
from care.localtime import local
from care.practice import Offer
from handlers.keyboard import Button, in_rows, short
from handlers.letter_page import (
    client_named,
    data_of,
    show,
    show_sealed,
    tapped_letter,
    therapist_of,
)
from handlers.offered import is_offered, refused
from handlers.turn import Handlers, Turn
from storage import absences, clients, letter_words, letters
from storage.clients import Client
from storage.letters import Letter
from texts import Words

WRITING = "letter"  # the conversation that takes what they write
PHRASE = "letterphrase"  # the one that takes a phrase
LISTED = 10
IN_A_ROW = 3


def wanted(turn: Turn) -> None:
    """/letter, or its button: what there is, and a new one."""
    mine = _mine(turn)
    if not mine:
        turn.say(turn.words("letter-nobody"))
        return
    known = [letter for client in mine for letter in _letters(turn, client)]
    received = letters.received_by(turn.tx, turn.me.id)
    if known or received:
        _show_list(turn, mine, known, received)
    elif not refused(turn, Offer.LETTERS):
        _offer(turn, mine)


def _mine(turn: Turn) -> list[Client]:
    """This person as a client, of each therapist the newest."""
    found = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    newest: dict[int, Client] = {}
    for client in found:
        newest.setdefault(client.therapist_id, client)
    return list(newest.values())


def _letters(turn: Turn, client: Client) -> list[Letter]:
    return letters.letters_of(turn.tx, client.id, author=Author.CLIENT)


def _show_list(turn: Turn, mine: list[Client], known: list[Letter], received: list[Letter]) -> None:
    words, zone = turn.words, mine[0].zone
    shown = sorted(known, key=lambda one: one.changed_at, reverse=True)[:LISTED]
    lines, openers = [], []
    for number, one in enumerate(shown, start=1):
        day = words.short_day_of(one.created_at, zone)
        lines.append(words("letter-line", number=number, day=day, state=_state(words, one, zone)))
        openers.append(Button(words.plain("letter-open", number=number), data_of("open", one)))
    for number, one in enumerate(received, start=len(shown) + 1):
        lines.append(_received_line(turn, number, one, zone))
        data = f"letter:mail:{short(one.id)}"
        openers.append(Button(words.plain("letter-open", number=number), data))
    rows = in_rows(openers, IN_A_ROW)
    lines = [words("letter-list"), "", *lines]
    if is_offered(turn, Offer.LETTERS):
        rows.append([Button(words.plain("letter-new"), "letter:new")])
    else:
        lines += ["", words("offered-not-letters")]
    turn.edit("\n".join(lines), rows)


def _received_line(turn: Turn, number: int, one: Letter, zone: str) -> str:
    """A letter of a therapist, under the day on which it was sent."""
    client = clients.client_by_id(turn.tx, one.client_id) if one.client_id is not None else None
    name = therapist_of(turn, client).name if client is not None else None
    day = turn.words.short_day_of(one.sent_at or one.created_at, zone)
    return turn.words("letter-received-line", number=number, day=day, therapist=name or "")


def _state(words: Words, letter: Letter, zone: str) -> str:
    """In plain words."""
    if letter.is_locked:
        return words.plain("letter-state-locked")
    if letter.state is State.SCHEDULED and letter.send_at is not None:
        day = words.short_day_of(letter.send_at, zone)
        return words.plain("letter-state-scheduled", day=day)
    if letter.opens_on is not None:
        return words.plain("letter-state-dated", day=words.short_day(letter.opens_on))
    return words.plain(f"letter-state-{letter.state}")


# A new one.


def wants_new(turn: Turn) -> None:
    mine = _mine(turn)
    if mine and refused(turn, Offer.LETTERS):
        return
    if mine:
        _offer(turn, mine)
    else:
        turn.refuse()


def _offer(turn: Turn, mine: list[Client]) -> None:
    """Who it would be for, when that is a question; a client who stopped starts nothing new."""
    open_ones = [client for client in mine if client.state is not ClientState.STOPPED]
    words = turn.words
    if not open_ones:
        turn.edit(words("story-stopped"))
    elif len(open_ones) == 1:
        _offer_ways(turn, open_ones[0])
    else:
        buttons = [
            [Button(therapist_of(turn, one).name or "", f"letter:for:{short(one.id)}")]
            for one in open_ones
        ]
        turn.edit(words("letter-which"), buttons)


def chose_for(turn: Turn) -> None:
    client = client_named(turn, turn.did.value)
    if client is None or client.state is ClientState.STOPPED:
        turn.refuse()
    elif not refused(turn, Offer.LETTERS):
        _offer_ways(turn, client)


def _offer_ways(turn: Turn, client: Client) -> None:
    """What it can become is said before anything is written, and never after."""
    words, who = turn.words, short(client.id)
    text = [words("letter-start")]
    hindrance = _hindrance(turn, client)
    if hindrance is not None:
        text.append(hindrance)
    buttons = [
        [Button(words.plain("letter-guided"), f"letter:begin:{who}:guided")],
        [Button(words.plain("letter-free"), f"letter:begin:{who}:free")],
        [Button(words.plain("letter-not-now"), "letter:not")],
    ]
    turn.edit("\n\n".join(text), buttons)


def _hindrance(turn: Turn, client: Client) -> str | None:
    """Why the therapist would not get it, or not soon."""
    therapist = therapist_of(turn, client)
    name = therapist.name or ""
    if not therapist.here:
        return turn.words("letter-gone", therapist=name)
    if not therapist.reads:
        return turn.words("suspension-reads-not", therapist=name)
    if not therapist.letters:
        return turn.words("letter-not-taken", therapist=name)
    away = absences.now_away(turn.tx, therapist, now=turn.now)
    if away is not None:
        return turn.words("letter-away", therapist=name, day=turn.words.day(away.until_on))
    return None


def left(turn: Turn) -> None:
    turn.edit(turn.words("letter-left"))


def began(turn: Turn) -> None:
    """With the seven beginnings, or freely: from here on they write."""
    client = client_named(turn, (turn.did.fields[1:] or [""])[0])
    if client is None or client.state is ClientState.STOPPED:
        turn.refuse()
        return
    if refused(turn, Offer.LETTERS):
        return
    drafts = [one for one in _letters(turn, client) if one.state is State.DRAFT]
    if len(drafts) >= DRAFTS_MOST:
        turn.edit(turn.words("letter-drafts-many", most=DRAFTS_MOST))
        return
    guided = turn.did.value == "guided"
    letter_id = letter_words.begin(
        turn.tx, author=Author.CLIENT, guided=guided, client_id=client.id, now=turn.now
    )
    place = GUIDED[0] if guided else Place.FREE
    turn.begin(WRITING, letter=short(letter_id), place=place, since=turn.now.isoformat())


# One of them.


def opened(turn: Turn) -> None:
    """As it stands; a sealed one stays sealed."""
    mine = tapped_letter(turn)
    if mine is None:
        return
    letter, client = mine
    if letter.is_locked and _is_tried(turn, letter):
        turn.ask_again()
    elif letter.is_locked:
        turn.begin(PHRASE, letter=short(letter.id), since=turn.now.isoformat())
    elif letter.opens_on is not None and local(turn.now, client.zone).date() < letter.opens_on:
        show_sealed(turn, letter)
    else:
        show(turn, letter, client)


def _is_tried(turn: Turn, letter: Letter) -> bool:
    """Whether its phrase is being asked for: to open it anew brings no more tries."""
    dialogue = turn.dialogue
    if dialogue is None or dialogue.name != PHRASE:
        return False
    return bool(dialogue.data["letter"] == short(letter.id))


COMMANDS: Handlers = {
    "letter": wanted,
}

LETTERS: Handlers = {
    "list": wanted,
    "new": wants_new,
    "for": chose_for,
    "begin": began,
    "not": left,
    "open": opened,
}
