"""Stop, pause, and going on: each at once, none with a question asked."""

from datetime import datetime

from dateutil.relativedelta import relativedelta

from care.checkin import first_slot
from care.client import Event, Rhythm, State, after
from handlers.keyboard import Button, Keyboard, long, short
from handlers.turn import Turn
from storage import checkins, clients, outbox, therapists
from storage.clients import Client
from storage.ids import ClientId

PAUSE = relativedelta(months=3)


def _tapped(turn: Turn) -> list[Client]:
    """The client that a button names, if it is this person; all of theirs for a command."""
    if turn.person is None:
        return []
    mine = clients.clients_of(turn.tx, turn.person.id)
    if turn.did.data is None:
        return list(mine)
    wanted = ClientId(long(turn.did.value))
    return [client for client in mine if client.id == wanted]


def pressed_stop(turn: Turn) -> None:
    """Ends everything that comes unasked, in this transaction."""
    mine = _tapped(turn)
    if not mine:
        _nothing_to_stop(turn)
        return
    for client in mine:
        outcome = after(client.state, Event.STOPPED, now=turn.now)
        if client.state is not State.STOPPED:
            clients.apply(turn.tx, client, outcome, now=turn.now)
        outbox.cancel_for_client(turn.tx, client.id, now=turn.now)
    turn.drop_buttons()
    turn.say(turn.words("stop-done"))


def _nothing_to_stop(turn: Turn) -> None:
    if turn.did.data is None:
        turn.say(turn.words("stop-nothing"))
    else:
        turn.refuse()


def pressed_pause(turn: Turn) -> None:
    """Three months without a note."""
    paused = [client for client in _tapped(turn) if client.state in (State.ACTIVE, State.PAUSED)]
    if not paused:
        _nothing_to_stop(turn)
        return
    until = turn.now + PAUSE
    for client in paused:
        outcome = after(client.state, Event.PAUSED, now=turn.now, until=until)
        clients.apply(turn.tx, client, outcome, now=turn.now)
        outbox.cancel_for_client(turn.tx, client.id, now=turn.now)
        _plan_from(turn, client, after_moment=until)
    turn.drop_buttons()
    day = turn.words.local_day(until, paused[0].zone)
    turn.say(turn.words("pause-done", day=day), _go_on(turn, paused[0]))


def pressed_go_on(turn: Turn) -> None:
    """Their own word, after a pause or after rest."""
    back = [client for client in _tapped(turn) if client.state in (State.PAUSED, State.RESTING)]
    if not back:
        turn.refuse()
        return
    for client in back:
        outcome = after(client.state, Event.RESUMED, now=turn.now)
        clients.apply(turn.tx, client, outcome, now=turn.now)
        _end_the_quiet(turn, client)
        _plan_from(turn, client, after_moment=turn.now)
    turn.drop_buttons()
    home(turn)


def _end_the_quiet(turn: Turn, client: Client) -> None:
    """Going on is an answer, too: the next note must not be the one that says it was quiet."""
    latest = checkins.latest_checkin(turn.tx, client.id)
    if latest is not None and latest.answered_at is None:
        checkins.answer(turn.tx, latest.id, now=turn.now)


def _plan_from(turn: Turn, client: Client, *, after_moment: datetime) -> None:
    if client.rhythm is not Rhythm.SCHEDULED:
        return
    slot = first_slot(client.agenda, after=after_moment)
    clients.plan_checkin(turn.tx, client.id, slot)


def _go_on(turn: Turn, client: Client) -> Keyboard:
    return [[Button(turn.words.plain("go-on-button"), f"goon:{short(client.id)}")]]


def home(turn: Turn) -> None:
    """What a client sees on /start: where things stand, and the way out."""
    for client in clients.clients_of(turn.tx, turn.me.id)[:1]:
        words = turn.words
        therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
        text = words(
            f"client-home-{_standing(client)}", **_facts(turn, client, therapist.name or "")
        )
        turn.say(text, _home_buttons(turn, client))


def _standing(client: Client) -> str:
    if client.state is State.ACTIVE and client.rhythm is Rhythm.ON_WISH:
        return "on-wish"
    if client.state is State.ACTIVE and client.next_checkin_at is None:
        return "ended"
    if client.state is State.PAUSED and client.paused_until is None:
        return "held"
    return client.state.value


def _facts(turn: Turn, client: Client, therapist: str) -> dict[str, str]:
    moment = client.paused_until or client.next_checkin_at
    day = turn.words.local_day(moment, client.zone) if moment else ""
    return {"therapist": therapist, "day": day}


def _home_buttons(turn: Turn, client: Client) -> Keyboard:
    words, who = turn.words, short(client.id)
    stop = Button(words.plain("checkin-stop"), f"stop:{who}")
    pause = Button(words.plain("checkin-pause"), f"pause3:{who}")
    go_on = Button(words.plain("go-on-button"), f"goon:{who}")
    match client.state:
        case State.ACTIVE:
            return [[pause, stop]] if client.next_checkin_at else [[stop]]
        case State.PAUSED | State.RESTING:
            return [[go_on, stop]]
        case State.ENDED:
            return [[stop]]
        case State.STOPPED:
            return []
