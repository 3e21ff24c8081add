"""Countries as people type them."""

import pytest

from texts import Catalogs
from texts.countries import country_name, find_countries

WORDS = Catalogs().of("en")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Germany", "DE"),
        (" germany ", "DE"),
        ("Deutschland", "DE"),
        ("Німеччина", "DE"),
        ("Svizzera", "CH"),
        ("España", "ES"),
        ("UK", "GB"),
        ("holland", "NL"),
        ("the Netherlands", "NL"),
        ("Norway", "NO"),
        ("NL", "NL"),
        ("NO", "NO"),
    ],
)
def test_a_country_is_found(typed: str, code: str) -> None:
    assert find_countries(typed, WORDS)[:1] == [code]


@pytest.mark.parametrize(("typed", "code"), [("germny", "DE"), ("Austira", "AT"), ("Norwya", "NO")])
def test_a_slip_of_the_finger_still_finds_it(typed: str, code: str) -> None:
    assert code in find_countries(typed, WORDS)


def test_one_name_of_two_countries_offers_both() -> None:
    assert set(find_countries("Korea", WORDS)) == {"KP", "KR"}


@pytest.mark.parametrize("typed", ["", "x", "no", "la", "ZZ", "the moon", "i am well", "x" * 61])
def test_what_is_no_country_finds_none(typed: str) -> None:
    assert find_countries(typed, WORDS) == []


def test_a_country_is_named_in_the_language_of_the_words() -> None:
    assert country_name("DE", WORDS) == "Germany"
