"""What a Monday costs a therapist with forty former clients: taps, and words to read."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot import sandboxing, seeding
from care.story import State
from storage.database import Transaction
from storage.tables import story
from tests.databases import migrated_database
from tests.theatre import Player, Stage, on_stage, text_of

WORDS_A_MINUTE = 230
LETTERS_A_WORD = 6  # with the space behind it
SECONDS_A_TAP = 2
THANKS = "Thank you for telling me."


def added(words: list[str], *, to: list[str]) -> list[str]:
    """The words that are new in a text that read otherwise before."""
    changes = SequenceMatcher(None, to, words, autojunk=False).get_opcodes()
    return [word for _, _, _, start, end in (one for one in changes if one[0] != "equal")
            for word in words[start:end]]  # fmt: skip


def unread(tx: Transaction) -> int:
    """How many stories wait still, of those that her list brought."""
    waiting = story.c.state == State.SHARED, story.c.digest_id.is_not(None)
    return int(tx.execute(select(func.count()).where(*waiting)).scalar_one())


@dataclass
class Monday:
    """Dana at her list; what she has done and read so far."""

    dana: Player
    taps: int = 0
    characters: int = 0
    toasts: int = 0
    seen: dict[int, list[list[str]]] = field(default_factory=dict)  # by message: how it read

    @property
    def seconds(self) -> float:
        words = self.characters / LETTERS_A_WORD
        return words / WORDS_A_MINUTE * 60 + self.taps * SECONDS_A_TAP

    async def reads(self) -> None:
        """Every word that was not there before, in a new message, a changed one, or a toast."""
        new: list[str] = []
        for message in await self.dana.messages():
            words = text_of(message).split()
            earlier = self.seen.setdefault(message["message_id"], [])
            if words not in earlier:
                readings = [added(words, to=one) for one in ([], *earlier)]
                fewest = min(readings, key=len)
                new += fewest
                earlier.append(words)
        toasts = await self.dana.toasts()
        new += " ".join(toasts[self.toasts :]).split()
        self.toasts = len(toasts)
        self.characters += sum(len(word) + 1 for word in new)

    async def taps_on(self, label: str) -> None:
        await self.dana.taps(label)
        self.taps += 1
        await self.reads()

    async def buttons(self) -> list[str]:
        return [
            button["label"]
            for message in await self.dana.messages()
            for row in message["buttons"]
            for button in row
        ]


@pytest.fixture
async def practice(tmp_path: Path) -> AsyncIterator[Stage]:
    """Monday at eight, an hour before the list; everybody has a chat."""
    async with on_stage(await migrated_database("sqlite", tmp_path)) as stage:
        members = await stage.storage.transact(seeding.found, now=stage.now, number=1)
        sandboxing.meet(stage.sandbox, members)
        yield stage


async def reads_a_page(monday: Monday) -> None:
    """All that is on it: unfolded where it is folded, then marked as read with one tap."""
    labels = await monday.buttons()
    for label in (one for one in labels if one.startswith(("Show ", "Whole "))):
        await monday.taps_on(label)
        if label.startswith("Show "):
            await monday.taps_on(label.replace("Show", "Read"))
    labels = await monday.buttons()
    one_by_one = [one for one in labels if one.startswith("Read ")]
    await monday.taps_on("All read here" if "All read here" in labels else one_by_one[0])


async def test_a_full_monday_with_forty_former_clients_takes_less_than_two_minutes(
    practice: Stage,
) -> None:
    """Ten stories in one week, where three are usual; the letter waits for a calmer hour."""
    await practice.passes("PT90M")
    monday = Monday(practice.dana)
    await monday.reads()
    await monday.taps_on("Open")
    assert "Letter 1" in await monday.buttons()
    await reads_a_page(monday)
    await monday.taps_on("Note 2")
    await monday.taps_on(THANKS)
    await monday.taps_on("Later page")
    await reads_a_page(monday)
    await monday.taps_on("Earlier page")
    await monday.taps_on("Later 1")
    await monday.taps_on("Close")
    assert await practice.storage.read(unread) == 0
    assert monday.seconds < 120
