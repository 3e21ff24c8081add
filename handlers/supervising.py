"""The admin chooses the supervisor: whom clients may write to when something felt off.

An admin sees the therapists by name, because admins invite them, and nothing of any client.
"""

from care.audit import Act, Actor
from care.delivery import Kind
from handlers.keyboard import Button, Keyboard, long, short
from handlers.reader import give_back_unread
from handlers.roles import is_admin
from handlers.turn import Handlers, Turn
from storage import practice, therapists
from storage.ids import TherapistId

NOBODY = "nobody"


def wanted(turn: Turn) -> None:
    if is_admin(turn):
        turn.edit(*_screen(turn))
    else:
        turn.refuse()


def _screen(turn: Turn) -> tuple[str, Keyboard]:
    words, state = turn.words, practice.practice_now(turn.tx)

    def option(name: str, data: str, *, chosen: bool) -> list[Button]:
        label = words.plain("admin-supervisor-chosen", name=name) if chosen else name
        return [Button(label, f"supervisor:{data}:{state.version}")]

    rows = [
        option(one.name or "", short(one.id), chosen=one.id == state.supervisor_id)
        for one in therapists.all_ready(turn.tx)
        if one.reads or one.id == state.supervisor_id
    ]
    none = words.plain("admin-supervisor-none")
    rows.append(option(none, NOBODY, chosen=state.supervisor_id is None))
    rows.append([Button(words.plain("admin-back"), "panel")])
    return words("admin-supervisor-screen"), rows


def chose(turn: Turn) -> None:
    """The one chosen and the one before are told. Of two admins at once the first decides."""
    if not is_admin(turn) or len(turn.did.fields) != 2:
        turn.refuse()
        return
    name, version = turn.did.fields
    chosen = _named(turn, name)
    if chosen is None and name != NOBODY:
        turn.edit(*_screen(turn))  # that therapist is not here any more
        return
    before = practice.practice_now(turn.tx)
    if not version.isdecimal() or int(version) != before.version:
        turn.toast = turn.words.plain("admin-moved")
    elif chosen != before.supervisor_id:
        _change(turn, chosen, before)
    turn.edit(*_screen(turn))


def _named(turn: Turn, name: str) -> TherapistId | None:
    wanted = long(name)
    return next((one.id for one in therapists.all_ready(turn.tx) if one.id == wanted), None)


def _change(turn: Turn, chosen: TherapistId | None, before: practice.Practice) -> None:
    if not practice.set_supervisor(turn.tx, chosen, version=before.version):
        turn.toast = turn.words.plain("admin-moved")
        return
    turn.write_down(Act.BOUND_CHANGED, Actor.ADMIN, subject=chosen, what="supervisor")
    if before.supervisor_id is not None:
        give_back_unread(turn, before.supervisor_id)
        _tell(turn, before.supervisor_id, "supervisor-no-more")
    if chosen is not None:
        _tell(turn, chosen, "supervisor-you-are")


def _tell(turn: Turn, therapist_id: TherapistId, text_id: str) -> None:
    therapist = therapists.therapist_by_id(turn.tx, therapist_id)
    turn.tell(therapist.person_id, lambda words: (words(text_id), ()), kind=Kind.NOTICE)


TAPS: Handlers = {
    "supervising": wanted,
    "supervisor": chose,
}
