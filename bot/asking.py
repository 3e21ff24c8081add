"""Asks Telegram what the doctor wants to know: token, webhook, and what time it is there."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.finding import Finding, error, ok, warning
from bot.running import strange_bot, unreachable
from bot.settings import Settings
from bot.visit import Clock

# The program is younger than this, so no right clock can be before it.
YOUNGER_THAN = datetime(2026, 3, 1, tzinfo=UTC)
OFF_BY_AT_MOST = timedelta(seconds=30)
_ANSWERS_WITHIN = aiohttp.ClientTimeout(total=15)
_SET_THE_CLOCK = "Let the machine keep its time by itself: timedatectl set-ntp true"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the Bot API said. `off_by`: how far this machine's clock is ahead of the server's;
    None when the server did not say what time it is."""

    status: int
    body: dict[str, Any]
    off_by: timedelta | None


class Unreachable(Exception):
    """No answer came; the message is the kind of failure."""


async def examine_telegram(settings: Settings, clock: Clock) -> list[Finding]:
    """Nothing is sent to anyone, and polling is not disturbed."""
    if settings.token is None:
        return [
            ok(
                "telegram",
                "There is no bot token: the bot would start in the sandbox, without Telegram.",
                "For Telegram put a token from @BotFather into AFTERWORD_TELEGRAM_TOKEN.",
            ),
            _clock(clock(), None),
        ]
    try:
        async with aiohttp.ClientSession(timeout=_ANSWERS_WITHIN) as session:
            hello = await _ask(session, settings, "getMe", clock)
            found = [_known(settings, hello)]
            if hello.status == 200:
                found.append(_groups(hello))
                webhook = await _ask(session, settings, "getWebhookInfo", clock)
                found.append(_webhook(settings, webhook))
    except Unreachable as failure:
        return [error("telegram", unreachable(settings, str(failure))), _clock(clock(), None)]
    return [*found, _clock(clock(), hello.off_by)]


async def _ask(
    session: aiohttp.ClientSession, settings: Settings, method: str, clock: Clock
) -> Answer:
    url = f"{settings.api_url}/bot{settings.token}/{method}"
    asked_at = clock()
    try:
        async with session.get(url) as response:
            answered_at = clock()
            raw = await response.read()
            status, date = response.status, response.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError, OSError) as failure:
        raise Unreachable(type(failure).__name__) from None  # its words quote the address
    return Answer(status, _object(raw), _off_by(asked_at + (answered_at - asked_at) / 2, date))


def _object(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _off_by(here: datetime, date: str | None) -> timedelta | None:
    try:
        there = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return here - there if there.tzinfo else None


def _known(settings: Settings, answer: Answer) -> Finding:
    if answer.status in {401, 404}:
        return error("telegram", strange_bot(settings))
    result = answer.body.get("result")
    if answer.status == 200 and isinstance(result, dict) and "username" in result:
        return ok("telegram", f"Telegram answers; the bot is @{result['username']}.")
    if answer.status == 200:
        return error(
            "telegram",
            f"What answers at {settings.telegram_api_url.host} is not a Bot API.",
            "Check AFTERWORD_TELEGRAM_API_URL.",
        )
    return warning(
        "telegram",
        f"Telegram answers with the error {answer.status}.",
        "Try again in a few minutes.",
    )


def _groups(answer: Answer) -> Finding:
    """In a group others would see who knows this bot."""
    result = answer.body.get("result")
    if isinstance(result, dict) and result.get("can_join_groups"):
        return warning(
            "groups",
            "People can put the bot into a group, where others would see that they know it.",
            "@BotFather → /setjoingroups → Disable.",
        )
    return ok("groups", "Nobody can put the bot into a group.")


def _webhook(settings: Settings, answer: Answer) -> Finding:
    info = answer.body.get("result")
    if not isinstance(info, dict):
        return warning("webhook", "Telegram does not say where it delivers.", "Try again.")
    there = str(info.get("url") or "")
    wanted = str(settings.webhook_url) if settings.webhook_url else ""
    if there and there != wanted:
        # The host alone: the rest of a webhook's address is often a secret.
        what = "is not what AFTERWORD_WEBHOOK_URL says" if wanted else "stands in for polling"
        return warning(
            "webhook",
            f"Telegram delivers to a webhook on {urlsplit(there).hostname}, which {what}.",
            "The bot changes that when it starts, and nothing that waits is lost. If another "
            "program uses this token, give it a bot of its own.",
        )
    if not wanted:
        return ok("webhook", "No webhook is set: the bot asks for updates itself.")
    if not there:
        return ok("webhook", "No webhook is set yet: the bot does so when it starts.")
    waiting = info.get("pending_update_count") or 0
    trouble = info.get("last_error_message")
    if waiting and trouble:
        return warning(
            "webhook",
            f"Telegram cannot deliver {waiting} updates: {trouble}.",
            "Check that AFTERWORD_WEBHOOK_URL leads from the internet to this bot.",
        )
    return ok("webhook", "Telegram delivers to AFTERWORD_WEBHOOK_URL.")


def _clock(now: datetime, off_by: timedelta | None) -> Finding:
    if now < YOUNGER_THAN:
        return warning(
            "clock",
            f"This machine believes that it is {now:%Y-%m-%d}, which has long passed.",
            _SET_THE_CLOCK,
        )
    if off_by is None:
        return ok("clock", "The clock is not obviously wrong; there was nothing to compare it to.")
    if abs(off_by) > OFF_BY_AT_MOST:
        way = "ahead of" if off_by > timedelta(0) else "behind"
        seconds = round(abs(off_by).total_seconds())
        return warning("clock", f"The clock is {seconds} seconds {way} Telegram's.", _SET_THE_CLOCK)
    return ok("clock", "The clock agrees with Telegram's.")
