"""Reads a message as sentences of plain words, whatever it was disguised with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from care.listening.disguise import Disguise
from care.listening.plain import shown, without_apostrophes

# Longer sentences are read in pieces, so that time stays linear; each begins with the last words
# of the one before, so that nothing said across the cut is lost.
MOST_WORDS = 64
AGAIN = 16

_APART = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*·•/]{1,3}[^\W_]){2,}(?![^\W_'’])")
_BETWEEN = re.compile(r"[ .\-_*·•/]+")
_PARTS = re.compile(
    r"(?P<word>[^\W_]+(?:['’ʼ`´‘*@$!|]+[^\W_]+)*)"
    r"|(?P<pause>\.{2,}|…|[,:()–—]|(?<=\s)-(?=\s))"
    r"|(?P<end>(?:[?!;\n]|(?<!\d)\.(?![^\W\d_]))+)"
    r"|(?P<quote>[\"“”„‟«»‹›])"
)
_MOST_APART = 60


@dataclass(slots=True)
class Sentence:
    """Words, and for each how many pauses came before it, and whether it stands in quotes.

    A comma is a light pause, a word like `but` a full one: a meaning may reach over a light one.
    """

    words: list[str] = field(default_factory=list)
    light: list[int] = field(default_factory=list)
    full: list[int] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    light_pauses: int = 0
    full_pauses: int = 0
    in_quotes: bool = False

    def add(self, words: list[str], pauses: frozenset[str]) -> None:
        for word in words:
            self.full_pauses += word in pauses
            self.words.append(word)
            self.light.append(self.light_pauses)
            self.full.append(self.full_pauses)
            self.quoted.append(self.in_quotes)

    def pause(self, *, is_quote: bool) -> None:
        self.light_pauses += 1
        self.in_quotes ^= is_quote

    def joined(self, following: "Sentence") -> "Sentence":
        """Both as one, without a pause where the first ended."""
        light, full = self.light[-1], self.full[-1]
        return Sentence(
            self.words + following.words,
            self.light + [light + one - following.light[0] for one in following.light],
            self.full + [full + one - following.full[0] for one in following.full],
            self.quoted + following.quoted,
        )

    def rest(self, many: int) -> "Sentence":
        """A sentence that goes on after the last so many words of this one."""
        begin = len(self.words) - many
        return Sentence(
            self.words[begin:],
            self.light[begin:],
            self.full[begin:],
            self.quoted[begin:],
            self.light_pauses,
            self.full_pauses,
            self.in_quotes,
        )


class Reader:
    """Reads one language."""

    def __init__(self, disguise: Disguise, pauses: frozenset[str], *, elides: bool) -> None:
        self._disguise, self._pauses, self._elides = disguise, pauses, elides

    def sentences(self, text: str) -> Iterator[Sentence]:
        seen: dict[str, list[str]] = {}
        now = Sentence()
        for part in _PARTS.finditer(_APART.sub(self._together, shown(text))):
            written, kind = part[0], part.lastgroup
            if kind == "word":
                if written not in seen:
                    seen[written] = self._words(written)
                now.add(seen[written], self._pauses)
            elif kind != "end":
                now.pause(is_quote=kind == "quote")
            if (kind == "end" and now.words) or len(now.words) >= MOST_WORDS:
                yield now
                now = now.rest(0 if kind == "end" else AGAIN)
        if now.words:
            yield now

    def _words(self, written: str) -> list[str]:
        if written.isalnum():
            return self._disguise.words(written)
        bare = without_apostrophes(written, instead=" " if self._elides else "")
        return [word for piece in bare.split() for word in self._disguise.words(piece)]

    def _together(self, found: re.Match[str]) -> str:
        """Letters set apart, as words again, when they make words of the lexicon."""
        letters = _BETWEEN.sub("", found[0])
        if letters.isdigit():
            return found[0]
        pieces = [letters[at : at + _MOST_APART] for at in range(0, len(letters), _MOST_APART)]
        parted = [self._disguise.from_letters(piece) for piece in pieces]
        if not any(parted):
            return found[0]
        return " ".join(word for words in parted for word in words or ())
