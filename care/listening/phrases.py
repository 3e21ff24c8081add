"""All phrases of a lexicon as one automaton over words: each text is walked through it once.

The notation is that of care/listening/lexicon.py. A node is a place within phrases, an edge a
word; nodes that a text can reach together become one state when they are first met, so that a
lexicon is ready in milliseconds and a look-up is one dictionary access.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Generic

from care.listening.lexicon import Lexicon, M
from care.listening.plain import plain_words

_TOKENS = re.compile(r"\(|\)\??|\||/|\n|[^\s()|/]+")
_BAR = re.compile(r"\s*\|\s*")
_ROOT, DEAD = 0, 0
_MOST_STEPS = 60_000  # remembered; then they are forgotten and met anew
GAP, NUMBER = "_", "#"
_ANY = "*"


class Phrases(Generic[M]):
    """Nodes, and the states that texts have met."""

    def __init__(self, lexicon: Lexicon[M]) -> None:
        self._edges: list[defaultdict[str, list[int]]] = [defaultdict(list)]
        self._means: defaultdict[int, set[M]] = defaultdict(set)
        for meaning, written in lexicon.meanings.items():
            _Notation(self, written, lexicon.elides).read(meaning)
        self.keys = frozenset(key for edges in self._edges for key in edges) - {GAP, NUMBER}
        self._forget()

    def add(self, starts: Iterable[int], keys: Iterable[str]) -> int:
        """A new node, reached from these by any of these words."""
        node = len(self._edges)
        self._edges.append(defaultdict(list))
        for start in starts:
            for key in keys:
                self._edges[start][key].append(node)
        return node

    def mean(self, nodes: Collection[int], meaning: M) -> None:
        for node in nodes:
            self._means[node].add(meaning)

    def _forget(self) -> None:
        self._steps: dict[tuple[int, tuple[str, ...]], int] = {}
        # State 0 is nowhere, state 1 is before the first word of a phrase.
        self._states: list[tuple[int, ...]] = [(), (_ROOT,)]
        self._numbers = {(): 0, (_ROOT,): 1}
        self.meanings: list[frozenset[M]] = [frozenset(), frozenset()]

    def start(self) -> int:
        if len(self._steps) > _MOST_STEPS:
            self._forget()
        return 1

    def step(self, state: int, keys: tuple[str, ...]) -> int:
        """The state after a word that these keys stand for; 0 when no phrase goes on so."""
        found = self._steps.get((state, keys))
        if found is None:
            found = self._steps[state, keys] = self._met(state, keys)
        return found

    def _met(self, state: int, keys: tuple[str, ...]) -> int:
        reached: set[int] = set()
        for node in self._states[state]:
            edges = self._edges[node]
            for key in (*keys, GAP):
                reached.update(edges.get(key, ()))
        nodes = tuple(sorted(reached))
        if nodes not in self._numbers:
            self._numbers[nodes] = len(self._states)
            self._states.append(nodes)
            self.meanings.append(frozenset().union(*(self._means.get(n, ()) for n in nodes)))
        return self._numbers[nodes]


class _NotAPhrase(Exception):
    """Brackets or bars that do not fit."""


class _Notation(Generic[M]):
    """Reads the phrases of one meaning into the automaton."""

    def __init__(self, phrases: Phrases[M], written: str, elides: bool) -> None:
        self._phrases, self._elides = phrases, elides
        self._tokens = _TOKENS.findall(_BAR.sub("|", written))
        self._place = 0
        self._depth = 0

    def read(self, meaning: M) -> None:
        while self._place < len(self._tokens):
            if self._next() in {"/", "\n"}:
                self._place += 1
                continue
            begin = self._place
            try:
                ends = self._sequence({_ROOT})
            except _NotAPhrase:
                ends = {_ROOT}
            if _ROOT in ends or self._next().startswith(")"):
                wrong = " ".join(self._tokens[begin : self._place + 1])
                raise ValueError(f"{meaning.name}: not a phrase: {wrong}")
            self._phrases.mean(ends, meaning)

    def _next(self) -> str:
        return self._tokens[self._place] if self._place < len(self._tokens) else ""

    def _sequence(self, starts: set[int]) -> set[int]:
        ends = starts
        while (token := self._next()) and not token.startswith(")"):
            if token == "\n" and self._depth:
                self._place += 1
            elif token in {"/", "\n"} or (token == "|" and self._depth):
                break
            else:
                ends = self._choice(ends)
        return ends

    def _choice(self, starts: set[int]) -> set[int]:
        """One item; outside brackets also one of several that are parted by a bar."""
        ends = self._item(starts)
        while self._next() == "|" and not self._depth:
            self._place += 1
            ends |= self._item(starts)
        return ends

    def _item(self, starts: set[int]) -> set[int]:
        token = self._next()
        self._place += 1
        if token == "(":
            return self._group(starts)
        bare = token.removesuffix("?")
        ends = self._word(starts, bare)
        return ends | starts if token.endswith("?") else ends

    def _group(self, starts: set[int]) -> set[int]:
        self._depth += 1
        ends: set[int] = set()
        while True:
            ends |= self._sequence(starts)
            token = self._next()
            self._place += 1
            if token.startswith(")"):
                break
            if token not in {"|", "/"}:
                raise _NotAPhrase
        self._depth -= 1
        return ends | starts if token.endswith("?") else ends

    def _word(self, starts: set[int], token: str) -> set[int]:
        if token == GAP:
            first = self._phrases.add(starts, (GAP,))
            return {*starts, first, self._phrases.add((first,), (GAP,))}
        if token == _ANY:
            return {self._phrases.add(starts, (GAP,))}
        if token == NUMBER:
            return {self._phrases.add(starts, (NUMBER,))}
        words = plain_words(token, elides=self._elides)
        if not words:
            raise _NotAPhrase
        if token.endswith("*"):
            words[-1] += "*"
        for word in words:
            starts = {self._phrases.add(starts, (word,))}
        return starts
