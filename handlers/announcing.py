"""What all admins hear, because it is about who they are."""

from care.delivery import Kind
from handlers.turn import Turn
from storage import people
from texts.catalog import Argument


def announce(turn: Turn, text_id: str, **arguments: Argument) -> None:
    """To every admin but the one whose turn it is, who sees it anyway."""
    for one in people.admins(turn.tx):
        if one.person_id != turn.me.id:
            turn.tell(
                one.person_id, lambda words: (words(text_id, **arguments), ()), kind=Kind.NOTICE
            )
