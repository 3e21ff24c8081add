"""Which languages a text seems to be in, by the everyday words of each."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from care.listening.lexicon import Lexicon, M
from care.listening.plain import plain_words, shown

_WORDS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SHARE = 5  # one everyday word in so many


class Languages:
    def __init__(self, lexicons: Mapping[str, Lexicon[M]]) -> None:
        self._of_word: defaultdict[str, set[str]] = defaultdict(set)
        for language, lexicon in lexicons.items():
            for word in plain_words(lexicon.common, elides=lexicon.elides):
                self._of_word[word].add(language)

    def of(self, text: str) -> list[str]:
        """The language with most everyday words, and others that have nearly as many."""
        words = _WORDS.findall(shown(text))
        counted: Counter[str] = Counter()
        for word in words:
            counted.update(self._languages(word))
        if not counted:
            return []
        most = max(counted.values())
        return [
            language
            for language, many in counted.items()
            if many * _SHARE >= len(words) and many * 4 >= most * 3
        ]

    def _languages(self, word: str) -> set[str]:
        """Those in which this is an everyday word, or what follows its apostrophe is one."""
        parts = plain_words(word, elides=True)
        whole = self._of_word.get("".join(parts), set())
        last = self._of_word.get(parts[-1], set()) if len(parts) > 1 else set()
        return whole | last if len(parts[-1]) > 1 else whole
