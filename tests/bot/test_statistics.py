"""What the machine's own screen says of people is what an admin may see: nothing below five."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.statistics import _as_record, _statistics
from storage.database import Transaction
from tests import practice
from tests.bot.program import outcome
from tests.databases import migrated_database, open_storage

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def people(tx: Transaction, count: int) -> None:
    dana = practice.open_practice(tx, now=NOW)
    for number in range(count):
        practice.welcome(tx, dana, chat_id=500 + number, now=NOW)


async def seen_of(count: int, folder: Path) -> dict[str, Any]:
    storage = await open_storage(await migrated_database("sqlite", folder))
    try:
        await storage.transact(people, count)
        return _as_record(await storage.read(_statistics, now=NOW))
    finally:
        await storage.close()


async def test_four_clients_are_not_counted_and_five_are(tmp_path: Path) -> None:
    assert (await seen_of(4, tmp_path))["clients"]["active"] is None
    assert (await seen_of(5, tmp_path))["clients"]["active"] == 5


async def test_the_command_answers_people_and_scripts(tmp_path: Path) -> None:
    assert (await outcome(tmp_path, "migrate"))[0] == 0
    code, said = await outcome(tmp_path, "stats", "--json")
    assert code == 0, said.told
    answer = json.loads(said.out)
    assert answer["health"]["messages_waiting"] == 0
    assert set(answer["clients"].values()) == {None}
    assert len(answer["months"]) == 12
    code, said = await outcome(tmp_path, "stats")
    assert code == 0
    assert "fewer than 5" in said.out
