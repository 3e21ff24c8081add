"""Updates go to the webhook: with the secret, in order within a chat, again until taken."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web

from sandbox import Sandbox
from tests.sandbox.remote import ANN, DANA, Remote, buttons, until

Answer = Callable[[dict[str, Any]], Awaitable[web.Response]]


class Hook:
    """A bot's webhook; `answer` decides what each delivery is answered."""

    def __init__(self) -> None:
        self.url = ""
        self.headers: list[str | None] = []
        self.got: list[dict[str, Any]] = []
        self.answer: Answer = taken

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.headers.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.got.append(update)
        return await self.answer(update)

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got if "message" in update]


async def taken(_update: dict[str, Any]) -> web.Response:
    return web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.receive)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_updates_arrive_with_the_secret_in_order(
    remote: Remote, sandbox: Sandbox, hook: Hook
) -> None:
    await remote.says(ANN, "before")
    await remote.ok("setWebhook", url=hook.url, secret_token="s-3_x")
    for word in ("one", "two", "three"):
        await remote.says(ANN, word)
    assert await sandbox.delivered()
    assert hook.texts() == ["before", "one", "two", "three"]
    assert set(hook.headers) == {"s-3_x"}
    info = await remote.ok("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == (hook.url, 0)
    assert "last_error_message" not in info


async def test_polling_and_a_webhook_exclude_each_other(
    remote: Remote, sandbox: Sandbox, hook: Hook
) -> None:
    poll = asyncio.create_task(remote.call("getUpdates", timeout=50))
    await until(lambda: sandbox.world.updates.polled)
    await remote.ok("setWebhook", url=hook.url)
    status, answer = await poll
    assert status == 409
    assert answer["description"] == "Conflict: terminated by setWebhook request"
    assert await remote.refused("getUpdates", 409) == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await remote.ok("deleteWebhook")
    assert await remote.updates() == []
    assert (await remote.ok("getWebhookInfo"))["url"] == ""


async def test_what_is_not_taken_comes_again_before_what_follows(
    remote: Remote, sandbox: Sandbox, hook: Hook
) -> None:
    async def third_time(_update: dict[str, Any]) -> web.Response:
        return web.Response(status=503 if len(hook.got) < 3 else 204)

    hook.answer = third_time
    await remote.ok("setWebhook", url=hook.url)
    await remote.says(ANN, "one")
    await remote.says(ANN, "two")
    await until(lambda: hook.got)
    info = await remote.ok("getWebhookInfo")
    assert info["pending_update_count"] == 2
    assert await sandbox.delivered()
    assert hook.texts() == ["one", "one", "one", "two"]
    info = await remote.ok("getWebhookInfo")
    message = "Wrong response from the webhook: 503 Service Unavailable"
    assert (info["last_error_message"], info["last_error_date"]) == (message, 1772445600)


async def test_an_answer_that_is_too_slow_counts_as_none(hook: Hook) -> None:
    impatient = Sandbox(webhook_pause=0.01, webhook_timeout=0.2)
    await impatient.start()
    released = asyncio.Event()

    async def slow_once(_update: dict[str, Any]) -> web.Response:
        if len(hook.got) == 1:
            await released.wait()
        return web.Response()

    hook.answer = slow_once
    world = impatient.world
    world.webhook.set(hook.url, "", 40)
    world.updates.add("message", ANN, {"text": "one"})
    assert await impatient.delivered()
    assert hook.texts()[:2] == ["one", "one"]
    assert world.webhook.info()["last_error_message"] == "Read timeout expired"
    released.set()
    await impatient.stop()


async def test_one_slow_chat_does_not_delay_another(
    remote: Remote, sandbox: Sandbox, hook: Hook
) -> None:
    released = asyncio.Event()

    async def ann_waits(update: dict[str, Any]) -> web.Response:
        if update["message"]["chat"]["id"] == ANN:
            await released.wait()
        return web.Response()

    hook.answer = ann_waits
    await remote.ok("setWebhook", url=hook.url)
    await remote.says(ANN, "slow")
    await remote.says(ANN, "slower")
    await remote.says(DANA, "quick")
    await until(lambda: "quick" in hook.texts())
    await until(lambda: sandbox.pending_updates() == 2)
    assert sorted(hook.texts()) == ["quick", "slow"]
    released.set()
    assert await sandbox.delivered()
    assert hook.texts()[-1] == "slower"


async def test_a_tap_is_not_held_up_by_a_text(ann: Remote, sandbox: Sandbox, hook: Hook) -> None:
    released = asyncio.Event()

    async def texts_wait(update: dict[str, Any]) -> web.Response:
        if "message" in update:
            await released.wait()
        return web.Response()

    hook.answer = texts_wait
    keyboard = buttons([("Yes", "y")])
    await ann.ok("sendMessage", chat_id=ANN, text="x", reply_markup=keyboard)
    await ann.ok("setWebhook", url=hook.url)
    await ann.says(ANN, "slow")
    await ann.sim("POST", f"/users/{ANN}/taps", label="Yes")
    await until(lambda: sandbox.pending_updates() == 1)
    assert "callback_query" in hook.got[-1]
    released.set()
    assert await sandbox.delivered()


async def test_an_update_that_got_too_old_is_given_up(
    remote: Remote, sandbox: Sandbox, hook: Hook
) -> None:
    async def never(_update: dict[str, Any]) -> web.Response:
        return web.Response(status=500)

    hook.answer = never
    await remote.ok("setWebhook", url=hook.url)
    await remote.says(ANN, "one")
    await until(lambda: hook.got)
    await remote.sim("POST", "/clock", advance="P1D")
    assert await sandbox.delivered()
    hook.answer = taken
    await remote.says(ANN, "two")
    assert await sandbox.delivered()
    assert hook.texts()[-1] == "two"


async def test_nobody_listening_is_an_error_and_stopping_is_quick(
    remote: Remote, sandbox: Sandbox
) -> None:
    await remote.ok("setWebhook", url="http://127.0.0.1:1/hook")
    await remote.says(ANN, "one")
    webhook = sandbox.world.webhook
    await until(lambda: "last_error_message" in webhook.info())
    assert webhook.info()["last_error_message"] == "Connection refused"
    async with asyncio.timeout(1):
        await sandbox.stop()


async def test_pending_updates_can_be_dropped(remote: Remote, sandbox: Sandbox, hook: Hook) -> None:
    await remote.says(ANN, "old")
    await remote.ok("setWebhook", url=hook.url, drop_pending_updates=True)
    await remote.says(ANN, "new")
    assert await sandbox.delivered()
    assert hook.texts() == ["new"]
    await remote.ok("deleteWebhook")
    await remote.says(ANN, "newer")
    await remote.ok("deleteWebhook", drop_pending_updates=True)
    assert await remote.updates() == []


async def test_a_call_in_the_answer_is_performed(
    remote: Remote, sandbox: Sandbox, hook: Hook
) -> None:
    async def echo(update: dict[str, Any]) -> web.Response:
        text = update["message"]["text"]
        return web.json_response({"method": "sendMessage", "chat_id": ANN, "text": f"{text}!"})

    hook.answer = echo
    await remote.ok("setWebhook", url=hook.url)
    await remote.says(ANN, "hi")
    await until(lambda: len(sandbox.world.people[ANN].messages) == 2)
    assert (await remote.last(ANN))["text"] == "hi!"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "ftp://127.0.0.1/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org/"}, "bad webhook: the sandbox delivers to this machine only"),
        ({"url": "http://127.0.0.1/", "secret_token": "a b"},
         "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)  # fmt: skip
async def test_a_wrong_webhook_is_refused(
    remote: Remote, params: dict[str, Any], words: str
) -> None:
    assert await remote.refused("setWebhook", **params) == f"Bad Request: {words}"
    assert (await remote.ok("getWebhookInfo"))["url"] == ""
