"""A running sandbox for each test, on a port of its own."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from sandbox import Sandbox, SimClock
from tests.sandbox.remote import ANN, Remote

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Nobody has written to the bot yet; the clock stands at START until it is moved."""
    sandbox = Sandbox(
        clock=SimClock(START, running=False), seed=7, webhook_pause=0.01, webhook_timeout=2
    )
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def remote(sandbox: Sandbox) -> AsyncIterator[Remote]:
    async with aiohttp.ClientSession() as session:
        yield Remote(sandbox, session)


@pytest.fixture
async def ann(remote: Remote) -> Remote:
    """Ann has pressed Start, and the bot has seen it."""
    await remote.says(ANN, "/start")
    (update,) = await remote.updates()
    assert await remote.updates(offset=update["update_id"] + 1) == []
    return remote
