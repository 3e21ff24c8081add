"""Inbox to handlers: one update, one transaction, in order within a chat, several chats at once."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import structlog
from telegram import Chat, Update
from telegram.error import TelegramError

from bot.lifeline import Lifeline
from bot.logs import where
from bot.metrics import Metrics
from bot.receiver import CANNOT_STORE
from bot.visit import App, Clock, Visit, process
from bot.wakeup import Wakeup
from care.delivery import Kind
from handlers.turn import House
from storage import inbox, outbox, people
from storage.database import DatabaseUnavailable, Storage, Transaction
from storage.inbox import InboxRow
from storage.vault import MasterKeyMissing

log = structlog.get_logger(__name__)

AT_ONCE = 16
# How long to wait before each further try; after the last one the update is set aside.
TRIES_AGAIN_AFTER = (timedelta(0), timedelta(seconds=5))
LOOKS_AGAIN_AFTER = 1.0  # seconds; for what another copy of the bot received, and for retries
# Nothing is wrong with the update: it waits until this is over.
OUT_OF_ORDER = (DatabaseUnavailable, MasterKeyMissing)
ANOTHER_HAS_IT_FOR = 0.05  # seconds, about; another copy of the bot is at this chat


class Processor:
    """Takes the oldest waiting update of each chat, until there is none."""

    def __init__(
        self,
        *,
        storage: Storage,
        application: App,
        house: House,
        clock: Clock,
        said_something: Wakeup,
        lifeline: Lifeline,
        metrics: Metrics | None = None,
    ) -> None:
        self._storage = storage
        self._metrics = metrics or Metrics()
        self._application = application
        self._house = house
        self._clock = clock
        self._said_something = said_something
        self._lifeline = lifeline
        self._busy: dict[bytes | int, asyncio.Task[None]] = {}
        self._answers: set[asyncio.Task[None]] = set()
        self.wakeup = Wakeup()

    async def run(self) -> None:
        """Works until cancelled; then finishes what is under way."""
        try:
            while True:
                started = await self._start_what_waits()
                if not started:
                    await self.wakeup.wait(LOOKS_AGAIN_AFTER)
        finally:
            under_way = [*self._busy.values(), *self._answers]
            await asyncio.gather(*under_way, return_exceptions=True)

    @property
    def working(self) -> bool:
        return bool(self._busy)

    async def idle(self) -> bool:
        """Nothing waits and nothing is under way."""
        if self.working:
            return False
        found = await self._storage.read(inbox.heads, now=self._clock(), limit=1)
        # Asked after the look: what waited a moment ago may be under way by now.
        return not found and not self.working

    async def _start_what_waits(self) -> bool:
        room = AT_ONCE - len(self._busy)
        if room <= 0:
            return False
        busy = frozenset(key for key in self._busy if isinstance(key, bytes))
        try:
            rows = await self._storage.read(inbox.heads, now=self._clock(), limit=room, busy=busy)
        except CANNOT_STORE:
            log.warning("inbox_unavailable")
            return False
        started = False
        for row in rows[:room]:
            key = row.chat_hash or row.update_id
            if key not in self._busy:
                self._busy[key] = asyncio.create_task(self._handle(row, key))
                started = True
        return started

    async def _handle(self, row: InboxRow, key: bytes | int) -> None:
        visit = Visit(row)
        try:
            await self._process(row, visit)
        except OUT_OF_ORDER:
            # The row stays as it was. Reading may work while writing does not, so wait a little.
            log.warning("inbox_unavailable")
            await asyncio.sleep(LOOKS_AGAIN_AFTER)
        except Exception as error:  # noqa: BLE001 nobody awaits this task
            # Left to itself asyncio would print the traceback of a bug of ours, words and all.
            log.error(
                "processing_broke", trace=row.trace, error=type(error).__name__, where=where(error)
            )
            await asyncio.sleep(LOOKS_AGAIN_AFTER)
        finally:
            del self._busy[key]
            if visit.tap is not None:
                self._answer(visit.tap, visit.toast)
            self._said_something.call()
            self.wakeup.call()

    async def _process(self, row: InboxRow, visit: Visit) -> None:
        bound = log.bind(trace=row.trace)
        raw: Any = None
        try:
            raw = json.loads(row.raw)
            update = Update.de_json(raw, self._application.bot)
        except Exception as error:  # noqa: BLE001 a parser's errors on odd JSON are not listed
            # KeyError, TypeError, ValueError and more have been seen; the next try meets the same.
            bound.error("update_malformed", error=type(error).__name__)
            self._lifeline.give([raw])
            self._metrics.handled("set_aside")
            await self._set_aside(row, error)
            return
        try:
            with self._lifeline.beside([raw]):
                await process(self._application, update, visit)
        except OUT_OF_ORDER:
            raise
        except Exception as error:  # noqa: BLE001 a handler's bug can be any error
            # It was rolled back: it is tried again, then set aside with an apology, and logged.
            bound.error(
                "handler_failed",
                error=type(error).__name__,
                where=where(error),
                attempt=row.attempts + 1,
            )
            await self._failed(row, update, error)
        else:
            if not visit.taken:
                bound.debug("update_not_taken")
                await asyncio.sleep(ANOTHER_HAS_IT_FOR)
                return
            bound.debug("update_handled")
            lag = (self._clock() - row.received_at).total_seconds()
            self._metrics.handled("handled", lag=lag)

    async def _failed(self, row: InboxRow, update: Update, error: Exception) -> None:
        if row.attempts < len(TRIES_AGAIN_AFTER):
            self._metrics.handled("failed")
            retry_at = self._clock() + TRIES_AGAIN_AFTER[row.attempts]
            await self._storage.transact(
                inbox.failed,
                row.seq,
                now=self._clock(),
                error=type(error).__name__,
                retry_at=retry_at,
            )
            return
        self._metrics.handled("set_aside")
        try:
            await self._storage.transact(self._give_up, row, update, error)
        except DatabaseUnavailable:
            raise
        except Exception as second:  # noqa: BLE001 the row that broke it may break this, too
            # Without an apology then; never left as new, where it would hold up its chat for good.
            log.error("apology_failed", trace=row.trace, error=type(second).__name__)
            await self._set_aside(row, error)

    def _give_up(self, tx: Transaction, row: InboxRow, update: Update, error: Exception) -> None:
        """Sets the update aside and says so, plainly, to the person."""
        now = self._clock()
        inbox.failed(tx, row.seq, now=now, error=type(error).__name__, retry_at=None)
        chat = update.effective_chat
        if chat is None or chat.type != Chat.PRIVATE:
            return
        person = people.person_of_chat(tx, chat.id)
        user = update.effective_user
        catalogs = self._house.catalogs
        words = (
            catalogs.speaking(person.voice)
            if person
            else catalogs.of(user.language_code if user else None)
        )
        outbox.put(
            tx,
            person=person.id if person else None,
            chat_id=None if person else chat.id,
            kind=Kind.APOLOGY,
            payload={
                "method": "sendMessage",
                "params": {"text": words.plain("problem-sorry")},
            },
            due_at=now,
            now=now,
            trace=row.trace,
        )

    async def _set_aside(self, row: InboxRow, error: Exception) -> None:
        await self._storage.transact(
            inbox.failed,
            row.seq,
            now=self._clock(),
            error=type(error).__name__,
            retry_at=None,
        )

    def _answer(self, tap: str, toast: str | None) -> None:
        task = asyncio.create_task(self._answer_best_effort(tap, toast))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answer_best_effort(self, tap: str, toast: str | None) -> None:
        try:
            await self._application.bot.answer_callback_query(tap, text=toast)
        except TelegramError as error:
            log.info("tap_not_answered", error=type(error).__name__)
