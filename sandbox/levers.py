"""The control API's machine room: the log of calls, faults, the clock, and the live stream."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web

from sandbox.clock import after, iso
from sandbox.faults import KINDS, Fault
from sandbox.fields import Fields, WrongField, endpoint
from sandbox.schema import method_called
from sandbox.world import World

Move = Callable[[datetime, bool], Awaitable[None]]
_EVERY_METHOD = "*"


class Levers:
    """Serves /sim/calls, /sim/faults, /sim/clock and /sim/events."""

    def __init__(self, world: World, move: Move) -> None:
        self._world = world
        self._move = move
        self._moving: set[asyncio.Task[None]] = set()

    def add_routes(self, app: web.Application) -> None:
        router = app.router
        router.add_get("/sim/calls", endpoint(self._calls))
        router.add_get("/sim/faults", endpoint(self._faults))
        router.add_post("/sim/faults", endpoint(self._fail))
        router.add_delete("/sim/faults", endpoint(self._heal))
        router.add_get("/sim/clock", endpoint(self._clock))
        router.add_post("/sim/clock", endpoint(self._set_clock))
        router.add_get("/sim/events", self._events)

    async def close(self) -> None:
        """Give up moving the clock, if that is still going on."""
        for task in self._moving:
            task.cancel()
        await asyncio.gather(*self._moving, return_exceptions=True)

    async def _calls(self, request: web.Request, _body: Fields) -> web.Response:
        number = request.query.get("after", "0")
        if not number.isdigit():
            raise WrongField("after has to be the number of a call")
        calls = self._world.calls
        return web.json_response({"calls": calls.after(int(number)), "last": calls.last})

    async def _faults(self, _request: web.Request, _body: Fields) -> web.Response:
        return web.json_response({"faults": self._world.faults.shown()})

    async def _fail(self, request: web.Request, body: Fields) -> web.Response:
        self._world.faults.add(_fault(body))
        return await self._faults(request, body)

    async def _heal(self, request: web.Request, body: Fields) -> web.Response:
        self._world.faults.clear()
        return await self._faults(request, body)

    async def _clock(self, _request: web.Request, _body: Fields) -> web.Response:
        return web.json_response({"now": iso(self._world.clock.now())})

    async def _set_clock(self, request: web.Request, body: Fields) -> web.Response:
        if ("advance" in body) == ("set" in body):
            raise WrongField("the clock needs either advance or set")
        if "advance" in body:
            target = after(self._world.clock.now(), body.text("advance"))
        else:
            target = _moment(body.text("set"))
        # A client that gives up waiting must not leave the bot halfway.
        task = asyncio.ensure_future(self._move(target, body.flag("asleep")))
        self._moving.add(task)
        task.add_done_callback(self._moving.discard)
        await asyncio.shield(task)
        return await self._clock(request, body)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        events = self._world.events
        last_seen = request.headers.get("Last-Event-ID", "")
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        await response.write(b": hello\n\n")
        async for written in events.follow(int(last_seen) if last_seen.isdigit() else events.last):
            await response.write(written.encode())
        return response


def _fault(body: Fields) -> Fault:
    name, kind = body.text("method"), body.text("kind")
    method = method_called(name)
    if method is None and name != _EVERY_METHOD:
        raise WrongField("method has to be a Bot API method, or *")
    if kind not in KINDS:
        raise WrongField(f"kind has to be one of: {', '.join(KINDS)}")
    count, retry_after = body.whole("count", 1) or 0, body.whole("retry_after", 1) or 0
    if count < 1 or retry_after < 0:
        raise WrongField("count and retry_after have to be positive")
    return Fault(
        method=method.name if method else _EVERY_METHOD,
        kind=kind,
        count=count,
        retry_after=retry_after,
        seconds=body.number("seconds", 1.0),
        chat_id=body.whole("chat_id"),
    )


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise WrongField(f"{text!r} is not a moment such as 2027-03-28T00:30:00Z") from None
    if moment.tzinfo is None:
        raise WrongField("a moment needs a time zone, such as the Z in 2027-03-28T00:30:00Z")
    return moment
