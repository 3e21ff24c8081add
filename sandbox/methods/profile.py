"""Who the bot is, who a chat is, and the texts a person sees before pressing Start."""

from typing import Any

from sandbox.refusal import bad_request
from sandbox.schema import Params
from sandbox.world import World

NAME_LENGTH = 64
DESCRIPTION_LENGTH = 512
SHORT_DESCRIPTION_LENGTH = 120


def get_me(world: World, _params: Params) -> dict[str, Any]:
    return world.bot_user() | {
        "can_join_groups": world.profile.joins_groups,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, params: Params) -> dict[str, Any]:
    """The ChatFullInfo of a private chat."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return world.known(params["chat_id"]).as_chat() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False),
    }


def set_my_name(world: World, params: Params) -> bool:
    _set(world.profile.names, params, "name", NAME_LENGTH)
    return True


def get_my_name(world: World, params: Params) -> dict[str, str]:
    return {"name": world.profile.names.get(language(params), "")}


def set_my_description(world: World, params: Params) -> bool:
    _set(world.profile.descriptions, params, "description", DESCRIPTION_LENGTH)
    return True


def get_my_description(world: World, params: Params) -> dict[str, str]:
    return {"description": world.profile.descriptions.get(language(params), "")}


def set_my_short_description(world: World, params: Params) -> bool:
    texts = world.profile.short_descriptions
    _set(texts, params, "short_description", SHORT_DESCRIPTION_LENGTH)
    return True


def get_my_short_description(world: World, params: Params) -> dict[str, str]:
    return {"short_description": world.profile.short_descriptions.get(language(params), "")}


def language(params: Params) -> str:
    """The call's language code, or "" for every language. Raises Refusal."""
    code = str(params.get("language_code", ""))
    if code and not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):
        raise bad_request("invalid language code specified")
    return code


def _set(texts: dict[str, str], params: Params, name: str, longest: int) -> None:
    text = str(params.get(name, "")).strip()
    if len(text) > longest:
        raise bad_request(f"{name.replace('_', ' ')} is too long")
    if text:
        texts[language(params)] = text
    else:
        texts.pop(language(params), None)
