"""What a client hears when an admin suspends their therapist, and when that is over: the truth, in
one line. On the lock screen nothing is named unless the client chose so.
"""

from care.discretion import Level
from handlers import sealing
from handlers.keyboard import Button, short
from handlers.sealing import Said
from storage import therapists
from storage.clients import Client
from storage.database import Transaction
from storage.therapists import Therapist
from texts import Words

TELLS = "suspension"  # in the payload of the line, with one of the two
OFF, BACK = "off", "back"
NAME = "suspended"  # in the data of a sealed one


def pushed(tx: Transaction, words: Words, client: Client) -> Said:
    """As it comes."""
    if client.discretion is Level.OPEN:
        return said(tx, words, client)
    name = f"{NAME}:{short(client.id)}"
    if client.discretion is Level.SEALED:
        return sealing.sign(words, name)
    return words("handover-news"), [[Button(words.plain("show"), f"showline:{name}")]]


def said(tx: Transaction, words: Words, client: Client) -> Said:
    """As it stands when it is read, not when it came."""
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    text_id = "suspension-is-back" if therapist.reads else "suspension-reads-not"
    return words(text_id, therapist=therapist.name or ""), ()


def is_true(tell: str, therapist: Therapist) -> bool:
    """Whether a line that waited still says how it is."""
    return therapist.here and (therapist.suspended_at is None) == (tell == BACK)


def kept_meanwhile(words: Words, therapist: Therapist) -> str:
    """What becomes of something written for them."""
    return words("suspension-kept", therapist=therapist.name or "")
