"""Finds a time zone from a city as a person types it, in any language of the catalogs.

Slips of the finger are forgiven in their own language and in English.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location
from rapidfuzz import fuzz, process, utils

from texts.catalog import LANGUAGES, Words

MOST = 4
SHORTEST, LONGEST = 3, 60  # letters; less is no name, and more is no city
CLOSE_ENOUGH = 82.0

# Names that no list of zones has, and that many people would type first.
_ALSO = {
    "munich": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "cologne": "Europe/Berlin",
    "köln": "Europe/Berlin",
    "münchen": "Europe/Berlin",
    "germany": "Europe/Berlin",
    "barcelona": "Europe/Madrid",
    "valencia": "Europe/Madrid",
    "milan": "Europe/Rome",
    "milano": "Europe/Rome",
    "naples": "Europe/Rome",
    "lyon": "Europe/Paris",
    "marseille": "Europe/Paris",
    "manchester": "Europe/London",
    "edinburgh": "Europe/London",
    "geneva": "Europe/Zurich",
    "bern": "Europe/Zurich",
    "basel": "Europe/Zurich",
    "rotterdam": "Europe/Amsterdam",
    "utrecht": "Europe/Amsterdam",
    "porto": "Europe/Lisbon",
    "kiev": "Europe/Kyiv",
    "calcutta": "Asia/Kolkata",
    "kharkiv": "Europe/Kyiv",
    "lviv": "Europe/Kyiv",
    "odesa": "Europe/Kyiv",
    "львів": "Europe/Kyiv",
    "харків": "Europe/Kyiv",
    "одеса": "Europe/Kyiv",
    "дніпро": "Europe/Kyiv",
    "seattle": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    "san diego": "America/Los_Angeles",
    "portland": "America/Los_Angeles",
    "boston": "America/New_York",
    "washington": "America/New_York",
    "philadelphia": "America/New_York",
    "miami": "America/New_York",
    "atlanta": "America/New_York",
    "dallas": "America/Chicago",
    "houston": "America/Chicago",
    "austin": "America/Chicago",
    "montreal": "America/Toronto",
    "ottawa": "America/Toronto",
    "rio de janeiro": "America/Sao_Paulo",
    "delhi": "Asia/Kolkata",
    "mumbai": "Asia/Kolkata",
    "canberra": "Australia/Sydney",
}


@cache
def known_zones() -> frozenset[str]:
    """The names that a zone can have. Asked for once: each asking reads whole folders."""
    return frozenset(available_timezones())


def _real_zones() -> Sequence[str]:
    """Zones named after a place, each once, under the name that is current."""
    aliases = get_global("zone_aliases")
    return sorted(
        zone
        for zone in known_zones()
        if "/" in zone
        and zone.split("/")[0]
        in {
            "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia",
            "Europe", "Indian", "Pacific",
        }
        and (zone not in aliases or aliases[zone] not in known_zones())
    )  # fmt: skip


def _place(zone: str, locale: Locale) -> str:
    """The city that a zone is named after. Some are translated under the name that they had."""
    for name in (zone, *_earlier_names().get(zone, ())):
        city = locale.time_zones.get(name, {}).get("city")
        if city is not None:
            return str(city)
    return str(get_timezone_location(zone, locale=locale, return_city=True))


@cache
def _earlier_names() -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for earlier, zone in get_global("zone_aliases").items():
        names.setdefault(zone, []).append(earlier)
    return names


@cache
def _names(language: str) -> dict[str, str]:
    """Each known name of a place, folded, and its zone."""
    names = {utils.default_process(name): zone for name, zone in _ALSO.items()}
    for zone in _real_zones():
        names[utils.default_process(zone.rpartition("/")[2].replace("_", " "))] = zone
        names[utils.default_process(_place(zone, Locale(language)))] = zone
        names[utils.default_process(zone.replace("_", " "))] = zone
    return names


def find_zones(typed: str, words: Words) -> list[str]:
    """The likeliest zones for what was typed, best first; at most four, none when unsure."""
    query = utils.default_process(typed)
    if not SHORTEST <= len(query) <= LONGEST:
        return []
    own = _names(words.language)
    if query in own:
        return [own[query]]
    for language in LANGUAGES:
        if query in _names(language):
            return [_names(language)[query]]
    return _close_to(query, own)


def _close_to(query: str, names: Mapping[str, str]) -> list[str]:
    found = process.extract(query, names.keys(), scorer=fuzz.WRatio, limit=12)
    zones: list[str] = []
    for name, score, _ in found:
        if score >= CLOSE_ENOUGH and names[name] not in zones and len(zones) < MOST:
            zones.append(names[name])
    return zones


def local_time(zone: str, words: Words, *, now: datetime) -> str:
    """A place and the time there, to tell at a glance whether it is the right one."""
    local = now.astimezone(ZoneInfo(zone))
    place = _place(zone, words.locale)
    return f"{place} · {words.clock(local.hour * 60 + local.minute)}"
