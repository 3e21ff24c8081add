"""Help lines: data that came with the program, each row with its source and when it was checked.

They are read from a file beside this one, and need neither database nor key. A row is as good as
the day on which somebody looked at its source: after half a year it is to be looked at again.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from babel.languages import get_official_languages

_FILE = Path(__file__).with_name("helplines.json")
FRESH_FOR = timedelta(days=180)


class By(StrEnum):
    """By what somebody answers."""

    PHONE = "phone"
    TEXT = "text"
    CHAT = "chat"
    MAIL = "mail"
    CHAT_OR_MAIL = "chat_or_mail"
    WHATSAPP = "whatsapp"
    WEB = "web"


class Note(StrEnum):
    """What is to be known of a way before it is taken."""

    NOT_AT_ONCE = "not_at_once"
    SOME_HOURS = "some_hours"
    CALLED_BACK = "called_back"
    UNDER_25 = "under_25"
    MANY_LANGUAGES = "many_languages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Another way to the same line, or to one beside it."""

    by: By
    at: str  # a number or an address
    name: str | None = None  # null: that of the line
    language: str | None = None  # null: that of the country
    note: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    country: str  # ISO 3166; one country may have several
    name: str
    phone: str
    others: Sequence[Way]  # empty: by this number alone
    hours: tuple[int, int] | None  # minutes after local midnight; null: day and night
    emergency: str  # the number for danger to life, there
    source: str
    checked_on: date | None  # null: its source has no date
    note: str | None  # for whoever checks it; never shown


@cache
def helplines() -> Sequence[Helpline]:
    """All of them, in the order of the file."""
    return tuple(_row(one) for one in json.loads(_FILE.read_text(encoding="utf-8")))


def of_country(country: str) -> Sequence[Helpline]:
    """Every line of a country; none where we know none."""
    return tuple(one for one in helplines() if one.country == country.upper())


def countries() -> Sequence[str]:
    """Those with a line, in the order of the file."""
    return list(dict.fromkeys(one.country for one in helplines()))


def countries_speaking(tag: str | None) -> Sequence[str]:
    """Those with a line where a language is official or simply spoken, by its tag; a country that
    the tag names («pt-br») comes first. None for a tag that says nothing."""
    language, _, place = (tag or "").lower().partition("-")
    found = [one for one in countries() if language in _languages(one) or one == place.upper()]
    return sorted(found, key=lambda one: one != place.upper())


@cache
def _languages(country: str) -> Sequence[str]:
    return [str(one) for one in get_official_languages(country, de_facto=True)]


def stale(rows: Sequence[Helpline], *, today: date) -> Sequence[Helpline]:
    """Those to be looked at again: not checked for half a year, or nobody knows when."""
    return [one for one in rows if one.checked_on is None or today - one.checked_on > FRESH_FOR]


def _row(fields: dict[str, Any]) -> Helpline:
    hours, checked_on = fields.pop("hours"), fields.pop("checked_on")
    return Helpline(
        others=[_way(**one) for one in fields.pop("others")],
        hours=None if hours is None else (int(hours[0]), int(hours[1])),
        checked_on=None if checked_on is None else date.fromisoformat(checked_on),
        **fields,
    )


def _way(*, by: str, note: str | None = None, **fields: str) -> Way:
    return Way(by=By(by), note=None if note is None else Note(note), **fields)
