"""Sets a letter on paper: its words as they are, in fonts of our own, as a PDF that names nobody.

Typst breaks the lines, shapes what needs shaping, puts right-to-left words into their order and
embeds what it used of the fonts; `letter.typ` says how the page looks. The fonts stand in
`typefaces/` with their licences. They have Latin, Cyrillic, Greek, Hebrew, Arabic, Armenian,
Georgian, Devanagari, Ethiopic and Thai, emoji and common signs. What none of them has, Chinese,
Japanese and Korean among it, is written by its Unicode name in brackets: never as a box.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import typst

from bot import glyphs
from care.letter import Place
from handlers.letter_text import Paragraph

TEMPLATE = Path(__file__).with_name("letter.typ")

_KINDS = {Place.DEAR: "opening", Place.SIGNED: "closing", Place.UNSAID: "aside"}
_RIGHT_TO_LEFT = frozenset({"R", "AL"})

# Where the file says which program made it. What a person wrote is compressed, and never there.
_MADE_BY = re.compile(
    rb"/Metadata \d+ 0 R|/Type/Metadata/Subtype/XML|<\?xpacket begin.*<\?xpacket end[^>]*>"
    rb"|/Creator ?\([^)]*\)",
    re.DOTALL,
)


class NotSet(Exception):
    """The typesetter broke. What it says is not repeated here, because it may quote the letter."""


def typeset(letter: Sequence[Paragraph], *, language: str) -> bytes:
    """The letter as a PDF; the same bytes for the same letter. Takes time: call it in a thread."""
    inputs = {
        "fonts": list(glyphs.FONTS),
        "language": language,
        "length": sum(len(one.text) for one in letter),
        "blocks": list(_blocks(letter)),
    }
    return pages(TEMPLATE, letter=inputs)


def pages(template: Path, **inputs: Any) -> bytes:
    """The PDF of a template, to which each input is given as JSON."""
    given = {name: json.dumps(value, ensure_ascii=False) for name, value in inputs.items()}
    try:
        pdf = typst.compile(template.read_bytes(), font_paths=_fonts(), sys_inputs=given)
    except BaseException:  # noqa: BLE001 a panic in it is no Exception, and would end the sender
        raise NotSet from None
    return _nameless(pdf)


def lines(text: str) -> list[dict[str, Any]]:
    """Each line with its direction and its runs; an empty one has none."""
    found = []
    rtl = False
    for line in text.splitlines():
        runs = glyphs.runs(line.rstrip())
        rtl = _is_rtl(runs, otherwise=rtl)
        found.append({"rtl": rtl, "runs": runs})
    return found


@cache
def _fonts() -> typst.Fonts:
    """Ours alone: what else is installed on a machine must not change a letter."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[glyphs.FOLDER]
    )


def _nameless(pdf: bytes) -> bytes:
    """Without the name and the version of the program, from which one could tell when it ran.

    Blanked, not cut out: the table at the end of the file counts bytes.
    """
    return _MADE_BY.sub(lambda found: b" " * len(found[0]), pdf)


def _blocks(letter: Iterable[Paragraph]) -> Iterator[dict[str, Any]]:
    """As it was written: a line stays a line, and an empty one parts two blocks."""
    rtl = False
    for paragraph in letter:
        lines = [glyphs.runs(line.rstrip()) for line in paragraph.text.splitlines()]
        for has_words, group in groupby(lines, key=bool):
            if not has_words:
                continue
            block = []
            for runs in group:
                rtl = _is_rtl(runs, otherwise=rtl)
                block.append({"rtl": rtl, "runs": runs})
            yield {"kind": _KINDS.get(paragraph.place, "body"), "lines": block}


def _is_rtl(runs: Iterable[glyphs.Run], *, otherwise: bool) -> bool:
    """By the first letter that has a direction (rules P2 and P3 of UAX #9, without isolates)."""
    for character in chain.from_iterable(text for _is_name, text in runs):
        direction = unicodedata.bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return otherwise
