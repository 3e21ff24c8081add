"""Reads dates and times of day as people type them."""

import re
from datetime import date

from babel.dates import parse_date

from texts.catalog import Words

_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*(am|pm|uhr|h)?\.?", re.IGNORECASE)
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
