"""The bot as a program of its own beside a sandbox, with names and words to look for."""

import asyncio
import contextlib
from datetime import datetime
from pathlib import Path

import aiohttp

from care.delivery import State
from sandbox import Sandbox
from storage import inbox, outbox
from storage.database import Storage, Transaction
from storage.vault import Vault, key_file
from tests.bot.program import program, until
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

    async def end(self) -> None:
        if self.program.process.returncode is None:
            await self.stop_bot()
        await self._session.close()
        await self.sandbox.stop()

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
