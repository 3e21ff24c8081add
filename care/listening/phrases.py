"""All phrases of a lexicon as one automaton over words: each text is walked through it once.

The notation is that of care/listening/lexicon.py. A node is a place within phrases, an edge a
word; nodes that a text can reach together become one state when they are first met, so that a
lexicon is ready in milliseconds and a look-up is one dictionary access.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Generic

from care.listening.lexicon import Lexicon, M
from care.listening.plain import shown, without_apostrophes

# A bracket of single words is one piece: most brackets are.
_PIECES = re.compile(r"\([^()\s/*?_#-]+\)\??|\(|\)\??|\||/|\n|[^\s()|/]+")
_BAR = re.compile(r"\s*\|\s*")
_ROOT, DEAD = 0, 0
_MOST_STEPS = 60_000  # remembered; then they are forgotten and met anew
GAP, NUMBER = "_", "#"
_ANY, _JOINED = "*", "-"


_Way = tuple[int | str, ...]


class Phrases(Generic[M]):
    """Nodes, and the states that texts have met."""

    def __init__(self, lexicon: Lexicon[M]) -> None:
        self.size = _ROOT
        self._ahead: defaultdict[int, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        self._edges: dict[int, Mapping[str, Sequence[int]]] = {}
        self._meets: defaultdict[int, list[int]] = defaultdict(list)
        self._ways: dict[_Way, int] = {}
        self._means: defaultdict[int, set[M]] = defaultdict(set)
        for meaning, written in lexicon.meanings.items():
            _Notation(self, written, lexicon.elides).read(meaning)
        self._ways.clear()
        words = (keys for ahead in self._ahead.values() for keys, _ in ahead)
        self.keys = frozenset(chain.from_iterable(words)) - {GAP, NUMBER}
        self._forget()

    def add(self, starts: Collection[int], keys: tuple[str, ...]) -> int:
        """The node that any of these words leads to from all of these; the same for the same."""
        way: _Way = (*(sorted(starts) if len(starts) > 1 else starts), *keys)
        if way in self._ways:
            return self._ways[way]
        node = self._ways[way] = self._new()
        for start in starts:
            self._ahead[start].append((keys, node))
        return node

    def meeting(self, ends: set[int], starts: set[int]) -> set[int]:
        """One place where the ways that end here go on, so that what follows is kept once."""
        if len(ends) < 2 or len(ends - starts) < 2:
            return ends
        ways = tuple(sorted(ends - starts))
        if ways not in self._ways:
            self._ways[ways] = self._new()
            for way in ways:
                self._meets[way].append(self._ways[ways])
        return {self._ways[ways]} | (ends & starts)

    def _new(self) -> int:
        self.size += 1
        return self.size

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
            edges = self._edges_of(node)
            for key in (*keys, GAP):
                reached.update(edges.get(key, ()))
        waiting = list(reached)
        while waiting:
            further = self._meets.get(waiting.pop(), ())
            waiting.extend(further)
            reached.update(further)
        nodes = tuple(sorted(reached))
        if nodes not in self._numbers:
            self._numbers[nodes] = len(self._states)
            self._states.append(nodes)
            self.meanings.append(frozenset().union(*(self._means.get(n, ()) for n in nodes)))
        return self._numbers[nodes]

    def _edges_of(self, node: int) -> Mapping[str, Sequence[int]]:
        """Where each word leads from a node: written out when a text first comes there."""
        found = self._edges.get(node)
        if found is None:
            edges: defaultdict[str, list[int]] = defaultdict(list)
            for keys, following in self._ahead.get(node, ()):
                for key in keys:
                    edges[key].append(following)
            found = self._edges[node] = dict(edges)
        return found


class _NotAPhrase(Exception):
    """Brackets or bars that do not fit."""


class _Notation(Generic[M]):
    """Reads the phrases of one meaning into the automaton."""

    def __init__(self, phrases: Phrases[M], written: str, elides: bool) -> None:
        self._phrases = phrases
        plain = without_apostrophes(shown(written), instead=_JOINED if elides else "")
        # An empty piece is the end.
        self._pieces: list[str] = [*_PIECES.findall(_BAR.sub("|", plain)), ""]
        self._place = 0
        self._depth = 0

    def read(self, meaning: M) -> None:
        while self._next():
            if self._next() in {"/", "\n"}:
                self._place += 1
                continue
            begin = self._place
            try:
                ends = self._sequence({_ROOT})
            except _NotAPhrase:
                ends = {_ROOT}
            if _ROOT in ends or self._next().startswith(")"):
                wrong = " ".join(self._pieces[begin : self._place + 1])
                raise ValueError(f"{meaning.name}: not a phrase: {wrong}")
            self._phrases.mean(ends, meaning)

    def _next(self) -> str:
        return self._pieces[self._place]

    def _sequence(self, starts: set[int]) -> set[int]:
        ends = starts
        while (piece := self._next()) and piece[0] != ")":
            if piece.isalpha() and (self._depth or self._pieces[self._place + 1] != "|"):
                ends = {self._phrases.add(ends, (piece,))}
                self._place += 1
            elif piece == "\n" and self._depth:
                self._place += 1
            elif piece in {"/", "\n"} or (piece == "|" and self._depth):
                break
            else:
                ends = self._choice(ends)
        return ends

    def _choice(self, starts: set[int]) -> set[int]:
        """One item; outside brackets also one of several that are parted by a bar."""
        ends = self._item(starts)
        while self._next() == "|" and not self._depth:
            self._place += 1
            ends = ends | self._item(starts)
        return self._phrases.meeting(ends, starts)

    def _item(self, starts: set[int]) -> set[int]:
        piece = self._next()
        self._place += 1
        if piece == "(":
            return self._group(starts)
        bare = piece.removesuffix("?")
        ends = self._words(starts, bare) if piece.startswith("(") else self._word(starts, bare)
        return ends | starts if piece.endswith("?") else ends

    def _group(self, starts: set[int]) -> set[int]:
        self._depth += 1
        ends: set[int] = set()
        while True:
            ends |= self._sequence(starts)
            piece = self._next()
            if not piece:
                raise _NotAPhrase
            self._place += 1
            if piece[0] == ")":
                break
        self._depth -= 1
        ends = self._phrases.meeting(ends, starts)
        return ends | starts if piece.endswith("?") else ends

    def _words(self, starts: set[int], piece: str) -> set[int]:
        """One of several single words."""
        return {self._phrases.add(starts, tuple(piece.strip("()").split("|")))}

    def _word(self, starts: set[int], piece: str) -> set[int]:
        if piece == GAP:
            first = self._phrases.add(starts, (GAP,))
            return {*starts, first, self._phrases.add((first,), (GAP,))}
        if piece == _ANY:
            return {self._phrases.add(starts, (GAP,))}
        if piece == NUMBER:
            return {self._phrases.add(starts, (NUMBER,))}
        words = piece.strip(_JOINED).split(_JOINED)
        if not all(word.removesuffix(_ANY).isalnum() for word in words):
            raise _NotAPhrase
        for word in words:
            starts = {self._phrases.add(starts, (word,))}
        return starts
