"""Telegram's webhook is let in and kept before it is answered; machines see who is ready."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import Afterword
from bot.limits import UNLIMITED
from bot.receiver import ALLOWED_UPDATES
from bot.running import utc_now
from bot.web import (
    LARGEST_UPDATE,
    SECRET_HEADER,
    SILENT_FOR_AT_MOST,
    PollingRequest,
    Web,
    Webhook,
)
from sandbox import Sandbox
from storage import inbox
from storage.database import DatabaseUnavailable, Storage
from storage.vault import KeyDestroyed, MasterKeyMissing
from tests.bot.program import until
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage

SECRET = "a-webhook-secret-of-ours"
HOOK = Webhook(url="https://bot.example.org/telegram/hook", secret=SECRET)


class Door:
    """The HTTP side by itself, over a real socket."""

    def __init__(self, storage: Storage, *, webhook: Webhook | None = HOOK) -> None:
        self.storage = storage
        self.web = Web(storage=storage, clock=utc_now, webhook=webhook)
        self.session: aiohttp.ClientSession

    async def get(self, path: str) -> tuple[int, Any]:
        async with self.session.get(path) as response:
            return response.status, await response.json(content_type=None)

    async def post(
        self, body: bytes | str, *, secret: str | None = SECRET, path: str = "/telegram/hook"
    ) -> int:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        data = io.BytesIO(body.encode() if isinstance(body, str) else body)
        async with self.session.post(path, data=data, headers=headers) as response:
            await response.read()
            return response.status

    async def kept(self) -> int:
        return (await self.storage.read(inbox.waiting)).waiting


@asynccontextmanager
async def opened(storage: Storage, **options: Any) -> AsyncIterator[Door]:
    door = Door(storage, **options)
    await door.web.start("127.0.0.1", 0)
    door.session = aiohttp.ClientSession(base_url=f"http://127.0.0.1:{door.web.port}/")
    try:
        yield door
    finally:
        await door.session.close()
        await door.web.stop()


@pytest.fixture(params=DIALECTS)
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Storage]:
    dialect: Dialect = request.param
    storage = await open_storage(await migrated_database(dialect, tmp_path))
    yield storage
    await storage.close()


@pytest.fixture
async def file_storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(await migrated_database("sqlite", tmp_path))
    yield storage
    await storage.close()


@pytest.fixture
async def door(file_storage: Storage) -> AsyncIterator[Door]:
    async with opened(file_storage) as door:
        yield door


def update(number: int = 7, **parts: Any) -> str:
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "hello"}
    return json.dumps({"update_id": number, "message": message, **parts})


async def test_an_update_is_kept_before_it_is_answered(storage: Storage) -> None:
    async with opened(storage) as door:
        assert await door.post(update(7)) == 200
        assert await door.kept() == 1
        assert await door.post(update(7)) == 200, "a repeat is welcome"
        assert await door.kept() == 1


async def test_the_answer_waits_for_the_commit(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, may_commit = asyncio.Event(), asyncio.Event()
    transact = door.storage.transact

    async def slowly(*arguments: Any, **options: Any) -> Any:
        begun.set()
        await may_commit.wait()
        return await transact(*arguments, **options)

    monkeypatch.setattr(door.storage, "transact", slowly)
    delivery = asyncio.create_task(door.post(update()))
    await begun.wait()
    done, _ = await asyncio.wait({delivery}, timeout=0.05)
    assert not done
    may_commit.set()
    assert await delivery == 200
    assert await door.kept() == 1


@pytest.mark.parametrize(
    ("secret", "status"),
    [(None, 401), ("", 403), ("wrong", 403), (SECRET + "x", 403), (SECRET[:-1], 403), ("ä", 403)],
)
async def test_without_the_secret_nothing_comes_in(
    secret: str | None, status: int, door: Door
) -> None:
    assert await door.post(update(), secret=secret) == status
    assert await door.kept() == 0


@pytest.mark.parametrize("error", [DatabaseUnavailable, KeyDestroyed, MasterKeyMissing])
async def test_a_database_that_is_down_makes_telegram_come_again(
    error: type[Exception], door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_arguments: Any, **_options: Any) -> None:
        raise error("down")

    with monkeypatch.context() as broken:
        broken.setattr(door.storage, "transact", down)
        assert await door.post(update()) == 503
    assert await door.post(update()) == 200
    assert await door.kept() == 1


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "[]",
        "null",
        '"update_id"',
        b"\xff\xfe",
        "{}",
        '{"update_id": null}',
        '{"update_id": "7"}',
        '{"update_id": true}',
        '{"update_id": 1.5}',
        '{"update_id": -1}',
        '{"update_id": 99999999999999999999}',
        "[" * 100_000,
        "x" * (LARGEST_UPDATE + 1),
    ],
)
async def test_what_can_never_be_kept_is_not_asked_for_again(body: bytes | str, door: Door) -> None:
    assert await door.post(body) == 200
    assert await door.kept() == 0
    assert await door.post(update()) == 200, "and what follows gets in"
    assert await door.kept() == 1


@pytest.mark.parametrize(
    "body",
    [
        '{"update_id": 7}',
        '{"update_id": 7, "message": "not an object"}',
        '{"update_id": 7, "message": {"chat": 5}}',
        '{"update_id": 7, "message": {"chat": {"id": "5"}}}',
        '{"update_id": 7, "something_new": {}}',
        '{"update_id": 7, "message": {"text": "\\ud800"}}',
    ],
)
async def test_what_is_strange_inside_is_kept_for_the_processor(body: str, door: Door) -> None:
    assert await door.post(body) == 200
    assert await door.kept() == 1


async def test_only_the_path_of_the_webhook_takes_updates(door: Door) -> None:
    assert await door.post(update(), path="/") == 404
    assert await door.post(update(), path="/healthz") == 405
    assert (await door.session.get("/telegram/hook")).status == 405


async def test_without_a_webhook_there_is_no_door(file_storage: Storage) -> None:
    async with opened(file_storage, webhook=None) as door:
        assert await door.post(update(), path="/") == 404
        assert (await door.get("/healthz"))[0] == 200


async def test_a_copy_that_stands_by_is_ready_and_keeps_what_it_is_brought(door: Door) -> None:
    assert await door.get("/healthz") == (200, {"alive": True})
    assert await door.get("/readyz") == (
        200, {"ready": True, "role": "standing by", "database": True, "telegram": True},
    )  # fmt: skip
    assert await door.post(update()) == 200
    assert await door.kept() == 1


async def test_not_ready_while_telegram_is_silent(door: Door) -> None:
    silent_for = 0.0
    door.web.goes_active(arrived=lambda: None, silent_for=lambda: silent_for)
    assert await door.get("/readyz") == (
        200, {"ready": True, "role": "active", "database": True, "telegram": True},
    )  # fmt: skip
    silent_for = SILENT_FOR_AT_MOST + 1
    status, report = await door.get("/readyz")
    assert (status, report["ready"], report["telegram"]) == (503, False, False)
    assert (await door.get("/healthz"))[0] == 200, "silence is no reason to be killed"


async def test_not_ready_while_the_database_is_down(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_arguments: Any, **_options: Any) -> None:
        raise DatabaseUnavailable("down")

    monkeypatch.setattr(door.storage, "read", down)
    status, report = await door.get("/readyz")
    assert (status, report["ready"], report["database"]) == (503, False, False)
    assert (await door.get("/healthz"))[0] == 200


async def test_not_ready_while_the_database_does_not_answer(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_arguments: Any, **_options: Any) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(door.storage, "read", never)
    monkeypatch.setattr("bot.web.ANSWERS_WITHIN", 0.01)
    status, report = await door.get("/readyz")
    assert (status, report["database"]) == (503, False)


async def test_only_a_good_answer_to_a_poll_ends_the_silence() -> None:
    moments = iter([0.0, 50.0, 70.0, 80.0, 81.0])
    sandbox = Sandbox()
    await sandbox.start()
    request = PollingRequest(now=lambda: next(moments))
    await request.initialize()
    assert request.silent_for() == 50.0
    assert (await request.do_request(f"{sandbox.url}/botwrong/getUpdates", "GET"))[0] == 401
    assert request.silent_for() == 70.0
    assert (await request.do_request(f"{sandbox.url}/bot{sandbox.token}/getMe", "GET"))[0] == 200
    assert request.silent_for() == 1.0
    await request.shutdown()
    await sandbox.stop()


@asynccontextmanager
async def bot(storage: Storage, sandbox: Sandbox, webhook: Webhook | None) -> AsyncIterator[Any]:
    app = Afterword(
        storage=storage,
        token=sandbox.token,
        api_url=sandbox.url,
        admin_ids=frozenset(),
        default_language="en",
        clock=utc_now,
        pace=UNLIMITED,
        webhook=webhook,
    )
    try:
        await app.start()
        yield app
    finally:
        await app.stop()


async def test_a_person_is_answered_through_the_webhook_and_then_by_polling(
    storage: Storage,
) -> None:
    sandbox = Sandbox(webhook_pause=0.05)
    await sandbox.start()
    async with opened(storage) as door, aiohttp.ClientSession() as session:
        hook = Webhook(url=f"http://127.0.0.1:{door.web.port}{HOOK.path}", secret=SECRET)

        async def says(text: str) -> None:
            url = f"{sandbox.url}/sim/users/101/messages"
            async with session.post(url, json={"text": text}) as response:
                assert response.status == 200

        def sent() -> int:
            calls = sandbox.world.calls.after(0)
            return sum(1 for call in calls if call["method"] == "sendMessage")

        await says("/help")  # before anyone listens
        async with bot(storage, sandbox, hook) as app:
            door.web.goes_active(arrived=app.arrived, silent_for=app.silent_for)
            await until(lambda: sent() == 1)
            await says("/help")
            await until(lambda: sent() == 2)
            info = sandbox.world.webhook.info()
            assert info["url"] == hook.url
            assert info["allowed_updates"] == sorted(ALLOWED_UPDATES)
            assert "last_error_message" not in info
            assert not sandbox.world.updates.polled
            assert app.silent_for() == 0.0, "nobody need write for the bot to be well"
        assert sandbox.world.webhook.url, "while the bot restarts Telegram keeps the address"

        async with bot(storage, sandbox, None):
            await until(lambda: sandbox.world.updates.polled)
            assert sandbox.world.webhook.url == ""
            await says("/help")
            await until(lambda: sent() == 3)

        sandbox.world.webhook.set("http://127.0.0.1:9/nobody-is-there", "", 1)
        await says("/help")
        async with bot(storage, sandbox, None):
            await until(lambda: sent() == 4)  # what waited for the webhook is not dropped
    await sandbox.stop()
