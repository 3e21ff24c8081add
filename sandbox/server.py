"""The sandbox as one running server: a Bot API, a control API and a page on one loopback port."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web
from aiohttp.typedefs import Handler

from sandbox.api import BotApi
from sandbox.clock import ClockBackwards, SimClock, iso
from sandbox.control import PeopleControl
from sandbox.files import LARGEST_UPLOAD
from sandbox.levers import Levers
from sandbox.loopback import refused
from sandbox.pages import Pages
from sandbox.world import World

SANDBOX_TOKEN = "1000000001:Sandbox-this-is-no-secret-at-all"  # noqa: S105 - it opens nothing
OnClock = Callable[[datetime, bool], Awaitable[None]]
_READY_MADE = ((101, "Ann", "client"), (102, "Dana", "therapist"), (103, "Alex", "admin"))
_STOPS_WITHIN = 0.5  # seconds that open requests get


class Sandbox:
    """A local Telegram with one bot.

    `on_clock(target, asleep)` is called when someone moves the clock: the bot plays what is due
    up to `target` and moves the clock itself; afterwards it stands at `target` in any case.
    `seed` makes the update ids the same in every run; `webhook_pause` is the real time in seconds
    before a webhook is tried again, doubling with each try, and `webhook_timeout` how long it may
    take to answer.
    """

    def __init__(
        self,
        *,
        token: str = SANDBOX_TOKEN,
        clock: SimClock | None = None,
        on_clock: OnClock | None = None,
        seed: int | None = None,
        webhook_pause: float = 1.0,
        webhook_timeout: float = 60.0,
    ) -> None:
        self.clock = clock or SimClock()
        self.on_clock = on_clock
        self.world = World(
            token,
            self.clock,
            seed=seed,
            webhook_pause=webhook_pause,
            webhook_timeout=webhook_timeout,
        )
        self.token = token
        self.username = self.world.username
        self.url = ""
        for person_id, first_name, role in _READY_MADE:
            self.world.add_person(person_id, first_name, role=role)
        self._moving = asyncio.Lock()
        self._api = BotApi(self.world)
        self._levers = Levers(self.world, self.move_clock)
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; port 0 takes a free one. `url` says where."""
        app = web.Application(
            client_max_size=LARGEST_UPLOAD * 3 // 2, middlewares=[_only_from_here]
        )
        self._api.add_routes(app)
        self._levers.add_routes(app)
        PeopleControl(self.world).add_routes(app)
        Pages(self.world).add_routes(app)
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=_STOPS_WITHIN
        )
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError:
            await self.stop()
            raise
        bound = self._runner.addresses[0]
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{bound[1]}"

    async def stop(self) -> None:
        """End long polls and streams, and stop listening."""
        self.world.updates.close()
        self.world.events.close()
        self._api.close()
        await self._levers.close()
        await self.world.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def move_clock(self, target: datetime, asleep: bool = False) -> None:
        """Bring the bot and the clock to `target`. Raises ClockBackwards.

        Asleep, the clock leaps in one go, as after an outage.
        """
        async with self._moving:
            if target < self.clock.now():
                raise ClockBackwards(f"it is {iso(self.clock.now())} already")
            if self.on_clock is not None:
                await self.on_clock(target, asleep)
            if self.clock.now() < target:
                self.clock.set(target)
            self.world.events.add("clock", now=iso(self.clock.now()))

    async def delivered(self, within: float = 5.0) -> bool:
        """Wait until the bot has confirmed every update; False if it has not `within` seconds."""
        return await self.world.updates.settled(within)

    def pending_updates(self) -> int:
        """How many updates the bot has not confirmed yet."""
        return self.world.updates.pending()


@web.middleware
async def _only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    why = refused(request)
    if why is not None:
        return web.json_response({"error": why}, status=403)
    try:
        return await handler(request)
    except web.HTTPNotFound:
        if request.path.startswith("/sim"):
            return web.json_response({"error": "there is nothing here"}, status=404)
        answer = {"ok": False, "error_code": 404, "description": "Not Found"}
        return web.json_response(answer, status=404)
