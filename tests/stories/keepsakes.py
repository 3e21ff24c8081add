"""Letters on paper, played: who writes, sends, burns and opens them."""

from collections.abc import Sequence
from typing import Any

import aiohttp
from sqlalchemy import select

from bot import documents
from care.letter import Author
from storage import people, tables
from storage.database import Transaction
from tests.theatre import Player, Stage

WORDS = "the boat on the quiet lake"
PAPER = "As a page to print"
DONT_SEND = "Don\N{RIGHT SINGLE QUOTATION MARK}t send"
ANNS = ("Dana", "laughed about the mustard", "drew maps", "were a good team",
        "your garden grows", "the patience", "Ann")  # fmt: skip
DANAS = ("Mara", "walked round the pond", "laughed at the ducks", "did good work",
         "the garden grows", "your trust", "Dana")  # fmt: skip


async def begins(stage: Stage, *, restarts: bool = False) -> Player:
    await stage.ann_is_a_client()
    stage.restarts_between = restarts
    return stage.ann


async def writes(who: Player, words: str = WORDS) -> None:
    await who.says("/letter")
    await who.taps("In my own way")
    await who.says(words)
    await who.taps("That is all")


async def writes_guided(who: Player, lines: Sequence[str]) -> None:
    for line in lines:
        await who.says(line)
    await who.taps("Leave it out")


async def sends(who: Player) -> None:
    await who.taps("Send")
    await who.taps("With the next list")


async def burns(ann: Player) -> None:
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Burn it")
    await ann.taps("Burn it")
    await ann.sees("Burnt")


async def opens_the_letter(stage: Stage) -> None:
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await stage.dana.taps("Letter 1")


async def pages(who: Player) -> list[tuple[str, bytes]]:
    """The files in somebody's chat, oldest first: name and content, as they can be downloaded."""
    found = []
    async with aiohttp.ClientSession(base_url=who.stage.sandbox.url) as session:
        for message in await who.messages():
            if message["document"]:
                async with session.get(message["document"]["url"]) as response:
                    assert response.status == 200
                    content = await response.read()
                found.append((message["document"]["file_name"], content))
    return found


async def button(who: Player, label: str) -> str:
    """What the newest button with this label holds."""
    for message in reversed(await who.messages()):
        for row in message["buttons"]:
            for one in row:
                if one["label"] == label:
                    return str(one["data"])
    raise AssertionError(label)


async def the_letter(stage: Stage, author: Author = Author.CLIENT) -> Any:
    table = tables.letter
    return await stage.storage.read(
        lambda tx: tx.execute(select(table).where(table.c.author == author)).one()
    )


async def may_have(stage: Stage, who: Player, author: Author = Author.CLIENT) -> bool:
    """What the last look says, just before a page goes out: however it came to be asked for."""
    letter = await the_letter(stage, author)

    def look(tx: Transaction) -> bool:
        person = people.person_of_chat(tx, who.id)
        if person is None:
            return False
        recipe = {"document": "letter", "letter": letter.id}
        try:
            documents.gathered(tx, recipe, person.id, now=stage.now)
        except documents.Gone:
            return False
        return True

    return await stage.storage.read(look)
