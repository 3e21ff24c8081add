"""What a client hears when their therapist leaves: a sign, and behind it one question, or none.

On the lock screen nothing is named unless the client chose so. Which line it is stands in the
data of its button, and its words are made as it goes out.
"""

from datetime import date

from care.discretion import Level
from handlers import sealing
from handlers.keyboard import Button, Keyboard, short
from handlers.sealing import Said
from storage import handovers, therapists
from storage.clients import Client
from storage.database import Transaction
from storage.handovers import Handover
from storage.ids import HandoverId
from storage.therapists import Therapist
from texts import Words

ASKS = "handover"  # in the payload of the line: about which one
NAME, OVER = "hover", "hoverend"  # in the data of a sealed one
YES, NO = "yes", "no"


def pushed(tx: Transaction, words: Words, client: Client, known: Handover, *, by: date) -> Said:
    """As it comes. `by`: until when an answer counts."""
    name = f"{NAME}:{short(client.id)}:{short(known.id)}:{by.toordinal()}"
    if client.discretion is Level.OPEN:
        return said(tx, words, client, known, by=by)
    if client.discretion is Level.SEALED:
        return sealing.sign(words, name)
    return words("handover-news"), [[Button(words.plain("show"), f"showline:{name}")]]


def said(tx: Transaction, words: Words, client: Client, known: Handover, *, by: date) -> Said:
    """The question, with its two answers; or that nobody reads on, or that it is answered."""
    therapist = therapists.therapist_by_id(tx, client.therapist_id).name or ""
    if known.outcome is not None and known.to_id is not None:
        return words("handover-ended"), ()
    successor = successor_of(tx, known)
    if successor is None:
        return words("handover-nobody", therapist=therapist), ()
    text = words(
        "handover-asks", therapist=therapist, successor=successor.name or "", day=words.day(by)
    )
    return text, _answers(words, known)


def _answers(words: Words, known: Handover) -> Keyboard:
    which = short(known.id)
    yes = Button(words.plain("handover-yes"), f"hand:{which}:{YES}")
    no = Button(words.plain("handover-no"), f"hand:{which}:{NO}")
    return [[yes], [no]]


def successor_of(tx: Transaction, known: Handover) -> Therapist | None:
    """Who may be said yes to, as long as they are here themselves."""
    if known.to_id is None:
        return None
    found = therapists.therapist_by_id(tx, known.to_id)
    return found if found.here and found.ready else None


def ended(words: Words, client: Client) -> Said:
    """The one kind last line, when no answer came."""
    if client.discretion is Level.SEALED:
        return sealing.sign(words, f"{OVER}:{short(client.id)}")
    return words("handover-ended"), ()


def of_client(tx: Transaction, client: Client, number: int) -> Handover | None:
    """The handover with this number, if it is this client's."""
    known = handovers.handover_by_id(tx, HandoverId(number))
    return known if known is not None and known.client_id == client.id else None
