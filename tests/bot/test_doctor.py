"""The doctor names what is wrong and what to do, changes nothing, and tells no secret."""

import json
import shutil
import sqlite3
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from aiohttp import web
from sqlalchemy.engine import make_url

from bot.asking import YOUNGER_THAN
from bot.doctor import MEGABYTE, examine
from bot.finding import Finding, Level, as_table, is_well
from bot.running import DUTY, open_storage, utc_now
from bot.settings import Settings
from care import helplines
from sandbox import SANDBOX_TOKEN, Sandbox
from storage import versions
from tests.bot.program import contents, outcome
from tests.databases import DIALECTS, Dialect, empty_database

KEY = "Y2FuYXJ5LWNhbmFyeS1jYW5hcnktY2FuYXJ5LWNhbmE="
OTHER_KEY = "b3RoZXItb3RoZXItb3RoZXItb3RoZXItb3RoZXItb3Q="
SECRETS = (SANDBOX_TOKEN, SANDBOX_TOKEN.partition(":")[2], KEY, OTHER_KEY, "canary")


class DiskUsage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


def settings(**values: Any) -> Settings:
    return Settings.model_validate(values)


async def examined(chosen: Settings, **options: Any) -> dict[str, Finding]:
    """What was found, by the name of the check."""
    findings = await examine(chosen, **options)
    _tells_no_secret(findings)
    assert len({found.check for found in findings}) == len(findings)
    return {found.check: found for found in findings}


def _tells_no_secret(findings: Sequence[Finding]) -> None:
    for secret in SECRETS:
        assert secret not in str(findings)


def levels(found: dict[str, Finding]) -> set[Level]:
    """All but how old the help lines are, which depends on the day."""
    return {one.level for name, one in found.items() if name != "help lines"}


async def started_once(chosen: Settings) -> None:
    async with open_storage(chosen):
        pass


async def test_before_the_first_start_all_is_well_and_nothing_is_made(folder: Path) -> None:
    found = await examined(settings())
    assert levels(found) == {Level.OK}
    assert "will be made at the first start" in found["database"].finding
    assert "will be made at the first start" in found["keys"].finding
    assert "would start in the sandbox" in found["telegram"].finding
    assert "@BotFather" in found["telegram"].advice
    assert contents(folder) == []


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_after_the_first_start_all_is_well(dialect: Dialect, folder: Path) -> None:
    chosen = settings(database_url=await empty_database(dialect, folder))
    await started_once(chosen)
    before = contents(folder)
    found = await examined(chosen)
    assert levels(found) == {Level.OK}
    assert "takes changes" in found["database"].finding
    assert versions.newest() in found["tables"].finding
    assert "opens the database" in found["keys"].finding
    assert "is not running" in found["instance"].finding
    assert contents(folder) == before, "looking leaves nothing behind"


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_a_running_bot_is_good_news(dialect: Dialect, folder: Path) -> None:
    chosen = settings(database_url=await empty_database(dialect, folder))
    async with open_storage(chosen) as storage:
        assert await storage.hold(DUTY)
        found = await examined(chosen)
        assert found["instance"].level is Level.OK
        assert "is running" in found["instance"].finding
        assert await storage.still_held()
        await storage.release()
        assert "is not running" in (await examined(chosen))["instance"].finding
        assert await storage.hold(DUTY), "the doctor let go of it again"


async def test_a_lost_key_file_is_not_made_anew(folder: Path) -> None:
    await started_once(settings())
    key = folder / "data" / "afterword.key"
    key.unlink()
    found = await examined(settings())
    assert found["keys"].level is Level.ERROR
    assert "put it back" in found["keys"].finding
    assert "Do not delete the database" in found["keys"].finding
    assert found["database"].level is Level.OK
    assert not key.exists()


async def test_a_key_file_that_others_may_read_is_an_error(folder: Path) -> None:
    await started_once(settings())
    (folder / "data" / "afterword.key").chmod(0o644)
    found = await examined(settings())
    assert found["keys"].level is Level.ERROR
    assert "chmod 600 data/afterword.key" in found["keys"].finding


async def test_a_bad_key_file_is_an_error_before_the_first_start_too(folder: Path) -> None:
    (folder / "my.key").write_text("canary")
    (folder / "my.key").chmod(0o600)
    found = await examined(settings(key_file="my.key"))
    assert found["keys"].level is Level.ERROR
    assert "does not hold one key" in found["keys"].finding


async def test_another_key_opens_nothing(folder: Path) -> None:
    await started_once(settings(secret_keys=KEY))
    found = await examined(settings(secret_keys=OTHER_KEY))
    assert found["keys"].level is Level.ERROR
    assert "put it back into AFTERWORD_SECRET_KEYS" in found["keys"].finding
    both = await examined(settings(secret_keys=f"{OTHER_KEY},{KEY}"))
    assert both["keys"].level is Level.OK


async def test_a_changed_data_key_is_an_error(folder: Path) -> None:
    await started_once(settings(secret_keys=KEY))
    with sqlite3.connect("data/afterword.db") as database:
        database.execute("UPDATE data_key SET wrapped = zeroblob(60)")
    database.close()
    found = await examined(settings(secret_keys=KEY))
    assert found["keys"].level is Level.ERROR
    assert "Restore a backup" in found["keys"].advice


async def test_a_file_that_is_no_database_is_an_error(folder: Path) -> None:
    (folder / "notes.txt").write_text("canary " * 1000)
    found = await examined(settings(database_url="sqlite+aiosqlite:///notes.txt"))
    assert found["database"].level is Level.ERROR
    assert "not an SQLite database" in found["database"].finding
    assert (folder / "notes.txt").read_text() == "canary " * 1000


async def test_damage_inside_is_found(folder: Path) -> None:
    await started_once(settings())
    file = folder / "data" / "afterword.db"
    content = bytearray(file.read_bytes())
    content[4096 * 3 : 4096 * 12] = b"\xaa" * (4096 * 9)
    file.write_bytes(content)
    found = await examined(settings())
    assert found["database"].level is Level.ERROR
    assert "is damaged" in found["database"].finding
    assert not is_well(found.values())


async def test_a_folder_that_cannot_be_made_is_an_error(folder: Path) -> None:
    found = await examined(settings(database_url="sqlite+aiosqlite:////dev/null/bot/a.db"))
    assert found["database"].level is Level.ERROR
    assert "AFTERWORD_DATABASE_URL" in found["database"].advice


async def test_a_database_without_its_log_is_a_warning(folder: Path) -> None:
    await started_once(settings())
    database = sqlite3.connect("data/afterword.db")
    assert database.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    database.close()
    found = await examined(settings())
    assert found["database"].level is Level.WARNING
    assert "write-ahead log" in found["database"].finding


async def test_old_tables_are_a_warning_that_says_how(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await started_once(settings())
    monkeypatch.setattr(versions, "newest", lambda: "9999")
    found = await examined(settings())
    assert found["tables"].level is Level.WARNING
    assert "python -m bot migrate" in found["tables"].advice


async def test_tables_of_a_newer_version_are_an_error(folder: Path) -> None:
    await started_once(settings())
    with sqlite3.connect("data/afterword.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    found = await examined(settings())
    assert found["tables"].level is Level.ERROR
    assert "install the newer Afterword" in found["tables"].finding
    assert found["keys"].level is Level.WARNING


async def test_postgresql_that_does_not_answer_is_an_error(
    folder: Path, unused_tcp_port: int
) -> None:
    url = f"postgresql://bot:canary@127.0.0.1:{unused_tcp_port}/bot"
    found = await examined(settings(database_url=url))
    assert found["database"].level is Level.ERROR
    assert "does not answer" in found["database"].finding


async def test_a_database_that_is_not_there_is_an_error(folder: Path) -> None:
    there = make_url(await empty_database("postgresql", folder))
    url = there.set(database="nowhere").render_as_string(hide_password=False)
    found = await examined(settings(database_url=url))
    assert found["database"].level is Level.ERROR
    assert "no such database" in found["database"].finding


async def test_telegram_knows_the_token_and_the_time(folder: Path, sandbox: Sandbox) -> None:
    found = await examined(settings(telegram_token=SANDBOX_TOKEN, telegram_api_url=sandbox.url))
    assert found["telegram"].level is Level.OK
    assert f"@{sandbox.username}" in found["telegram"].finding
    assert found["webhook"].level is Level.OK
    assert found["clock"].finding == "The clock agrees with Telegram's."


async def test_a_token_that_telegram_does_not_know_is_an_error(
    folder: Path, sandbox: Sandbox
) -> None:
    strange = "1000000001:canary-canary-canary-canary"
    found = await examined(settings(telegram_token=strange, telegram_api_url=sandbox.url))
    assert found["telegram"].level is Level.ERROR
    assert "AFTERWORD_TELEGRAM_TOKEN" in found["telegram"].finding
    assert "webhook" not in found


async def test_telegram_out_of_reach_is_an_error(folder: Path, unused_tcp_port: int) -> None:
    found = await examined(
        settings(
            telegram_token=SANDBOX_TOKEN, telegram_api_url=f"http://127.0.0.1:{unused_tcp_port}"
        )
    )
    assert found["telegram"].level is Level.ERROR
    assert "Check the network, a proxy, and AFTERWORD_TELEGRAM_API_URL" in found["telegram"].finding
    assert "nothing to compare" in found["clock"].finding


@pytest.mark.parametrize(
    ("status", "text", "level"),
    [
        (200, "<html>canary</html>", Level.ERROR),
        (200, '{"ok": true, "result": ["canary"]}', Level.ERROR),
        (200, "[]", Level.ERROR),
        (502, "<html>canary</html>", Level.WARNING),
    ],
)
async def test_what_is_no_bot_api_is_named(
    status: int, text: str, level: Level, folder: Path
) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, text=text)

    app = web.Application()
    app.router.add_get("/{any:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    found = await examined(settings(telegram_token=SANDBOX_TOKEN, telegram_api_url=url))
    await runner.cleanup()
    assert found["telegram"].level is level


async def test_a_bot_that_can_be_put_into_groups_is_a_warning(
    folder: Path, sandbox: Sandbox
) -> None:
    asked = settings(telegram_token=SANDBOX_TOKEN, telegram_api_url=sandbox.url)
    assert (await examined(asked))["groups"].level is Level.OK
    sandbox.world.profile.joins_groups = True
    found = (await examined(asked))["groups"]
    assert found.level is Level.WARNING
    assert "/setjoingroups" in found.advice


async def test_a_webhook_in_the_way_of_polling_is_a_warning(folder: Path, sandbox: Sandbox) -> None:
    sandbox.world.webhook.set("http://localhost:9/canary", "", 1)
    found = await examined(settings(telegram_token=SANDBOX_TOKEN, telegram_api_url=sandbox.url))
    assert found["webhook"].level is Level.WARNING
    assert "localhost" in found["webhook"].finding
    assert "a bot of its own" in found["webhook"].advice
    assert sandbox.world.webhook.url, "looking does not take it away"


async def test_a_webhook_that_fails_is_a_warning(folder: Path, sandbox: Sandbox) -> None:
    url = "http://localhost:9/canary"
    sandbox.world.webhook.set(url, "", 1)
    chosen = settings(
        telegram_token=SANDBOX_TOKEN,
        telegram_api_url=sandbox.url,
        webhook_url=url,
        webhook_secret="canary-canary-canary",
    )
    assert (await examined(chosen))["webhook"].finding.startswith("Telegram delivers to")
    sandbox.world.webhook.set("http://localhost:9/elsewhere", "", 1)
    found = await examined(chosen)
    assert found["webhook"].level is Level.WARNING
    assert "AFTERWORD_WEBHOOK_URL" in found["webhook"].finding
    sandbox.world.webhook.remove()
    assert (await examined(chosen))["webhook"].level is Level.OK


@pytest.mark.parametrize(
    ("minutes", "words"), [(5, "seconds ahead of Telegram"), (-5, "seconds behind Telegram")]
)
async def test_a_clock_that_is_off_is_a_warning(
    minutes: int, words: str, folder: Path, sandbox: Sandbox
) -> None:
    found = await examined(
        settings(telegram_token=SANDBOX_TOKEN, telegram_api_url=sandbox.url),
        clock=lambda: utc_now() + timedelta(minutes=minutes),
    )
    assert found["clock"].level is Level.WARNING
    assert words in found["clock"].finding
    assert "timedatectl" in found["clock"].advice


async def test_a_clock_before_this_program_is_a_warning_without_telegram_too(folder: Path) -> None:
    found = await examined(settings(), clock=lambda: YOUNGER_THAN - timedelta(days=1))
    assert found["clock"].level is Level.WARNING


@pytest.mark.parametrize(
    ("megabytes", "level"), [(49, Level.ERROR), (499, Level.WARNING), (501, Level.OK)]
)
async def test_a_full_disk_is_told_in_time(
    megabytes: int, level: Level, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def usage(_path: object) -> DiskUsage:
        return DiskUsage(0, 0, megabytes * MEGABYTE)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    assert (await examined(settings()))["disk"].level is level


async def test_scripts_read_json_and_the_exit_code(folder: Path, sandbox: Sandbox) -> None:
    code, told = await outcome(
        folder, "doctor", "--json", telegram_token=SANDBOX_TOKEN, telegram_api_url=sandbox.url
    )
    report = json.loads(told.out)
    assert (code, report["ok"], told.err) == (0, True, "")
    assert [check["check"] for check in report["checks"]] == [
        "settings", "database", "keys", "telegram", "groups", "webhook", "clock",
        "help lines", "disk",
    ]  # fmt: skip
    assert set(report["checks"][0]) == {"check", "level", "finding", "advice"}


async def test_trouble_ends_with_one_and_no_secret(folder: Path, sandbox: Sandbox) -> None:
    code, told = await outcome(
        folder, "doctor",
        telegram_token="1000000001:canary-canary-canary-canary",
        telegram_api_url=sandbox.url,
        secret_keys=KEY,
        webhook_url="https://localhost/canary",
        webhook_secret="canary-canary-canary",
        database_url="postgresql://bot:canary@127.0.0.1:1/bot",
    )  # fmt: skip
    assert code == 1
    assert "PostgreSQL at 127.0.0.1: it does not answer" in told.out
    assert "does not know this bot token" in told.out
    assert told.err == ""
    _told_no_secret(told.told)


async def test_misspelt_and_wrong_settings_are_findings_too(folder: Path) -> None:
    (folder / ".env").write_text("AFTERWORD_TELEGRAM_TOKN=canary\n")
    (folder / ".env").chmod(0o644)
    code, told = await outcome(folder, "doctor", "--json", log_level="canary")
    report = json.loads(told.out)
    assert (code, report["ok"]) == (1, False)
    assert [check["level"] for check in report["checks"]] == ["error", "error", "warning"]
    assert "Did you mean AFTERWORD_TELEGRAM_TOKEN?" in report["checks"][0]["finding"]
    assert report["checks"][1]["finding"].startswith("AFTERWORD_LOG_LEVEL: ")
    assert report["checks"][2]["advice"] == "chmod 600 .env"
    _told_no_secret(told.told)


def _told_no_secret(text: str) -> None:
    for secret in SECRETS:
        assert secret not in text


def test_square_brackets_in_a_finding_are_shown_as_they_are() -> None:
    table = as_table([Finding("a", Level.ERROR, "listens on [::1]", "[bold]")])
    cells = [list(column.cells) for column in table.columns]
    assert [str(column[-1]) for column in cells] == ["a", "error", "listens on [::1]", "[bold]"]


@pytest.mark.parametrize(("days", "level"), [(180, Level.OK), (181, Level.WARNING)])
async def test_help_lines_that_were_not_checked_for_long_are_named(
    days: int, level: Level, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    checked_on = utc_now().date() - timedelta(days=days)
    rows = [replace(helplines.helplines()[0], checked_on=checked_on, name="A quiet line")]
    monkeypatch.setattr(helplines, "helplines", lambda: rows)
    found = (await examined(settings()))["help lines"]
    assert found.level is level
    assert ("A quiet line" in found.finding) is (level is Level.WARNING)
