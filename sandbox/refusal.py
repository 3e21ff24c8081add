"""How the Bot API says no: one exception that becomes the answer."""

from typing import Any


class Refusal(Exception):
    """A call is refused; carries Telegram's code and words."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """The body of the response."""
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return body | {"parameters": self.parameters} if self.parameters else body


def bad_request(words: str) -> Refusal:
    """A 400, in the form Telegram gives it."""
    return Refusal(400, f"Bad Request: {words}")
