"""Random clients do random things for years; what was promised holds at every single call.

As many steps as AFTERWORD_VILLAGE_STEPS says, for the seed AFTERWORD_CHAOS_SEED.
"""

import os
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from care.client import State as ClientState
from care.delivery import Kind
from care.plan import year_end
from care.story import State as StoryState
from storage import dialogues, people, tables
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId
from tests.chaos.village import ALEX, DANA, PLANS, ZONES, Sent, Village, local_day
from tests.databases import migrated_database, open_storage

STEPS = int(os.environ.get("AFTERWORD_VILLAGE_STEPS", "2000"))
SEED = int(os.environ.get("AFTERWORD_CHAOS_SEED", "1"))
CHATS = tuple(range(500, 512))
ASKED_FOR = {Kind.REPLY, Kind.APOLOGY}
UNASKED = {Kind.CHECKIN, Kind.REMINDER}
APART = timedelta(days=21)
WORDS_KEPT_FOR = timedelta(days=90)
LINK_KEPT_FOR = timedelta(days=730)  # after the last that was heard
TYPED = (
    "Lisbon", "18-21", "24/12", "12/05/2027", "Portugal", "/settings", "/start", "/mine", "/help",
    "/pause", "/back", "/language", "/concern", "Back", "Done", "Skip", "good", "very hard",
    "13 pm",
)  # fmt: skip
# What ends everything has an act of its own.
NOT_BY_CHANCE = ("erase:", "moveon", "forget", "stop:")
STOPS = ("stop:",)


@dataclass
class Years:
    village: Village
    chance: random.Random
    quiet_ones: frozenset[int] = frozenset()  # they never do anything
    stopped_at: dict[tuple[int, ClientId | None], datetime] = field(default_factory=dict)
    erased: set[int] = field(default_factory=set)
    heard_at: dict[int, datetime] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    saved: dict[str, int] = field(default_factory=dict)  # a line, and the story it is part of
    ever_saved: int = 0  # with what was deleted or erased since
    lines: int = 0
    checked: int = 0

    # What happens.

    def anyone(self) -> int:
        chat = self.chance.choice([chat for chat in CHATS if chat not in self.quiet_ones])
        self.heard_at[chat] = self.village.now
        return chat

    async def someone_writes(self) -> None:
        chat = self.anyone()
        self.lines += 1
        line = f"line {self.lines} of {chat}"
        before = len(self.village.sent)
        await self.village.says(chat, line)
        if any(line in one.text and "blockquote" in one.text for one in self.village.sent[before:]):
            story = await self.village.storage.read(story_with, line)
            if story is not None:
                self.saved[line] = story
                self.ever_saved += 1

    async def someone_types(self) -> None:
        await self.village.says(self.anyone(), self.chance.choice(TYPED))

    async def someone_taps(self) -> None:
        chat = self.anyone()
        offered = [
            one
            for one in self.village.buttons.get(chat, [])
            if not one[2].startswith(NOT_BY_CHANCE)
        ]
        if offered:
            shares = [one for one in offered[-12:] if one[2].startswith("share:")]
            likely = shares if shares and self.chance.random() < 0.3 else offered[-12:]
            message, _label, data = self.chance.choice(likely)
            if data.startswith("delete:"):
                await self.deleted(data)
            await self.village.taps(chat, data, message)

    async def deleted(self, data: str) -> None:
        story = int(data.split(":")[1], 36)
        self.saved = {line: number for line, number in self.saved.items() if number != story}

    async def someone_stops(self) -> None:
        chat = self.anyone()
        asked = await self.village.storage.read(has_an_open_invite, chat)
        await self.village.says(chat, self.chance.choice(["/stop", "stop", "Bitte aufhören!"]))
        client = await self.village.client_of(chat)
        if asked:  # then it was a no to that, and all else is as it was
            assert client is None or client.state is not ClientState.ACTIVE
        elif client is not None:
            assert client.state is ClientState.STOPPED, f"{chat} said stop"
            self.stopped_at.setdefault((chat, client.id), self.village.now)

    async def someone_erases_everything(self) -> None:
        chat = self.anyone()
        await self.village.says(chat, "/forget")
        await self.village.says(chat, "Stop and erase it all now")
        if await self.village.storage.read(people.person_of_chat, chat) is None:
            self.lose_all_of(chat)

    async def someone_says_yes_again(self) -> None:
        chat = self.anyone()
        client = await self.village.client_of(chat)
        if client is None or client.state not in (ClientState.ACTIVE, ClientState.PAUSED):
            if chat in self.blocked:
                await self.village.blocks(chat, blocked=False)
                self.blocked.discard(chat)
            await self.village.invites(chat, self.chance.choice(PLANS))
            if await self.village.is_active(chat):
                self.erased.discard(chat)
                wishes = self.chance.random() < 0.5
                await self.village.storage.transact(wish_for_reminders, chat, wishes)

    async def someone_blocks_or_comes_back(self) -> None:
        chat = self.anyone()
        self.blocked ^= {chat}
        await self.village.blocks(chat, blocked=chat in self.blocked)

    async def the_therapist_blocks_and_comes_back(self) -> None:
        await self.village.blocks(DANA, blocked=True)
        await self.village.passes(timedelta(days=self.chance.choice([1, 9])))
        await self.village.blocks(DANA, blocked=False)

    async def the_therapist_looks(self) -> None:
        offered = self.village.buttons.get(DANA, [])[-15:]
        if offered:
            reads = [one for one in offered if one[2].startswith(("open:", "read"))]
            likely = reads if reads and self.chance.random() < 0.5 else offered
            message, _label, data = self.chance.choice(likely)
            await self.village.taps(DANA, data, message)

    async def the_admin_pauses_for_a_while(self) -> None:
        for name in ("pause:", "unpause:"):
            await self.village.says(ALEX, "/start")
            offered = [one for one in self.village.buttons[ALEX] if one[2].startswith(name)]
            message, _label, data = offered[-1]
            await self.village.taps(ALEX, data, message)
            await self.village.passes(timedelta(days=self.chance.choice([1, 5])))

    async def time_passes(self) -> None:
        hours = self.chance.choice([1, 9, 24, 24, 50, 100])
        await self.village.passes(timedelta(hours=hours))
        await self.forgotten()

    async def an_outage(self) -> None:
        await self.village.passes(timedelta(days=self.chance.choice([1, 3, 10, 40])), asleep=True)
        await self.forgotten()

    async def a_restart(self) -> None:
        await self.village.restarts()

    # What must hold.

    def check(self) -> None:
        for number in range(self.checked, len(self.village.sent)):
            self.check_call(self.village.sent[number], self.village.sent[:number])
        self.checked = len(self.village.sent)

    def check_call(self, call: Sent, before: list[Sent]) -> None:
        if call.kind in ASKED_FOR:
            return
        assert call.chat in {*CHATS, DANA, ALEX}, "to someone who never said yes"
        if call.chat in CHATS and call.kind is not Kind.NOTICE:
            assert call.chat not in self.erased, f"{call.kind} after everything was erased"
            assert not self.has_stopped(call), f"{call.kind} after a stop"
        if call.kind in UNASKED:
            self.check_unasked(call, call.client)
            mine = [one for one in before if one.chat == call.chat and one.perhaps_arrived]
            if call.kind is Kind.CHECKIN:
                self.check_ceilings(call, [one for one in mine if one.kind is Kind.CHECKIN])
            else:
                self.check_reminder(call, mine)

    def has_stopped(self, call: Sent) -> bool:
        """Whoever says yes anew, at once or days after the link, is a new client."""
        which = call.client.id if call.client else None
        stopped_at = self.stopped_at.get((call.chat, which))
        return stopped_at is not None and call.at >= stopped_at

    @staticmethod
    def check_unasked(call: Sent, client: Client | None) -> None:
        assert client is not None
        assert client.state is ClientState.ACTIVE, f"{call.kind} to one who is {client.state}"
        minute = call.local.hour * 60 + call.local.minute
        assert client.window.opens <= minute <= client.window.closes, f"at {call.local}"
        day = local_day(call)
        assert not any(one.covers(day) for one in call.quiet_days if is_quiet(one)), "a quiet day"
        if client.turn_of_year:
            assert not year_end(day), f"{call.kind} at the turn of the year"

    @staticmethod
    def check_ceilings(call: Sent, earlier: list[Sent]) -> None:
        of_this = [one for one in earlier if one.row.client_id == call.row.client_id]
        assert all(one.row.seq != call.row.seq for one in of_this), "it was sent before"
        others = [one for one in of_this if one.row.checkin_id != call.row.checkin_id]
        for one in others:
            assert call.at - one.at >= APART, f"{call.at - one.at} after the one before"
        year = {one.row.checkin_id for one in others if call.at - one.at < timedelta(days=365)}
        assert len(year) < 12, "more than 12 in 12 months"

    @staticmethod
    def check_reminder(call: Sent, earlier: list[Sent]) -> None:
        assert call.client is not None
        assert call.client.reminder, "nobody asked for a reminder"
        same = [one for one in earlier if one.row.checkin_id == call.row.checkin_id]
        assert [one.kind for one in same].count(Kind.REMINDER) == 0, "a second reminder"
        assert Kind.CHECKIN in {one.kind for one in same}, "a reminder of nothing"

    async def check_saved(self) -> None:
        there = await self.village.storage.read(all_parts)
        for line, story in self.saved.items():
            state, read_at = await self.village.storage.read(standing_of, story)
            old = read_at is not None and self.village.now - read_at >= WORDS_KEPT_FOR
            assert line in there or (state == StoryState.READ and old), f"{line!r} is lost"

    async def forgotten(self) -> None:
        """Of whom nothing was heard for two years is nothing left, and of nobody before."""
        for chat in set(CHATS) - self.erased:
            if await self.village.storage.read(people.person_of_chat, chat) is None:
                quiet_for = self.village.now - self.heard_at.get(chat, self.village.now)
                assert quiet_for >= LINK_KEPT_FOR, f"{chat} is forgotten after {quiet_for}"
                self.lose_all_of(chat)

    def lose_all_of(self, chat: int) -> None:
        self.erased.add(chat)
        self.saved = {
            line: story for line, story in self.saved.items() if not line.endswith(str(chat))
        }

    # The play.

    async def begin(self) -> None:
        await self.village.begin()
        for number, chat in enumerate(CHATS):
            await self.village.invites(chat, PLANS[number % len(PLANS)])

            def settle_in(tx: Transaction, number: int = number, chat: int = chat) -> None:
                person = people.person_of_chat(tx, chat)
                assert person is not None
                people.set_zone(tx, person.id, ZONES[number % len(ZONES)])
                wish_for_reminders(tx, chat, number % 2 == 0)

            await self.village.storage.transact(settle_in)

    async def go_on(self, steps: int) -> None:
        happenings: list[tuple[Callable[[], Awaitable[None]], int]] = [
            (self.someone_writes, 12),
            (self.someone_types, 8),
            (self.someone_taps, 24),
            (self.someone_stops, 1),
            (self.someone_erases_everything, 1),
            (self.someone_says_yes_again, 8),
            (self.someone_blocks_or_comes_back, 2),
            (self.the_therapist_looks, 8),
            (self.the_therapist_blocks_and_comes_back, 1),
            (self.the_admin_pauses_for_a_while, 1),
            (self.time_passes, 14),
            (self.an_outage, 2),
            (self.a_restart, 4),
        ]
        acting, weights = zip(*happenings, strict=True)
        for number in range(steps):
            (happening,) = self.chance.choices(acting, weights)
            try:
                await happening()
                self.check()
                if number % 20 == 0:
                    await self.check_saved()
            except Exception as error:
                error.add_note(f"at step {number}: {happening.__name__}")
                raise
        await self.check_saved()


def wish_for_reminders(tx: Transaction, chat: int, wishes: bool) -> None:
    person = people.person_of_chat(tx, chat)
    assert person is not None
    tx.execute(
        tables.client.update().where(tables.client.c.person_id == person.id).values(reminder=wishes)
    )


def is_quiet(day: object) -> bool:
    return getattr(day, "wish", "quiet") == "quiet"


def story_with(tx: Transaction, line: str) -> int | None:
    part = tables.story_part
    for row in tx.execute(part.select().order_by(part.c.id)):
        if row.words is not None and tx.unseal(row.words, place=part.c.words, row=row.id) == line:
            return int(row.story_id)
    return None


def has_an_open_invite(tx: Transaction, chat: int) -> bool:
    known = people.person_of_chat(tx, chat)
    open_one = dialogues.of_person(tx, known.id) if known else None
    return open_one is not None and open_one.name == "consent"


def all_parts(tx: Transaction) -> set[str]:
    part = tables.story_part
    rows = tx.execute(part.select()).all()
    return {tx.unseal(row.words, place=part.c.words, row=row.id) for row in rows if row.words}


def standing_of(tx: Transaction, story: int) -> tuple[str | None, datetime | None]:
    table = tables.story
    row = tx.execute(table.select().where(table.c.id == story)).one_or_none()
    return (None, None) if row is None else (row.state, row.read_at)


@asynccontextmanager
async def village(
    folder: Path, chance: random.Random, *, faults: bool = True
) -> AsyncIterator[Village]:
    storage = await open_storage(await migrated_database("sqlite", folder))
    try:
        yield Village(storage, chance, faults=faults)
    finally:
        await storage.close()


@pytest.mark.timeout(120 + STEPS // 20)
async def test_years_of_random_clients_break_no_promise(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with village(tmp_path, chance) as place:
        years = Years(place, chance)
        await years.begin()
        await years.go_on(STEPS)
    kinds = {call.kind for call in place.sent}
    assert kinds >= {Kind.CHECKIN, Kind.REMINDER, Kind.DIGEST, Kind.RECEIPT, Kind.REPLY}
    assert years.ever_saved > STEPS / 50, "it was no play at all"


async def seen_by_dana(folder: Path, *, clients: int, replies: bool) -> list[str]:
    """All that two years bring to a therapist, and what her home shows at the end of each month."""
    chance = random.Random(SEED)
    async with village(folder, chance, faults=False) as place:
        await place.begin()
        for chat in CHATS[:clients]:
            await place.invites(chat, PLANS[chat % len(PLANS)])
        for _ in range(24):
            await place.passes(timedelta(days=30))
            if replies:
                await place.says(CHATS[0], "The garden is green.")
                message, _label, data = next(
                    one for one in place.buttons[CHATS[0]][::-1] if one[2].startswith("share:")
                )
                await place.taps(CHATS[0], data, message)
            await place.says(DANA, "/start")
    return [call.text for call in place.sent if call.chat == DANA and call.text]


async def test_to_a_therapist_twelve_silent_clients_look_like_none(tmp_path: Path) -> None:
    silent = await seen_by_dana(tmp_path, clients=12, replies=False)
    assert len(silent) >= 24
    assert silent == await seen_by_dana(tmp_path, clients=0, replies=False)


async def test_without_the_replies_a_therapist_sees_the_same_but_for_the_lists(
    tmp_path: Path,
) -> None:
    without = await seen_by_dana(tmp_path, clients=12, replies=False)
    with_replies = await seen_by_dana(tmp_path, clients=12, replies=True)
    lists = [text for text in with_replies if "to read, when" in text]
    assert len(lists) >= 20
    assert [text for text in with_replies if "to read, when" not in text] == without
