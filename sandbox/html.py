"""Telegram's HTML parse mode: text with tags becomes plain text and entities, or is refused."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from sandbox.refusal import Refusal, bad_request

Entity = dict[str, Any]

_PLAIN = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_NEXT = re.compile(r"[<&]")
_CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"\s*([^\s=>]*)")
_VALUE = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+))""")
_EQUALS = re.compile(r"\s*=")
_SPACE = re.compile(r"\s*")
_LINK = re.compile(r"(?:https?|tg|ton|mailto|tel):\S+", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?")


def utf16_length(text: str) -> int:
    """How long Telegram counts a text when it places entities."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    offset: int
    argument: str = ""


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text and its entities, outermost first. Raises Refusal with a byte offset."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Reading(source).whole()


class _Reading:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.parts: list[str] = []
        self.offset = 0
        self.stack: list[_Open] = []
        self.entities: list[Entity] = []

    def whole(self) -> tuple[str, list[Entity]]:
        source = self.source
        while found := _NEXT.search(source, self.at):
            self._add(source[self.at : found.start()])
            self.at = found.start()
            if source[self.at] == "&":
                self._character()
            elif source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        self._add(source[self.at :])
        if self.stack:
            tag = self.stack[-1].tag
            raise _cannot(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.parts), self.entities

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.offset += utf16_length(text)

    def _character(self) -> None:
        found = _CHARACTER.match(self.source, self.at)
        self._add(unescape(found.group()) if found else "&")
        self.at = found.end() if found else self.at + 1

    def _start_tag(self) -> None:
        began = self.at
        name = _match(_TAG_NAME, self.source, began + 1)
        if name.end() == len(self.source):
            raise _cannot(f"Unclosed start tag at byte offset {self._bytes(began)}")
        tag = name.group().lower()
        if tag not in _PLAIN:
            where = self._bytes(began)
            raise _cannot(f'Unsupported start tag "{tag}" at byte offset {where}')
        self.at = name.end()
        argument = self._attributes(tag, began)
        if tag == "span" and argument != "tg-spoiler":
            where = self._bytes(began)
            raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        self.stack.append(_Open(tag, self.offset, argument))

    def _attributes(self, tag: str, began: int) -> str:
        """Read up to the end of a start tag; the one attribute that matters for the tag."""
        argument = ""
        while True:
            name = _match(_ATTRIBUTE, self.source, self.at)
            self.at = name.end()
            if self.source.startswith(">", self.at) and not name.group(1):
                self.at += 1
                return argument
            if self.at == len(self.source):
                raise _cannot(f"Unclosed start tag at byte offset {self._bytes(began)}")
            if not name.group(1):
                where = self._bytes(began)
                raise _cannot(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
            value = self._value(tag, name.group(1), began)
            argument = _argument(tag, name.group(1).lower(), value) or argument

    def _value(self, tag: str, name: str, began: int) -> str:
        equals = _EQUALS.match(self.source, self.at)
        if equals is None:
            if tag == "blockquote" and name.lower() == "expandable":
                return name
            raise _cannot(
                "Expected equal sign in declaration of an attribute of the tag "
                f'"{tag}" at byte offset {self._bytes(began)}'
            )
        value = _VALUE.match(self.source, equals.end())
        if value is None:
            raise _cannot(f"Unexpected end of name token at byte offset {self._bytes(began)}")
        self.at = value.end()
        return _CHARACTER.sub(lambda found: unescape(found.group()), value[value.lastindex or 0])

    def _end_tag(self) -> None:
        began = self.at
        where = self._bytes(began)
        name = _match(_TAG_NAME, self.source, began + 2)
        self.at = _match(_SPACE, self.source, name.end()).end()
        if not self.stack:
            raise _cannot(f"Unexpected end tag at byte offset {where}")
        if not self.source.startswith(">", self.at):
            raise _cannot(f"Unclosed end tag at byte offset {where}")
        self.at += 1
        opened, tag = self.stack.pop(), name.group().lower()
        if tag and tag != opened.tag:
            raise _cannot(
                f"Unmatched end tag at byte offset {where}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self.offset - opened.offset
        if length <= 0:
            return
        entity: Entity = {"type": _PLAIN[opened.tag], "offset": opened.offset, "length": length}
        if opened.tag == "a":
            url = link_kept(opened.argument or "".join(self.parts)[-length:])
            if url is None:
                return
            entity["url"] = url
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.argument
        elif opened.tag == "code" and self.stack and self.stack[-1].tag == "pre":
            self.stack[-1].argument = opened.argument
            return
        elif opened.tag == "pre" and opened.argument:
            entity["language"] = opened.argument
        self.entities.append(entity)

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())


def _match(pattern: re.Pattern[str], source: str, at: int) -> re.Match[str]:
    found = pattern.match(source, at)
    if found is None:
        raise AssertionError("these patterns match the empty string too")
    return found


def _argument(tag: str, name: str, value: str) -> str:
    if tag == "code" and name == "class" and value.startswith("language-"):
        return value.removeprefix("language-")
    wanted = {"a": "href", "span": "class", "blockquote": "expandable", "tg-emoji": "emoji-id"}
    return value if wanted.get(tag) == name else ""


def link_kept(address: str) -> str | None:
    """The address as Telegram keeps it, or None: it drops a link that leads nowhere."""
    if _LINK.fullmatch(address):
        return address
    return f"http://{address}" if _DOMAIN.fullmatch(address) else None


def _cannot(words: str) -> Refusal:
    return bad_request(f"can't parse entities: {words}")
