"""What the practice says of privacy in words of its own: under /privacy, before a yes, and once to
every client after it changed. It asks for nothing."""

from care.client import State
from care.phrases import wants_help, wants_stop
from care.practice import Text
from handlers.turn import Turn
from storage import clients, practice_texts

# Not while somebody looks for help or for the way out, or hides what can be seen.
_NOT_NOW = ("/help", "/lines", "/hide", "/stop", "/forget", "/privacy", "/start ")
_NO_TAPS_NOW = frozenset({"alone", "help", "hideline", "lines", "moveon", "stop"})


def show_if_new(turn: Turn) -> None:
    """Before anything else is answered, to a client who did not see what holds now."""
    if turn.person is None or _is_no_moment(turn):
        return
    holds = practice_texts.privacy_to_show(turn.tx, turn.person.id)
    if holds is None:
        return
    mine = clients.clients_of(turn.tx, turn.person.id)
    if all(client.state is State.STOPPED for client in mine):
        return
    practice_texts.saw_privacy(turn.tx, turn.person.id, holds.number)
    words = turn.words
    if holds.words is None:
        turn.say(words("offered-privacy-gone"), quietly=True)
    else:
        text = words("offered-privacy-new") + "\n" + words.quotation(holds.words)
        turn.say(text, quietly=True)


def _is_no_moment(turn: Turn) -> bool:
    did = turn.did
    if did.blocked or (did.data is None and did.text is None and did.file is None):
        return True
    if did.data is not None:
        return did.data.partition(":")[0] in _NO_TAPS_NOW
    text = did.text or ""
    return text.startswith(_NOT_NOW) or wants_help(text) or wants_stop(text)


def page(turn: Turn) -> None:
    """Beside what the program itself says; whoever asks has seen it with that."""
    holds = practice_texts.newest(turn.tx, Text.PRIVACY)
    if holds is None:
        return
    if holds.words is not None:
        words = turn.words
        turn.say(words("offered-privacy") + "\n" + words.quotation(holds.words))
    if turn.person is not None:
        practice_texts.saw_privacy(turn.tx, turn.person.id, holds.number)


def before_the_yes(turn: Turn) -> int | None:
    """The practice's welcome, and its words on privacy, before the card; the number of those."""
    words = turn.words
    welcome = practice_texts.newest(turn.tx, Text.WELCOME)
    if welcome is not None and welcome.words is not None:
        turn.say(words("offered-welcome") + "\n" + words.quotation(welcome.words))
    privacy = practice_texts.newest(turn.tx, Text.PRIVACY)
    if privacy is None:
        return None
    if privacy.words is not None:
        turn.say(words("offered-privacy") + "\n" + words.quotation(privacy.words))
    return privacy.number
