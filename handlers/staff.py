"""The people of the house: therapists by name, because admins invite them, and admins without."""

from handlers.keyboard import Button, Keyboard
from handlers.roles import known_admin
from handlers.turn import Handlers, Turn
from storage import people, therapists


def wanted(turn: Turn) -> None:
    if known_admin(turn):
        turn.edit(*_screen(turn))
    else:
        turn.refuse()


def _screen(turn: Turn) -> tuple[str, Keyboard]:
    words = turn.words
    text = words(
        "staff-screen",
        therapists=len(therapists.all_ready(turn.tx)),
        admins=len(people.admins(turn.tx)),
    )
    return text, [
        [Button(words.plain("staff-therapists"), "stafftherapists")],
        [Button(words.plain("staff-admins"), "staffadmins")],
        [Button(words.plain("optout-button"), "optout")],
        [Button(words.plain("admin-back"), "panel")],
    ]


TAPS: Handlers = {
    "staff": wanted,
}
