"""A sandbox, a bot in it, and the people who talk to it, for tests that read as a conversation.

Everything goes over a real socket. After each thing that a person does the bot settles; then no
update may have failed and no tap may be without an answer.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
from sqlalchemy import func, select

from bot.app import Afterword
from bot.limits import UNLIMITED
from bot.sandboxing import timelapse
from bot.timelapse import Timelapse
from sandbox import Sandbox, SimClock
from storage import inbox
from storage.database import Storage, Transaction
from storage.tables import metadata
from tests.databases import open_storage
from tests.practice import invited, open_practice

# A Monday, 08:00 in Berlin, far from every clock change.
START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
LINK = re.compile(r"https://t\.me/\w+\?start=([A-Za-z0-9_-]+)")


@dataclass
class Player:
    """Somebody with a phone."""

    stage: "Stage"
    id: int
    name: str
    _seen: int = field(default=0, repr=False)

    async def says(self, text: str, **extra: Any) -> int:
        """Types a message; answers its id."""
        answer = await self.stage.post(f"users/{self.id}/messages", text=text, **extra)
        await self.stage.settle()
        return int(answer["message_id"])

    async def sends(self, **what: Any) -> int:
        """A voice note, a photo, or something odd."""
        answer = await self.stage.post(f"users/{self.id}/messages", **what)
        await self.stage.settle()
        return int(answer["message_id"])

    async def taps(self, label: str) -> None:
        """Taps the newest button with this label."""
        await self.stage.post(f"users/{self.id}/taps", label=label)
        await self.stage.settle()

    async def taps_first(self) -> None:
        """Taps the first button of the newest message that has any."""
        await self.taps((await self.buttons())[0])

    async def taps_data(self, data: str, message_id: int) -> None:
        """Taps an old button again: what a button held is known to whoever saw it."""
        await self.stage.post(f"users/{self.id}/taps", data=data, message_id=message_id)
        await self.stage.settle()

    async def opens(self, token: str) -> None:
        await self.says(f"/start {token}")

    async def blocks(self) -> None:
        await self.stage.post(f"users/{self.id}/block")
        await self.stage.settle()

    async def unblocks(self) -> None:
        await self.stage.post(f"users/{self.id}/unblock")
        await self.stage.settle()

    async def chat(self) -> dict[str, Any]:
        return await self.stage.get(f"users/{self.id}/chat")

    async def messages(self) -> list[dict[str, Any]]:
        """What the bot wrote, oldest first."""
        chat = await self.chat()
        return [message for message in chat["messages"] if message["from"] == "bot"]

    async def last(self) -> str:
        """The newest text of the bot, or the caption of its picture."""
        messages = await self.messages()
        return text_of(messages[-1]) if messages else ""

    async def new(self) -> list[str]:
        """What the bot wrote since this was asked last."""
        messages = await self.messages()
        texts = [text_of(one) for one in messages if one["message_id"] > self._seen]
        self._seen = max((one["message_id"] for one in messages), default=self._seen)
        return texts

    async def sees(self, *parts: str) -> str:
        """The newest text holds all of these."""
        text = await self.last()
        for part in parts:
            assert part in text, f"{self.name} does not see {part!r} but:\n{text}"
        return text

    async def buttons(self) -> list[str]:
        """The labels under the newest message that has any."""
        for message in reversed(await self.messages()):
            if message["buttons"]:
                return [button["label"] for row in message["buttons"] for button in row]
        return []

    async def toasts(self) -> list[str]:
        return [toast["text"] for toast in (await self.chat())["toasts"] if toast["text"]]

    async def link(self) -> str:
        """The token in the newest message."""
        found = LINK.search(await self.last())
        assert found, f"{self.name} sees no link in:\n{await self.last()}"
        return found[1]


def text_of(message: dict[str, Any]) -> str:
    return str(message["text"] or message["caption"] or "")


class Stage:
    """The whole play: people, clock, restarts."""

    def __init__(self, url: str, *, start: datetime = START, **bot: Any) -> None:
        self._database_url = url
        self._bot: dict[str, Any] = {"pace": UNLIMITED} | bot
        self.clock = SimClock(start, running=False)
        self.sandbox = Sandbox(clock=self.clock, seed=1)
        self.ann = Player(self, 101, "Ann")
        self.dana = Player(self, 102, "Dana")
        self.alex = Player(self, 103, "Alex")
        self.restarts_between = False
        self.storage: Storage
        self.app: Afterword
        self._lapse: Timelapse
        self._session: aiohttp.ClientSession

    @property
    def now(self) -> datetime:
        return self.clock.now()

    async def start(self) -> None:
        await self.sandbox.start()
        self._session = aiohttp.ClientSession(base_url=f"{self.sandbox.url}/sim/")
        await self.start_bot()

    async def start_bot(self) -> None:
        self.storage = await open_storage(self._database_url)
        self.app = Afterword(
            storage=self.storage,
            token=self.sandbox.token,
            api_url=self.sandbox.url,
            admin_ids=frozenset({self.alex.id}),
            default_language="en",
            clock=self.clock.now,
            **self._bot,
        )
        await self.app.start()
        self._running = asyncio.create_task(self.app.run())
        self._lapse = timelapse(self.app, self.sandbox)
        self.sandbox.on_clock = self._lapse

    async def stop_bot(self) -> None:
        self.sandbox.on_clock = None
        self._running.cancel()
        with suppress(asyncio.CancelledError):
            await self._running
        await self.app.stop()
        await self.storage.close()

    async def restart(self) -> None:
        await self.stop_bot()
        await self.start_bot()

    async def stop(self) -> None:
        await self.stop_bot()
        await self._session.close()
        await self.sandbox.stop()

    async def newcomer(self, number: int, name: str, language: str = "en") -> Player:
        await self.post("users", id=number, first_name=name, language_code=language)
        return Player(self, number, name)

    async def calm(self) -> None:
        """Waits until all is handled and said, well or badly."""
        async with asyncio.timeout(30):
            settled = asyncio.create_task(self._lapse.settle())
            await asyncio.wait({settled, self._running}, return_when=asyncio.FIRST_COMPLETED)
            if self._running.done():
                self._running.result()  # raises what ended the bot
            await settled

    async def settle(self) -> None:
        """The same; and nothing may have gone wrong."""
        await self.calm()
        counts = await self.storage.read(inbox.waiting)
        assert (counts.waiting, counts.set_aside) == (0, 0), "an update was not handled"
        if self.restarts_between:
            await self.restart()

    async def passes(self, duration: str, *, asleep: bool = False) -> None:
        """Time goes by: «P28D», «PT1H»."""
        await self.post("clock", advance=duration, asleep=asleep)
        if self.restarts_between:
            await self.restart()

    async def until(self, moment: datetime) -> None:
        await self.post("clock", set=moment.isoformat())

    async def calls(self, method: str) -> list[dict[str, Any]]:
        answer = await self.get("calls")
        return [call for call in answer["calls"] if call["method"] == method]

    async def rows(self, table: str) -> int:
        """How many rows a table has."""

        def count(tx: Transaction) -> int:
            statement = select(func.count()).select_from(metadata.tables[table])
            return int(tx.execute(statement).scalar_one())

        return await self.storage.read(count)

    async def forge_tap(self, who: Player, data: str) -> None:
        """A tap with data that the person was never shown, as a rebuilt app could send it."""
        await self.post(f"users/{who.id}/taps", data=data, forged=True)
        await self.settle()

    async def faults(self, **fault: Any) -> None:
        await self.post("faults", **fault)

    async def get(self, path: str) -> dict[str, Any]:
        async with self._session.get(path) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == 200, answer
            return answer

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        async with self._session.post(path, json=body) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status in {200, 201}, answer
            return answer

    # Acts that many plays begin with.

    async def dana_is_a_therapist(self) -> None:
        """Alex opts Dana in, Dana sets up: Mondays at nine in Berlin."""
        await self.alex.says("/start")
        await self.alex.taps("Invite a therapist")
        await self.dana.opens(await self.alex.link())
        await self.dana.taps("Dana")
        await self.dana.says("Berlin")
        await self.dana.taps_first()
        await self.dana.taps("These days")
        await self.dana.taps("09:00")
        await self.dana.taps("Yes")

    async def dana_invites(
        self, *, label: str = "M.", plan: str = "Light: after 1, 3, 6 and 12 months",
        opening: str | None = None, topics: tuple[str, ...] = (),
    ) -> str:  # fmt: skip
        """The token of a new invite; the last session was today. `topics`: the labels offered."""
        await self.dana.says("/invite")
        await self.dana.taps("None of these")
        await self.dana.says(label)
        await self.dana.taps("Today")
        await self.dana.taps("Yes, we talked about it")
        await self.dana.taps(plan)
        for topic in topics:
            await self.dana.taps(topic)
        await self.dana.taps("Go on")
        if opening is None:
            await self.dana.taps("No line")
        else:
            await self.dana.says(opening)
        await self.dana.taps("No letter")
        return await self.dana.link()

    async def ann_says_yes(self, token: str) -> None:
        await self.ann.opens(token)
        await self.ann.taps("I have read this")
        await self.ann.taps("Yes, I am")
        await self.ann.taps("Notes on a schedule")
        await self.ann.taps("These dates are fine")

    async def dana_is_ready(self) -> None:
        """The same without the conversation; she sees her own home."""
        await self.alex.says("/start")
        await self.storage.transact(
            open_practice, chat_id=self.dana.id, name=self.dana.name, letters=True, now=self.now
        )
        await self.dana.says("/start")

    async def ann_is_a_client(self, *, label: str = "M.", **invite: Any) -> None:
        """Ann said yes to Dana's invite. Only her own part is played, but for what is special."""
        await self.dana_is_ready()
        if invite:
            token = await self.dana_invites(label=label, **invite)
        else:
            token = await self.storage.transact(
                invited, chat_id=self.dana.id, label=label, now=self.now
            )
        await self.ann_says_yes(token)


@asynccontextmanager
async def on_stage(url: str, **options: Any) -> AsyncIterator[Stage]:
    stage = Stage(url, **options)
    await stage.start()
    try:
        yield stage
    finally:
        await stage.stop()
