"""Whom these notes do not suit: a short question to the therapist before any invite.

Nothing of the answer is stored. What speaks against it today may be over another day, so each
invite asks anew.
"""

from enum import StrEnum


class Concern(StrEnum):
    """Why notes that come by themselves, with nobody there, could do harm. One is enough."""

    DANGER = "danger"  # the person is in danger now
    CONTESTED = "contested"  # they do not agree that it is over, or how it ended
    SHARED_PHONE = "shared_phone"  # somebody else reads what comes
    UNDER_AGE = "under_age"  # under 18


NONE = "none"  # the one answer that lets an invite begin


def suits(answer: str | None) -> bool:
    """Whether an invite may be made: only when it was asked, and nothing spoke against it."""
    return answer == NONE
