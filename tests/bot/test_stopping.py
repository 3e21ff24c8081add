"""The program stops within seconds whatever it is at, loses nothing, and another takes over."""

import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sandbox import SANDBOX_TOKEN, Sandbox
from sandbox.faults import Fault
from tests.bot.program import Program, program, until
from tests.databases import empty_database

ALEX = 103  # the admin
STOPS_WITHIN = 5.0
KEY = "b3RoZXItb3RoZXItb3RoZXItb3RoZXItb3RoZXItb3Q="

pytestmark = pytest.mark.slow


class Scene:
    """A local Telegram, for programs that come and go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sandbox = Sandbox()
        self.session: aiohttp.ClientSession
        self.settings: dict[str, str] = {}

    def bot(self, **settings: str) -> Any:
        given = {
            "telegram_token": SANDBOX_TOKEN,
            "telegram_api_url": self.sandbox.url,
            "admin_ids": str(ALEX),
        }
        return program(self.folder, "run", **given, **self.settings, **settings)

    async def post(self, path: str, **body: Any) -> None:
        async with self.session.post(f"{self.sandbox.url}/sim/{path}", json=body) as response:
            assert response.status in {200, 201}, await response.text()

    async def says(self, text: str, person: int = ALEX) -> None:
        await self.post(f"users/{person}/messages", text=text)

    def fails(self, method: str, kind: str) -> None:
        self.sandbox.world.faults.add(Fault(method=method, kind=kind, seconds=60))

    async def struck(self) -> None:
        """A call is under way that gets no answer."""
        await until(lambda: not self.sandbox.world.faults.shown())

    async def polled(self) -> None:
        await until(lambda: self.sandbox.world.updates.polled)

    def sent(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        calls = self.sandbox.world.calls.after(0)
        return [call for call in calls if call["method"] == method and call["ok"]]


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    scene = Scene(tmp_path)
    await scene.sandbox.start()
    async with aiohttp.ClientSession() as scene.session:
        yield scene
    await scene.sandbox.stop()


async def stops(running: Program, number: signal.Signals = signal.SIGTERM) -> None:
    """It ends in time, of its own accord, and without a word of trouble."""
    began_at = time.monotonic()
    running.process.send_signal(number)
    code = await running.ends()
    assert time.monotonic() - began_at < STOPS_WITHIN, running.told
    assert code == 0, running.told
    assert len(running.events()) == len(running.err.splitlines()), running.told
    assert {event["level"] for event in running.events()} <= {"info", "warning"}, running.told


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_stops_during_a_long_poll(number: signal.Signals, scene: Scene) -> None:
    async with scene.bot() as running:
        await running.logs("started")
        await scene.polled()
        await stops(running, number)
        assert running.logged("stopped")
        assert {event["level"] for event in running.events()} == {"info"}


@pytest.mark.parametrize("kind", ["delay", "timeout"])
async def test_a_reply_under_way_is_not_waited_for_and_not_lost(kind: str, scene: Scene) -> None:
    async with scene.bot() as running:
        await running.logs("started")
        scene.fails("sendMessage", kind)
        await scene.says("/help")
        await scene.struck()
        await stops(running)
    assert scene.sent() == []
    async with scene.bot() as running:
        await until(lambda: len(scene.sent()) == 1)
        await stops(running)


async def test_a_tap_whose_answer_hangs_holds_nobody_up(scene: Scene) -> None:
    async with scene.bot() as running:
        await running.logs("started")
        await scene.says("/start")
        await until(scene.sent)
        scene.fails("answerCallbackQuery", "timeout")
        await scene.post(f"users/{ALEX}/taps", label="Invite a therapist")
        await scene.struck()
        await stops(running)
    async with scene.bot() as running:
        await until(lambda: any("t.me" in str(call["params"]) for call in scene.sent()))


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "setMyCommands"])
async def test_it_stops_while_telegram_keeps_it_waiting_at_start(method: str, scene: Scene) -> None:
    scene.fails(method, "timeout")
    async with scene.bot() as running:
        await scene.struck()
        await stops(running)
        assert not running.logged("started")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_no_message_is_lost_when_it_ends_in_the_middle(
    number: signal.Signals, scene: Scene
) -> None:
    people = range(200, 230)
    for person in people:
        await scene.post("users", id=person, first_name="Guest", language_code="en")
    async with scene.bot() as running:
        await running.logs("started")
        for person in people:
            await scene.says("/help", person)
        await until(scene.sent)
        running.process.send_signal(number)
        await running.ends()
    async with scene.bot() as running:
        await until(lambda: {call["params"]["chat_id"] for call in scene.sent()} >= set(people))
        await stops(running)
    assert scene.sandbox.pending_updates() == 0


async def test_a_token_that_is_taken_back_ends_it_with_a_reason(scene: Scene) -> None:
    async with scene.bot() as running:
        await running.logs("started")
        await scene.polled()
        scene.sandbox.world.token = "1000000001:another-token-was-made-for-it"
        await scene.says("/help")
        assert await running.ends() == 1
        assert "does not know this bot token" in running.err
        assert "Traceback" not in running.told


async def readiness(scene: Scene, running: Program) -> Any:
    port = (await running.logs("listening"))["port"]
    async with scene.session.get(f"http://127.0.0.1:{port}/readyz") as response:
        return await response.json()


async def test_on_postgresql_a_second_one_stands_by_and_takes_over(scene: Scene) -> None:
    url = await empty_database("postgresql", scene.folder)
    scene.settings = {"database_url": url, "secret_keys": KEY}
    async with scene.bot() as one, scene.bot() as other:
        await until(lambda: one.logged("started") or other.logged("started"))
        first, second = (one, other) if one.logged("started") else (other, one)
        await second.logs("standing_by")
        assert (await readiness(scene, second))["role"] == "standing by"
        assert (await readiness(scene, second))["ready"] is True
        async with scene.bot() as third:
            await third.logs("standing_by")
            await stops(third)

        first.process.kill()
        await second.logs("started")
        assert second.logged("takes_over")
        assert (await readiness(scene, second))["role"] == "active"
        await scene.says("/help")
        await until(lambda: len(scene.sent()) == 1)
        await stops(second)


async def test_an_answer_that_is_merely_slow_is_waited_for(scene: Scene) -> None:
    async with scene.bot() as running:
        await running.logs("started")
        scene.sandbox.world.faults.add(Fault(method="sendMessage", kind="delay", seconds=1.0))
        await scene.says("/help")
        await scene.struck()
        await stops(running)
        assert {event["level"] for event in running.events()} == {"info"}
    assert len(scene.sent()) == 1
    async with scene.bot() as running:
        await scene.says("/help")
        await until(lambda: len(scene.sent()) > 1)
        await stops(running)
    assert len(scene.sent()) == 2, "the first one was not said again"
