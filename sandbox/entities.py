"""Formatted text: parse modes, explicit entities, those Telegram finds itself, and lengths."""

import re
from typing import Any

from sandbox.html import Entity, parse_html, utf16_length
from sandbox.markdown import parse_markdown
from sandbox.refusal import bad_request
from sandbox.schema import Params

MESSAGE_LENGTH = 4096
CAPTION_LENGTH = 1024
_ENTITIES = 100

_FOUND_BY_TELEGRAM = {
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
}
_GIVEN = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
}
_OPAQUE = {"code", "pre", "text_link", "text_mention"}
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")
_URL = re.compile(r"\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?')\]]", re.IGNORECASE)


def formatted(params: Params, name: str, entities_name: str) -> tuple[str, list[Entity]]:
    """The text in parameter `name`, trimmed, with all its entities. Raises Refusal."""
    text = params.get(name, "")
    mode = params.get("parse_mode", "")
    if mode:
        text, entities = _parsed(text, mode)
    else:
        entities = _given(text, params.get(entities_name) or [])
    text, entities = _trimmed(text, entities)
    return text, with_found(text, entities)


def message_text(params: Params) -> tuple[str, list[Entity]]:
    """The text of a text message. Raises Refusal when there is none or too much."""
    if not params.get("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(params, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if len(text) > MESSAGE_LENGTH:
        raise bad_request("message is too long")
    return text, entities


def caption(params: Params) -> dict[str, Any]:
    """The caption's part of a message's content; empty when there is no caption."""
    if not params.get("caption"):
        return {}
    text, entities = formatted(params, "caption", "caption_entities")
    if len(text) > CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """The entities, and the commands and links that Telegram marks by itself."""
    found: list[Entity] = []
    for kind, sign, pattern in (("bot_command", "/", _COMMAND), ("url", "://", _URL)):
        if sign in text:
            for match in pattern.finditer(text):
                offset = utf16_length(text[: match.start()])
                length = utf16_length(match.group())
                found.append({"type": kind, "offset": offset, "length": length})
    taken = [entity for entity in entities if entity["type"] in _OPAQUE]
    free = [one for one in found if not any(_overlap(one, other) for other in taken)]
    if not free:
        return entities
    links = [one for one in free if one["type"] == "url"]
    free = [
        one
        for one in free
        if one["type"] == "url" or not any(_overlap(one, link) for link in links)
    ]
    return sorted(entities + free, key=lambda entity: (entity["offset"], -entity["length"]))


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"]
        and other["offset"] < one["offset"] + one["length"]
    )


def _parsed(text: str, mode: str) -> tuple[str, list[Entity]]:
    match mode.lower():
        case "html":
            return parse_html(text)
        case "markdownv2":
            return parse_markdown(text)
        case "markdown":
            raise bad_request("the sandbox does not perform the legacy parse_mode Markdown")
    raise bad_request("unsupported parse_mode")


def _given(text: str, entities: list[Entity]) -> list[Entity]:
    kept = []
    length = utf16_length(text)
    for entity in entities[:_ENTITIES]:
        kind, offset, long = entity["type"], int(entity["offset"]), int(entity["length"])
        if kind not in _GIVEN | _FOUND_BY_TELEGRAM:
            raise bad_request("can't parse MessageEntity: Unsupported type specified")
        if kind == "text_link" and "url" not in entity:
            raise bad_request("can't parse MessageEntity: Can't find field \"url\"")
        if offset < 0 or long < 0:
            raise bad_request(f"receive an entity with incorrect offset {offset}")
        if offset + long > length:
            raise bad_request(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {offset + long}"
            )
        if long and kind in _GIVEN:
            kept.append({**entity, "offset": offset, "length": long})
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without the space around the text, which Telegram does not keep."""
    bare = text.strip()
    if len(bare) == len(text) or not entities:
        return bare, entities[:_ENTITIES]
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(bare)
    kept = []
    for entity in entities[:_ENTITIES]:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] - shift + entity["length"], end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return bare, kept
