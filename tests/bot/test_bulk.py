"""However much goes out to everyone, someone who presses a button hears back at once."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.limits import UNLIMITED, Pace
from care.delivery import State
from sandbox.faults import Fault
from storage import outbox
from storage.database import Transaction
from storage.therapists import Therapist
from tests.bot.backstage import TEN, until
from tests.databases import migrated_database
from tests.practice import open_practice, queue_checkin, welcome
from tests.theatre import Player, Stage, on_stage

MANY = 300
AT_ONCE = 1.5  # seconds; behind the bulk it would be more than ten


@asynccontextmanager
async def everyone_is_due(folder: Path, pace: Pace) -> AsyncIterator[Stage]:
    """Many clients, each of whom has a note due now."""

    def queue(tx: Transaction, dana: Therapist) -> None:
        for number in range(MANY):
            client = welcome(tx, dana, chat_id=1000 + number, now=stage.now)
            queue_checkin(tx, client, now=stage.now)

    url = await migrated_database("sqlite", folder)
    async with on_stage(url, start=TEN, pace=pace) as stage:
        for number in range(MANY):
            stage.sandbox.world.add_person(1000 + number, "C").started = True
        dana = await stage.storage.transact(open_practice, now=stage.now)
        await stage.storage.transact(queue, dana)
        yield stage


async def waits_for_an_answer(stage: Stage, player: Player) -> float:
    """The seconds from what somebody does to what they see."""
    before = time.monotonic()
    chat = stage.sandbox.world.people[player.id]
    await stage.post(f"users/{player.id}/messages", text="/start")
    await until(lambda: any(message.from_bot for message in chat.messages.values()))
    return time.monotonic() - before


def sent_so_far(stage: Stage) -> int:
    people = stage.sandbox.world.people
    return sum(bool(people[1000 + number].messages) for number in range(MANY))


async def test_a_reply_does_not_wait_for_three_hundred_notes(tmp_path: Path) -> None:
    async with everyone_is_due(tmp_path, Pace()) as stage:
        charlie = await stage.newcomer(77, "Charlie")
        stage.app.sender.wakeup.call()
        await until(lambda: sent_so_far(stage) > 30)
        assert await waits_for_an_answer(stage, charlie) < AT_ONCE
        left = (await stage.storage.read(outbox.counts))[State.DUE]
        assert left > MANY / 2, "and the notes are still going out"


async def test_a_reply_does_not_wait_for_a_slow_telegram_to_take_the_notes(tmp_path: Path) -> None:
    async with everyone_is_due(tmp_path, UNLIMITED) as stage:
        charlie = await stage.newcomer(77, "Charlie")
        for number in range(MANY):
            fault = Fault("sendMessage", "delay", seconds=3.0, chat_id=1000 + number)
            stage.sandbox.world.faults.add(fault)
        stage.app.sender.wakeup.call()
        await until(lambda: len(stage.app.sender._under_way) >= 20)
        assert await waits_for_an_answer(stage, charlie) < AT_ONCE
        assert sent_so_far(stage) == 0
