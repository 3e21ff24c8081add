"""Writing along the seven beginnings, one at a time: the same for a client and for a therapist."""

from collections.abc import Callable
from dataclasses import dataclass

from care.letter import GUIDED, PART_MOST, Place, before, following
from handlers.keyboard import Keyboard
from handlers.letter_page import again, prompt
from handlers.turn import Turn
from storage import letter_words
from storage.letters import Letter


@dataclass(frozen=True, slots=True)
class Ways:
    """What the steps do not know: how the writing is left, and what comes after it."""

    leave: tuple[str, str]  # the text of a button, and what it is called when it is tapped
    done: Callable[[Turn, Letter], None]  # all parts were asked for


def place_of(turn: Turn) -> Place:
    """The part that the open conversation asks for."""
    return Place(turn.open_dialogue.data["place"])


def is_single(turn: Turn) -> bool:
    """Whether one part is changed on its own, and the letter is shown after it."""
    return bool(turn.open_dialogue.data.get("single"))


def ask(turn: Turn, letter: Letter, ways: Ways, *, note: str | None = None) -> None:
    """The part that comes now. `note`: what is said about the one before, as HTML."""
    words, place = turn.words, place_of(turn)
    known = letter.words_of(place)
    number = words("letter-step", number=GUIDED.index(place) + 1, count=len(GUIDED))
    lines = [note, number, words(f"letter-{place}")]
    if known is not None:
        lines += [words("letter-part-now"), words.quotation(known)]
    lines += [words("letter-part-ask", most=PART_MOST)]
    prompt(turn, letter, "\n".join(line for line in lines if line), _buttons(turn, place, ways))


def _buttons(turn: Turn, place: Place, ways: Ways) -> Keyboard:
    words = turn.words
    row = [turn.choice(words.plain("letter-skip"), "skip")]
    if before(place) is not None and not is_single(turn):
        row.append(turn.choice(words.plain("letter-back"), "back"))
    text_id, value = ways.leave
    return [row, [turn.choice(words.plain(text_id), value)]]


def tapped(turn: Turn, letter: Letter, ways: Ways) -> None:
    """«Leave it out», or «Back»."""
    place = place_of(turn)
    match turn.did.value:
        case "back" if (earlier := before(place)) is not None:
            _go(turn, letter, ways, earlier)
        case "skip":
            letter_words.leave_out(turn.tx, letter.id, place, now=turn.now)
            _on(turn, letter, ways)
        case _:
            turn.refuse()


def wrote(turn: Turn, letter: Letter, ways: Ways) -> None:
    """The words of the part, in place of what stood there."""
    text = (turn.did.text or "").strip()
    if len(text) > PART_MOST:
        turn.say(turn.words("letter-part-long", count=len(text), most=PART_MOST))
        return
    place = place_of(turn)
    letter_words.write(turn.tx, letter.id, place, text, message=turn.did.message, now=turn.now)
    noted = turn.words("letter-part-noted", count=len(text), most=PART_MOST)
    _on(turn, letter, ways, note=noted)


def _on(turn: Turn, letter: Letter, ways: Ways, *, note: str | None = None) -> None:
    """To the next part; after the last, or after a part that was changed alone, to the whole."""
    place = following(place_of(turn))
    if place is None or is_single(turn):
        ways.done(turn, again(turn, letter))
    else:
        _go(turn, letter, ways, place, note=note)


def _go(turn: Turn, letter: Letter, ways: Ways, place: Place, *, note: str | None = None) -> None:
    turn.remember(place=place, since=turn.now.isoformat())
    ask(turn, again(turn, letter), ways, note=note)
