"""The code for another account: how it looks, and how people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.moving import BYTES, code_of, read_code


@pytest.mark.parametrize(
    ("chance", "code"),
    [
        (bytes(10), "0000-0000-0000-0000"),
        (b"\xff" * 10, "ZZZZ-ZZZZ-ZZZZ-ZZZZ"),
        ((1).to_bytes(10), "0000-0000-0000-0001"),
        ((32).to_bytes(10), "0000-0000-0000-0010"),
    ],
)
def test_a_code_is_four_groups_of_four(chance: bytes, code: str) -> None:
    assert code_of(chance) == code


@pytest.mark.parametrize(
    "typed",
    [
        "7F3K-9Q2M-XW4T-01Z1",
        "7f3k-9q2m-xw4t-01z1",
        " 7F3K 9Q2M XW4T 01Z1\n",
        "7F3K9Q2MXW4T01Z1",
        "7F3K-9Q2M-XW4T-OLZI",  # letters that look like the digits
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "7F3K-9Q2M-XW4T-01Z1"


@pytest.mark.parametrize(
    "typed",
    ["", "hello", "7F3K-9Q2M-XW4T-01Z", "7F3K-9Q2M-XW4T-01Z11", "7F3K-9Q2M-XW4T-01ZU", "—" * 16],
)
def test_other_words_are_no_code(typed: str) -> None:
    assert read_code(typed) is None


@given(st.binary(min_size=BYTES, max_size=BYTES))
def test_what_was_written_is_read(chance: bytes) -> None:
    code = code_of(chance)
    assert read_code(code) == code
    assert read_code(code.lower().replace("-", " ")) == code


@given(st.binary(min_size=BYTES, max_size=BYTES), st.binary(min_size=BYTES, max_size=BYTES))
def test_no_two_are_alike(one: bytes, other: bytes) -> None:
    assert (code_of(one) == code_of(other)) is (one == other)


def test_less_chance_than_it_takes_is_refused() -> None:
    with pytest.raises(ValueError):
        code_of(bytes(9))
