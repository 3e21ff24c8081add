"""The composition root: the only place that knows every part. Here the order matters."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError
from telegram.ext import ApplicationBuilder, ContextTypes, ExtBot

from bot import routing, ticks
from bot.backup import Backups
from bot.lifeline import Lifeline
from bot.limits import Pace
from bot.metrics import Metrics
from bot.processor import Processor
from bot.pulse import Signs
from bot.receiver import ALLOWED_UPDATES, POLLS_FOR, Poller
from bot.scheduler import Scheduler
from bot.sender import Sender
from bot.transport import READ_FOR, AiohttpRequest
from bot.visit import Adapter, App, Clock, Context
from bot.web import PollingRequest, Webhook
from handlers import menu
from handlers.conversing import CONVERSATIONS
from handlers.turn import House
from storage.database import Storage
from texts import Catalogs, Words
from texts.zones import find_zones

log = structlog.get_logger(__name__)

STOPS_WITHIN = 3.0  # seconds for what is under way; then it is cut off, and nothing is lost
RECEIVING = "receive"  # the part that goes on while the database is away
DELIVERS_AT_ONCE = 16  # connections for the webhook; one disk takes what they bring


class Afterword:
    """One running bot."""

    def __init__(
        self,
        *,
        storage: Storage,
        token: str,
        api_url: str,
        admin_ids: frozenset[int],
        tried_lists: frozenset[str] = frozenset(),
        default_language: str,
        clock: Clock,
        polls_for: int = POLLS_FOR,
        pace: Pace | None = None,
        read_for: float = READ_FOR,
        webhook: Webhook | None = None,
        metrics: Metrics | None = None,
        backups: Backups | None = None,
    ) -> None:
        self._storage = storage
        self._backups = backups
        self._metrics = metrics or Metrics()
        self._clock = clock
        self._admin_ids = admin_ids
        self._tried_lists = tried_lists
        self._catalogs = Catalogs(default=default_language)
        self._request = AiohttpRequest(read_for=read_for)
        self._polling_request = PollingRequest()
        self._bot: ExtBot[None] = ExtBot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._request,
            get_updates_request=self._polling_request,
        )
        self._application: App = (
            ApplicationBuilder()
            .bot(self._bot)
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=Context))
            .build()
        )
        self.lifeline = Lifeline(bot=self._bot, catalogs=self._catalogs, tried_lists=tried_lists)
        self._polls_for = polls_for
        self._pace = pace or Pace()
        self._webhook = webhook
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Says hello to Telegram and starts every part. InvalidToken, NetworkError: it did not."""
        await self._application.initialize()
        await self._choose_receiver()
        house = House(
            catalogs=self._catalogs,
            conversations=CONVERSATIONS,
            bot_username=self._bot.username,
            admin_ids=self._admin_ids,
            tried_lists=self._tried_lists,
        )
        self.sender = Sender(
            storage=self._storage,
            bot=self._bot,
            catalogs=self._catalogs,
            clock=self._clock,
            pace=self._pace,
            metrics=self._metrics,
        )
        self.scheduler = Scheduler(
            storage=self._storage,
            catalogs=self._catalogs,
            clock=self._clock,
            queued=self.sender.wakeup,
            metrics=self._metrics,
            backups=self._backups,
            signs=self._signs,
        )
        self.processor = Processor(
            storage=self._storage,
            application=self._application,
            house=house,
            clock=self._clock,
            said_something=self.sender.wakeup,
            lifeline=self.lifeline,
            metrics=self._metrics,
        )
        poller = Poller(
            storage=self._storage,
            request=self._polling_request,
            base_url=self._bot.base_url,
            clock=self._clock,
            arrived=self.processor.wakeup.call,
            lifeline=self.lifeline,
            polls_for=self._polls_for,
        )
        routing.register(self._application, Adapter(self._storage, house, self._clock))
        await self._introduce()
        await asyncio.to_thread(warm_up, self._catalogs)
        parts = {"process": self.processor.run, "send": self.sender.run}
        if self._webhook is None:
            parts[RECEIVING] = poller.run
        self._tasks = [asyncio.create_task(run(), name=name) for name, run in parts.items()]
        await self.scheduler.live()
        self.scheduler.start()
        log.info("started", bot=self._bot.username)

    async def run(self) -> None:
        """Runs until cancelled; raises what ended a part, such as a token taken back."""
        done, _pending = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in done:
            task.result()

    async def stop(self) -> None:
        """Lets what is under way come to its end, and loses nothing of the rest. Also after a
        start that failed halfway."""
        if self._tasks:
            await self._end(self._tasks)
            log.info("stopped")
        await self.lifeline.stop()
        await self._application.shutdown()
        await self._bot.shutdown()  # the application does not, when it never came up

    async def only_receive(self) -> None:
        """From here on it handles and sends nothing: the duty is lost. What comes is stored, or
        answered with help where that cannot be."""
        await self._end([task for task in self._tasks if task.get_name() != RECEIVING])

    async def _end(self, tasks: Sequence[asyncio.Task[None]]) -> None:
        self.scheduler.stop()
        for task in tasks:
            task.cancel()
        _done, late = await asyncio.wait(tasks, timeout=STOPS_WITHIN)
        if late:
            log.warning("stopped_in_the_middle", parts=[task.get_name() for task in late])

    def arrived(self) -> None:
        """The webhook stored something."""
        self.processor.wakeup.call()

    def silent_for(self) -> float:
        """For how many seconds polling has had no answer; with a webhook silence is nothing."""
        return 0.0 if self._webhook else self._polling_request.silent_for()

    def _signs(self) -> Signs:
        silent_for = None if self._webhook else timedelta(seconds=self.silent_for())
        off_by = self._polling_request.off_by or self._request.off_by
        return Signs(silent_for=silent_for, off_by=off_by)

    @property
    def working(self) -> bool:
        """Something is being handled or sent at this moment; costs nothing to ask."""
        return self.processor.working or self.sender.working

    async def idle(self) -> bool:
        """Everything received is handled, and everything due is sent."""
        return await self.processor.idle() and await self.sender.idle()

    async def next_due_at(self) -> datetime | None:
        """When the next thing falls due by itself; None: nothing is planned."""
        return await self._storage.read(ticks.next_due_at, now=self._clock())

    async def _choose_receiver(self) -> None:
        """Telegram delivers, or answers polls, never both; what waits there stays."""
        if self._webhook is None:
            await self._bot.delete_webhook(drop_pending_updates=False)
        else:
            await self._bot.set_webhook(
                self._webhook.url,
                secret_token=self._webhook.secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=DELIVERS_AT_ONCE,
                drop_pending_updates=False,
            )

    async def _introduce(self) -> None:
        """A stranger's commands menu and the description, in each language; a failure is no reason
        to stay away."""
        try:
            for language in (None, *self._catalogs.languages):
                await _introduce_in(self._bot, self._catalogs.of(language), language)
        except TelegramError as error:
            log.warning("introduction_failed", error=type(error).__name__)


async def _introduce_in(bot: ExtBot[None], words: Words, language: str | None) -> None:
    await bot.set_my_commands(
        BotCommand.de_list(menu.listed(menu.STRANGER, words), bot),
        scope=BotCommandScopeAllPrivateChats(),
        language_code=language,
    )
    await bot.set_my_description(words.plain("bot-description"), language_code=language)
    await bot.set_my_short_description(words.plain("bot-about"), language_code=language)


def warm_up(catalogs: Catalogs) -> None:
    """Reads now what would otherwise make the first person wait. Takes time: in a thread."""
    for language in catalogs.languages:
        find_zones("Lisbon", catalogs.of(language))
