"""«Later» under a check-in: the same one again on another day, because the client asked for it."""

from datetime import datetime

from care.client import State
from care.delivery import Kind
from care.later import Later, comes_again_at, makes_room
from care.localtime import local
from handlers import note
from handlers.keyboard import Button, Keyboard, short
from handlers.note import Note, note_of, tapped
from handlers.turn import Handlers, Turn
from storage import calendar, checkins, clients, outbox, unsent
from storage.checkins import Checkin
from storage.clients import Client


def wants_later(turn: Turn) -> None:
    """Every way to put it off, in place of the first buttons."""
    found = tapped(turn)
    if found is not None:
        checkin, client = found
        turn.swap_buttons(_menu(turn, checkin, client), said=turn.words("later-when"))


def _menu(turn: Turn, checkin: Checkin, client: Client) -> Keyboard:
    words, one, who = turn.words, short(checkin.id), short(client.id)
    rows = []
    if _may_come_again(turn, checkin, client):
        today = _same_day(turn, client, _comes_at(turn, client, checkin, Later.TODAY))
        soon = "later-today" if today else "later-tomorrow"
        rows.append([Button(words.plain(soon), f"again:{one}:{Later.TODAY}")])
        rows.append(
            [
                Button(words.plain("later-week"), f"again:{one}:{Later.WEEK}"),
                Button(words.plain("later-month"), f"again:{one}:{Later.MONTH}"),
            ]
        )
    if client.state in (State.ACTIVE, State.PAUSED):
        rows.append(
            [
                Button(words.plain("checkin-pause"), f"pause3:{who}"),
                Button(words.plain("pause-until"), f"pauseuntil:{who}"),
            ]
        )
    stop = Button(words.plain("checkin-stop"), f"stop:{who}")
    return [*rows, [stop, Button(words.plain("later-back"), f"firstbuttons:{one}")]]


def _may_come_again(turn: Turn, checkin: Checkin, client: Client) -> bool:
    """A reminder said that no third one comes, and none does."""
    return client.state is State.ACTIVE and not checkins.was_reminded(turn.tx, checkin.id)


def _same_day(turn: Turn, client: Client, at: datetime) -> bool:
    return local(at, client.zone).date() == local(turn.now, client.zone).date()


def went_back(turn: Turn) -> None:
    """The first buttons again."""
    found = tapped(turn)
    if found is not None:
        buttons = note.buttons(turn.words, note_of(turn.tx, *found))
        turn.swap_buttons(buttons, said=turn.words("later-back-said"))


def put_off(turn: Turn) -> None:
    """It comes once more, and only then; the one after it keeps its distance."""
    found = tapped(turn)
    if found is None:
        return
    checkin, client = found
    if not _may_come_again(turn, checkin, client) or turn.did.value not in {*Later}:
        turn.refuse()
        return
    at = _comes_at(turn, client, checkin, Later(turn.did.value))
    unsent.cancel_again(turn.tx, checkin.id, now=turn.now)
    _queue_again(turn, note_of(turn.tx, checkin, client), at)
    if client.next_checkin_at is not None:
        following = _makes_room(turn, client, client.next_checkin_at, again_at=at)
        clients.postpone_checkin(turn.tx, client.id, at=following)
    note.put_away(turn, checkin, client)
    today = _same_day(turn, client, at)
    turn.say(
        turn.words("later-comes-today")
        if today
        else turn.words("later-comes-on", day=turn.words.local_day(at, client.zone)),
        quietly=True,
    )


def _comes_at(turn: Turn, client: Client, checkin: Checkin, later: Later) -> datetime:
    return comes_again_at(
        later,
        now=turn.now,
        zone=client.zone,
        window=client.window,
        seed=client.seed,
        salt=checkin.slot,
        closed=calendar.wishes_of(turn.tx, client).closed,
    )


def _makes_room(
    turn: Turn, client: Client, planned_at: datetime, *, again_at: datetime
) -> datetime:
    return makes_room(
        planned_at,
        again_at=again_at,
        zone=client.zone,
        window=client.window,
        seed=client.seed,
        salt=client.next_slot or 0,
        closed=calendar.wishes_of(turn.tx, client).closed,
    )


def _queue_again(turn: Turn, again: Note, at: datetime) -> None:
    outbox.put(
        turn.tx,
        person=again.client.person_id,
        kind=Kind.CHECKIN,
        payload=note.payload(turn.words, again),
        due_at=at,
        now=turn.now,
        client=again.client.id,
        checkin=again.id,
        trace=turn.trace,
    )


TAPS: Handlers = {
    "later": wants_later,
    "again": put_off,
    "firstbuttons": went_back,
}
