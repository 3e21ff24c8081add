"""Takes messages out of a chat, as far as Telegram lets a bot: both sides', for 48 hours."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from handlers.turn import Turn
from storage import chats

DELETABLE_FOR = timedelta(hours=48)
TO_BE_SURE = timedelta(minutes=1)  # one that is too old could make Telegram refuse them all
AT_ONCE = 100  # messages in one call


@dataclass(frozen=True, slots=True)
class Deletable:
    """What can still be taken out of a chat."""

    said: Sequence[int]  # by the bot: Telegram's ids
    after: int  # whatever has a higher id was written late enough


def deletable(turn: Turn) -> Deletable:
    """Numbers grow with time, so what the bot said last before that tells how old theirs are."""
    since = turn.now - DELETABLE_FOR + TO_BE_SURE
    said, before = chats.messages_since(turn.tx, turn.me.id, since)
    return Deletable(said, before if before is not None else min(said, default=0))


def clear(turn: Turn, messages: Collection[int]) -> None:
    """Takes these out of the chat."""
    for batch in _batches(sorted(set(messages))):
        turn.send("deleteMessages", {"message_ids": batch})


def _batches(messages: Sequence[int]) -> Iterable[Sequence[int]]:
    return (messages[first : first + AT_ONCE] for first in range(0, len(messages), AT_ONCE))
