"""How a test run ends, in each process that takes part."""

from tests import databases


def pytest_sessionfinish() -> None:
    databases.stop_server()
