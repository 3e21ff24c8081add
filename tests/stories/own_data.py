"""A client and what is kept of them, played."""

from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import LargeBinary, select

from storage import tables
from storage.database import Transaction
from tests.theatre import Player, Stage

ERASE = "Stop and erase it all now"
NAME = "Quendolyn"
WORDS = "The xylophone lessons in Brightwater"


async def share(who: Player, words: str) -> None:
    await who.says(words)
    await who.taps("Share with Dana")


async def bea_is_a_client(stage: Stage) -> Player:
    bea = await stage.newcomer(202, "Bea")
    await bea.opens(await stage.dana_invites(label="B."))
    await bea.taps("I have read this")
    await bea.taps("Yes, I am")
    await bea.taps("Only when I want to write")
    return bea


async def files(stage: Stage, who: Player) -> dict[str, str]:
    """The documents in the newest messages, by name, as they can be downloaded."""
    found = {}
    async with aiohttp.ClientSession(base_url=stage.sandbox.url) as session:
        for message in await who.messages():
            if message["document"]:
                async with session.get(message["document"]["url"]) as response:
                    assert response.status == 200
                    found[message["document"]["file_name"]] = (await response.read()).decode()
    return found


async def opened_files(stage: Stage) -> bytes:
    """What SQLite has on disk: the file, its journal, and what else stands beside it."""
    path = Path(stage._database_url.partition(":///")[2])
    return b"".join(
        file.read_bytes() for file in path.parent.iterdir() if file.name.startswith(path.name)
    )


def sealed_values(tx: Transaction) -> list[tuple[bytes, Any, int]]:
    """Every sealed value with its place and row."""
    found = []
    for table in tables.metadata.sorted_tables:
        for row in tx.execute(select(table)):
            for column in table.columns:
                blob = getattr(row, column.name)
                if not isinstance(column.type, LargeBinary) or not blob:
                    continue
                if column.name.endswith("hash") or table in (tables.data_key, tables.audit):
                    continue
                number = row.update_id if table is tables.inbox else row[0]
                found.append((blob, column, row.id if "id" in table.c else number))
    return found


def opened_values(tx: Transaction) -> str:
    """All that the database holds, for whoever has the master key."""
    return "\n".join(
        tx.unseal(blob, place=place, row=row) for blob, place, row in sealed_values(tx)
    )
