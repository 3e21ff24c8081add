"""Listens in one language: what a message tells, by rules over the meanings of its words."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Generic

from care.listening.lexicon import Lexicon, M
from care.listening.matching import Mark, Matcher
from care.listening.reading import Sentence
from care.listening.rules import K, Rule
from care.listening.taking_back import Objections
from care.listening.weighing import Marked, Roles, hits

_MOST_MIXES = 4_096  # of meanings in a sentence, remembered with the rules they may fulfil


class Listener(Generic[M, K]):
    """Made ready when the first message comes."""

    def __init__(self, lexicon: Lexicon[M], roles: Roles[M], rules: Sequence[Rule[M, K]]) -> None:
        self._lexicon, self._roles, self._rules = lexicon, roles, rules
        self._by_mix: dict[frozenset[M], tuple[Rule[M, K], ...]] = {}

    @cached_property
    def _matcher(self) -> Matcher[M]:
        return Matcher(self._lexicon, lasting=(self._roles.writer,))

    def told(self, text: str, foremost: K) -> K | None:
        """What the text tells first, unless something in it tells the foremost kind."""
        found: K | None = None
        was_past = False
        for sentence in self._matcher.reader.sentences(text):
            marks = self._matcher.marks(sentence.words)
            if not marks:
                continue
            marked = self._marked(sentence, marks)
            here = self._in_sentence(marked, foremost, was_past)
            if here is foremost:
                return here
            found = found or here
            was_past = bool(marked.of(self._roles.past)) or (
                was_past and not marked.of(self._roles.now)
            )
        return found

    def _marked(self, sentence: Sentence, marks: list[Mark[M]]) -> Marked[M]:
        lexicon = self._lexicon
        return Marked(
            sentence,
            marks,
            verb_last=lexicon.verb_last,
            denies_behind=lexicon.denies_behind,
            pro_drop=lexicon.pro_drop,
            subjects=self._matcher.subjects,
        )

    def _in_sentence(self, marked: Marked[M], foremost: K, was_past: bool) -> K | None:
        objections = Objections(self._roles, marked, was_past)
        found: K | None = None
        for rule in self._worth_trying(marked):
            if rule.tells is found:
                continue
            if any(objections.stands(rule, hit) for hit in hits(rule, marked)):
                if rule.tells is foremost:
                    return foremost
                found = rule.tells
        return found

    def _worth_trying(self, marked: Marked[M]) -> tuple[Rule[M, K], ...]:
        mix = frozenset(marked.by_meaning)
        found = self._by_mix.get(mix)
        if found is None:
            if len(self._by_mix) > _MOST_MIXES:
                self._by_mix.clear()
            found = self._by_mix[mix] = tuple(_may_hold(self._rules, mix))
        return found


def _may_hold(rules: Iterable[Rule[M, K]], mix: frozenset[M]) -> Iterable[Rule[M, K]]:
    for rule in rules:
        needed = (*rule.steps, *rule.beside)
        if mix.isdisjoint(rule.absent) and not any(mix.isdisjoint(step) for step in needed):
            yield rule
