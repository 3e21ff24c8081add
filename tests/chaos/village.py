"""The whole bot but for sockets: people, handlers, ticks, outbox and clock, some thousand acts a
minute.

What Telegram would do is drawn by lot: take a message, refuse it, or leave it open whether it
arrived.
"""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot import ledger, letter_ticks, retention, ticks
from bot.tick import Tick
from bot.visit import heard_of
from care.client import Rhythm
from care.client import State as ClientState
from care.delivery import Failure, Kind, Settlement, State, after_failure
from care.plan import Plan, Preset
from care.quiet import QuietDay
from care.story import Medium
from handlers import hearing, presence, routes
from handlers.conversing import CONVERSATIONS
from handlers.turn import Did, House, Turn
from storage import calendar, clients, dialogues, invites, people, sending, therapists
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.sending import OutboxRow
from tests.practice import open_practice
from texts import Catalogs

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
LOOKS_AFTER_EVERY = timedelta(days=1)  # what goes by itself; the real one looks each hour
DANA, ALEX = 102, 103
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Africa/Cairo")
PLANS = (
    Plan(Preset.LIGHT),
    Plan(Preset.YEAR),
    Plan(Preset.LONG),
    Plan(Preset.WEEKS, 3, 24),
    Plan(Preset.WEEKS, 4, 12),
)


class Cut(Exception):
    """The program went away before this was committed."""


@dataclass(frozen=True)
class Sent:
    """One call to Telegram, and how its receiver stood at that moment."""

    at: datetime
    chat: int
    row: OutboxRow
    client: Client | None
    quiet_days: tuple[QuietDay, ...]
    settled: Settlement | None  # none: it was cut off in the middle

    @property
    def kind(self) -> Kind:
        return self.row.kind

    @property
    def text(self) -> str:
        return str(self.row.payload["params"].get("text", ""))

    @property
    def local(self) -> datetime:
        assert self.client is not None
        return self.at.astimezone(ZoneInfo(self.client.zone))

    @property
    def perhaps_arrived(self) -> bool:
        if self.settled is None:
            return True
        return self.settled.state in {State.SENT, State.UNCERTAIN} or self.settled.repeat


@dataclass
class Village:
    storage: Storage
    chance: random.Random
    faults: bool = True
    now: datetime = START
    sent: list[Sent] = field(default_factory=list)
    buttons: dict[int, list[tuple[int, str, str]]] = field(default_factory=dict)
    catalogs: Catalogs = field(default_factory=Catalogs)
    _claim: int = 1
    _message: int = 0
    _looked_after_at: datetime = START

    def __post_init__(self) -> None:
        self.house = House(
            catalogs=self.catalogs,
            conversations=CONVERSATIONS,
            bot_username="afterword_bot",
            admin_ids=frozenset({ALEX}),
        )

    # Who lives here.

    async def begin(self) -> None:
        await self.storage.transact(open_practice, now=self.now)
        await self.says(ALEX, "/start")

    async def invites(self, chat: int, plan: Plan) -> None:
        """Dana invites, and this person says yes."""

        def token(tx: Transaction) -> str:
            dana = people.person_of_chat(tx, DANA)
            assert dana is not None
            therapist = therapists.therapist_of(tx, dana.id)
            assert therapist is not None
            return invites.invite_client(
                tx, therapist, label=f"L{chat}", opening="A small hello.",
                last_session_on=self.now.date(), plan=plan, now=self.now,
            )  # fmt: skip

        await self.says(chat, f"/start {await self.storage.transact(token)}")
        for label in ("I have read this", "Yes, I am", "Notes on a schedule",
                      "These dates are fine"):  # fmt: skip
            await self.says(chat, label)

    # What people do.

    async def says(self, chat: int, text: str, *, edits: int | None = None) -> int:
        self._message += 1
        number = edits or self._message
        command, _, argument = text.partition(" ")
        did = Did(
            text=text,
            argument=argument if command.startswith("/") else "",
            message=number,
            medium=Medium.TEXT,
            language="en",
            called=f"C{chat}",
        )
        handler = routes.COMMANDS.get(command[1:]) if command.startswith("/") else None
        await self.acts(chat, did, handler or (hearing.edited if edits else hearing.wrote))
        return number

    async def taps(self, chat: int, data: str, message: int) -> None:
        did = Did(data=data, message=message, tap="tap", language="en", called=f"C{chat}")
        handler = routes.TAPS.get(data.partition(":")[0], routes.unknown_button)
        await self.acts(chat, did, handler)

    async def blocks(self, chat: int, *, blocked: bool) -> None:
        await self.acts(chat, Did(blocked=blocked), presence.changed)

    async def acts(self, chat: int, did: Did, handler: Callable[[Turn], None]) -> None:
        """One update, in one transaction; cut off in the middle it comes once more."""
        if self.faults and self.chance.random() < 0.02:
            with suppress(Cut):
                await self.storage.transact(self._turn, chat, did, handler, cut=True)
        await self.storage.transact(self._turn, chat, did, handler)
        await self.pump()

    def _turn(
        self, tx: Transaction, chat: int, did: Did, handler: Callable[[Turn], None], *,
        cut: bool = False,
    ) -> None:  # fmt: skip
        person = people.person_of_chat(tx, chat)
        if person is not None and not did.blocked:
            heard_of(tx, person, now=self.now)
        words = self.catalogs.speaking(person.voice) if person else self.catalogs.of(did.language)
        turn = Turn(
            tx=tx, house=self.house, now=self.now, chat_id=chat, did=did, person=person,
            dialogue=dialogues.of_person(tx, person.id) if person else None, words=words,
            trace="t",
        )  # fmt: skip
        handler(turn)
        turn.close()
        if cut:
            raise Cut

    # What time brings.

    async def passes(self, for_: timedelta, *, asleep: bool = False) -> None:
        """Everything that falls due on the way happens when it is due; asleep, at the end."""
        target = self.now + for_
        while not asleep:
            due_at = await self.storage.read(ticks.next_due_at, now=self.now)
            if due_at is None or due_at > target:
                break
            self.now = max(due_at, self.now + timedelta(seconds=1))
            await self.tick()
        self.now = max(self.now, target)
        await self.tick()

    async def tick(self) -> None:
        tick = Tick(self.catalogs, self.now)
        for body in (
            ticks.due_checkins, letter_ticks.due_letters, letter_ticks.due_drafts,
            ticks.due_digests,
        ):  # fmt: skip
            while await self.storage.transact(body, tick) == ticks.AT_ONCE:
                pass
        if self.now - self._looked_after_at >= LOOKS_AFTER_EVERY:
            self._looked_after_at = self.now
            await self.storage.transact(retention.upkeep, tick)
        await self.pump()

    async def restarts(self) -> None:
        self._claim += 1
        await self.storage.transact(ledger.settle_stuck, claim=self._claim, now=self.now)
        await self.pump()

    # What goes out.

    async def pump(self) -> None:
        while True:
            heads = await self.storage.read(sending.candidates, now=self.now, limit=50)
            if not heads:
                return
            for head in heads:
                row = await self.storage.transact(
                    ledger.claim, head, claim=self._claim, now=self.now, catalogs=self.catalogs
                )
                if row is not None:
                    await self._call(row)

    async def _call(self, row: OutboxRow) -> None:
        settlement = self._by_lot(row)
        client, days = await self.storage.read(self._receiver, row)
        self.sent.append(Sent(self.now, row.chat_id, row, client, days, settlement))
        if settlement is None:
            return
        message = None
        if settlement.state is State.SENT and row.payload["method"].startswith("send"):
            self._message += 1
            message = self._message
        if settlement.state is State.SENT:
            self._show(row, message or row.payload["params"].get("message_id", 0))
        await self.storage.transact(ledger.settle, row, settlement, message=message, now=self.now)

    @staticmethod
    def _receiver(tx: Transaction, row: OutboxRow) -> tuple[Client | None, tuple[QuietDay, ...]]:
        client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
        days = calendar.quiet_days(tx, client.id) if client else []
        return client, tuple(days)

    def _by_lot(self, row: OutboxRow) -> Settlement | None:
        lot = self.chance.random() if self.faults else 1.0
        if lot < 0.01:
            return None  # cut off in the middle; a restart settles it
        failures = [
            (0.03, Failure.AMBIGUOUS), (0.05, Failure.NOT_SENT), (0.06, Failure.FLOOD),
            (0.065, Failure.UNREACHABLE),
        ]  # fmt: skip
        for below, failure in failures:
            if lot < below:
                return after_failure(
                    row.kind, failure, attempts=row.attempts + 1,
                    retry_after=timedelta(seconds=30), jitter=0.5,
                )  # fmt: skip
        return Settlement(state=State.SENT)

    def _show(self, row: OutboxRow, message: int) -> None:
        rows = (row.payload["params"].get("reply_markup") or {}).get("inline_keyboard", [])
        seen = self.buttons.setdefault(row.chat_id, [])
        seen += [
            (message, button["text"], button["callback_data"])
            for line in rows
            for button in line
            if "callback_data" in button
        ]
        del seen[:-60]

    # What is known.

    async def client_of(self, chat: int) -> Client | None:
        def found(tx: Transaction) -> Client | None:
            person = people.person_of_chat(tx, chat)
            mine = clients.clients_of(tx, person.id) if person else []
            return mine[0] if mine else None

        return await self.storage.read(found)

    async def is_active(self, chat: int) -> bool:
        client = await self.client_of(chat)
        return (
            client is not None
            and client.state is ClientState.ACTIVE
            and client.rhythm is Rhythm.SCHEDULED
        )


def local_day(sent: Sent) -> date:
    return sent.local.date()
