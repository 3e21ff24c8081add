"""What is in the way of a start is said in plain words, with what to do, and without a secret."""

import json
import socket
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from sandbox import SANDBOX_TOKEN, Sandbox
from sandbox.faults import Fault
from storage import versions
from tests.bot.program import Program, contents, outcome, program
from tests.databases import empty_database

KEY = "Y2FuYXJ5LWNhbmFyeS1jYW5hcnktY2FuYXJ5LWNhbmE="
OTHER_KEY = "b3RoZXItb3RoZXItb3RoZXItb3RoZXItb3RoZXItb3Q="
SECRETS = (SANDBOX_TOKEN, SANDBOX_TOKEN.partition(":")[2], KEY, OTHER_KEY, "canary")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


async def refused(folder: Path, *arguments: str, **settings: str) -> str:
    """What the program says when it does not start."""
    given = {"telegram_token": SANDBOX_TOKEN, **settings}
    code, told = await outcome(folder, *(arguments or ("run",)), **given)
    assert code == 1, told.told
    assert "Traceback" not in told.told
    assert "Unclosed" not in told.told
    tells_no_secret(told)
    return told.err


def tells_no_secret(told: Program) -> None:
    for secret in SECRETS:
        assert secret not in told.told


async def migrated(folder: Path, **settings: str) -> Path:
    """The file of a database that was made as a start makes it."""
    code, told = await outcome(folder, "migrate", **settings)
    assert code == 0, told.told
    return folder / "data" / "afterword.db"


async def test_a_token_of_the_wrong_shape(tmp_path: Path) -> None:
    code, told = await outcome(tmp_path, "run", telegram_token="canary")
    assert code == 2
    assert "AFTERWORD_TELEGRAM_TOKEN: a token from @BotFather looks like" in told.err
    assert tmp_path / "data" not in contents(tmp_path), "no bot, no database"
    tells_no_secret(told)


async def test_a_token_that_telegram_does_not_know(tmp_path: Path, sandbox: Sandbox) -> None:
    said = await refused(
        tmp_path,
        telegram_token="1000000001:canary-canary-canary-canary",
        telegram_api_url=sandbox.url,
    )
    assert "does not know this bot token" in said
    assert "AFTERWORD_TELEGRAM_TOKEN" in said


async def test_telegram_out_of_reach(tmp_path: Path, unused_tcp_port: int) -> None:
    said = await refused(tmp_path, telegram_api_url=f"http://127.0.0.1:{unused_tcp_port}")
    assert "Telegram cannot be reached at 127.0.0.1" in said
    assert "Check the network, a proxy, and AFTERWORD_TELEGRAM_API_URL" in said


async def test_telegram_that_fails(tmp_path: Path, sandbox: Sandbox) -> None:
    sandbox.world.faults.add(Fault(method="deleteWebhook", kind="500"))
    said = await refused(tmp_path, telegram_api_url=sandbox.url)
    assert "Internal Server Error" in said


async def test_a_webhook_that_telegram_refuses(tmp_path: Path, sandbox: Sandbox) -> None:
    said = await refused(
        tmp_path,
        telegram_api_url=sandbox.url,
        webhook_url="https://elsewhere.example.org/",
        webhook_secret="canary-canary-canary",
    )
    assert "Telegram refused: " in said
    assert "Check AFTERWORD_WEBHOOK_URL" in said


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("canary " * 1000)
    said = await refused(tmp_path, database_url="sqlite+aiosqlite:///notes.db")
    assert "it is not an SQLite database: check AFTERWORD_DATABASE_URL" in said
    assert (tmp_path / "notes.db").read_text() == "canary " * 1000


async def test_a_damaged_database(tmp_path: Path) -> None:
    file = await migrated(tmp_path)
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    file.write_bytes(content)
    assert "it is damaged: restore a backup" in await refused(tmp_path)


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    said = await refused(tmp_path, database_url="sqlite+aiosqlite:////dev/null/bot/a.db")
    assert "Check AFTERWORD_DATABASE_URL" in said


async def test_a_folder_in_place_of_the_database(tmp_path: Path) -> None:
    said = await refused(tmp_path, database_url=f"sqlite+aiosqlite:///{tmp_path}")
    assert "Is a directory" in said
    assert "AFTERWORD_DATABASE_URL" in said


async def test_a_key_file_that_cannot_be_made(tmp_path: Path) -> None:
    said = await refused(tmp_path, key_file="/dev/null/bot/a.key")
    assert "The key file /dev/null/bot/a.key cannot be made" in said
    assert "AFTERWORD_KEY_FILE" in said


async def test_a_lost_key_file(tmp_path: Path) -> None:
    file = await migrated(tmp_path)
    key = file.with_suffix(".key")
    key.unlink()
    said = await refused(tmp_path)
    assert "its key file data/afterword.key is gone: put it back" in said
    assert "Do not delete the database" in said
    assert not key.exists(), "no new key hides that the old one is missing"


async def test_another_key(tmp_path: Path) -> None:
    await migrated(tmp_path, secret_keys=KEY)
    said = await refused(tmp_path, secret_keys=OTHER_KEY)
    assert "The master key is missing" in said
    assert "put it back into AFTERWORD_SECRET_KEYS" in said


async def test_a_key_file_that_others_may_read(tmp_path: Path) -> None:
    file = await migrated(tmp_path)
    file.with_suffix(".key").chmod(0o640)
    assert "chmod 600 data/afterword.key" in await refused(tmp_path)


async def test_tables_of_a_newer_version(tmp_path: Path) -> None:
    file = await migrated(tmp_path)
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    said = await refused(tmp_path)
    assert "its tables have version 9999" in said
    assert "install the newer Afterword again" in said


async def test_postgresql_that_is_down(tmp_path: Path, unused_tcp_port: int) -> None:
    url = f"postgresql://bot:canary@127.0.0.1:{unused_tcp_port}/bot"
    said = await refused(tmp_path, database_url=url)
    assert "PostgreSQL at 127.0.0.1: it does not answer" in said


async def test_postgresql_without_this_database(tmp_path: Path) -> None:
    there = make_url(await empty_database("postgresql", tmp_path))
    url = there.set(database="nowhere").render_as_string(hide_password=False)
    assert "no such database" in await refused(tmp_path, database_url=url)


async def test_postgresql_that_does_not_know_the_user(tmp_path: Path) -> None:
    there = make_url(await empty_database("postgresql", tmp_path))
    url = there.set(username="nobody", password="canary").render_as_string(hide_password=False)
    said = await refused(tmp_path, database_url=url)
    assert "refuses this user or password: check AFTERWORD_DATABASE_URL" in said


async def test_a_second_instance_on_the_same_file(tmp_path: Path, sandbox: Sandbox) -> None:
    async with program(
        tmp_path, "run", telegram_token=SANDBOX_TOKEN, telegram_api_url=sandbox.url
    ) as first:
        await first.logs("started")
        said = await refused(tmp_path, telegram_api_url=sandbox.url)
        assert "Another instance of Afterword works on this database. Stop that one first" in said
        assert first.process.returncode is None
        code, _told = await outcome(tmp_path, "doctor", telegram_token="")
        assert code == 0


async def test_a_port_that_is_taken(tmp_path: Path, sandbox: Sandbox, taken_port: int) -> None:
    said = await refused(tmp_path, telegram_api_url=sandbox.url, http_port=str(taken_port))
    assert f"port {taken_port}: " in said
    assert "AFTERWORD_HTTP_PORT" in said


async def test_a_port_that_is_taken_in_the_sandbox(tmp_path: Path, taken_port: int) -> None:
    said = await refused(tmp_path, telegram_token="", http_port=str(taken_port))
    assert f"Port {taken_port} is taken" in said
    assert "AFTERWORD_HTTP_PORT" in said


async def test_a_host_that_is_not_this_machine(tmp_path: Path, sandbox: Sandbox) -> None:
    said = await refused(tmp_path, telegram_api_url=sandbox.url, http_host="192.0.2.1")
    assert "The bot cannot listen on 192.0.2.1" in said
    assert "AFTERWORD_HTTP_HOST" in said


async def test_migrating_says_from_and_to(tmp_path: Path) -> None:
    code, told = await outcome(tmp_path, "migrate")
    assert (code, told.out) == (0, f"The tables are made (version {versions.newest()}).\n")
    code, told = await outcome(tmp_path, "migrate")
    assert (code, told.out) == (0, f"The tables were up to date (version {versions.newest()}).\n")
    code, told = await outcome(tmp_path, "migrate", "--json")
    assert json.loads(told.out) == {"from": versions.newest(), "to": versions.newest()}


async def test_migrating_what_cannot_be_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("canary " * 1000)
    said = await refused(tmp_path, "migrate", database_url="sqlite+aiosqlite:///notes.db")
    assert "it is not an SQLite database" in said


async def test_every_command_teaches(tmp_path: Path) -> None:
    code, told = await outcome(tmp_path, "--help")
    assert code == 0
    for command in ("run", "sandbox", "doctor", "migrate"):
        assert command in told.out
        _code, of_command = await outcome(tmp_path, command, "--help")
        assert len(of_command.out) > 200
