"""Which languages a text seems to be in, by the everyday words of each."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from care.listening.lexicon import Lexicon, M
from care.listening.plain import plain_words, shown, without_apostrophes

_WORDS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SHARE = 5  # one everyday word in so many


class Languages:
    def __init__(self, lexicons: Mapping[str, Lexicon[M]]) -> None:
        self._known = lexicons.keys()
        self._of_word: defaultdict[str, set[str]] = defaultdict(set)
        for language, lexicon in lexicons.items():
            for word in plain_words(lexicon.common, elides=lexicon.elides):
                self._of_word[word].add(language)

    def of(self, text: str, own: str) -> list[str]:
        """The person's own, and each that has more everyday words in the text than it."""
        words = Counter(_WORDS.findall(shown(text)))
        counted: Counter[str] = Counter()
        for word, many in words.items():
            counted.update(dict.fromkeys(self._languages(word), many))
        others = [
            language
            for language, many in counted.items()
            if many * _SHARE >= words.total() and many > counted[own]
        ]
        return [own, *others] if own in self._known else others

    def _languages(self, word: str) -> set[str]:
        """Those in which this is an everyday word, or what follows its apostrophe is one."""
        parts = without_apostrophes(word, instead=" ").split()
        whole = self._of_word.get("".join(parts), set())
        last = self._of_word.get(parts[-1], set()) if len(parts) > 1 else set()
        return whole | last if len(parts[-1]) > 1 else whole
