"""The main story by hand: every step a click or a key on the page, with the real bot behind it."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.bare_bot import ALEX, ANN, DANA
from tests.browser.conftest import Visit
from tests.browser.phones import phone
from tests.databases import migrated_database
from tests.theatre import Stage, on_stage

pytestmark = pytest.mark.browser


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with on_stage(await migrated_database("sqlite", tmp_path)) as opened:
        yield opened


class Hands:
    """What a person at the page does, and what they then see."""

    def __init__(self, page: Page, person: int, name: str) -> None:
        self._page = page
        self._phone = phone(page, person)
        self._name = name

    @property
    def newest(self) -> Locator:
        return self._phone.locator("[data-message]").last

    async def taps(self, label: str) -> None:
        await self._phone.get_by_role("button", name=label, exact=True).last.click()

    async def says(self, text: str) -> None:
        box = self._phone.get_by_label(f"Message as {self._name}")
        await box.fill(text)
        await box.press("Enter")

    async def sees(self, text: str) -> None:
        await expect(self._phone.get_by_text(text).last).to_be_visible()

    async def does_not_see(self, text: str) -> None:
        await expect(self.newest).not_to_contain_text(text)

    async def passes_the_link_to(self, name: str) -> None:
        link = self._phone.get_by_role("link", name=re.compile("start=")).or_(
            self._phone.get_by_role("button", name=re.compile("start="))
        )
        await link.last.click()
        await self._page.get_by_role("menuitem", name=f"{name}'s phone").click()

    async def count(self) -> int:
        return await self._phone.locator("[data-message]").count()


JUMPS = {
    "Jump an hour": timedelta(hours=1),
    "Jump a day": timedelta(days=1),
    "Jump a week": timedelta(weeks=1),
    "Jump four weeks": timedelta(weeks=4),
}


async def jumps(page: Page, stage: Stage, label: str) -> None:
    """Presses a jump button and waits until the clock has arrived there."""
    target = stage.now + JUMPS[label]
    await page.get_by_role("button", name=label).click()
    arrived = page.locator("#clock time")
    await expect(arrived).to_have_attribute(
        "datetime", re.compile(f"^{target:%Y-%m-%dT%H:%M}"), timeout=30_000
    )
    await page.locator("main:not([aria-busy=true])").wait_for()


@pytest.mark.parametrize("width", [1440, 390], ids=["wide", "narrow"])
async def test_the_main_story_with_clicks(stage: Stage, visit: Visit, width: int) -> None:
    page = await visit(stage.sandbox.url, width=width, height=900)
    ann, dana, alex = (
        Hands(page, ANN, "Ann"),
        Hands(page, DANA, "Dana"),
        Hands(page, ALEX, "Alex"),
    )

    await alex.taps("Start")
    await alex.sees("The practice")
    await alex.taps("Invite a therapist")
    await alex.sees("A link for one therapist")
    await alex.passes_the_link_to("Dana")

    await dana.sees("What name may former clients see?")
    await dana.taps("Dana")
    await dana.sees("time do you live by?")
    await dana.says("Berlin")
    await dana.taps("Berlin · 08:00")
    await dana.taps("These days")
    await dana.taps("09:00")
    await dana.taps("Yes")
    await dana.sees("All set, Dana")
    await dana.taps("Invite a former client")
    await dana.taps("None of these")
    await dana.sees("Who is it for?")
    await dana.says("M.")
    await dana.taps("Today")
    await dana.taps("Yes, we talked about it")
    await dana.taps("Light: after 1, 3, 6 and 12 months")
    await dana.taps("Go on")
    await dana.taps("No line")
    await dana.taps("No letter")
    await dana.sees("A short note now and then, if you like")
    await expect(phone(page, DANA).locator("img").last).to_be_visible()
    await dana.passes_the_link_to("Ann")

    await ann.sees("A note now and then")
    await ann.taps("I have read this")
    await ann.taps("Yes, I am")
    await ann.taps("Notes on a schedule")
    await ann.sees("These would be the dates")
    await ann.taps("These dates are fine")
    await ann.sees("All set. The first note comes on")

    await jumps(page, stage, "Jump four weeks")
    await jumps(page, stage, "Jump a week")
    await ann.sees("No reply is ever needed")
    await ann.taps("good")
    await ann.sees("Noted: good")
    await ann.says("The garden is a jungle.")
    await ann.sees("This is what Dana will see")
    await ann.taps("Share with Dana")
    await ann.sees("Got it, thank you for telling it")

    await jumps(page, stage, "Jump a week")
    await dana.sees("1 thing to read")
    await dana.does_not_see("jungle")
    await dana.taps("Open")
    await dana.sees("The garden is a jungle.")
    await jumps(page, stage, "Jump an hour")
    await dana.taps("Read 1")
    await jumps(page, stage, "Jump a day")
    await ann.sees("What you sent was read on")

    await ann.says("/stop")
    await ann.sees("Stopped. No more notes will come.")
    before = await ann.count()
    for _ in range(3):
        await jumps(page, stage, "Jump four weeks")
        await page.locator("main[aria-busy=false], main:not([aria-busy])").wait_for()
    assert await ann.count() == before
