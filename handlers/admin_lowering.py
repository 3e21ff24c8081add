"""An offer turned off for everybody, and given back by an undo: what that means for each client."""

from datetime import datetime

from care import delivery
from care.audit import Act, Actor
from care.checkin import first_slot
from care.client import State
from care.delivery import Kind
from care.practice import CHOSEN_BY_CLIENTS, Offer
from handlers import sealing
from handlers.taken import give_back
from handlers.turn import Turn
from storage import calendar, clients, lowered, notes, practice, therapists, unsent
from storage.clients import Client
from storage.ids import ClientId

TELLS_OF_THE_END = "notes_end"  # in the payload of the line that no notes come any more
_NO_NOTES = frozenset(delivery.Kind) - {Kind.CHECKIN, Kind.REMINDER}


def turn_off(turn: Turn, which: Offer, *, version: int) -> bool:
    """At once, and for what is queued too. False when the panel moved since `version`."""
    lowered.forget(turn.tx, now=turn.now)
    if not practice.set_offer(turn.tx, which, on=False, version=version):
        return False
    if which in CHOSEN_BY_CLIENTS:
        for client_id in lowered.turn_off(turn.tx, which, change=version + 1, now=turn.now):
            _holds_for_what_waits(turn, which, client_id)
            _write_down(turn, which, client_id, version + 1, now_on=False)
    elif which in (Offer.VOICE, Offer.PHOTOS):
        for therapist in therapists.all_ready(turn.tx):
            give_back(turn, therapist)
    return True


def _holds_for_what_waits(turn: Turn, which: Offer, client_id: ClientId) -> None:
    """What only the gate or the sender would find out is cancelled there, at the last moment."""
    if which is Offer.CHECKINS:
        unsent.cancel_for_client(turn.tx, client_id, turn.now, _NO_NOTES)
        _tell(turn, client_id, sealing.notes_end, mark=TELLS_OF_THE_END)
    elif which is Offer.REMINDERS:
        unsent.cancel_reminders(turn.tx, client_id, now=turn.now)
    elif which is Offer.NOTES:
        notes.cancel_waiting(turn.tx, client_id, now=turn.now)


def turn_on(turn: Turn, which: Offer, *, version: int, undoes: int | None = None) -> int | None:
    """Offered again. With `undoes`, the change that turned it off, those have it back from whom
    that took it, and who have not chosen anew since; how many. None when the panel moved."""
    if not practice.set_offer(turn.tx, which, on=True, version=version):
        return None
    if undoes is None or which not in CHOSEN_BY_CLIENTS:
        return 0
    found = lowered.turn_back(turn.tx, which, change=undoes, now=turn.now)
    for client_id in found:
        _write_down(turn, which, client_id, version + 1, now_on=True)
        if which is Offer.CHECKINS:
            _go_on(turn, client_id)
    return len(found)


def _go_on(turn: Turn, client_id: ClientId) -> None:
    """The notes that are still to come, come. Whoever was told that none would is told so."""
    client = clients.client_by_id(turn.tx, client_id)
    if client is None:
        return
    after = _notes_after(turn, client)
    if after is not None:
        slot = first_slot(calendar.agenda_of(turn.tx, client, now=turn.now), after=after)
        clients.plan_checkin(turn.tx, client_id, slot)
    if not unsent.take_back_news(turn.tx, client_id, TELLS_OF_THE_END, turn.now):
        _tell(turn, client_id, sealing.notes_go_on)


def _notes_after(turn: Turn, client: Client) -> datetime | None:
    """None: they rest, or pause with no end."""
    if client.state is State.PAUSED:
        return client.paused_until
    return turn.now if client.state is State.ACTIVE else None


def _tell(turn: Turn, client_id: ClientId, line: sealing.Line, *, mark: str | None = None) -> None:
    """One line, in the client's own hours."""
    client = clients.client_by_id(turn.tx, client_id)
    if client is None:
        return
    known = client
    turn.tell(
        client.person_id,
        lambda words: line(words, known),
        kind=Kind.NEWS,
        client=client_id,
        marked={} if mark is None else {mark: True},
    )


def _write_down(
    turn: Turn, which: Offer, client_id: ClientId, change: int, *, now_on: bool
) -> None:
    before, after = ("off", "on") if now_on else ("on", "off")
    turn.write_down(
        Act.CHOICE_CHANGED,
        Actor.ADMIN,
        subject=client_id,
        about=change,
        what=which,
        before=before,
        after=after,
    )
