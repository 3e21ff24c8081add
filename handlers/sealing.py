"""Lines that come unasked, as the client's discretion wants them: with names, without, or sealed.

A sealed one is a sign; its words come by a tap and go again. Which line it is stands in the data
of its button, so that nothing has to be remembered.
"""

from datetime import date

from care.discretion import Level
from handlers.keyboard import Button, Keyboard, short
from storage.clients import Client
from texts import Words

READ, REST = "read", "rest"

Said = tuple[str, Keyboard]


def receipt(words: Words, client: Client, *, therapist: str, day: date) -> Said:
    """That something was read."""
    name = f"{READ}:{short(client.id)}:{day.toordinal()}"
    if client.discretion is Level.SEALED:
        return sign(words, name)
    if client.discretion is Level.OPEN:
        return words("receipt-read-named", therapist=therapist, day=words.day(day)), ()
    return words("receipt-read", day=words.day(day)), ()


def last_line(words: Words, client: Client) -> Said:
    """The one before the notes rest."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{REST}:{short(client.id)}")
    return words("checkin-rests"), rest_buttons(words, client)


def rest_buttons(words: Words, client: Client) -> Keyboard:
    who = short(client.id)
    return [
        [
            Button(words.plain("go-on-button"), f"goon:{who}"),
            Button(words.plain("checkin-stop"), f"stop:{who}"),
        ]
    ]


def sign(words: Words, name: str) -> Said:
    """What stands on the lock screen."""
    return words("line-sealed"), [[Button(words.plain("show"), f"showline:{name}")]]


def opened(words: Words, name: str, text: str, buttons: Keyboard) -> Said:
    """The line itself, and the way back."""
    return text, [*buttons, [Button(words.plain("hide"), f"hideline:{name}")]]
