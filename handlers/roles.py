"""Which part a person has here beside being a client: admin, or therapist."""

from handlers.turn import Turn
from storage import people, therapists
from storage.therapists import Therapist


def is_admin(turn: Turn) -> bool:
    """Named in the settings, or made an admin since."""
    if turn.person is not None and people.is_admin(turn.tx, turn.person.id):
        return True
    return turn.chat_id in turn.house.admin_ids


def known_admin(turn: Turn) -> bool:
    """The same, of somebody who has pressed Start: one named in the settings may not have yet."""
    return turn.person is not None and is_admin(turn)


def therapist_here(turn: Turn) -> Therapist | None:
    """The therapist that this person is; None when they are none, have
    left, or are suspended."""
    known = therapists.therapist_of(turn.tx, turn.person.id) if turn.person else None
    return known if known is not None and known.reads else None
