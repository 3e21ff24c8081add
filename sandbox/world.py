"""The whole local Telegram as one object: people, chats, files, updates, and what is logged."""

import secrets
import time
from typing import Any

from sandbox.calls import CallLog
from sandbox.chat import Content, Message, Person, Tap
from sandbox.clock import SimClock
from sandbox.events import EventStream
from sandbox.faults import Faults
from sandbox.files import FileStore
from sandbox.markup import Keyboard
from sandbox.profile import Command, Profile
from sandbox.refusal import Refusal, bad_request
from sandbox.updates import TAP_KEPT_FOR, UpdateQueue
from sandbox.view import message_seen, person_seen
from sandbox.webhook import Webhook

BOT_NAME = "Afterword"
BOT_USERNAME = "afterword_bot"
TYPING_FOR = 5.0  # real seconds


class World:
    """One bot and the people it can talk with."""

    def __init__(
        self,
        token: str,
        clock: SimClock,
        *,
        seed: int | None = None,
        webhook_pause: float = 1.0,
        webhook_timeout: float = 60.0,
    ) -> None:
        number = token.partition(":")[0]
        if not number.isdigit():
            raise ValueError("a bot token starts with the bot's number and a colon")
        self.token = token
        self.bot_id = int(number)
        self.username = BOT_USERNAME
        self.clock = clock
        self.people: dict[int, Person] = {}
        self.taps: dict[str, Tap] = {}
        self.profile = Profile(names={"": BOT_NAME})
        self.updates = UpdateQueue(clock, seed)
        self.webhook = Webhook(
            self.updates, clock, pause=webhook_pause, answer_within=webhook_timeout
        )
        self.files = FileStore()
        self.events = EventStream()
        self.calls = CallLog()
        self.faults = Faults()
        self._last_message_id = 0

    def bot_user(self) -> dict[str, Any]:
        """The Bot API's User for the bot."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.names.get("", BOT_NAME),
            "username": self.username,
        }

    def add_person(
        self, person_id: int, first_name: str, language_code: str = "en", role: str = "client"
    ) -> Person:
        person = Person(person_id, first_name, language_code, role)
        self.people[person_id] = person
        self.events.add("user", user=person_seen(person))
        return person

    def known(self, chat_id: Any) -> Person:
        """The person behind a chat id. Raises Refusal for who never wrote to the bot."""
        person = self.people.get(chat_id) if type(chat_id) is int else None
        if person is None or not person.started:
            raise bad_request("chat not found")
        return person

    def reachable(self, chat_id: Any) -> Person:
        """The person, if the bot may send to them. Raises Refusal."""
        person = self.known(chat_id)
        if person.deactivated:
            raise Refusal(403, "Forbidden: user is deactivated")
        if person.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return person

    def post(
        self,
        person: Person,
        content: Content,
        *,
        from_bot: bool,
        keyboard: Keyboard | None = None,
        reply_to: int | None = None,
        protected: bool = False,
        silent: bool = False,
        forwarded: bool = False,
    ) -> Message:
        """Put a message into a chat; everyone who watches hears of it."""
        self._last_message_id += 1
        message = Message(
            message_id=self._last_message_id,
            from_bot=from_bot,
            sent_at=self.clock.now(),
            content=content,
            keyboard=keyboard,
            reply_to=reply_to,
            protected=protected,
            silent=silent,
            forwarded=forwarded,
        )
        person.messages[message.message_id] = message
        if from_bot:
            person.typing_until = 0.0
        self.events.add("message", user=person.person_id, message=message_seen(message))
        return message

    def edited(self, person: Person, message: Message, *, rewritten: bool = True) -> None:
        """Note that a message was changed just now. Apps say "edited" only when it says
        something else than before, not when its buttons changed."""
        message.edited_at = self.clock.now()
        message.rewritten |= rewritten
        self.events.add("edit", user=person.person_id, message=message_seen(message))

    def delete(self, person: Person, message_ids: list[int]) -> None:
        for message_id in message_ids:
            del person.messages[message_id]
        self.events.add("delete", user=person.person_id, message_ids=message_ids)

    def as_sent(self, person: Person, message: Message) -> dict[str, Any]:
        """The Bot API's Message, with the message it replies to."""
        sent = self._plain(person, message)
        replied = person.messages.get(message.reply_to) if message.reply_to else None
        if replied is not None:
            sent["reply_to_message"] = self._plain(person, replied)
        return sent

    def _plain(self, person: Person, message: Message) -> dict[str, Any]:
        date = int(message.sent_at.timestamp())
        sent = {
            "message_id": message.message_id,
            "from": self.bot_user() if message.from_bot else person.as_user(),
            "chat": person.as_chat(),
            "date": date,
            **message.content,
        }
        if message.edited_at is not None:
            sent["edit_date"] = int(message.edited_at.timestamp())
        if message.keyboard is not None:
            sent["reply_markup"] = {"inline_keyboard": message.keyboard}
        if message.protected:
            sent["has_protected_content"] = True
        if message.forwarded:
            origin = {"type": "hidden_user", "sender_user_name": "Someone", "date": date}
            sent["forward_origin"] = origin
        return sent

    def typing(self, person: Person) -> None:
        person.typing_until = time.monotonic() + TYPING_FOR
        self.events.add("typing", user=person.person_id)

    def tapped(self, person: Person, message_id: int, data: str) -> Tap:
        """Remember a tap, so that the bot can answer it once and in time."""
        tap = Tap(str(secrets.randbits(63)), person, message_id, data, self.clock.now())
        while self.taps and tap.at - (oldest := next(iter(self.taps.values()))).at >= TAP_KEPT_FOR:
            del self.taps[oldest.callback_query_id]
        self.taps[tap.callback_query_id] = tap
        person.taps.append(tap)
        return tap

    def open_tap(self, callback_query_id: str) -> Tap:
        """The tap that is to be answered. Raises Refusal when it is too late, or was answered."""
        tap = self.taps.pop(callback_query_id, None)
        if tap is None or self.clock.now() - tap.at >= TAP_KEPT_FOR:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        return tap

    def commands_seen(self, person: Person) -> list[Command]:
        return self.profile.commands_seen(person.person_id, person.language_code)
