"""What each error of a call to Telegram means for the message that was to be sent."""

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.transport import NotSent
from care.delivery import Failure

# Edits and deletions whose work is already done, or can't be done any more: nothing is lost.
_NOTHING_TO_DO = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
)
_NO_SUCH_CHAT = "chat not found"


def nothing_to_do(error: TelegramError) -> bool:
    """The call changed nothing because nothing was left to change."""
    return isinstance(error, BadRequest) and any(
        words in error.message.lower() for words in _NOTHING_TO_DO
    )


def failure_of(error: TelegramError) -> Failure:
    """Sorted by what surely happened. BadRequest and TimedOut are kinds of NetworkError, so the
    order of the questions matters."""
    if isinstance(error, RetryAfter):
        return Failure.FLOOD
    if isinstance(error, Forbidden):
        return Failure.UNREACHABLE
    if isinstance(error, BadRequest):
        unreachable = _NO_SUCH_CHAT in error.message.lower()
        return Failure.UNREACHABLE if unreachable else Failure.REFUSED
    if isinstance(error, NotSent | InvalidToken | Conflict):
        return Failure.NOT_SENT
    if isinstance(error, ChatMigrated):
        return Failure.REFUSED
    return Failure.AMBIGUOUS


def retry_after_of(error: TelegramError) -> timedelta | None:
    """How long Telegram wants to be left alone; null when it did not say."""
    if not isinstance(error, RetryAfter):
        return None
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
