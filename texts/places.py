"""Reads texts/places.toml: where each text stands, and from which rule of wording it is excused."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from care.wording.place import Place
from texts.catalog import FOLDER

TABLE = FOLDER / "places.toml"


class TwoPlaces(ValueError):
    """A text stands in the table twice."""


@dataclass(frozen=True, slots=True)
class Excuse:
    text: str  # an id, or with a star many of them
    rule: str  # of `Fault` or `Rule`
    why: str
    languages: tuple[str, ...] = ()  # empty: all
    most: int | None = None  # characters that it may have; None: as many as a message holds

    def covers(self, text_id: str, rule: str, language: str, length: int) -> bool:
        return (
            fnmatchcase(text_id, self.text)
            and self.rule == rule
            and (not self.languages or language in self.languages)
            and (self.most is None or length <= self.most)
        )


def place_of(text_id: str) -> Place | None:
    """None: nobody has put it into the table yet."""
    exact = places().get(text_id)
    if exact is not None:
        return exact
    families = (place for name, place in places().items() if fnmatchcase(text_id, name))
    return next(families, None)


@cache
def places() -> Mapping[str, Place]:
    """By text id, or by the beginning that a family of ids has, with a star after it."""
    found: dict[str, Place] = {}
    for name, text_ids in _table()["places"].items():
        for text_id in text_ids:
            if text_id in found:
                raise TwoPlaces(text_id)
            found[text_id] = Place(name)
    return found


@cache
def excuses() -> Sequence[Excuse]:
    return [
        Excuse(**{**row, "languages": tuple(row.get("languages", ()))})
        for row in _table()["excused"]
    ]


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))
