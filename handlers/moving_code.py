"""Hands out the code by which a person moves to another account. It is shown once and not kept."""

import secrets

from care.moving import BYTES, code_of
from handlers.turn import Turn
from storage import moving


def hand_out(turn: Turn) -> None:
    """In a message that cannot be passed on, and that «Not alone now» takes away."""
    code = code_of(secrets.token_bytes(BYTES))
    moving.give_code(turn.tx, turn.me.id, code)
    turn.say(turn.words("moving-code", code=code), quietly=True, protected=True)
