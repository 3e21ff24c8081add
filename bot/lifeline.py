"""Help that needs no database: straight through the bot, to whoever asks for it, or writes words of
danger, in an update that cannot be stored or handled, or not soon.

Nothing is known of anybody then but what Telegram says of their app: the lines are those that hold
anywhere, and those of each country where its language is spoken.

Best effort, and beside the receiving: nothing here is stored, waited for, or raised. The update
itself takes its ordinary way as soon as the database is back, and is then answered once more.
"""

import asyncio
import time
from collections.abc import Collection, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.failures import failure_of, retry_after_of
from bot.knock import HELP, LONGEST, Knock, knock_in
from bot.limits import Limits, Pace
from care.danger import Danger, danger_in
from care.delivery import Failure
from care.helplines import countries_speaking
from handlers.lines import emergency_of, lines_of, name_of
from texts import Catalogs, Words

log = structlog.get_logger(__name__)

PATIENCE = 2.0  # seconds that storing and handling get; waiting for locks they may take far longer
REMEMBERS = 10_000  # updates; Telegram repeats those that are not confirmed
MOST_CHATS = 500  # at once; whoever comes on top is answered when Telegram repeats the update
CALLS_FOR = 10.0  # seconds for one call
PACE = Pace(in_all=20.0, burst=5.0, in_a_chat=1.0, chat_burst=1.0)


class Page(StrEnum):
    """What is given."""

    HELP = "help"
    SELF = "self"  # words that can mean danger to whoever wrote them
    OTHERS = "others"  # danger from others, or to them
    OFFER = "offer"  # a button that asks for help


class Lifeline:
    """One for all ways by which updates come in, so that nobody is answered twice for one."""

    def __init__(
        self,
        *,
        bot: ExtBot[None],
        catalogs: Catalogs,
        tried_lists: Collection[str] = (),
    ) -> None:
        """`tried_lists`: of words of danger, below the aims."""
        self._bot = bot
        self._tried = tried_lists
        self._catalogs = catalogs
        self._limits = Limits(time.monotonic(), PACE)
        self._answered = _Recent()
        self._passed_over = _Recent()  # looked at, and no help is asked for
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
        """Help for everybody who asks for it, or writes words of danger, in these raw updates.
        Returns at once."""
        for knock in map(knock_in, updates):
            if knock is None or self._is_known(knock.update_id):
                continue
            page = self._page(knock)
            if page is None:
                self._passed_over.add(knock.update_id)
            else:
                self._take(knock, page)

    def _is_known(self, update_id: int) -> bool:
        return update_id in self._answered or update_id in self._passed_over

    def _page(self, knock: Knock) -> Page | None:
        """None: nothing in it asks for help. Words of danger are looked for in the language of the
        app, which is all that is known."""
        if knock.for_help:
            return Page.HELP
        match danger_in(knock.text, self._catalogs.of(knock.language).language, self._tried):
            case Danger.SELF:
                return Page.SELF
            case Danger.OTHERS:
                return Page.OTHERS
        return None

    def _give_or_offer(self, updates: Sequence[object]) -> None:
        """Until an update is taken, Telegram's webhook brings nothing else that is written in its
        chat, not even a word for help. Taps it still brings: so for one that comes a second time
        in vain there is a button."""
        self.give(updates)
        for knock in map(knock_in, updates):
            if knock is not None and knock.tap is None and not self._in_vain.add(knock.update_id):
                self._take(knock, Page.OFFER)

    async def stop(self) -> None:
        """Lets go of what is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _take(self, knock: Knock, page: Page) -> None:
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
        self._start(self._reach(knock, page))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _reach(self, knock: Knock, page: Page) -> None:
        try:
            await self._keep_pace(knock.chat)
            async with asyncio.timeout(CALLS_FOR):
                await self._send(knock, page)
            log.info("help_given_without_records")
        except TelegramError as error:
            self._failed(knock, error)
        except Exception as error:  # noqa: BLE001 nobody awaits this task
            # Left to itself asyncio would print the traceback of a bug of ours, words and all.
            log.error("help_not_given", error=type(error).__name__)
        finally:
            del self._waiting[knock.chat]

    async def _keep_pace(self, chat: int) -> None:
        while wait := self._limits.wait(chat, bulk=False, now=time.monotonic()):  # noqa: ASYNC110 time is what it waits for
            await asyncio.sleep(wait)
        self._limits.take(chat, bulk=False, now=time.monotonic())

    async def _send(self, knock: Knock, page: Page) -> None:
        words, buttons = self._catalogs.of(knock.language), None
        if page is Page.OFFER:
            button = InlineKeyboardButton(words.plain("command-help"), callback_data=HELP)
            buttons = InlineKeyboardMarkup.from_button(button)
        await self._bot.send_message(
            knock.chat,
            text_of(page, words, knock),
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


def text_of(page: Page, words: Words, knock: Knock) -> str:
    """The whole message; as many countries as fit, and each of those whole."""
    first, last = _AROUND[page]
    before = [words(one) for one in first]
    after = [words(one) for one in (*last, "help-without-records")]
    if page is Page.OFFER:
        return _joined(after)
    parts = before if page is Page.OTHERS else [*before, lines_of(words, knock.country)]
    for country in () if knock.country else countries_speaking(knock.language):
        more = [*parts, _of_country(page, words, country)]
        if len(_joined([*more, *after])) > LONGEST:
            break
        parts = more
    return _joined([*parts, *after])


# The texts before the numbers, and after them.
_AROUND: Mapping[Page, tuple[Sequence[str], Sequence[str]]] = {
    Page.HELP: (["help-chat", "lines-heading"], []),
    Page.SELF: (["danger-self"], ["danger-program"]),
    Page.OTHERS: (["danger-others-anywhere"], ["danger-program", "danger-others-stranger"]),
    Page.OFFER: ([], []),
}


def _of_country(page: Page, words: Words, country: str) -> str:
    """Of danger from others somebody may read along: there it is the number for emergencies."""
    if page is Page.OTHERS:
        return f"{name_of(words, country)}\n{emergency_of(words, country)}"
    return lines_of(words, country)


def _joined(parts: Sequence[str]) -> str:
    return "\n\n".join(parts)


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

    def __contains__(self, number: int) -> bool:
        return number in self._numbers

    def drop(self, number: int) -> None:
        self._numbers.pop(number, None)
