"""A stage for each story."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from care import danger, helplines
from tests.databases import Dialect, migrated_database
from tests.stories.isolated import Play, copied
from tests.stories.noticed_words import noticing
from tests.theatre import Player, Stage, on_stage


@pytest.fixture
def dialect() -> Dialect:
    """What a test is not told otherwise."""
    return "sqlite"


@pytest.fixture
async def stage(dialect: Dialect, tmp_path: Path) -> AsyncIterator[Stage]:
    async with on_stage(await migrated_database(dialect, tmp_path)) as opened:
        yield opened


@pytest.fixture
def a_list_is_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words of danger are noticed, and here they are what the tests about them say."""
    monkeypatch.setattr(danger, "danger_in", noticing)


@pytest.fixture(autouse=True)
def _lines_are_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """How old the help lines are depends on the day."""
    monkeypatch.setattr(helplines, "stale", lambda _rows, *, today: [])


@pytest.fixture(params=[False, True], ids=["", "restarts"])
async def ann(stage: Stage, request: pytest.FixtureRequest) -> Player:
    """A client, in a play with and without a restart after each step; for whom that matters."""
    await stage.ann_is_a_client()
    stage.restarts_between = request.param
    return stage.ann


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    """The end of a long play, to walk on from."""
    storage, been = await copied(tmp_path)
    yield Play(storage, been)
    await storage.close()
