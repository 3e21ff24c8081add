"""Telegram to inbox: store, commit, and only then tell Telegram that it arrived."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
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


def chat_of(update: Mapping[str, Any]) -> int | None:
    """The chat that an update belongs to; null when it belongs to none."""
    for name in ALLOWED_UPDATES:
        part = update.get(name)
        if isinstance(part, dict):
            chat = part.get("chat") or part.get("from")
            number = chat.get("id") if isinstance(chat, dict) else None
            return number if isinstance(number, int) else None
    return None


async def store(storage: Storage, clock: Clock, updates: Sequence[Mapping[str, Any]]) -> int:
    """Commits updates as they came; those that were stored before are left alone."""
    rows = [
        (update["update_id"], chat_of(update), json.dumps(update, ensure_ascii=False))
        for update in updates
        if isinstance(update.get("update_id"), int)
    ]
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
    ) -> None:
        self._storage = storage
        self._request = request
        self._url = f"{base_url}/getUpdates"
        self._clock = clock
        self._arrived = arrived
        self._polls_for = polls_for
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
                await asyncio.sleep(wait.total_seconds() if wait else BACKS_OFF_FOR[0])
            except (TelegramError, DatabaseUnavailable) as error:
                self._log(error)
                await asyncio.sleep(BACKS_OFF_FOR[min(failures, len(BACKS_OFF_FOR) - 1)])
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
        if not isinstance(updates, list) or not updates:
            return
        await store(self._storage, self._clock, updates)
        # After an idle week the ids start anew, so the newest is the last one, not the largest.
        self._next = updates[-1]["update_id"] + 1
        self._arrived()

    @staticmethod
    def _log(error: Exception) -> None:
        if isinstance(error, Conflict):
            log.error("another_receiver", hint="another program polls with this token")
        elif isinstance(error, NetworkError | DatabaseUnavailable):
            log.warning("receiving_interrupted", error=type(error).__name__)
        else:
            log.error("receiving_refused", error=type(error).__name__)
