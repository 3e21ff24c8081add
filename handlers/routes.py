"""Which handler answers what. The one place where the conversations are known to each other."""

from collections.abc import Mapping
from dataclasses import replace

from care.phrases import wants_help, wants_stop
from handlers import (
    admin,
    admission,
    away,
    checkin,
    client_page,
    consent,
    console,
    cover,
    digest,
    digest_next,
    export,
    feedback,
    feltoff,
    forgetting,
    handover,
    hiding,
    history,
    invite_list,
    inviting,
    language,
    leaving,
    letter,
    letter_answer,
    letter_closing,
    letter_date,
    letter_fate,
    letter_mail,
    letter_phrase,
    letter_reading,
    letter_writing,
    menu,
    moving,
    notes,
    pages,
    parting,
    people,
    postponing,
    record,
    reflection,
    settings,
    setup,
    shelf,
    story,
    stranger,
    supervising,
    therapist_home,
    wayback,
    wayback_note,
    week,
    week_line,
)
from handlers import (
    help as helping,
)
from handlers.roles import is_admin
from handlers.turn import Conversation, Handler, Turn
from storage import clients, dialogues, therapists

CONVERSATIONS: Mapping[str, Conversation] = {
    "setup": setup.SETUP,
    "invite": inviting.INVITE,
    "consent": consent.CONSENT,
    "choosing": settings.CHOOSING,
    "pause": leaving.PAUSING,
    feltoff.WRITING: feltoff.FELT_OFF,
    away.PLANNING: away.AWAY,
    handover.NAMING: handover.HANDOVER,
    reflection.NOTING: reflection.REFLECTION,
    wayback_note.WRITING: wayback_note.WAYBACK,
    week_line.WRITING: week_line.WEEK_LINE,
    "console": console.CHOICES,
    letter.WRITING: letter_writing.WRITING,
    letter_date.DATING: letter_date.LETTER_DATE,
    letter_phrase.PHRASING: letter_phrase.LETTER_PHRASE,
    "closing": letter_closing.CLOSING,
    letter_answer.ANSWERING: letter_answer.ANSWER,
    notes.WRITING: notes.NOTES,
}
# Those to which not everything that is written is an answer.
LISTENING = (
    away, handover, reflection, settings, console, leaving, feltoff, wayback_note, letter_writing,
    letter_date, letter_phrase, letter_answer, week_line, notes,
)  # fmt: skip


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
    _let_go(turn)
    is_client = bool(clients.clients_of(turn.tx, turn.me.id))
    if turn.dialogue is not None:
        turn.ask_again()
        return True
    if therapist is not None and therapist.here:
        if therapist.ready:
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


def _let_go(turn: Turn) -> None:
    """Closes the conversations to which what was sent is no answer."""
    for conversation in LISTENING:
        conversation.let_go(turn)


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
    """Anything that is no command: a typed button, an answer, or a piece of the story. Plain words
    for help are never taken for any of these."""
    if _asks_for_help(turn):
        helping.asked_for_help(turn)
        return
    if moving.typed_code(turn):
        return
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
    _let_go(turn)
    if turn.dialogue is not None:
        turn.answer()
    elif mine:
        story.wrote(turn)
    else:
        turn.say(turn.words("nobody-reads-this"))


def edited(turn: Turn) -> None:
    """A message was changed: the story follows. Plain words for help or stop mean it here, too."""
    if _asks_for_help(turn):
        helping.asked_for_help(turn)
    elif wants_stop(turn.did.text or ""):
        stopped(turn)
    elif not letter_writing.edited(turn):
        story.edited(turn)


def _asks_for_help(turn: Turn) -> bool:
    return turn.did.file is None and wants_help(turn.did.text or "")


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
    """Stickers, contacts, places, unknown commands: a program can do nothing with them. But
    «/hilfe» is plain."""
    if _asks_for_help(turn):
        helping.asked_for_help(turn)
    elif turn.person is None:
        stranger.greeted(turn)
    else:
        turn.say(turn.words("cannot-keep"), quietly=True)


def tapped_letter(turn: Turn) -> None:
    """Any button about a letter."""
    LETTERS.get((turn.did.fields or [""])[0], unknown_button)(turn)


def ignored(turn: Turn) -> None:
    """Not for this bot; it is done with, and nothing is said."""


COMMANDS: Mapping[str, Handler] = {
    "start": started,
    "help": helping.asked_for_help,
    "digest": digest_next.wanted,
    "invite": inviting.wants_to_invite,
    "invites": invite_list.wanted,
    "stop": stopped,
    "pause": leaving.pressed_pause,
    "hide": hiding.pressed_hide,
    "settings": wants_to_choose,
    "language": language.wants_to_choose,
    "mine": history.wanted,
    "mydata": export.wanted,
    "forget": forgetting.asked,
    "privacy": pages.asked_about_privacy,
    "rules": pages.asked_for_rules,
    "letter": letter.wanted,
    "back": wayback.wanted,
    "concern": feltoff.wanted,
    "wayback": wayback_note.wanted,
    "away": away.wanted,
    "reflect": reflection.wanted,
    "leave": parting.wanted,
    "people": people.wanted,
    "week": week.wanted,
    "export": record.wanted,
}

LETTERS: Mapping[str, Handler] = {
    "list": letter.wanted,
    "new": letter.wants_new,
    "for": letter.chose_for,
    "begin": letter.began,
    "not": letter.left,
    "open": letter.opened,
    "show": letter_fate.went_back,
    "edit": letter_fate.wants_change,
    "part": letter_fate.chose_part,
    "writeon": letter_fate.writes_on,
    "anew": letter_fate.begins_again,
    "send": letter_fate.wants_to_send,
    "sendnow": letter_fate.sent_now,
    "senddate": letter_fate.wants_a_date,
    "welcome": letter_fate.said_welcome,
    "takeback": letter_fate.took_back,
    "nosend": letter_fate.sends_not,
    "keep": letter_fate.kept,
    "phrase": letter_fate.wants_sealed,
    "sealdate": letter_fate.wants_sealed_until,
    "burn": letter_fate.wants_to_burn,
    "burnyes": letter_fate.burnt,
    "pdf": letter_fate.wants_pdf,
    "read": letter_reading.opened,
    "copy": letter_reading.wants_copy,
    "mail": letter_mail.opened,
    "later": letter_mail.left_for_later,
    "mailpdf": letter_mail.wants_pdf,
}

TAPS: Mapping[str, Handler] = {
    "d": answered,
    "letter": tapped_letter,
    "answer": letter_answer.wanted,
    "answerundo": letter_answer.took_back,
    "console": console.tapped,
    "letters": therapist_home.switched_letters,
    "help": helping.asked_for_help,
    "newtherapist": admin.pressed_invite,
    "pause": admin.pressed_pause,
    "unpause": admin.pressed_go_on,
    "panel": admin.went_back,
    "supervising": supervising.wanted,
    "supervisor": supervising.chose,
    "invite": inviting.wants_to_invite,
    "invites": invite_list.wanted,
    "inviterenew": invite_list.renewed,
    "inviteback": invite_list.wants_back,
    "invitedrop": invite_list.revoked,
    "note": notes.wanted,
    "noteundo": notes.took_back,
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
    "useful": feedback.found_useful,
    "toomany": feedback.found_too_many,
    "asbefore": feedback.took_it_back,
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
    "digestpage": digest.opened,
    "digestshow": digest.unfolded,
    "digestlater": digest.left_for_later,
    "language": language.chose,
    "languages": language.wants_to_choose,
    "set": settings.tapped,
    "round": settings.tapped,
    "mine": history.wanted,
    "dots": history.wanted_picture,
    "mydata": export.wanted,
    "moveon": forgetting.asked,
    "erase": forgetting.confirmed,
    "keepall": forgetting.kept_all,
    "back": wayback.wanted,
    "backask": wayback.asked,
    "backnot": wayback.left_it,
    "backundo": wayback.took_back,
    "backshow": wayback.showed,
    "backseen": wayback.marked_seen,
    "wayback": wayback_note.wanted,
    "away": away.wanted,
    "awayend": away.ended,
    "cover": cover.answered,
    "reflect": reflection.wanted,
    "reflections": reflection.listed,
    "unreflect": reflection.forgot,
    "leaveto": parting.chose_for_own,
    "leaveyes": parting.left,
    "leavenot": parting.stayed,
    "handing": parting.admin_wanted,
    "handfrom": parting.admin_chose_leaver,
    "handto": parting.admin_chose_successor,
    "handyes": parting.admin_handed_over,
    "hand": handover.answered,
    "off": feltoff.wanted,
    "offwho": feltoff.picked,
    "offfor": feltoff.chose_reader,
    "offgive": feltoff.gave_to,
    "offnot": feltoff.never_mind,
    "people": people.wanted,
    "client": client_page.opened,
    "shared": client_page.shared,
    "told": client_page.opened_one,
    "play": client_page.played,
    "years": client_page.wanted_picture,
    "shelf": shelf.opened,
    "shelve": shelf.put_on,
    "unshelve": shelf.took_off,
    "export": record.wanted,
    "record": record.opened,
    "week": week.wanted,
    "weekskip": week.wants_to_skip,
    "weekskipyes": week.skipped,
    "weekline": week.opened_line,
    "weeklinenew": week_line.wanted,
    "weeklineoff": week.removed_line,
}
