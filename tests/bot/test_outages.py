"""While the database is out of order, help comes soon and once, and nothing is lost. Everything
here goes over real sockets, and every outage is a real one."""

import asyncio
import time
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.web import Web, Webhook
from sandbox import SANDBOX_TOKEN, Sandbox, acts
from storage.database import Transaction
from tests.bot.outages import (
    file_locked,
    file_read_only,
    keys_gone,
    server_read_only,
    server_stopped,
    table_locked,
)
from tests.bot.program import Program, program, until
from tests.databases import (
    MASTER_KEY,
    PostgresServer,
    migrated_database,
    open_storage,
    server_of_its_own,
    start_server,
)
from tests.theatre import Player, Stage, on_stage
from texts import Catalogs

OUT_OF_ORDER = Catalogs().of("en")("help-without-records")
WITHIN = 5.0  # seconds from the asking
KEY = urlsafe_b64encode(MASTER_KEY).decode()

Ways = Callable[[str], AbstractAsyncContextManager[Stage]]

pytestmark = pytest.mark.slow


@asynccontextmanager
async def by_polling(url: str) -> AsyncIterator[Stage]:
    async with on_stage(url) as stage:
        yield stage


def by_webhook(port: int) -> Ways:
    @asynccontextmanager
    async def opened(url: str) -> AsyncIterator[Stage]:
        hook = Webhook(url=f"http://127.0.0.1:{port}/hook", secret="of-the-webhook")
        async with on_stage(url, webhook=hook) as stage:
            web = Web(storage=stage.storage, clock=stage.clock.now, webhook=hook)
            await web.start("127.0.0.1", port)
            app = stage.app
            web.goes_active(arrived=app.arrived, silent_for=app.silent_for, lifeline=app.lifeline)
            try:
                yield stage
            finally:
                await web.stop()

    return opened


@pytest.fixture(params=["polling", "webhook"])
def way(request: pytest.FixtureRequest, unused_tcp_port: int) -> Ways:
    return by_polling if request.param == "polling" else by_webhook(unused_tcp_port)


async def shows(player: Player, part: str) -> int:
    """In how many messages of the bot this stands."""
    return sum(part in str(message["text"]) for message in await player.messages())


async def comes(player: Player, part: str, *, since: float) -> None:
    """Waits until it is there, and it is there in time."""
    while not await shows(player, part):
        assert time.monotonic() - since < WITHIN, f"{player.name} waits for help"
        await asyncio.sleep(0.05)


async def help_comes_in(stage: Stage, outage: AbstractAsyncContextManager[None]) -> None:
    """Somebody known and somebody unknown ask while it lasts; then all goes on as if nothing had
    been."""
    ann, charlie = stage.ann, await stage.newcomer(201, "Charlie")
    await stage.ann_is_a_client()
    before = len(await ann.messages())
    async with outage:
        asked_at = time.monotonic()
        for player, text in ((ann, "/help"), (charlie, "Hilfe!")):
            await stage.post(f"users/{player.id}/messages", text=text)
        for player in (ann, charlie):
            await comes(player, OUT_OF_ORDER, since=asked_at)
        await stage.post(f"users/{ann.id}/messages", text="The garden is a jungle.")
        await asyncio.sleep(2.0)  # Telegram repeats all of it meanwhile
        assert stage.sandbox.pending_updates() == 3, "nothing is confirmed"
        for player in (ann, charlie):
            assert await shows(player, OUT_OF_ORDER) == 1
    await stage.settle()
    texts = [str(message["text"]) for message in (await ann.messages())[before:]]
    assert [OUT_OF_ORDER in text for text in texts] == [True, False, False]
    assert "112" in texts[1], "the ordinary help"
    assert "The garden is a jungle." in texts[2]
    assert len(await charlie.messages()) == 2
    await ann.taps("Share with Dana")
    assert await stage.rows("story") == 1


SQLITE = {"locked": file_locked, "read-only": file_read_only, "keys gone": keys_gone}
POSTGRES = {"stopped": server_stopped, "locked": table_locked, "read-only": server_read_only}


@pytest.mark.parametrize("outage", SQLITE)
async def test_help_comes_while_an_sqlite_file_cannot_be_used(
    outage: str, way: Ways, tmp_path: Path
) -> None:
    async with way(await migrated_database("sqlite", tmp_path)) as stage:
        await help_comes_in(stage, SQLITE[outage](stage))


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """One that nobody else uses, because it is stopped."""
    server = server_of_its_own()
    start_server(server)
    yield server
    server.stop()


async def emptied(server: PostgresServer) -> str:
    """The server's database, as it was before anybody came."""
    url = server.get_uri()
    storage = await open_storage(url)
    try:
        for statement in ("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"):
            await storage.transact(Transaction.execute, text(statement))
        await storage.migrate()
    finally:
        await storage.close()
    return url


@pytest.mark.parametrize("outage", POSTGRES)
async def test_help_comes_while_postgresql_cannot_be_used(
    outage: str, way: Ways, server: PostgresServer
) -> None:
    async with way(await emptied(server)) as stage:
        await help_comes_in(stage, POSTGRES[outage](stage, server))


# What else can come between.


async def test_who_asks_while_something_earlier_waits_to_be_stored_need_not_wait_with_it(
    tmp_path: Path,
) -> None:
    """Telegram, too, has a bad moment meanwhile."""
    async with by_polling(await migrated_database("sqlite", tmp_path)) as stage:
        charlie = await stage.newcomer(201, "Charlie")
        await stage.alex.says("/start")
        async with file_locked(stage):
            await stage.post(f"users/{stage.alex.id}/messages", text="hello")
            await asyncio.sleep(1.0)
            await stage.faults(method="getUpdates", kind="500")
            asked_at = time.monotonic()
            await stage.post(f"users/{charlie.id}/messages", text="help")
            await comes(charlie, OUT_OF_ORDER, since=asked_at)
        await stage.settle()
        assert len(await charlie.messages()) == 2
        assert await shows(stage.alex, OUT_OF_ORDER) == 0, "that was no word for help"


async def test_who_wrote_something_else_first_gets_a_button_through_the_webhook(
    tmp_path: Path, unused_tcp_port: int
) -> None:
    """Until that is stored, Telegram brings nothing else that is written in the chat."""
    way = by_webhook(unused_tcp_port)
    async with way(await migrated_database("sqlite", tmp_path)) as stage:
        ann, charlie = stage.ann, await stage.newcomer(201, "Charlie")
        await stage.ann_is_a_client()
        before = len(await ann.messages())
        async with file_read_only(stage):
            began_at = time.monotonic()
            for player in (ann, charlie):
                await stage.post(f"users/{player.id}/messages", text="The garden is a jungle.")
                await stage.post(f"users/{player.id}/messages", text="/help")
            for player in (ann, charlie):
                await comes(player, OUT_OF_ORDER, since=began_at)
                assert not await shows(player, "112"), "nobody sees help lines unasked"
                await stage.post(f"users/{player.id}/taps", label="Help, and what this is")
                await comes(player, "112", since=began_at + 1)
        await stage.settle()
        texts = [str(message["text"]) for message in (await ann.messages())[before:]]
        assert [OUT_OF_ORDER in one for one in texts] == [True, True, False, False, False]
        assert any("The garden is a jungle." in one for one in texts), "the draft is there"
        assert await shows(charlie, OUT_OF_ORDER) == 2


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


async def test_the_program_gives_help_until_postgresql_is_back(
    tmp_path: Path, server: PostgresServer, sandbox: Sandbox
) -> None:
    """It lost its duty, which another may have by then; so it ends, and is started again."""
    url = await emptied(server)

    def sent() -> list[str]:
        calls = sandbox.world.calls.after(0)
        return [str(one["params"]["text"]) for one in calls if one["method"] == "sendMessage"]

    def running() -> AbstractAsyncContextManager[Program]:
        return program(
            tmp_path,
            "run",
            telegram_token=SANDBOX_TOKEN,
            telegram_api_url=sandbox.url,
            database_url=url,
            secret_keys=KEY,
        )

    async with running() as first:
        await first.logs("started")
        await asyncio.to_thread(server.stop)
        try:
            await first.logs("duty_lost")
            acts.send(sandbox.world, sandbox.world.people[101], {"text": "/help"})
            await until(sent, within=WITHIN)
        finally:
            await asyncio.to_thread(start_server, server)
        assert await first.ends() == 1
        assert "and is back. Start again." in first.err
        assert "Traceback" not in first.told
    async with running():
        await until(lambda: len(sent()) == 2)
    assert [OUT_OF_ORDER in one for one in sent()] == [True, False]
