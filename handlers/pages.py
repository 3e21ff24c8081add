"""/privacy and /rules: what is kept and who reads, what this chat is and is not."""

from handlers.choices import mine
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
    """Whoever it is about can say at once that something was not like that."""
    felt_off = [[Button(turn.words.plain("off-button"), "off")]] if mine(turn) else []
    turn.say(turn.words("rules-page"), felt_off)
