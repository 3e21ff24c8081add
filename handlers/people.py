"""/people: a therapist's own clients by label, each with how they stand; never by how quiet."""

from handlers.clientele import page_of, show_list
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn


def wanted(turn: Turn) -> None:
    """/people, a button that leads here, or another page of the list."""
    therapist = therapist_here(turn)
    if therapist is None or not therapist.ready:
        turn.refuse()
        return
    show_list(
        turn, therapist, head="people-head", name="people", opens="client", page=page_of(turn, 0)
    )


COMMANDS: Handlers = {
    "people": wanted,
}

TAPS: Handlers = {
    "people": wanted,
}
