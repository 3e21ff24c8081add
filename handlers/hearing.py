"""What is neither a command nor a tap: typed, changed, or nothing that a program can keep."""

from dataclasses import replace

from care.phrases import wants_help, wants_stop
from handlers import boundary, danger, letter_writing, moving, story, stranger
from handlers import help as helping
from handlers.conversing import answers_as_client, let_go
from handlers.crossroads import stopped
from handlers.routes import TAPS
from handlers.turn import Handler, Turn
from storage import clients, dialogues


def wrote(turn: Turn) -> None:
    """Anything that is no command: a typed button, an answer, or a piece of the story. Plain words
    for help are never taken for any of these."""
    if _asks_for_help(turn):
        helping.asked_for_help(turn)
        return
    if moving.typed_code(turn):
        return
    if turn.person is None:
        _answered(turn, stranger.greeted)
        return
    mine = clients.clients_of(turn.tx, turn.me.id)
    if turn.did.file is None and wants_stop(turn.did.text or ""):
        stopped(turn)
        return
    data = _typed_button(turn)
    if data is not None:
        turn.did = replace(turn.did, data=data)
        TAPS[data.partition(":")[0]](turn)
        return
    let_go(turn)
    if turn.dialogue is not None:
        _answered(turn, Turn.answer)
    elif mine:
        _answered(turn, story.wrote)
    else:
        _answered(turn, _nobody_reads_it)


def _nobody_reads_it(turn: Turn) -> None:
    turn.say(turn.words("nobody-reads-this"))


def _answered(turn: Turn, answer: Handler) -> None:
    """The ordinary answer, and below it, where a phone shows it whole, the card for words of
    danger."""
    is_theirs = answers_as_client(turn)
    answer(turn)
    if is_theirs:
        danger.heard(turn)


def edited(turn: Turn) -> None:
    """A message was changed: the story follows. Plain words for help or stop mean it here, too."""
    if _asks_for_help(turn):
        helping.asked_for_help(turn)
    elif wants_stop(turn.did.text or ""):
        stopped(turn)
    else:
        _answered(turn, _followed)


def _followed(turn: Turn) -> None:
    if not letter_writing.edited(turn):
        story.edited(turn)


def commanded(handler: Handler) -> Handler:
    """What somebody writes behind a command is theirs, too, and has its own answer."""

    def heard_too(turn: Turn) -> None:
        is_theirs = bool(turn.did.argument) and answers_as_client(turn)
        handler(turn)
        if is_theirs:
            danger.heard(turn, follows=False)

    return heard_too


def _asks_for_help(turn: Turn) -> bool:
    return turn.did.file is None and wants_help(turn.did.text or "")


def _typed_button(turn: Turn) -> str | None:
    """A label typed out does the same as the tap: Telegram forgets taps after 150 seconds."""
    typed = _as_typed(turn.did.text or "")
    if not typed or turn.did.file is not None:
        return None
    for label, data in dialogues.offered(turn.tx, turn.me.id):
        if _as_typed(label) == typed and data.partition(":")[0] in TAPS:
            return data
    return None


def _as_typed(label: str) -> str:
    """Nobody types the mark of a choice that is made already, and phones differ in apostrophes."""
    plain = label.removeprefix("✓ ").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(plain.split()).casefold()


def sent_something_else(turn: Turn) -> None:
    """Stickers, contacts, places, unknown commands: a program can do nothing with them. But
    «/hilfe» is plain."""
    if _asks_for_help(turn):
        helping.asked_for_help(turn)
    else:
        _answered(turn, _could_not_keep)


def _could_not_keep(turn: Turn) -> None:
    if turn.person is None:
        stranger.greeted(turn)
    elif not boundary.sent_things(turn):
        turn.say(turn.words("cannot-keep"), quietly=True)


def ignored(turn: Turn) -> None:
    """Not for this bot; it is done with, and nothing is said."""
