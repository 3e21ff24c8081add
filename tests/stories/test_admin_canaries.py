"""An admin never sees a word, a name or a label: canaries, through every screen there is."""

import re
from typing import Any

import aiohttp
import pytest
from sqlalchemy import select, update

from handlers.menu import OF_ADMINS_ALONE
from storage import clients, pulse, tables
from storage.database import Transaction
from tests.theatre import Player, Stage

# What they hold, each in a place of its own.
LABEL, OPENING, CALLED, WORDS, LETTER, TOPIC, NOTE = CANARIES = (
    "Marbleby", "A small lantern for you.", "Quendolyn", "xylophone lessons", "zeppelin rides",
    "tangerine", "harpsichord",
)  # fmt: skip
FINAL = ("handyes", "staffadmingone", "optoutyes", "staffsuspended")  # tapped last of all
MOST_TAPS = 400


async def all_that_can_be_sealed(stage: Stage) -> None:
    """A client of whom something is known everywhere, and a therapist who wrote something."""
    ann, dana = stage.ann, stage.dana
    await stage.ann_is_a_client(label=LABEL, opening=OPENING)
    for what, said in (("Your name here", CALLED), ("Topics", TOPIC)):
        await ann.says("/settings")
        await ann.taps(what)
        await ann.says(said)
        await ann.taps("Done")
    await ann.says(WORDS)
    await ann.taps("Share with Dana")
    await ann.says("/letter")
    await ann.taps("In my own way")
    await ann.says(LETTER)
    await ann.taps("That is all")
    await ann.taps("Send")
    await ann.taps("With the next list")
    await dana.says("/reflect")
    await dana.says(NOTE)


def in_trouble(tx: Transaction, stage: Stage) -> None:
    """So that there is something on every screen, and a reason for every notice."""
    outbox, person, therapist = tables.outbox, tables.person, tables.therapist
    values = {"state": "uncertain", "settled_at": stage.now, "payload": None}
    tx.execute(update(outbox).where(outbox.c.kind == "digest").values(values))
    of_therapists = person.c.id.in_(select(therapist.c.person_id))
    tx.execute(update(person).where(of_therapists).values(unreachable_at=stage.now))
    pulse.beat(tx, pulse.BACKUP_FAILED, at=stage.now)


def code_of_ann(tx: Transaction) -> str:
    return clients.show_code(str(tx.execute(select(tables.client.c.code)).scalar_one()))


class Crawler:
    """Taps whatever an admin is ever shown: of several choices on one screen, one."""

    def __init__(self, stage: Stage, who: Player) -> None:
        self.stage = stage
        self.who = who
        self.known: dict[str, str] = {}  # by place: what the button held last
        self.tapped: set[str] = set()

    async def crawl(self, *, but: tuple[str, ...] = ()) -> None:
        while (place := await self._next(but)) is not None:
            assert len(self.tapped) < MOST_TAPS, "there is no end to the screens"
            self.tapped.add(place)
            if not (await self.who.messages())[-1]["text"]:
                await self.who.says("/admin")  # a picture cannot become a screen
            await self.stage.forge_tap(self.who, self.known[place])

    async def _next(self, but: tuple[str, ...]) -> str | None:
        for message in await self.who.messages():
            for row in message["buttons"]:
                for button in row:
                    if button["data"]:
                        self.known[_place(button["data"])] = button["data"]
        fresh = self.known.keys() - self.tapped
        return next((one for one in sorted(fresh) if _name(one) not in but), None)


def _name(data: str) -> str:
    return data.partition(":")[0]


def _place(data: str) -> str:
    """The same button after something changed: without the numbers of versions and dialogues."""
    return ":".join([part for part in data.split(":") if not part.isdecimal()][:2])


async def everything_sent_to(stage: Stage, who: Player) -> str:
    """All calls for this chat, with what was edited away since; and all that is in documents."""
    answer: dict[str, Any] = await stage.get("calls")
    asked = [call["params"] for call in answer["calls"]]
    texts = [str(params) for params in asked if str(params.get("chat_id")) == str(who.id)]
    async with aiohttp.ClientSession(base_url=stage.sandbox.url) as session:
        for message in await who.messages():
            if message["document"]:
                async with session.get(message["document"]["url"]) as response:
                    texts.append((await response.read()).decode())
    return "\n".join(texts)


@pytest.mark.slow
async def test_no_screen_of_an_admin_holds_a_word_a_name_or_a_label(stage: Stage) -> None:
    alex = stage.alex
    await all_that_can_be_sealed(stage)
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await alex.says("/start")
    await stage.storage.transact(in_trouble, stage)
    await stage.app.scheduler.upkeep()
    code = await stage.storage.read(code_of_ann)
    crawler = Crawler(stage, alex)
    for command in sorted({*OF_ADMINS_ALONE, "admin", "start"}):
        await alex.says(f"/{command}")
        await crawler.crawl(but=FINAL)
    await alex.says(f"/optout {code}")
    await crawler.crawl()
    seen = await everything_sent_to(stage, alex)
    assert {"staff", "stafftherapists", "staffadmins", "stats", "uncertain", "optoutyes"} <= {
        _name(data) for data in crawler.tapped
    }
    assert [canary for canary in CANARIES if canary in seen] == []
    assert not re.search(r"\bAnn\b", seen)
    assert "Dana" in seen, "therapists are named: the search does find names"
