"""The card of an invite: its code holds the link, and its words stay on it in every language."""

import io

import pytest
import segno
from PIL import Image

from bot.card import CODE, HEIGHT, INK, MARGIN, QUIET, WIDTH, invite_card
from texts import Catalogs

LINK = "https://t.me/afterword_bot?start=AbCdEfGhIjKlMnOpQrStUv"
LONG = "Ein ungewöhnlich langer Satz, der auf einer Karte nur in kleinerer Schrift Platz hat. "


def drawn(title: str, lines: list[str]) -> Image.Image:
    return Image.open(io.BytesIO(invite_card(LINK, title=title, lines=lines))).convert("L")


def inked(card: Image.Image) -> tuple[int, int, int, int]:
    box = card.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    assert box is not None
    return box


def test_its_code_is_the_link_cell_by_cell() -> None:
    card = drawn("", [])
    matrix = segno.make_qr(LINK, error="m").matrix
    cell = CODE // (len(matrix) + 2 * QUIET)
    left, top, right, bottom = inked(card)
    assert (right - left, bottom - top) == (cell * len(matrix),) * 2
    for down, row in enumerate(matrix):
        for across, dark in enumerate(row):
            at = (left + across * cell + cell // 2, top + down * cell + cell // 2)
            assert (card.getpixel(at) < 128) is bool(dark)  # type: ignore[operator]


@pytest.mark.parametrize("times", [1, 6])
def test_all_its_words_stay_on_the_card(times: int) -> None:
    left, top, right, bottom = inked(drawn("Eine kurze Nachricht, ab und zu", [LONG * times] * 3))
    assert left >= MARGIN // 2
    assert top >= MARGIN // 2
    assert right <= WIDTH - MARGIN // 2
    assert bottom <= HEIGHT - MARGIN // 2


def test_a_language_with_other_letters_is_drawn_with_them() -> None:
    one, other = drawn("Коротка записка", []), drawn("Корочка зализла", [])
    assert one.tobytes() != other.tobytes(), "not the same boxes for every letter"


def test_its_words_name_nobody() -> None:
    words = Catalogs().of("en")
    for one in ("title", "how", "what"):
        assert "{" not in words.plain(f"invites-card-{one}")
    assert INK != "#000000"
