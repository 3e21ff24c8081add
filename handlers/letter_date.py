"""A day for a letter: to be sent on, or to stay sealed until."""

from datetime import date, timedelta

from care.letter import Event, Refusal, State, after, goes_out_at, may_be_dated
from care.localtime import local
from handlers import typed
from handlers.keyboard import Button, long
from handlers.letter_page import (
    Mine,
    again,
    data_of,
    may_send,
    my_letter,
    prompt,
    show_sealed,
    therapist_of,
)
from handlers.turn import Conversation, Step, Turn
from storage import letter_fates
from storage.ids import LetterId
from texts.reading import read_day, typed_day

DATING = "letterdate"
ANSWERED_WITHIN = timedelta(hours=1)
LONGEST_DAY = 40  # letters of a date; what is longer is no answer
IN_A_WHILE = timedelta(days=30)  # the example


def let_go(turn: Turn) -> None:
    """Ends the question where what came is no answer to it."""
    typed.let_go(turn, DATING, within=ANSWERED_WITHIN, most=LONGEST_DAY)


def _mine(turn: Turn) -> Mine | None:
    """The letter, as long as a day can still be given to it."""
    mine = my_letter(turn, LetterId(long(turn.open_dialogue.data["letter"])))
    event = Event.SCHEDULE if _is_to_send(turn) else Event.KEEP
    if mine is None or isinstance(after(mine[0].state, event), Refusal):
        return None
    if _is_to_send(turn) and not may_send(therapist_of(turn, mine[1])):
        return None
    return mine


def _is_to_send(turn: Turn) -> bool:
    return bool(turn.open_dialogue.data["what"] == "send")


def ask(turn: Turn) -> None:
    text_id = "letter-send-date-ask" if _is_to_send(turn) else "letter-date-seal-ask"
    _ask(turn, text_id)


def _ask(turn: Turn, text_id: str) -> None:
    mine = _mine(turn)
    if mine is None:
        turn.finish()
        turn.refuse()
        return
    letter, client = mine
    example = typed_day(local(turn.now + IN_A_WHILE, client.zone).date(), turn.words)
    never_mind = [[turn.choice(turn.words.plain("letter-not-now"), "no")]]
    prompt(turn, letter, turn.words(text_id, example=example), never_mind)


def answered(turn: Turn) -> None:
    mine = _mine(turn)
    if mine is None or turn.did.data is not None:
        turn.finish()
        turn.edit(turn.words("letter-left"))
        return
    day = read_day(turn.did.text or "", turn.words)
    if day is None:
        _ask(turn, "letter-date-unclear")
    elif not may_be_dated(day, now=turn.now, zone=mine[1].zone):
        _ask(turn, "letter-date-far")
    elif _is_to_send(turn):
        _schedule(turn, mine, day)
    else:
        _seal(turn, mine, day)


def _schedule(turn: Turn, mine: Mine, day: date) -> None:
    letter, client = mine
    turn.finish()
    at = goes_out_at(day, zone=client.zone, window=client.window)
    letter_fates.schedule(turn.tx, letter.id, send_at=at)
    dated, words = again(turn, letter), turn.words
    name = therapist_of(turn, client).name or ""
    text = words("letter-dated", therapist=name, day=words.day(day))
    open_it = Button(words.plain("letter-edit"), data_of("show", dated))
    prompt(turn, dated, text, [[open_it]])


def _seal(turn: Turn, mine: Mine, day: date) -> None:
    letter, _client = mine
    turn.finish()
    letter_fates.set_state(turn.tx, letter.id, State.KEPT, now=turn.now)
    letter_fates.seal_until(turn.tx, letter.id, day)
    show_sealed(turn, again(turn, letter))


LETTER_DATE = Conversation(first="day", steps={"day": Step(ask, answered)})
