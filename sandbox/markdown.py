"""Telegram's MarkdownV2 parse mode: text with marks becomes plain text and entities, or is refused.

Every reserved character that does not mark anything has to be escaped with a backslash.
"""

import re
from dataclasses import dataclass

from sandbox.html import Entity, link_kept, utf16_length
from sandbox.refusal import Refusal, bad_request

_ADDRESS = re.compile(r"\(((?:\\.|[^)\\])*)\)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_RESERVED = set("_*[]()~`>#+-=|{}.!")
_MARKS = {
    "*": ("bold", "Bold"),
    "_": ("italic", "Italic"),
    "__": ("underline", "Underline"),
    "~": ("strikethrough", "Strikethrough"),
    "||": ("spoiler", "Spoiler"),
    "[": ("text_link", "TextUrl"),
    "`": ("code", "Code"),
    "```": ("pre", "Pre"),
}


@dataclass(slots=True)
class _Open:
    mark: str
    offset: int
    at: int
    language: str = ""


def parse_markdown(source: str) -> tuple[str, list[Entity]]:
    """The text and its entities, outermost first. Raises Refusal with a byte offset."""
    return _Reading(source).whole()


class _Reading:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.parts: list[str] = []
        self.offset = 0
        self.stack: list[_Open] = []
        self.entities: list[Entity] = []
        self.quote: int | None = None  # where the blockquote that is open began

    def whole(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            self._step()
        self._end_quote(len(self.source))
        if self.stack:
            opened = self.stack[-1]
            name = _MARKS[opened.mark][1]
            raise _cannot(
                f"Can't find end of {name} entity at byte offset {self._bytes(opened.at)}"
            )
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.parts), self.entities

    def _step(self) -> None:
        character = self.source[self.at]
        if self._starts_line():
            self._line(character)
            if self.at == len(self.source):
                return
            character = self.source[self.at]
        if character == "\\" and self.source[self.at + 1 : self.at + 2].isascii():
            self._add(self.source[self.at + 1 : self.at + 2] or "\\", 2)
        elif self._in_code():
            self._code(character)
        elif character in _RESERVED:
            self._mark(character)
        else:
            self._add(character, 1)

    def _starts_line(self) -> bool:
        return (self.at == 0 or self.source[self.at - 1] == "\n") and not self._in_code()

    def _line(self, character: str) -> None:
        """At the start of a line a > opens a quotation, and anything else ends it."""
        if character == ">":
            self.at += 1
            if self.quote is None:
                self.quote = self.offset
        else:
            self._end_quote(self.at)

    def _end_quote(self, at: int) -> None:
        if self.quote is None:
            return
        length = self.offset - self.quote - (1 if at < len(self.source) else 0)
        if length > 0:
            self.entities.append({"type": "blockquote", "offset": self.quote, "length": length})
        self.quote = None

    def _in_code(self) -> bool:
        return bool(self.stack) and self.stack[-1].mark in {"`", "```"}

    def _code(self, character: str) -> None:
        mark = self.stack[-1].mark
        if self.source.startswith(mark, self.at):
            self._close(self.stack.pop(), len(mark))
        else:
            self._add(character, 1)

    def _mark(self, character: str) -> None:
        mark = next(
            (mark for mark in ("```", "__", "||") if self.source.startswith(mark, self.at)),
            character,
        )
        if character == "]" and self.stack and self.stack[-1].mark == "[":
            self._link(self.stack.pop())
        elif mark not in _MARKS:
            raise _cannot(
                f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
            )
        elif self.stack and self.stack[-1].mark == mark and mark != "[":
            self._close(self.stack.pop(), len(mark))
        else:
            opened = _Open(mark, self.offset, self.at)
            self.at += len(mark)
            if mark == "```":
                opened.language = self._language()
            self.stack.append(opened)

    def _language(self) -> str:
        """The word after the opening of a code block, if a new line follows it."""
        end = self.source.find("\n", self.at)
        word = self.source[self.at : end] if end >= 0 else ""
        if end < 0 or "`" in word or " " in word:
            return ""
        self.at = end + 1
        return word

    def _link(self, opened: _Open) -> None:
        self.at += 1
        address = self._words(opened)
        if self.source.startswith("(", self.at):
            found = _ADDRESS.match(self.source, self.at)
            if found is None:
                where = self._bytes(self.at)
                raise _cannot(f"Can't find end of a URL at byte offset {where}")
            address = _ESCAPED.sub(r"\1", found.group(1))
            self.at = found.end()
        url = link_kept(address)
        if url is not None and self.offset > opened.offset:
            length = self.offset - opened.offset
            entity = {"type": "text_link", "offset": opened.offset, "length": length, "url": url}
            self.entities.append(entity)

    def _words(self, opened: _Open) -> str:
        length = self.offset - opened.offset
        raw = "".join(self.parts).encode("utf-16-le")
        return raw[len(raw) - 2 * length :].decode("utf-16-le")

    def _close(self, opened: _Open, width: int) -> None:
        self.at += width
        length = self.offset - opened.offset
        if length > 0:
            kind = _MARKS[opened.mark][0]
            entity: Entity = {"type": kind, "offset": opened.offset, "length": length}
            if opened.language:
                entity["language"] = opened.language
            self.entities.append(entity)

    def _add(self, text: str, width: int) -> None:
        self.parts.append(text)
        self.offset += utf16_length(text)
        self.at += width

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())


def _cannot(words: str) -> Refusal:
    return bad_request(f"can't parse entities: {words}")
