"""Where a person answers at once: the emergency number and every help line of a country, as text.

Needs no database, so that it can be said when there is none.
"""

from care.helplines import Helpline, Way, of_country
from texts import Words
from texts.countries import country_name, language_name

MIDNIGHT = 24 * 60


def lines_of(words: Words, country: str | None) -> str:
    """The block for one country, under its name, as Telegram's HTML; where we know none, or no
    country was said, what holds anywhere. Numbers stand there without marks: Telegram links
    them."""
    rows = of_country(country) if country else ()
    if not rows or country is None:
        return words("lines-anywhere")
    head = [name_of(words, country), emergency_of(words, country)]
    return "\n".join([*head, *(_line(words, row) for row in rows)])


def name_of(words: Words, country: str) -> str:
    """What stands above a country's numbers, so that nobody takes them for another's."""
    return words("lines-country", country=country_name(country.upper(), words))


def emergency_of(words: Words, country: str | None) -> str:
    """Whom to call when a life is in danger, and nothing else."""
    number = emergency_number(country)
    return words("lines-emergency", number=number) if number else words("lines-anywhere")


def emergency_number(country: str | None) -> str | None:
    """The number alone; None where we know none, or no country was said."""
    rows = of_country(country) if country else ()
    return " / ".join(dict.fromkeys(row.emergency for row in rows)) or None


def _line(words: Words, row: Helpline) -> str:
    said = words("lines-line", name=row.name, phone=row.phone, hours=_hours(words, row))
    if not row.others:
        return said
    other = "; ".join(_way(words, one) for one in row.others)
    return f"{said}\n{words('lines-other', other=other)}"


def _way(words: Words, way: Way) -> str:
    said = words.plain("lines-way", by=way.by, at=way.at)
    if way.name is not None:
        said = words.plain("lines-way-named", name=way.name, way=said)
    notes = [language_name(way.language, words)] if way.language else []
    if way.note is not None:
        notes.append(words.plain("lines-way-note", note=way.note))
    return f"{said} ({', '.join(notes)})" if notes else said


def _hours(words: Words, row: Helpline) -> str:
    """When somebody answers, in the clock of the line's country."""
    if row.hours is None:
        return words.plain("lines-day-and-night")
    opens, closes = row.hours
    if closes == MIDNIGHT:
        return words.plain("lines-till-midnight", opens=words.clock(opens))
    return words.plain("lines-hours", opens=words.clock(opens), closes=words.clock(closes))
