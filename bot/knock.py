"""Who knocks: what a raw update of Telegram, which may be anything at all, says of whoever wrote or
tapped, as far as help goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from telegram.constants import ChatType, MessageLimit

from care.phrases import wants_help

HELP, LINES = "help", "lines"  # two commands, and how the data of their buttons begin
LONGEST = int(MessageLimit.MAX_TEXT_LENGTH)  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """Somebody wrote or tapped something in a private chat."""

    update_id: int
    chat: int
    language: str | None  # as Telegram names it
    tap: str | None  # Telegram's id of the tap; None: written
    for_help: bool
    country: str | None = None  # whose lines a tap asks for; None: nobody said
    text: str = field(default="", repr=False)  # as it was written; for the rules of danger alone


def knock_in(update: object) -> Knock | None:
    """What a raw update is about, which may be anything at all; None: nothing of the kind."""
    if not isinstance(update, Mapping):
        return None
    query = _object(update, "callback_query")
    said = query or _object(update, "message") or _object(update, "edited_message")
    chat = _object(_object(query, "message") or said, "chat")
    number, chat_id = update.get("update_id"), chat.get("id")
    if chat.get("type") != ChatType.PRIVATE:
        return None
    if not isinstance(number, int) or not isinstance(chat_id, int):
        return None
    language, tap = _object(said, "from").get("language_code"), query.get("id")
    data, text = query.get("data"), said.get("text") or said.get("caption")
    return Knock(
        update_id=number,
        chat=chat_id,
        language=language if isinstance(language, str) else None,
        tap=tap if isinstance(tap, str) else None,
        for_help=_taps_help(data) if query else _asks(said.get("text")),
        country=data.partition(":")[2] or None if query and _taps_help(data) else None,
        text=text[:LONGEST] if isinstance(text, str) and not query else "",
    )


def _object(parent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = parent.get(name)
    return value if isinstance(value, Mapping) else {}


def _asks(text: object) -> bool:
    if not isinstance(text, str):
        return False
    command = "".join(text.split(maxsplit=1)[:1]).partition("@")[0]
    return command.casefold() in (f"/{HELP}", f"/{LINES}") or wants_help(text)


def _taps_help(data: object) -> TypeGuard[str]:
    return isinstance(data, str) and (data in (HELP, LINES) or data.startswith(f"{LINES}:"))
