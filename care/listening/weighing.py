"""Weighs one sentence by rules: what its marks tell together, and what takes it back."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic

from care.listening.lexicon import M
from care.listening.matching import Mark
from care.listening.reading import Sentence
from care.listening.rules import K, Rule

_APART = 8  # words between two meanings of a rule
_CLOSE = 3  # the same, where a rule asks for it
_ALONE = 2  # words of a sentence that is nothing else
_AFTER_A_LIGHT_PAUSE = 2  # words of a clause before what still belongs to the clause before


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles(Generic[M]):
    """The meanings that take back what a rule tells, or bring it back."""

    denial: M
    writer: M
    other: M
    past: M
    now: M
    over: M
    elsewhere: M
    idiom: M
    first_person: frozenset[M]  # these are the writer's own where verbs tell the person
    past_tense: frozenset[M]  # these are past when the sentence before was


def roles_of(
    meanings: type[M], *, first_person: Collection[M], past_tense: Collection[M] = ()
) -> Roles[M]:
    """The meanings that have these names in every vocabulary."""
    return Roles(
        denial=meanings["NOT"],
        writer=meanings["I"],
        other=meanings["OTHER"],
        past=meanings["PAST"],
        now=meanings["NOW"],
        over=meanings["OVER"],
        elsewhere=meanings["ELSEWHERE"],
        idiom=meanings["IDIOM"],
        first_person=frozenset(first_person),
        past_tense=frozenset(past_tense),
    )


@dataclass(frozen=True, slots=True)
class Hit(Generic[M]):
    """The marks that a rule found in their order, and those that may stand anywhere."""

    marks: tuple[Mark[M], ...]
    around: tuple[Mark[M], ...] = ()

    @property
    def begin(self) -> int:
        return min(mark.begin for mark in self.marks)

    @property
    def end(self) -> int:
        return max(mark.end for mark in self.marks)


@dataclass(slots=True)
class Marked(Generic[M]):
    """A sentence with its marks by meaning, each in order."""

    sentence: Sentence
    marks: list[Mark[M]]
    verb_last: bool
    denies_behind: bool
    pro_drop: bool
    subjects: frozenset[str]
    by_meaning: dict[M, list[Mark[M]]] = field(init=False)

    def __post_init__(self) -> None:
        sorted_out: defaultdict[M, list[Mark[M]]] = defaultdict(list)
        for mark in self.marks:
            sorted_out[mark.meaning].append(mark)
        self.by_meaning = dict(sorted_out)

    def of(self, meaning: M) -> Sequence[Mark[M]]:
        return self.by_meaning.get(meaning, ())

    def any_of(self, meanings: frozenset[M]) -> bool:
        return not meanings.isdisjoint(self.by_meaning)

    def near(self, meanings: frozenset[M], begin: int, end: int) -> Iterator[Mark[M]]:
        """Marks of these meanings that begin between these places."""
        for meaning in meanings:
            marks = self.of(meaning)
            for mark in marks[bisect_left(marks, begin, key=_begin) :]:
                if mark.begin > end:
                    break
                yield mark

    def are_together(self, first: Mark[M], second: Mark[M]) -> bool:
        """Whether no full pause parts them, and a light one only just before the second."""
        words, here, there = self.sentence, first.end - 1, second.begin
        if words.full[here] != words.full[there]:
            return False
        if words.light[here] == words.light[there]:
            return True
        close = words.light[max(there - _AFTER_A_LIGHT_PAUSE, here)]
        return close < words.light[there]

    def same_clause(self, here: int, there: int) -> bool:
        words = self.sentence
        return (words.full[here], words.light[here]) == (words.full[there], words.light[there])


def _begin(mark: Mark[M]) -> int:
    return mark.begin


def hits(rule: Rule[M, K], marked: Marked[M]) -> Iterator[Hit[M]]:
    """Wherever the marks of a sentence are as the rule says, taken back or not."""
    if not all(marked.any_of(step) for step in (*rule.steps, *rule.beside)):
        return
    length = len(marked.sentence.words)
    if marked.any_of(rule.absent) or (rule.alone and length > _ALONE):
        return
    for first in marked.near(rule.steps[0], 0, length):
        for marks in _rest(rule, marked, (first,)):
            if _is_beside(rule, marked, marks):
                yield _hit(rule, marks)


def _hit(rule: Rule[M, K], marks: tuple[Mark[M], ...]) -> Hit[M]:
    placed = tuple(zip(marks, rule.anywhere, strict=True))
    return Hit(
        tuple(mark for mark, anywhere in placed if not anywhere),
        tuple(mark for mark, anywhere in placed if anywhere),
    )


def _is_beside(rule: Rule[M, K], marked: Marked[M], marks: tuple[Mark[M], ...]) -> bool:
    """Whether what the rule wants beside is there, and is none of its own words."""
    return all(
        any(mark not in marks for meaning in some for mark in marked.of(meaning))
        for some in rule.beside
    )


def _rest(
    rule: Rule[M, K], marked: Marked[M], so_far: tuple[Mark[M], ...]
) -> Iterator[tuple[Mark[M], ...]]:
    if len(so_far) == len(rule.steps):
        yield so_far
        return
    place = len(so_far)
    last, anywhere = so_far[-1], rule.anywhere[place]
    free = anywhere or marked.verb_last
    apart = _CLOSE if rule.close and place == len(rule.steps) - 1 else _APART
    begin = last.begin - 2 * _APART if free else last.begin + 1
    for mark in marked.near(rule.steps[place], max(begin, 0), last.end + _APART):
        if anywhere or _may_follow(marked, last, mark, apart):
            yield from _rest(rule, marked, (*so_far, mark))


def _may_follow(marked: Marked[M], last: Mark[M], mark: Mark[M], apart: int) -> bool:
    if mark.begin > last.begin and mark.end > last.end:
        return mark.begin - last.end <= apart and marked.are_together(last, mark)
    if not marked.verb_last or mark.end > last.begin:
        return False
    return last.begin - mark.end <= _APART and marked.are_together(mark, last)
