"""Buttons under a message, and the short form of ids that fits into them."""

from collections.abc import Sequence
from dataclasses import dataclass

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Button:
    """`data` (at most 64 bytes) comes back when it is tapped; or `url`, which opens a link."""

    label: str
    data: str | None = None
    url: str | None = None


Keyboard = Sequence[Sequence[Button]]


def in_rows(buttons: Sequence[Button], of: int) -> list[Sequence[Button]]:
    """So many beside each other, and the rest below."""
    return [buttons[first : first + of] for first in range(0, len(buttons), of)]


def markup(buttons: Keyboard) -> dict[str, object]:
    """As the Bot API wants it."""
    return {"inline_keyboard": [[_as_json(button) for button in row] for row in buttons]}


def _as_json(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data or ""}


def short(number: int) -> str:
    """A row's id in at most 12 characters."""
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def long(text: str) -> int:
    """The id again; -1, which no row has, when the text is not one."""
    try:
        return int(text, 36)
    except ValueError:
        return -1
