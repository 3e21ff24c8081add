"""Marks in a sentence: where its words mean something, and what."""

import gc
from collections.abc import Collection, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Generic

from care.listening.disguise import Disguise
from care.listening.lexicon import Lexicon, M
from care.listening.phrases import DEAD, NUMBER, Phrases
from care.listening.plain import plain_words
from care.listening.reading import Reader


@dataclass(frozen=True, slots=True)
class Mark(Generic[M]):
    """These words of a sentence mean this; the end is the place behind the last."""

    begin: int
    end: int
    meaning: M


@contextmanager
def _nothing_collected() -> Generator[None]:
    """While all that is made is there to stay: looking through it for garbage, over and over,
    would take as long again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Matcher(Generic[M]):
    """Reads in one language, and marks what phrases of its lexicon are in a sentence."""

    def __init__(self, lexicon: Lexicon[M], lasting: Collection[M]) -> None:
        self.lexicon = lexicon
        self._lasting = frozenset(lasting)
        with _nothing_collected():
            self._phrases = Phrases(lexicon)
        self._numbers = frozenset(self._plain(lexicon.numbers))
        self.common = frozenset(self._plain(lexicon.common))
        self.subjects = frozenset(self._plain(lexicon.subjects))
        self._keys: dict[str, tuple[str, ...]] = {}

    def _plain(self, written: str) -> list[str]:
        return plain_words(written, elides=self.lexicon.elides)

    @cached_property
    def _disguise(self) -> Disguise:
        lexicon = self.lexicon
        everyday = {*self.common, *self._numbers}
        everyday |= {*self._plain(lexicon.pauses), *self._plain(lexicon.ordinary)}
        spellings = {
            word: self._plain(meant)
            for written, meant in lexicon.spellings.items()
            for word in ("".join(self._plain(written)),)
        }
        with _nothing_collected():
            return Disguise(self._phrases.keys, everyday, spellings)

    @cached_property
    def reader(self) -> Reader:
        pauses = frozenset(self._plain(self.lexicon.pauses))
        return Reader(self._disguise, pauses, elides=self.lexicon.elides)

    def marks(self, words: list[str]) -> list[Mark[M]]:
        """In order; a phrase within a longer one says nothing, but for the lasting meanings."""
        keys = [self._keys.get(word) or self._keys_of(word) for word in words]
        found: list[Mark[M]] = []
        reached = 0
        for begin, here in enumerate(keys):
            if here:
                reached = max(reached, self._from(begin, keys, found, reached))
        return found

    def _from(
        self, begin: int, keys: list[tuple[str, ...]], found: list[Mark[M]], reached: int
    ) -> int:
        """Adds the phrases that begin here; answers where the longest of them ends."""
        ends: list[tuple[int, frozenset[M]]] = []
        state = self._phrases.start()
        for place in range(begin, len(keys)):
            state = self._phrases.step(state, keys[place])
            if state == DEAD:
                break
            if means := self._phrases.meanings[state]:
                ends.append((place + 1, means))
        longest = ends[-1][0] if ends else 0
        for end, means in ends:
            whole = end == longest and end > reached
            told = means if whole else means & self._lasting
            found.extend(Mark(begin, end, meaning) for meaning in told)
        return longest

    def _keys_of(self, word: str) -> tuple[str, ...]:
        """What a phrase may call this word. Only words of the lexicon are remembered."""
        keys = [f"{stem}*" for stem in self._disguise.stems(word)]
        if word.isdigit() or word in self._numbers:
            keys.append(NUMBER)
        if word in self._phrases.keys:
            keys.append(word)
            self._keys[word] = tuple(keys)
        return tuple(keys)
