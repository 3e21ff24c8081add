"""The card for a former client: a code to point a phone at, and a few neutral words; to print or
to show. It names nobody."""

import io
from collections.abc import Sequence

import segno
from PIL import Image, ImageDraw, ImageFont

from bot.glyphs import FOLDER

# A postcard's quarter (A6) at 300 dots an inch.
WIDTH, HEIGHT = 1240, 1748
MARGIN = 120
CODE = 920  # the code is as large as whole cells allow, and not larger
QUIET = 4  # cells of bare ground around it, as readers of codes need
PAPER, INK = "#fdfcf9", "#26323a"
FONT = FOLDER / "EBGaramond12-Regular.otf"
TITLE_SIZE, LINE_SIZE, SMALLEST = 92, 52, 20
LEADING, GAP = 1.3, 30


def invite_card(link: str, *, title: str, lines: Sequence[str]) -> bytes:
    """The card as a picture (PNG). Takes time: call it in a thread."""
    card = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(card)
    y = _write(pen, [title], MARGIN, room=2 * TITLE_SIZE * LEADING, size=TITLE_SIZE)
    y = _stamp(pen, link, y)
    _write(pen, lines, y, room=HEIGHT - MARGIN / 2 - y, size=LINE_SIZE)
    buffer = io.BytesIO()
    card.save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()


def _write(
    pen: ImageDraw.ImageDraw, texts: Sequence[str], y: float, *, room: float, size: float
) -> float:
    """Centred, each in as many rows as it needs; where they end. The letters are as large as the
    room allows, because a language may need more of it than another."""
    font = ImageFont.truetype(FONT, size)
    rows = [_broken(text, font) for text in texts]
    height = sum(len(one) * size * LEADING for one in rows) + GAP * (len(rows) - 1)
    if height > room and size > SMALLEST:
        return _write(pen, texts, y, room=room, size=size * 0.95)
    for number, one in enumerate(rows):
        y += GAP if number else 0
        for row in one:
            pen.text((WIDTH / 2, y), row, fill=INK, font=font, anchor="ma")
            y += size * LEADING
    return y


def _broken(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """Between words, so that each line fits between the margins."""
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and font.getlength(longer) > WIDTH - 2 * MARGIN:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


def _stamp(pen: ImageDraw.ImageDraw, link: str, y: float) -> float:
    """The code, cell by cell; where it ends."""
    matrix = segno.make_qr(link, error="m").matrix
    cell = CODE // (len(matrix) + 2 * QUIET)
    side = cell * len(matrix)
    left, top = (WIDTH - side) // 2, int(y) + QUIET * cell
    for down, row in enumerate(matrix):
        for across, dark in enumerate(row):
            if dark:
                x, at = left + across * cell, top + down * cell
                pen.rectangle((x, at, x + cell - 1, at + cell - 1), fill=INK)
    return top + side + QUIET * cell
