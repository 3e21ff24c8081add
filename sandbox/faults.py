"""Failing on purpose: which calls fail next, and how."""

from dataclasses import dataclass
from typing import Any

from sandbox.refusal import Refusal

KINDS = ("429", "403", "500", "timeout", "accept_then_drop", "delay")


@dataclass(slots=True)
class Fault:
    """The next `count` calls that fit are answered in this way."""

    method: str  # "*" is every method
    kind: str
    count: int = 1
    retry_after: int = 1
    seconds: float = 1.0
    chat_id: int | None = None  # None is every chat, and calls without one

    def fits(self, method: str, chat_id: Any) -> bool:
        if self.method not in {"*", method}:
            return False
        return self.chat_id is None or str(chat_id) == str(self.chat_id)

    def refusal(self) -> Refusal | None:
        """The answer, for the kinds that are one."""
        match self.kind:
            case "429":
                words = f"Too Many Requests: retry after {self.retry_after}"
                return Refusal(429, words, retry_after=self.retry_after)
            case "403":
                return Refusal(403, "Forbidden: bot was blocked by the user")
            case "500":
                return Refusal(500, "Internal Server Error")
        return None

    def shown(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"method": self.method, "kind": self.kind, "count": self.count}
        if self.kind == "429":
            shown["retry_after"] = self.retry_after
        if self.kind == "delay":
            shown["seconds"] = self.seconds
        if self.chat_id is not None:
            shown["chat_id"] = self.chat_id
        return shown


class Faults:
    """The faults that are still to come, oldest first."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._planned.append(fault)

    def clear(self) -> None:
        self._planned.clear()

    def take(self, method: str, chat_id: Any) -> Fault | None:
        """The fault that strikes this call, if any; it is used up once more."""
        for fault in self._planned:
            if fault.fits(method, chat_id):
                fault.count -= 1
                if fault.count == 0:
                    self._planned.remove(fault)
                return fault
        return None

    def shown(self) -> list[dict[str, Any]]:
        return [fault.shown() for fault in self._planned]
