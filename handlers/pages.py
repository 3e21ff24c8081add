"""/privacy and /rules: what is kept and who reads, what this chat is and is not."""

from handlers.keyboard import Button
from handlers.turn import Turn


def asked_about_privacy(turn: Turn) -> None:
    """The same for everybody; whoever is known here can act on it at once."""
    words = turn.words
    buttons = [] if turn.person is None else [
        [Button(words.plain("mydata-button"), "mydata")],
        [Button(words.plain("forget-button"), "moveon")],
    ]  # fmt: skip
    turn.say(words("privacy-page"), buttons)


def asked_for_rules(turn: Turn) -> None:
    turn.say(turn.words("rules-page"))
