"""What is done on the machine for one client, by the code that they gave."""

import asyncio
import json
import stat
from pathlib import Path

import pytest

from bot import operating
from care.audit import Act, Actor
from storage import audit, clients, people
from storage.transaction import Transaction
from tests.bot.drill import (
    ANN,
    BEA,
    KEYS,
    NOW,
    WORDS,
    at,
    command,
    everything_opens,
    fill,
    found,
    knows,
    made,
    rows,
)
from tests.databases import DIALECTS, Dialect, migrated_database


def acts(tx: Transaction) -> list[tuple[Act, Actor]]:
    return [(link.entry.act, link.entry.actor) for link in audit.whole_trail(tx)]


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_one_is_erased_and_the_others_stay(dialect: Dialect, tmp_path: Path) -> None:
    async with at(await migrated_database(dialect, tmp_path)) as storage:
        practice = await storage.transact(fill)
        said = clients.show_code(practice.ann.code).lower()
        gone = await storage.transact(operating.erase, said, now=NOW)
        assert gone.rows > 3
        assert not await storage.read(knows, ANN)
        assert await storage.read(knows, BEA)
        assert await storage.read(everything_opens) > 10
        found = await storage.read(acts)
        assert (Act.ERASED, Actor.OPERATOR) in found
        assert (Act.CONSENT_WITHDRAWN, Actor.OPERATOR) in found


async def test_who_has_another_part_is_not_erased(tmp_path: Path) -> None:
    async with at(await migrated_database("sqlite", tmp_path)) as storage:
        practice = await storage.transact(fill)
        await storage.transact(people.add_admin, practice.ann.person_id, now=NOW)
        with pytest.raises(operating.HasAnotherPart):
            await storage.transact(operating.erase, practice.ann.code, now=NOW)
        with pytest.raises(operating.NobodyOfThatCode):
            await storage.transact(operating.erase, "00000000", now=NOW)
        assert (await storage.read(rows))["person"] == 4


def test_the_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"database_url": asyncio.run(made(tmp_path)), "secret_keys": KEYS}
    code = asyncio.run(_code_of(given["database_url"], ANN))
    assert code

    def said(*arguments: str) -> tuple[int, str]:
        told = command(monkeypatch, tmp_path, *arguments, **given)
        return told.exit_code, told.output

    assert said("export", code, "ann.json")[0] == 0
    file = tmp_path / "ann.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert WORDS in file.read_text()
    assert json.loads(file.read_text())["person"]["client"][0]["code"] == code
    ended, told = said("export", code, "ann.json")
    assert (ended, "stays as it is" in told) == (1, True)
    assert said("export", "0000-0000") == (1, "No client has this code.\n")
    assert found(tmp_path, "*.json") == ["ann.json"]

    assert said("erase", code)[0] == 1  # nobody types
    assert asyncio.run(_code_of(given["database_url"], ANN)) == code
    ended, told = said("erase", code, "--yes", "--json")
    assert (ended, json.loads(told)["code"]) == (0, clients.show_code(code))
    assert asyncio.run(_code_of(given["database_url"], ANN)) is None


async def _code_of(url: str, chat_id: int) -> str | None:
    def code(tx: Transaction) -> str | None:
        known = people.person_of_chat(tx, chat_id)
        return clients.clients_of(tx, known.id)[0].code if known else None

    async with at(url) as storage:
        return await storage.read(code)


def test_every_command_teaches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("backup", "restore", "keys rotate", "keys status", "export", "erase", "close"):
        told = command(monkeypatch, tmp_path, *name.split(), "--help")
        assert told.exit_code == 0
        assert "Exit code" in told.output or name == "keys rotate"
        assert len(told.output) > 500, name
