"""The bot's menu of commands, for each scope and language."""

import re

from sandbox.methods.profile import language
from sandbox.profile import Command, scope_name
from sandbox.refusal import bad_request
from sandbox.schema import Params
from sandbox.world import World

COMMANDS = 100
DESCRIPTION_LENGTH = 256
_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
_NAME = re.compile(r"[a-z0-9_]{1,32}")


def set_my_commands(world: World, params: Params) -> bool:
    if len(params["commands"]) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    _replace(world, params, [_command(given) for given in params["commands"]])
    return True


def get_my_commands(world: World, params: Params) -> list[Command]:
    """What was set for exactly this scope and language."""
    return world.profile.commands.get(_place(world, params), [])


def delete_my_commands(world: World, params: Params) -> bool:
    _replace(world, params, [])
    return True


def _command(given: dict[str, str]) -> Command:
    name = given["command"].removeprefix("/")
    description = given["description"].strip()
    if not _NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > DESCRIPTION_LENGTH:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _place(world: World, params: Params) -> tuple[str, str]:
    scope = params.get("scope")
    if scope:
        kind = scope["type"]
        if kind not in _SCOPES:
            raise bad_request("can't parse BotCommandScope: unsupported type specified")
        if kind.startswith("chat"):
            world.known(_whole(scope.get("chat_id", "")))
    return scope_name(scope), language(params)


def _whole(chat_id: int | str) -> int | str:
    return int(chat_id) if str(chat_id).lstrip("-").isdigit() else chat_id


def _replace(world: World, params: Params, commands: list[Command]) -> None:
    before = {person.person_id: world.commands_seen(person) for person in world.people.values()}
    place = _place(world, params)
    if commands:
        world.profile.commands[place] = commands
    else:
        world.profile.commands.pop(place, None)
    for person in world.people.values():
        seen = world.commands_seen(person)
        if seen != before[person.person_id]:
            world.events.add("commands", user=person.person_id, commands=seen)
