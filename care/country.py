"""Countries by their two letters, as ISO 3166 has them. Their names are texts."""

from functools import cache

from babel import Locale
from babel.core import get_global

# Babel names more than countries: unions, places without people, codes for nothing at all.
_NO_COUNTRY = {
    "AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "HM", "IC", "QO", "TA", "TF", "UM", "UN",
    "XA", "XB", "ZZ",
}  # fmt: skip


@cache
def codes() -> frozenset[str]:
    """All countries."""
    known = (str(code) for code in Locale("en").territories)
    return frozenset(
        code for code in known if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY
    )


def is_country(code: str) -> bool:
    """Whether these two letters stand for a country."""
    return len(code) == 2 and code.isupper() and code in codes()


def country_of_zone(zone: str) -> str | None:
    """Where a time zone lies; None when it lies nowhere in particular."""
    code = get_global("zone_territories").get(zone)
    return code if code is not None and is_country(code) else None
