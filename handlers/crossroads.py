"""Commands that lead one person here and another there, by who they are and where they stand."""

from handlers import (
    admin,
    admission,
    consent,
    console,
    leaving,
    menu,
    parting,
    settings,
    stranger,
    therapist_home,
)
from handlers.conversing import let_go
from handlers.roles import is_admin
from handlers.turn import Handlers, Turn
from storage import clients, therapists


def started(turn: Turn) -> None:
    """/start: a link that is opened, or home; somebody may be at home in several roles."""
    if turn.did.argument:
        admission.opened_link(turn)
        return
    if is_admin(turn):
        admin.came_in(turn)
        admin.panel(turn)
        at_home = True
    else:
        at_home = False
    if turn.person is not None:
        at_home = _home(turn) or at_home
    if not at_home:
        stranger.greeted(turn)
    if turn.person is not None:
        menu.show_menu(turn)


def _home(turn: Turn) -> bool:
    therapist = therapists.therapist_of(turn.tx, turn.me.id)
    let_go(turn)
    is_client = bool(clients.clients_of(turn.tx, turn.me.id))
    if turn.dialogue is not None:
        turn.ask_again()
        return True
    if therapist is not None and therapist.here:
        if not therapist.reads:
            turn.say(turn.words("suspension-home"))
        elif therapist.ready:
            therapist_home.home(turn, therapist)
        else:
            turn.begin("setup")
    if is_client:
        leaving.home(turn)
    elif therapist is not None and not therapist.here:
        parting.home(turn)
    return therapist is not None or is_client


def wants_to_choose(turn: Turn) -> None:
    """/settings: what they chose as a client; who is none and a therapist, what they chose so."""
    if turn.person is not None and clients.clients_of(turn.tx, turn.person.id):
        settings.wants_to_choose(turn)
    else:
        console.tapped(turn)


def stopped(turn: Turn) -> None:
    """/stop, or plain words for it; said to an open invite, it means no."""
    if turn.dialogue is not None and turn.dialogue.name == "consent":
        consent.declined(turn)
    else:
        leaving.pressed_stop(turn)


COMMANDS: Handlers = {"start": started, "stop": stopped, "settings": wants_to_choose}
