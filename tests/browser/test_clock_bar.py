"""Moving the bot's clock from the sandbox's page."""

import asyncio
from datetime import datetime

import pytest
from playwright.async_api import expect

from sandbox import Sandbox
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


async def test_the_clock_jumps_while_the_bot_catches_up(sandbox: Sandbox, visit: Visit) -> None:
    caught_up = asyncio.Event()
    moves: list[tuple[datetime, bool]] = []

    async def catch_up(target: datetime, asleep: bool) -> None:
        moves.append((target, asleep))
        await caught_up.wait()

    sandbox.on_clock = catch_up
    page = await visit(sandbox.url)
    clock = page.locator("#clock")
    await expect(clock).to_contain_text("Sunday 22 November 2026, 09:14 UTC")
    await page.get_by_role("button", name="Jump four weeks").click()
    await expect(page.locator("main")).to_have_attribute("aria-busy", "true")
    await expect(page.get_by_role("button", name="Jump an hour")).to_be_disabled()
    caught_up.set()
    status = page.locator("#clock-status")
    await expect(status).to_have_text("It is now Sunday 20 December 2026, 09:14 UTC.")
    await expect(page.locator("main")).not_to_have_attribute("aria-busy", "true")
    for jump, time in (
        ("Jump a week", "2026-12-27T09:14"),
        ("Jump a day", "2026-12-28T09:14"),
        ("Jump an hour", "2026-12-28T10:14"),
    ):
        await page.get_by_role("button", name=jump).click()
        await expect(clock.locator(f'time[datetime^="{time}"]')).to_be_visible()
        await expect(page.locator("main")).not_to_have_attribute("aria-busy", "true")

    await page.get_by_text("More about time").click()
    await page.get_by_label("Leap to a date and time (UTC)").fill("2027-03-28T00:30")
    await page.get_by_label("The bot is off meanwhile").check()
    await page.get_by_role("button", name="Leap", exact=True).click()
    await expect(status).to_have_text("It is now Sunday 28 March 2027, 00:30 UTC.")
    assert [asleep for _, asleep in moves] == [False, False, False, False, True]
    await page.get_by_label("Show all times in").select_option("Europe/Berlin")
    await expect(clock).to_contain_text("28 March 2027, 01:30")


async def test_a_jump_backwards_is_explained(
    sandbox: Sandbox, visit: Visit, troubles: list[str]
) -> None:
    page = await visit(sandbox.url)
    await page.get_by_text("More about time").click()
    await page.get_by_label("Leap to a date and time (UTC)").fill("2020-01-01T00:00")
    await page.get_by_role("button", name="Leap", exact=True).click()
    await expect(page.locator("#clock-status")).to_contain_text("already")
    assert len(troubles) == 1  # the browser notes the 400 that was provoked
    troubles.clear()
