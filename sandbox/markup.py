"""Keyboards below messages: what Telegram accepts as reply_markup."""

import re
from typing import Any

from sandbox.refusal import bad_request
from sandbox.schema import Params

Keyboard = list[list[dict[str, Any]]]

_BUTTONS = 100
_DATA_BYTES = 64
_ACTIONS = {
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
_URL = re.compile(r"(?:https?|tg|ton)://[^\s/]\S*|[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?", re.IGNORECASE)


def inline_keyboard(params: Params) -> Keyboard | None:
    """The inline keyboard in the call's reply_markup, or None. Raises Refusal.

    Other markups belong to the phone's own keyboard: they are accepted and not shown.
    """
    markup = params.get("reply_markup")
    if not markup or "inline_keyboard" not in markup:
        return None
    rows = [[_button(button) for button in row] for row in markup["inline_keyboard"]]
    rows = [row for row in rows if row]
    if sum(map(len, rows)) > _BUTTONS:
        raise bad_request("reply markup is too long")
    return rows or None


def _button(button: dict[str, Any]) -> dict[str, Any]:
    if not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: button text is empty")
    actions = [name for name, value in button.items() if name in _ACTIONS and value is not None]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: only one action is allowed")
    if actions[0] == "callback_data" and not _fits(button["callback_data"]):
        raise bad_request("BUTTON_DATA_INVALID")
    if actions[0] == "url" and not _URL.fullmatch(button["url"]):
        raise bad_request(
            f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
        )
    return {name: value for name, value in button.items() if value is not None}


def _fits(data: str) -> bool:
    return 1 <= len(data.encode()) <= _DATA_BYTES
