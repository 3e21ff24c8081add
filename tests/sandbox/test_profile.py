"""The bot's menu and texts, as each person sees them."""

from typing import Any

import pytest

from tests.sandbox.remote import ANN, DANA, Remote


def menu(word: str) -> list[dict[str, str]]:
    return [{"command": word, "description": f"about {word}"}]


async def test_the_narrowest_scope_wins_then_the_language(ann: Remote) -> None:
    await ann.sim("POST", "/users", 201, id=7, first_name="Bo", language_code="da")
    await ann.says(7, "/start")

    async def seen(person: int) -> list[str]:
        return [command["command"] for command in (await ann.chat(person))["commands"]]

    chat = {"type": "chat", "chat_id": 7}
    private = {"type": "all_private_chats"}
    assert await seen(7) == []
    for word, where in (
        ("a", {}),
        ("b", {"language_code": "da"}),
        ("c", {"scope": private}),
        ("d", {"scope": private, "language_code": "da"}),
        ("e", {"scope": chat}),
        ("f", {"scope": chat, "language_code": "da"}),
    ):
        assert await ann.ok("setMyCommands", commands=menu(word), **where) is True
        assert await seen(7) == [word]
        assert await ann.ok("getMyCommands", **where) == menu(word)
    assert await seen(ANN) == ["c"]
    await ann.ok("deleteMyCommands", scope=chat, language_code="da")
    assert await seen(7) == ["e"]
    await ann.ok("deleteMyCommands", scope=chat)
    assert await seen(7) == ["d"]
    assert await ann.ok("getMyCommands", scope={"type": "all_group_chats"}) == []


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"commands": [{"command": "Start", "description": "abc"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a" * 33, "description": "abc"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "", "description": "abc"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": " "}]},
         "command description must be non-empty"),
        ({"commands": [{"command": "a", "description": "x" * 257}]},
         "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "a"}]},
         "can't parse BotCommand: Can't find field \"description\""),
        ({"commands": menu("a") * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": menu("a"), "language_code": "english"}, "invalid language code specified"),
        ({"commands": menu("a"), "scope": {"type": "chat", "chat_id": DANA}}, "chat not found"),
        ({"commands": menu("a"), "scope": {"type": "chat"}}, "chat not found"),
        ({"commands": menu("a"), "scope": {"type": "world"}},
         "can't parse BotCommandScope: unsupported type specified"),
    ],
)  # fmt: skip
async def test_a_wrong_menu_is_refused(remote: Remote, params: dict[str, Any], words: str) -> None:
    assert await remote.refused("setMyCommands", **params) == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("what", "field", "longest"),
    [
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
        ("Name", "name", 64),
    ],
)
async def test_texts_stand_by_language(remote: Remote, what: str, field: str, longest: int) -> None:
    await remote.ok(f"setMy{what}", **{field: "x" * longest})
    await remote.ok(f"setMy{what}", **{field: "hej", "language_code": "da"})
    assert await remote.ok(f"getMy{what}") == {field: "x" * longest}
    assert await remote.ok(f"getMy{what}", language_code="da") == {field: "hej"}
    await remote.refused(f"setMy{what}", 400, **{field: "x" * (longest + 1)})
    await remote.ok(f"setMy{what}", language_code="da")
    assert await remote.ok(f"getMy{what}", language_code="da") == {field: ""}


async def test_a_person_reads_the_description_in_their_language(remote: Remote) -> None:
    await remote.sim("POST", "/users", 201, id=7, first_name="Bo", language_code="da")
    await remote.ok("setMyDescription", description="hello")
    await remote.ok("setMyDescription", description="hej", language_code="da")
    assert (await remote.chat(7))["bot_description"] == "hej"
    assert (await remote.chat(ANN))["bot_description"] == "hello"
