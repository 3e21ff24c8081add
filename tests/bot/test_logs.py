"""At the most talkative level the logs hold no word, no name, no chat id and no token."""

import asyncio
import contextlib
import re
import sqlite3
import sys
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.logs import redact
from care.delivery import State
from sandbox import Sandbox
from storage import inbox, outbox
from storage.database import Storage, Transaction
from storage.vault import Vault, key_file
from tests.bot.program import environment, program, until
from tests.theatre import Player, Stage

TOKEN = "7234567999:AAcanaryOfATokenThatNobodyMaySee_0"
WORDS = ("Quokka", "xylophone", "marmalade", "ptarmigan")  # a label, an opening, stories
IDS = {"Ann": 7_234_567_801, "Dana": 7_234_567_802, "Alex": 7_234_567_803}


class OutsideStage(Stage):
    """The stage with the bot as a program of its own, at Telegram's pace and by the real clock."""

    def __init__(self, folder: Path, **settings: str) -> None:
        super().__init__(f"sqlite+aiosqlite:///{folder}/data/afterword.db")
        self._folder = folder
        self._settings = settings
        self._programs = contextlib.AsyncExitStack()
        self.sandbox = Sandbox(token=TOKEN)
        self.clock = self.sandbox.clock
        self.ann, self.dana, self.alex = (Player(self, IDS[name], name) for name in IDS)

    async def start(self) -> None:
        await self.sandbox.start()
        self._session = aiohttp.ClientSession(base_url=f"{self.sandbox.url}/sim/")
        for name, number in IDS.items():
            await self.newcomer(number, name)
        await self.start_bot()

    async def start_bot(self) -> None:
        self.program = await self._programs.enter_async_context(
            program(
                self._folder,
                "run",
                telegram_token=TOKEN,
                telegram_api_url=self.sandbox.url,
                admin_ids=str(self.alex.id),
                **self._settings,
            )
        )
        await until(lambda: "started" in self.program.err)
        key = key_file(self._folder / "data" / "afterword.key", may_create=False)
        self.storage = await Storage.open(self._database_url, Vault([key]))

    async def stop_bot(self) -> None:
        self.program.process.terminate()
        assert await self.program.ends() == 0
        await self._programs.aclose()
        await self.storage.close()

    async def settle(self) -> None:
        """Waits until all that was said to the bot is handled, and all is said that it had to."""
        await until(lambda: self.sandbox.pending_updates() == 0)
        while not await self.storage.read(_at_rest, now=self.now):
            assert self.program.process.returncode is None, self.program.told
            await asyncio.sleep(0.01)


def _at_rest(tx: Transaction, now: datetime) -> bool:
    """Asked in one transaction: a message may be handled, due, or on its way, one after another."""
    due_at = outbox.next_due_at(tx)
    return (
        inbox.waiting(tx).waiting == 0
        and outbox.counts(tx).get(State.SENDING, 0) == 0
        and (due_at is None or due_at > now)
    )


@pytest.fixture(params=["console", "json"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[OutsideStage]:
    stage = OutsideStage(tmp_path, log_level="DEBUG", log_format=request.param)
    await stage.start()
    yield stage
    if stage.program.process.returncode is None:
        await stage.stop_bot()
    await stage._session.close()
    await stage.sandbox.stop()


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
