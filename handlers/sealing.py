"""Lines that come unasked, as the client's discretion wants them: with names, without, or sealed.

A sealed one is a sign; its words come by a tap and go again. Which line it is stands in the data
of its button, so that nothing has to be remembered.
"""

from datetime import date

from care.discretion import Level
from handlers.keyboard import Button, Keyboard, short
from storage.clients import Client
from storage.ids import StoryId
from texts import Words

READ, REST, SEEN, UNREAD = "read", "rest", "seen", "unread"

Said = tuple[str, Keyboard]


def receipt(words: Words, client: Client, *, therapist: str | None, day: date) -> Said:
    """That something was read. `therapist`: None for a supervisor, who is never named."""
    name = f"{READ}:{short(client.id)}:{day.toordinal()}"
    if client.discretion is Level.SEALED:
        return sign(words, name)
    if client.discretion is Level.OPEN and therapist is not None:
        return words("receipt-read-named", therapist=therapist, day=words.day(day)), ()
    return words("receipt-read", day=words.day(day)), ()


def back_seen(words: Words, client: Client, *, therapist: str, day: date) -> Said:
    """That the therapist knows of the way back that was asked for."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{SEEN}:{short(client.id)}:{day.toordinal()}")
    if client.discretion is Level.OPEN:
        return words("back-seen-named", therapist=therapist, day=words.day(day)), ()
    return words("back-seen", day=words.day(day)), ()


def unread(words: Words, client: Client, story_id: StoryId) -> Said:
    """That nobody read what was for a supervisor, who is one no longer."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{UNREAD}:{short(client.id)}:{short(story_id)}")
    return words("off-unread"), unread_buttons(words, story_id)


def unread_buttons(words: Words, story_id: StoryId) -> Keyboard:
    one = short(story_id)
    return [
        [
            Button(words.plain("story-share-after-all"), f"share:{one}"),
            Button(words.plain("story-delete"), f"delete:{one}"),
        ]
    ]


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
        ],
        [Button(words.plain("back-button"), f"back:{who}")],
    ]


def sign(words: Words, name: str) -> Said:
    """What stands on the lock screen."""
    return words("line-sealed"), [[Button(words.plain("show"), f"showline:{name}")]]


def opened(words: Words, name: str, text: str, buttons: Keyboard) -> Said:
    """The line itself, and the way back."""
    return text, [*buttons, [Button(words.plain("hide"), f"hideline:{name}")]]
