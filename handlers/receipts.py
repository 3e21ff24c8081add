"""One quiet line to a client that something of theirs was read, where both sides wish for it."""

from collections.abc import Callable
from datetime import date

from care.delivery import Kind
from care.localtime import local
from handlers.sealing import Said
from handlers.turn import Turn
from storage.clients import Client
from storage.therapists import Therapist
from texts import Words

# In the payload of such a line: who has read it. Both wishes are looked at again as it goes out.
TELLS_OF_READING = "tells_of_reading"


def tell(
    turn: Turn, client: Client, reader: Therapist, write: Callable[[Words, date], Said]
) -> bool:
    """Whether it comes. `write`: what it says, given the day on the client's calendar."""
    if not (client.receipts and reader.receipts):
        return False
    day = local(turn.now, client.zone).date()
    turn.tell(
        client.person_id,
        lambda words: write(words, day),
        kind=Kind.RECEIPT,
        client=client.id,
        marked={TELLS_OF_READING: reader.id},
    )
    return True
