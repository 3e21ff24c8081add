"""What all families of screens share: a client's choices, a therapist's, and an admin's panel.

A screen is one message that changes in place. It can listen for typed words for a while, as long
as it is what was shown last.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Generic, TypeVar

from handlers import typed
from handlers.keyboard import Keyboard
from handlers.turn import Turn
from storage import dialogues

ANSWERED_WITHIN = timedelta(minutes=20)

Show = TypeVar("Show", bound=Callable[..., None])
Chose = TypeVar("Chose", bound=Callable[..., None])
Wrote = TypeVar("Wrote", bound=Callable[..., None])


@dataclass(frozen=True)  # slots and a generic alias that is called do not go together in 3.11
class Screen(Generic[Show, Chose, Wrote]):
    """`show` puts it on; `chose` takes the rest of a tapped button's data; `wrote` takes typed
    words, when the screen listens for them."""

    show: Show
    chose: Chose | None = None
    wrote: Wrote | None = None


def marked(turn: Turn, label: str, *, chosen: bool) -> str:
    """One of several; a chosen one says so."""
    return turn.words.plain("settings-chosen", label=label) if chosen else label


def put(turn: Turn, text: str, buttons: Keyboard, *, note: str | None) -> None:
    """Shows a screen in place. `note`: what just happened, in bold above it."""
    turn.edit(text if note is None else f"<b>{note}</b>\n\n{text}", buttons)


def listen(turn: Turn, conversation: str, screen: str, **known: Any) -> None:
    """Typed words belong to this screen for a while; `known` is kept for it until then."""
    turn.dialogue = dialogues.open_dialogue(
        turn.tx,
        turn.me.id,
        name=conversation,
        step="typed",
        data={
            "screen": screen,
            "message": turn.did.message if turn.did.tap else None,
            "since": turn.now.isoformat(),
            **known,
        },
        now=turn.now,
    )


def let_go(
    turn: Turn, conversation: str, *, taps: Collection[str], most: int | None = None
) -> None:
    """Ends listening where what was sent is no answer: late, long, no text, or something else was
    shown since."""
    typed.let_go(turn, conversation, within=ANSWERED_WITHIN, most=most)
    if not typed.is_shown(turn, taps):
        close(turn, conversation)


def close(turn: Turn, conversation: str) -> None:
    """A tap leads elsewhere: nothing listens for typed words any more."""
    if turn.dialogue is not None and turn.dialogue.name == conversation:
        turn.finish()
