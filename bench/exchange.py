"""The sandbox in a process of its own: people write there, and it notes when a bot answers.

Run as `python -m bench.exchange`. It reads one order a line from its input, and writes one answer
a line. Times are taken here, where the answer arrives, and not in the program that is measured.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bench.practice import FIRST_CHAT
from sandbox import Sandbox
from sandbox.acts import send, tap, text_content
from sandbox.calls import Call, CallLog
from sandbox.chat import Message, Person

PATIENCE = 15.0  # seconds without any answer, after which no more is expected
HELP = "If you need somebody now"  # how every bot's answer to /help begins
_SETTLES_FOR = 0.02  # seconds between two taps, for the bot to be idle again


class Watched(CallLog):
    """The log of calls, which also notes the time of each message that a bot sends."""

    def __init__(self) -> None:
        super().__init__()
        self.sent_at: list[float] = []
        self._changed = asyncio.Event()

    def add(self, call: Call) -> None:
        super().add(call)
        if call.method == "sendMessage" and call.status == 200:
            self.sent_at.append(time.perf_counter())
            self._changed.set()

    async def until(self, count: int) -> bool:
        """Waits until that many were sent in all; False when nothing more comes."""
        try:
            while len(self.sent_at) < count:
                self._changed.clear()
                async with asyncio.timeout(PATIENCE):
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True


class Exchange:
    """Carries out orders."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._world = sandbox.world
        self._calls = Watched()
        self._world.calls = self._calls
        self.orders: Mapping[str, Callable[[int, int], Awaitable[dict[str, Any]]]] = {
            "knock": self._knock,
            "opened": self._opened,
            "taps": self._taps,
            "burst": self._burst,
        }

    async def _knock(self, _first: int, _second: int) -> dict[str, Any]:
        """Somebody presses Start; nobody may be there to answer yet."""
        self._write(self._person(0), "/start")
        return {}

    async def _opened(self, _first: int, _second: int) -> dict[str, Any]:
        """Waits until whoever knocked has an answer, with a button under it."""
        return {
            "answered": await self._calls.until(1) and _newest_button(self._person(0)) is not None
        }

    async def _taps(self, count: int, _second: int) -> dict[str, Any]:
        """One person taps the first button of the newest message, again and again."""
        person, seconds = self._person(0), []
        for _ in range(count):
            newest = _newest_button(person)
            if newest is None:
                break
            label, message_id = newest
            expected, since = len(self._calls.sent_at) + 1, time.perf_counter()
            made = tap(self._world, person, message_id=message_id, label=label)
            if not await self._calls.until(expected):
                break
            seconds.append(self._calls.sent_at[-1] - since)
            # The simulator tells nobody when a tap was answered and its queue is empty.
            while not made.answered or self._world.updates.pending():  # noqa: ASYNC110 see above
                await asyncio.sleep(_SETTLES_FOR / 10)
            await asyncio.sleep(_SETTLES_FOR)
        return {"seconds": seconds}

    async def _burst(self, chats: int, each: int) -> dict[str, Any]:
        """So many wait in so many chats before the bot sees the first of them."""
        persons = [self._person(number) for number in range(chats)]
        before, since = len(self._calls.sent_at), time.perf_counter()
        for _ in range(each):
            for person in persons:
                self._write(person, "/help")
        await self._calls.until(before + chats * each)
        answers = sum(_is_help(message) for one in persons for message in one.messages.values())
        return {"answers": answers, "seconds": self._calls.sent_at[-1] - since}

    def _person(self, number: int) -> Person:
        chat = FIRST_CHAT + number
        return self._world.people.get(chat) or self._world.add_person(chat, f"C{number}")

    def _write(self, person: Person, text: str) -> None:
        send(self._world, person, text_content(text))


def _newest_button(person: Person) -> tuple[str, int] | None:
    for message in reversed(person.messages.values()):
        if message.keyboard:
            return str(message.keyboard[0][0]["text"]), message.message_id
    return None


def _is_help(message: Message) -> bool:
    return message.from_bot and HELP in str(message.content.get("text"))


async def main() -> None:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    sandbox = Sandbox()
    exchange = Exchange(sandbox)
    await sandbox.start()
    _say({"url": sandbox.url, "token": sandbox.token})
    while line := await reader.readline():
        name, first, second = json.loads(line)
        _say(await exchange.orders[name](first, second))
    await sandbox.stop()


def _say(answer: dict[str, Any]) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
