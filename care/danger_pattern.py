"""A small notation for patterns of words, so that the lists of each language read like data.

    kill|hang        one of these words         myself?     it may be missing
    suicid*          any ending, or middle      (a b|c)     one of these sequences; ()? optional
    ..  ...          up to 3, up to 6 words in between, within the clause
    ,,               up to 8 words in between, also in the next clauses
    !in|with the     what follows is none of these sequences; the last of a pattern, or !(a|b)
    #                a number                   ,           a break between clauses, written out
    <  >             a clause begins, ends here {name}      a group the language has named

Every gap has a bound and no quantifier holds another over the same letters: time stays linear.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_PIECES = re.compile(r"!?\(|\)\??|/|[^()\s/]+")
_LAST = re.compile(r"!([^!()]+)$")
_NAMED = re.compile(r"\{(\w+)\}")
_TWICE = re.compile(r"([^\W\d])\1+")
_GAPS = {
    "..": "(?:[^ ,]+ ){0,3}?",
    "...": "(?:[^ ,]+ ){0,6}?",
    ",,": "(?:[^ ]+ ){0,8}?",
    ",": ", ",
    ",?": "(?:, )?",
    "#": "[0-9]+ ",
    "<": "(?:^|(?<=, ))",
    ">": "(?=$|, )",
}
# Too common to be worth looking for: another word of the pattern tells sooner.
_SHORT = 3


def plain(text: str) -> str:
    """Small letters without accents, each doubled letter once, as all words here are compared."""
    small = text.casefold()
    if not small.isascii():
        small = "".join(
            letter
            for letter in unicodedata.normalize("NFD", small)
            if unicodedata.category(letter) != "Mn"
        )
    return squeezed(small)


def squeezed(small: str) -> str:
    return _TWICE.sub(r"\1", small)


@dataclass(frozen=True, slots=True)
class Pattern:
    """What to search for, and words of which one must be there for it to be worth a search."""

    expression: re.Pattern[str]
    signs: frozenset[str]


def compiled(text: str, named: Mapping[str, str]) -> Pattern:
    written = _LAST.sub(r"!(\1)", text)
    while _NAMED.search(written):
        written = _NAMED.sub(lambda name: f"({named[name[1]]})", written)
    pieces = _pieces(written)
    source, signs, end = _sequences(pieces)
    if end is not None or not signs:
        raise ValueError(f"not a pattern: {text}")
    return Pattern(re.compile(f"(?<![^ ])(?:{source})"), signs)


def _pieces(written: str) -> Iterator[str]:
    """Words, gaps and brackets; in brackets a stroke parts whole sequences."""
    depth = 0
    for piece in _PIECES.findall(written):
        depth += piece.endswith("(") - piece.startswith(")")
        if depth and "|" in piece:
            for place, word in enumerate(piece.split("|")):
                yield from ["/"] * (place > 0)
                yield from [word] * (word != "")
        else:
            yield piece


def any_of(texts: Iterable[str], named: Mapping[str, str]) -> re.Pattern[str]:
    """One expression for all these patterns; for none of them, one that is never found."""
    sources = [compiled(text, named).expression.pattern for text in texts]
    return re.compile("|".join(sources) if sources else r"(?!)")


def _sequences(pieces: Iterator[str]) -> tuple[str, frozenset[str], str | None]:
    """Sequences up to the closing bracket or the end: source, signs, and what closed them."""
    sources: list[str] = []
    signs: set[str] = set()
    source, best = "", frozenset[str]()
    for piece in pieces:
        if piece == "/" or piece.startswith(")"):
            sources.append(source)
            signs |= best or {""}
            source, best = "", frozenset()
            if piece != "/":
                return "|".join(sources), frozenset(signs), piece
            continue
        part, found = _item(piece, pieces)
        source += part
        if _worth(found) > _worth(best):
            best = found
    return "|".join([*sources, source]), frozenset(signs | (best or {""})) - {""}, None


def _item(piece: str, pieces: Iterator[str]) -> tuple[str, frozenset[str]]:
    if piece.endswith("("):
        inner, signs, end = _sequences(pieces)
        if end is None:
            raise ValueError("a bracket is left open")
        if piece == "!(":
            return f"(?!{inner})", frozenset()
        optional = end.endswith("?") or "" in signs
        return f"(?:{inner}){'?' if end.endswith('?') else ''}", (
            frozenset() if optional else signs
        )
    if piece in _GAPS:
        return _GAPS[piece], frozenset()
    if piece.startswith("!"):
        raise ValueError("write !( ) inside a pattern")
    if piece.endswith("?"):
        return f"(?:{_words(piece[:-1])})?", frozenset()
    return _words(piece), frozenset(_sign(word) for word in piece.split("|"))


def _sign(word: str) -> str:
    head, star, _ = plain(word).partition("*")
    return head + star


def _words(piece: str) -> str:
    words = [plain(word).replace("*", "[^ ,]{0,20}") for word in piece.split("|")]
    return f"(?:{'|'.join(words)}) "


def _worth(signs: frozenset[str]) -> int:
    if not signs:
        return 0
    shortest = min(len(sign.rstrip("*")) for sign in signs)
    return shortest * 100 - len(signs) if shortest > _SHORT else shortest
