"""How a letter reads: the same to its writer, to the one it is for, and on paper."""

from dataclasses import dataclass
from html import escape

from care.letter import Place
from handlers.quoting import MOST, chunks
from storage.letters import Letter, Part
from texts import Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of it, without markup."""

    place: Place
    text: str


def paragraphs(words: Words, letter: Letter) -> list[Paragraph]:
    """What was written, each after its beginning. What was left out leaves no trace."""
    return [
        Paragraph(part.place, as_read(words, part)) for part in letter.parts if part.words.strip()
    ]


def as_read(words: Words, part: Part) -> str:
    """A part behind its beginning, without markup."""
    place, text = part.place, part.words
    if place in (Place.FREE, Place.UNSAID):
        return text
    text_id = f"letter-head-{place}"
    beginning = words.plain(text_id, words="").strip().casefold()
    typed = text.casefold()
    if typed.startswith(beginning) and not typed[len(beginning) : len(beginning) + 1].isalnum():
        return text  # they typed the beginning themselves
    return words.plain(text_id, words=text)


def pages(words: Words, letter: Letter, *, most: int = MOST) -> list[str]:
    """As Telegram's HTML, in pieces that fit into one message each."""
    text = "\n\n".join(one.text for one in paragraphs(words, letter))
    return [
        f"<blockquote>{escape(piece, quote=False)}</blockquote>"
        for piece in chunks(text, most=most)
    ]
