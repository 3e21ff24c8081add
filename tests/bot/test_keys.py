"""A new master key: nothing is lost on the way, and an old one goes only when nobody needs it."""

import asyncio
import json
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any

import pytest

from bot.keys import rotate, standing
from bot.running import DUTY, CannotStart
from bot.settings import Settings
from storage import backup, vault
from storage.database import Storage
from storage.transaction import Transaction
from storage.vault import Vault, keys_of_file
from tests.bot.drill import NOW, at, command, everything_opens, fill
from tests.databases import DIALECTS, MASTER_KEY, Dialect, migrated_database

NEW = b"n" * 32


def written(*keys: bytes) -> str:
    return ",".join(urlsafe_b64encode(key).decode() for key in keys)


async def opened(url: str, *keys: bytes) -> Storage:
    return await Storage.open(url, Vault(keys))


async def practice(dialect: Dialect, folder: Path) -> str:
    url = await migrated_database(dialect, folder)
    async with at(url) as storage:
        await storage.transact(fill)
    return url


def with_keys(url: str, *keys: bytes, **given: Any) -> Settings:
    return Settings.model_validate({"database_url": url, "secret_keys": written(*keys), **given})


def with_file(url: str, folder: Path) -> Settings:
    file = folder / "my.key"
    if not file.exists():
        file.write_text(f"{written(MASTER_KEY)}\n")
        file.chmod(0o600)
    return Settings.model_validate({"database_url": url, "key_file": file})


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_everything_opens_under_the_new_key_alone(dialect: Dialect, tmp_path: Path) -> None:
    url = await practice(dialect, tmp_path)
    assert await rotate(with_keys(url, NEW, MASTER_KEY)) == 7
    storage = await opened(url, NEW)
    try:
        assert await storage.read(everything_opens) > 10
    finally:
        await storage.close()


async def test_a_key_file_gets_the_new_key_in_front(tmp_path: Path) -> None:
    url = await practice("sqlite", tmp_path)
    settings = with_file(url, tmp_path)
    assert await rotate(settings) == 7
    new, old = keys_of_file(settings.key_file, may_create=False)
    assert old == MASTER_KEY
    assert settings.key_file.stat().st_mode & 0o777 == 0o600
    storage = await opened(url, new)
    try:
        assert await storage.read(everything_opens) > 10
    finally:
        await storage.close()


async def test_after_a_kill_it_goes_on_and_makes_no_third_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = await practice("sqlite", tmp_path)
    settings = with_file(url, tmp_path)
    rewrap = Transaction.rewrap

    def killed(tx: Any) -> int:
        """After three of them."""
        if rewrap(tx, limit=3) == 0:
            raise AssertionError("there is more")
        monkeypatch.setattr(Transaction, "rewrap", lambda _tx: 1 / 0)
        return 3

    monkeypatch.setattr(Transaction, "rewrap", killed)
    with pytest.raises(ZeroDivisionError):
        await rotate(settings)
    keys = keys_of_file(settings.key_file, may_create=False)
    storage = await opened(url, *keys)
    try:
        assert await storage.read(everything_opens) > 10, "in the middle, too"
    finally:
        await storage.close()
    monkeypatch.setattr(Transaction, "rewrap", rewrap)
    assert await rotate(settings) == 4
    assert keys_of_file(settings.key_file, may_create=False) == keys


async def test_secret_keys_are_the_operators_to_change(tmp_path: Path) -> None:
    url = await practice("sqlite", tmp_path)
    with pytest.raises(CannotStart, match="AFTERWORD_SECRET_KEYS=NEW,") as told:
        await rotate(with_keys(url, MASTER_KEY))
    assert written(MASTER_KEY) not in str(told.value)


async def test_a_running_bot_keeps_its_keys(tmp_path: Path) -> None:
    url = await practice("sqlite", tmp_path)
    settings = with_file(url, tmp_path)
    async with at(url) as bot:
        assert await bot.hold(DUTY)
        with pytest.raises(CannotStart, match="Stop every instance"):
            await rotate(settings)
    assert keys_of_file(settings.key_file, may_create=False) == [MASTER_KEY]


async def test_an_old_key_may_go_when_no_kept_backup_needs_it(tmp_path: Path) -> None:
    url, folder = await practice("sqlite", tmp_path), tmp_path / "backups"
    folder.mkdir()
    await asyncio.to_thread(backup.make, url, folder / "old.db", now=NOW)
    settings = with_keys(url, NEW, MASTER_KEY, backup_folder=folder)
    await rotate(settings)
    new, old = await standing(settings)
    assert (new.newest, new.wraps, new.backups) == (True, 7, 0)
    assert (old.wraps, old.backups, old.may_go) == (0, 1, False)
    (folder / "old.db").unlink()
    _new, old = await standing(settings)
    assert old.may_go
    assert vault.fingerprint_of(MASTER_KEY).hex().startswith(old.name)


async def test_a_key_that_a_backup_needs_and_nobody_has_is_named(tmp_path: Path) -> None:
    url, folder = await practice("sqlite", tmp_path), tmp_path / "backups"
    folder.mkdir()
    await asyncio.to_thread(backup.make, url, folder / "old.db", now=NOW)
    await rotate(with_keys(url, NEW, MASTER_KEY))
    _new, old = await standing(with_keys(url, NEW, backup_folder=folder))
    assert (old.here, old.may_go, old.backups) == (False, False, 1)


def test_the_command_shows_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = command(monkeypatch, tmp_path, "migrate")
    assert told.exit_code == 0, told.output
    told = command(monkeypatch, tmp_path, "keys", "rotate")
    assert told.exit_code == 0, told.output
    lines = (tmp_path / "data" / "afterword.key").read_text().split()
    assert len(lines) == 2
    assert not any(line.rstrip("=") in told.output for line in lines)
    told = command(monkeypatch, tmp_path, "keys", "status", "--json")
    assert told.exit_code == 0, told.output
    assert [one["wraps"] for one in json.loads(told.output)] == [2, 0]
