"""Which handler answers what. The one place where the conversations are known to each other."""

from collections.abc import Mapping
from dataclasses import replace

from care.phrases import wants_stop
from handlers import (
    admin,
    admission,
    checkin,
    consent,
    digest,
    inviting,
    leaving,
    setup,
    story,
    stranger,
)
from handlers import (
    help as helping,
)
from handlers.turn import Conversation, Handler, Turn
from storage import clients, dialogues, therapists

CONVERSATIONS: Mapping[str, Conversation] = {
    "setup": setup.SETUP,
    "invite": inviting.INVITE,
    "consent": consent.CONSENT,
}


def started(turn: Turn) -> None:
    """/start: a link that is opened, or home; somebody may be at home in several roles."""
    if turn.did.argument:
        admission.opened_link(turn)
        return
    if admin.is_admin(turn):
        admin.came_in(turn)
        admin.panel(turn)
        at_home = True
    else:
        at_home = False
    if turn.person is not None:
        at_home = _home(turn) or at_home
    if not at_home:
        stranger.greeted(turn)


def _home(turn: Turn) -> bool:
    therapist = therapists.therapist_of(turn.tx, turn.me.id)
    is_client = bool(clients.clients_of(turn.tx, turn.me.id))
    if turn.dialogue is not None:
        turn.ask_again()
        return True
    if therapist is not None and therapist.here:
        if therapist.ready:
            digest.home(turn, therapist)
        else:
            turn.begin("setup")
    if is_client:
        leaving.home(turn)
    return therapist is not None or is_client


def answered(turn: Turn) -> None:
    """A button of an open conversation; an old one is met with where things stand."""
    fields = turn.did.fields
    if turn.dialogue is None or len(fields) < 2 or fields[0] != str(turn.dialogue.version):
        turn.refuse()
        return
    turn.answer()


def stopped(turn: Turn) -> None:
    """/stop, or plain words for it; said to an open invite, it means no."""
    if turn.dialogue is not None and turn.dialogue.name == "consent":
        consent.declined(turn)
    else:
        leaving.pressed_stop(turn)


def wrote(turn: Turn) -> None:
    """Anything that is no command: a typed button, an answer, or a piece of the story."""
    if turn.person is None:
        stranger.greeted(turn)
        return
    mine = clients.clients_of(turn.tx, turn.me.id)
    if turn.did.file is None and wants_stop(turn.did.text or ""):
        stopped(turn)
        return
    data = _typed_button(turn)
    if data is not None:
        turn.did = replace(turn.did, data=data)
        TAPS[data.partition(":")[0]](turn)
    elif turn.dialogue is not None:
        turn.answer()
    elif mine:
        story.wrote(turn)
    else:
        turn.say(turn.words("nobody-reads-this"))


def _typed_button(turn: Turn) -> str | None:
    """A label typed out does the same as the tap: Telegram forgets taps after 150 seconds."""
    typed = " ".join((turn.did.text or "").split()).casefold()
    if not typed or turn.did.file is not None:
        return None
    for label, data in dialogues.offered(turn.tx, turn.me.id):
        if label.casefold() == typed and data.partition(":")[0] in TAPS:
            return data
    return None


def unknown_button(turn: Turn) -> None:
    """A button that no version of the bot made."""
    turn.refuse()


def sent_something_else(turn: Turn) -> None:
    """Stickers, contacts, places, unknown commands: a program can do nothing with them."""
    if turn.person is None:
        stranger.greeted(turn)
    else:
        turn.say(turn.words("cannot-keep"), quietly=True)


def ignored(turn: Turn) -> None:
    """Not for this bot; it is done with, and nothing is said."""


COMMANDS: Mapping[str, Handler] = {
    "start": started,
    "help": helping.asked_for_help,
    "invite": inviting.wants_to_invite,
    "stop": stopped,
    "pause": leaving.pressed_pause,
}

TAPS: Mapping[str, Handler] = {
    "d": answered,
    "newtherapist": admin.pressed_invite,
    "pause": admin.pressed_pause,
    "unpause": admin.pressed_go_on,
    "invite": inviting.wants_to_invite,
    "face": checkin.tapped_face,
    "unface": checkin.took_face_back,
    "skip": checkin.skipped,
    "pause3": leaving.pressed_pause,
    "goon": leaving.pressed_go_on,
    "stop": leaving.pressed_stop,
    "share": story.shared,
    "keep": story.kept,
    "delete": story.deleted,
    "takeback": story.took_back,
    "open": digest.opened,
    "close": digest.closed,
    "read": digest.read,
    "readall": digest.read_all,
    "whole": digest.saw_whole,
}
