"""Typed words as the answer to a question that waits: whether they can be meant for it.

A question is let go when what comes is late, too long, a command, or a file: words that were meant
for something else must not end up where others read them.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from handlers.turn import Turn
from storage import dialogues


def said(turn: Turn) -> str:
    """What was typed, on one line."""
    return " ".join((turn.did.text or "").split())


def is_answer(
    turn: Turn, *, within: timedelta, most: int | None = None, files_too: bool = False
) -> bool:
    """Whether what was sent can answer the open question.

    `within`: how long it waits. `most`: letters an answer has at most; None: any number.
    `files_too`: the question itself says why a file is no answer.
    """
    since = datetime.fromisoformat(turn.open_dialogue.data["since"])
    text = turn.did.text or ""
    return (
        (files_too or turn.did.file is None)
        and (most is None or len(text) <= most)
        and not text.startswith("/")
        and turn.now - since <= within
    )


def let_go(
    turn: Turn,
    name: str,
    *,
    within: timedelta,
    most: int | None = None,
    files_too: bool = False,
) -> None:
    """Closes the question of this name where what was sent is no answer to it."""
    if (
        turn.dialogue is not None
        and turn.dialogue.name == name
        and not is_answer(turn, within=within, most=most, files_too=files_too)
    ):
        turn.finish()


def is_shown(turn: Turn, taps: Collection[str]) -> bool:
    """Whether the buttons shown last belong to these taps."""
    shown = dialogues.offered(turn.tx, turn.me.id)
    return any(data.partition(":")[0] in taps for _label, data in shown)
