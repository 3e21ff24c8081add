"""Writing a letter: one beginning at a time, or freely over several messages."""

from datetime import datetime, timedelta

from care.letter import (
    FREE_MOST,
    FREE_PARTS_MOST,
    PART_MOST,
    Event,
    Place,
    Refusal,
    State,
    after,
    expires_at,
)
from care.story import Medium
from handlers import letter_parts
from handlers.keyboard import Keyboard, long
from handlers.letter_page import again, my_letter, prompt, refusal_text, show
from handlers.letter_parts import Ways, place_of
from handlers.turn import Conversation, Step, Turn
from storage import letter_words, letters
from storage.clients import Client
from storage.ids import LetterId
from storage.letters import Letter

WRITTEN_WITHIN = timedelta(hours=24)  # later, what is written is a piece of the story
OPEN = (State.DRAFT, State.KEPT, State.SCHEDULED)


def let_go(turn: Turn) -> None:
    """Ends the writing where a day has passed, or the letter is nothing to write on any more. All
    that was written of it is kept."""
    if turn.dialogue is None or turn.dialogue.name != "letter":
        return
    since = datetime.fromisoformat(turn.dialogue.data["since"])
    if turn.now - since > WRITTEN_WITHIN or _mine(turn) is None:
        turn.finish()


def _mine(turn: Turn) -> tuple[Letter, Client] | None:
    mine = my_letter(turn, LetterId(long(turn.open_dialogue.data["letter"])))
    return mine if mine is not None and mine[0].state in OPEN else None


# What is asked.


def ask(turn: Turn) -> None:
    """The part that comes now, or how a free letter is written."""
    mine = _mine(turn)
    if mine is None:
        turn.finish()
        turn.refuse()
    elif place_of(turn) is Place.FREE:
        text = turn.words("letter-free-ask", most=FREE_MOST)
        prompt(turn, mine[0], text, _free_buttons(turn))
    else:
        letter_parts.ask(turn, mine[0], WAYS)


def _free_buttons(turn: Turn) -> Keyboard:
    words = turn.words
    return [
        [turn.choice(words.plain("letter-free-done"), "done")],
        [turn.choice(words.plain("letter-later"), "later")],
    ]


# What is answered.


def answered(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is None:
        turn.finish()
        turn.refuse()
        return
    letter, client = mine
    if turn.did.data is not None:
        _tapped(turn, letter, client)
    elif turn.did.medium is not Medium.TEXT or not (turn.did.text or "").strip():
        turn.say(turn.words("letter-only-words"))
    elif place_of(turn) is Place.FREE:
        _wrote_freely(turn, letter, turn.did.text or "")
    else:
        letter_parts.wrote(turn, letter, WAYS)


def _tapped(turn: Turn, letter: Letter, client: Client) -> None:
    match turn.did.value:
        case "later":
            turn.finish()
            letter_words.forget_prompt(turn.tx, letter.id)
            day = turn.words.local_day(expires_at(letter.changed_at), client.zone)
            turn.edit(turn.words("letter-rests", day=day))
        case "done" if not letter.guided:
            _finish(turn, letter)
        case _ if letter.guided:
            letter_parts.tapped(turn, letter, WAYS)
        case _:
            turn.refuse()


def _wrote_freely(turn: Turn, letter: Letter, text: str) -> None:
    if letter.length + len(text) > FREE_MOST or len(letter.parts) >= FREE_PARTS_MOST:
        turn.say(turn.words("letter-free-long", most=FREE_MOST))
        return
    letter_words.write(turn.tx, letter.id, Place.FREE, text, message=turn.did.message, now=turn.now)
    turn.remember(since=turn.now.isoformat())
    count = letter.length + len(text)
    noted = turn.words("letter-free-noted", count=count, most=FREE_MOST)
    prompt(turn, again(turn, letter), noted, _free_buttons(turn))


def _finish(turn: Turn, letter: Letter) -> None:
    mine = my_letter(turn, letter.id)
    turn.finish()
    if mine is not None:
        show(turn, *mine)


WAYS = Ways(leave=("letter-later", "later"), done=_finish)


# Edits of what was written, in Telegram.


def edited(turn: Turn) -> bool:
    """Whether the message that was changed is part of a letter; then the letter follows."""
    if turn.did.message is None or turn.did.text is None or turn.person is None:
        return False
    found = letters.of_message(turn.tx, turn.me.id, turn.did.message)
    mine = my_letter(turn, found.id) if found is not None else None
    if mine is None:
        return False
    letter, client = mine
    outcome = after(letter.state, Event.CHANGE)
    if isinstance(outcome, Refusal):
        turn.say(turn.words(refusal_text(outcome)), quietly=True)
    elif not _fits(letter, turn.did.message, turn.did.text):
        most = PART_MOST if letter.guided else FREE_MOST
        turn.say(turn.words("letter-part-long", count=len(turn.did.text), most=most))
    else:
        letter_words.rewrite(
            turn.tx, letter.id, message=turn.did.message, words=turn.did.text, now=turn.now
        )
        if turn.dialogue is None:
            show(turn, again(turn, letter), client)
    return True


def _fits(letter: Letter, message: int, text: str) -> bool:
    if letter.guided:
        return len(text) <= PART_MOST
    others = sum(len(part.words) for part in letter.parts if part.message != message)
    return others + len(text) <= FREE_MOST


WRITING = Conversation(first="part", steps={"part": Step(ask, answered)})
