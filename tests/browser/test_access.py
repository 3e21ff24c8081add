"""The page for everyone: names for screen readers, order, contrast, narrow and enlarged windows."""

from itertools import pairwise

import pytest
from playwright.async_api import Page, expect

from sandbox import Sandbox
from tests.browser.bare_bot import ALEX, ANN, DANA, BareBot, button, link
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

NAMELESS = """
() => [...document.querySelectorAll("button, a[href], input, select, textarea, audio, summary")]
  .filter((control) => control.checkVisibility() || control.closest("dialog"))
  .filter((control) => {
    const label = control.getAttribute("aria-label") ?? control.labels?.[0]?.innerText
      ?? control.textContent;
    return !label.trim() && !control.querySelector("img[alt]:not([alt=''])");
  })
  .map((control) => control.outerHTML)
"""

# Every visible text, its colour and the backgrounds behind it, as WCAG computes contrast.
FAINT = """
() => {
  const channels = (colour) => {
    const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    const words = texts.currentNode.data.trim();
    if (!words || !node.checkVisibility() || node.closest(".spoken, .skip, .spoiler")) continue;
    const [one, other] = [light(channels(getComputedStyle(node).color)), light(behind(node))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${words.slice(0, 40)}`);
  }
  return faint;
}
"""

OVERFLOW = """
() => [...document.querySelectorAll("body *")]
  .filter((node) => !node.closest(".spoken, .skip, .drawings, pre") && node.checkVisibility())
  .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((node) => `${node.tagName} ${node.className} ${node.textContent.slice(0, 40)}`)
  .concat([...document.querySelectorAll(".log, .bubble, .keyboard button")]
    .filter((node) => node.scrollWidth > node.clientWidth + 1)
    .map((node) => `inside ${node.className}: ${node.textContent.slice(0, 40)}`))
"""


@pytest.fixture
async def chats(sandbox: Sandbox, bot: BareBot) -> None:
    """Something of everything in the three chats."""
    await bot.meets(ANN, DANA, ALEX)
    faces = ("very hard", "hard", "so-so", "good", "very good")
    await bot.says(
        ANN,
        "How are things, all in all?",
        [button(face, face) for face in faces],
        [
            button(face, face)
            for face in ("sehr schwierig", "schwierig", "mittelmäßig", "gut", "ja")
        ],
        [button("Averylonglabelwithoutanyspaceinit" * 3, "long"), button("Short", "short")],
        [button("Later today", "later"), button("Skip", "skip"), button("Stop", "stop")],
    )
    await bot.sim(f"users/{ANN}/messages", photo={}, caption="the garden")
    await bot.sim(f"users/{ANN}/messages", voice={"duration": 2})
    await bot.says(
        DANA,
        "<b>1 new.</b> <i>M.</i>\n<blockquote expandable>"
        + "A long story. " * 40
        + "</blockquote>\n<tg-spoiler>hidden</tg-spoiler> <code>code</code> /help "
        + "Averylongwordwithoutanyspaceinit" * 6,
        [link("Open the invite", f"https://t.me/{sandbox.username}?start=abc")],
        [link("Read more", "https://example.org/")],
    )


@pytest.mark.usefixtures("chats")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_every_text_stands_out_from_what_is_behind_it(
    sandbox: Sandbox, visit: Visit, dark: bool
) -> None:
    page = await visit(sandbox.url, dark=dark)
    assert await page.evaluate(FAINT) == []
    await page.get_by_role("button", name="Light colours" if dark else "Dark colours").click()
    assert await page.evaluate(FAINT) == []


@pytest.mark.usefixtures("chats")
async def test_everything_has_a_name_and_headings_go_down_step_by_step(
    sandbox: Sandbox, visit: Visit
) -> None:
    page = await visit(sandbox.url)
    assert await page.evaluate(NAMELESS) == []
    assert await page.locator("img:not([alt])").count() == 0
    headings = "nodes => nodes.filter(n => n.checkVisibility()).map(n => Number(n.tagName[1]))"
    levels = await page.locator("h1, h2, h3, h4").evaluate_all(headings)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for role, name in (
        ("banner", None),
        ("main", None),
        ("region", "Ann, former client"),
        ("region", "Dana, therapist"),
        ("region", "Alex, admin"),
        ("log", "Messages between Ann and Afterword"),
    ):
        found = page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]  # from a table
        await expect(found).to_have_count(1)
    await expect(page.get_by_role("log").first).to_have_attribute("aria-live", "polite")


@pytest.mark.usefixtures("chats")
@pytest.mark.parametrize(("width", "height"), [(360, 740), (720, 450), (1000, 700), (1440, 900)])
async def test_nothing_sticks_out_of_the_window(
    sandbox: Sandbox, visit: Visit, width: int, height: int
) -> None:
    """720 by 450 is what is left of 1440 by 900 at 200 % zoom."""
    page = await visit(sandbox.url, width=width, height=height)
    assert await overflow(page) == []
    await page.get_by_text("More about time").click()
    assert await overflow(page) == []


async def test_the_guide_stays_folded_and_the_colours_stay_chosen(
    sandbox: Sandbox, visit: Visit
) -> None:
    page = await visit(sandbox.url)
    guide = page.get_by_role("complementary", name="What to try first").get_by_role("listitem")
    await expect(guide).to_have_count(7)
    await page.get_by_role("heading", name="What to try first").click()
    await page.get_by_role("button", name="Dark colours").click()
    await page.reload()
    await expect(page.get_by_role("button", name="Light colours")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    await expect(guide).to_have_count(0)


async def overflow(page: Page) -> list[str]:
    """What sticks out to the right, and whether the page can be scrolled sideways."""
    sideways = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
    found: list[str] = await page.evaluate(OVERFLOW)
    return [*found, *(["the page scrolls sideways"] if await page.evaluate(sideways) else [])]
