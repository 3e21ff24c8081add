"""The transport: what surely did not reach Telegram, and what perhaps did."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot

from bot.failures import failure_of
from bot.transport import AiohttpRequest, NotSent
from care.delivery import Failure
from tests.bot.backstage import Backstage
from tests.practice import DANA

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[str]:
    """Somebody on this machine who answers everything in one way."""
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def requests(**options: Any) -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest(**options)
    await request.initialize()
    try:
        yield request
    finally:
        await request.shutdown()


def says(status: int, body: object) -> Answer:
    async def answer(_request: web.Request) -> web.Response:
        text = body if isinstance(body, str) else json.dumps(body)
        return web.Response(status=status, text=text)

    return answer


def refusal(code: int, description: str, **parameters: int) -> dict[str, Any]:
    answer = {"ok": False, "error_code": code, "description": description}
    return answer | ({"parameters": parameters} if parameters else {})


async def error_of(answer: Answer, **options: Any) -> TelegramError:
    async with server(answer) as url, requests(**options) as request:
        with pytest.raises(TelegramError) as raised:
            await request.post(url)
    return raised.value


@pytest.mark.parametrize(
    ("status", "body", "error", "failure"),
    [
        (403, refusal(403, "Forbidden: bot was blocked by the user"), Forbidden, "unreachable"),
        (400, refusal(400, "Bad Request: message is too long"), BadRequest, "refused"),
        (401, refusal(401, "Unauthorized"), InvalidToken, "not_sent"),
        (409, refusal(409, "Conflict: ..."), Conflict, "not_sent"),
        (429, refusal(429, "Too Many Requests", retry_after=3), RetryAfter, "flood"),
        # A server in between names no time; it is no less certain that nothing was sent.
        (429, refusal(429, "Too Many Requests"), RetryAfter, "flood"),
        (429, "<html>slow down</html>", RetryAfter, "flood"),
        (429, refusal(429, "Too Many Requests", retry_after=0), RetryAfter, "flood"),
        (500, refusal(500, "Internal Server Error"), NetworkError, "ambiguous"),
        (502, "<html>Bad Gateway</html>", NetworkError, "ambiguous"),
        (504, "", NetworkError, "ambiguous"),
        (200, "<html>Welcome to this hotel's network</html>", TelegramError, "ambiguous"),
        (200, "", TelegramError, "ambiguous"),
        (200, "[]", TelegramError, "ambiguous"),
        (200, {"ok": True}, TelegramError, "ambiguous"),
        pytest.param(200, "[" * 100_000, TelegramError, "ambiguous", id="no end"),
    ],
)
async def test_every_answer_becomes_an_error_that_says_what_surely_happened(
    status: int, body: object, error: type[TelegramError], failure: str
) -> None:
    raised = await error_of(says(status, body))
    assert isinstance(raised, error)
    assert failure_of(raised) == Failure(failure)


async def test_telegrams_own_time_is_kept_to_the_second() -> None:
    told = await error_of(says(429, refusal(429, "Too Many Requests", retry_after=3)))
    assert isinstance(told, RetryAfter)
    assert told.retry_after == timedelta(seconds=3)


async def test_nobody_there_means_not_sent() -> None:
    async with server(says(200, "")) as url:
        pass
    async with requests() as request:
        with pytest.raises(NotSent):
            await request.post(url)


async def test_a_closed_transport_sends_nothing() -> None:
    request = AiohttpRequest()
    with pytest.raises(NotSent):
        await request.post("http://127.0.0.1:9/")


async def test_no_answer_in_time_means_that_nobody_knows() -> None:
    async def never(_request: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    raised = await error_of(never, read_for=0.05)
    assert isinstance(raised, TimedOut)
    assert failure_of(raised) is Failure.AMBIGUOUS


async def test_a_broken_connection_means_that_nobody_knows() -> None:
    async def hangs_up(request: web.Request) -> web.StreamResponse:
        await request.read()
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    raised = await error_of(hangs_up)
    assert not isinstance(raised, NotSent)
    assert failure_of(raised) is Failure.AMBIGUOUS


async def test_half_an_answer_means_that_nobody_knows() -> None:
    async def breaks_off(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b'{"ok": true, "result"')
        assert request.transport is not None
        request.transport.abort()
        return response

    assert failure_of(await error_of(breaks_off)) is Failure.AMBIGUOUS


async def test_no_error_tells_the_address_which_holds_the_token() -> None:
    async with server(says(200, "")) as url:
        pass
    async with requests() as request:
        with pytest.raises(NotSent) as raised:
            await request.post(f"{url}bot123456:secret/sendMessage")
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


async def test_a_file_and_words_travel_together(behind: Backstage) -> None:
    bot: ExtBot[None] = behind.bot
    message = await bot.send_document(chat_id=DANA, document=b"words", caption="grüße 🙂")
    assert message.caption == "grüße 🙂"
    assert message.document
    assert message.document.file_size == len("words")
