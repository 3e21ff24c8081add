"""Outbox to Telegram: by lane, within the limits, past the gate at the last instant.

For each message: 1. wait until the limits allow it; 2. one transaction claims the row (due →
sending) and asks the gate; 3. the call, in no transaction; 4. one transaction settles the row. A
crash between 2 and 4 leaves the row in `sending`; the next sender settles it by its guarantee.
While the database is away, 4 waits for it: what is known of a call must not be forgotten.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from telegram import BotCommand, BotCommandScopeChat, InlineKeyboardMarkup, InputFile, Message
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import documents, ledger, pictures
from bot.failures import failure_of, nothing_to_do, retry_after_of
from bot.limits import Limits, Pace
from bot.logs import where
from bot.metrics import Metrics
from bot.visit import Clock
from bot.wakeup import Wakeup
from care.delivery import Failure, Settlement, State, after_failure, is_bulk
from storage import sending
from storage.database import DatabaseUnavailable, Storage, Transaction
from storage.ids import new_id
from storage.sending import OutboxHead, OutboxRow
from texts import Catalogs

log = structlog.get_logger(__name__)

AT_ONCE = 32
BULK_AT_ONCE = 24  # a slow Telegram must not let bulk take every place
LOOKS_AGAIN_AFTER = 1.0  # seconds; for what becomes due by itself
SETS_MENU_WITHIN = 5.0  # seconds; what is said next to the same person waits for it
PUT_OFF_FOR = timedelta(hours=1)  # what cannot be made ready to go out

P = ParamSpec("P")
T = TypeVar("T")

# What the outbox may ask of Telegram.
_METHODS: dict[str, str] = {
    "sendMessage": "send_message",
    "sendPhoto": "send_photo",
    "sendVoice": "send_voice",
    "sendDocument": "send_document",
    "editMessageText": "edit_message_text",
    "editMessageReplyMarkup": "edit_message_reply_markup",
    "deleteMessage": "delete_message",
    "deleteMessages": "delete_messages",
    "setMyCommands": "set_my_commands",
    "deleteMyCommands": "delete_my_commands",
}
# Nobody waits for these, so they are tried once and hold up nothing: the next Start repeats them.
_OF_THE_MENU = frozenset({"setMyCommands", "deleteMyCommands"})


class Sender:
    """The one active sender of a bot: see Storage.hold."""

    def __init__(
        self,
        *,
        storage: Storage,
        bot: ExtBot[None],
        catalogs: Catalogs,
        clock: Clock,
        pace: Pace,
        seed: int | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self._storage = storage
        self._metrics = metrics or Metrics()
        self._bot = bot
        self._catalogs = catalogs
        self._clock = clock
        self._claim = new_id()
        self._limits = Limits(time.monotonic(), pace)
        self._jitter = random.Random(seed)  # noqa: S311 spreads retries; nothing secret
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._bulk_under_way: set[int] = set()
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
        count = await self._surely(ledger.settle_stuck, claim=self._claim, now=self._clock())
        if count:
            log.warning("sends_interrupted", count=count)

    @property
    def working(self) -> bool:
        return bool(self._under_way)

    async def idle(self) -> bool:
        """Nothing is due and nothing is under way."""
        if self.working:
            return False
        found = await self._storage.read(sending.candidates, now=self._clock(), limit=1)
        # Asked after the look: what was due a moment ago may be under way by now.
        return not found and not self.working

    async def _start_what_is_due(self) -> float:
        """Starts what may go now; how long to sleep, in seconds (0: look again at once)."""
        if len(self._under_way) >= AT_ONCE:
            return LOOKS_AGAIN_AFTER
        try:
            heads = await self._storage.read(
                sending.candidates, now=self._clock(), limit=4 * AT_ONCE, busy=self._busy()
            )
        except DatabaseUnavailable:
            log.warning("outbox_unavailable")
            return LOOKS_AGAIN_AFTER
        shortest = LOOKS_AGAIN_AFTER
        for head in heads:
            if len(self._under_way) >= AT_ONCE:
                break
            key, bulk = _recipient(head), is_bulk(head.lane)
            if key in self._under_way or (bulk and len(self._bulk_under_way) >= BULK_AT_ONCE):
                continue
            now = time.monotonic()
            wait = self._limits.wait(key, bulk=bulk, now=now)
            if wait > 0:
                shortest = min(shortest, wait)
                continue
            self._limits.take(key, bulk=bulk, now=now)
            self._under_way[key] = asyncio.create_task(self._deliver(head, key))
            if bulk:
                self._bulk_under_way.add(key)
        return shortest

    def _busy(self) -> list[Any]:
        return list(self._under_way)

    async def _deliver(self, head: OutboxHead, key: int) -> None:
        try:
            row = await self._claimed(head)
            if row is not None:
                settlement, message = await self._call(row, key)
                await self._surely(
                    ledger.settle, row, settlement, message=message, now=self._clock()
                )
                self._metrics.sent(row.kind, settlement.state)
        except Exception as error:  # noqa: BLE001 nobody awaits this task
            # The row stays in `sending`, and is settled by the next recovery.
            log.error("sending_broke", outbox=head.seq, kind=head.kind, **_place_of(error))
        finally:
            del self._under_way[key]
            self._bulk_under_way.discard(key)
            self.wakeup.call()

    async def _claimed(self, head: OutboxHead) -> OutboxRow | None:
        """The row, ours and allowed by the gate; None when it does not go out now."""
        try:
            row = await self._storage.transact(
                ledger.claim,
                head,
                claim=self._claim,
                now=self._clock(),
                catalogs=self._catalogs,
            )
        except DatabaseUnavailable:
            # Nobody knows whether the claim was committed. Nothing was sent, so it goes back.
            log.warning("outbox_unavailable")
            await asyncio.sleep(LOOKS_AGAIN_AFTER)
            await self._surely(sending.postpone, head.id, due_at=head.due_at, claim=self._claim)
            return None
        except Exception as error:  # noqa: BLE001 a row can be broken in any way
            # Sealed under a lost key, of a kind that is gone: it is put off, or it would come up
            # again at once and keep everything behind it waiting.
            log.error("not_sendable", outbox=head.seq, kind=head.kind, **_place_of(error))
            later = self._clock() + PUT_OFF_FOR
            await self._surely(sending.postpone, head.id, due_at=later, reason="broken")
            return None
        if row is None or row.person_id is not None:
            return row
        # A stranger's messages stand each for themselves, until it is known whose chat it is.
        closed_for = self._limits.closed_for(row.chat_id, now=time.monotonic())
        if closed_for == 0:
            return row
        later = self._clock() + timedelta(seconds=closed_for)
        await self._surely(sending.postpone, row.id, due_at=later, claim=self._claim)
        return None

    async def _surely(
        self, body: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Runs a body, again and again while the database is away."""
        while True:
            try:
                return await self._storage.transact(body, *args, **kwargs)
            except DatabaseUnavailable:
                log.warning("outbox_unavailable")
                await asyncio.sleep(LOOKS_AGAIN_AFTER)

    async def _call(self, row: OutboxRow, key: int) -> tuple[Settlement, int | None]:
        """Makes the call: what became of it, and the number of the message if there is one."""
        bound = log.bind(outbox=row.seq, kind=row.kind, trace=row.trace)
        try:
            call = await self._prepared(row)
        except DatabaseUnavailable:
            bound.warning("outbox_unavailable")
            return self._after_failure(row, Failure.NOT_SENT), None
        except documents.Gone:
            return Settlement(state=State.CANCELLED, reason="gone"), None
        except Exception as error:  # noqa: BLE001 drawing and typesetting raise what they like
            # Nothing was sent, and another try would draw the same.
            bound.error("not_sendable", **_place_of(error))
            return Settlement(state=State.FAILED, reason="broken"), None
        try:
            answer = await call()
        except TelegramError as error:
            settlement = self._after_error(row, key, error)
            bound.warning("not_sent", error=type(error).__name__, then=settlement.state)
            return settlement, None
        except Exception as error:  # noqa: BLE001 a parser's errors on odd JSON are not listed
            # Telegram answered, and nobody understands what: it may have been sent.
            bound.error("answer_unknown", **_place_of(error))
            return self._after_failure(row, Failure.AMBIGUOUS), None
        bound.debug("sent")
        return Settlement(state=State.SENT), (
            answer.message_id if isinstance(answer, Message) else None
        )

    def _after_error(self, row: OutboxRow, key: int, error: TelegramError) -> Settlement:
        if nothing_to_do(error):
            return Settlement(state=State.SENT, reason="nothing_to_do")
        retry_after = retry_after_of(error)
        if retry_after is not None and row.payload["method"] not in _OF_THE_MENU:
            chat = key if row.person_id is not None else row.chat_id
            self._limits.refused(
                chat, retry_after=retry_after.total_seconds(), now=time.monotonic()
            )
        return self._after_failure(row, failure_of(error), retry_after)

    def _after_failure(
        self, row: OutboxRow, failure: Failure, retry_after: timedelta | None = None
    ) -> Settlement:
        if row.payload["method"] in _OF_THE_MENU:
            return Settlement(state=State.SKIPPED, reason="menu")
        return after_failure(
            row.kind,
            failure,
            attempts=row.attempts + 1,
            retry_after=retry_after,
            jitter=self._jitter.random(),
        )

    async def _prepared(self, row: OutboxRow) -> Callable[[], Awaitable[object]]:
        """The call that a row stands for, with everything that takes work already done."""
        payload = row.payload
        params: dict[str, Any] = dict(payload["params"])
        if row.repeat:
            params |= payload.get("if_repeat", {})
        if "draw" in payload:
            name, file = await self._drawn(row, payload["draw"])
            params[name] = file
        if "reply_markup" in params:
            params["reply_markup"] = InlineKeyboardMarkup.de_json(params["reply_markup"], self._bot)
        if "commands" in params:
            params["commands"] = BotCommand.de_list(params["commands"], self._bot)
        call: Callable[..., Awaitable[object]] = getattr(self._bot, _METHODS[payload["method"]])
        if payload["method"] in _OF_THE_MENU:
            scope = BotCommandScopeChat(row.chat_id)
            return partial(call, scope=scope, read_timeout=SETS_MENU_WITHIN, **params)
        return partial(call, chat_id=row.chat_id, **params)

    async def _drawn(self, row: OutboxRow, recipe: Mapping[str, Any]) -> tuple[str, InputFile]:
        """What a recipe describes. A document holds what its receiver may have, and no more."""
        if "document" not in recipe:
            return await asyncio.to_thread(pictures.draw, recipe)
        if row.person_id is None:
            raise LookupError("a document for a stranger, of whom nothing is stored")
        now = self._clock()
        material = await self._storage.read(documents.gathered, recipe, row.person_id, now=now)
        return await asyncio.to_thread(
            documents.make, recipe, material, catalogs=self._catalogs, now=now
        )


def _place_of(error: Exception) -> dict[str, str]:
    """What a log may say of an error: its name and its place, never its words."""
    return {"error": type(error).__name__, "where": where(error)}


def _recipient(head: OutboxHead) -> int:
    """Messages to one person go out one after another; a stranger's stand for themselves."""
    return head.person_id if head.person_id is not None else -head.seq
