"""Backstage for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.backstage import Backstage, backstage
from tests.databases import migrated_database


@pytest.fixture
async def behind(tmp_path: Path) -> AsyncIterator[Backstage]:
    async with backstage(await migrated_database("sqlite", tmp_path)) as opened:
        yield opened
