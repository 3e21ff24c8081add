"""The plain words behind one written word: disguised, misspelt, stretched or glued together."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

from care.listening.spelling import Spelling

_LONGEST = 60  # letters that several words without a space between them may have
_GLUED = 7  # letters that a word must have to be several
_CYRILLIC = re.compile("[а-яіґє]")
_LATIN = re.compile("[a-z]")
_GREEK = "αοικυνετρ", "aoikuvetp"
_TO_LATIN = str.maketrans("аеорсухікмтнвгѕјԁ" + _GREEK[0], "aeopcyxikmthbrsjd" + _GREEK[1])
_TO_CYRILLIC = str.maketrans("aeopcyxikmthb", "аеорсухікмтнв")
_DIGITS = tuple(str.maketrans("013457@$!|", letters) for letters in ("oieastasii", "oleastasll"))
_CYRILLIC_DIGITS = tuple(str.maketrans("01346@!", letters) for letters in ("оіеабаі", "оізчбаі"))
_ODD = re.compile(r"[0-9@$!|]")
_SYMBOLS = re.compile(r"[^\w]+")
_MASK = "*"
_RUN = re.compile(r"([^\W\d])\1+")


class Disguise:
    """Knows the words of one lexicon, and finds them behind what is written."""

    def __init__(
        self,
        keys: Collection[str],
        everyday: Collection[str],
        spellings: Mapping[str, list[str]],
    ) -> None:
        self._spellings = spellings
        self._telling = frozenset(key for key in keys if not key.endswith("*"))
        self._known = self._telling | frozenset(everyday)
        stems = {key[:-1] for key in keys if key.endswith("*")}
        self._stems = frozenset(stems)
        self._sizes = sorted({len(stem) for stem in stems})
        self._heads = frozenset(stem[:2] for stem in stems)
        self._telling -= frozenset(everyday)
        self._beginnings = frozenset(
            word[:size] for word in self._known for size in range(1, len(word) + 1)
        )
        self._spelling = Spelling(self._known)
        self._is_cyrillic = sum(bool(_CYRILLIC.search(word)) for word in self._known) * 2 > len(
            self._known
        )
        self._by_shape: defaultdict[tuple[int, str, str], list[str]] = defaultdict(list)
        for word in sorted(self._telling):
            self._by_shape[len(word), word[0], word[-1]].append(word)

    def stems(self, word: str) -> list[str]:
        """The stems of the lexicon that this word begins with."""
        if word[:2] not in self._heads:
            return []
        return [word[:size] for size in self._sizes if word[:size] in self._stems]

    def words(self, written: str) -> list[str]:
        """The words that one written word stands for; itself when nothing else is known."""
        found = self._plain(written)
        if found is None and not written.isalpha():
            found = self._behind_signs(written)
        if found is None:
            found = self._stretched(written) or self._other_script(written)
        if found is None and len(written) <= _LONGEST and written.isalpha():
            mended = self._spelling.mended(written)
            found = [mended] if mended else self.parted(written, least=_GLUED)
        return found or [one for one in _SYMBOLS.split(written) if one]

    def _plain(self, word: str) -> list[str] | None:
        if word in self._spellings:
            return self._spellings[word]
        return [word] if word in self._known or self.stems(word) else None

    def _behind_signs(self, written: str) -> list[str] | None:
        """Digits and signs in place of letters, or stars over them."""
        if written.isdigit():
            return [written]
        if _MASK in written:
            return self._unmasked(written)
        if not _ODD.search(written):
            return None
        for digits in _CYRILLIC_DIGITS if self._is_cyrillic else _DIGITS:
            word = written.translate(digits)
            if word.isalpha() and (found := self._plain(word) or self._stretched(word)):
                return found
            if len(word) <= _LONGEST and (mended := self._spelling.mended(word)):
                return [mended]
        return None

    def _unmasked(self, written: str) -> list[str] | None:
        for word in self._by_shape.get((len(written), written[0], written[-1]), ()):
            if all(sign in {_MASK, letter} for sign, letter in zip(written, word, strict=True)):
                return [word]
        return None

    def _stretched(self, word: str) -> list[str] | None:
        """Letters held for long: diiiie."""
        if not _RUN.search(word):
            return None
        for again in (r"\1\1", r"\1"):
            shorter = _RUN.sub(again, word)
            if shorter != word and (found := self._plain(shorter)):
                return found
        return None

    def _other_script(self, word: str) -> list[str] | None:
        """Letters of another alphabet that look the same."""
        if word.isascii() and not self._is_cyrillic:
            return None
        straight = word.translate(_TO_CYRILLIC if self._is_cyrillic else _TO_LATIN)
        return self._plain(straight) if straight != word else None

    def from_letters(self, letters: str) -> list[str] | None:
        """The words that letters set apart from each other make: k i l l."""
        for digits in _CYRILLIC_DIGITS if self._is_cyrillic else _DIGITS:
            straight = letters.translate(digits)
            if found := self.parted(straight):
                return found
            if (mended := self._spelling.mended(straight)) is not None:
                return [mended]
        return None

    def parted(self, letters: str, least: int = 3) -> list[str] | None:
        """The fewest words that these letters are, one after the other, when all are known."""
        if not least <= len(letters) <= _LONGEST:
            return None
        ways: list[list[str] | None] = [[]] + [None] * len(letters)
        for begin in range(len(letters)):
            way = ways[begin]
            if way is not None:
                self._go_on(letters, begin, way, ways)
        found = ways[-1]
        telling = found and any(len(one) > 2 and one in self._telling for one in found)
        return found if telling else None

    def _go_on(
        self, letters: str, begin: int, way: list[str], ways: list[list[str] | None]
    ) -> None:
        for end in range(begin + 1, len(letters) + 1):
            word = letters[begin:end]
            if word not in self._beginnings:
                return
            known = ways[end]
            is_word = word in self._known and (len(word) > 1 or not begin)
            if is_word and (known is None or len(known) > len(way) + 1):
                ways[end] = [*way, word]
