"""What every screen of a therapist's own choices shares: its buttons, and what is typed on it.

They are about nobody but whoever taps: the data of a button names no row, and whose choices they
are is looked up anew each time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.keyboard import Button, Keyboard
from handlers.roles import therapist_here
from handlers.turn import Turn
from storage import dialogues, therapists
from storage.therapists import Therapist

CONSOLE = "console"  # of the taps, and the conversation that waits for something typed
ANSWERED_WITHIN = timedelta(minutes=20)
LONGEST_ANSWER = 1000  # letters; what is longer is no answer to any of these questions

Show = Callable[[Turn, Therapist], None]
Chose = Callable[[Turn, Therapist, Sequence[str]], None]
Wrote = Callable[[Turn, Therapist], None]


@dataclass(frozen=True, slots=True)
class Screen:
    """`show` puts it on; `chose` takes the rest of a tapped button's data; `wrote` takes typed
    words, when the screen listens for them."""

    show: Show
    chose: Chose | None = None
    wrote: Wrote | None = None


def ready_therapist(turn: Turn) -> Therapist | None:
    """The therapist that this person is, once set up; None: nothing here is theirs."""
    known = therapist_here(turn)
    return known if known is not None and known.ready else None


def again(turn: Turn, therapist: Therapist) -> Therapist:
    """As they stand after a change."""
    return therapists.therapist_by_id(turn.tx, therapist.id)


def button(label: str, screen: str, *what: str) -> Button:
    """Leads to a screen, or makes a choice on it."""
    return Button(label, ":".join([CONSOLE, screen, *what]))


def option(turn: Turn, label: str, screen: str, *what: str, chosen: bool) -> Button:
    """One of several; the chosen one says so."""
    if chosen:
        label = turn.words.plain("settings-chosen", label=label)
    return button(label, screen, *what)


def put(
    turn: Turn,
    text: str,
    buttons: Keyboard,
    *,
    back: str = "menu",
    note: str | None = None,
) -> None:
    """Shows a screen in place. `note`: what just happened, above it; `back`: where it leads."""
    if note is not None:
        text = f"<b>{note}</b>\n\n{text}"
    turn.edit(text, [*buttons, [button(turn.words.plain("settings-back"), back)]])


# What is typed.


def listen(turn: Turn, screen: str) -> None:
    """Typed words belong to this screen for a while."""
    turn.dialogue = dialogues.open_dialogue(
        turn.tx,
        turn.me.id,
        name=CONSOLE,
        step="typed",
        data={
            "screen": screen,
            "message": turn.did.message if turn.did.tap else None,
            "since": turn.now.isoformat(),
        },
        now=turn.now,
    )


def typed(turn: Turn) -> str:
    return " ".join((turn.did.text or "").split())


def is_answer(turn: Turn) -> bool:
    """Whether what was sent can be one: plain words, soon after, with the screen still shown."""
    since = datetime.fromisoformat(turn.open_dialogue.data["since"])
    text = turn.did.text or ""
    shown = dialogues.offered(turn.tx, turn.me.id)
    return (
        turn.did.file is None
        and len(text) <= LONGEST_ANSWER
        and not text.startswith("/")
        and turn.now - since <= ANSWERED_WITHIN
        and any(data.partition(":")[0] == CONSOLE for _label, data in shown)
    )
