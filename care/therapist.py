"""What a therapist may choose for themselves, and when they may be written to."""

from enum import StrEnum

from care.window import Window
from care.wording import Fault, faults

NAME_MOST = 40  # characters of the name that clients see
EARLIEST_HOUR = 5  # digests keep clear of the hours in which clocks change
LATEST_HOUR = 22
POLICY_MOST = 200  # characters on gifts and contact
WAITING_MOST = 60  # characters on how long it takes to be seen again
FREE_MOST = 140  # characters on something that costs nothing
WEEK_MOST = (10, 20, 30, 50)  # items of digests in seven days; what is more comes later


class Switch(StrEnum):
    """What is on or off. Each can lower what clients chose, and never raises it."""

    LETTERS = "letters"
    VOICE = "voice"
    PHOTOS = "photos"
    ANSWERS = "answers"  # a letter back, where its writer wishes for one
    RECEIPTS = "receipts"  # clients who wish to know are told that something was read
    OPENS = "opens"  # a digest opens by itself once it came
    WHEN_EMPTY = "when_empty"  # and comes with nothing in it, too


ACCEPTED = (Switch.LETTERS, Switch.VOICE, Switch.PHOTOS, Switch.ANSWERS, Switch.RECEIPTS)
OF_THE_DIGEST = (Switch.OPENS, Switch.WHEN_EMPTY)


def hours(digest_minute: int, own: Window | None = None) -> Window:
    """The hours in which something may come: their own; or an ordinary day, widened to their
    digest hour.

    `digest_minute`: minutes after local midnight. `own`: None where they chose none.
    """
    if own is not None:
        return own
    return Window(min(digest_minute, 8 * 60), max(digest_minute + 60, 20 * 60))


def holds(own: Window | None, digest_minute: int) -> bool:
    """Whether a digest at that minute would lie inside their own hours."""
    return own is None or own.opens <= digest_minute < own.closes


def digest_minute_in(own: Window, digest_minute: int) -> int:
    """The digest hour once these are their hours: the same, or the first that lies inside."""
    return digest_minute if holds(own, digest_minute) else own.opens


def policy_faults(words: str) -> tuple[Fault, ...]:
    """What could weigh on a client in a line on gifts and contact; none when it may stand.

    It is read on the client's own request, never on a lock screen, and cannot say when contact
    fits without a word of therapy.
    """
    found = faults(words, most=POLICY_MOST)
    return tuple(fault for fault in found if fault is not Fault.CLINICAL)
