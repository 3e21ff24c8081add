"""The values that every text is filled in with to be judged: ordinary ones, and the extremes."""

from collections.abc import Iterator, Sequence
from itertools import product

from texts.catalog import Argument
from texts.shape import Shape

PLAIN = "kim"  # one word, in which no rule sees anything

# Plural forms of all the languages: none, one, few, many, and one again.
COUNTS = (0, 1, 2, 5, 21)
LARGE = 1_234_567

# As long as the bot takes them; in other arguments a day in full is the longest.
_DAY = "Wednesday 30 September 2026"
_LONGEST = {
    **dict.fromkeys(
        ("name", "therapist", "reader", "successor", "cover", "label"), "Wilhelmina" * 4
    ),
    **dict.fromkeys(("opens", "closes", "hour", "clock", "earliest", "latest"), "11:59"),
    "state": "not decided yet",
    "topic": "fortnightly " * 5,
    "line": "kind words " * 12,
    "place": "Asia/Ust-Nera (UTC+10)",
}
_RIGHT_TO_LEFT = "\u05e9\u05d5\u05dc\u05de\u05d9\u05ea"
MARKUP = '<b>&"</b>{ $x }'


def choices(shape: Shape) -> Iterator[dict[str, Argument]]:
    """Ordinary values, so that each variant of the text is said at least once."""
    ranges: dict[str, Sequence[Argument]] = dict.fromkeys(shape.arguments, (PLAIN,))
    ranges |= {**dict.fromkeys(shape.counts, COUNTS), **shape.kinds}
    for values in product(*ranges.values()):
        yield dict(zip(ranges, values, strict=True))


def longest(shape: Shape) -> dict[str, Argument]:
    return _filled(shape, {name: _LONGEST.get(name, _DAY) for name in shape.arguments}, LARGE)


def extremes(shape: Shape) -> list[dict[str, Argument]]:
    """Values that could break the text itself: empty ones, of the other direction, with markup."""
    return [
        _filled(shape, dict.fromkeys(shape.arguments, value), 0)
        for value in ("", _RIGHT_TO_LEFT, MARKUP)
    ]


def _filled(shape: Shape, values: dict[str, str], count: int) -> dict[str, Argument]:
    return {
        name: count if name in shape.counts else shape.kinds.get(name, (value,))[0]
        for name, value in values.items()
    }
