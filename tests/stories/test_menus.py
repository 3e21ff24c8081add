"""The menu of commands beside the writing line, as each person sees it."""

import re
import time
from pathlib import Path
from typing import Any

import pytest

from bot import sender
from bot.transport import READ_FOR
from handlers import menu, routes
from sandbox.faults import Fault
from storage import outbox
from tests.databases import migrated_database
from tests.theatre import Player, Stage, on_stage
from texts import Catalogs, Words

CATALOGS = Catalogs()
LANGUAGES = [language for language in CATALOGS.languages if language in {"en", "de"}]
STRANGER = ["start", "help", "privacy", "rules", "language"]
OF_ADMINS = ["admin", "stats", "audit", "optout"]
ADMIN = ["start", *OF_ADMINS, "language", "privacy", "rules", "help"]
THERAPIST = [
    "start", "digest", "people", "week", "invite", "invites", "wayback", "away", "reflect",
    "export", "leave", "settings", "language", "privacy", "rules", "help",
]  # fmt: skip
CLIENT = [
    "start", "settings", "mine", "letter", "back", "concern", "hide", "pause", "stop", "mydata",
    "forget", "language", "privacy", "rules", "help",
]  # fmt: skip


async def menu_of(player: Player) -> dict[str, str]:
    """Each command with its line."""
    commands = (await player.chat())["commands"]
    return {command["command"]: command["description"] for command in commands}


async def names(player: Player) -> list[str]:
    return list(await menu_of(player))


def lines(names: list[str], words: Words) -> dict[str, str]:
    return {name: words.plain(f"command-{name}") for name in names}


async def speaks(stage: Stage, player: Player, language: str) -> None:
    await player.says("/language")
    await stage.forge_tap(player, f"language:{language}")


async def calls(stage: Stage, player: Player, method: str) -> list[dict[str, Any]]:
    """Calls about this person's own menu."""
    return [
        call
        for call in await stage.calls(method)
        if call["params"].get("scope") == {"type": "chat", "chat_id": player.id}
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_stranger_sees_what_a_stranger_can_use(stage: Stage, language: str) -> None:
    charlie = await stage.newcomer(201, "Charlie", language)
    expected = lines(STRANGER, CATALOGS.of(language))
    assert await menu_of(charlie) == expected, "before Start"
    await charlie.says("/start")
    await charlie.opens("a-link-that-opens-nothing")
    assert await menu_of(charlie) == expected
    assert await calls(stage, charlie, "setMyCommands") == []
    assert await calls(stage, charlie, "deleteMyCommands") == []


async def test_another_language_sees_the_default_one(stage: Stage) -> None:
    bo = await stage.newcomer(201, "Bo", "da")
    assert await menu_of(bo) == lines(STRANGER, CATALOGS.of("en"))
    scopes = [call["params"].get("scope") for call in await stage.calls("setMyCommands")]
    assert scopes == [{"type": "all_private_chats"}] * (1 + len(CATALOGS.languages))


async def test_each_part_has_its_own_commands_from_its_first_moment_on(stage: Stage) -> None:
    ann, dana, alex = stage.ann, stage.dana, stage.alex
    await alex.says("/start")
    assert await names(alex) == ADMIN
    await alex.taps("Invite a therapist")
    await dana.opens(await alex.link())
    assert await names(dana) == STRANGER, "set-up is not done"
    await dana.says("/start")
    assert await names(dana) == STRANGER
    await stage.dana_is_a_therapist()
    assert await menu_of(dana) == lines(THERAPIST, CATALOGS.of("en"))
    token = await stage.dana_invites()
    await ann.opens(token)
    assert await names(ann) == STRANGER, "nothing is agreed to"
    await stage.ann_says_yes(token)
    assert await menu_of(ann) == lines(CLIENT, CATALOGS.of("en"))


async def test_whoever_only_wants_to_write_has_the_commands_of_a_client(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.ann.opens(await stage.dana_invites())
    for label in ("I have read this", "Yes, I am", "Only when I want to write"):
        await stage.ann.taps(label)
    assert await names(stage.ann) == CLIENT


async def test_a_no_leaves_the_menu_of_a_stranger(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    await stage.ann.opens(await stage.dana_invites())
    await stage.ann.taps("No, thank you")
    await stage.ann.says("/start")
    assert await names(stage.ann) == STRANGER


async def test_several_parts_have_all_their_commands_in_a_sensible_order(stage: Stage) -> None:
    await stage.dana_is_a_therapist()
    token = await stage.dana_invites()
    alex, stage.ann, ann = stage.alex, stage.alex, stage.ann
    await stage.ann_says_yes(token)
    assert await names(alex) == ["start", *OF_ADMINS, *CLIENT[1:]], "admin and client"
    await alex.says("/start")
    await alex.taps("Invite a therapist")
    await alex.opens(await alex.link())
    for typed in ("Alex", "Berlin"):
        await alex.says(typed)
    await alex.taps_first()
    for label in ("These days", "09:00", "Yes"):
        await alex.taps(label)
    all_three = ["start", *OF_ADMINS, *THERAPIST[1:-5], *CLIENT[1:]]
    assert await names(alex) == all_three
    assert await names(ann) == STRANGER
    assert await names(stage.dana) == THERAPIST


@pytest.mark.skipif("de" not in LANGUAGES, reason="needs a second language")
async def test_the_menu_speaks_the_language_that_was_chosen_not_that_of_the_app(
    stage: Stage,
) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client()
    await speaks(stage, ann, "de")
    assert await menu_of(ann) == lines(CLIENT, CATALOGS.of("de"))
    assert await menu_of(dana) == lines(THERAPIST, CATALOGS.of("en")), "nobody else's"
    await stage.restart()
    assert await menu_of(ann) == lines(CLIENT, CATALOGS.of("de"))
    await speaks(stage, ann, "en")
    assert await menu_of(ann) == lines(CLIENT, CATALOGS.of("en"))


async def test_a_tap_on_a_language_by_an_outsider_changes_no_menu(stage: Stage) -> None:
    await stage.ann_is_a_client()
    charlie = await stage.newcomer(201, "Charlie")
    await charlie.says("/start")
    for data in ("language:de", "language:en", "language:plain", "language:"):
        await stage.forge_tap(charlie, data)
    assert await names(charlie) == STRANGER
    assert await menu_of(stage.ann) == lines(CLIENT, CATALOGS.of("en"))


async def test_who_stopped_still_finds_everything_and_who_was_erased_is_a_stranger(
    stage: Stage,
) -> None:
    stage.restarts_between = True
    ann = stage.ann
    await stage.ann_is_a_client()
    await ann.says("/stop")
    await ann.says("/start")
    assert await names(ann) == CLIENT, "their data is there, and so is what they can do with it"
    await ann.says("/forget")
    data = (await ann.messages())[-1]["buttons"][0][0]["data"]
    await ann.taps("Stop and erase it all now")
    await stage.forge_tap(ann, data)
    assert await menu_of(ann) == lines(STRANGER, CATALOGS.of("en"))


async def test_the_menu_moves_with_the_person_to_another_account(stage: Stage) -> None:
    await stage.ann_is_a_client()
    said = "\n".join(str(message["text"]) for message in await stage.ann.messages())
    code = re.search(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}", said)
    assert code
    other = await stage.newcomer(201, "Ann again")
    await other.says(code[0])
    assert await names(other) == CLIENT
    assert await names(stage.ann) == STRANGER


async def test_where_a_chat_is_stored_says_nothing_of_whose_menu_it_is(stage: Stage) -> None:
    """The scope is made when it is sent."""
    put: list[dict[str, Any]] = []
    keep = outbox.put

    def noted(*args: Any, **given: Any) -> Any:
        put.append(given["payload"])
        return keep(*args, **given)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(outbox, "put", noted)
        await stage.alex.says("/start")
    (payload,) = [one for one in put if one["method"] == "setMyCommands"]
    assert set(payload["params"]) == {"commands"}
    assert len(await calls(stage, stage.alex, "setMyCommands")) == 1


@pytest.mark.parametrize("kind", ["400", "429", "403", "500", "timeout", "accept_then_drop"])
async def test_when_it_cannot_be_set_nobody_hears_of_it_and_nothing_waits(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "SETS_MENU_WITHIN", 0.3)
    async with on_stage(await migrated_database("sqlite", tmp_path)) as stage:
        alex, at_start = stage.alex, len(await stage.calls("setMyCommands"))
        if kind == "400":
            odd = [{"command": "No!", "description": "x"}]
            monkeypatch.setattr(menu, "listed", lambda *_: odd)
        else:
            stage.sandbox.world.faults.add(Fault("setMyCommands", kind, retry_after=600))
        began = time.monotonic()
        await alex.says("/start")
        assert time.monotonic() - began < READ_FOR, "other calls may take that long"
        assert len(await alex.new()) == 1, "the panel, and no apology"
        await alex.says("/help")
        assert len(await alex.new()) == 1, "at once"
        tried = len(await stage.calls("setMyCommands")) - at_start
        assert tried == 1, "and not again and again"
        monkeypatch.undo()
        await alex.says("/start")
        assert await names(alex) == ADMIN


def test_every_command_of_a_menu_can_be_used() -> None:
    for commands in (STRANGER, ADMIN, THERAPIST, CLIENT):
        assert set(commands) <= set(routes.COMMANDS)
