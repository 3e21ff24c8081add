"""Buttons and quotations fit into what Telegram takes."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.keyboard import Button, long, markup, short
from handlers.quoting import chunks


@given(st.integers(min_value=0, max_value=2**62 - 1))
def test_an_id_survives_its_short_form(number: int) -> None:
    assert long(short(number)) == number
    assert len(short(number)) <= 12


def test_what_is_no_id_is_no_row() -> None:
    assert long("") == long("ä!") == -1


def test_a_button_is_a_tap_or_a_link() -> None:
    assert markup([[Button("A", "a:1"), Button("B", url="https://example.org")]]) == {
        "inline_keyboard": [
            [
                {"text": "A", "callback_data": "a:1"},
                {"text": "B", "url": "https://example.org"},
            ]
        ]
    }


@given(st.text(max_size=400), st.integers(min_value=2, max_value=50))
def test_pieces_are_short_enough_and_lose_no_word(text: str, most: int) -> None:
    pieces = chunks(text, most=most)
    assert all(len(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
