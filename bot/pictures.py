"""Draws what an outbox row only describes, when it is sent; never in the event loop."""

import io
from collections.abc import Mapping
from typing import Any

import segno
from telegram import InputFile


def draw(recipe: Mapping[str, Any]) -> tuple[str, InputFile]:
    """The parameter that a recipe fills, and the file for it. Takes time: call it in a thread."""
    match recipe["picture"]:
        case "qr":
            return "photo", InputFile(qr(recipe["link"]), filename="invite.png")
        case other:
            raise ValueError(f"no picture is called {other!r}")


def qr(link: str) -> bytes:
    """The link as a QR code (PNG), large and quiet enough to be read off a screen or paper."""
    buffer = io.BytesIO()
    code = segno.make_qr(link, error="m")
    code.save(buffer, kind="png", scale=12, border=4, dark="#26323a", light="#fdfcf9")
    return buffer.getvalue()
