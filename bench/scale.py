"""How much is measured: enough to trust a median, or just enough to see that the bench works."""

import time
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One size of the whole bench. Counts are bounds, and `…_for` are seconds after which no
    further round begins: a slow machine measures less, not longer."""

    name: str
    rounds: int  # how often each program is started and measured, all in turn
    chats: int
    each: int  # updates waiting in each chat
    taps: int  # one after another, by one person, in each round
    calls: tuple[tuple[int, int], ...]  # (at once, how many in one measurement)
    call_rounds: int  # for each number at once
    clients: tuple[int, int]  # a small and a large practice
    tick_rounds: int
    visits_for: float
    calls_for: float
    ticks_for: float


FULL = Scale(
    name="full",
    rounds=5,
    chats=200,
    each=3,
    taps=40,
    calls=((1, 200), (32, 400), (256, 512)),
    call_rounds=5,
    clients=(1_000, 100_000),
    tick_rounds=11,
    visits_for=100.0,
    calls_for=40.0,
    ticks_for=20.0,
)

QUICK = Scale(
    name="quick",
    rounds=1,
    chats=200,
    each=1,
    taps=15,
    calls=((1, 100), (32, 200), (256, 256)),
    call_rounds=2,
    clients=(1_000, 10_000),
    tick_rounds=5,
    visits_for=10.0,
    calls_for=6.0,
    ticks_for=5.0,
)

TINY = Scale(
    name="tiny",
    rounds=1,
    chats=10,
    each=1,
    taps=3,
    calls=((1, 5), (8, 16)),
    call_rounds=1,
    clients=(20, 60),
    tick_rounds=1,
    visits_for=0.0,
    calls_for=0.0,
    ticks_for=0.0,
)


def within(seconds: float, rounds: int) -> Iterator[int]:
    """Numbers of rounds, the first in any case, until there are enough or the time is over."""
    ends_at = time.monotonic() + seconds
    for number in range(rounds):
        if number and time.monotonic() > ends_at:
            return
        yield number
