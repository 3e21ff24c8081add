"""People and their private chats with the bot: who they are, what stands in the chat."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sandbox.markup import Keyboard

Content = dict[str, Any]
ROLES = ("client", "therapist", "admin")


@dataclass(slots=True, eq=False)
class Message:
    """One message; `content` has the fields the Bot API gives it: text, entities, photo, ..."""

    message_id: int
    from_bot: bool
    sent_at: datetime
    content: Content
    keyboard: Keyboard | None = None
    reply_to: int | None = None
    protected: bool = False
    silent: bool = False
    edited_at: datetime | None = None
    rewritten: bool = False  # what it says was changed, not only its buttons
    forwarded: bool = False


@dataclass(slots=True)
class Toast:
    """What a person saw at the top of the chat after a tap."""

    text: str
    alert: bool
    at: datetime


@dataclass(slots=True)
class Tap:
    """A button pressed; the bot owes it an answer."""

    callback_query_id: str
    person: "Person"
    message_id: int
    data: str
    at: datetime
    answered: bool = False


@dataclass(slots=True, eq=False)
class Person:
    """Someone with a phone. `started` is False until they wrote to the bot for the first time."""

    person_id: int
    first_name: str
    language_code: str
    role: str
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    typing_until: float = 0.0
    messages: dict[int, Message] = field(default_factory=dict)
    toasts: deque[Toast] = field(default_factory=lambda: deque(maxlen=100))
    taps: deque[Tap] = field(default_factory=lambda: deque(maxlen=100))

    def as_user(self) -> dict[str, Any]:
        """The Bot API's User."""
        return {
            "id": self.person_id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }

    def as_chat(self) -> dict[str, Any]:
        """The Bot API's Chat."""
        return {"id": self.person_id, "first_name": self.first_name, "type": "private"}
