"""What every tick has in hand, and how what it has to say is put for Telegram."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handlers.keyboard import Keyboard, markup
from texts import Catalogs


@dataclass(frozen=True, slots=True)
class Tick:
    """What every tick needs beside the transaction."""

    catalogs: Catalogs
    now: datetime


def message(text: str, buttons: Keyboard) -> dict[str, Any]:
    """A new message, as the outbox keeps it."""
    params: dict[str, Any] = {
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if buttons:
        params["reply_markup"] = markup(buttons)
    return {"method": "sendMessage", "params": params}


def rephrased(message_id: int, text: str, buttons: Keyboard) -> dict[str, Any]:
    """An earlier message, changed in place."""
    said = message(text, buttons)
    return {"method": "editMessageText", "params": said["params"] | {"message_id": message_id}}
