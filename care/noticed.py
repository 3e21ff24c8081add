"""After words of danger were noticed: how long notes rest, and when a line about it may go out.

Nothing is weighed here: words were noticed or they were not, and the person's own word settles it.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from care.absence import Away, back_at
from care.window import Window, next_opening

RESTS_FOR = timedelta(days=14)  # no note comes meanwhile
ONE_LINE_IN = timedelta(days=1)  # to a therapist about one client, whatever is written
STANDS_FOR = timedelta(hours=1)  # a card; an edit of its message brings none beside it


class Said(StrEnum):
    """What the person said of it."""

    YES = "yes"
    NOT = "not"  # not like that: for this message it never comes again


def goes_at(now: datetime, *, zone: str, window: Window, away: Collection[Away]) -> datetime:
    """When somebody may get a line: inside their hours, on no day away; `now` itself if it is."""
    at = now
    while True:
        at = next_opening(at, zone=zone, window=window)
        back = back_at(at, zone=zone, opens=window.opens, away=away)
        if back is None:
            return at
        at = back
