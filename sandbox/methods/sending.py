"""Messages that the bot sends: texts, photos, documents, voice notes, copies, and "typing"."""

from typing import Any

from sandbox.chat import Content, Message, Person
from sandbox.entities import caption, message_text
from sandbox.files import document_content, photo_content, voice_content
from sandbox.markup import inline_keyboard
from sandbox.refusal import bad_request
from sandbox.schema import Params, Upload
from sandbox.world import World

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(world: World, params: Params) -> dict[str, Any]:
    text, entities = message_text(params)
    content = {"text": text, "entities": entities} if entities else {"text": text}
    return _send(world, params, content)


def send_photo(world: World, params: Params) -> dict[str, Any]:
    file = world.files.given(params["photo"], "photos")
    return _send(world, params, photo_content(file) | caption(params))


def send_document(world: World, params: Params) -> dict[str, Any]:
    file = world.files.given(params["document"], "documents")
    return _send(world, params, document_content(file) | caption(params))


def send_voice(world: World, params: Params) -> dict[str, Any]:
    file = world.files.given(params["voice"], "voice")
    return _send(world, params, voice_content(file, params.get("duration")) | caption(params))


def send_media_group(world: World, params: Params) -> list[dict[str, Any]]:
    """An album of 2 to 10 photos or documents; all of them, or none."""
    if not 2 <= len(params["media"]) <= 10:
        raise bad_request("wrong number of messages specified: an album has 2 to 10")
    contents = [_album_content(world, item) for item in params["media"]]
    group = {"media_group_id": str(world.clock.now().timestamp()).replace(".", "")}
    return [_send(world, params, content | group) for content in contents]


def copy_message(world: World, params: Params) -> dict[str, Any]:
    """Send a message of any chat again, without saying where it is from."""
    source = _source(world, params, "copy")
    if not {"text", "photo", "document", "voice"} & set(source.content):
        raise bad_request("message can't be copied")
    content = {name: part for name, part in source.content.items() if name != "media_group_id"}
    if "caption" in params and "text" not in content:
        content = {name: part for name, part in content.items() if "caption" not in name}
        content |= caption(params)
    return {"message_id": _send(world, params, content)["message_id"]}


def forward_message(world: World, params: Params) -> dict[str, Any]:
    source = _source(world, params, "forward")
    if source.protected:
        raise bad_request("message can't be forwarded")
    return _send(world, params, dict(source.content), forwarded=True)


def send_chat_action(world: World, params: Params) -> bool:
    if params["action"] not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.typing(world.reachable(params["chat_id"]))
    return True


def _send(
    world: World, params: Params, content: Content, *, forwarded: bool = False
) -> dict[str, Any]:
    keyboard = inline_keyboard(params)
    person = world.reachable(params["chat_id"])
    message = world.post(
        person,
        content,
        from_bot=True,
        keyboard=keyboard,
        reply_to=_reply_to(person, params),
        protected=params.get("protect_content", False),
        silent=params.get("disable_notification", False),
        forwarded=forwarded,
    )
    return world.as_sent(person, message)


def _reply_to(person: Person, params: Params) -> int | None:
    wanted = params.get("reply_parameters")
    if not wanted:
        return None
    message_id = int(wanted["message_id"])
    if message_id in person.messages:
        return message_id
    if wanted.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _source(world: World, params: Params, verb: str) -> Message:
    chat = world.known(params["from_chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad_request(f"message to {verb} not found")
    return message


def _album_content(world: World, item: dict[str, Any]) -> Content:
    given: Upload | str = item["media"]
    match item["type"]:
        case "photo":
            content = photo_content(world.files.given(given, "photos"))
        case "document":
            content = document_content(world.files.given(given, "documents"))
        case other:
            raise bad_request(f"the sandbox does not perform albums of type {other}")
    return content | caption(item)
