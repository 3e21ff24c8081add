"""Somebody without an invite: a neutral greeting, and nothing is stored."""

from handlers.turn import Turn


def greeted(turn: Turn) -> None:
    turn.say(turn.words("stranger-hello"))
