"""Reads dates and times of day as people type them, and shows how they may be typed."""

import re
from datetime import date

from babel.dates import format_skeleton, parse_date

from texts.catalog import Words

_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*(am|pm|uhr|h)?\.?", re.IGNORECASE)
_SPAN = re.compile(r"\s*(?:-|\u2013|\u2014|\bto\b|\btill\b|\buntil\b|\band\b)\s*", re.IGNORECASE)
_DAY_OF_YEAR = re.compile(r"\d{1,2}\s*([/.-])\s*\d{1,2}\s*[/.-]?")
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
        if not re.search(r"\d{4}", text):
            return None
        return parse_date(text, locale=words.locale)
    except (ValueError, IndexError, AttributeError):
        return None


def typed_day(day: date, words: Words) -> str:
    """How a person may type this date so that it is understood: «12/03/2026»."""
    return format_skeleton("yMd", day, locale=words.locale)


def read_day_of_year(typed: str, words: Words) -> tuple[int, int] | None:
    """Month and day of a date typed without its year: «24/12», «24.12.»; null when unclear."""
    found = _DAY_OF_YEAR.fullmatch(typed.strip())
    if found is None:
        return None
    text = typed.strip().rstrip("/.-").rstrip()
    day = read_day(f"{text}{found[1]}2024", words)  # a leap year, which has every day
    return None if day is None else (day.month, day.day)


def read_hours(typed: str) -> tuple[int, int] | None:
    """«18-21», «9:30 to 12» as two times of day, in minutes after midnight; null when unclear."""
    parts = _SPAN.split(typed.strip())
    if len(parts) != 2:
        return None
    opens, closes = read_clock(parts[0]), read_clock(parts[1])
    return None if opens is None or closes is None else (opens, closes)
