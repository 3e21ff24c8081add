"""Draws what an outbox row only describes, when it is sent; never in the event loop."""

import io
from collections.abc import Mapping
from datetime import date
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from telegram import InputFile

from bot.card import invite_card

WIDTH, HEIGHT = 1080, 640
LEFT, RIGHT, TOP, BOTTOM = 130, 60, 60, 120  # margins around the dots
FINER = 3  # drawn so much larger first, so that edges come out smooth
SHORTEST = 90  # days across, so that the first dot has room around it

# One ink for all dots: no height looks better than another. An opaque ground of its own keeps
# them readable in a light and in a dark chat.
GROUND, INK, FAINT = "#2b363e", "#f3eee3", "#56646e"

Point = tuple[float, float]


def draw(recipe: Mapping[str, Any]) -> tuple[str, InputFile]:
    """The parameter that a recipe fills, and the file for it. Takes time: call it in a thread."""
    match recipe["picture"]:
        case "card":
            card = invite_card(recipe["link"], title=recipe["title"], lines=recipe["lines"])
            return "photo", InputFile(card, filename="invite.png")
        case "dots":
            return "photo", InputFile(dots(recipe), filename="dots.png")
        case other:
            raise ValueError(f"no picture is called {other!r}")


def dots(recipe: Mapping[str, Any]) -> bytes:
    """Faces as dots at five heights, stories and letters as marks below them, over time (PNG).

    `first`, `last`: ISO days, the ends of the time shown; `faces`: [days after the first, 1 to 5];
    `stories` and (may be left out) `letters`: days after the first. Nothing is drawn for a time in
    which nothing came.
    """
    first, last = (date.fromisoformat(recipe[end]) for end in ("first", "last"))
    days = max((last - first).days, SHORTEST)
    canvas = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), GROUND)
    pen = ImageDraw.Draw(canvas)
    for height in range(1, 6):
        _rect(pen, (LEFT, _y(height) - 1), (WIDTH - RIGHT, _y(height) + 1), FAINT)
        _face(pen, (LEFT - 60, _y(height)), height)
    _year(pen, LEFT, first.year)
    for year in range(first.year + 1, last.year + 1):
        x = _x((date(year, 1, 1) - first).days, days)
        _rect(pen, (x - 1, TOP - 20), (x + 1, HEIGHT - BOTTOM + 50), FAINT)
        if LEFT + 90 < x < WIDTH - RIGHT:
            _year(pen, x + 8, year)
    for day in recipe["stories"]:
        _mark(pen, (_x(day, days), HEIGHT - BOTTOM + 30))
    for day in recipe.get("letters", ()):
        _letter(pen, (_x(day, days), HEIGHT - BOTTOM + 30))
    for day, height in recipe["faces"]:
        _circle(pen, (_x(day, days), _y(height)), 13, fill=INK)
    small = canvas.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()


def _x(day: int, days: int) -> float:
    return LEFT + 20 + (WIDTH - LEFT - RIGHT - 40) * day / days


def _y(height: int) -> float:
    """The middle of the line for a face: 5 is the highest."""
    return TOP + (HEIGHT - TOP - BOTTOM - 20) * (5 - height) / 4


def _rect(pen: ImageDraw.ImageDraw, start: Point, end: Point, fill: str) -> None:
    pen.rectangle([value * FINER for value in (*start, *end)], fill=fill)


def _circle(
    pen: ImageDraw.ImageDraw, middle: Point, radius: float, *, fill: str | None, width: int = 0
) -> None:
    box = [
        value * FINER
        for value in (
            middle[0] - radius,
            middle[1] - radius,
            middle[0] + radius,
            middle[1] + radius,
        )
    ]
    pen.ellipse(box, fill=fill, outline=INK if width else None, width=width * FINER)


def _face(pen: ImageDraw.ImageDraw, middle: Point, height: int) -> None:
    """Says without words, and so in every language, which height is which."""
    x, y = middle
    _circle(pen, middle, 22, fill=None, width=2)
    for side in (-8, 8):
        _circle(pen, (x + side, y - 6), 3, fill=INK)
    bend = 4 * (height - 3)  # how far the middle of the mouth hangs below its ends
    if bend == 0:
        _rect(pen, (x - 10, y + 8), (x + 10, y + 10), INK)
        return
    angles = (0, 180) if bend > 0 else (180, 360)
    top = y + 9 - bend / 2 - abs(bend)
    box = (x - 11, top, x + 11, top + 2 * abs(bend))
    pen.arc([value * FINER for value in box], *angles, fill=INK, width=2 * FINER)


def _mark(pen: ImageDraw.ImageDraw, middle: Point) -> None:
    """A small diamond."""
    x, y = middle
    corners = [(x, y - 11), (x + 9, y), (x, y + 11), (x - 9, y)]
    pen.polygon([(a * FINER, b * FINER) for a, b in corners], fill=INK)


def _letter(pen: ImageDraw.ImageDraw, middle: Point) -> None:
    """A small square, hollow: it stays apart from a story of the same day."""
    x, y = middle
    box = [value * FINER for value in (x - 11, y - 11, x + 11, y + 11)]
    pen.rectangle(box, outline=INK, width=3 * FINER)


def _year(pen: ImageDraw.ImageDraw, x: float, year: int) -> None:
    font = ImageFont.load_default(size=24 * FINER)
    pen.text((x * FINER, (HEIGHT - 60) * FINER), str(year), fill=INK, font=font)
