"""Where a therapist writes a letter: part by part, then the whole of it as the client will see it,
and what in it could weigh on somebody. Only a letter without such a fault leaves the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from care.letter import GUIDED, Place, faults_of
from care.story import Medium
from handlers import letter_parts
from handlers.keyboard import Button, long, short
from handlers.letter_page import prompt
from handlers.letter_parts import Ways
from handlers.letter_text import as_read, pages
from handlers.turn import Conversation, Step, Turn
from storage import letters
from storage.ids import LetterId
from storage.letters import Letter
from texts import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A therapist's draft, with all that its preview says."""

    letter: Letter
    label: str  # the therapist's own word for whom it is for
    therapist: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What differs between the letters that a therapist writes.

    `found`: the draft, if it is this therapist's; `leave` and `ready`: the texts of two buttons.
    """

    found: Callable[[Turn, LetterId], Sheet | None]
    leave: str
    leaves: Callable[[Turn, Sheet], None]
    ready: str
    lets_go: Callable[[Turn, Sheet], None]


def conversation(desk: Desk) -> Conversation:
    """Part by part, and then the whole of it."""
    part = Step(partial(_ask_part, desk), partial(_answered_part, desk))
    whole = Step(partial(_ask_whole, desk), partial(_answered_whole, desk))
    return Conversation(first="part", steps={"part": part, "whole": whole})


def sit_down(turn: Turn, name: str, letter_id: LetterId) -> None:
    """Opens the conversation `name` about a draft: at its beginning, or where all of it is."""
    letter = letters.letter_by_id(turn.tx, letter_id)
    place = None if letter is not None and letter.parts else GUIDED[0]
    since = turn.now.isoformat()
    turn.begin(name, letter=short(letter_id), place=place, single=False, since=since)


def sheet(desk: Desk, turn: Turn) -> Sheet | None:
    """What the open conversation is about; None: it is no draft of this therapist's any more."""
    return desk.found(turn, LetterId(long(turn.open_dialogue.data["letter"])))


def _here(desk: Desk, turn: Turn) -> Sheet | None:
    """The same; where there is none, the conversation ends."""
    found = sheet(desk, turn)
    if found is None:
        turn.finish()
        turn.refuse()
    return found


def _ways(desk: Desk) -> Ways:
    return Ways(leave=(desk.leave, "leave"), done=lambda turn, _letter: turn.go("whole"))


# Part by part.


def _ask_part(desk: Desk, turn: Turn) -> None:
    found = _here(desk, turn)
    if found is None:
        return
    if turn.open_dialogue.data["place"] is None:
        turn.go("whole")
    else:
        letter_parts.ask(turn, found.letter, _ways(desk))


def _answered_part(desk: Desk, turn: Turn) -> None:
    found = _here(desk, turn)
    if found is None:
        return
    if turn.did.data is not None and turn.did.value == "leave":
        desk.leaves(turn, found)
    elif turn.did.data is not None:
        letter_parts.tapped(turn, found.letter, _ways(desk))
    elif turn.did.medium is not Medium.TEXT or not (turn.did.text or "").strip():
        turn.say(turn.words("letter-only-words"))
    else:
        letter_parts.wrote(turn, found.letter, _ways(desk))


# The whole of it.


def _ask_whole(desk: Desk, turn: Turn) -> None:
    found = _here(desk, turn)
    if found is None:
        return
    words, letter = turn.words, found.letter
    reasons = _reasons(words, letter)
    title = words("letter-answer-preview", label=found.label)
    head = words("letter-received", therapist=found.therapist)
    first, *rest = pages(words, letter) if letter.parts else [words("letter-empty")]
    shown = [f"{title}\n\n{head}\n\n{first}", *rest, *reasons]
    for text in shown[:-1]:
        turn.say(text, quietly=True, protected=True, owner=letter.id)
    may_go = [turn.choice(words.plain(desk.ready), "ready")]
    buttons = [
        [turn.choice(words.plain("letter-edit"), "edit")],
        *([may_go] if letter.parts and not reasons else []),
        [turn.choice(words.plain(desk.leave), "leave")],
    ]
    prompt(turn, letter, shown[-1], buttons)


def _reasons(words: Words, letter: Letter) -> list[str]:
    """One text with every fault and where it is; none when there is no fault."""
    lines = []
    for part in letter.parts:
        found = faults_of(part.words, as_read=as_read(words, part))
        if found:
            reasons = " ".join(words.plain(f"fault-{fault}") for fault in found)
            name = _name(words, part.place)
            lines.append("· " + words("letter-fault", part=name, reasons=reasons))
    return [words("letter-faults") + "\n\n" + "\n".join(lines)] if lines else []


def _name(words: Words, place: Place) -> str:
    """A part's beginning, without markup."""
    return words.plain(f"letter-{place}").replace("<b>", "").replace("</b>", "")


def _answered_whole(desk: Desk, turn: Turn) -> None:
    found = _here(desk, turn)
    if found is None:
        return
    value = turn.did.value if turn.did.data is not None else None
    if value == "ready" and found.letter.parts and not _reasons(turn.words, found.letter):
        desk.lets_go(turn, found)
    elif value == "leave":
        desk.leaves(turn, found)
    elif value == "edit":
        _ask_which(turn)
    elif value in GUIDED:
        turn.drop_buttons()
        turn.go("part", place=value, single=True)
    elif value is None:
        turn.say(turn.words("dialogue-tap-please"))
    else:
        turn.ask_again()


def _ask_which(turn: Turn) -> None:
    words = turn.words
    rows: list[list[Button]] = [[turn.choice(_name(words, place), place)] for place in GUIDED]
    back = [turn.choice(words.plain("letter-back"), "whole")]
    turn.swap_buttons([*rows, back], said=words("letter-which-part"))
