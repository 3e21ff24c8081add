"""The bot's queue of updates: numbered, kept for a while, confirmed by offset, polled by one."""

import asyncio
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sandbox.clock import SimClock
from sandbox.refusal import Refusal

KEPT_FOR = timedelta(hours=24)
TAP_KEPT_FOR = timedelta(seconds=150)
RENUMBERED_AFTER = timedelta(days=7)
LONGEST_POLL = 50
_FUTURE = 10  # an offset further ahead than this is taken for a mistake, and for no offset

# Telegram sends these only to a bot that asks for them by name.
_ONLY_IF_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(slots=True)
class Queued:
    """One update waiting to be confirmed."""

    update_id: int
    kind: str
    chat_id: int
    expires_at: datetime
    body: dict[str, Any]


class UpdateQueue:
    """Updates in order of arrival, until they are confirmed or too old."""

    def __init__(self, clock: SimClock, seed: int | None = None) -> None:
        self._clock = clock
        self._seed = seed
        self._waiting: dict[int, Queued] = {}
        self._next_id = self._random_id()
        self._newest_at = clock.now()
        self._soonest: datetime | None = None
        self._allowed: frozenset[str] = frozenset()
        self._poll: asyncio.Future[None] | None = None
        self._changed = asyncio.Event()
        self._closed = False
        self.on_added: Callable[[Queued], None] | None = None  # set while a webhook is

    @property
    def allowed(self) -> list[str]:
        return sorted(self._allowed)

    @property
    def polled(self) -> bool:
        """Whether someone is waiting for updates right now."""
        return self._poll is not None

    def allow(self, kinds: list[str] | None) -> None:
        """What kinds are queued from now on; none is Telegram's default, None changes nothing."""
        if kinds is not None:
            self._allowed = frozenset(kinds)

    def add(self, kind: str, chat_id: int, body: dict[str, Any]) -> int | None:
        """Queue an update; its id, or None when the bot does not want this kind."""
        if self._closed or not self._wanted(kind):
            return None
        now = self._clock.now()
        if now - self._newest_at >= RENUMBERED_AFTER:
            self._next_id = self._random_id()
        self._newest_at = now
        expires_at = now + (TAP_KEPT_FOR if kind == "callback_query" else KEPT_FOR)
        update_id, self._next_id = self._next_id, self._next_id + 1
        queued = Queued(update_id, kind, chat_id, expires_at, {"update_id": update_id, kind: body})
        self._waiting[update_id] = queued
        self._soonest = min(self._soonest or expires_at, expires_at)
        self._wake()
        if self.on_added is not None:
            self.on_added(queued)
        return update_id

    def waiting(self) -> list[Queued]:
        """What is queued and not too old, in order."""
        self._drop_old()
        return list(self._waiting.values())

    def pending(self) -> int:
        self._drop_old()
        return len(self._waiting)

    def holds(self, queued: Queued) -> bool:
        """Whether the update is still to be delivered."""
        self._drop_old()
        return self._waiting.get(queued.update_id) is queued

    def remove(self, update_id: int) -> None:
        if self._waiting.pop(update_id, None) is not None:
            self._wake()

    def clear(self) -> None:
        self._waiting.clear()
        self._wake()

    async def settled(self, within: float) -> bool:
        """Wait until every update is confirmed; False when some are not, `within` seconds later."""
        try:
            async with asyncio.timeout(within):
                while self.pending():
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    async def poll(self, offset: int, limit: int, wait_for: float) -> list[dict[str, Any]]:
        """getUpdates: confirm what is before `offset`, then wait up to `wait_for` real seconds.

        A poll that is still waiting is ended with a conflict: the newer one wins.
        """
        self.interrupt(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        self._confirm(offset)
        ends = asyncio.get_running_loop().time() + wait_for
        while True:
            updates = [queued.body for queued in self.waiting()[:limit]]
            if updates or wait_for <= 0 or self._closed:
                return updates
            self._poll = mine = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout_at(ends):
                    await mine
            except TimeoutError:
                wait_for = 0
            finally:
                if self._poll is mine:
                    self._poll = None

    def interrupt(self, reason: str) -> None:
        """End the poll that is waiting, if any, with a 409."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Refusal(409, f"Conflict: {reason}"))

    def close(self) -> None:
        """Take no more updates, and end the poll that is waiting."""
        self._closed = True
        self._wake()

    def _confirm(self, offset: int) -> None:
        self._drop_old()
        if offset < 0:
            for update_id in list(self._waiting)[:offset]:
                del self._waiting[update_id]
        elif 0 < offset <= self._next_id + _FUTURE:
            for update_id in list(self._waiting):
                if update_id >= offset:
                    break
                del self._waiting[update_id]
        else:
            return
        self._changed.set()
        self._changed = asyncio.Event()

    def _drop_old(self) -> None:
        now = self._clock.now()
        if self._soonest is None or now < self._soonest:
            return
        kept = {key: queued for key, queued in self._waiting.items() if now < queued.expires_at}
        self._waiting = kept
        self._soonest = min((queued.expires_at for queued in kept.values()), default=None)

    def _wanted(self, kind: str) -> bool:
        return kind in self._allowed if self._allowed else kind not in _ONLY_IF_ASKED

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        self._changed.set()
        self._changed = asyncio.Event()

    def _random_id(self) -> int:
        """A number to count from: random, or by the seed the same in every run."""
        if self._seed is None:
            return 100_000_000 + secrets.randbelow(800_000_000)
        self._seed += 1
        digest = hashlib.sha256(str(self._seed).encode()).digest()
        return 100_000_000 + int.from_bytes(digest[:4]) % 800_000_000
