"""Which characters our fonts can draw, and what is written in place of the others."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path(__file__).with_name("typefaces")

# Family and file. Each character is taken from the first that has it.
FONTS = {
    "EB Garamond 12": "EBGaramond12-Regular.otf",
    "Noto Serif Hebrew": "NotoSerifHebrew-Light.ttf",
    "Amiri": "Amiri-Regular.ttf",
    "Noto Serif": "NotoSerif-Light.ttf",
    "Noto Serif Armenian": "NotoSerifArmenian-Light.ttf",
    "Noto Serif Georgian": "NotoSerifGeorgian-Light.ttf",
    "Noto Serif Devanagari": "NotoSerifDevanagari-Light.ttf",
    "Noto Serif Ethiopic": "NotoSerifEthiopic-Light.ttf",
    "Noto Serif Thai": "NotoSerifThai-Light.ttf",
    "Twemoji Mozilla": "TwemojiMozilla.ttf",
    "Noto Sans Math": "NotoSansMath-Regular.ttf",
    "Noto Sans Symbols": "NotoSansSymbols-Regular.ttf",
    "Noto Sans Symbols2": "NotoSansSymbols2-Regular.ttf",
}

MOST_MARKS = 8  # on one character, of which no language needs half; more run over other lines
TAB = 4 * " "

Run = tuple[bool, str]  # whether it is the name of a character, which stands in for it

_LASTING = {"\u2007": "\u00a0", "\u202f": "\u00a0"}  # spaces at which no line ends
# These are not drawn, nor are most characters of format.
_UNDRAWN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_DRAWN_FORMAT = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd]")


def runs(line: str) -> list[Run]:
    """A line as it can be drawn, without boxes: words as they are, and the names of characters
    that no font has."""
    if _plain().issuperset(line):
        return [(False, line)] if line else []
    pieces = (run for cluster in _clusters(_tidied(line)) for run in _drawable(cluster))
    return [
        (is_name, "".join(text for _is_name, text in group))
        for is_name, group in groupby(pieces, key=itemgetter(0))
    ]


@cache
def coverage() -> list[frozenset[str]]:
    """The characters of each font. Those of private use mean something else in each."""
    return [
        frozenset(
            chr(code) for code in _codes(FOLDER / name) if unicodedata.category(chr(code)) != "Co"
        )
        for name in FONTS.values()
    ]


@cache
def _plain() -> frozenset[str]:
    """What the first font has and nothing can be set on: most lines are of these alone."""
    return frozenset(one for one in coverage()[0] if not _is_mark(one))


def _codes(path: Path) -> list[int]:
    with TTFont(path, lazy=True) as font:
        return list(font.getBestCmap())


def _tidied(line: str) -> str:
    return "".join(_tidy(character) for character in line)


def _tidy(character: str) -> str:
    """Spaces that no font has become those that all have; characters of control go."""
    if character == "\t":
        return TAB
    match unicodedata.category(character):
        case "Cc":
            return ""
        case "Zs" if character not in coverage()[0]:
            return _LASTING.get(character, " ")
        case _:
            return character


def _clusters(line: str) -> Iterator[str]:
    """Each character with the marks that are set on it: one font has to have them all."""
    start = 0
    for at in range(1, len(line)):
        if not _is_mark(line[at]):
            yield line[start:at]
            start = at
    if line:
        yield line[start:]


@lru_cache(maxsize=4096)
def _drawable(cluster: str) -> tuple[Run, ...]:
    """As much of it as some font has, then the names of the rest."""
    cluster = cluster[: 1 + MOST_MARKS]
    end = next((end for end in range(len(cluster), 0, -1) if _is_drawn(cluster[:end])), 0)
    drawn = [(False, cluster[:end])] if end else []
    return (*drawn, *((True, _name(one)) for one in cluster[end:] if not _is_undrawn(one)))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _is_drawn(cluster: str) -> bool:
    """Whether one font has all of it, composed or taken apart."""
    forms = [cluster, *(unicodedata.normalize(form, cluster) for form in ("NFC", "NFD"))]
    return any(
        all(one in font or _is_undrawn(one) for one in form)
        for form in forms
        for font in coverage()
    )


def _is_undrawn(character: str) -> bool:
    if unicodedata.category(character) == "Cf":
        return not _DRAWN_FORMAT.match(character)
    return _UNDRAWN.match(character) is not None


def _name(character: str) -> str:
    return f"[{unicodedata.name(character, '') or f'U+{ord(character):04X}'}]"
