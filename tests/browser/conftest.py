"""A Chromium for each test; its pages are watched: no errors, and nothing leaves this machine."""

import ipaddress
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, async_playwright

from sandbox import Sandbox, SimClock
from tests.browser.bare_bot import BareBot

Visit = Callable[..., Awaitable[Page]]

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """The system's Chromium. Without one the test is skipped, but fails where CI is set."""
    executable = next(filter(None, map(shutil.which, _NAMES)), None)
    if executable is None:
        missing = f"there is no Chromium here (looked for {', '.join(_NAMES)})"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=_ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
def troubles() -> list[str]:
    """What the pages complained about. A test that provokes a complaint has to clear it."""
    return []


@pytest.fixture
async def visit(chromium: Browser, troubles: list[str]) -> AsyncIterator[Visit]:
    """Opens the sandbox's page and waits until it is ready.

    `await visit(sandbox.url)`, optionally with width, height, dark. At the end of the test every
    console error, uncaught exception and request to anything but this machine fails it.
    """

    async def open_page(
        url: str, *, width: int = 1440, height: int = 900, dark: bool = False
    ) -> Page:
        context = await chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        context.set_default_timeout(10_000)
        page = await context.new_page()
        page.on(
            "console",
            lambda message: (
                troubles.append(f"console: {message.text}")
                if message.type in {"error", "warning"}
                else None
            ),
        )
        page.on("pageerror", lambda error: troubles.append(f"exception: {error}"))
        page.on(
            "request",
            lambda request: (
                None if _is_here(request.url) else troubles.append(f"request: {request.url}")
            ),
        )
        await page.goto(url)
        await page.locator("html[data-ready]").wait_for()
        return page

    yield open_page
    assert troubles == []


def _is_here(url: str) -> bool:
    parts = urlsplit(url)
    if parts.scheme in {"data", "blob"}:
        return True
    host = parts.hostname or ""
    return host == "localhost" or (
        host.replace(".", "").replace(":", "").isalnum()
        and host[:1].isdigit()
        and ipaddress.ip_address(host).is_loopback
    )


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A sandbox whose clock stands still on a Sunday morning, without a bot."""
    start = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
    running = Sandbox(clock=SimClock(start, running=False))
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[BareBot]:
    """Calls the Bot API by hand."""
    async with BareBot.at(sandbox.url, sandbox.token) as bare:
        yield bare
