"""What a therapist may choose for themselves, and when they may be written to."""

from care.window import Window

NAME_MOST = 40  # characters of the name that clients see
EARLIEST_HOUR = 5  # digests keep clear of the hours in which clocks change
LATEST_HOUR = 22


def hours(digest_minute: int) -> Window:
    """The hours in which something may come: an ordinary day, widened to their own digest hour.

    `digest_minute`: minutes after local midnight.
    """
    return Window(min(digest_minute, 8 * 60), max(digest_minute + 60, 20 * 60))
