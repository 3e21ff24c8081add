"""Dates, hours and cities as people type them."""

from datetime import UTC, date, datetime

import pytest

from texts import Catalogs
from texts.catalog import LANGUAGES
from texts.reading import read_clock, read_day, read_day_of_year, read_hours, typed_day
from texts.zones import find_zones, local_time

WORDS = Catalogs().of("en")


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("9", 540),
        ("09:00", 540),
        (" 7:30 ", 450),
        ("18.30", 1110),
        ("6 pm", 1080),
        ("6pm", 1080),
        ("12 am", 0),
        ("12 pm", 720),
        ("9 Uhr", 540),
        ("24", None),
        ("9:60", None),
        ("13 pm", None),
        ("0 am", None),
        ("nine", None),
        ("", None),
        ("at 9", None),
    ],
)
def test_an_hour_is_read_as_people_type_it(typed: str, minute: int | None) -> None:
    assert read_clock(typed) == minute


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-02-12", date(2026, 2, 12)),
        ("12/02/2026", date(2026, 2, 12)),
        ("12 Feb 2026", date(2026, 2, 12)),
        ("12 February 2026", date(2026, 2, 12)),
        ("February 12, 2026", date(2026, 2, 12)),
        ("12th of February 2026", date(2026, 2, 12)),
        ("12 February", None),
        ("31 February 2026", None),
        ("12 Ju 2026", None),
        ("12 cats 2026", None),
        ("12/02/26", None),
        ("31/02/2026", None),
        ("2026-13-01", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_or_said_to_be_unclear(typed: str, day: date | None) -> None:
    assert read_day(typed, WORDS) == day


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("de", "4. Januar 2027"),
        ("de", "4.1.2027"),
        ("es", "4 de enero de 2027"),
        ("fr", "4 janvier 2027"),
        ("it", "4 gennaio 2027"),
        ("pt", "4 de janeiro de 2027"),
        ("nl", "4 januari 2027"),
        ("uk", "4 січня 2027 р."),
        ("uk", "4 січня 2027"),
    ],
)
def test_a_date_is_read_as_each_language_writes_it(language: str, typed: str) -> None:
    assert read_day(typed, Catalogs().of(language)) == date(2027, 1, 4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_was_shown_is_read_again(language: str) -> None:
    words = Catalogs().of(language)
    for month in range(1, 13):
        day = date(2027, month, 4)
        assert read_day(typed_day(day, words), words) == day
        assert read_day(words.day(day).split(",", 1)[-1].strip(), words) in (day, None)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  berlin ", "Europe/Berlin"),
        ("Munich", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Kyiv", "Europe/Kyiv"),
        ("Kiev", "Europe/Kyiv"),
        ("Kolkata", "Asia/Kolkata"),
        ("europe/lisbon", "Europe/Lisbon"),
    ],
)
def test_a_city_is_found_at_once(typed: str, zone: str) -> None:
    assert find_zones(typed, WORDS) == [zone]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Wien", "Europe/Vienna"),
        ("Lisboa", "Europe/Lisbon"),
        ("Londres", "Europe/London"),
        ("Roma", "Europe/Rome"),
        ("Lissabon", "Europe/Lisbon"),
        ("Київ", "Europe/Kyiv"),
        ("Варшава", "Europe/Warsaw"),
        ("Nueva York", "America/New_York"),
    ],
)
def test_a_city_is_found_in_any_of_the_languages(typed: str, zone: str) -> None:
    assert find_zones(typed, WORDS) == [zone]


@pytest.mark.parametrize("typed", ["berln", "Brelin", "viena"])
def test_a_slip_of_the_finger_still_finds_the_city(typed: str) -> None:
    assert {"Europe/Berlin", "Europe/Vienna"} & set(find_zones(typed, WORDS))


@pytest.mark.parametrize("typed", ["", "x", "la", "qqqqq", "🙂", "the moon" * 50])
def test_what_is_no_city_finds_none(typed: str) -> None:
    assert find_zones(typed, WORDS) == []


def test_a_place_is_offered_with_the_time_that_a_clock_there_shows() -> None:
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert local_time("Europe/Berlin", WORDS, now=noon) == "Berlin · 14:00"
    assert local_time("Asia/Kolkata", WORDS, now=noon).endswith("· 17:30")


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("18-21", (1080, 1260)),
        ("9:30 to 12", (570, 720)),
        (" 18:00 \u2013 21:00 ", (1080, 1260)),
        ("6pm-9pm", (1080, 1260)),
        ("von 18 bis 21 Uhr", (1080, 1260)),
        ("18 Uhr bis 21 Uhr", (1080, 1260)),
        ("de 18 a 21", (1080, 1260)),
        ("18h-21h", (1080, 1260)),
        ("de 18 h à 21 h", (1080, 1260)),
        ("dalle 18 alle 21", (1080, 1260)),
        ("das 18h às 21h", (1080, 1260)),
        ("18 tot 21 uur", (1080, 1260)),
        ("з 18 до 21", (1080, 1260)),
        ("9", None),
        ("9-", None),
        ("2026-03-04", None),
        ("Baden-Baden", None),
    ],
)
def test_hours_are_read_as_two_times(typed: str, hours: tuple[int, int] | None) -> None:
    assert read_hours(typed) == hours


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24/12", (12, 24)),
        ("24.12.", (12, 24)),
        ("29/2", (2, 29)),
        ("31/2", None),
        ("24/12/2026", None),
        ("Christmas", None),
    ],
)
def test_a_date_without_its_year_is_a_day_of_each(typed: str, day: tuple[int, int] | None) -> None:
    assert read_day_of_year(typed, WORDS) == day


def test_the_example_of_a_date_can_be_typed_as_it_stands() -> None:
    day = date(2026, 3, 12)
    assert read_day(typed_day(day, WORDS), WORDS) == day
