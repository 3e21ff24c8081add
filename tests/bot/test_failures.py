"""What each error of Telegram means: sorted by what surely happened."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.failures import failure_of, nothing_to_do, retry_after_of
from bot.transport import NotSent
from care.delivery import Failure


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (RetryAfter(3), Failure.FLOOD),
        (Forbidden("Forbidden: bot was blocked by the user"), Failure.UNREACHABLE),
        (Forbidden("Forbidden: user is deactivated"), Failure.UNREACHABLE),
        # Kinds of NetworkError, which would make a bug of ours an endless «try again».
        (BadRequest("Bad Request: chat not found"), Failure.UNREACHABLE),
        (BadRequest("Bad Request: message is too long"), Failure.REFUSED),
        (BadRequest("Bad Request: can't parse entities: byte 3"), Failure.REFUSED),
        (ChatMigrated(5), Failure.REFUSED),
        (TimedOut("no answer in time"), Failure.AMBIGUOUS),
        (NetworkError("ServerDisconnectedError"), Failure.AMBIGUOUS),
        (NetworkError("Internal Server Error"), Failure.AMBIGUOUS),
        (NetworkError("Bad Gateway"), Failure.AMBIGUOUS),
        # Also a kind of NetworkError, and yet nothing was sent.
        (NotSent("ClientConnectorError"), Failure.NOT_SENT),
        (InvalidToken("Unauthorized"), Failure.NOT_SENT),
        (Conflict("Conflict: terminated by other getUpdates request"), Failure.NOT_SENT),
        (TelegramError("the server's answer is not JSON"), Failure.AMBIGUOUS),
    ],
)
def test_an_error_means_what_surely_happened(error: TelegramError, failure: Failure) -> None:
    assert failure_of(error) is failure


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("Bad Request: message is not modified: specified new message content ...", True),
        ("Bad Request: message to edit not found", True),
        ("Bad Request: message can't be edited", True),
        ("Bad Request: message to delete not found", True),
        ("Bad Request: message can't be deleted", True),
        ("Bad Request: chat not found", False),
        ("Bad Request: message text is empty", False),
    ],
)
def test_what_is_done_already_is_no_failure(words: str, nothing: bool) -> None:
    assert nothing_to_do(BadRequest(words)) is nothing
    assert not nothing_to_do(Forbidden(words))


def test_telegrams_own_word_for_how_long() -> None:
    assert retry_after_of(RetryAfter(3)) == timedelta(seconds=3)
    assert retry_after_of(TimedOut()) is None
