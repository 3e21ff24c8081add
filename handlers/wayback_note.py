"""/wayback: how a therapist can be reached again, in their own words, as clients will see it."""

from datetime import timedelta

from care.practice import Offer
from care.wayback import NOTE_MOST
from handlers import trail, typed
from handlers.keyboard import Keyboard
from handlers.offered import refused
from handlers.roles import therapist_here
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import therapists

WRITING = "wayback"  # the conversation that waits for the note
ANSWERED_WITHIN = timedelta(hours=1)  # later it is no answer any more, and clients must not see it


def wanted(turn: Turn) -> None:
    """/wayback, or the button."""
    therapist = therapist_here(turn)
    if therapist is None:
        turn.refuse()
    elif not therapist.ready:
        turn.begin("setup")
    elif not refused(turn, Offer.WAY_BACK):
        turn.begin(WRITING, since=turn.now.isoformat())


def ask_note(turn: Turn) -> None:
    """What stands there now, and how to change it."""
    words = turn.words
    written = _is_written(turn)
    leave = [turn.choice(words.plain("wayback-leave"), "leave")]
    remove = [turn.choice(words.plain("wayback-remove"), "remove")]
    buttons: Keyboard = [remove, leave] if written else [leave]
    turn.say(_as_it_stands(turn) + "\n\n" + words("wayback-ask", most=NOTE_MOST), buttons)


def _is_written(turn: Turn) -> bool:
    therapist = therapist_here(turn)
    return therapist is not None and therapist.way_back is not None


def _as_it_stands(turn: Turn) -> str:
    therapist = therapist_here(turn)
    if therapist is None or therapist.way_back is None:
        return turn.words("wayback-unwritten")
    return turn.words("wayback-is") + "\n" + turn.words.quotation(therapist.way_back)


def gave_note(turn: Turn) -> None:
    """Their own words; or one of the two buttons."""
    if turn.did.data is not None and turn.did.value == "leave":
        turn.finish()
        turn.edit(turn.words("wayback-left"))
    elif turn.did.data is not None:
        _save(turn, None)
    else:
        note = (turn.did.text or "").strip()
        if turn.did.file is None and 1 <= len(note) <= NOTE_MOST:
            turn.drop_buttons()
            _save(turn, note)
        else:
            turn.say(turn.words("wayback-length", most=NOTE_MOST))


def _save(turn: Turn, note: str | None) -> None:
    therapist = therapist_here(turn)
    turn.finish()
    if therapist is None:
        turn.refuse()
        return
    therapists.set_way_back(turn.tx, therapist, note)
    trail.therapist_chose(turn, therapist)
    turn.edit(_as_it_stands(turn))


def let_go(turn: Turn) -> None:
    """Closes the question when what comes is late, or is a command: it is no note to clients."""
    typed.let_go(turn, WRITING, within=ANSWERED_WITHIN, files_too=True)


WAYBACK = Conversation(first="note", steps={"note": Step(ask_note, gave_note)})

COMMANDS: Handlers = {
    "wayback": wanted,
}

TAPS: Handlers = {
    "wayback": wanted,
}
