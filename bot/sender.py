"""Outbox to Telegram: by lane, within the limits, past the gate at the last instant.

For each message: 1. wait until the limits allow it; 2. one transaction claims the row (due →
sending) and asks the gate; 3. the call, in no transaction; 4. one transaction settles the row. A
crash between 2 and 4 leaves the row in `sending`; the next sender settles it by its guarantee.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import structlog
from telegram import InlineKeyboardMarkup, Message
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import gatekeeper, pictures, ticks
from bot.failures import failure_of, nothing_to_do, retry_after_of
from bot.limits import Limits, Pace
from bot.visit import Clock
from bot.wakeup import Wakeup
from care import gate
from care.client import Event, after
from care.delivery import Settlement, State, after_crash, after_failure, is_bulk
from storage import clients, outbox, people
from storage.database import DatabaseUnavailable, Storage, Transaction
from storage.ids import new_id
from storage.outbox import OutboxHead, OutboxRow

log = structlog.get_logger(__name__)

AT_ONCE = 32
LOOKS_AGAIN_AFTER = 1.0  # seconds; for what becomes due by itself
ASKS_AGAIN_AFTER = timedelta(minutes=10)  # what waits for a change that nobody can foresee

# What the outbox may ask of Telegram.
_METHODS: dict[str, str] = {
    "sendMessage": "send_message",
    "sendPhoto": "send_photo",
    "sendVoice": "send_voice",
    "sendDocument": "send_document",
    "editMessageText": "edit_message_text",
    "editMessageReplyMarkup": "edit_message_reply_markup",
    "deleteMessage": "delete_message",
}


class Sender:
    """The one active sender of a bot: see Storage.hold."""

    def __init__(
        self,
        *,
        storage: Storage,
        bot: ExtBot[None],
        clock: Clock,
        pace: Pace,
        seed: int | None = None,
    ) -> None:
        self._storage = storage
        self._bot = bot
        self._clock = clock
        self._claim = new_id()
        self._limits = Limits(time.monotonic(), pace)
        self._jitter = random.Random(seed)  # noqa: S311 spreads retries; nothing secret
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self.wakeup = Wakeup()

    async def run(self) -> None:
        """Sends until cancelled; then lets the calls under way come to their end."""
        await self.recover()
        try:
            while True:
                wait = await self._start_what_is_due()
                if wait > 0:
                    await self.wakeup.wait(wait)
        finally:
            await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def recover(self) -> None:
        """Settles what a sender before this one left in the middle of a call."""

        def settle_all(tx: Transaction) -> int:
            found = outbox.stuck(tx, not_claim=self._claim)
            for head in found:
                self._settle_stuck(tx, head)
            return len(found)

        count = await self._storage.transact(settle_all)
        if count:
            log.warning("sends_interrupted", count=count)

    def _settle_stuck(self, tx: Transaction, head: OutboxHead) -> None:
        if head.claim is None:
            raise LookupError("a row is being sent by nobody")
        now = self._clock()
        end = after_crash(head.kind)
        if end.state is State.DUE:
            outbox.retry(
                tx, head.id, claim=head.claim, due_at=now, repeat=end.repeat, reason="crash"
            )
        else:
            outbox.settle(tx, head.id, claim=head.claim, state=end.state, now=now, reason="crash")

    async def idle(self) -> bool:
        """Nothing is due and nothing is under way."""
        found = await self._storage.read(outbox.candidates, now=self._clock(), limit=1)
        # Asked after the look: what was due a moment ago may be under way by now.
        return not found and not self._under_way

    async def _start_what_is_due(self) -> float:
        """Starts what may go now; how long to sleep, in seconds (0: look again at once)."""
        room = AT_ONCE - len(self._under_way)
        if room <= 0:
            return LOOKS_AGAIN_AFTER
        try:
            heads = await self._storage.read(
                outbox.candidates, now=self._clock(), limit=4 * AT_ONCE, busy=self._busy()
            )
        except DatabaseUnavailable:
            log.warning("outbox_unavailable")
            return LOOKS_AGAIN_AFTER
        shortest = LOOKS_AGAIN_AFTER
        for head in heads:
            key = _recipient(head)
            if key in self._under_way or room <= 0:
                continue
            now, bulk = time.monotonic(), is_bulk(head.lane)
            wait = self._limits.wait(key, bulk=bulk, now=now)
            if wait > 0:
                shortest = min(shortest, wait)
                continue
            self._limits.take(key, bulk=bulk, now=now)
            self._under_way[key] = asyncio.create_task(self._deliver(head, key))
            room -= 1
        return shortest

    def _busy(self) -> list[Any]:
        return list(self._under_way)

    async def _deliver(self, head: OutboxHead, key: int) -> None:
        try:
            row = await self._storage.transact(self._claim_and_ask, head)
            if row is not None:
                await self._call(row, key)
        except DatabaseUnavailable:
            # The row stays as it is: due, or `sending` and settled by the next recovery.
            log.warning("outbox_unavailable")
        finally:
            del self._under_way[key]
            self.wakeup.call()

    def _claim_and_ask(self, tx: Transaction, head: OutboxHead) -> OutboxRow | None:
        """The row, ours and allowed by the gate; None when it does not go out now."""
        now = self._clock()
        row = outbox.claim(tx, head.id, claim=self._claim, now=now)
        if row is None:
            return None
        match gate.may_go(gatekeeper.facts_of(tx, row), now=now):
            case gate.Go():
                return row
            case gate.Wait(until, reason):
                outbox.postpone(
                    tx,
                    row.id,
                    due_at=until or now + ASKS_AGAIN_AFTER,
                    claim=self._claim,
                    reason=reason,
                )
            case gate.Skip(reason):
                self._end(tx, row, Settlement(state=State.SKIPPED, reason=reason))
            case gate.Cancel(reason):
                self._end(tx, row, Settlement(state=State.CANCELLED, reason=reason))
        return None

    async def _call(self, row: OutboxRow, key: int) -> None:
        bound = log.bind(outbox=row.seq, kind=row.kind, trace=row.trace)
        try:
            answer = await self._perform(row)
        except TelegramError as error:
            if nothing_to_do(error):
                await self._storage.transact(
                    self._end, row, Settlement(state=State.SENT, reason="nothing_to_do")
                )
                return
            retry_after = retry_after_of(error)
            if retry_after is not None:
                self._limits.refused(
                    key, retry_after=retry_after.total_seconds(), now=time.monotonic()
                )
            settlement = after_failure(
                row.kind,
                failure_of(error),
                attempts=row.attempts + 1,
                retry_after=retry_after,
                jitter=self._jitter.random(),
            )
            bound.warning("not_sent", error=type(error).__name__, then=settlement.state)
            await self._storage.transact(self._end, row, settlement)
        else:
            message = answer.message_id if isinstance(answer, Message) else None
            await self._storage.transact(
                self._end, row, Settlement(state=State.SENT), message=message
            )
            bound.debug("sent")

    async def _perform(self, row: OutboxRow) -> object:
        payload = row.payload
        params: dict[str, Any] = dict(payload["params"])
        if row.repeat:
            params |= payload.get("if_repeat", {})
        if "draw" in payload:
            name, file = await asyncio.to_thread(pictures.draw, payload["draw"])
            params[name] = file
        if "reply_markup" in params:
            params["reply_markup"] = InlineKeyboardMarkup.de_json(params["reply_markup"], self._bot)
        call: Callable[..., Awaitable[object]] = getattr(self._bot, _METHODS[payload["method"]])
        return await call(chat_id=row.chat_id, **params)

    def _end(
        self,
        tx: Transaction,
        row: OutboxRow,
        settlement: Settlement,
        *,
        message: int | None = None,
    ) -> None:
        """Writes what became of a row, and what follows from it."""
        now = self._clock()
        if settlement.state is State.DUE:
            outbox.retry(
                tx,
                row.id,
                claim=self._claim,
                due_at=now + (settlement.wait or timedelta(0)),
                repeat=settlement.repeat,
                reason=settlement.reason,
            )
        else:
            outbox.settle(
                tx,
                row.id,
                claim=self._claim,
                state=settlement.state,
                now=now,
                message=message,
                reason=settlement.reason,
            )
            if row.checkin_id is not None and row.client_id is not None:
                ticks.checkin_settled(tx, row.client_id, now=now)
        if settlement.pauses_person and row.person_id is not None:
            self._cannot_reach(tx, row, now=now)

    def _cannot_reach(self, tx: Transaction, row: OutboxRow, *, now: Any) -> None:
        """The person blocked the bot or is gone: their plans rest, nobody is told."""
        if row.person_id is None:
            return
        people.mark_unreachable(tx, row.person_id, now=now)
        for client in clients.clients_of(tx, row.person_id):
            clients.apply(tx, client, after(client.state, Event.BLOCKED, now=now), now=now)


def _recipient(head: OutboxHead) -> int:
    """Messages to one person go out one after another; a stranger's stand for themselves."""
    return head.person_id if head.person_id is not None else -head.seq
