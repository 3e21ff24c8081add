"""Another opening line for the first note, in the therapist's words, as the wording rules let it
stand; until that note is due."""

from datetime import timedelta

from care.audit import Act, Actor
from care.invite import OPENING_MOST
from care.wording import faults_of_opening
from handlers import typed
from handlers.clientele import line_may_change, own_client, own_client_of
from handlers.roles import therapist_here
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import people_of_therapist
from storage.ids import ClientId

WRITING = "weekline"  # the conversation that waits for the line
ANSWERED_WITHIN = timedelta(hours=1)  # later it is no answer any more, and no client must see it


def wanted(turn: Turn) -> None:
    mine = own_client(turn)
    if mine is None or not line_may_change(turn, mine[0]):
        turn.refuse()
    else:
        turn.begin(WRITING, client=mine[0].id, since=turn.now.isoformat())


def ask_line(turn: Turn) -> None:
    words = turn.words
    leave = turn.choice(words.plain("week-line-leave"), "leave")
    turn.say(words("week-line-ask", most=OPENING_MOST), [[leave]])


def gave_line(turn: Turn) -> None:
    """Their words, or the button that leaves it as it was."""
    if turn.did.data is not None:
        turn.finish()
        turn.edit(turn.words("week-line-left"))
        return
    line = " ".join((turn.did.text or "").split())
    if turn.did.file is not None or not line:
        turn.ask_again()
        return
    found = faults_of_opening(line)
    if found:
        reasons = "\n".join(f"· {turn.words(f'fault-{fault}')}" for fault in found)
        turn.say(turn.words("week-line-faults") + "\n\n" + reasons)
    else:
        _save(turn, line)


def _save(turn: Turn, line: str) -> None:
    """Under a lock: the tick that sends the first note waits, or was first."""
    client_id = ClientId(turn.open_dialogue.data["client"])
    turn.finish()
    therapist = therapist_here(turn)
    mine = own_client_of(turn, client_id, lock=True)
    if mine is None or therapist is None or not line_may_change(turn, mine[0]):
        turn.say(turn.words("week-line-too-late"))
        return
    people_of_therapist.change_opening(turn.tx, mine[0], therapist, line)
    turn.write_down(Act.THERAPIST_CHANGED, Actor.THERAPIST, subject=mine[0].id, what="opening")
    turn.say(turn.words("week-line-changed", label=mine[0].label) + "\n"
             + turn.words.quotation(line), protected=True)  # fmt: skip


def let_go(turn: Turn) -> None:
    """Closes the question when what comes is late, or is a command: no client must see it."""
    typed.let_go(turn, WRITING, within=ANSWERED_WITHIN, files_too=True)


WEEK_LINE = Conversation(first="line", steps={"line": Step(ask_line, gave_line)})

TAPS: Handlers = {
    "weeklinenew": wanted,
}
