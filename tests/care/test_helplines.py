"""Help lines are data: whole, with sources, and known to be old when they are."""

import json
import re
from dataclasses import fields
from datetime import date, timedelta

import pytest

from care import helplines
from care.helplines import FRESH_FOR, By, Helpline, countries_speaking, of_country, stale

ALL = helplines.helplines()
TODAY = date(2026, 3, 2)


def test_every_row_has_every_field_and_nothing_else() -> None:
    names = {field.name for field in fields(Helpline)}
    for row in json.loads(helplines._FILE.read_text(encoding="utf-8")):
        assert row.keys() == names
        required = names - {"others", "hours", "checked_on", "note"}
        assert all(row[name] for name in required), row["name"]


@pytest.mark.parametrize("line", ALL, ids=lambda line: f"{line.country} {line.phone}")
def test_a_line_can_be_called_and_its_source_be_opened(line: Helpline) -> None:
    assert re.fullmatch(r"[A-Z]{2}", line.country)
    assert re.fullmatch(r"[\d -]{3,}", line.phone)
    assert re.search(r"\d{3}|911", line.emergency)
    assert line.source.startswith("http")
    assert line.hours is None or 0 <= line.hours[0] < line.hours[1] <= 24 * 60
    for way in line.others:
        is_number = way.by in (By.PHONE, By.TEXT, By.WHATSAPP)
        assert re.fullmatch(
            r"[\d -]{3,}" if is_number else r"[\w.@-]+\.[a-z]{2,}(\.[a-z]+)?", way.at
        )


def test_the_netherlands_and_norway_are_never_swapped() -> None:
    """113 is a help line in one and the ambulance in the other."""
    dutch, norwegian = of_country("NL"), of_country("no")
    assert [line.phone for line in dutch] == ["113"]
    assert [line.emergency for line in dutch] == ["112"]
    assert all(line.phone != "113" for line in norwegian)
    assert all("113 / 112" in line.emergency for line in norwegian)


def test_a_country_with_several_has_them_all_and_an_unknown_one_none() -> None:
    assert len(of_country("BE")) == 2
    assert of_country("XX") == ()


@pytest.mark.parametrize(
    ("tag", "spoken_in"),
    [
        ("de", "DE AT CH BE"),
        ("de-AT", "AT DE CH BE"),
        ("en-gb", "GB US CA IE AU NZ IN SG ZA"),
        ("pt-br", "BR PT"),
        ("es", "ES MX"),
        ("nb", "NO"),
        ("en-NO", "NO US CA GB IE AU NZ IN SG ZA"),
        ("uk", ""),
        ("xx-yy", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_where_a_language_is_spoken(tag: str | None, spoken_in: str) -> None:
    assert list(countries_speaking(tag)) == spoken_in.split()


def test_a_line_that_is_not_open_at_night_says_its_hours() -> None:
    (italian,) = of_country("IT")
    assert italian.hours == (9 * 60, 24 * 60)


def test_a_row_is_old_after_half_a_year_or_when_nobody_knows() -> None:
    fresh = TODAY - FRESH_FOR
    for checked_on, is_old in ((fresh, False), (fresh - timedelta(days=1), True), (None, True)):
        row = _dated(checked_on)
        assert bool(stale([row], today=TODAY)) is is_old


def _dated(checked_on: date | None) -> Helpline:
    return Helpline(
        country="XX", name="A line", phone="116 123", others=(), hours=None, emergency="112",
        source="https://example.org", checked_on=checked_on, note=None,
    )  # fmt: skip
