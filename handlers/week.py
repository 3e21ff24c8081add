"""/week: what goes out in the next seven days, to whom, and of which kind; one can be skipped.

What a client put off themselves is between them and the program, and not here.
"""

from dataclasses import dataclass

from care.audit import Act, Actor
from care.checkin import Kind, Slot
from care.client import Event, after
from care.localtime import local
from care.week import AHEAD, follows, goes_out, says_goodbye
from handlers.clientele import (
    line_may_change,
    own_client,
    own_client_of,
    page_of,
    put,
    turning_buttons,
)
from handlers.keyboard import Button, Keyboard, short
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import calendar, checkins, clients, people_of_therapist
from storage.clients import Client
from storage.therapists import Therapist

ON_A_PAGE = 8
_KINDS = {Kind.INVITATION: "week-invitation", Kind.HELLO: "week-hello"}


@dataclass(frozen=True, slots=True)
class Note:
    """One that is planned."""

    client: Client
    slot: Slot


def wanted(turn: Turn) -> None:
    """/week, or a button that leads here."""
    therapist = therapist_here(turn)
    if therapist is None or not therapist.ready:
        turn.refuse()
    else:
        _show(turn, therapist, page=page_of(turn, 0))


def _show(turn: Turn, therapist: Therapist, *, page: int) -> None:
    words = turn.words
    ids = people_of_therapist.coming(turn.tx, therapist.id, before=turn.now + AHEAD)
    if page * ON_A_PAGE >= len(ids):
        page = 0
    lines: list[str] = []
    rows: list[list[Button]] = []
    for number, client_id in enumerate(ids[page * ON_A_PAGE :][:ON_A_PAGE], page * ON_A_PAGE + 1):
        mine = own_client_of(turn, client_id)
        note = _note(turn, mine[0]) if mine else None
        if note is not None:
            lines.append(_line(turn, number, note))
            rows.append(_note_buttons(turn, number, note))
    if not lines:
        lines = [words("week-none")]
    turning = turning_buttons(words, "week", page, more=(page + 1) * ON_A_PAGE < len(ids))
    put(turn, "\n\n".join([words("week-head"), *lines]), [*rows, *turning])


def _note(turn: Turn, client: Client) -> Note | None:
    """The next of this client, if it goes out in these days."""
    if not goes_out(client.state, client.next_checkin_at, now=turn.now):
        return None
    slots = calendar.agenda_of(turn.tx, client, now=turn.now)
    slot = next((slot for slot in slots if slot.number == client.next_slot), None)
    return None if slot is None else Note(client, slot)


def _line(turn: Turn, number: int, note: Note) -> str:
    words = turn.words
    text = words(
        "week-note",
        number=number,
        label=note.client.label,
        day=words.day(local(note.slot.at, note.client.zone).date()),
        kind=words.plain(_KINDS[note.slot.kind]),
    )
    if not line_may_change(turn, note.client):
        return text
    return f"{text}\n{words('week-line-is')}\n{words.quotation(note.client.opening or '')}"


def _note_buttons(turn: Turn, number: int, note: Note) -> list[Button]:
    words, who = turn.words, short(note.client.id)
    skip = words.plain("week-skip-one", number=number)
    buttons = [Button(skip, f"weekskip:{who}:{note.slot.number}")]
    if line_may_change(turn, note.client):
        buttons.append(Button(words.plain("week-line-one", number=number), f"weekline:{who}"))
    return buttons


# Skipping one.


def wants_to_skip(turn: Turn) -> None:
    """Asked once, because it cannot be taken back."""
    note = _tapped(turn)
    if note is None:
        turn.refuse()
        return
    words = turn.words
    day = words.day(local(note.slot.at, note.client.zone).date())
    text_id = "week-skip-last" if says_goodbye(note.slot) else "week-skip"
    buttons: Keyboard = [
        [Button(words.plain("week-skip-yes"),
                f"weekskipyes:{short(note.client.id)}:{note.slot.number}")],
        [Button(words.plain("week-leave"), "week:0")],
    ]  # fmt: skip
    put(turn, words(text_id, label=note.client.label, day=day), buttons)


def _tapped(turn: Turn) -> Note | None:
    """The note that the button names, if it is still the next one, and of an own client. Held
    until the end of the turn: the tick that would send it waits, or was first."""
    mine = own_client(turn)
    mine = own_client_of(turn, mine[0].id, lock=True) if mine else None
    note = _note(turn, mine[0]) if mine else None
    return note if note is not None and turn.did.value == str(note.slot.number) else None


def skipped(turn: Turn) -> None:
    """That note does not come, and the plan goes on with the next; nobody is told."""
    note = _tapped(turn)
    if note is None:
        turn.refuse()
        return
    client = note.client
    slots = calendar.agenda_of(turn.tx, client, now=turn.now)
    checkins.add_checkin(turn.tx, client.id, note.slot, now=turn.now, skipped=True)
    turn.write_down(Act.SKIPPED, Actor.THERAPIST, subject=client.id, what="checkin")
    following = follows(slots, note.slot.number)
    clients.plan_checkin(turn.tx, client.id, following)
    if following is None:
        outcome = after(client.state, Event.PLAN_ENDED, now=turn.now)
        clients.apply(turn.tx, client, outcome, now=turn.now)
    turn.toast = turn.words.plain("week-skipped")
    _show_again(turn)


def _show_again(turn: Turn) -> None:
    therapist = therapist_here(turn)
    if therapist is not None:
        _show(turn, therapist, page=0)


# The opening line.


def opened_line(turn: Turn) -> None:
    """The line as it stands, and what can be done about it."""
    mine = _with_line(turn)
    if mine is None:
        turn.refuse()
        return
    words, who = turn.words, short(mine.id)
    text = "\n".join([words("week-line-of", label=mine.label), words.quotation(mine.opening or "")])
    buttons: Keyboard = [
        [Button(words.plain("week-line-change"), f"weeklinenew:{who}")],
        [Button(words.plain("week-line-remove"), f"weeklineoff:{who}")],
        [Button(words.plain("week-leave"), "week:0")],
    ]
    put(turn, text, buttons)


def _with_line(turn: Turn) -> Client | None:
    """The own client whose line may still change, held until the end of the turn."""
    mine = own_client(turn)
    mine = own_client_of(turn, mine[0].id, lock=True) if mine else None
    if mine is None or not line_may_change(turn, mine[0]):
        return None
    return mine[0]


def removed_line(turn: Turn) -> None:
    mine = _with_line(turn)
    if mine is None:
        turn.refuse()
        return
    clients.forget_opening(turn.tx, mine.id)
    turn.write_down(Act.THERAPIST_CHANGED, Actor.THERAPIST, subject=mine.id, what="opening")
    turn.toast = turn.words.plain("week-line-removed")
    _show_again(turn)


COMMANDS: Handlers = {
    "week": wanted,
}

TAPS: Handlers = {
    "week": wanted,
    "weekskip": wants_to_skip,
    "weekskipyes": skipped,
    "weekline": opened_line,
    "weeklineoff": removed_line,
}
