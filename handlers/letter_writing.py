"""Writing a letter: one beginning at a time, or freely over several messages."""

from datetime import datetime, timedelta

from care.letter import (
    FREE_MOST,
    FREE_PARTS_MOST,
    GUIDED,
    PART_MOST,
    Event,
    Place,
    Refusal,
    State,
    after,
    before,
    expires_at,
    following,
)
from care.story import Medium
from handlers.keyboard import Keyboard, long
from handlers.letter_page import again, my_letter, prompt, refusal_text, show
from handlers.turn import Conversation, Step, Turn
from storage import letters
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


def _place(turn: Turn) -> Place:
    return Place(turn.open_dialogue.data["place"])


# What is asked.


def ask(turn: Turn) -> None:
    """The part that comes now, or how a free letter is written."""
    mine = _mine(turn)
    if mine is None:
        turn.finish()
        turn.refuse()
    elif _place(turn) is Place.FREE:
        text = turn.words("letter-free-ask", most=FREE_MOST)
        prompt(turn, mine[0], text, _free_buttons(turn))
    else:
        _ask_part(turn, mine[0])


def _ask_part(turn: Turn, letter: Letter, *, note: str | None = None) -> None:
    words, place = turn.words, _place(turn)
    known = letter.words_of(place)
    number = words("letter-step", number=GUIDED.index(place) + 1, count=len(GUIDED))
    lines = [note, number, words(f"letter-{place}")]
    if known is not None:
        lines += [words("letter-part-now"), words.quotation(known)]
    lines += [words("letter-part-ask", most=PART_MOST)]
    prompt(turn, letter, "\n".join(line for line in lines if line), _part_buttons(turn, place))


def _part_buttons(turn: Turn, place: Place) -> Keyboard:
    words = turn.words
    row = [turn.choice(words.plain("letter-skip"), "skip")]
    if before(place) is not None and not _is_single(turn):
        row.append(turn.choice(words.plain("letter-back"), "back"))
    return [row, [turn.choice(words.plain("letter-later"), "later")]]


def _free_buttons(turn: Turn) -> Keyboard:
    words = turn.words
    return [
        [turn.choice(words.plain("letter-free-done"), "done")],
        [turn.choice(words.plain("letter-later"), "later")],
    ]


def _is_single(turn: Turn) -> bool:
    """Whether one part is changed on its own, and the letter is shown after it."""
    return bool(turn.open_dialogue.data.get("single"))


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
    elif _place(turn) is Place.FREE:
        _wrote_freely(turn, letter, turn.did.text or "")
    else:
        _wrote_part(turn, letter, client, (turn.did.text or "").strip())


def _tapped(turn: Turn, letter: Letter, client: Client) -> None:
    place = _place(turn)
    match turn.did.value:
        case "later":
            turn.finish()
            day = turn.words.local_day(expires_at(letter.changed_at), client.zone)
            turn.edit(turn.words("letter-rests", day=day))
        case "done":
            _finish(turn, letter, client)
        case "back" if (earlier := before(place)) is not None:
            _go(turn, letter, earlier)
        case "skip":
            letters.leave_out(turn.tx, letter.id, place, now=turn.now)
            _on(turn, letter, client)
        case _:
            turn.refuse()


def _wrote_part(turn: Turn, letter: Letter, client: Client, text: str) -> None:
    if len(text) > PART_MOST:
        turn.say(turn.words("letter-part-long", count=len(text), most=PART_MOST))
        return
    letters.write(turn.tx, letter.id, _place(turn), text, message=turn.did.message, now=turn.now)
    _on(turn, letter, client, note=turn.words("letter-part-noted", count=len(text), most=PART_MOST))


def _wrote_freely(turn: Turn, letter: Letter, text: str) -> None:
    if letter.length + len(text) > FREE_MOST or len(letter.parts) >= FREE_PARTS_MOST:
        turn.say(turn.words("letter-free-long", most=FREE_MOST))
        return
    letters.write(turn.tx, letter.id, Place.FREE, text, message=turn.did.message, now=turn.now)
    turn.remember(since=turn.now.isoformat())
    count = letter.length + len(text)
    noted = turn.words("letter-free-noted", count=count, most=FREE_MOST)
    prompt(turn, again(turn, letter), noted, _free_buttons(turn))


def _on(turn: Turn, letter: Letter, client: Client, *, note: str | None = None) -> None:
    """To the next part; after the last, or after a part that was changed alone, to the whole."""
    place = following(_place(turn))
    if place is None or _is_single(turn):
        _finish(turn, letter, client)
    else:
        _go(turn, letter, place, note=note)


def _go(turn: Turn, letter: Letter, place: Place, *, note: str | None = None) -> None:
    turn.remember(place=place, since=turn.now.isoformat())
    _ask_part(turn, again(turn, letter), note=note)


def _finish(turn: Turn, letter: Letter, client: Client) -> None:
    turn.finish()
    show(turn, again(turn, letter), client)


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
        letters.rewrite(
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
