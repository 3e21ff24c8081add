"""Finds a country from its name as a person types it, in any language of the catalogs."""

from collections.abc import Sequence
from functools import cache

from babel import Locale
from rapidfuzz import fuzz, process, utils

from care.country import codes, is_country
from texts.catalog import LANGUAGES, Words

MOST = 4
SHORTEST, LONGEST = 2, 60  # letters; more is no country
CLOSE_ENOUGH = 70.0

# What many people would type first, and no list has.
_ALSO = {
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "usa": "US",
    "us": "US",
    "america": "US",
    "holland": "NL",
    "czech republic": "CZ",
}


def country_name(code: str, words: Words) -> str:
    """«Germany», in the language of the words."""
    return str(words.locale.territories.get(code, code))


def language_name(code: str, words: Words) -> str:
    """«Swedish», in the language of the words."""
    return str(words.locale.languages.get(code, code))


@cache
def _names(locale: Locale) -> dict[str, str]:
    """Each known name of a country, folded, and its code."""
    names = {}
    for known in (*map(Locale, LANGUAGES), Locale("en"), locale):  # the last wins a tie
        for code in sorted(codes()):
            if code in known.territories:
                names[utils.default_process(known.territories[code])] = code
    return names | {utils.default_process(name): code for name, code in _ALSO.items()}


def find_countries(typed: str, words: Words) -> Sequence[str]:
    """The likeliest countries for what was typed, best first; at most four, none when unsure."""
    query = utils.default_process(typed)
    if not SHORTEST <= len(query) <= LONGEST:
        return []
    names = _names(words.locale)
    if query in names:
        return [names[query]]
    if is_country(typed.strip()):
        return [typed.strip()]
    if len(query) < 4:
        return []
    holding = [name for name in names if f" {query} " in f" {name} "]
    close = process.extract(
        query, names.keys(), scorer=fuzz.ratio, limit=12, score_cutoff=CLOSE_ENOUGH
    )
    found = [*holding, *(name for name, _score, _place in close)]
    return list(dict.fromkeys(names[name] for name in found))[:MOST]
