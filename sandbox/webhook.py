"""Delivering updates to the bot's webhook: in order within a chat and kind, again until taken.

Telegram keeps order only within a chat and a kind of update, so each of these has a lane of its
own; lanes run in parallel, up to the number of connections that the bot allows.
"""

import asyncio
import contextlib
import json
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from sandbox.clock import SimClock
from sandbox.loopback import is_loopback
from sandbox.refusal import bad_request
from sandbox.updates import Queued, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
_LONGEST_PAUSE = 60.0

Perform = Callable[[str, dict[str, Any]], Awaitable[Any]]
_Lane = tuple[int, str]


class Webhook:
    """Where updates are sent, if anywhere. `pause` is before the second try; later ones double."""

    def __init__(
        self, updates: UpdateQueue, clock: SimClock, *, pause: float, answer_within: float
    ) -> None:
        self._updates = updates
        self._clock = clock
        self._pause = pause
        self._answer_within = answer_within
        self.url = ""
        self._secret = ""
        self._connections = 40
        self._last_error: tuple[int, str] | None = None
        self._lanes: dict[_Lane, deque[Queued]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(self._connections)
        self._session: aiohttp.ClientSession | None = None
        self.perform: Perform | None = None  # performs a method named in the bot's answer

    def set(self, url: str, secret: str, connections: int) -> None:
        """Send everything here from now on, what is waiting first. Raises Refusal."""
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not is_loopback(parts.hostname):
            raise bad_request("bad webhook: the sandbox delivers to this machine only")
        self.remove()
        self.url, self._secret, self._connections = url, secret, connections
        self._room = asyncio.Semaphore(connections)
        self._updates.on_added = self._take
        for queued in self._updates.waiting():
            self._take(queued)

    def remove(self) -> None:
        """Send nothing any more; what was not taken stays queued."""
        self.url = ""
        self._last_error = None
        self._updates.on_added = None
        self._lanes.clear()
        for task in self._tasks:
            task.cancel()

    async def close(self) -> None:
        tasks = list(self._tasks)
        self.remove()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def info(self) -> dict[str, Any]:
        """The Bot API's WebhookInfo."""
        info: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": self._updates.pending(),
        }
        if self.url:
            info["max_connections"] = self._connections
        if self._last_error is not None:
            info["last_error_date"], info["last_error_message"] = self._last_error
        if self._updates.allowed:
            info["allowed_updates"] = self._updates.allowed
        return info

    def _take(self, queued: Queued) -> None:
        lane = (queued.chat_id, queued.kind)
        if lane in self._lanes:
            self._lanes[lane].append(queued)
            return
        self._lanes[lane] = waiting = deque([queued])
        task = asyncio.get_running_loop().create_task(self._run(lane, waiting))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, lane: _Lane, waiting: deque[Queued]) -> None:
        while waiting:
            await self._deliver(waiting[0])
            waiting.popleft()
        if self._lanes.get(lane) is waiting:
            del self._lanes[lane]

    async def _deliver(self, queued: Queued) -> None:
        """Send one update until it is taken or too old."""
        pause = self._pause
        while self._updates.holds(queued):
            async with self._room:
                error = await self._send(queued)
            if error is None:
                self._updates.remove(queued.update_id)
                return
            self._last_error = (int(self._clock.now().timestamp()), error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _send(self, queued: Queued) -> str | None:
        """Send once; what went wrong, in Telegram's words, or None."""
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers[SECRET_HEADER] = self._secret
        try:
            async with self._open_session().post(
                self.url,
                data=json.dumps(queued.body),
                headers=headers,
                ssl=False,  # on this machine nobody has a certificate that others trust
                allow_redirects=False,
            ) as response:
                body = await response.read()
                if not 200 <= response.status < 300:
                    reason = f"{response.status} {response.reason or ''}".strip()
                    return f"Wrong response from the webhook: {reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientConnectorError:
            return "Connection refused"
        except aiohttp.ClientError:
            return "Connection closed"
        await self._answered(body)
        return None

    async def _answered(self, body: bytes) -> None:
        """Perform the method that the bot put into its answer, if it did."""
        with contextlib.suppress(ValueError):
            call = json.loads(body) if body.startswith(b"{") else None
            if isinstance(call, dict) and isinstance(call.get("method"), str) and self.perform:
                await self.perform(call.pop("method"), call)

    def _open_session(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self._answer_within)
            self._session = aiohttp.ClientSession(timeout=timeout)
        return self._session
