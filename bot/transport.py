"""Carries python-telegram-bot's calls over aiohttp, and tells «not sent» from «perhaps sent»."""

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import JSONDict, ODVInput
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# python-telegram-bot reads it at each use, and warns of a change to come when it is not set.
os.environ.setdefault("PTB_TIMEDELTA", "1")

CONNECT_FOR = 10.0
READ_FOR = 20.0  # long enough that an answer is rarely lost while Telegram is merely slow
CONNECTIONS = 64
HALF_A_SECOND = timedelta(seconds=0.5)  # what a date in whole seconds leaves out, on average
NO_TIME_NAMED = 1  # second, after «too many requests» without more


class NotSent(NetworkError):
    """Telegram was not reached, so certainly nothing was done."""


class AiohttpRequest(BaseRequest):
    """One pool of connections. Telegram's answers are never logged: they hold people's words."""

    def __init__(self, *, read_for: float = READ_FOR, connections: int = CONNECTIONS) -> None:
        self._read_for = read_for
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self.off_by: timedelta | None = None  # this clock ahead of the server's; null: not known

    @property
    def read_timeout(self) -> float | None:
        return self._read_for

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        try:
            parsed: Any = json.loads(payload)
        except (ValueError, RecursionError) as error:
            raise TelegramError("the server's answer is not JSON") from error
        if not isinstance(parsed, dict) or not {"result", "description"} & parsed.keys():
            raise TelegramError("the server's answer is not one of the Bot API")
        answer: JSONDict = parsed
        return answer

    async def do_request(  # noqa: PLR0917 the seam's shape
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("the transport is closed")
        wait_for = self._read_for if isinstance(read_timeout, DefaultValue) else read_timeout
        timeout = aiohttp.ClientTimeout(
            connect=CONNECT_FOR, sock_connect=CONNECT_FOR, sock_read=wait_for
        )
        try:
            async with self._session.request(
                method, url, timeout=timeout, **_body(request_data)
            ) as response:
                self._compare_clocks(response.headers.get("Date"))
                status, body = response.status, await response.read()
        # The order matters: a connection that never came up is also an OSError and a timeout.
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None
        if status == HTTPStatus.TOO_MANY_REQUESTS and not _names_a_time(body):
            # From a server in between. Certainly nothing was sent, as with Telegram's own.
            raise RetryAfter(NO_TIME_NAMED)
        return status, body

    def _compare_clocks(self, date: str | None) -> None:
        """By the machine's own clock: the one that the bot goes by may be a sandbox's."""
        try:
            there = parsedate_to_datetime(date or "")
        except ValueError:
            return
        if there.tzinfo is not None:
            self.off_by = datetime.now(UTC) - there - HALF_A_SECOND


def _names_a_time(body: bytes) -> bool:
    try:
        return int(json.loads(body)["parameters"]["retry_after"]) > 0
    except (ValueError, KeyError, TypeError):
        return False


def _body(request_data: RequestData | None) -> Mapping[str, Any]:
    if request_data is None:
        return {}
    if not request_data.contains_files:
        return {"json": request_data.json_parameters}
    form = aiohttp.FormData(quote_fields=False)  # Telegram shows a file's name as it comes
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, content_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=content_type)
    return {"data": form}
