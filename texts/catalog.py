"""Looks a text up in its language and fills it in; the one place where arguments are escaped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import (
    format_date,
    format_skeleton,
    format_time,
    format_timedelta,
    get_day_names,
)
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from care.voice import Voice

FOLDER = Path(__file__).parent

LANGUAGES = sorted(folder.name for folder in FOLDER.iterdir() if any(folder.glob("*.ftl")))

# Where one language has several ways to write a date, the one that cannot be misread.
_LOCALES = {"en": "en_GB"}

Argument = str | int


class MissingText(LookupError):
    """A text id, or an argument that its text needs, does not exist."""


@cache
def _bundle(language: str) -> FluentBundle:
    """Read when it is first needed, and once: Fluent takes a quarter of a second to parse it."""
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


@dataclass(frozen=True)
class Words:
    """The texts of one language, in one voice. A text that sounds different in another one chooses
    by `$form` or `$tone`, which every text is given."""

    voice: Voice
    _bundle: FluentBundle
    _locale: Locale

    @property
    def language(self) -> str:
        return self.voice.language

    @property
    def own_name(self) -> str:
        """«Deutsch»: the language's own name, as those who speak it look for it."""
        name = self._locale.language_name or self.language
        return name[:1].upper() + name[1:]

    @property
    def locale(self) -> Locale:
        """For those who read what a person typed."""
        return self._locale

    def __call__(self, text_id: str, **arguments: Argument) -> str:
        """The text as Telegram's HTML. Arguments are plain text; they are escaped here."""
        escaped = {
            name: escape(value, quote=False) if isinstance(value, str) else value
            for name, value in arguments.items()
        }
        return self._format(text_id, escaped)

    def plain(self, text_id: str, **arguments: Argument) -> str:
        """The text for a place without markup: a button, a toast, a command's description."""
        return self._format(text_id, arguments)

    @staticmethod
    def quotation(text: str) -> str:
        """Somebody's own words as Telegram's HTML; of any length, which Fluent would refuse."""
        return f"<blockquote>{escape(text, quote=False)}</blockquote>"

    def _format(self, text_id: str, arguments: dict[str, Argument]) -> str:
        if not self._bundle.has_message(text_id):
            raise MissingText(f"no text {text_id!r} in {self.language!r}")
        message = self._bundle.get_message(text_id)
        if message.value is None:
            raise MissingText(f"text {text_id!r} in {self.language!r} has no value")
        spoken = {"form": self.voice.form.value, "tone": self.voice.tone.value}
        formatted, errors = self._bundle.format_pattern(message.value, arguments | spoken)
        if errors:
            raise MissingText(f"text {text_id!r} in {self.language!r}: {errors[0]}")
        return str(formatted)

    def day(self, day: date) -> str:
        """Weekday and date in full: «Monday 4 January 2027»."""
        return format_date(day, "full", locale=self._locale)

    def days(self, days: Iterable[date]) -> list[str]:
        return [self.day(day) for day in days]

    def short_day(self, day: date) -> str:
        """«4 Jan 2027»."""
        return format_date(day, "medium", locale=self._locale)

    def day_of_year(self, month: int, day: int) -> str:
        """«24 December», in any year."""
        return str(format_skeleton("MMMMd", date(2024, month, day), locale=self._locale))

    def clock(self, minute: int) -> str:
        """A time of day, given in minutes after midnight."""
        return format_time(time(minute // 60, minute % 60), "short", locale=self._locale)

    def local_day(self, moment: datetime, zone: str) -> str:
        """The day on which a moment falls in a zone."""
        return self.day(moment.astimezone(ZoneInfo(zone)).date())

    def local_clock(self, moment: datetime, zone: str) -> str:
        """The time of day at a moment in a zone."""
        there = moment.astimezone(ZoneInfo(zone))
        return self.clock(there.hour * 60 + there.minute)

    def short_day_of(self, moment: datetime, zone: str) -> str:
        """The same, short."""
        return self.short_day(moment.astimezone(ZoneInfo(zone)).date())

    def span(self, how_long: timedelta) -> str:
        """«3 hours», roughly."""
        return str(format_timedelta(how_long, locale=self._locale))

    def weekday(self, number: int) -> str:
        """0 is Monday."""
        return str(get_day_names("wide", locale=self._locale)[number])

    def list(self, items: Sequence[str]) -> str:
        """«a, b and c»."""
        return format_list(items, locale=self._locale)


class Catalogs:
    """All languages."""

    def __init__(self, *, default: str = "en") -> None:
        self.default = default
        if default not in LANGUAGES:
            raise MissingText(f"no catalog for the default language {default!r}")

    @property
    def languages(self) -> list[str]:
        return LANGUAGES

    def of(self, language: str | None) -> Words:
        """The texts for a language tag as Telegram sends it («pt-br»), or the default's."""
        base = (language or "").split("-")[0].lower()
        return self.speaking(Voice(base))

    def speaking(self, voice: Voice) -> Words:
        """The texts as somebody chose to be spoken to."""
        known = voice.language in LANGUAGES
        return _words(voice if known else replace(voice, language=self.default))


@cache
def _words(voice: Voice) -> Words:
    locale = Locale.parse(_LOCALES.get(voice.language, voice.language))
    return Words(voice, _bundle(voice.language), locale)
