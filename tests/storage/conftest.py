"""Every storage test runs on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Storage
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage


@pytest.fixture(params=DIALECTS)
def dialect(request: pytest.FixtureRequest) -> Dialect:
    chosen: Dialect = request.param
    return chosen


@pytest.fixture
async def url(dialect: Dialect, tmp_path: Path) -> str:
    """The address of a migrated database of this test's own."""
    return await migrated_database(dialect, tmp_path)


@pytest.fixture
async def storage(url: str) -> AsyncIterator[Storage]:
    opened = await open_storage(url)
    yield opened
    await opened.close()
