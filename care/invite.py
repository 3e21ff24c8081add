"""Invites: whether one still opens the door, and when check-ins may begin."""

from collections.abc import Hashable
from datetime import date, datetime, timedelta
from enum import StrEnum

LASTS = timedelta(days=30)
NAMED_BEFORE = timedelta(days=3)  # a link runs out, its therapist is told, once
OPENING_MOST = 140
QUESTION_MARKS = frozenset("?\N{ARABIC QUESTION MARK}\N{FULLWIDTH QUESTION MARK}")
LABEL_MOST = 40


class Standing(StrEnum):
    OPEN = "open"
    CLAIMED_BY_YOU = "claimed_by_you"
    CLAIMED_BY_OTHER = "claimed_by_other"
    SETTLED = "settled"  # answered, with yes or with no
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class LastSession(StrEnum):
    FITS = "fits"
    STILL_IN_THERAPY = "still_in_therapy"


def standing(
    *,
    made_at: datetime | None,
    claimed_by: Hashable | None,
    settled_at: datetime | None,
    you: Hashable | None,
    now: datetime,
) -> Standing:
    """How an invite stands for the person who presses it.

    `made_at` is None when there is no such invite, `claimed_by` when nobody has pressed Start on
    it, or when the one who did said no and nothing of them is stored. It belongs to the first
    person who claims it; that person may answer after the 30 days too.
    """
    if made_at is None:
        return Standing.UNKNOWN
    if claimed_by is not None and claimed_by != you:
        return Standing.CLAIMED_BY_OTHER
    if settled_at is not None:
        return Standing.SETTLED
    if claimed_by is not None:
        return Standing.CLAIMED_BY_YOU
    return Standing.EXPIRED if now >= made_at + LASTS else Standing.OPEN


def last_session(on: date, *, today: date) -> LastSession:
    """Whether the therapist may invite: therapy ends, at the latest, while the invite is open.

    A client still in therapy is not invited.
    """
    return LastSession.FITS if on <= today + LASTS else LastSession.STILL_IN_THERAPY


def asks(line: str) -> bool:
    """Whether a line asks something."""
    return not QUESTION_MARKS.isdisjoint(line)


def starts_on(*, last_session_on: date, said_yes_on: date) -> date:
    """The day from which a plan counts: after the last session, and never before the yes."""
    return max(last_session_on, said_yes_on)
