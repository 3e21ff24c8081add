"""One stored update on its way through python-telegram-bot, and how a plain function meets it."""

from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import ChatMember, Update
from telegram.ext import Application, CallbackContext, ExtBot

from care.retention import HEARD_EVERY
from care.story import Medium
from handlers import privacy_notice
from handlers.turn import Did, Handler, House, Turn
from storage import dialogues, dormant, inbox, people, retention
from storage.database import Storage, Transaction
from storage.inbox import InboxRow
from storage.people import Person

Clock = Callable[[], datetime]

_STATELESS = dict[Any, Any]  # python-telegram-bot's own memory, which stays empty


@dataclass(slots=True)
class Visit:
    """What the processor wants to know of one update after python-telegram-bot had it."""

    row: InboxRow
    error: Exception | None = None  # raised by a handler; python-telegram-bot swallows it
    taken: bool = False  # a handler ran and its transaction was committed
    tap: str | None = None  # Telegram's id of a tap that wants an answer
    toast: str | None = None


_visit: ContextVar[Visit] = ContextVar("visit")


class Context(CallbackContext[ExtBot[None], _STATELESS, _STATELESS, _STATELESS]):
    """python-telegram-bot's context, with the visit it belongs to."""

    @property
    def visit(self) -> Visit:
        return _visit.get()


App = Application[ExtBot[None], Context, _STATELESS, _STATELESS, _STATELESS, None]
Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]


async def process(application: App, update: Update, visit: Visit) -> None:
    """Gives one update to python-telegram-bot and raises what a handler raised."""
    token = _visit.set(visit)
    try:
        await application.process_update(update)
    finally:
        _visit.reset(token)
    if visit.error is not None:
        raise visit.error


async def note_error(_update: object, context: Context) -> None:
    """The application's error handler: tells the processor."""
    error = context.error
    context.visit.error = error


@dataclass(frozen=True, slots=True)
class Adapter:
    """Makes a python-telegram-bot callback of a plain function: one update, one transaction."""

    storage: Storage
    house: House
    clock: Clock

    def __call__(self, handler: Handler) -> Callback:
        async def callback(update: Update, context: Context) -> None:
            visit = context.visit
            query = update.callback_query
            visit.tap = query.id if query else None
            if update.effective_chat is None:
                visit.taken = await self.storage.transact(self._put_away, visit.row)
                return
            turn = await self.storage.transact(self._run, handler, update, visit.row)
            if turn is not None:
                visit.taken = True
                visit.toast = turn.toast

        return callback

    def _put_away(self, tx: Transaction, row: InboxRow) -> bool:
        """What belongs to no chat is nobody's to answer, and must not come up again."""
        if not inbox.take(tx, row):
            return False
        inbox.done(tx, row.seq, now=self.clock())
        return True

    def _run(self, tx: Transaction, handler: Handler, update: Update, row: InboxRow) -> Turn | None:
        """None when another copy of the bot is at this chat or had this update already."""
        chat = update.effective_chat
        if chat is None or not inbox.take(tx, row):
            return None
        now = self.clock()
        person = people.person_of_chat(tx, chat.id)
        did = what_was_done(update)
        if person is not None and not did.blocked:
            heard_of(tx, person, now=now)
        turn = Turn(
            tx=tx,
            house=self.house,
            now=now,
            chat_id=chat.id,
            did=did,
            person=person,
            dialogue=dialogues.of_person(tx, person.id) if person else None,
            words=self.house.catalogs.speaking(person.voice)
            if person
            else self.house.catalogs.of(did.language),
            trace=row.trace,
        )
        if update.edited_message is None:
            privacy_notice.show_if_new(turn)
        handler(turn)
        turn.close()
        inbox.done(tx, row.seq, now=now)
        return turn


def heard_of(tx: Transaction, person: Person, *, now: datetime) -> None:
    """Whoever does something can be reached; and what goes by itself waits from here anew."""
    if person.unreachable_at is not None:
        people.mark_reachable(tx, person.id)  # else what is said back would be held back
        retention.tell_anew(tx, person.id)
    if person.heard_at is None or now - person.heard_at >= HEARD_EVERY:
        dormant.heard(tx, person, now=now)


_BEYOND = ("contact", "gift", "unique_gift", "invoice", "successful_payment", "paid_media")


def what_was_done(update: Update) -> Did:
    """The parts of an update that a handler may see."""
    user = update.effective_user
    language = user.language_code if user else None
    called = user.first_name if user else None
    query = update.callback_query
    if update.my_chat_member is not None:
        return Did(blocked=update.my_chat_member.new_chat_member.status == ChatMember.BANNED)
    if query is not None:
        return Did(
            data=query.data,
            message=query.message.message_id if query.message else None,
            tap=query.id,
            language=language,
            called=called,
        )
    message = update.effective_message
    if message is None:
        return Did(language=language, called=called)
    text = message.text or message.caption
    command, _, argument = (text or "").partition(" ")
    medium, file = None, None
    if message.voice is not None:
        medium, file = Medium.VOICE, message.voice.file_id
    elif message.photo:
        medium, file = Medium.PHOTO, message.photo[-1].file_id
    elif message.text is not None:
        medium = Medium.TEXT
    return Did(
        argument=argument.strip() if command.startswith("/") else "",
        text=text,
        message=message.message_id,
        medium=medium,
        file=file,
        album=message.media_group_id,
        language=language,
        called=called,
        beyond=any(getattr(message, one) for one in _BEYOND),
    )
