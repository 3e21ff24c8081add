"""Help that needs no database: the help page, straight through the bot, to whoever asks for it in
an update that cannot be stored or handled, or not soon.

Best effort, and beside the receiving: nothing here is stored, waited for, or raised. The update
itself takes its ordinary way as soon as the database is back, and is then answered once more.
"""

import asyncio
import time
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ChatType, ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.failures import failure_of, retry_after_of
from bot.limits import Limits, Pace
from care.delivery import Failure
from care.phrases import wants_help
from texts import Catalogs

log = structlog.get_logger(__name__)

PATIENCE = 2.0  # seconds that storing and handling get; waiting for locks they may take far longer
REMEMBERS = 10_000  # updates; Telegram repeats those that are not confirmed
MOST_CHATS = 500  # at once; whoever comes on top is answered when Telegram repeats the update
CALLS_FOR = 10.0  # seconds for one call
PACE = Pace(in_all=20.0, burst=5.0, in_a_chat=1.0, chat_burst=1.0)

HELP = "help"  # the command, and the data of a button


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """Somebody wrote or tapped something in a private chat."""

    update_id: int
    chat: int
    language: str | None  # as Telegram names it
    tap: str | None  # Telegram's id of the tap; None: written
    for_help: bool


def knock_in(update: object) -> Knock | None:
    """What a raw update is about, which may be anything at all; None: nothing of the kind."""
    if not isinstance(update, Mapping):
        return None
    query = _object(update, "callback_query")
    said = query or _object(update, "message") or _object(update, "edited_message")
    chat = _object(_object(query, "message") or said, "chat")
    number, chat_id = update.get("update_id"), chat.get("id")
    if chat.get("type") != ChatType.PRIVATE:
        return None
    if not isinstance(number, int) or not isinstance(chat_id, int):
        return None
    language, tap = _object(said, "from").get("language_code"), query.get("id")
    return Knock(
        update_id=number,
        chat=chat_id,
        language=language if isinstance(language, str) else None,
        tap=tap if isinstance(tap, str) else None,
        for_help=query.get("data") == HELP if query else _asks(said.get("text")),
    )


def _object(parent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = parent.get(name)
    return value if isinstance(value, Mapping) else {}


def _asks(text: object) -> bool:
    if not isinstance(text, str):
        return False
    command = "".join(text.split(maxsplit=1)[:1]).partition("@")[0]
    return command.casefold() == f"/{HELP}" or wants_help(text)


class Lifeline:
    """One for all ways by which updates come in, so that nobody is answered twice for one."""

    def __init__(self, *, bot: ExtBot[None], catalogs: Catalogs) -> None:
        self._bot = bot
        self._catalogs = catalogs
        self._limits = Limits(time.monotonic(), PACE)
        self._answered = _Recent()
        self._in_vain = _Recent()  # brought by the webhook
        self._waiting: dict[int, list[int]] = {}  # by chat: the updates that one answer is for
        self._tasks: set[asyncio.Task[None]] = set()

    @contextmanager
    def beside(self, updates: Sequence[object], *, webhook: bool = False) -> Iterator[None]:
        """While these are stored or handled: help is given when that fails, or takes too long.
        `webhook`: what was brought by it and is not taken, Telegram brings again."""
        give = self._give_or_offer if webhook else self.give
        timer = asyncio.get_running_loop().call_later(PATIENCE, give, updates)
        try:
            yield
        except Exception:  # whatever it is, it is raised again; help must not wait for it
            give(updates)
            raise
        finally:
            timer.cancel()

    def give(self, updates: Sequence[object]) -> None:
        """Help for everybody who asks for it in these raw updates. Returns at once."""
        for update in updates:
            knock = knock_in(update)
            if knock is not None and knock.for_help:
                self._take(knock)

    def _give_or_offer(self, updates: Sequence[object]) -> None:
        """Until an update is taken, Telegram's webhook brings nothing else that is written in its
        chat, not even a word for help. Taps it still brings: so for one that comes a second time
        in vain there is a button."""
        self.give(updates)
        for knock in map(knock_in, updates):
            if knock is not None and knock.tap is None and not self._in_vain.add(knock.update_id):
                self._take(knock)

    async def stop(self) -> None:
        """Lets go of what is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _take(self, knock: Knock) -> None:
        asked = self._waiting.get(knock.chat)
        if asked is None and len(self._waiting) >= MOST_CHATS:
            return
        if not self._answered.add(knock.update_id):
            return
        if knock.tap is not None:
            self._start(self._answer(knock.tap))
        if asked is not None:
            asked.append(knock.update_id)
            return
        self._waiting[knock.chat] = [knock.update_id]
        self._start(self._reach(knock))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _reach(self, knock: Knock) -> None:
        try:
            await self._keep_pace(knock.chat)
            async with asyncio.timeout(CALLS_FOR):
                await self._send(knock)
            log.info("help_given_without_records")
        except TelegramError as error:
            self._failed(knock, error)
        except Exception as error:  # noqa: BLE001 best effort: it must not end anything else
            log.error("help_not_given", error=type(error).__name__)
        finally:
            del self._waiting[knock.chat]

    async def _keep_pace(self, chat: int) -> None:
        while wait := self._limits.wait(chat, bulk=False, now=time.monotonic()):  # noqa: ASYNC110 time is what it waits for
            await asyncio.sleep(wait)
        self._limits.take(chat, bulk=False, now=time.monotonic())

    async def _send(self, knock: Knock) -> None:
        words = self._catalogs.of(knock.language)
        parts, buttons = [words("help-without-records")], None
        if knock.for_help:
            parts.insert(0, words("help"))
        else:
            button = InlineKeyboardButton(words.plain("command-help"), callback_data=HELP)
            buttons = InlineKeyboardMarkup.from_button(button)
        await self._bot.send_message(
            knock.chat,
            "\n\n".join(parts),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=buttons,
        )

    def _failed(self, knock: Knock, error: TelegramError) -> None:
        """What surely did not arrive may be asked for again: Telegram repeats the update."""
        log.warning("help_not_given", error=type(error).__name__)
        retry_after = retry_after_of(error)
        if retry_after is not None:
            now = time.monotonic()
            self._limits.refused(knock.chat, retry_after=retry_after.total_seconds(), now=now)
        if failure_of(error) in {Failure.FLOOD, Failure.NOT_SENT}:
            for update_id in self._waiting[knock.chat]:
                self._answered.drop(update_id)

    async def _answer(self, tap: str) -> None:
        try:
            async with asyncio.timeout(CALLS_FOR):
                await self._bot.answer_callback_query(tap)
        except (TelegramError, TimeoutError) as error:
            log.info("tap_not_answered", error=type(error).__name__)


@dataclass(slots=True)
class _Recent:
    """The newest numbers, as many as are worth remembering."""

    _numbers: dict[int, None] = field(default_factory=dict)

    def add(self, number: int) -> bool:
        """Whether it is new."""
        if number in self._numbers:
            return False
        self._numbers[number] = None
        if len(self._numbers) > REMEMBERS:
            del self._numbers[next(iter(self._numbers))]
        return True

    def drop(self, number: int) -> None:
        self._numbers.pop(number, None)
