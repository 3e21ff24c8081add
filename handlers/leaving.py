"""Stop, pause, and going on: each at once, and none asks why."""

from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from care.audit import Actor
from care.checkin import first_slot
from care.client import Event, Rhythm, State, after
from care.delivery import Kind
from care.localtime import instant, local
from care.practice import Offer
from handlers import danger_ping, trail, typed
from handlers.keyboard import Button, Keyboard, long, short
from handlers.offered import is_offered
from handlers.stopping import cancel_queued, stop
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import calendar, checkins, clients, practice, therapists
from storage.clients import Client
from storage.ids import ClientId
from texts.reading import read_day, typed_day

PAUSE = relativedelta(months=3)
PAUSE_UNTIL = "pause"  # the conversation that waits for a day
ANSWERED_WITHIN = timedelta(hours=1)  # later, or longer: it is a piece of the story
LONGEST_DAY = 40  # letters
LONGEST_PAUSE = relativedelta(years=2)


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
    untold = [danger_ping.call_off(turn, client) for client in mine]
    for client in mine:
        stop(turn, client, by=Actor.CLIENT)
    turn.drop_buttons()
    said = "\n\n".join(line for line in (_stopped(turn), *untold) if line is not None)
    turn.say(said, [[_move_on(turn)]])


def _stopped(turn: Turn) -> str:
    """With when all that is stored goes by itself: nothing can be said of it afterwards."""
    done = turn.words("stop-done")
    if any(one.state is not State.STOPPED for one in clients.clients_of(turn.tx, turn.me.id)):
        return done
    months = practice.terms_now(turn.tx).link_kept_months
    return f"{done}\n\n{turn.words('retention-stopped', months=months)}"


def _move_on(turn: Turn) -> Button:
    """The way to stop and erase in one go, for whoever wants nothing to stay."""
    return Button(turn.words.plain("moveon-button"), "moveon")


def _nothing_to_stop(turn: Turn) -> None:
    if turn.did.data is None:
        turn.say(turn.words("stop-nothing"))
    else:
        turn.refuse()


def pressed_pause(turn: Turn) -> None:
    """Three months without a note."""
    paused = _to_pause(turn)
    if paused:
        turn.drop_buttons()
        _pause(turn, paused, until=turn.now + PAUSE)
    else:
        _nothing_to_stop(turn)


def _to_pause(turn: Turn) -> list[Client]:
    return [client for client in _tapped(turn) if client.state in (State.ACTIVE, State.PAUSED)]


def _pause(turn: Turn, those: list[Client], *, until: datetime) -> None:
    for client in those:
        outcome = after(client.state, Event.PAUSED, now=turn.now, until=until)
        clients.apply(turn.tx, client, outcome, now=turn.now)
        trail.client_chose(turn, client)
        cancel_queued(turn, client, but={Kind.NEWS})
        _plan_from(turn, client, after_moment=until)
    day = turn.words.local_day(until, those[0].zone)
    turn.say(turn.words("pause-done", day=day), _go_on(turn, those[0]))


def pressed_pause_until(turn: Turn) -> None:
    """Until a day that they type."""
    paused = _to_pause(turn)
    if paused:
        turn.begin(PAUSE_UNTIL, client=short(paused[0].id), since=turn.now.isoformat())
    else:
        _nothing_to_stop(turn)


def let_go(turn: Turn) -> None:
    """Closes the question for a day, when what came is no answer to it: nothing is lost there."""
    typed.let_go(turn, PAUSE_UNTIL, within=ANSWERED_WITHIN, most=LONGEST_DAY)


def ask_until(turn: Turn) -> None:
    example = (turn.now + PAUSE).date()
    turn.say(
        turn.words("pause-ask", example=typed_day(example, turn.words)),
        [[turn.choice(turn.words.plain("pause-not"), "no")]],
    )


def gave_until(turn: Turn) -> None:
    """A day from tomorrow on, up to two years away."""
    client = clients.client_by_id(turn.tx, ClientId(long(turn.open_dialogue.data["client"])))
    if turn.did.value == "no" or client is None or client.state not in (State.ACTIVE, State.PAUSED):
        turn.finish()
        turn.edit(turn.words("pause-not-done"))
        return
    day = read_day(turn.did.text or "", turn.words)
    today = local(turn.now, client.zone).date()
    if day is None or not today + timedelta(days=1) <= day <= today + LONGEST_PAUSE:
        _ask_more_clearly(turn, day, today)
        return
    turn.finish()
    _pause(turn, [client], until=instant(day, client.window.opens, client.zone))


def _ask_more_clearly(turn: Turn, day: date | None, today: date) -> None:
    never_mind = [[turn.choice(turn.words.plain("pause-not"), "no")]]
    example = typed_day(today + PAUSE, turn.words)
    text_id = "pause-unclear" if day is None else "pause-far"
    turn.say(turn.words(text_id, example=example), never_mind)


def pressed_go_on(turn: Turn) -> None:
    """Their own word, after a pause or after rest."""
    back = [client for client in _tapped(turn) if client.state in (State.PAUSED, State.RESTING)]
    if not back:
        turn.refuse()
        return
    for client in back:
        outcome = after(client.state, Event.RESUMED, now=turn.now)
        clients.apply(turn.tx, client, outcome, now=turn.now)
        trail.client_chose(turn, client)
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
    slot = first_slot(calendar.agenda_of(turn.tx, client, now=turn.now), after=after_moment)
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
    has_way = is_offered(turn, Offer.WAY_BACK)
    back = [[Button(words.plain("back-button"), "back")]] if has_way else []
    felt_off = [Button(words.plain("off-button"), "off")]
    has_letters = is_offered(turn, Offer.LETTERS)
    letter = [[Button(words.plain("letter-button"), "letter:list")]] if has_letters else []
    rest = [[Button(words.plain("hide-button"), "alone")], [_move_on(turn)]]
    match client.state:
        case State.ACTIVE:
            first = [pause, stop] if client.next_checkin_at else [stop]
            return [first, *letter, *back, felt_off, *rest]
        case State.PAUSED | State.RESTING:
            return [[go_on, stop], *letter, *back, felt_off, *rest]
        case State.ENDED:
            return [[stop], *letter, *back, felt_off, *rest]
        case State.STOPPED:
            return [*back, *rest]


PAUSING = Conversation(first="until", steps={"until": Step(ask_until, gave_until)})

COMMANDS: Handlers = {
    "pause": pressed_pause,
}

TAPS: Handlers = {
    "pauseuntil": pressed_pause_until,
    "pause3": pressed_pause,
    "goon": pressed_go_on,
    "stop": pressed_stop,
}
