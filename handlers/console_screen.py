"""What every screen of a therapist's own choices shares: its buttons, and what is typed on it.

They are about nobody but whoever taps: the data of a button names no row, and whose choices they
are is looked up anew each time.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from handlers import screens
from handlers.keyboard import Button, Keyboard
from handlers.roles import therapist_here
from handlers.turn import Turn
from storage import therapists
from storage.therapists import Therapist

CONSOLE = "console"  # of the taps, and the conversation that waits for something typed
LONGEST_ANSWER = 1000  # letters; what is longer is no answer to any of these questions

Show = Callable[[Turn, Therapist], None]
Chose = Callable[[Turn, Therapist, Sequence[str]], None]
Wrote = Callable[[Turn, Therapist], None]
Screen: TypeAlias = screens.Screen[Show, Chose, Wrote]


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
    return button(screens.marked(turn, label, chosen=chosen), screen, *what)


def put(
    turn: Turn,
    text: str,
    buttons: Keyboard,
    *,
    back: str = "menu",
    note: str | None = None,
) -> None:
    """Shows a screen in place. `note`: what just happened, above it; `back`: where it leads."""
    way_back = button(turn.words.plain("settings-back"), back)
    screens.put(turn, text, [*buttons, [way_back]], note=note)


# What is typed.


def listen(turn: Turn, screen: str) -> None:
    """Typed words belong to this screen for a while."""
    screens.listen(turn, CONSOLE, screen)
