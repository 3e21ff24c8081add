"""At the most talkative level the logs hold no word, no name, no chat id and no token."""

import asyncio
import contextlib
import re
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.logs import redact
from tests.bot.outside import IDS, TOKEN, WORDS, OutsideStage
from tests.bot.program import environment


@pytest.fixture(params=["console", "json"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[OutsideStage]:
    stage = OutsideStage(tmp_path, log_level="DEBUG", log_format=request.param)
    await stage.start()
    yield stage
    await stage.end()


def gives_nothing_away(text: str) -> None:
    for word in WORDS:
        assert word.lower() not in text.lower(), word
    for name, number in IDS.items():
        assert not re.search(rf"\b{name}\b", text), name
        assert str(number) not in text, name
    assert "canary" not in text


@pytest.mark.slow
async def test_the_main_conversation_leaves_nothing_in_the_logs(stage: OutsideStage) -> None:
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label="Quokka", opening="There is xylophone music outside.")
    await ann.says("The marmalade turned out well.")
    await ann.sees("marmalade")
    await ann.taps("Share with Dana")
    await ann.says("/help")
    await stage.newcomer(7_234_567_804, "Charlie")

    await trouble_with_telegram(stage)
    await an_update_that_nobody_understands(stage)
    await a_handler_that_fails(stage)

    await ann.says("/stop")
    await dana.says("/stop")
    await stage.stop_bot()
    said = stage.program.told
    for event in ("started", "sent", "not_sent", "update_malformed", "handler_failed", "stopped"):
        assert event in said, "the test would see nothing if nothing were logged"
    gives_nothing_away(said)


async def trouble_with_telegram(stage: OutsideStage) -> None:
    for kind in ("500", "accept_then_drop"):
        await stage.faults(method="sendMessage", kind=kind, count=1)
        await stage.ann.says(f"The ptarmigan flew off: {kind}.")
    await stage.faults(method="answerCallbackQuery", kind="500", count=1)
    await stage.ann.taps("Delete")
    await stage.ann.blocks()
    await stage.ann.unblocks()


async def an_update_that_nobody_understands(stage: OutsideStage) -> None:
    broken: dict[str, Any] = {"chat": {"id": stage.ann.id}, "text": "ptarmigan", "from": "Ann"}
    stage.sandbox.world.updates.add("message", stage.ann.id, broken)
    await stage.settle()


async def a_handler_that_fails(stage: OutsideStage) -> None:
    with contextlib.closing(sqlite3.connect(stage._folder / "data" / "afterword.db")) as database:
        database.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON story BEGIN SELECT raise(ABORT, 'no'); END"
        )
        await stage.ann.says("Another ptarmigan, and more marmalade.")
        database.execute("DROP TRIGGER refuse")


def test_what_looks_like_a_token_is_blotted_out() -> None:
    text = f"GET https://api.telegram.org/bot{TOKEN}/getMe failed"
    assert redact(text) == "GET https://api.telegram.org/bot[token]/getMe failed"


ACCIDENTS = """
import asyncio, gc, logging, structlog, sys
from bot import logs
from bot.settings import LogFormat, LogLevel

logs.set_up(LogLevel.DEBUG, LogFormat(sys.argv[1]))

def breaks():
    raise ValueError("Quokka wrote: marmalade")

async def forgotten():
    async def alone():
        breaks()
    asyncio.create_task(alone())
    await asyncio.sleep(0.01)
    gc.collect()

structlog.get_logger("bot.app").info("nested", parts=["x", {"url": "/bot" + sys.argv[2] + "/x"}])
try:
    breaks()
except ValueError:
    logging.getLogger("some.library").exception("it %s\\nmarmalade", "failed")
asyncio.run(forgotten())
breaks()
"""


@pytest.mark.parametrize("style", ["console", "json"])
async def test_accidents_are_named_and_placed_and_quote_nothing(style: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ACCIDENTS, style, TOKEN,
        env=environment(), stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _out, err = await process.communicate()
    said = err.decode()
    assert process.returncode == 1
    assert "/bot[token]/x" in said
    assert "it failed" in said
    assert "Task exception was never retrieved" in said
    assert "crashed" in said
    assert said.count("ValueError") == 3
    assert said.count("<string>:9 breaks") == 3
    gives_nothing_away(said)
