"""Changing and deleting messages that stand in a chat."""

from datetime import timedelta
from typing import Any

from sandbox.chat import Content, Message, Person
from sandbox.entities import caption, message_text
from sandbox.markup import Keyboard, inline_keyboard
from sandbox.refusal import bad_request
from sandbox.schema import Params
from sandbox.world import World

DELETABLE_FOR = timedelta(hours=48)
_AT_ONCE = 100
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def edit_message_text(world: World, params: Params) -> dict[str, Any]:
    text, entities = message_text(params)
    keyboard = inline_keyboard(params)
    person, message = _editable(world, params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    content = {"text": text, "entities": entities} if entities else {"text": text}
    return _change(world, person, message, content, keyboard)


def edit_message_caption(world: World, params: Params) -> dict[str, Any]:
    added = caption(params)
    keyboard = inline_keyboard(params)
    person, message = _editable(world, params)
    if "text" in message.content:
        raise bad_request("there is no caption in the message to edit")
    content = {name: part for name, part in message.content.items() if "caption" not in name}
    return _change(world, person, message, content | added, keyboard)


def edit_message_reply_markup(world: World, params: Params) -> dict[str, Any]:
    keyboard = inline_keyboard(params)
    person, message = _editable(world, params)
    return _change(world, person, message, message.content, keyboard)


def delete_message(world: World, params: Params) -> bool:
    """Delete a message of either side; Telegram lets bots do so for 48 hours."""
    person = world.known(params["chat_id"])
    message = person.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if not _deletable(world, message):
        raise bad_request("message can't be deleted")
    world.delete(person, [message.message_id])
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Delete what can be deleted of these messages; the others are passed over."""
    wanted = params["message_ids"]
    if not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > _AT_ONCE:
        raise bad_request("too many message identifiers specified")
    person = world.known(params["chat_id"])
    found = [person.messages.get(int(message_id)) for message_id in dict.fromkeys(wanted)]
    gone = [one.message_id for one in found if one is not None and _deletable(world, one)]
    if gone:
        world.delete(person, gone)
    return True


def _deletable(world: World, message: Message) -> bool:
    return world.clock.now() - message.sent_at < DELETABLE_FOR


def _editable(world: World, params: Params) -> tuple[Person, Message]:
    if "inline_message_id" in params:
        raise bad_request("the sandbox has no inline messages")
    for name, words in (
        ("chat_id", "chat_id is empty"),
        ("message_id", "message identifier is not specified"),
    ):
        if name not in params:
            raise bad_request(words)
    person = world.reachable(params["chat_id"])
    message = person.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or message.forwarded:
        raise bad_request("message can't be edited")
    return person, message


def _change(
    world: World, person: Person, message: Message, content: Content, keyboard: Keyboard | None
) -> dict[str, Any]:
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(_UNCHANGED)
    rewritten = content != message.content
    message.content, message.keyboard = content, keyboard
    world.edited(person, message, rewritten=rewritten)
    return world.as_sent(person, message)
