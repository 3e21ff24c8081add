"""How hard a text is to read: the longest sentence in any language, the school grade in English.

The grade is that of Kincaid, Fishburne, Rogers and Chissom (1975), from words in a sentence and
syllables in a word: 0.39 · words / sentences + 11.8 · syllables / words - 15.59. It says little of
a few words, so a text is given a grade only from `FEWEST_WORDS` on.
"""

import re

FEWEST_WORDS = 12

_TAG = re.compile(r"</?[a-z]+>")
_REST = re.compile(r"[.!?:;…]+[\"'”»)]*(?:\s|$)|\n+")
_END = re.compile(r"[.!?…]+[\"'”»)]*(?:\s|$)|\n+")
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
# «called», «done», «notes» and «something» have a vowel that nobody says; «noted», «table» and
# «places» have not.
_MUTE = re.compile(
    r"(?<=[^aeiouytd])ed$|(?<=[^aeioul])e$|(?<=[aeiou]l)e$|(?<=[^aeiouscxzgh])es$|(?<=som)e(?=.)"
)
# Two vowels side by side that are said apart: «idea», «period», «quiet», «area», «being».
_APART = re.compile(
    r"(?<![cst])i[ao]|eo(?!p)|(?<!h)ea$|(?<![qg])ua|qui(?=et)|(?<!c)iet|[aeouy]ing$|ien|oye"
)


def shown(text: str) -> str:
    """What a reader sees of Telegram's HTML."""
    return (
        _TAG.sub("", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()
    )


def sentences(text: str) -> list[str]:
    """A line end ends one, too."""
    return _pieces(_END, text)


def _pieces(end: re.Pattern[str], text: str) -> list[str]:
    return [one for one in (piece.strip() for piece in end.split(text)) if _WORD.search(one)]


def words(text: str) -> list[str]:
    """A number and a command are words, too; two with a hyphen between them are one."""
    return _WORD.findall(text)


def longest(text: str) -> int:
    """Words in the longest sentence, or in what stands between a colon or semicolon and its end:
    a reader may rest there."""
    return max((len(words(one)) for one in _pieces(_REST, text)), default=0)


def syllables(word: str) -> int:
    """Of an English word, by its letters: right for most, near enough for the rest."""
    letters = re.sub(r"[^a-z]", "", word.casefold())
    if not letters:
        return 1
    stem = _MUTE.sub("", letters) if len(letters) > 2 else letters
    return max(1, len(_VOWELS.findall(stem)) + len(_APART.findall(stem)))


def grade(text: str) -> float | None:
    """The school grade of an English text; None: too short to say."""
    found = words(text)
    if len(found) < FEWEST_WORDS:
        return None
    per_sentence = len(found) / max(1, len(sentences(text)))
    per_word = sum(syllables(word) for word in found) / len(found)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
