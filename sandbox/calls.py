"""The log of Bot API calls: what the bot asked, and what it was answered."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sandbox.clock import iso
from sandbox.schema import Upload

KEPT = 10_000


@dataclass(slots=True, kw_only=True)
class Call:
    """One call. Status 0 and no answer: it was never answered. `fault` made it fail, if any."""

    at: datetime
    method: str
    params: dict[str, Any]
    status: int
    answer: dict[str, Any] | None
    fault: str | None = None
    number: int = 0


class CallLog:
    """The last calls, numbered from 1 in the order in which they were answered."""

    def __init__(self) -> None:
        self._kept: deque[Call] = deque(maxlen=KEPT)
        self.last = 0

    def add(self, call: Call) -> None:
        self.last += 1
        call.number = self.last
        self._kept.append(call)

    def after(self, number: int) -> list[dict[str, Any]]:
        """The calls with a higher number that are still kept."""
        missed = min(self.last - number, len(self._kept))
        return [_shown(call) for call in list(self._kept)[-missed:]] if missed > 0 else []


def _shown(call: Call) -> dict[str, Any]:
    shown = {
        "n": call.number,
        "at": iso(call.at),
        "method": call.method,
        "params": {name: _value(value) for name, value in call.params.items()},
        "ok": bool(call.answer and call.answer["ok"]),
        "status": call.status,
        "answer": call.answer,
    }
    return shown | {"fault": call.fault} if call.fault else shown


def _value(value: Any) -> Any:
    """A parameter as JSON; of a file only its name and size, also within an album."""
    if isinstance(value, Upload):
        return {"file_name": value.file_name, "size": len(value.data)}
    if isinstance(value, list):
        return [_value(item) for item in value]
    if isinstance(value, dict):
        return {name: _value(item) for name, item in value.items()}
    return value
