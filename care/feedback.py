"""Feedback on the notes themselves: whether they are useful or too many. Asked once a year."""

from datetime import datetime, timedelta

A_YEAR = timedelta(days=330)  # so that the note nearest to the year's end still asks


def asks(*, said_yes_at: datetime, asked_at: datetime | None, now: datetime) -> bool:
    """Whether the note that goes out now asks. `asked_at`: when one asked last; None: none did."""
    return now - max(said_yes_at, asked_at or said_yes_at) >= A_YEAR
