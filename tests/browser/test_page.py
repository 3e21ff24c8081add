"""What a person sees and taps on the sandbox's page, against a bot that is driven by hand."""

import pytest
from playwright.async_api import expect

from sandbox import Sandbox
from tests.browser.bare_bot import ALEX, ANN, DANA, BareBot, CallRefused, button, link
from tests.browser.conftest import Visit
from tests.browser.phones import message, phone

pytestmark = pytest.mark.browser

FACES = [button(face, f"face:{face}") for face in ("very hard", "hard", "so-so", "good")]


async def test_an_empty_chat_shows_what_the_bot_is_and_start_begins_it(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.call("setMyDescription", description="Keeps a door open.\nNo reply is fine.")
    page = await visit(sandbox.url)
    ann = page.get_by_role("region", name="Ann, former client")
    await expect(ann).to_contain_text("Keeps a door open.")
    await ann.get_by_role("button", name="Start", exact=True).click()
    assert (await bot.update("message"))["text"] == "/start"
    await expect(ann.get_by_role("button", name="Start", exact=True)).to_be_hidden()
    await expect(ann.get_by_role("log")).to_contain_text("Sunday 22 November 2026")


async def test_a_message_appears_with_its_formatting_and_its_time(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.meets(ANN)
    page = await visit(sandbox.url)
    sent = await bot.says(
        ANN,
        "🚲 A <b>bold</b> and <i>slanted</i> line, &lt;img src=x&gt;, <code>code</code>\n"
        '<blockquote>a quotation</blockquote>\n<a href="https://example.org/">a link</a>'
        " <tg-spoiler>hidden</tg-spoiler> and /stop",
        disable_notification=True,
        protect_content=True,
    )
    shown = message(page, ANN, sent)
    await expect(shown.locator("strong")).to_have_text("bold")
    await expect(shown.locator("em")).to_have_text("slanted")
    await expect(shown.locator("code")).to_have_text("code")
    await expect(shown.locator("blockquote")).to_have_text("a quotation")
    await expect(shown.locator(".words")).to_contain_text(
        "🚲 A bold and slanted line, <img src=x>,"
    )
    await expect(shown.get_by_role("link", name="a link")).to_have_attribute(
        "href", "https://example.org/"
    )
    await expect(shown.locator(".marks")).to_contain_text("silent")
    await expect(shown.locator(".marks")).to_contain_text("protected")
    await expect(shown.locator("time")).to_have_text("09:14")

    await expect(shown.locator("[inert]")).to_have_text("hidden")
    await shown.get_by_role("button", name="Show hidden words").click()
    await expect(shown.locator("[inert]")).to_have_count(0)

    await shown.get_by_role("button", name="/stop").click()
    assert (await bot.update("message"))["text"] == "/stop"


async def test_a_tap_reaches_the_bot_and_its_answer_shows(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.meets(ANN)
    page = await visit(sandbox.url)
    sent = await bot.says(ANN, "How are things, all in all?", FACES)
    face = message(page, ANN, sent).get_by_role("button", name="so-so")
    await face.click()
    tap = await bot.update("callback_query")
    assert (tap["data"], tap["message"]["message_id"]) == ("face:so-so", sent)
    await expect(face).to_have_attribute("aria-busy", "true")
    await bot.call("answerCallbackQuery", callback_query_id=tap["id"], text="Noted.")
    await expect(phone(page, ANN).locator(".toast")).to_have_text("Noted.")
    await expect(face).not_to_have_attribute("aria-busy", "true")

    await face.click()
    tap = await bot.update("callback_query")
    await bot.call(
        "answerCallbackQuery", callback_query_id=tap["id"], text="Stopped.", show_alert=True
    )
    alert = phone(page, ANN).get_by_role("alertdialog", name="Stopped.")
    await expect(alert.get_by_role("button", name="OK")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)
    await expect(face).to_be_focused()


async def test_an_edit_changes_the_message_in_place_and_keeps_the_focus(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.meets(ANN)
    first = await bot.says(ANN, "Page one", [button("Back", "1"), button("On", "2")])
    await bot.says(ANN, "A later message")
    page = await visit(sandbox.url)
    await message(page, ANN, first).get_by_role("button", name="On").focus()
    await bot.call(
        "editMessageText",
        chat_id=ANN,
        message_id=first,
        text="Page two",
        reply_markup={"inline_keyboard": [[button("On", "3")]]},
    )
    shown = message(page, ANN, first)
    await expect(shown.locator(".words")).to_have_text("Page two")
    await expect(shown.locator(".marks")).to_contain_text("edited")
    await expect(shown.get_by_role("button")).to_have_text(["On"])
    await expect(shown.get_by_role("button", name="On")).to_be_focused()
    texts = phone(page, ANN).locator("[data-from=bot] .words")
    await expect(texts).to_have_text(["Page two", "A later message"])


async def test_a_deleted_message_vanishes(sandbox: Sandbox, bot: BareBot, visit: Visit) -> None:
    await bot.meets(ANN)
    page = await visit(sandbox.url)
    sent = await bot.says(ANN, "Gone soon")
    await expect(message(page, ANN, sent)).to_be_visible()
    await bot.call("deleteMessage", chat_id=ANN, message_id=sent)
    await expect(message(page, ANN, sent)).to_have_count(0)


async def test_a_link_to_the_bot_opens_on_the_phone_that_is_chosen(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.meets(DANA)
    page = await visit(sandbox.url)
    invite = f"https://t.me/{sandbox.username}?start=Zk3-q"
    sent = await bot.says(DANA, f"An invite: {invite}", [link("Open the invite", invite)])
    for way_in in (invite, "Open the invite"):
        opener = message(page, DANA, sent).get_by_role("button", name=way_in)
        await opener.focus()
        await page.keyboard.press("Enter")
        menu = page.get_by_role("menu", name="Open this link on")
        await expect(menu.get_by_role("menuitem")).to_have_count(4)
        await page.keyboard.press("Escape")
        await expect(menu).to_have_count(0)
        await expect(opener).to_be_focused()
        await page.keyboard.press("Enter")
        await page.keyboard.press("ArrowUp")
        await expect(menu.get_by_role("menuitem", name="Copy the link")).to_be_focused()
        await page.keyboard.press("Home")
        await page.keyboard.press("Enter")
        opened = await bot.update("message")
        assert (opened["text"], opened["chat"]["id"]) == ("/start Zk3-q", ANN)
        await expect(page.get_by_label("Message as Ann", exact=True)).to_be_focused()


async def test_a_person_blocks_the_bot_and_takes_it_back(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.meets(ANN)
    page = await visit(sandbox.url)
    await page.get_by_role("button", name="More about Ann's phone").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    assert (await bot.update("my_chat_member"))["new_chat_member"]["status"] == "kicked"
    await expect(page.get_by_label("Message as Ann", exact=True)).to_be_hidden()
    with pytest.raises(CallRefused, match="bot was blocked by the user"):
        await bot.says(ANN, "Hello?")
    await phone(page, ANN).get_by_role("button", name="Unblock the bot").click()
    assert (await bot.update("my_chat_member"))["new_chat_member"]["status"] == "member"
    await expect(page.get_by_label("Message as Ann", exact=True)).to_be_focused()


async def test_the_lock_screen_shows_what_a_push_would_show(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    await bot.meets(ANN, DANA)
    page = await visit(sandbox.url)
    await page.get_by_label("Message as Ann", exact=True).focus()
    await bot.says(ANN, "Seen at once")
    await bot.says(DANA, "1 new. <tg-spoiler>secret</tg-spoiler> " + "and so on " * 30)
    push = phone(page, DANA).locator(".push")
    await expect(push).to_contain_text("1 new. ▒▒▒▒▒▒ and so on")
    await expect(push).not_to_contain_text("secret")
    await expect(phone(page, ANN).locator(".push")).to_have_count(0)
    await page.get_by_role("button", name="What Dana's lock screen showed (1)").click()
    listed = page.get_by_role("dialog", name="What Dana's lock screen showed").get_by_role(
        "listitem"
    )
    await expect(listed).to_have_count(1)
    text = await listed.locator("p").last.inner_text()
    assert len(text) == 121


async def test_a_person_can_be_added_and_writes(
    sandbox: Sandbox, bot: BareBot, visit: Visit
) -> None:
    page = await visit(sandbox.url)
    await page.get_by_role("button", name="Add a person").click()
    await page.get_by_label("First name").fill("<b>Charlie</b>")
    await page.get_by_role("button", name="Add", exact=True).click()
    added = page.get_by_role("region", name="<b>Charlie</b>, former client")
    await expect(added).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await added.get_by_role("button", name="Start", exact=True).click()
    assert (await bot.update("message"))["from"]["first_name"] == "<b>Charlie</b>"


async def test_the_page_recovers_when_the_sandbox_was_away(
    sandbox: Sandbox, bot: BareBot, visit: Visit, troubles: list[str]
) -> None:
    await bot.meets(ALEX)
    page = await visit(sandbox.url)
    before = await bot.says(ALEX, "Before")
    await expect(message(page, ALEX, before)).to_be_visible()
    port = int(sandbox.url.rpartition(":")[2])
    await sandbox.stop()
    await expect(page.locator("#notice")).to_contain_text("does not answer")
    again = Sandbox()
    await again.start(port=port)
    try:
        await expect(page.locator("#notice")).to_be_empty(timeout=20_000)
        await expect(message(page, ALEX, before)).to_have_count(0)
        await expect(phone(page, ALEX).get_by_role("button", name="Start")).to_be_visible()
    finally:
        await again.stop()
    troubles.clear()  # the browser notes every connection that failed
