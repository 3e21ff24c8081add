"""What a person does on their phone: write, edit, tap, block; each becomes an update."""

from typing import Any

from sandbox.chat import Content, Message, Person, Tap
from sandbox.entities import MESSAGE_LENGTH, with_found
from sandbox.view import person_seen
from sandbox.world import World


class CannotAct(ValueError):
    """The phone does not offer this now; the message says why."""


def text_content(text: str) -> Content:
    """A text as the person's app sends it, with what Telegram finds in it."""
    entities = with_found(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}


def split(text: str) -> list[str]:
    """A long text in the pieces that Telegram's apps make of it."""
    text = text.strip()
    pieces = []
    while len(text) > MESSAGE_LENGTH:
        pieces.append(text[:MESSAGE_LENGTH].strip())
        text = text[MESSAGE_LENGTH:].strip()
    return [*pieces, text]


def send(
    world: World,
    person: Person,
    content: Content,
    *,
    reply_to: int | None = None,
    forwarded: bool = False,
) -> tuple[Message, int | None]:
    """The person sends a message; it, and the id of the update if the bot wants it."""
    _check_active(person)
    if reply_to is not None and reply_to not in person.messages:
        raise CannotAct(f"there is no message {reply_to} in this chat")
    person.started = True
    message = world.post(person, content, from_bot=False, reply_to=reply_to, forwarded=forwarded)
    body = world.as_sent(person, message)
    return message, world.updates.add("message", person.person_id, body)


def edit(world: World, person: Person, message_id: int, text: str) -> int | None:
    """The person changes the words of an own message; the id of the update."""
    _check_active(person)
    message = person.messages.get(message_id)
    if message is None or message.from_bot:
        raise CannotAct(f"message {message_id} is not one that this person wrote")
    text = text.strip()
    if "text" in message.content:
        message.content = text_content(text)
    elif "photo" in message.content or "voice" in message.content:
        content = {key: part for key, part in message.content.items() if "caption" not in key}
        message.content = content | {"caption": text}
    else:
        raise CannotAct(f"message {message_id} has no text")
    world.edited(person, message)
    body = world.as_sent(person, message)
    return world.updates.add("edited_message", person.person_id, body)


def tap(
    world: World,
    person: Person,
    *,
    message_id: int | None = None,
    label: str | None = None,
    data: str | None = None,
    forged: bool = False,
) -> Tap:
    """The person presses the button with that label or data, on the newest message that has it.

    `forged`: with data that no button of theirs has, as a rebuilt app could send it.
    """
    _check_active(person)
    if forged and data is not None and person.messages:
        message, pressed = list(person.messages.values())[-1], data
    else:
        message, pressed = _button(person, message_id, label, data)
    made = world.tapped(person, message.message_id, pressed)
    query = {
        "id": made.callback_query_id,
        "from": person.as_user(),
        "message": world.as_sent(person, message),
        "chat_instance": str(-person.person_id),
        "data": pressed,
    }
    world.updates.add("callback_query", person.person_id, query)
    return made


def _button(
    person: Person, message_id: int | None, label: str | None, data: str | None
) -> tuple[Message, str]:
    if message_id is None:
        messages = list(reversed(person.messages.values()))
    else:
        messages = [person.messages[message_id]] if message_id in person.messages else []
    for message in messages:
        for button in (button for row in message.keyboard or () for button in row):
            pressed = button.get("callback_data")
            if pressed is not None and (button["text"] == label or pressed == data):
                return message, pressed
    wanted = f"label {label!r}" if label is not None else f"data {data!r}"
    raise CannotAct(f"there is no button with {wanted}")


def block(world: World, person: Person, *, blocked: bool) -> None:
    """The person blocks or unblocks the bot; the bot is told, if it knows the chat."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    world.events.add("user", user=person_seen(person))
    if not person.started:
        return
    member = {"user": world.bot_user(), "status": "member"}
    kicked = {"user": world.bot_user(), "status": "kicked", "until_date": 0}
    change: dict[str, Any] = {
        "chat": person.as_chat(),
        "from": person.as_user(),
        "date": int(world.clock.now().timestamp()),
        "old_chat_member": member if blocked else kicked,
        "new_chat_member": kicked if blocked else member,
    }
    world.updates.add("my_chat_member", person.person_id, change)


def deactivate(world: World, person: Person) -> None:
    """The person's account is gone from Telegram."""
    person.deactivated = True
    world.events.add("user", user=person_seen(person))


def _check_active(person: Person) -> None:
    if person.deactivated:
        raise CannotAct(f"the account of {person.first_name} is deactivated")
    if person.blocked:
        raise CannotAct(f"{person.first_name} has blocked the bot; unblock it first")
