"""Bars by month, a row for each thing counted (PNG). One ink: none looks better than another."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from bot.glyphs import FOLDER
from bot.pictures import FAINT, GROUND, INK

WIDTH, ROW, HEAD, FOOT = 1080, 128, 20, 60
LEFT, RIGHT = 260, 40  # margins around the bars
TALLEST, BAR = 70, 30
FINER = 2  # drawn so much larger first, so that edges come out smooth
FONT = FOLDER / "EBGaramond12-Regular.otf"
LABEL_SIZE, NUMBER_SIZE = 30, 22

Row = tuple[str, Sequence[int | None]]


def bars(*, columns: Sequence[str], rows: Sequence[Row]) -> bytes:
    """Each row has its own scale. None: a dot, because nothing is to be learnt of it. Takes time:
    call it in a thread."""
    height = HEAD + ROW * len(rows) + FOOT
    canvas = Image.new("RGB", (WIDTH * FINER, height * FINER), GROUND)
    pen = ImageDraw.Draw(canvas)
    for number, (label, values) in enumerate(rows):
        base = HEAD + ROW * (number + 1) - 8
        _line(pen, base)
        _write(pen, (20, base - 10), label, LABEL_SIZE, anchor="ls", room=LEFT - 40)
        most = max((value for value in values if value is not None), default=0)
        for place, value in enumerate(values):
            _bar(pen, _x(place, len(columns)), base, value, most)
    for place, name in enumerate(columns):
        at = (_x(place, len(columns)), height - FOOT + 14)
        _write(pen, at, name, NUMBER_SIZE, anchor="ma", room=(WIDTH - LEFT - RIGHT) / len(columns))
    small = canvas.resize((WIDTH, height), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()


def _x(place: int, count: int) -> float:
    """The middle of a column."""
    return LEFT + (WIDTH - LEFT - RIGHT) * (place + 0.5) / count


def _line(pen: ImageDraw.ImageDraw, y: float) -> None:
    box = (LEFT, y, WIDTH - RIGHT, y + 2)
    pen.rectangle([value * FINER for value in box], fill=FAINT)


def _bar(pen: ImageDraw.ImageDraw, x: float, base: float, value: int | None, most: int) -> None:
    if value is None:
        box = [side * FINER for side in (x - 3, base - 12, x + 3, base - 6)]
        pen.ellipse(box, fill=FAINT)
        return
    tall = max(TALLEST * value / max(most, 1), 4)
    box = [side * FINER for side in (x - BAR / 2, base - tall, x + BAR / 2, base)]
    pen.rectangle(box, fill=INK)
    _write(pen, (x, base - tall - 8), f"{value}+", NUMBER_SIZE, anchor="ms", room=60)


def _write(
    pen: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    size: float,
    *,
    anchor: str,
    room: float,
) -> None:
    """Smaller where the room wants it: a language may need more than another."""
    font = ImageFont.truetype(FONT, size * FINER)
    while font.getlength(text) > room * FINER and size > 10:
        size -= 1
        font = ImageFont.truetype(FONT, size * FINER)
    pen.text((at[0] * FINER, at[1] * FINER), text, fill=INK, font=font, anchor=anchor)
