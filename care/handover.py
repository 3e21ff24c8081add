"""A therapist leaves: who is asked whether somebody else may read, and until when."""

from datetime import datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from care.client import State

ANSWERED_WITHIN = timedelta(days=30)  # from when the question came; there is no reminder
REACHED_FOR = relativedelta(months=24)  # after the end of a plan nothing comes unasked any more
IDLE_AFTER = timedelta(days=60)  # nothing opened, with something waiting: admins are told


class Outcome(StrEnum):
    ACCEPTED = "accepted"  # they are shown the successor's own card; only that is a yes
    DECLINED = "declined"
    QUIET = "quiet"  # no answer, or nobody to ask for


def is_told(state: State, *, ended_at: datetime | None, now: datetime) -> bool:
    """Whether a client hears that their therapist leaves. Who stopped does not, nor does one
    whose plan ended too long ago. `ended_at`: None where it has not."""
    if state is State.STOPPED:
        return False
    return ended_at is None or ended_at + REACHED_FOR > now


def is_asked(*, is_successor: bool, has_successor: bool) -> bool:
    """Whether there is a question for them. Not where the successor is that person, or is their
    therapist already: then the plan just ends."""
    return not is_successor and not has_successor
