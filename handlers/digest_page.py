"""A page of an open digest: ten things at most, in their sections, and the way on."""

from contextlib import suppress

from care.digest import Item, Section, pages
from handlers.digest_cover import week_button
from handlers.digest_item import Entry, View, entry, is_plain, told_by
from handlers.keyboard import Button, Keyboard, short
from storage import digest_items
from storage.clients import Client
from storage.stories import Story
from storage.vault import KeyDestroyed, Tampered
from texts import Words

_HEADINGS = {
    Section.FIRST: "digest-section-first",
    Section.LETTER: "digest-section-letters",
    Section.STORY: "digest-section-stories",
    Section.UNDELIVERED: "digest-section-undelivered",
}
# A heading over what needs no other word stands only where there is something else beside it.
_SPEAK_FOR_THEMSELVES = (Section.LETTER, Section.STORY)

# What damage in one row looks like: the vault's word for it, a value of an older or newer version,
# or something that is not there. A failure of the database itself is none of these.
_BROKEN = (KeyDestroyed, Tampered, LookupError, ValueError)


def page(view: View) -> tuple[str, Keyboard]:
    """The text and the buttons; a page that is not there is the last."""
    items = digest_items.items_of(view.tx, view.digest.id)
    shown, before, number, count = _cut(items, view.page)
    paragraphs: list[str] = []
    rows: list[list[Button]] = []
    section = None
    is_mixed = len({item.section for item in items}) > 1
    for position, item in enumerate(shown, start=before + 1):
        if item.section is not section:
            section = item.section
            if is_mixed or section not in _SPEAK_FOR_THEMSELVES:
                paragraphs.append(view.words(_HEADINGS[section]))
        text, buttons = _safely(view, position, item)
        paragraphs.append(text)
        if buttons:
            rows.append(buttons)
    if count > 1:
        paragraphs.append(view.words("digest-page", number=number + 1, count=count))
    paragraphs.append(view.words("digest-footer"))
    return "\n\n".join(paragraphs), [*rows, *_below(view, shown, number, count)]


def _cut(items: list[Item], wanted: int) -> tuple[list[Item], int, int, int]:
    """What stands on the page, how much before it, which page it is, and how many there are."""
    cut = pages(items)
    number = max(min(wanted, len(cut) - 1), 0)
    return cut[number], sum(map(len, cut[:number])), number, len(cut)


def page_with(view: View, which: int) -> int:
    """The number of the page on which something stands; 0 when it does not."""
    cut = pages(digest_items.items_of(view.tx, view.digest.id))
    return next((number for number, one in enumerate(cut) if which in {item.id for item in one}), 0)


def told_on(view: View) -> list[tuple[Story, Client]]:
    """The stories whose words stand on the page, not folded away."""
    shown, *_ = _cut(digest_items.items_of(view.tx, view.digest.id), view.page)
    found = []
    for item in shown:
        with suppress(*_BROKEN):
            found += told_by(view, item)
    return found


def to_read(view: View) -> list[Item]:
    """The stories of a page that one tap marks as read."""
    shown, *_ = _cut(digest_items.items_of(view.tx, view.digest.id), view.page)
    return [item for item in shown if _can_be_read(view, item)]


def _can_be_read(view: View, item: Item) -> bool:
    try:
        return is_plain(view.tx, item)
    except _BROKEN:
        return False


def _safely(view: View, number: int, item: Item) -> Entry:
    """One bad thing never stops the rest."""
    try:
        return entry(view, number, item)
    except _BROKEN:
        return view.words("digest-broken", number=number), []


def _below(view: View, shown: list[Item], number: int, count: int) -> list[list[Button]]:
    words, digest = view.words, short(view.digest.id)
    rows: list[list[Button]] = []
    if sum(_can_be_read(view, item) for item in shown) > 1:
        text_id = "digest-read-all" if count == 1 else "digest-read-page"
        rows.append([Button(words.plain(text_id), f"readall:{digest}:{number}")])
    turning = []
    if number > 0:
        turning.append(_turns(words, "digest-page-before", f"{digest}:{number - 1}"))
    if number + 1 < count:
        turning.append(_turns(words, "digest-page-after", f"{digest}:{number + 1}"))
    if turning:
        rows.append(turning)
    rows.append([week_button(words), Button(words.plain("digest-close"), f"close:{digest}")])
    return rows


def _turns(words: Words, text_id: str, where: str) -> Button:
    return Button(words.plain(text_id), f"digestpage:{where}")
