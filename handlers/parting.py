"""A therapist leaves: by their own /leave, or because an admin hands over for them.

Their lists stop at once. Each client is told, and asked about the successor if there is one. An
admin sees therapists by name, as they were invited, and nothing of any client.
"""

from care.audit import Act, Actor
from care.delivery import Kind
from care.handover import ANSWERED_WITHIN, is_asked
from handlers.handover_line import ASKS
from handlers.keyboard import Button, long, short
from handlers.menu import show_menu
from handlers.reader import give_back_unread
from handlers.roles import is_admin, therapist_here
from handlers.turn import Handlers, Turn
from storage import absences, handovers, invites, outbox, practice, therapists
from storage.ids import ClientId, PersonId
from storage.therapists import Therapist

NOBODY = "nobody"


# The therapist's own.


def wanted(turn: Turn) -> None:
    """/leave: what it means, and whom clients may be asked about."""
    therapist = therapist_here(turn)
    if therapist is None or not therapist.ready:
        turn.refuse()
        return
    not_now = [Button(turn.words.plain("leave-not"), "leavenot")]
    turn.say(turn.words("leave-asks"), [*_successors(turn, therapist, "leaveto"), not_now])


def _successors(turn: Turn, leaver: Therapist, data: str) -> list[list[Button]]:
    nobody = [Button(turn.words.plain("leave-nobody"), f"{data}:{NOBODY}")]
    others = [one for one in therapists.all_ready(turn.tx) if one.id != leaver.id and one.reads]
    return [*([Button(one.name or "", f"{data}:{short(one.id)}")] for one in others), nobody]


def _chosen(turn: Turn, name: str, leaver: Therapist) -> tuple[Therapist | None] | None:
    """Who a button names: somebody, or nobody; None: somebody who is not here any more."""
    if name == NOBODY:
        return (None,)
    known = [one for one in therapists.all_ready(turn.tx) if one.id != leaver.id and one.reads]
    found = next((one for one in known if one.id == long(name)), None)
    return None if found is None else (found,)


def stayed(turn: Turn) -> None:
    if therapist_here(turn) is None:
        turn.refuse()
    else:
        turn.edit(turn.words("leave-stays"))


def chose_for_own(turn: Turn) -> None:
    therapist = therapist_here(turn)
    chosen = _chosen(turn, turn.did.value, therapist) if therapist else None
    if therapist is None or chosen is None:
        turn.refuse()
        return
    words, (successor,) = turn.words, chosen
    sure = (
        words("leave-sure-nobody")
        if successor is None
        else words("leave-sure", successor=successor.name or "")
    )
    yes = Button(words.plain("leave-yes"), f"leaveyes:{turn.did.value}")
    turn.edit(sure, [[yes], [Button(words.plain("leave-not"), "leavenot")]])


def left(turn: Turn) -> None:
    therapist = therapist_here(turn)
    chosen = _chosen(turn, turn.did.value, therapist) if therapist else None
    if therapist is None or chosen is None:
        turn.refuse()
        return
    if not _part(turn, therapist, chosen[0], Actor.THERAPIST):
        turn.refuse()
        return
    turn.edit(turn.words("leave-done"))
    show_menu(turn)


def home(turn: Turn) -> None:
    """What somebody who has left sees on /start."""
    turn.say(turn.words("leave-home"))


# The admin's.


def admin_wanted(turn: Turn) -> None:
    """From the panel: which therapist leaves."""
    if not is_admin(turn):
        turn.refuse()
        return
    words, known = turn.words, therapists.all_ready(turn.tx)
    rows = [[Button(one.name or "", f"handfrom:{short(one.id)}")] for one in known]
    text = words("admin-handover-who") if known else words("admin-handover-none")
    turn.edit(text, [*rows, _to_panel(turn)])


def _to_panel(turn: Turn) -> list[Button]:
    return [Button(turn.words.plain("admin-back"), "panel")]


def _leaver(turn: Turn, name: str) -> Therapist | None:
    """Whom a button names, for an admin; None: nobody who is here, or no admin asks."""
    if not is_admin(turn):
        return None
    return next((one for one in therapists.all_ready(turn.tx) if one.id == long(name)), None)


def admin_chose_leaver(turn: Turn) -> None:
    leaver = _leaver(turn, turn.did.value)
    if leaver is None:
        turn.refuse()
        return
    rows = _successors(turn, leaver, f"handto:{short(leaver.id)}")
    text = turn.words("admin-handover-to", therapist=leaver.name or "")
    turn.edit(text, [*rows, _to_panel(turn)])


def _both(turn: Turn) -> tuple[Therapist, Therapist | None] | None:
    if len(turn.did.fields) != 2:
        return None
    leaver = _leaver(turn, turn.did.fields[0])
    chosen = _chosen(turn, turn.did.fields[1], leaver) if leaver else None
    return None if leaver is None or chosen is None else (leaver, chosen[0])


def admin_chose_successor(turn: Turn) -> None:
    both = _both(turn)
    if both is None:
        turn.refuse()
        return
    words, (leaver, successor) = turn.words, both
    name = leaver.name or ""
    sure = (
        words("admin-handover-sure-nobody", therapist=name)
        if successor is None
        else words("admin-handover-sure", therapist=name, successor=successor.name or "")
    )
    yes = Button(words.plain("admin-handover-yes"), f"handyes:{':'.join(turn.did.fields)}")
    turn.edit(sure, [[yes], _to_panel(turn)])


def admin_handed_over(turn: Turn) -> None:
    both = _both(turn)
    if both is None or not _part(turn, *both, Actor.ADMIN):
        turn.refuse()
        return
    leaver, _successor = both
    turn.edit(turn.words("admin-handover-done", therapist=leaver.name or ""), [_to_panel(turn)])
    if leaver.person_id != turn.me.id:
        turn.tell(
            leaver.person_id, lambda words: (words("admin-handover-left"), ()), kind=Kind.NOTICE
        )


# What it means.


def _part(turn: Turn, leaver: Therapist, successor: Therapist | None, actor: Actor) -> bool:
    """They are gone from here on. False: they were gone before, and nobody is told twice."""
    tx, now = turn.tx, turn.now
    if not handovers.leave(tx, leaver.id, now=now):
        return False
    _write_down(turn, leaver, successor, actor)
    told = handovers.those_told(tx, leaver.id, now=now)
    handovers.give_back_unread(tx, leaver.id, now=now)
    handovers.end_plans(tx, leaver.id, now=now)
    for client_id, person_id in told:
        _ask(turn, client_id, person_id, successor)
    handovers.ends_now(tx, leaver.id, now=now)
    absences.covers_no_more(tx, leaver.id)
    absences.end_all(tx, leaver.id, now=now)
    for invite_id in handovers.open_invites(tx, leaver.id):
        invites.settle_invite(tx, invite_id, outcome=invites.REVOKED, now=now)
        turn.write_down(Act.INVITE_REVOKED, actor, about=invite_id)
    state = practice.practice_now(tx)
    if state.supervisor_id == leaver.id:
        practice.set_supervisor(tx, None, version=state.version)
        give_back_unread(turn, leaver.id)
    if successor is not None:
        _tell_successor(turn, leaver, successor)
    return True


def _write_down(turn: Turn, leaver: Therapist, successor: Therapist | None, actor: Actor) -> None:
    turn.write_down(Act.THERAPIST_LEFT, actor, subject=leaver.person_id)
    if successor is not None:
        to = successor.person_id
        turn.write_down(Act.HANDED_OVER, actor, subject=leaver.person_id, about=to)


def _ask(turn: Turn, client_id: ClientId, person_id: PersonId, successor: Therapist | None) -> None:
    """One line to one client, in their hours; what it says is made as it goes out."""
    to = successor
    if successor is not None and not is_asked(
        is_successor=person_id == successor.person_id,
        has_successor=handovers.is_client_of(turn.tx, person_id, successor.id),
    ):
        to = None
    handover_id = handovers.add_handover(
        turn.tx,
        client_id,
        to=to.id if to else None,
        ends_at=turn.now + ANSWERED_WITHIN,
        now=turn.now,
    )
    outbox.put(
        turn.tx,
        person=person_id,
        kind=Kind.NEWS,
        payload={"method": "sendMessage", "params": {}, ASKS: handover_id},
        due_at=turn.now,
        now=turn.now,
        client=client_id,
        trace=turn.trace,
    )


def _tell_successor(turn: Turn, leaver: Therapist, successor: Therapist) -> None:
    turn.tell(
        successor.person_id,
        lambda words: (words("leave-came", therapist=leaver.name or ""), ()),
        kind=Kind.NOTICE,
    )


COMMANDS: Handlers = {
    "leave": wanted,
}

TAPS: Handlers = {
    "leaveto": chose_for_own,
    "leaveyes": left,
    "leavenot": stayed,
    "handing": admin_wanted,
    "handfrom": admin_chose_leaver,
    "handto": admin_chose_successor,
    "handyes": admin_handed_over,
}
