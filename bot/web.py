"""The HTTP side: whether the bot is alive and ready, and the door for Telegram's webhook."""

import asyncio
import hmac
import json
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.lifeline import Lifeline
from bot.metrics import Metrics
from bot.receiver import CANNOT_STORE, is_numbered, store
from bot.transport import AiohttpRequest
from bot.visit import Clock
from storage import inbox
from storage.backlog import backlog
from storage.database import DatabaseUnavailable, Storage

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 the name of a header
LARGEST_UPDATE = 1024 * 1024  # bytes; Telegram's own are far below
SILENT_FOR_AT_MOST = 120.0  # seconds; a poll lasts 50, and waits at most 30 after a failure
ANSWERS_WITHIN = 5.0  # seconds that the database gets
_PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"
_STOPS_WITHIN = 0.5  # seconds that open requests get


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Where Telegram delivers, and what it says to be known."""

    url: str
    secret: str

    @property
    def path(self) -> str:
        return urlsplit(self.url).path or "/"


class Web:
    """One aiohttp server. It also runs while this copy of the bot stands by: what a load balancer
    brings to it is stored for the active one."""

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        webhook: Webhook | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self._storage = storage
        self._metrics = metrics or Metrics()
        self._clock = clock
        self._webhook = webhook
        self._dropped = 0
        self._arrived: Callable[[], None] | None = None
        self._silent_for: Callable[[], float] | None = None
        self._lifeline: Lifeline | None = None
        self._runner: web.AppRunner | None = None
        self.port = 0

    def goes_active(
        self,
        *,
        arrived: Callable[[], None],
        silent_for: Callable[[], float],
        lifeline: Lifeline | None = None,
    ) -> None:
        """From now on this copy works: `arrived` wakes it, `silent_for` says for how many seconds
        it has heard nothing from Telegram that it should have heard, `lifeline` gives help where
        nothing can be stored."""
        self._arrived = arrived
        self._silent_for = silent_for
        self._lifeline = lifeline

    async def start(self, host: str, port: int) -> None:
        """Listens; port 0 takes a free one, and `port` says which. OSError: it cannot."""
        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.router.add_get("/healthz", self._alive)
        app.router.add_get("/readyz", self._ready)
        app.router.add_get("/metrics", self._measured)
        if self._webhook is not None:
            app.router.add_post(self._webhook.path, self._delivered)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_STOPS_WITHIN)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.port = self._runner.addresses[0][1]
        log.info("listening", host=host, port=self.port)

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _alive(self, _request: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def _ready(self, _request: web.Request) -> web.Response:
        silent_for = self._silent_for() if self._silent_for else 0.0
        report: dict[str, Any] = {
            "role": "active" if self._silent_for else "standing by",
            "database": await self._database_answers(),
            "telegram": silent_for <= SILENT_FOR_AT_MOST,
        }
        ready = report["database"] and report["telegram"]
        return web.json_response({"ready": ready, **report}, status=200 if ready else 503)

    async def _measured(self, _request: web.Request) -> web.Response:
        """Also while the database is away: then what waits there is as it was known last."""
        self._metrics.active(is_active=self._silent_for is not None)
        now = self._clock()
        try:
            async with asyncio.timeout(ANSWERS_WITHIN):
                self._metrics.backlog(await self._storage.read(backlog, now=now), now=now)
        except (DatabaseUnavailable, TimeoutError):
            log.warning("metrics_without_database")
        return web.Response(body=self._metrics.as_text(), headers={"Content-Type": _PROMETHEUS})

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(ANSWERS_WITHIN):
                await self._storage.read(inbox.next_try_at)
        except (DatabaseUnavailable, TimeoutError):
            return False
        return True

    async def _delivered(self, request: web.Request) -> web.Response:
        """200 only after the commit. What could never be stored is also answered 200: anything
        else would make Telegram bring it again for a whole day."""
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        try:
            update = _readable(await request.read())
            with self._lifeline.beside([update], webhook=True) if self._lifeline else nullcontext():
                await store(self._storage, self._clock, [update])
        except CANNOT_STORE as error:
            log.warning("webhook_unavailable", error=type(error).__name__)
            return web.Response(status=503)
        except (ValueError, RecursionError, web.HTTPRequestEntityTooLarge) as error:
            self._dropped += 1
            log.error("update_dropped", error=type(error).__name__, dropped=self._dropped)
            return web.Response()
        if self._arrived is not None:
            self._arrived()
        return web.Response()

    def _refusal(self, request: web.Request) -> web.Response | None:
        given = request.headers.get(SECRET_HEADER)
        if given is None:
            return web.Response(status=401)
        expected = self._webhook.secret if self._webhook else ""
        # As bytes: a header may hold anything, and a comparison of text takes ASCII only.
        if hmac.compare_digest(given.encode(errors="surrogateescape"), expected.encode()):
            return None
        log.info("webhook_refused", hint="the secret is wrong: this was not Telegram")
        return web.Response(status=403)


class PollingRequest(AiohttpRequest):
    """Carries the polls, and notes when Telegram last answered one."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(connections=2)
        self._now = now
        self._answered_at = now()

    async def do_request(self, *args: Any, **options: Any) -> tuple[int, bytes]:
        status, body = await super().do_request(*args, **options)
        if status == 200:
            self._answered_at = self._now()
        return status, body

    def silent_for(self) -> float:
        """Seconds since the last answer, or since the start."""
        return self._now() - self._answered_at


def _readable(body: bytes) -> dict[str, Any]:
    """The update; ValueError when it could not be stored as one."""
    update = json.loads(body)
    if not isinstance(update, dict) or not is_numbered(update):
        raise ValueError("not an update")
    return update
