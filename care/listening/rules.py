"""Rules over meanings, written to be read.

    SELF: WANT DIE                   these, in this order, at most eight words apart
    SELF: NOT WANT LIVE|LIFE         one of two; NOT: only if it is denied
    SELF: BETTER_OFF & WITHOUT_ME    what follows & may stand anywhere near in the sentence
    OTHERS: SOMEBODY HITS ME close   the last two at most three words apart
    SELF: CUT BODY with I|NOW        and one of these is somewhere in the sentence
    SELF: BETTER_OFF without PAST    and none of these is
    SELF: KILL_SELF despite OTHER    what would take it back does not
    SELF: SUICIDE alone              in a sentence of one word or two
    SELF: GONE after AFFAIRS|PILLS   the sentence before has one of these

Before the colon stands what the rule tells.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from care.listening.lexicon import M

K = TypeVar("K", bound=Enum)

_KEYWORDS = ("with", "without", "despite", "after", "alone", "close")


@dataclass(frozen=True, slots=True)
class Rule(Generic[M, K]):
    tells: K
    steps: tuple[frozenset[M], ...]
    is_denied: bool
    anywhere: tuple[bool, ...]
    """For each step, whether its place does not matter."""
    alone: bool
    close: bool
    beside: tuple[frozenset[M], ...]
    absent: frozenset[M]
    despite: frozenset[M]
    after: frozenset[M]
    """One of these is in the sentence before; empty: whatever that is."""


def parsed(
    written: Iterable[str], meanings: type[M], kinds: type[K], denial: M
) -> tuple[Rule[M, K], ...]:
    """Rules in their order; a name that nobody knows is a KeyError."""
    return tuple(_rule(one, meanings, kinds, denial) for one in written)


def _rule(written: str, meanings: type[M], kinds: type[K], denial: M) -> Rule[M, K]:
    tells, _, told = written.partition(":")
    parts: dict[str, list[str]] = {keyword: [] for keyword in ("", *_KEYWORDS)}
    part = ""
    for token in told.split():
        if token in _KEYWORDS:
            part = token
        else:
            parts[part].append(token)
    named = {
        keyword: tuple(frozenset(meanings[name] for name in one.split("|")) for one in some)
        for keyword, some in ((key, [t for t in got if t != "&"]) for key, got in parts.items())
    }
    denied = frozenset((denial,))
    return Rule(
        tells=kinds[tells.strip()],
        steps=tuple(step for step in named[""] if step != denied),
        is_denied=denied in named[""],
        anywhere=tuple(_anywhere(parts[""], denial.name)),
        alone="alone" in told.split(),
        close="close" in told.split(),
        beside=named["with"],
        absent=frozenset().union(*named["without"]),
        despite=frozenset().union(*named["despite"]),
        after=frozenset().union(*named["after"]),
    )


def _anywhere(steps: list[str], denial: str) -> Iterator[bool]:
    before = ""
    for step in steps:
        if step not in {"&", denial}:
            yield before == "&"
        before = step
