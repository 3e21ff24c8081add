"""The sandbox as a bot and as a tester reach it: plain HTTP, no client library."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp

from sandbox import Sandbox

ANN, DANA = 101, 102


class Remote:
    """Calls a running sandbox over its socket."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session
        self.bot_url = f"{sandbox.url}/bot{sandbox.token}"

    async def call(self, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
        async with self.session.post(f"{self.bot_url}/{method}", json=params) as response:
            return response.status, await response.json()

    async def ok(self, method: str, **params: Any) -> Any:
        """The result of a call that has to work."""
        status, answer = await self.call(method, **params)
        assert status == 200, answer
        assert answer["ok"] is True
        return answer["result"]

    async def refused(self, method: str, code: int = 400, **params: Any) -> str:
        """The words of a call that has to be refused."""
        status, answer = await self.call(method, **params)
        assert status == code, answer
        assert (answer["ok"], answer["error_code"]) == (False, code)
        return str(answer["description"])

    async def sim(self, verb: str, path: str, code: int = 200, **body: Any) -> Any:
        url = f"{self.sandbox.url}/sim{path}"
        async with self.session.request(verb, url, json=body or None) as response:
            answer = await response.json()
            assert response.status == code, answer
            return answer

    async def says(self, person: int, text: str, **more: Any) -> Any:
        return await self.sim("POST", f"/users/{person}/messages", text=text, **more)

    async def chat(self, person: int) -> Any:
        return await self.sim("GET", f"/users/{person}/chat")

    async def last(self, person: int) -> Any:
        """The newest message in a chat, as the person sees it."""
        return (await self.chat(person))["messages"][-1]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        updates: list[dict[str, Any]] = await self.ok("getUpdates", **params)
        return updates


def buttons(*rows: list[tuple[str, str]]) -> dict[str, Any]:
    """An inline keyboard of (label, data)."""
    return {
        "inline_keyboard": [
            [{"text": label, "callback_data": data} for label, data in row] for row in rows
        ]
    }


async def until(condition: Callable[[], object]) -> None:
    """Wait until something holds, giving everything else its turn."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - most conditions have no event
            await asyncio.sleep(0.001)
