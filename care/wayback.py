"""«Something new came up»: for how long a former client finds the way back, and what it offers."""

from datetime import datetime
from enum import StrEnum

from dateutil.relativedelta import relativedelta

NOTE_MOST = 300  # letters in which a therapist says how to be reached again
OPEN_FOR = relativedelta(months=24)


class Offer(StrEnum):
    """What a client who asks for the way back is shown."""

    ASK = "ask"  # the therapist's own words, and a tap that lets the therapist know
    CARD = "card"  # the words alone: nobody is there to be told
    PAST = "past"  # the last note is so long ago that nothing goes out from here any more


def offer(*, last_contact_at: datetime, therapist_here: bool, now: datetime) -> Offer:
    """What is offered now, in whatever state the client is: they ask of their own accord.

    `last_contact_at`: when the last note went out, or the last yes where that is later.
    """
    if not therapist_here:
        return Offer.CARD
    return Offer.ASK if now <= last_contact_at + OPEN_FOR else Offer.PAST
