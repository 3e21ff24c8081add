"""The one reminder: when a note that asked stays quiet, one more comes a week later. No third."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from care.checkin import Kind, Place, Slot
from care.localtime import local
from care.quiet import first_open
from care.window import Window, moment_on

AFTER = timedelta(days=7)
ROOM = timedelta(days=7)  # to the next note of the plan; nearer than that the reminder is none

_SALT = 1 << 20  # beyond every slot's number: a reminder has a time of day of its own


def comes_at(
    slot: Slot,
    *,
    came_at: datetime,
    following_at: datetime | None,
    zone: str,
    window: Window,
    seed: int,
    closed: Callable[[date], bool],
) -> datetime | None:
    """When the reminder of a note comes that went out at `came_at`; None: there is none.

    A week later inside the client's own hours, on the next open day if that one is closed. Only a
    note that asks has one, and the last note never has, also when nothing follows it any more
    (`following_at` is None). It gives way to the next note.
    """
    if slot.kind is not Kind.INVITATION or slot.place in (Place.LAST, Place.ONLY):
        return None
    if following_at is None:
        return None
    day = first_open(local(came_at, zone).date() + AFTER, closed)
    if day is None:
        return None
    at = moment_on(day, zone=zone, window=window, seed=seed, salt=_SALT + slot.number)
    return None if following_at - at <= ROOM else at
