"""What every screen of choices shares: whose it is, its buttons, and what is typed on it.

A screen is shown in one of two walks: /settings, with a way back to the list, or the round after
a yes, with a next screen and «done, use the defaults». The first word of a button's data says
which, so that nothing has to be remembered.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from care.client import State
from handlers import screens
from handlers.keyboard import Button, Keyboard, long, short
from handlers.turn import Turn
from storage import clients
from storage.clients import Client
from storage.ids import ClientId

LIST, ROUND = "set", "round"  # the two walks, as taps
TYPING = "choosing"  # the conversation that waits for something typed
LONGEST_ANSWER = 120  # letters; what is longer is a piece of the story

Show = Callable[[Turn, Client], None]
Chose = Callable[[Turn, Client, Sequence[str]], None]
Screen: TypeAlias = screens.Screen[Show, Chose, Chose]


def mine(turn: Turn) -> list[Client]:
    """All clients that this person is, and that can still choose."""
    if turn.person is None:
        return []
    known = clients.clients_of(turn.tx, turn.person.id)
    return [client for client in known if client.state is not State.STOPPED]


def one_of_mine(turn: Turn, name: str) -> Client | None:
    """The client that a button names; None when it is not this person, or has stopped."""
    wanted = ClientId(long(name))
    return next((client for client in mine(turn) if client.id == wanted), None)


# Buttons.


def walk(turn: Turn) -> str:
    """Which of the two walks this turn belongs to."""
    name = (turn.did.data or "").partition(":")[0]
    if name not in (LIST, ROUND) and turn.dialogue is not None:
        name = turn.dialogue.data.get("walk", LIST)
    return ROUND if name == ROUND else LIST


def button(turn: Turn, client: Client, label: str, screen: str, *what: str) -> Button:
    """Leads to a screen, or makes a choice on it."""
    return Button(label, ":".join([walk(turn), screen, short(client.id), *what]))


def option(turn: Turn, client: Client, label: str, screen: str, *what: str, chosen: bool) -> Button:
    """One of several; the chosen one says so."""
    return button(turn, client, screens.marked(turn, label, chosen=chosen), screen, *what)


def round_button(turn: Turn, client_id: ClientId) -> Button:
    """Offered once the yes is given: one screen after another, all of which may be left out."""
    return Button(turn.words.plain("settings-more"), f"{ROUND}:next:{short(client_id)}:start")


def put(
    turn: Turn,
    client: Client,
    screen: str,
    text: str,
    buttons: Keyboard,
    *,
    back: str | None = None,
    note: str | None = None,
) -> None:
    """Shows a screen in place, with its way on. `note`: what just happened, in bold above it.

    `back`: another screen to return to first; None: the list, or the next one of the round.
    """
    screens.put(turn, text, [*buttons, _way_on(turn, client, screen, back)], note=note)


def _way_on(turn: Turn, client: Client, screen: str, back: str | None) -> list[Button]:
    words = turn.words
    if back is not None:
        return [button(turn, client, words.plain("settings-back"), back)]
    if walk(turn) == ROUND:
        return [
            button(turn, client, words.plain("settings-next"), "next", screen),
            button(turn, client, words.plain("settings-defaults"), "done"),
        ]
    return [
        button(turn, client, words.plain("settings-back"), "menu"),
        button(turn, client, words.plain("settings-done"), "done"),
    ]


def listen(turn: Turn, client: Client, screen: str, *what: str) -> None:
    """Typed words belong to this screen for a while."""
    known = {"walk": walk(turn), "client": short(client.id), "what": list(what)}
    screens.listen(turn, TYPING, screen, **known)
