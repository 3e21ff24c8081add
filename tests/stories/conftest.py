"""A stage for each story."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from care import helplines
from tests.databases import migrated_database
from tests.theatre import Player, Stage, on_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with on_stage(await migrated_database("sqlite", tmp_path)) as opened:
        yield opened


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
