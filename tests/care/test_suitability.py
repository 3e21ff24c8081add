"""Whom the notes do not suit: any concern ends the invite, and only a plain «none» begins one."""

import pytest

from care.suitability import NONE, Concern, suits


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (NONE, True),
        *((concern, False) for concern in Concern),
        (None, False),  # it was never asked
        ("", False),
        ("yes", False),
        ("NONE", False),
    ],
)
def test_only_no_concern_at_all_begins_an_invite(answer: str | None, expected: bool) -> None:
    assert suits(answer) is expected
