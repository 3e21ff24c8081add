"""Finds the long word that a misspelt one was meant to be, by an index of deletions.

Every long word is kept under each way of leaving one letter out; a misspelt word meets it there,
whichever letter is wrong, missing, doubled or swapped, without comparing it to all words.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from rapidfuzz.distance import OSA

_SHORTEST = 4  # of these, letters can only have been swapped
_LONG = 6  # a letter more or less
_VERY_LONG = 8  # another letter in place of one: living is not loving
_LONGEST = 24


class Spelling:
    def __init__(self, words: Iterable[str]) -> None:
        self._long: defaultdict[str, list[str]] = defaultdict(list)
        self._swapped: dict[str, str] = {}
        for word in sorted(words):
            if _SHORTEST <= len(word) < _LONG:
                for place in range(1, len(word) - 1):
                    swapped = _swap(word, place)
                    if swapped != word:
                        self._swapped.setdefault(swapped, word)
            if len(word) >= _LONG:
                for key in {word, *_deletions(word)}:
                    self._long[key].append(word)

    def mended(self, word: str) -> str | None:
        """The word of the lexicon that this was meant to be."""
        if len(word) < _LONG - 1:
            return self._swapped.get(word)
        if len(word) > _LONGEST:
            return None
        for key in (word, *_deletions(word)):
            for meant in self._long.get(key, ()):
                if _may_be(word, meant):
                    return meant
        return self._swapped.get(word)


def _may_be(word: str, meant: str) -> bool:
    if word[0] not in meant[:2] or OSA.distance(word, meant, score_cutoff=1) > 1:
        return False
    if len(word) > len(meant):
        return any(one == next_one for one, next_one in pairwise(word))
    if len(word) < len(meant):
        return word[-1] == meant[-1]
    return sorted(word) == sorted(meant) or len(meant) >= _VERY_LONG


def _swap(word: str, place: int) -> str:
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _deletions(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]
