"""What goes out in the next seven days, and what a therapist may do about it: less, never more."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from care.checkin import Place, Slot
from care.client import State

AHEAD = timedelta(days=7)


def goes_out(state: State, next_at: datetime | None, *, now: datetime) -> bool:
    """Whether the next note of a client in this state comes within the seven days. One in a pause
    with an end counts: it is planned for after that."""
    return state in (State.ACTIVE, State.PAUSED) and next_at is not None and next_at < now + AHEAD


def follows(agenda: Iterable[Slot], number: int) -> Slot | None:
    """The note that comes next when this one is skipped; None: it was the last."""
    later = (slot for slot in agenda if slot.number > number)
    return min(later, key=lambda slot: slot.number, default=None)


def says_goodbye(slot: Slot) -> bool:
    """Whether the plan ends quietly without this note, which is to be said before it is skipped."""
    return slot.place in (Place.LAST, Place.ONLY)


def line_is_open(opening: str | None, *, any_note: bool) -> bool:
    """Whether the opening line may still change. `any_note`: one came due already, and the line
    goes with the first. Where the invite had none, none can be added: the client was promised
    notes, not letters in pieces."""
    return opening is not None and not any_note
