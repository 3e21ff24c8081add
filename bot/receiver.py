"""Telegram to inbox: store, commit, and only then tell Telegram that it arrived."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeGuard
from urllib.parse import urlencode

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.failures import retry_after_of
from bot.lifeline import PATIENCE, Lifeline
from bot.transport import AiohttpRequest
from bot.visit import Clock
from storage import inbox
from storage.database import DatabaseUnavailable, Storage
from storage.vault import KeyDestroyed, MasterKeyMissing

log = structlog.get_logger(__name__)

# What the bot asks Telegram for. Edits keep a draft true; my_chat_member tells of a block.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
POLLS_FOR = 50  # seconds; Telegram's most
BACKS_OFF_FOR = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
LOOKS_FOR_HELP_EVERY = 1.0  # seconds, while nothing can be stored
LOGS_AN_OUTAGE_EVERY = 60  # failures
LARGEST_ID = 2**63 - 1

# Why nothing can be stored just now: no fault of what was to be stored.
CANNOT_STORE = (DatabaseUnavailable, KeyDestroyed, MasterKeyMissing)


def chat_of(update: Mapping[str, Any]) -> int | None:
    """The chat that an update belongs to; null when it belongs to none."""
    for name in ALLOWED_UPDATES:
        part = update.get(name)
        if isinstance(part, dict):
            chat = part.get("chat") or part.get("from")
            number = chat.get("id") if isinstance(chat, dict) else None
            return number if _is_whole(number) else None
    return None


def is_numbered(update: object) -> bool:
    """Whether this is an update that can be kept at all: an object with a number of its own."""
    if not isinstance(update, Mapping):
        return False
    number = update.get("update_id")
    return _is_whole(number) and 0 <= number <= LARGEST_ID


async def store(storage: Storage, clock: Clock, updates: Sequence[Mapping[str, Any]]) -> int:
    """Commits updates as they came; those that were stored before are left alone."""
    rows = [
        # In ASCII: half of a surrogate pair is fine in JSON, and cannot be written otherwise.
        (update["update_id"], chat_of(update), json.dumps(update))
        for update in updates
        if is_numbered(update)
    ]
    if len(rows) < len(updates):
        log.error("updates_without_a_number", count=len(updates) - len(rows))
    new = await storage.transact(inbox.store, updates=rows, now=clock())
    for update_id, _chat, _raw in rows:
        log.debug("update_stored", trace=inbox.trace_of(update_id))
    return new


class Poller:
    """Long polling. An update is confirmed by asking for the next one, after the commit."""

    def __init__(
        self,
        *,
        storage: Storage,
        request: AiohttpRequest,
        base_url: str,
        clock: Clock,
        arrived: Callable[[], None],
        lifeline: Lifeline,
        polls_for: int = POLLS_FOR,
        backs_off_for: Sequence[float] = BACKS_OFF_FOR,
    ) -> None:
        self._storage = storage
        self._request = request
        self._url = f"{base_url}/getUpdates"
        self._clock = clock
        self._arrived = arrived
        self._lifeline = lifeline
        self._polls_for = polls_for
        self._backs_off_for = backs_off_for
        self._next: int | None = None

    async def run(self) -> None:
        """Polls until cancelled. Raises InvalidToken: no waiting helps against that."""
        failures = 0
        while True:
            try:
                await self._poll()
                failures = 0
            except InvalidToken:
                raise
            except RetryAfter as error:
                await self._wait_out(error)
            except TelegramError as error:
                self._log(error)
                await asyncio.sleep(self._backs_off(failures))
                failures += 1
            except CANNOT_STORE as error:
                if failures % LOGS_AN_OUTAGE_EVERY == 0:
                    self._log(error)
                # No longer, however long it lasts: who asks for help meanwhile must not wait.
                await asyncio.sleep(min(LOOKS_FOR_HELP_EVERY, self._backs_off(failures)))
                failures += 1

    async def _wait_out(self, error: RetryAfter) -> None:
        wait = retry_after_of(error)
        await asyncio.sleep(wait.total_seconds() if wait else self._backs_off(0))

    def _backs_off(self, failures: int) -> float:
        return self._backs_off_for[min(failures, len(self._backs_off_for) - 1)]

    async def _poll(self) -> None:
        updates = await self._ask(self._polls_for)
        if not updates:
            return
        await self._keep(updates)
        numbered = [update for update in updates if is_numbered(update)]
        if not numbered:
            raise TelegramError("no update has a number by which to confirm it")
        # After an idle week the ids start anew, so the newest is the last one, not the largest.
        self._next = numbered[-1]["update_id"] + 1
        self._arrived()

    async def _ask(self, wait_for: int) -> list[Any]:
        """What was not confirmed yet; confirms what was stored before."""
        query: dict[str, object] = {
            "timeout": wait_for,
            "limit": 100,
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        if self._next is not None:
            query["offset"] = self._next
        updates = await self._request.post(
            f"{self._url}?{urlencode(query)}", read_timeout=wait_for + 10.0
        )
        if not isinstance(updates, list):
            raise TelegramError("the updates are not a list")
        return updates

    async def _keep(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Stores them. When that takes long, it looks for those who ask for help meanwhile."""
        storing = asyncio.create_task(store(self._storage, self._clock, updates))
        try:
            with self._lifeline.beside(updates):
                await asyncio.wait({storing}, timeout=PATIENCE)
                while not storing.done():
                    await self._look_for_help()
                    await asyncio.wait({storing}, timeout=LOOKS_FOR_HELP_EVERY)
                await storing
        finally:
            storing.cancel()
            await asyncio.gather(storing, return_exceptions=True)

    async def _look_for_help(self) -> None:
        """Among what waits at Telegram, and stays there."""
        try:
            self._lifeline.give(await self._ask(0))
        except RetryAfter as error:
            await self._wait_out(error)
        except TelegramError as error:
            self._log(error)

    @staticmethod
    def _log(error: Exception) -> None:
        if isinstance(error, Conflict):
            log.error("another_receiver", hint="another program polls with this token")
        elif isinstance(error, NetworkError | DatabaseUnavailable):
            log.warning("receiving_interrupted", error=type(error).__name__)
        else:
            log.error("receiving_refused", error=type(error).__name__)


def _is_whole(value: object) -> TypeGuard[int]:
    """A number as ids are; `True` is one to Python, and none to Telegram."""
    return isinstance(value, int) and not isinstance(value, bool)
