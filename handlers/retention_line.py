"""The lines that come before something goes by itself, as the client's discretion wants them."""

from collections.abc import Sequence
from datetime import date

from care.discretion import Level
from handlers.keyboard import Button, Keyboard, short
from handlers.sealing import Said, sign
from storage.clients import Client
from storage.ids import LetterId
from texts import Words

# In the payload of such a line: which it is. Its words come as it goes out.
GOES = "goes"
WORDS, LINK, ANSWER = "wordsgo", "linkgoes", "answergoes"
ABOUT = "about"  # beside it: which letter

_TEXTS = {WORDS: "retention-words", LINK: "retention-link"}


def line(words: Words, client: Client, which: str, *, day: date) -> Said:
    """That words that were read, or all that is stored, go on that day."""
    if client.discretion is Level.SEALED:
        return sign(words, f"{which}:{short(client.id)}:{day.toordinal()}")
    return said(words, client, which, day=day)


def said(words: Words, client: Client, which: str, *, day: date) -> Said:
    return words(_TEXTS[which], day=words.day(day)), _buttons(words, client, which)


def _buttons(words: Words, client: Client, which: str) -> Keyboard:
    who = short(client.id)
    if which == LINK:
        keep = Button(words.plain("retention-link-keep"), f"linkkeep:{who}")
        return [[keep], [Button(words.plain("retention-link-erase"), "moveon")]]
    keep = Button(words.plain("retention-keep"), f"wordskeep:{who}")
    return [[keep, Button(words.plain("retention-let-go"), f"wordslet:{who}")]]


def sealed(words: Words, client: Client, fields: Sequence[str]) -> Said | None:
    """What one of these says that came sealed; None: it is another line."""
    match fields:
        case [str(which), _, number] if which in _TEXTS and _is_day(number):
            return said(words, client, which, day=date.fromordinal(int(number)))
        case _:
            return None


def _is_day(number: str) -> bool:
    return number.isdecimal() and date.min.toordinal() <= int(number) <= date.max.toordinal()


def answer(words: Words, question_id: LetterId, *, day: date) -> Said:
    """To a therapist: the draft of an answer goes. Whose letter it answers stands behind the
    button."""
    write = Button(words.plain("retention-answer-write"), f"answer:{short(question_id)}")
    return words("retention-answer", day=words.day(day)), [[write]]
