"""Reads a message as sentences of plain words, whatever it was disguised with.

Look-alike letters and digits, letters set apart, masks, emoji and invisible characters.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from care.danger_pattern import squeezed

LONGEST = 24  # letters of a word that are looked at
# Longer sentences are looked at in pieces, so that time stays linear; each piece begins with the
# last words of the one before, so that nothing said across the cut is lost.
MOST_WORDS = 72
AGAIN = 14

_CYRILLIC = re.compile("[а-яіїєґ]")
_LATIN = re.compile("[a-z]")
_TO_LATIN = str.maketrans("аеорсухікмтнвгѕјԁ", "aeopcyxikmthbrsjd")
_TO_CYRILLIC = str.maketrans("aeopcyxikmthb", "аеорсухікмтнв")
_DIGITS_LATIN = (
    str.maketrans("013457@$!|", "oieastasii"),
    str.maketrans("013457@$!|", "oleastasll"),
)
_DIGITS_CYRILLIC = (
    str.maketrans("01346@!", "оіеабаі"),
    str.maketrans("01346@!", "оізчбаі"),
)
_ODD = re.compile(r"[0-9@$!|]")
_MASK = "*"
_QUOTES = re.compile('["“”„‟«»‹›]')
_APART = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*·•/]{1,3}[^\W_]){2,}(?![^\W_'’])")
_BETWEEN = re.compile(r"[ .\-_*·•/]+")
_PARTS = re.compile(
    r"(?P<word>[^\W_]+(?:['’ʼ`´*@$!|]+[^\W_]+)*)|(?P<end>[.?!;…]+(?=\s|$)|[.?!;]{2,}|\n)"
    r"|(?P<pause>[,:()–—]|(?<=\s)-(?=\s))"
)
_APOSTROPHE = re.compile("['’ʼ`´]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with a comma word between clauses; which of them were hidden, by place.

    The first `before` words belong to a piece that was looked at already.
    """

    words: list[str]
    hidden: list[int]
    quoted: bool
    before: int = 0


@dataclass(frozen=True, slots=True)
class Reader:
    """How one language is read; each of these answers about plain words of that language."""

    cyrillic: bool
    elides: bool  # j'ai is two words, where don't is one
    pauses: frozenset[str]  # words before which a clause ends: but, because
    known: Callable[[str], bool]
    core: Callable[[str], str | None]  # the word of danger that this is, or is part of
    unmask: Callable[[str], str | None]  # k*ll
    parted: Callable[[str], list[str] | None]  # words written without a space
    mended: Callable[[str], str]  # the key word that this is a misspelling of, or itself


def cleaned(text: str) -> str:
    """The text in one script width, without marks, emoji and what cannot be seen."""
    if text.isascii():
        return text.lower()
    shown = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    instead = {ord(letter): _shown(letter) for letter in set(shown) if not letter.isascii()}
    return shown.translate(instead)


def _shown(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind in {"Cf", "Mn"}:
        return ""
    return " " if kind in {"So", "Sk", "Cs", "Co", "Cn"} else letter


def sentences(text: str, reader: Reader) -> Iterator[Sentence]:
    """The sentences of a text that was cleaned."""
    joined: dict[str, list[str]] = {}
    whole = _APART.sub(lambda found: _joined(found[0], reader, joined), text)
    words: list[str] = []
    hidden: list[int] = []
    begin = before = 0
    seen: dict[str, tuple[list[str], bool]] = {}
    for part in _PARTS.finditer(whole):
        if part["end"]:
            if words:
                yield Sentence(
                    words, hidden, bool(_QUOTES.search(whole, begin, part.end())), before
                )
            words, hidden, begin, before = [], [], part.end(), 0
        elif part["pause"]:
            words.append(",")
        else:
            word = part["word"]
            if word not in seen:
                seen[word] = (joined[word], True) if word in joined else _read(word, reader)
            found, was_hidden = seen[word]
            if found and found[0] in reader.pauses:
                words.append(",")
            if was_hidden:
                hidden.extend(range(len(words), len(words) + len(found)))
            words.extend(found)
        if len(words) >= MOST_WORDS:
            yield Sentence(words, hidden, bool(_QUOTES.search(whole, begin, part.end())), before)
            hidden = [place - len(words) + AGAIN for place in hidden]
            hidden = [place for place in hidden if place >= 0]
            words, begin, before = words[-AGAIN:], part.end(), AGAIN // 2
    if words:
        yield Sentence(words, hidden, bool(_QUOTES.search(whole, begin)), before)


def _joined(apart: str, reader: Reader, joined: dict[str, list[str]]) -> str:
    """Letters set apart, as words again, when they make words of danger."""
    together = _BETWEEN.sub("", apart)
    if together.isdigit():
        return apart
    together = squeezed(
        together.translate((_DIGITS_CYRILLIC if reader.cyrillic else _DIGITS_LATIN)[0])
    )
    words = reader.parted(together) if len(together) <= 4 * LONGEST else None
    if words is None:
        core = reader.core(together) if len(together) <= 4 * LONGEST else None
        words = [core] if core else None
    if words is None:
        return apart
    # A name that no message holds; the words themselves are kept beside it.
    name = f"{together[:LONGEST]}0{len(joined)}"
    joined[name] = words
    return f" {name} "


def _read(word: str, reader: Reader) -> tuple[list[str], bool]:
    """The plain words that one written word stands for, and whether it was hidden."""
    if reader.elides and _APOSTROPHE.search(word):
        pieces = [_read(piece, reader) for piece in _APOSTROPHE.split(word) if piece]
        return [one for piece, _ in pieces for one in piece], any(sly for _, sly in pieces)
    bare = _APOSTROPHE.sub("", word)[:LONGEST]
    if _MASK in bare:
        found = reader.unmask(squeezed(bare))
        return ([found], True) if found else ([squeezed(bare.replace(_MASK, ""))], False)
    straight = _one_script(bare, reader)
    for other in _without_digits(straight, reader):
        if reader.core(other):
            return [reader.mended(other)], True
        if reader.known(other):
            return [other], False
    found_plain = squeezed(straight)
    if reader.known(found_plain):
        return [found_plain], straight != bare and reader.core(found_plain) is not None
    together = reader.parted(found_plain) if len(found_plain) > 5 else None
    return together or [reader.mended(found_plain)], False


def _without_digits(word: str, reader: Reader) -> list[str]:
    """What a word with digits among its letters may have been written for."""
    if word.isdigit() or not _ODD.search(word):
        return []
    digits = _DIGITS_CYRILLIC if reader.cyrillic else _DIGITS_LATIN
    return [squeezed(word.translate(one)) for one in digits]


def _one_script(word: str, reader: Reader) -> str:
    if not (_CYRILLIC.search(word) and _LATIN.search(word)):
        return word
    return word.translate(_TO_CYRILLIC if reader.cyrillic else _TO_LATIN)
