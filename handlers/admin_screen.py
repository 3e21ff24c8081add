"""What every screen of an admin's panel shares: its buttons, its versions, and what is typed on it.

A button that changes something holds the version of the practice that it was made for: of two
admins at once the later one sees that the panel moved. Who taps is looked at once for all of them,
in `handlers.admin`.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from care.audit import Act, Actor
from handlers import screens
from handlers.keyboard import Button, Keyboard
from handlers.turn import Turn

PANEL, HOME = "adm", "panel"  # of the taps: its screens, and the panel itself
TYPING = "practice"  # the conversation that waits for something typed

Show = Callable[[Turn], None]
Chose = Callable[[Turn, Sequence[str]], None]
Screen: TypeAlias = screens.Screen[Show, Chose, Chose]  # words come with what it listened for


def button(label: str, screen: str, *what: str | int) -> Button:
    """Leads to a screen, or makes a choice on it."""
    return Button(label, ":".join([PANEL, screen, *map(str, what)]))


def option(turn: Turn, label: str, screen: str, *what: str | int, chosen: bool) -> Button:
    """One of several; a chosen one says so."""
    return button(screens.marked(turn, label, chosen=chosen), screen, *what)


def put(
    turn: Turn,
    text: str,
    buttons: Keyboard,
    *,
    back: str | None = None,
    note: str | None = None,
    changed: int | None = None,
) -> None:
    """Shows a screen in place. `note`: what just happened, above it; `changed`: the version that
    it led to, for an undo; `back`: a screen to return to, None: the panel."""
    words = turn.words
    undo = [] if changed is None else [[button(words.plain("admin-undo"), "undo", changed)]]
    way_back = Button(words.plain("admin-back"), HOME if back is None else f"{PANEL}:{back}")
    screens.put(turn, text, [*undo, *buttons, [way_back]], note=note)


def version_of(typed: str) -> int:
    """Of a button's data; -1, which the practice never has, when it is none."""
    is_one = typed.isascii() and typed.isdigit() and len(typed) < 10
    return int(typed) if is_one else -1


def moved(turn: Turn) -> None:
    """Somebody else was faster."""
    turn.toast = turn.words.plain("admin-moved")


def write_down(
    turn: Turn,
    act: Act,
    version: int,
    *,
    what: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> None:
    """Into the trail, under the version that the change led to, so that it can be undone."""
    turn.write_down(act, Actor.ADMIN, about=version, what=what, before=before, after=after)


# What is typed.


def listen(turn: Turn, screen: str, version: int, *what: str) -> None:
    """Typed words belong to this screen for a while."""
    screens.listen(turn, TYPING, screen, what=[*what, str(version)])
