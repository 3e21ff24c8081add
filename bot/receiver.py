"""Telegram to inbox: store, commit, and only then tell Telegram that it arrived."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeGuard
from urllib.parse import urlencode

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.failures import retry_after_of
from bot.transport import AiohttpRequest
from bot.visit import Clock
from storage import inbox
from storage.database import DatabaseUnavailable, Storage

log = structlog.get_logger(__name__)

# What the bot asks Telegram for. Edits keep a draft true; my_chat_member tells of a block.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
POLLS_FOR = 50  # seconds; Telegram's most
BACKS_OFF_FOR = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
LARGEST_ID = 2**63 - 1


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
    return await storage.transact(inbox.store, updates=rows, now=clock())


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
        polls_for: int = POLLS_FOR,
        backs_off_for: Sequence[float] = BACKS_OFF_FOR,
    ) -> None:
        self._storage = storage
        self._request = request
        self._url = f"{base_url}/getUpdates"
        self._clock = clock
        self._arrived = arrived
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
                wait = retry_after_of(error)
                await asyncio.sleep(wait.total_seconds() if wait else self._backs_off_for[0])
            except (TelegramError, DatabaseUnavailable) as error:
                self._log(error)
                longest = len(self._backs_off_for) - 1
                await asyncio.sleep(self._backs_off_for[min(failures, longest)])
                failures += 1

    async def _poll(self) -> None:
        query: dict[str, object] = {
            "timeout": self._polls_for,
            "limit": 100,
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        if self._next is not None:
            query["offset"] = self._next
        updates = await self._request.post(
            f"{self._url}?{urlencode(query)}", read_timeout=self._polls_for + 10.0
        )
        if not isinstance(updates, list):
            raise TelegramError("the updates are not a list")
        if not updates:
            return
        await store(self._storage, self._clock, updates)
        numbered = [update for update in updates if is_numbered(update)]
        if not numbered:
            raise TelegramError("no update has a number by which to confirm it")
        # After an idle week the ids start anew, so the newest is the last one, not the largest.
        self._next = numbered[-1]["update_id"] + 1
        self._arrived()

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
