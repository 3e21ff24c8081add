"""Updates as Telegram writes them, and the processor that works on them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from sqlalchemy import select
from telegram.ext import ApplicationBuilder, ContextTypes

from bot import routing
from bot.lifeline import Lifeline
from bot.processor import Processor
from bot.receiver import store
from bot.visit import Adapter, App, Context
from bot.wakeup import Wakeup
from handlers.conversing import CONVERSATIONS
from handlers.turn import House
from storage import inbox, tables
from storage.database import Storage
from storage.inbox import InboxCounts
from tests.bot.backstage import WITHIN, Backstage
from texts import Catalogs

DATE = 1_772_442_000  # of a message; nothing looks at it


def chat_and_sender(chat: int, kind: str = "private") -> dict[str, Any]:
    return {
        "chat": {"id": chat, "type": kind, "first_name": "A"},
        "from": {"id": abs(chat), "is_bot": False, "first_name": "A", "language_code": "en"},
        "date": DATE,
    }


def written(update_id: int, chat: int, text: str, kind: str = "private") -> dict[str, Any]:
    """Somebody wrote."""
    message = {"message_id": update_id, "text": text, **chat_and_sender(chat, kind)}
    return {"update_id": update_id, "message": message}


def tapped(update_id: int, chat: int, data: str) -> dict[str, Any]:
    """Somebody pressed a button."""
    message = {"message_id": 1, "text": "?", **chat_and_sender(chat)}
    query = {
        "id": str(update_id),
        "from": chat_and_sender(chat)["from"],
        "message": message,
        "chat_instance": "1",
        "data": data,
    }
    return {"update_id": update_id, "callback_query": query}


class Desk:
    """A processor on a storage of its own, as each copy of the bot has one."""

    def __init__(self, behind: Backstage, storage: Storage) -> None:
        self.behind = behind
        self.storage = storage
        self.application: App = (
            ApplicationBuilder()
            .bot(behind.bot)
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=Context))
            .build()
        )
        house = House(
            catalogs=Catalogs(default="en"),
            conversations=CONVERSATIONS,
            bot_username="afterword_bot",
            admin_ids=frozenset(),
        )
        routing.register(self.application, Adapter(storage, house, lambda: behind.now))
        self.processor = Processor(
            storage=storage,
            application=self.application,
            house=house,
            clock=lambda: behind.now,
            said_something=Wakeup(),
            lifeline=Lifeline(bot=behind.bot, catalogs=house.catalogs),
        )

    async def arrives(self, *updates: dict[str, Any]) -> None:
        await store(self.storage, lambda: self.behind.now, updates)
        self.processor.wakeup.call()

    async def quiet(self) -> None:
        """Waits until nothing waits that could be handled now."""
        async with asyncio.timeout(WITHIN):
            while not await self.processor.idle():  # noqa: ASYNC110 a database has no event
                await asyncio.sleep(0.005)

    async def counts(self) -> InboxCounts:
        return await self.storage.read(inbox.waiting)

    async def row(self, update_id: int) -> Any:
        table = tables.inbox
        return await self.storage.read(
            lambda tx: tx.execute(select(table).where(table.c.update_id == update_id)).one()
        )


@asynccontextmanager
async def desk(behind: Backstage, storage: Storage | None = None) -> AsyncIterator[Desk]:
    opened = Desk(behind, storage or behind.storage)
    await opened.application.initialize()
    working = asyncio.create_task(opened.processor.run())
    try:
        yield opened
        assert not working.done(), "the processor has ended"
    finally:
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working
