"""Whether words of danger are noticed here, said as it is: some, in one language, or none."""

from care import danger
from care.practice import Offer
from handlers.offered import is_offered
from handlers.turn import Turn


def noticing(turn: Turn) -> str:
    """For the language that somebody is spoken to in, and for what the practice offers now."""
    notices = danger.is_on(turn.words.language, turn.house.tried_lists) and is_offered(
        turn, Offer.DANGER
    )
    return turn.words("lines-noticed-some" if notices else "lines-noticed-none")
