"""How a client stands, in the few words that their therapist sees, and in which order they are
listed. Nothing here knows how long somebody has been quiet."""

import unicodedata
from datetime import datetime
from enum import StrEnum

from care.client import Rhythm, State


class Standing(StrEnum):
    AGREED = "agreed"  # notes come on a schedule
    ON_WISH = "on_wish"  # they write when they like, and nothing comes
    PAUSED = "paused"
    PAUSED_UNTIL = "paused_until"
    RESTING = "resting"
    ENDED = "ended"  # the plan is over, or they said stop: which of the two is theirs to tell
    ASKED_BACK = "asked_back"


def standing(
    state: State,
    rhythm: Rhythm,
    *,
    paused_until: datetime | None,
    asked: bool,
    seen: bool,
    now: datetime,
) -> Standing:
    """What the therapist is told.

    `asked`: for a way back, and not taken back since; `seen`: the therapist tapped «Seen». It
    stays in sight for as long as the notes rest for it, so that «Seen» does not bury it.
    """
    pauses_on = state is State.PAUSED and paused_until is None
    if asked and state is not State.STOPPED and (not seen or pauses_on):
        return Standing.ASKED_BACK
    if state is State.PAUSED and paused_until is not None:
        return Standing.PAUSED_UNTIL if paused_until > now else _AGREED[rhythm]
    return _PLAIN.get(state) or _AGREED[rhythm]


_AGREED = {Rhythm.SCHEDULED: Standing.AGREED, Rhythm.ON_WISH: Standing.ON_WISH}
_PLAIN = {
    State.PAUSED: Standing.PAUSED,
    State.RESTING: Standing.RESTING,
    State.ENDED: Standing.ENDED,
    State.STOPPED: Standing.ENDED,
}


def alphabetical(label: str) -> tuple[str, str]:
    """A key to sort labels by: capitals and accents matter only when nothing else differs."""
    letters = unicodedata.normalize("NFKD", label.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one)), label
