"""What happens in the sandbox, as a stream that a page can follow and resume."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator
from typing import Any

KEPT = 1000


class EventStream:
    """The last events, numbered from 1; any number of readers."""

    def __init__(self) -> None:
        self._kept: deque[tuple[int, dict[str, Any]]] = deque(maxlen=KEPT)
        self._last = 0
        self._news = asyncio.Event()
        self._closed = False

    @property
    def last(self) -> int:
        return self._last

    def add(self, kind: str, **fields: Any) -> None:
        self._last += 1
        self._kept.append((self._last, {"type": kind, **fields}))
        self._wake()

    def close(self) -> None:
        """End every reader."""
        self._closed = True
        self._wake()

    async def follow(self, after: int) -> AsyncGenerator[str]:
        """The events after number `after` in the form of server-sent events, then what comes.

        A number that is not of this stream, or too old, gives one "reload" first.
        """
        oldest = self._last - len(self._kept)
        if not oldest <= after <= self._last:
            after = self._last
            yield _written(after, {"type": "reload"})
        while not self._closed:
            news = self._news
            missed = self._last - after
            if missed > len(self._kept):
                after = self._last
                yield _written(after, {"type": "reload"})
            elif missed:
                fresh = list(self._kept)[-missed:]
                after = fresh[-1][0]
                yield "".join(_written(number, event) for number, event in fresh)
            else:
                await news.wait()

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()


def _written(number: int, event: dict[str, Any]) -> str:
    return f"id: {number}\ndata: {json.dumps(event)}\n\n"
