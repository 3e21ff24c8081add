"""Notices words of danger in a message, on this machine, by rules that anybody can read.

It answers what kind of words these are, or None; never how much, how sure, how often: nobody
watches this channel, so there is nothing to rank. The words of each language are in
care/danger_words, care/danger_text.py reads a message, and care/danger_rules.py weighs a clause.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from care.danger_rules import Danger, Rules
from care.danger_text import cleaned
from care.danger_words import LANGUAGES

__all__ = ["MEASURED", "REVIEWED", "Danger", "Measured", "danger_in", "is_on"]


class Measured(NamedTuple):
    """Lines noticed, of all, in the set that the author of the rules never saw."""

    sure: tuple[int, int]  # direct and plan: at least 95 in 100
    routine: tuple[int, int]  # at most 2 in 100
    taken_back: tuple[int, int]  # idioms, denials, others, the past, the dead: at most 15 in 100

    def reaches_the_aims(self) -> bool:
        return (
            self.sure[0] * 100 >= 95 * self.sure[1]
            and self.routine[0] * 100 <= 2 * self.routine[1]
            and self.taken_back[0] * 100 <= 15 * self.taken_back[1]
        )


# Written by hand from `danger FILE` over lines that nobody had tuned the rules on; docs/safety.md
# tells how. After such lines were read to better the rules, only new ones may change a figure.
MEASURED: Mapping[str, Measured] = MappingProxyType(
    {
        "en": Measured((4, 12), (0, 16), (0, 27)),
        "de": Measured((4, 12), (1, 16), (0, 27)),
        "fr": Measured((4, 12), (0, 16), (0, 27)),
        "es": Measured((1, 12), (0, 16), (1, 27)),
        "it": Measured((3, 12), (0, 16), (1, 27)),
        "pt": Measured((1, 12), (0, 16), (0, 27)),
        "nl": Measured((5, 12), (0, 16), (0, 27)),
        "uk": Measured((6, 12), (0, 16), (1, 27)),
    }
)
REVIEWED: Mapping[str, bool] = MappingProxyType(
    {language: MEASURED[language].reaches_the_aims() for language in LANGUAGES}
)

_RULES: dict[str, Rules] = {}


def is_on(language: str) -> bool:
    """Whether the list of this language has reached the aims; never for an unknown language."""
    return REVIEWED.get(language, False)


def danger_in(text: str, language: str) -> Danger | None:
    """Words of danger in the person's language, or in English, which people mix in everywhere.

    All lists at once noticed nothing more of the lines to develop against, and gave six false
    alarms in 336 where these two gave none. It looks whether or not a language is on.
    """
    shown = cleaned(text)
    for one in dict.fromkeys((language, "en")):
        if one in LANGUAGES:
            found = _rules(one).danger_in(shown)
            if found is not None:
                return found
    return None


def _rules(language: str) -> Rules:
    if language not in _RULES:
        _RULES[language] = Rules(LANGUAGES[language])
    return _RULES[language]
