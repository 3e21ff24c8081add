"""Countries by their two letters."""

import pytest

from care.country import country_of_zone, is_country


@pytest.mark.parametrize(
    ("code", "real"),
    [("DE", True), ("XK", True), ("EU", False), ("ZZ", False), ("de", False), ("", False)],
)
def test_only_countries_count(code: str, real: bool) -> None:
    assert is_country(code) is real


def test_a_clock_suggests_its_country() -> None:
    assert country_of_zone("Europe/Oslo") == "NO"
    assert country_of_zone("Europe/Amsterdam") == "NL"
    assert country_of_zone("Etc/UTC") is None
