"""Finding a phone and a message on the page, by the hooks that app.js promises."""

from playwright.async_api import Locator, Page


def phone(page: Page, person: int) -> Locator:
    """The phone of the person with that id."""
    return page.locator(f'[data-user="{person}"]')


def message(page: Page, person: int, message_id: int) -> Locator:
    """One message in that person's chat."""
    return phone(page, person).locator(f'[data-message="{message_id}"]')
