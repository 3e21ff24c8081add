"""The Bot API over HTTP: finding the method, performing it, failing on purpose, logging."""

import asyncio
import json
from typing import Any

from aiohttp import web

from sandbox.body import raw_parameters
from sandbox.calls import Call
from sandbox.faults import Fault
from sandbox.methods import PERFORMED
from sandbox.refusal import Refusal, bad_request
from sandbox.schema import Method, method_called
from sandbox.world import World

_JSON = {"Content-Type": "application/json"}


class BotApi:
    """Answers the bot's calls."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._stopping = asyncio.Event()
        self._late: set[asyncio.Task[tuple[int, dict[str, Any]]]] = set()
        world.webhook.perform = self.perform

    def add_routes(self, app: web.Application) -> None:
        for verb in ("GET", "POST"):
            app.router.add_route(verb, "/bot{token}/{method}", self._called)
        app.router.add_get("/file/bot{token}/{path:.+}", self._downloaded)

    def close(self) -> None:
        """End the calls that are waiting on purpose."""
        self._stopping.set()
        for task in self._late:
            task.cancel()

    async def perform(
        self, name: str, raw: dict[str, Any], fault: str | None = None
    ) -> tuple[int, dict[str, Any]]:
        """Perform one call, log it, and answer with the status and the body."""
        method = method_called(name)
        if method is None:
            return self._logged(name, raw, 404, Refusal(404, "Not Found").answer(), fault)
        params = raw
        try:
            params = method.read(raw)
            result = await self._result(method, params)
        except Refusal as refusal:
            return self._logged(method.name, params, refusal.code, refusal.answer(), fault)
        return self._logged(method.name, params, 200, {"ok": True, "result": result}, fault)

    async def _result(self, method: Method, params: dict[str, Any]) -> Any:
        performed = PERFORMED.get(method.name)
        if performed is None:
            raise bad_request(f"the sandbox does not perform {method.name}")
        result = performed(self._world, params)
        return await result if asyncio.iscoroutine(result) else result

    def _logged(
        self,
        name: str,
        params: dict[str, Any],
        status: int,
        answer: dict[str, Any] | None,
        fault: str | None = None,
    ) -> tuple[int, dict[str, Any]]:
        self._world.calls.add(
            Call(
                at=self._world.clock.now(),
                method=name,
                params=params,
                status=status,
                answer=answer,
                fault=fault,
            )
        )
        return status, answer or {}

    async def _called(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self._world.token:
            return _response(401, Refusal(401, "Unauthorized").answer())
        name = request.match_info["method"]
        try:
            raw = await raw_parameters(request)
        except Refusal as refusal:
            return _response(*self._logged(name, {}, refusal.code, refusal.answer()))
        method = method_called(name)
        if method is not None:
            fault = self._world.faults.take(method.name, raw.get("chat_id"))
            if fault is not None:
                return await self._failed(request, method, raw, fault)
        return _response(*await self.perform(name, raw))

    async def _failed(
        self, request: web.Request, method: Method, raw: dict[str, Any], fault: Fault
    ) -> web.StreamResponse:
        """Answer a call as a fault wants it."""
        refusal = fault.refusal()
        if refusal is not None:
            answer = refusal.answer()
            return _response(*self._logged(method.name, raw, refusal.code, answer, fault.kind))
        if fault.kind == "timeout":
            self._logged(method.name, raw, 0, None, fault.kind)
            await self._stopping.wait()  # or until the client goes away, which cancels this
            return _cut(request)
        if fault.kind == "delay":
            return _response(*await self._delayed(method, raw, fault))
        await self.perform(method.name, raw, fault.kind)
        return _cut(request)

    async def _delayed(
        self, method: Method, raw: dict[str, Any], fault: Fault
    ) -> tuple[int, dict[str, Any]]:
        """Perform a call late; a client that gave up waiting does not stop it."""

        async def late() -> tuple[int, dict[str, Any]]:
            await asyncio.sleep(fault.seconds)
            return await self.perform(method.name, raw, fault.kind)

        task = asyncio.get_running_loop().create_task(late())
        self._late.add(task)
        task.add_done_callback(self._late.discard)
        return await asyncio.shield(task)

    async def _downloaded(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self._world.token:
            return _response(401, Refusal(401, "Unauthorized").answer())
        file = self._world.files.by_path(request.match_info["path"])
        if file is None:
            return _response(404, Refusal(404, "Not Found").answer())
        headers = {"X-Content-Type-Options": "nosniff"}
        return web.Response(
            body=file.data, content_type="application/octet-stream", headers=headers
        )


def _response(status: int, answer: dict[str, Any]) -> web.Response:
    return web.Response(status=status, body=json.dumps(answer).encode(), headers=_JSON)


def _cut(request: web.Request) -> web.Response:
    """Break the connection instead of answering."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
