"""What a person can send from the sandbox's page."""

import pytest
from playwright.async_api import expect

from sandbox import Sandbox
from tests.browser.bare_bot import ANN, BareBot
from tests.browser.conftest import Visit
from tests.browser.phones import message, phone

pytestmark = pytest.mark.browser


async def test_an_own_message_is_edited_with_the_pencil(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    page = await visit(sandbox.url)
    box = page.get_by_label("Message as Ann", exact=True)
    await box.fill("I got the jab")
    await box.press("Enter")
    await bot.update("message")
    own = phone(page, ANN).locator("[data-from=user]")
    await own.get_by_role("button", name="Edit this message").click()
    await expect(box).to_have_value("I got the jab")
    await box.fill("I got the job\nafter all")
    await phone(page, ANN).get_by_role("button", name="Send").click()
    assert (await bot.update("edited_message"))["text"] == "I got the job\nafter all"
    await expect(own.locator(".words")).to_have_text(["I got the job\nafter all"])
    await expect(own.locator(".marks")).to_contain_text("edited")


async def test_voice_photo_and_odd_things_are_sent_and_shown(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    page = await visit(sandbox.url)
    ann = phone(page, ANN)

    async def attach(what: str) -> None:
        await ann.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name=what).click()

    await attach("A sample voice note")
    assert (await bot.update("message"))["voice"]["duration"] == 4
    voice = ann.get_by_label("Voice note from Ann, 4 seconds")
    played = """(audio) => new Promise((resolve) => {
        audio.addEventListener("canplaythrough", () => resolve("plays"));
        audio.addEventListener("error", () => resolve(audio.error.message));
        audio.load();
    })"""
    assert await voice.evaluate(played) == "plays"

    await page.get_by_label("Message as Ann", exact=True).fill("the garden")
    await attach("A sample photo")
    assert (await bot.update("message"))["caption"] == "the garden"
    photo = ann.get_by_role("button", name="Photo: the garden")
    await expect(photo.locator("img")).to_be_visible()
    assert await photo.locator("img").evaluate("async (i) => (await i.decode(), i.naturalWidth)")
    await photo.click()
    await expect(page.get_by_role("dialog", name="Photo")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="Photo")).to_be_hidden()
    await expect(photo).to_be_focused()

    for what, kind in (
        ("A sticker", "sticker"),
        ("A contact", "contact"),
        ("A place on the map", "location"),
        ("A poll", "poll"),
        ("A forwarded message", "forward_origin"),
    ):
        await attach(what)
        assert kind in await bot.update("message")
    await expect(ann.locator("[data-from=user]")).to_have_count(7)


async def test_commands_are_offered_and_sent(sandbox: Sandbox, bot: BareBot, visit: Visit) -> None:
    await bot.meets(ANN)
    page = await visit(sandbox.url)
    await bot.call("setMyCommands", commands=[{"command": "help", "description": "who is there"}])
    sent = await bot.says(ANN, "By now the commands are here too, as events keep their order.")
    await expect(message(page, ANN, sent)).to_be_visible()
    await phone(page, ANN).get_by_role("button", name="Commands").click()
    await page.get_by_role("menuitem", name="/help").click()
    assert (await bot.update("message"))["text"] == "/help"


async def test_a_refused_message_is_explained_and_stays_in_the_box(
    sandbox: Sandbox, bot: BareBot, visit: Visit, troubles: list[str]
) -> None:
    page = await visit(sandbox.url)
    await bot.sim(f"users/{ANN}/deactivate")
    box = page.get_by_label("Message as Ann", exact=True)
    await box.fill("Is anyone there?")
    await box.press("Enter")
    await expect(phone(page, ANN).get_by_role("alert")).to_contain_text("deactivated")
    await expect(box).to_have_value("Is anyone there?")
    assert len(troubles) == 1  # the browser notes the 400 that was provoked
    troubles.clear()
