"""An invented practice: as large as asked for, the same for the same number, beside nobody real."""

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from typer.testing import CliRunner

from bot import sandboxing, seeding
from bot.__main__ import app
from care.story import State
from sandbox import SANDBOX_TOKEN, Sandbox, SimClock
from storage import digest_items, people, stories, therapists
from storage.database import Storage, Transaction
from storage.ids import StoryId
from storage.tables import client, story
from tests.databases import migrated_database, open_storage

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday
FEW = {"of": 5, "told": 30}


async def seeded(folder: Path, number: int) -> Storage:
    storage = await open_storage(await migrated_database("sqlite", folder))
    await storage.transact(seeding.found, now=NOW, number=number, **FEW)
    return storage


def told(tx: Transaction) -> list[tuple[Any, ...]]:
    """Who told what, and when, without ids."""
    found = []
    for row in tx.execute(select(story.c.id).order_by(story.c.created_at)).all():
        one = stories.story_by_id(tx, StoryId(row.id))
        assert one is not None
        found.append((one.created_at, one.state, one.face, one.words))
    return found


async def test_the_same_number_makes_the_same_again_and_another_another(tmp_path: Path) -> None:
    seen = []
    for number in (1, 1, 2):
        storage = await seeded(tmp_path, number)
        seen.append(await storage.read(told))
        await storage.close()
    assert seen[0] == seen[1] != seen[2]


async def test_it_has_a_past_of_two_years_and_something_for_the_next_list(tmp_path: Path) -> None:
    storage = await seeded(tmp_path, 1)

    def look(tx: Transaction) -> tuple[int, int, int]:
        dana = people.person_of_chat(tx, 102)
        known = therapists.therapist_of(tx, dana.id) if dana else None
        assert known is not None
        assert known.next_digest_at is not None
        assert known.next_digest_at > NOW
        own = select(func.count()).where(client.c.therapist_id == known.id)
        return (
            tx.execute(own).scalar_one(),
            len(digest_items.waiting_for(tx, known.id)),
            len({state for _at, state, _face, _words in told(tx)}),
        )

    count, waiting, states = await storage.read(look)
    written = await storage.read(told)
    await storage.close()
    assert (count, len(written)) == (5, 30)
    assert waiting >= 3
    assert {State.READ, State.SHARED} <= {state for _at, state, *_ in written}
    assert states >= 2
    assert (written[-1][0] - written[0][0]).days > 300


async def test_a_database_that_knows_somebody_is_refused_and_stays_as_it_is(
    tmp_path: Path,
) -> None:
    storage = await seeded(tmp_path, 1)
    with pytest.raises(seeding.NotEmpty):
        await storage.transact(seeding.found, now=NOW, number=2, **FEW)
    assert len(await storage.read(told)) == 30
    await storage.close()


def test_the_command_seeds_once_and_never_beside_a_bot_on_telegram(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeding, "found", partial(seeding.found, of=5, told=30))
    monkeypatch.setenv("AFTERWORD_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/s.db")
    monkeypatch.setenv("AFTERWORD_KEY_FILE", str(tmp_path / "key"))
    run = CliRunner().invoke
    first = run(app, ["seed", "--json"])
    assert first.exit_code == 0, first.output
    assert len(json.loads(first.stdout)["people"]) == 7
    again = run(app, ["seed"])
    assert again.exit_code == 1
    assert "knows people already" in again.output
    monkeypatch.setenv("AFTERWORD_TELEGRAM_TOKEN", SANDBOX_TOKEN)
    beside = run(app, ["seed"])
    assert beside.exit_code == 1
    assert "AFTERWORD_TELEGRAM_TOKEN is set" in beside.output


async def test_in_the_sandbox_everybody_has_a_chat(tmp_path: Path) -> None:
    storage = await open_storage(await migrated_database("sqlite", tmp_path))
    members = await storage.transact(seeding.found, now=NOW, number=1, **FEW)
    await storage.close()
    sandbox = Sandbox(clock=SimClock(NOW))
    sandboxing.meet(sandbox, members)
    people_there = sandbox.world.people
    assert all(people_there[chat].started for chat in (102, 400, 401, 405))
    assert not people_there[101].started
