"""/help: what this chat is, who reads it, and where a person answers at once."""

from handlers.turn import Handlers, Turn


def asked_for_help(turn: Turn) -> None:
    """The same for everybody, in every state."""
    turn.say(turn.words("help"))


COMMANDS: Handlers = {
    "help": asked_for_help,
}

TAPS: Handlers = {
    "help": asked_for_help,
}
