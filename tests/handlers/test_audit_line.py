"""What the trail calls the things that were changed, in every language."""

import pytest

from handlers.audit_line import NAMED, VALUES
from texts import Catalogs

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt", "uk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_changed_has_a_name(language: str) -> None:
    words = Catalogs().of(language)
    names = [words.plain(f"audit-what-{name}") for name in sorted(NAMED)]
    values = [words.plain(f"audit-value-{value}") for value in sorted(VALUES)]
    assert all(name and "_" not in name for name in [*names, *values])
