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

_FRAGMENT = 3  # words that are no sentence of their own
_MOST_FRAGMENTS = 40  # in one message; what is nothing but fragments takes no longer than others
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
        before: frozenset[M] = frozenset()
        last: Sentence | None = None
        fragments = 0
        for sentence in self._matcher.reader.sentences(text):
            marks = self._matcher.marks(sentence.words)
            if fragments < _MOST_FRAGMENTS and last and self._is_torn(last, sentence):
                fragments += 1
                here = self._of_fragments(last.joined(sentence), foremost, was_past)
                if here is foremost:
                    return here
                found = found or here
            last = sentence
            if not marks:
                before = frozenset()
                continue
            marked = self._marked(sentence, marks)
            here = self._in_sentence(marked, foremost, was_past, before)
            if here is foremost:
                return here
            found = found or here
            before = frozenset(marked.by_meaning)
            was_past = bool(marked.of(self._roles.past)) or (
                was_past and not marked.of(self._roles.now)
            )
        return found

    def _is_torn(self, first: Sentence, second: Sentence) -> bool:
        """One of them is too short to be a sentence: «Dead. That's all I want to be.»"""
        return min(len(first.words), len(second.words)) <= _FRAGMENT

    def _of_fragments(self, whole: Sentence, foremost: K, was_past: bool) -> K | None:
        """Nothing when somebody else is in either: «Dad died. I want to sleep.»"""
        torn = self._marked(whole, self._matcher.marks(whole.words), is_free=True)
        if torn.of(self._roles.other):
            return None
        return self._in_sentence(torn, foremost, was_past, frozenset())

    def _marked(
        self, sentence: Sentence, marks: list[Mark[M]], *, is_free: bool = False
    ) -> Marked[M]:
        lexicon = self._lexicon
        return Marked(
            sentence,
            marks,
            verb_last=lexicon.verb_last or is_free,
            denies_behind=lexicon.denies_behind,
            pro_drop=lexicon.pro_drop,
            subjects=self._matcher.subjects,
        )

    def _in_sentence(
        self, marked: Marked[M], foremost: K, was_past: bool, before: frozenset[M]
    ) -> K | None:
        objections = Objections(self._roles, marked, was_past)
        found: K | None = None
        for rule in self._worth_trying(marked):
            if rule.tells is found or (rule.after and rule.after.isdisjoint(before)):
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
