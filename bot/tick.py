"""What every tick has in hand, and how what it has to say is put for Telegram."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.logs import where
from handlers.keyboard import Keyboard, markup
from storage.database import Transaction
from texts import Catalogs

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Tick:
    """What every tick needs beside the transaction."""

    catalogs: Catalogs
    now: datetime


@contextmanager
def alone(
    tx: Transaction, event: str, *, then: Callable[[], object] | None = None, **known: int
) -> Generator[None]:
    """One item of many, in a savepoint of its own: whatever it raises undoes that item alone.

    It is logged as `event`, with what is `known` of the item by number, and never with what it
    held. `then` runs afterwards, to put the item off; without it the item comes up again by itself.
    """
    try:
        with tx.savepoint():
            yield
    # A damaged row can raise anything: a key that is gone, a zone that is unknown, a text that does
    # not fit. Whatever it is, nobody else may wait for it. As an error line it is counted, too.
    except Exception as error:  # noqa: BLE001 one row's trouble is its own
        log.error(event, error=type(error).__name__, where=where(error), **known)
        if then is not None:
            then()


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
