"""What a lexicon of one language is made of, and the notation of its phrases.

will / would like to      phrases, parted by a stroke or a new line
a|b                       one of two words; (a b|c d) one of these sequences
word?   (...)?            may be missing
stem*                     any ending
_                         up to two words in between
#                         a number, in digits or in one of the lexicon's words for numbers
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar

M = TypeVar("M", bound=Enum)


@dataclass(frozen=True, kw_only=True, slots=True)
class Lexicon(Generic[M]):
    """In which words a language means each meaning, and how it is written."""

    meanings: Mapping[M, str]
    common: str
    """Everyday words by which a text in this language is known; never taken for misspelt."""
    pauses: str = ""
    """Words before which a clause ends."""
    subjects: str = ""
    """The writer as a subject, as single words: a denial does not reach over them."""
    elides: bool = False
    """An apostrophe parts words: j'ai is two, where don't is one."""
    verb_last: bool = False
    """The order of the meanings in a rule is free, and a denial may follow."""
    denies_behind: bool = False
    """A denial may stand right behind the verb: je me coupe plus."""
    pro_drop: bool = False
    """Verbs tell the person, so that a wish in a match is the writer's own."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Chat spellings of everyday words; one may stand for several words."""
    ordinary: str = ""
    """Words that look like misspelt ones of the lexicon, and are not."""
    numbers: str = ""
    """Words that `#` stands for, beside digits."""
    rules: tuple[str, ...] = ()
    """Rules of this language alone."""


def together(*parts: Mapping[M, str]) -> dict[M, str]:
    """Meanings that several modules have words for, each with all of them."""
    found: dict[M, str] = {}
    for part in parts:
        for meaning, written in part.items():
            found[meaning] = f"{found[meaning]}\n{written}" if meaning in found else written
    return found
