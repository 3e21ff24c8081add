"""Reads dates and times of day as people type them, and shows how they may be typed."""

import re
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_skeleton, get_month_names, parse_date

from texts.catalog import Words

# In any of the languages, because people write in another one than they chose.
_CLOCK = re.compile(
    r"(?:ore\s+|às\s+|um\s+)?(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?"
    r"\s*(am|pm|uhr|uur|heures?|horas?|година|годин|год|h)?\.?",
    re.IGNORECASE,
)
_BEFORE_SPAN = re.compile(
    r"(?:from|between|von|zwischen|de las|de|desde|entre|dalle|dalla|das|van|tussen|з|від|між)\s+",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\s*(?:-|\u2013|\u2014|\b(?:to|till|until|and|bis|und|a las|a|hasta|y|à|et|alle|e|às|ate|até"
    r"|tot|en|до|та|і)\b)\s*",
    re.IGNORECASE,
)
_DAY_OF_YEAR = re.compile(r"\d{1,2}\s*([/.-])\s*\d{1,2}\s*[/.-]?")
# «4 January 2027», «4. Januar 2027», «4 de enero de 2027», and «January 4, 2027».
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?\s*(?:de\s+|of\s+)?([^\W\d_]+)\.?,?"
    r"(?:\s+(?:de\s+|del\s+)?(\d{4})(?:\s*р\.?)?)?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?", re.IGNORECASE
)
SHORTEST_MONTH = 3  # letters
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def read_clock(typed: str) -> int | None:
    """«9», «9:30», «18.30», «6 pm» as minutes after midnight; null when it is none of these."""
    found = _CLOCK.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def read_day(typed: str, words: Words) -> date | None:
    """A date in the order that the language writes it, or in ISO order; null when unclear."""
    text = typed.strip()
    iso = _ISO.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        named = _named(text, words)
        if named is not None:
            month, day, year = named
            return None if year is None else date(year, month, day)
        if not re.search(r"\d{4}", text):
            return None
        return parse_date(text, locale=words.locale)
    except (ValueError, IndexError, AttributeError, OverflowError):
        return None


def _named(text: str, words: Words) -> tuple[int, int, int | None] | None:
    """Month, day and year of a date whose month is a word; without a year, null in its place."""
    found = _DAY_FIRST.fullmatch(text)
    if found is not None:
        day, name, year = found.groups()
    else:
        found = _MONTH_FIRST.fullmatch(text)
        if found is None:
            return None
        name, day, year = found.groups()
    typed = name.casefold()
    meant = {number for known, number in _months(words.locale) if known.startswith(typed)}
    if len(meant) != 1 or len(typed) < SHORTEST_MONTH:
        return None
    return meant.pop(), int(day), None if year is None else int(year)


@cache
def _months(locale: Locale) -> tuple[tuple[str, int], ...]:
    """Each way in which the language writes the name of a month."""
    return tuple(
        (name.casefold().rstrip("."), number)
        for context in ("format", "stand-alone")
        for number, name in get_month_names("wide", context, locale=locale).items()
    )


def typed_day(day: date, words: Words) -> str:
    """How a person may type this date so that it is understood: «12/03/2026»."""
    return format_skeleton("yMd", day, locale=words.locale)


def read_day_of_year(typed: str, words: Words) -> tuple[int, int] | None:
    """Month and day of a date typed without its year: «24/12», «24.12.»; null when unclear."""
    named = _named(typed.strip(), words)
    if named is not None:
        return _if_it_exists(*named[:2]) if named[2] is None else None
    found = _DAY_OF_YEAR.fullmatch(typed.strip())
    if found is None:
        return None
    text = typed.strip().rstrip("/.-").rstrip()
    day = read_day(f"{text}{found[1]}2024", words)  # a leap year, which has every day
    return None if day is None else (day.month, day.day)


def _if_it_exists(month: int, day: int) -> tuple[int, int] | None:
    try:
        date(2024, month, day)  # a leap year, which has every day
    except ValueError:
        return None
    return month, day


def read_hours(typed: str) -> tuple[int, int] | None:
    """«18-21», «9:30 to 12» as two times of day, in minutes after midnight; null when unclear."""
    text = typed.strip()
    before = _BEFORE_SPAN.match(text)
    parts = _SPAN.split(text[before.end() :] if before else text)
    if len(parts) != 2:
        return None
    opens, closes = read_clock(parts[0]), read_clock(parts[1])
    return None if opens is None or closes is None else (opens, closes)
