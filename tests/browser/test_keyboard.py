"""The sandbox's page without a mouse."""

import pytest
from playwright.async_api import Locator, expect

from sandbox import Sandbox
from tests.browser.bare_bot import ANN, BareBot, button
from tests.browser.conftest import Visit
from tests.browser.phones import message

pytestmark = pytest.mark.browser


async def test_the_first_steps_need_only_a_keyboard(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    page = await visit(sandbox.url)

    async def tab_to(name: str, within: str = "") -> None:
        """Presses Tab until the element with that name has the focus."""
        for _ in range(60):
            await page.keyboard.press("Tab")
            focused = page.locator(f"{within} :focus".strip())
            if await focused.count() and name == await name_of(focused):
                return
        raise AssertionError(f"Tab does not reach {name}")

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the phones")).to_be_focused()
    await page.keyboard.press("Enter")
    await tab_to("Start", f'[data-user="{ANN}"]')
    await page.keyboard.press("Enter")
    await bot.update("message")
    sent = await bot.says(ANN, "Yes or no?", [button("Yes", "yes"), button("No", "no")])
    await expect(message(page, ANN, sent)).to_be_visible()
    await page.locator("#phones").focus()
    await tab_to("No", f'[data-user="{ANN}"]')
    await page.keyboard.press("Space")
    tap = await bot.update("callback_query")
    assert tap["data"] == "no"
    await bot.call("answerCallbackQuery", callback_query_id=tap["id"])
    await tab_to("Message as Ann")
    await page.keyboard.type("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    assert (await bot.update("message"))["text"] == "one\ntwo"
    await expect(page.get_by_label("Message as Ann", exact=True)).to_have_value("")
    await expect(page.get_by_label("Message as Ann", exact=True)).to_be_focused()


async def name_of(element: Locator) -> str:
    """The accessible name, in the simple cases that occur on the page."""
    name: str = await element.evaluate(
        "(e) => e.getAttribute('aria-label') ?? e.innerText ?? e.textContent"
    )
    return name.strip()
