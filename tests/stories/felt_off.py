"""«Something felt off», played: who becomes what, and what they write."""

from datetime import UTC, datetime
from typing import Any

from care.discretion import Level
from storage import choices, stories, tables
from storage.database import Transaction
from storage.ids import StoryId
from storage.stories import Story
from tests.stories.cast import becomes_a_therapist, client_of
from tests.theatre import Player, Stage

NINE = datetime(2026, 3, 2, 8, 1, tzinfo=UTC)  # in Berlin, when Ann's day begins
SECRET = "The joke about my brother hurt."
OLD_BUTTON = "That button belongs to an earlier step, so nothing was changed."
READERS = ["Dana", "A supervisor of the practice", "Nobody, I keep it", "Never mind"]


async def wishes(stage: Stage, level: Level) -> None:
    client = await client_of(stage, stage.ann)
    await stage.storage.transact(choices.choose_discretion, client.id, level)


async def alex_chooses(stage: Stage, name: str) -> None:
    await stage.alex.says("/start")
    await stage.alex.taps("Supervisor")
    await stage.alex.taps(name)


async def with_sue(stage: Stage, **invite: Any) -> Player:
    """Ann is a client of Dana, and Sue is the supervisor."""
    await stage.ann_is_a_client(**invite)
    sue = await stage.newcomer(203, "Sue")
    await becomes_a_therapist(stage, sue)
    await alex_chooses(stage, "Sue")
    await sue.new()
    await stage.dana.new()
    return sue


async def ann_writes(stage: Stage, reader: str, words: str = SECRET) -> None:
    await stage.ann.says("/concern")
    await stage.ann.taps(reader)
    await stage.ann.says(words)


async def ann_tells_the_supervisor(stage: Stage, words: str = SECRET) -> None:
    await ann_writes(stage, "A supervisor of the practice", words)
    await stage.ann.taps("Share with a supervisor")


async def newest_data(who: Player) -> list[str]:
    for message in reversed(await who.messages()):
        if message["buttons"]:
            return [button["data"] for row in message["buttons"] for button in row]
    return []


async def all_labels(who: Player) -> set[str]:
    """Of every button in the chat."""
    return {
        button["label"]
        for message in await who.messages()
        for row in message["buttons"]
        for button in row
    }


async def known_stories(stage: Stage) -> list[Story]:
    def look(tx: Transaction) -> list[Story]:
        rows = tx.execute(tables.story.select().order_by(tables.story.c.created_at))
        found = [stories.story_by_id(tx, StoryId(row.id)) for row in rows]
        return [story for story in found if story is not None]

    return await stage.storage.read(look)


async def everything_seen(who: Player) -> str:
    """All that ever stood in a chat, without what the person typed themselves."""
    return str(await who.messages())


async def invited_by(who: Player) -> str:
    await who.says("/invite")
    await who.taps("None of these")
    await who.says("A2")
    await who.taps("Today")
    await who.taps("Yes, we talked about it")
    await who.taps("Light: after 1, 3, 6 and 12 months")
    if "No line" not in await who.buttons():
        await who.taps("Go on")
    await who.taps("No line")
    await who.taps("No letter")
    return await who.link()
