"""Help that needs no database: soon, once, in the person's language, and nothing is lost by it."""

import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import care.danger
from bot import lifeline
from bot import processor as processing
from bot.knock import Knock, knock_in
from bot.lifeline import Lifeline, Page, text_of
from bot.receiver import store
from care.danger import Danger
from care.helplines import countries_speaking
from handlers import hearing
from handlers.lines import lines_of
from handlers.turn import Turn
from sandbox.faults import Fault
from storage.database import Storage
from storage.vault import KeyDestroyed, MasterKeyMissing
from tests.bot.backstage import ANN, BEA, Backstage, until
from tests.bot.desk import chat_and_sender, desk, tapped, written
from tests.bot.outages import file_locked, file_read_only, keys_gone
from tests.databases import migrated_database
from tests.theatre import Stage, on_stage
from texts import Catalogs

CATALOGS = Catalogs()
OUT_OF_ORDER = CATALOGS.of("en")("help-without-records")
WITHIN = 5.0  # seconds from the asking


def edited(update: dict[str, Any]) -> dict[str, Any]:
    return {"update_id": update["update_id"], "edited_message": update["message"]}


def in_a_group(update: dict[str, Any]) -> dict[str, Any]:
    update["callback_query"]["message"]["chat"]["type"] = "group"
    return update


# Who asks for help.


@pytest.mark.parametrize(
    ("update", "asks"),
    [
        (written(1, ANN, "/help"), True),
        (written(1, ANN, "/HELP"), True),
        (written(1, ANN, "/help@afterword_bot"), True),
        (written(1, ANN, "/help me please"), True),
        (written(1, ANN, "/help\nme"), True),
        (written(1, ANN, "Hilfe!"), True),
        (written(1, ANN, "¡Ayuda, por favor!"), True),
        (written(1, ANN, "допоможіть"), True),
        (edited(written(1, ANN, "help")), True),
        (tapped(1, ANN, "help"), True),
        (written(1, ANN, "/lines"), True),
        (tapped(1, ANN, "lines"), True),
        (tapped(1, ANN, "lines:NO"), True),
        (tapped(1, ANN, "linesman"), False),
        (written(1, ANN, "/helpful"), False),
        (written(1, ANN, "/start"), False),
        (written(1, ANN, "my sister helped"), False),
        (written(1, ANN, ""), False),
        (tapped(1, ANN, "help:1"), False),
        (tapped(1, ANN, "stop"), False),
        (written(1, -5, "/help", "group"), None),
        (written(1, -5, "/help", "channel"), None),
        (in_a_group(tapped(1, ANN, "help")), None),
        ({"update_id": 1, "my_chat_member": chat_and_sender(ANN)}, None),
        ({"update_id": "1", "message": written(1, ANN, "/help")["message"]}, None),
        ({"message": written(1, ANN, "/help")["message"]}, None),
        ({"update_id": 1, "message": "help"}, None),
        ({"update_id": 1}, None),
        ("help", None),
        (None, None),
    ],
)
def test_who_asks_for_help(update: Any, asks: bool | None) -> None:
    knock = knock_in(update)
    assert (knock and knock.for_help) is asks
    if knock is not None:
        assert (knock.update_id, knock.chat, knock.language) == (1, ANN, "en")
        assert knock.tap == ("1" if "callback_query" in update else None)


_NAMES = st.sampled_from(
    ["update_id", "message", "callback_query", "chat", "from", "id", "type", "text", "data"]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(_JSON)
def test_no_update_is_too_odd_to_be_looked_at(update: Any) -> None:
    knock_in(update)


# Which numbers.

EN = CATALOGS.of("en")
DYING = "I am going to kill myself tonight"


def asks(language: str | None, **asked: Any) -> Knock:
    return Knock(update_id=1, chat=ANN, language=language, tap=None, for_help=True, **asked)


@pytest.mark.parametrize("page", [Page.HELP, Page.SELF])
@pytest.mark.parametrize("tag", ["en", "en-gb", "it", "pt-br", "ja", "uk", "xx", "", None])
def test_the_lines_are_those_of_every_country_that_speaks_the_language(
    tag: str | None, page: Page
) -> None:
    text = text_of(page, EN, asks(tag))
    blocks = [lines_of(EN, None), *(lines_of(EN, one) for one in countries_speaking(tag))]
    assert "\n\n".join(blocks) in text
    assert text.endswith(OUT_OF_ORDER)
    assert len(text) <= 4096


def test_of_danger_from_others_the_numbers_say_nothing_over_a_shoulder() -> None:
    text = text_of(Page.OTHERS, EN, asks("en-ie"))
    assert "<b>Ireland</b>\nIf a life is in danger, call 112 / 999.\n\n" in text
    assert "no one is reading this right now" in text
    assert "Samaritans" not in text
    assert "Suicide" not in text


def test_of_more_than_fits_whole_countries_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lifeline, "LONGEST", 1000)
    text = text_of(Page.HELP, EN, asks("en-gb"))
    assert 600 < len(text) <= 1000
    assert lines_of(EN, "GB") in text
    assert "South Africa" not in text
    assert text.endswith(OUT_OF_ORDER)


def test_a_country_that_is_tapped_is_shown_alone() -> None:
    knock = knock_in(tapped(1, ANN, "lines:NO"))
    assert knock is not None
    assert knock.country == "NO"
    text = text_of(Page.HELP, EN, knock)
    assert "113 / 112" in text
    assert "Zelfmoord" not in text
    assert "Samaritans" not in text


WITHOUT_ANYTHING = """
import asyncio, sys
for gone in ("storage", "sqlalchemy", "aiosqlite", "asyncpg", "cryptography"):
    sys.modules[gone] = None  # importing it is an error
from bot.lifeline import Lifeline
from texts import Catalogs

class Bot:
    async def send_message(self, chat, text, **how):
        print(text)

async def give():
    line = Lifeline(bot=Bot(), catalogs=Catalogs())
    chat = {"id": 201, "type": "private"}
    message = {"chat": chat, "from": {"language_code": "en-ie"}, "text": "help"}
    line.give([{"update_id": 1, "message": message}])
    await asyncio.gather(*line._tasks)

asyncio.run(give())
"""


@pytest.mark.slow
def test_the_lines_come_with_no_database_and_no_key_in_the_world(tmp_path: Path) -> None:
    """Nothing that could open either can even be imported."""
    root = Path(lifeline.__file__).parent.parent
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERWORD")}
    said = subprocess.run(
        [sys.executable, "-c", WITHOUT_ANYTHING],
        cwd=tmp_path, env=kept | {"PYTHONPATH": str(root)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert text_of(Page.HELP, EN, asks("en-ie")) in said.stdout
    assert list(tmp_path.iterdir()) == [], "and none was made"


# Words of danger.


def shown(page: Page, tag: str) -> str:
    """As it stands in a chat, without its marks."""
    return unescape(re.sub(r"</?b>", "", text_of(page, EN, asks(tag))))


@pytest.fixture
def _all_are_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(care.danger, "is_on", lambda _language, _tried=(): True)


@pytest.mark.usefixtures("_all_are_on")
async def test_words_of_danger_bring_the_card_once(behind: Backstage, line: Lifeline) -> None:
    line.give([written(1, ANN, DYING), written(2, BEA, "The garden is a jungle.")])
    await until(lambda: behind.arrived(ANN) and not line._waiting)
    line.give([written(1, ANN, DYING)])
    assert not line._tasks
    assert behind.arrived(ANN) == [shown(Page.SELF, "en")]
    assert not behind.arrived(BEA)


async def test_a_list_that_is_off_brings_none(
    behind: Backstage, line: Lifeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(care.danger, "is_on", lambda _language, _tried=(): False)
    line.give([written(1, ANN, DYING)])
    assert not line._tasks
    assert not behind.arrived(ANN)


@pytest.mark.parametrize("danger", list(Danger))
async def test_danger_to_oneself_and_from_others_have_a_card_each(
    danger: Danger, behind: Backstage, line: Lifeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, str]] = []

    def danger_in(text: str, language: str, _tried: object) -> Danger:
        heard.append((text, language))
        return danger

    monkeypatch.setattr(lifeline, "danger_in", danger_in)
    said = written(1, ANN, "x" * 9000)
    said["message"]["from"]["language_code"] = "en-ie"
    line.give([edited(said)])
    await until(lambda: behind.arrived(ANN))
    assert heard == [("x" * 4096, "en")]
    page = Page.SELF if danger is Danger.SELF else Page.OTHERS
    assert behind.arrived(ANN) == [shown(page, "en-ie")]


@asynccontextmanager
async def nothing_works(stage: Stage) -> AsyncIterator[None]:
    """The file cannot be written, and the keys to what it holds are gone."""
    async with AsyncExitStack() as outage:
        await outage.enter_async_context(file_read_only(stage))
        await outage.enter_async_context(keys_gone(stage))
        yield


@pytest.mark.slow
@pytest.mark.parametrize("outage", [file_locked, nothing_works])
async def test_the_card_comes_soon_while_the_database_is_slow_or_of_no_use(
    outage: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        lifeline,
        "danger_in",
        lambda text, _language, _tried: Danger.SELF if text == DYING else None,
    )
    async with on_stage(await migrated_database("sqlite", tmp_path)) as stage:
        await stage.ann_is_a_client()
        async with outage(stage):
            began = time.monotonic()
            await stage.post(f"users/{stage.ann.id}/messages", text=DYING)
            while "no one is reading this right now" not in await stage.ann.last():
                assert time.monotonic() - began < WITHIN
            assert "findahelpline.com" in await stage.ann.last()
            assert "988" in await stage.ann.last()


# How it is given.


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """What is logged, as it is logged."""
    events: list[tuple[str, dict[str, Any]]] = []

    class Log:
        def info(self, event: str, **values: object) -> None:
            events.append((event, values))

        warning = error = info

    monkeypatch.setattr(lifeline, "log", Log())
    return events


@pytest.fixture
async def line(behind: Backstage) -> AsyncIterator[Lifeline]:
    for chat in (ANN, BEA):
        behind.meet(chat)
    opened = Lifeline(bot=behind.bot, catalogs=CATALOGS)
    yield opened
    await opened.stop()


async def test_the_same_update_is_answered_once(behind: Backstage, line: Lifeline) -> None:
    asking = written(1, ANN, "/help")
    line.give([asking, asking])
    await until(lambda: behind.arrived(ANN))
    line.give([asking])
    line.give([written(2, BEA, "help")])
    await until(lambda: behind.arrived(BEA) and not line._waiting)
    (page,) = behind.arrived(ANN)
    assert page.endswith(OUT_OF_ORDER)
    assert "112" in page
    assert "findahelpline.com" in page


@pytest.mark.parametrize("language", CATALOGS.languages)
async def test_it_speaks_the_language_of_the_app(
    behind: Backstage, line: Lifeline, language: str
) -> None:
    asking = written(1, ANN, "help")
    asking["message"]["from"]["language_code"] = f"{language}-xx"
    line.give([asking])
    await until(lambda: behind.arrived(ANN))
    assert behind.arrived(ANN)[0].endswith(CATALOGS.of(language)("help-without-records"))


async def test_a_tap_on_help_is_answered_too(behind: Backstage, line: Lifeline) -> None:
    line.give([tapped(77, ANN, "help")])
    await until(lambda: behind.arrived(ANN))
    await until(lambda: calls(behind, "answerCallbackQuery"))
    (answer,) = calls(behind, "answerCallbackQuery")
    assert str(answer["params"]["callback_query_id"]) == "77"


async def test_what_a_webhook_brought_in_vain_twice_gets_a_button(
    behind: Backstage, line: Lifeline
) -> None:
    """Once is no more than a hiccup; and a tap stands in nobody's way."""

    def in_vain(update: dict[str, Any], *, webhook: bool = True) -> None:
        with pytest.raises(ArithmeticError), line.beside([update], webhook=webhook):
            raise ArithmeticError

    for _ in range(2):
        in_vain(tapped(1, ANN, "stop"))
        in_vain(written(2, ANN, "by polling"), webhook=False)
    in_vain(written(3, ANN, "The garden is a jungle."))
    in_vain(written(4, ANN, "Another line."))
    assert not line._waiting
    in_vain(written(3, ANN, "The garden is a jungle."))
    in_vain(written(3, ANN, "The garden is a jungle."))
    await until(lambda: not line._waiting)
    assert behind.arrived(ANN) == [OUT_OF_ORDER]
    (call,) = calls(behind, "sendMessage")
    ((button,),) = call["params"]["reply_markup"]["inline_keyboard"]
    assert button == {"text": "Help, and what this is", "callback_data": "help"}


def calls(behind: Backstage, method: str) -> list[dict[str, Any]]:
    return [one for one in behind.sandbox.world.calls.after(0) if one["method"] == method]


async def test_a_chat_that_asks_a_hundred_times_hears_it_about_once_a_second(
    behind: Backstage, line: Lifeline
) -> None:
    began = time.monotonic()
    for number in range(100):
        line.give([written(number, ANN, "help")])
    await until(lambda: behind.arrived(ANN) and not line._tasks)
    for number in range(100, 200):
        line.give([written(number, ANN, "help")])
    await until(lambda: not line._tasks)
    assert len(behind.arrived(ANN)) == 2
    assert time.monotonic() - began >= 1.0


async def test_a_crowd_is_answered_within_the_limits_of_telegram(
    behind: Backstage, line: Lifeline
) -> None:
    crowd = range(1000, 1060)
    for chat in crowd:
        behind.meet(chat)
    began = time.monotonic()
    line.give([written(chat, chat, "help") for chat in crowd])
    await until(lambda: all(behind.arrived(chat) for chat in crowd))
    lasted = time.monotonic() - began
    assert len(crowd) / (lasted + 1) <= 30, f"{lasted:.1f} s"


async def test_whoever_finds_no_place_is_answered_when_the_update_is_repeated(
    behind: Backstage, line: Lifeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifeline, "MOST_CHATS", 1)
    updates = [written(1, ANN, "help"), written(2, BEA, "help")]
    line.give(updates)
    await until(lambda: behind.arrived(ANN) and not line._waiting)
    assert behind.arrived(BEA) == []
    line.give(updates)
    await until(lambda: behind.arrived(BEA))
    assert len(behind.arrived(ANN)) == 1


async def test_it_remembers_no_more_than_it_must(
    behind: Backstage, line: Lifeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifeline, "REMEMBERS", 50)
    line.give([written(number, ANN, "help") for number in range(500)])
    await until(lambda: not line._waiting and not line._tasks)
    assert len(line._answered._numbers) == 50
    assert len(behind.arrived(ANN)) == 1


@pytest.mark.parametrize(
    ("fault", "again"),
    [
        ({"kind": "429", "retry_after": 1}, True),
        ({"kind": "403"}, False),
        ({"kind": "500"}, False),
        ({"kind": "timeout"}, False),
        ({"kind": "accept_then_drop"}, False),
    ],
    ids=lambda value: str(value["kind"]) if isinstance(value, dict) else "",
)
async def test_a_call_that_fails_breaks_nothing_and_what_surely_failed_is_tried_again(
    behind: Backstage,
    line: Lifeline,
    fault: dict[str, Any],
    again: bool,
    events: list[tuple[str, dict[str, Any]]],
) -> None:
    behind.fails(**fault)
    asking = written(1, ANN, "help")
    line.give([asking])
    await until(lambda: not line._waiting and events)
    (logged,) = events
    assert logged[0] == "help_not_given"
    assert set(logged[1]) == {"error"}, "the class, and nothing of the person"
    tries = behind.tries(ANN)
    line.give([asking])
    line.give([written(2, BEA, "help")])
    await until(lambda: behind.arrived(BEA) and not line._waiting)
    assert behind.tries(ANN) - tries == again


async def test_a_call_that_hangs_is_given_up(
    behind: Backstage, line: Lifeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifeline, "CALLS_FOR", 0.05)
    monkeypatch.setattr(behind.request, "_read_for", 3600.0)
    behind.fails("timeout")
    behind.sandbox.world.faults.add(Fault("answerCallbackQuery", "timeout"))
    line.give([tapped(1, ANN, "help")])
    await until(lambda: not line._tasks)
    line.give([written(2, ANN, "help")])
    await until(lambda: behind.arrived(ANN))


async def test_the_log_says_nothing_of_who_asked(
    line: Lifeline, behind: Backstage, events: list[tuple[str, dict[str, Any]]]
) -> None:
    line.give([written(1, ANN, "help")])
    await until(lambda: events)
    assert events == [("help_given_without_records", {})]


# Where it is given.


@pytest.fixture
async def asked(behind: Backstage) -> None:
    """Ann's word for help is in the inbox, and nobody has looked yet."""
    behind.meet(ANN)
    await store(behind.storage, lambda: behind.now, [written(1, ANN, "help")])


def pages(behind: Backstage) -> list[bool]:
    """Of all that Ann got, whether it was this help or another."""
    return [text.endswith(OUT_OF_ORDER) for text in behind.arrived(ANN)]


@pytest.mark.slow
@pytest.mark.usefixtures("asked")
async def test_it_comes_soon_when_what_was_stored_cannot_be_handled(behind: Backstage) -> None:
    with closing(sqlite3.connect(behind._url.partition(":///")[2])) as intruder:
        intruder.execute("BEGIN IMMEDIATE")
        async with desk(behind) as at:
            began = time.monotonic()
            await until(lambda: behind.arrived(ANN))
            assert time.monotonic() - began < WITHIN
            intruder.rollback()
            await at.quiet()
    await behind.quiet()
    assert pages(behind) == [True, False]


@pytest.mark.usefixtures("asked")
async def test_it_comes_when_handling_breaks(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_turn: Turn) -> None:
        raise ArithmeticError

    monkeypatch.setattr(hearing, "wrote", breaks)
    async with desk(behind) as at:
        await at.quiet()
    await until(lambda: behind.arrived(ANN))
    assert pages(behind) == [True]


async def test_it_comes_for_an_update_that_nobody_can_read(behind: Backstage) -> None:
    behind.meet(ANN)
    odd = written(1, ANN, "help")
    odd["message"]["date"] = "today"
    async with desk(behind) as at:
        await at.arrives(odd)
        await until(lambda: behind.arrived(ANN))
        await at.quiet()
    assert pages(behind) == [True]


@pytest.mark.usefixtures("asked")
async def test_handling_waits_for_a_key_that_is_missing(
    behind: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First the inbox cannot be opened; then what the handler needs, because somebody put all keys
    under a new master key. Neither ends anything, and nothing is set aside for it."""
    monkeypatch.setattr(processing, "LOOKS_AGAIN_AFTER", 0.01)
    missing: list[type[Exception]] = [KeyDestroyed, MasterKeyMissing]
    _fail(behind.storage, "read", "heads", missing, monkeypatch)
    needed: list[type[Exception]] = [MasterKeyMissing] * 5
    _fail(behind.storage, "transact", "_run", needed, monkeypatch)
    async with desk(behind) as at:
        await until(lambda: behind.arrived(ANN) and not missing and not needed)
        await at.quiet()
        assert (await at.counts()).set_aside == 0
    await behind.quiet()
    assert pages(behind) == [True, False]


def _fail(
    storage: Storage,
    way: str,
    name: str,
    errors: list[type[Exception]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Bodies of this name raise these, one after the other, and are then as they were."""
    run = getattr(storage, way)

    async def failing(body: Any, *args: Any, **options: Any) -> Any:
        if body.__name__ == name and errors:
            raise errors.pop(0)("gone for a while")
        return await run(body, *args, **options)

    monkeypatch.setattr(storage, way, failing)
