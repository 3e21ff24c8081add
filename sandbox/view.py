"""A chat as the person sees it: the control API's JSON for people, messages and chats."""

from typing import Any

from sandbox.chat import Message, Person
from sandbox.clock import iso


def person_seen(person: Person) -> dict[str, Any]:
    return {
        "id": person.person_id,
        "first_name": person.first_name,
        "language_code": person.language_code,
        "role": person.role,
        "blocked": person.blocked,
    }


def message_seen(message: Message) -> dict[str, Any]:
    content = message.content
    return {
        "message_id": message.message_id,
        "from": "bot" if message.from_bot else "user",
        "date": iso(message.sent_at),
        "edited": iso(message.edited_at) if message.edited_at and message.rewritten else None,
        "text": content.get("text"),
        "caption": content.get("caption"),
        "entities": content.get("entities") or content.get("caption_entities") or [],
        "photo": _photo(content),
        "voice": _voice(content),
        "document": _document(content),
        "sticker": content["sticker"].get("emoji", "") if "sticker" in content else None,
        "reply_to": message.reply_to,
        "buttons": [[_button(button) for button in row] for row in message.keyboard or ()],
        "protected": message.protected,
        "silent": message.silent,
        "forwarded": message.forwarded,
    }


def _file_url(file: dict[str, Any]) -> str:
    return f"/sim/files/{file['file_unique_id']}"


def _photo(content: dict[str, Any]) -> dict[str, Any] | None:
    if "photo" not in content:
        return None
    largest = content["photo"][-1]
    return {"url": _file_url(largest), "width": largest["width"], "height": largest["height"]}


def _voice(content: dict[str, Any]) -> dict[str, Any] | None:
    voice = content.get("voice")
    return {"url": _file_url(voice), "duration": voice["duration"]} if voice else None


def _document(content: dict[str, Any]) -> dict[str, Any] | None:
    document = content.get("document")
    if document is None:
        return None
    return {"url": _file_url(document), "file_name": document["file_name"]}


def _button(button: dict[str, Any]) -> dict[str, Any]:
    seen = {"label": button["text"]}
    if "callback_data" in button:
        seen["data"] = button["callback_data"]
    if "url" in button:
        seen["url"] = button["url"]
    return seen
