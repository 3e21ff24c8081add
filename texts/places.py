"""Reads texts/places.toml: where each text stands, and from which rule of wording it is excused."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

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


@cache
def places() -> Mapping[str, Place]:
    """By text id."""
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
        for row in _table().get("excused", [])
    ]


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))
