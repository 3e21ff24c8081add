"""How a test run begins and ends, in each process that takes part.

Hypothesis has three profiles: the usual one; `ci`, which finds the same each time; and `long`,
which `make fuzz` asks for. None has a deadline: how busy a machine is says nothing about the code.
"""

import itertools
import os

import pytest
from hypothesis import settings

from storage import clients
from tests import databases

settings.register_profile("usual", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("long", deadline=None, max_examples=3_000)
settings.load_profile("ci" if os.environ.get("CI") else "usual")


@pytest.fixture(autouse=True)
def _same_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """In each test the first client's notes come at the same hours, and so the second's."""
    seeds = itertools.count(1)
    monkeypatch.setattr(clients, "new_seed", lambda: next(seeds))


def pytest_sessionfinish() -> None:
    databases.stop_server()
