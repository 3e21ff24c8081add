"""Calls a second of the bot's transport and of python-telegram-bot's own, on the same server."""

import asyncio
import time
from collections.abc import Iterator

from telegram.request import BaseRequest, HTTPXRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bench.bots import ANSWER
from bench.pairs import Pairs
from bench.practice import FIRST_CHAT
from bench.processes import exchange
from bench.scale import Scale, within
from bot.transport import AiohttpRequest

PEER = "HTTPXRequest"


async def measure(scale: Scale) -> list[Pairs]:
    """Both transports in turn, for each number of calls at once."""
    async with exchange() as opened:
        await opened.order("knock")
        url = f"{opened.url}/bot{opened.token}/sendMessage"
        return [await _compared(url, at_once, count, scale) for at_once, count in scale.calls]


async def _compared(url: str, at_once: int, count: int, scale: Scale) -> Pairs:
    # Waiting for a free connection is not an error here, for either.
    ours, theirs = AiohttpRequest(), HTTPXRequest(pool_timeout=None, read_timeout=60)
    rates: dict[BaseRequest, list[float]] = {ours: [], theirs: []}
    try:
        for request in rates:
            await request.initialize()
            await _rate(request, url, at_once, at_once)  # connections are opened only once
        for number in within(scale.calls_for / len(scale.calls), scale.call_rounds):
            for request in (ours, theirs) if number % 2 == 0 else (theirs, ours):
                rates[request].append(await _rate(request, url, at_once, count))
    finally:
        for request in rates:
            await request.shutdown()
    return Pairs(
        question=f"calls of the transport, {at_once} at once",
        peer=PEER,
        unit="/s",
        ours=tuple(rates[ours]),
        theirs=tuple(rates[theirs]),
        more_is_better=True,
    )


async def _rate(request: BaseRequest, url: str, at_once: int, count: int) -> float:
    left = iter(range(count))
    since = time.perf_counter()
    await asyncio.gather(*(_call(request, url, left) for _ in range(at_once)))
    return count / (time.perf_counter() - since)


async def _call(request: BaseRequest, url: str, left: Iterator[int]) -> None:
    params = {"chat_id": FIRST_CHAT, "text": ANSWER, "parse_mode": "HTML"}
    data = RequestData([RequestParameter.from_input(key, value) for key, value in params.items()])
    for _ in left:
        await request.post(url, data)
