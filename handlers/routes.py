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
    export,
    forgetting,
    hiding,
    history,
    inviting,
    leaving,
    pages,
    postponing,
    settings,
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
    "choosing": settings.CHOOSING,
    "pause": leaving.PAUSING,
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
    settings.let_go(turn)
    leaving.let_go(turn)
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
        return
    settings.let_go(turn)
    leaving.let_go(turn)
    if turn.dialogue is not None:
        turn.answer()
    elif mine:
        story.wrote(turn)
    else:
        turn.say(turn.words("nobody-reads-this"))


def edited(turn: Turn) -> None:
    """A message was changed: the story follows. Plain words for stop mean it here, too."""
    if wants_stop(turn.did.text or ""):
        stopped(turn)
    else:
        story.edited(turn)


def _typed_button(turn: Turn) -> str | None:
    """A label typed out does the same as the tap: Telegram forgets taps after 150 seconds."""
    typed = _as_typed(turn.did.text or "")
    if not typed or turn.did.file is not None:
        return None
    for label, data in dialogues.offered(turn.tx, turn.me.id):
        if _as_typed(label) == typed and data.partition(":")[0] in TAPS:
            return data
    return None


def _as_typed(label: str) -> str:
    """Nobody types the mark of a choice that is made already, and phones differ in apostrophes."""
    plain = label.removeprefix("✓ ").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(plain.split()).casefold()


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
    "hide": hiding.pressed_hide,
    "settings": settings.wants_to_choose,
    "mine": history.wanted,
    "mydata": export.wanted,
    "forget": forgetting.asked,
    "privacy": pages.asked_about_privacy,
    "rules": pages.asked_for_rules,
}

TAPS: Mapping[str, Handler] = {
    "d": answered,
    "newtherapist": admin.pressed_invite,
    "pause": admin.pressed_pause,
    "unpause": admin.pressed_go_on,
    "invite": inviting.wants_to_invite,
    "face": checkin.tapped_face,
    "reface": checkin.changed_face,
    "changeface": checkin.wants_another_face,
    "unface": checkin.took_face_back,
    "skip": checkin.skipped,
    "shownote": checkin.showed,
    "hidenote": checkin.hid,
    "topicwhich": checkin.asked_which_topic,
    "topicdone": checkin.finished_topic,
    "topicnever": checkin.dropped_topic,
    "later": postponing.wants_later,
    "again": postponing.put_off,
    "firstbuttons": postponing.went_back,
    "showline": hiding.showed_line,
    "hideline": hiding.hid_line,
    "alone": hiding.pressed_hide,
    "pauseuntil": leaving.pressed_pause_until,
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
    "set": settings.tapped,
    "round": settings.tapped,
    "mine": history.wanted,
    "dots": history.wanted_picture,
    "mydata": export.wanted,
    "moveon": forgetting.asked,
    "erase": forgetting.confirmed,
    "keepall": forgetting.kept_all,
}
