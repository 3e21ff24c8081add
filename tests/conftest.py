"""How a test run begins and ends, in each process that takes part.

Hypothesis has three profiles: the usual one; `ci`, which finds the same each time; and `long`,
which `make fuzz` asks for. None has a deadline: how busy a machine is says nothing about the code.
"""

import os

from hypothesis import settings

from tests import databases

settings.register_profile("usual", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("long", deadline=None, max_examples=3_000)
settings.load_profile("ci" if os.environ.get("CI") else "usual")


def pytest_sessionfinish() -> None:
    databases.stop_server()
