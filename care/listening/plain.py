"""Plain letters: how words are compared, whatever case, accents and apostrophes they have."""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile("['’ʼ`´‘]")
_LIKE_LETTERS = "ʹʻʼʽ"  # apostrophes that count as letters
_LETTERS = re.compile(r"[^\W_]+")


def shown(text: str) -> str:
    """Small letters in one width, without accents, emoji, and what cannot be seen."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    instead = {ord(letter): _instead(letter) for letter in set(apart) if not letter.isascii()}
    return apart.translate(instead)


@lru_cache(maxsize=4_096)  # alphabets in use; whoever sends all of Unicode fills no memory
def _instead(letter: str) -> str:
    if letter in _LIKE_LETTERS:
        return "'"
    kind = unicodedata.category(letter)
    if kind in {"Cf", "Mn"}:
        return ""
    return " " if kind in {"So", "Cs", "Co", "Cn"} else letter


def without_apostrophes(word: str, *, instead: str) -> str:
    return _APOSTROPHES.sub(instead, word)


def plain_words(written: str, *, elides: bool) -> list[str]:
    """The words of a piece of a lexicon, as they are compared."""
    return _LETTERS.findall(without_apostrophes(shown(written), instead=" " if elides else ""))
