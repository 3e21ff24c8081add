"""An admin suspends a therapist, and lets them go on: everything of theirs waits, nothing is lost,
and each of their clients is told the truth."""

from care.audit import Act, Actor
from care.delivery import Kind, State
from care.figures import shown
from handlers.keyboard import Button, Keyboard, long, short
from handlers.menu import show_menu
from handlers.roles import known_admin
from handlers.suspension_line import BACK, OFF, TELLS
from handlers.turn import Handlers, Turn
from storage import absences, handovers, outbox, suspensions, therapists, unsent
from storage.therapists import Therapist

_HELD = frozenset({Kind.DIGEST, Kind.LETTER, Kind.PING, Kind.NOTICE})  # for them, until they go on


def wanted(turn: Turn) -> None:
    """The list."""
    if known_admin(turn):
        turn.edit(*_screen(turn))
    else:
        turn.refuse()


def _screen(turn: Turn) -> tuple[str, Keyboard]:
    words, known = turn.words, therapists.all_ready(turn.tx)
    lines = [words("staff-therapists-head") if known else words("admin-handover-none")]
    lines += [_line(turn, one) for one in known]
    rows = [[Button(one.name or "", f"stafftherapist:{short(one.id)}")] for one in known]
    invite = [Button(words.plain("admin-invite"), "newtherapist")]
    return "\n".join(lines), [*rows, invite, [Button(words.plain("admin-back"), "staff")]]


def _line(turn: Turn, one: Therapist) -> str:
    words, name = turn.words, one.name or ""
    if one.suspended_at is None:
        return words("staff-therapist-here", therapist=name)
    day = words.local_day(one.suspended_at, turn.me.zone or "UTC")
    return words("staff-therapist-suspended", therapist=name, day=day)


def _named(turn: Turn) -> Therapist | None:
    """Whom the tapped button names, for an admin; else refuses."""
    wanted_id = long((turn.did.fields or [""])[0])
    known = therapists.all_ready(turn.tx) if known_admin(turn) else []
    found = next((one for one in known if one.id == wanted_id), None)
    if found is None:
        turn.refuse()
    return found


def chose(turn: Turn) -> None:
    """One of them, with what can be done."""
    one = _named(turn)
    if one is not None:
        turn.edit(*_card(turn, one))


def _card(turn: Turn, one: Therapist) -> tuple[str, Keyboard]:
    words, which = turn.words, short(one.id)
    what = "suspend" if one.suspended_at is None else "resume"
    return _line(turn, one), [
        [Button(words.plain(f"staff-{what}"), f"staff{what}:{which}")],
        [Button(words.plain("staff-remove"), f"handfrom:{which}")],
        [Button(words.plain("admin-back"), "stafftherapists")],
    ]


def wants_to_suspend(turn: Turn) -> None:
    """What it means, before it is done."""
    one = _named(turn)
    if one is None:
        return
    words, which = turn.words, short(one.id)
    if one.suspended_at is not None:
        turn.edit(*_card(turn, one))
        return
    count = shown(suspensions.touched(turn.tx, one.id))
    touches = words("staff-touches-few") if count is None else words("staff-touches", count=count)
    turn.edit(
        words("staff-suspend-sure", therapist=one.name or "") + "\n\n" + touches,
        [
            [Button(words.plain("staff-suspend-yes"), f"staffsuspended:{which}")],
            [Button(words.plain("staff-leave-it"), f"stafftherapist:{which}")],
        ],
    )


def suspended(turn: Turn) -> None:
    one = _named(turn)
    if one is None:
        return
    if suspensions.suspend(turn.tx, one.id, now=turn.now):
        turn.write_down(Act.THERAPIST_SUSPENDED, Actor.ADMIN, subject=one.person_id)
        _tell_clients(turn, one, OFF)
        _tell(turn, one, "suspension-you-are", OFF)
    turn.edit(*_card(turn, therapists.therapist_by_id(turn.tx, one.id)))
    if one.person_id == turn.me.id:
        show_menu(turn)


def resumed(turn: Turn) -> None:
    """What waited comes as it would have, at their next hour."""
    one = _named(turn)
    if one is None:
        return
    if suspensions.resume(turn.tx, one.id):
        turn.write_down(Act.THERAPIST_BACK, Actor.ADMIN, subject=one.person_id)
        back = therapists.therapist_by_id(turn.tx, one.id)
        following = absences.next_reading_of(turn.tx, back, after=turn.now)
        therapists.plan_digest(turn.tx, one.id, at=following)
        unsent.ask_again(turn.tx, one.person_id, _HELD, now=turn.now)
        _tell_clients(turn, one, BACK)
        _tell(turn, one, "suspension-you-are-back", BACK)
    turn.edit(*_card(turn, therapists.therapist_by_id(turn.tx, one.id)))
    if one.person_id == turn.me.id:
        show_menu(turn)


def _tell_clients(turn: Turn, one: Therapist, tell: str) -> None:
    """One line to each, in their hours; what it says is made as it goes out. Whoever was still to
    hear the opposite hears neither: they know it as it is again."""
    untrue = suspensions.lines_waiting(turn.tx, one.id, TELLS)
    for number in untrue.values():
        unsent.drop(turn.tx, number, state=State.CANCELLED, now=turn.now, reason="not_wanted")
    for client_id, person_id in handovers.those_told(turn.tx, one.id, now=turn.now):
        if client_id in untrue:
            continue
        outbox.put(
            turn.tx,
            person=person_id,
            kind=Kind.NEWS,
            payload={"method": "sendMessage", "params": {}, TELLS: tell},
            due_at=turn.now,
            now=turn.now,
            client=client_id,
            trace=turn.trace,
        )


def _tell(turn: Turn, one: Therapist, text_id: str, tell: str) -> None:
    if one.person_id != turn.me.id:
        turn.tell(
            one.person_id,
            lambda words: (words(text_id), ()),
            kind=Kind.NOTICE,
            marked={TELLS: tell},
        )


TAPS: Handlers = {
    "stafftherapists": wanted,
    "stafftherapist": chose,
    "staffsuspend": wants_to_suspend,
    "staffsuspended": suspended,
    "staffresume": resumed,
}
