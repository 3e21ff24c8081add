"""Notices words of danger in a message, on this machine, by rules that anybody can read.

It answers what kind of words these are, or None; never how much, how sure, how often: nobody
watches this channel, so there is nothing to rank. Each language says in care/danger/words in
which words it means what, and care/danger/rules.py tells which meanings together are danger.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from care.danger.meaning import Meaning
from care.danger.rules import ROLES, RULES, Danger
from care.danger.words import LEXICONS
from care.listening.languages import Languages
from care.listening.listener import Listener
from care.listening.rules import parsed

__all__ = ["MEASURED", "REVIEWED", "Danger", "Measured", "danger_in", "is_on", "noticed"]


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
        "en": Measured((49, 60), (0, 20), (3, 38)),
        "de": Measured((46, 60), (0, 20), (2, 38)),
        "fr": Measured((55, 60), (0, 20), (3, 38)),
        "es": Measured((47, 60), (0, 20), (3, 38)),
        "it": Measured((106, 120), (0, 40), (8, 76)),
        "pt": Measured((49, 60), (0, 20), (5, 38)),
        "nl": Measured((48, 60), (0, 20), (8, 38)),
        "uk": Measured((48, 60), (0, 20), (6, 38)),
    }
)
REVIEWED: Mapping[str, bool] = MappingProxyType(
    {
        language: language in MEASURED and MEASURED[language].reaches_the_aims()
        for language in LEXICONS
    }
)

_LANGUAGES = Languages(LEXICONS)


def is_on(language: str, tried: Collection[str] = ()) -> bool:
    """Whether the list of this language has reached the aims, or is tried all the same because
    somebody who knows its figures chose that; never for an unknown language."""
    return REVIEWED.get(language, False) or (language in tried and language in LEXICONS)


def danger_in(text: str, language: str, tried: Collection[str] = ()) -> Danger | None:
    """Words of danger in the person's language or in the text's own, by lists that are on."""
    return _told(text, (one for one in _LANGUAGES.of(text, language) if is_on(one, tried)))


def noticed(text: str, language: str) -> Danger | None:
    """The same whether or not a list is on, for figures."""
    return _told(text, _LANGUAGES.of(text, language))


def _told(text: str, languages: Iterable[str]) -> Danger | None:
    found: Danger | None = None
    for language in languages:
        here = _listener(language).told(text, Danger.SELF)
        if here is Danger.SELF:
            return here
        found = found or here
    return found


@cache
def _listener(language: str) -> Listener[Meaning, Danger]:
    lexicon = LEXICONS[language]
    rules = parsed((*RULES, *lexicon.rules), Meaning, Danger, Meaning.NOT)
    return Listener(lexicon, ROLES, rules)
