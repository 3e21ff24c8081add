"""One turn of a conversation: what a person did, what is known of them, and what is said back.

Nothing is sent from here. What a turn says is committed together with what it decided, and goes
out from the outbox afterwards.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from care.audit import Act, Actor, Entry
from care.delivery import Kind
from care.story import Medium
from handlers.keyboard import Button, Keyboard, markup
from storage import dialogues, outbox, people
from storage.database import Transaction
from storage.dialogues import Dialogue
from storage.ids import ClientId, DigestId, OutboxId, PersonId
from storage.people import Person
from texts import Catalogs, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Did:
    """What the person did, in their own chat."""

    argument: str = ""  # what stood behind a command
    text: str | None = None  # words as they were typed, or a caption; null: none
    data: str | None = None  # of a tapped button; null: not a tap
    message: int | None = None  # the message written, edited, or tapped on
    tap: str | None = None  # Telegram's id of the tap; null: typed
    medium: Medium | None = None  # of something that can be kept; null: nothing of the kind
    file: str | None = None  # Telegram's file id; null: text
    album: str | None = None  # which pictures were sent together; null: it came alone
    language: str | None = None  # as Telegram names it
    called: str | None = None  # first name as Telegram knows it
    blocked: bool = False  # the person has just blocked the bot
    beyond: bool = False  # a contact card, a gift, a payment: not what this channel is for

    @property
    def value(self) -> str:
        """The last part of a button's data."""
        return (self.data or "").rpartition(":")[2]

    @property
    def fields(self) -> list[str]:
        """The parts of a button's data behind its name."""
        return (self.data or "").split(":")[1:]


@dataclass(frozen=True, slots=True)
class Step:
    """One question: `ask` shows it; `answered` takes a tap's value or typed words."""

    ask: "Handler"
    answered: "Handler"


@dataclass(frozen=True, slots=True)
class Conversation:
    first: str
    steps: Mapping[str, Step]


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What all turns share, and none changes."""

    catalogs: Catalogs
    conversations: Mapping[str, Conversation]
    bot_username: str
    admin_ids: frozenset[int]
    tried_lists: frozenset[str] = frozenset()  # of words of danger, below the aims: the operator's


@dataclass(slots=True, kw_only=True)
class Turn:
    tx: Transaction
    house: House
    now: datetime
    chat_id: int
    did: Did
    person: Person | None  # null: a stranger, of whom nothing is stored
    dialogue: Dialogue | None  # null: no conversation is open
    words: Words
    trace: str
    toast: str | None = None  # shown on top of the chat when the tap is answered; null: nothing
    _offered: list[tuple[str, str]] = field(default_factory=list)
    _stays: list[tuple[str, str]] = field(default_factory=list)  # offered, whatever comes after
    _bare: dict[int, bool] = field(default_factory=dict)  # messages, and whether to bare them
    _is_bare: set[int] = field(default_factory=set)  # changed to have no buttons, in this turn

    @property
    def me(self) -> Person:
        """The person; for handlers that strangers do not reach."""
        if self.person is None:
            raise LookupError("this turn belongs to a stranger")
        return self.person

    def become(self, person: Person | None) -> None:
        """From here on the turn belongs to this person, or to a stranger again."""
        self.person = person
        if person is not None:
            self.words = self.house.catalogs.speaking(person.voice)

    # What is said.

    def say(
        self,
        text: str,
        buttons: Keyboard = (),
        *,
        quietly: bool = False,
        protected: bool = False,
        owner: int | None = None,
        after: timedelta = timedelta(0),
        stays: bool = False,
    ) -> OutboxId:
        """A new message. `owner`: a person or a letter whose words it holds; their key seals it.
        `after`: how long it waits, so that something newer can still take its place. `stays`:
        whatever is said after it, or taken back of that, leaves it and its buttons alone."""
        params = _text(text, buttons)
        if quietly:
            params["disable_notification"] = True
        if protected:
            params["protect_content"] = True
        self._offer(buttons)
        if stays:
            self._stays, self._offered = self._stays + self._offered, []
        return self.send("sendMessage", params, owner=owner, after=after, stays=stays)

    def edit(self, text: str, buttons: Keyboard = (), *, owner: int | None = None) -> None:
        """Changes the tapped message in place; when this was typed, says it anew."""
        if self.did.tap is None or self.did.message is None:
            self.say(text, buttons, owner=owner)
        else:
            self.amend(self.did.message, text, buttons, owner=owner)

    def amend(
        self, message: int, text: str, buttons: Keyboard = (), *, owner: int | None = None
    ) -> None:
        """Changes an earlier message of the bot in this chat."""
        params = {"message_id": message, **_text(text, buttons)}
        self.send("editMessageText", params, owner=owner)
        self._bare[message] = False  # it has the buttons it is to have
        if not buttons:
            self._is_bare.add(message)
        self._offer(buttons)

    def drop_buttons(self, message: int | None = None) -> None:
        """Takes the buttons off a message, by default the tapped one, once the rest is said."""
        target = message or (self.did.message if self.did.tap else None)
        if target is not None and target not in self._is_bare:
            self._bare[target] = True

    def swap_buttons(self, buttons: Keyboard, *, said: str) -> None:
        """Other buttons under the tapped message; when this was typed, under a new one that says
        `said`."""
        if self.did.tap is None or self.did.message is None:
            self.say(said, buttons)
            return
        self.send(
            "editMessageReplyMarkup",
            {"message_id": self.did.message, "reply_markup": markup(buttons)},
        )
        self._offer(buttons)

    def send(
        self,
        method: str,
        params: dict[str, Any],
        *,
        draw: dict[str, Any] | None = None,
        owner: int | None = None,
        after: timedelta = timedelta(0),
        stays: bool = False,
    ) -> OutboxId:
        """Any call of the Bot API. `draw`: a recipe for a picture, drawn when it is sent. `stays`:
        it belongs to no other message of this turn, and is not taken back with one."""
        payload: dict[str, Any] = {"method": method, "params": params}
        if draw is not None:
            payload["draw"] = draw
        return outbox.put(
            self.tx,
            person=self.person.id if self.person else None,
            chat_id=None if self.person else self.chat_id,
            kind=Kind.REPLY,
            payload=payload,
            due_at=self.now + after,
            now=self.now,
            owner=owner,
            trace=None if stays else self.trace,
        )

    def tell(
        self,
        person: PersonId,
        write: Callable[[Words], tuple[str, Keyboard]],
        *,
        kind: Kind,
        client: ClientId | None = None,
        digest: DigestId | None = None,
        message: int | None = None,
        quietly: bool = True,
        marked: Mapping[str, Any] | None = None,
    ) -> OutboxId | None:
        """Something for somebody else, in their language; the gate decides when it may go.

        `client`: about whom, so that it is cancelled when they stop. `digest`: which one it
        announces. `message`: an earlier message to change in place instead of a new one.
        `marked`: what else must be known of it as it goes out. None: they are stored no more.
        """
        known = people.person(self.tx, person)
        if known is None:
            return None
        text, buttons = write(self.house.catalogs.speaking(known.voice))
        params = _text(text, buttons)
        if message is None:
            params["disable_notification"] = quietly
        else:
            params["message_id"] = message
        return outbox.put(
            self.tx,
            person=person,
            chat_id=None,
            kind=kind,
            payload={
                "method": "sendMessage" if message is None else "editMessageText",
                "params": params,
                **(marked or {}),
            },
            due_at=self.now,
            now=self.now,
            client=client,
            digest=digest,
            trace=self.trace,
        )

    def _offer(self, buttons: Keyboard) -> None:
        self._offered = [
            (button.label, button.data) for row in buttons for button in row if button.data
        ]

    def close(self) -> None:
        """Bares what is to be bared, and remembers the buttons shown last. Called once, before
        the commit: an answer must not wait for the tidying up."""
        for message, is_bare in self._bare.items():
            if is_bare:
                self.send("editMessageReplyMarkup", {"message_id": message})
        offered = self._stays + self._offered
        if offered and self.person is not None:
            dialogues.remember_offer(self.tx, self.person.id, offered, now=self.now)

    def write_down(
        self,
        act: Act,
        actor: Actor,
        *,
        subject: int | None = None,
        about: int | None = None,
        what: str | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        """Into the trail, with the commit: ids and values of settings, never a word or a name."""
        self.tx.write_down(
            Entry(
                at=self.now,
                act=act,
                actor=actor,
                actor_id=self.me.id,
                subject_id=subject,
                about_id=about,
                what=what,
                before=before,
                after=after,
            )
        )

    def refuse(self) -> None:
        """The button belongs to somebody else, or to a time that is over. Never says which."""
        if self.did.tap is None:
            self.say(self.words("nothing-to-do"))
        else:
            self.toast = self.words.plain("button-old")

    # Where the person is in a conversation.

    def begin(self, name: str, **data: Any) -> None:
        """Opens a conversation, in place of any other, and asks its first question."""
        first = self.house.conversations[name].first
        self.dialogue = dialogues.open_dialogue(
            self.tx, self.me.id, name=name, step=first, data=data, now=self.now
        )
        self.ask_again()

    def go(self, step: str, **data: Any) -> None:
        """On to a step of the open conversation, with what was gathered until now."""
        dialogue = self.open_dialogue
        moved = replace(dialogue, step=step, data=dialogue.data | data)
        self.dialogue = dialogues.save(self.tx, self.me.id, moved, now=self.now)
        self.ask_again()

    def remember(self, **data: Any) -> None:
        """Keeps something with the open step, without asking anew."""
        dialogue = self.open_dialogue
        kept = replace(dialogue, data=dialogue.data | data)
        self.dialogue = dialogues.save(self.tx, self.me.id, kept, now=self.now)

    def ask_again(self) -> None:
        """The question of the current step, once more."""
        self._step().ask(self)

    def answer(self) -> None:
        """Gives what the person did to the current step."""
        self._step().answered(self)

    def finish(self) -> None:
        """Closes the conversation."""
        dialogues.close(self.tx, self.me.id)
        self.dialogue = None

    def choice(self, label: str, value: str) -> Button:
        """A button that answers the current step, and is known as an old one at the next."""
        return Button(label, f"d:{self.open_dialogue.version}:{value}")

    @property
    def open_dialogue(self) -> Dialogue:
        if self.dialogue is None:
            raise LookupError("no conversation is open")
        return self.dialogue

    def _step(self) -> Step:
        dialogue = self.open_dialogue
        return self.house.conversations[dialogue.name].steps[dialogue.step]


Handler = Callable[[Turn], None]
Handlers = Mapping[str, Handler]  # by the command, or by how the data of a button begins


def _text(text: str, buttons: Keyboard) -> dict[str, Any]:
    params: dict[str, Any] = {
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if buttons:
        params["reply_markup"] = markup(buttons)
    return params
