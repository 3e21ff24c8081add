"""A bot without any behaviour: a test makes its calls one by one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

import aiohttp

ANN, DANA, ALEX = 101, 102, 103


class CallRefused(Exception):
    """The Bot API said no; the text is its description."""


class BareBot:
    """The Bot API over HTTP, and the control API where a test needs it."""

    def __init__(self, session: aiohttp.ClientSession, url: str, token: str) -> None:
        self._session = session
        self._url = url
        self._token = token
        self._offset = 0
        self._seen: list[dict[str, Any]] = []

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, token: str) -> AsyncIterator[Self]:
        async with aiohttp.ClientSession() as session:
            yield cls(session, url, token)

    async def call(self, method: str, **params: Any) -> Any:
        """The result of a call. Raises CallRefused."""
        address = f"{self._url}/bot{self._token}/{method}"
        async with self._session.post(address, json=params) as response:
            answer = await response.json()
        if not answer["ok"]:
            raise CallRefused(answer["description"])
        return answer["result"]

    async def update(self, kind: str) -> Any:
        """The next update of that kind, waiting for it; those of other kinds are passed over."""
        while True:
            while self._seen:
                update = self._seen.pop(0)
                if kind in update:
                    return update[kind]
            self._seen = await self.call("getUpdates", offset=self._offset, timeout=10)
            if not self._seen:
                raise AssertionError(f"no {kind} came within 10 seconds")
            self._offset = self._seen[-1]["update_id"] + 1

    async def meets(self, *people: int) -> None:
        """These people press Start, so that the bot may write to them."""
        for person in people:
            await self.sim(f"users/{person}/messages", text="/start")
            await self.update("message")

    async def says(self, person: int, text: str, *rows: list[dict[str, Any]], **more: Any) -> int:
        """Sends a text (HTML) with inline buttons; its message id."""
        if rows:
            more["reply_markup"] = {"inline_keyboard": rows}
        sent = await self.call("sendMessage", chat_id=person, text=text, parse_mode="HTML", **more)
        message_id: int = sent["message_id"]
        return message_id

    async def sim(self, path: str, **body: Any) -> Any:
        """A POST to the control API."""
        async with self._session.post(f"{self._url}/sim/{path}", json=body) as response:
            response.raise_for_status()
            return await response.json()


def button(label: str, data: str) -> dict[str, str]:
    """An inline button that is tapped."""
    return {"text": label, "callback_data": data}


def link(label: str, url: str) -> dict[str, str]:
    """An inline button that opens a link."""
    return {"text": label, "url": url}
