"""The picture of the months: what is drawn of a number, and what is not of a hidden one."""

import io

import pytest
from PIL import Image, ImageChops, ImageFont

from bot.bars import FONT, bars
from texts import Catalogs
from texts.catalog import LANGUAGES

MONTHS = ["Jan", "Feb", "Mar"]


def drawn(*values: int | None) -> Image.Image:
    return Image.open(io.BytesIO(bars(columns=MONTHS, rows=[("Opted in", values)]))).convert("RGB")


def changed(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """The smallest box around all that differs."""
    return ImageChops.difference(one, other).getbbox()


def test_more_is_taller_in_its_own_month_and_nothing_else_changes() -> None:
    none = drawn(None, None, 20)
    tops = []
    for value in (5, 10, 20):
        box = changed(none, drawn(None, value, 20))
        assert box is not None
        assert 500 < (box[0] + box[2]) / 2 < 700
        tops.append(box[1])
    assert tops == sorted(tops, reverse=True)
    assert len({*tops}) == 3


def test_a_hidden_number_is_a_dot_that_says_nothing_of_its_size() -> None:
    box = changed(drawn(None, None, 20), drawn(None, 5, 20))
    assert box is not None
    dot = drawn(None, None, 20).crop(box).getcolors(100_000) or []
    assert len(dot) < len(drawn(None, 5, 20).crop(box).getcolors(100_000) or []), "no number"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_typeface_has_every_letter_of_the_labels(language: str) -> None:
    font = ImageFont.truetype(FONT, 30)
    missing = font.getmask("\uffff").getbbox(), font.getlength("\uffff")
    name = Catalogs().of(language).own_name
    drawn_letters = [(font.getmask(one).getbbox(), font.getlength(one)) for one in name.strip()]
    assert missing not in drawn_letters
