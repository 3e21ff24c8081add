"""How a test run begins and ends, in each process that takes part.

Hypothesis has three profiles: the usual one; `ci`, which finds the same each time; and `long`,
which `make fuzz` asks for. None has a deadline: how busy a machine is says nothing about the code.

Databases and other files of the tests are in memory where Linux offers it (`/dev/shm`): they write
through to the disk many times a second, as the bot should, and nothing of it is to be kept.
"""

import gc
import itertools
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from bot import logs
from storage import clients
from tests import databases

settings.register_profile("usual", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("long", deadline=None, max_examples=3_000)
settings.load_profile("ci" if os.environ.get("CI") else "usual")

_MEMORY = Path("/dev/shm")
_ENOUGH = 6 * 1024**3  # bytes; PostgreSQL takes two


def pytest_configure() -> None:
    """Before the first folder or database is made. Where a TMPDIR was asked for, it stays."""
    if "TMPDIR" not in os.environ and _has_room(_MEMORY):
        os.environ["TMPDIR"] = str(_MEMORY)  # for the programs that tests start as well
        tempfile.tempdir = None
    databases.share_statements()


def _has_room(folder: Path) -> bool:
    return os.access(folder, os.W_OK | os.X_OK) and shutil.disk_usage(folder).free > _ENOUGH


@pytest.fixture(autouse=True)
def _logging_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that runs in this process would set it up for good, for every test after it."""
    monkeypatch.setattr(logs, "set_up", lambda _level, _format: None)


def pytest_collection_finish() -> None:
    """What is there by now stays to the end. Looked through for garbage again and again, it would
    take a fifth of the run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


@pytest.fixture(autouse=True)
def _same_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """In each test the first client's notes come at the same hours, and so the second's."""
    seeds = itertools.count(1)
    monkeypatch.setattr(clients, "new_seed", lambda: next(seeds))


def pytest_sessionfinish() -> None:
    databases.stop_server()
