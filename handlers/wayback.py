"""/back: the way back to a therapist, shown at once, and one tap that lets the therapist know."""

from care import practice
from care.absence import back_on
from care.client import Event, State, after
from care.delivery import Kind
from care.localtime import local
from care.wayback import Offer, offer
from handlers import receipts, sealing, trail, wayback_item
from handlers.keyboard import Button, Keyboard, long, short
from handlers.offered import refused
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import absences, clients, therapists, unsent, waybacks
from storage.clients import Client
from storage.ids import ClientId, WayBackId
from storage.therapists import Therapist
from storage.waybacks import WayBack
from texts import Words

# What a client asked for stays queued when their notes pause.
_NOT_NOTES = frozenset(Kind) - {Kind.CHECKIN, Kind.REMINDER}


# The client's side.


def wanted(turn: Turn) -> None:
    """/back, in every state; who is a client of two therapists picks one."""
    if refused(turn, practice.Offer.WAY_BACK):
        return
    if turn.did.fields:
        client = _named(turn)
        if client is None:
            turn.refuse()
        else:
            turn.say(*_card(turn, client))
        return
    mine = _mine(turn)
    if not mine:
        turn.say(turn.words("back-nobody"))
    elif len(mine) == 1:
        turn.say(*_card(turn, mine[0]))
    else:
        buttons = [[Button(_therapist(turn, one).name or "", _data("back", one))] for one in mine]
        turn.say(turn.words("back-which"), buttons)


def _mine(turn: Turn) -> list[Client]:
    """This person as a client: of each therapist the newest, however it stands."""
    known = clients.clients_of(turn.tx, turn.person.id) if turn.person else []
    newest: dict[int, Client] = {}
    for client in known:
        newest.setdefault(client.therapist_id, client)
    return list(newest.values())


def _named(turn: Turn) -> Client | None:
    """The client that a button names, if it is this person; after a new yes, the newer one."""
    known = clients.client_by_id(turn.tx, ClientId(long(turn.did.value)))
    if known is None or turn.person is None or known.person_id != turn.person.id:
        return None
    return next((one for one in _mine(turn) if one.therapist_id == known.therapist_id), None)


def _therapist(turn: Turn, client: Client) -> Therapist:
    return therapists.therapist_by_id(turn.tx, client.therapist_id)


def _data(name: str, client: Client) -> str:
    return f"{name}:{short(client.id)}"


def _offered(turn: Turn, client: Client, therapist: Therapist) -> Offer:
    return offer(
        last_contact_at=waybacks.last_contact_at(turn.tx, client.id),
        therapist_here=therapist.reads,
        now=turn.now,
    )


def _card(turn: Turn, client: Client) -> tuple[str, Keyboard]:
    words, therapist = turn.words, _therapist(turn, client)
    name = therapist.name or ""
    if therapist.here and not therapist.reads:
        text = words("suspension-reads-not", therapist=name)
        return f"{text}\n\n{words('back-nobody')}", ()
    card = (
        words("back-card-unwritten", therapist=name)
        if therapist.way_back is None
        else words("back-card", therapist=name) + "\n" + words.quotation(therapist.way_back)
    )
    card = "\n\n".join([card, *_how_soon_and_what_is_free(words, therapist)])
    match _offered(turn, client, therapist):
        case Offer.PAST:
            return words("back-card-past", therapist=name), ()
        case Offer.CARD:
            return words("back-nobody") if therapist.way_back is None else card, ()
        case Offer.ASK:
            ask = Button(words.plain("back-ask", therapist=name), _data("backask", client))
            not_now = Button(words.plain("back-not-now"), "backnot")
            return f"{card}\n\n{words('back-card-after', therapist=name)}", [[ask], [not_now]]


def _how_soon_and_what_is_free(words: Words, therapist: Therapist) -> list[str]:
    """As far as the therapist said so; /help has the rest in every case."""
    lines = []
    if therapist.waiting is not None:
        lines.append(words("console-back-waiting", waiting=therapist.waiting))
    if therapist.free_help is not None:
        lines.append(words("console-back-free", free=therapist.free_help))
    return ["\n".join(lines)] if lines else []


def left_it(turn: Turn) -> None:
    """Not now; the card stays."""
    turn.drop_buttons()
    turn.say(turn.words("back-left"), quietly=True)


def asked(turn: Turn) -> None:
    """One open request is enough: asking again says when the first one came."""
    if refused(turn, practice.Offer.WAY_BACK):
        return
    client = _named(turn)
    if client is None:
        turn.refuse()
        return
    therapist = _therapist(turn, client)
    if _offered(turn, client, therapist) is not Offer.ASK:
        turn.edit(*_card(turn, client))
        return
    turn.drop_buttons()
    known = waybacks.open_way_back(turn.tx, client.id)
    if known is not None:
        _say_how_it_stands(turn, known, client, therapist)
        return
    way = waybacks.add_way_back(turn.tx, client.id, now=turn.now)
    wayback_item.send(turn, way, client, therapist)
    text = turn.words("back-asked", therapist=therapist.name or "") + _waits(turn, therapist)
    buttons = [[_take_back(turn, way)]]
    if _notes_pause(turn, client):
        text += "\n\n" + turn.words("back-asked-pauses")
        buttons += _go_on(turn, client)
    turn.say(text, buttons)


def _waits(turn: Turn, therapist: Therapist) -> str:
    """Until when the line waits, because the therapist is away; empty when they are here."""
    today = local(turn.now, therapist.zone or "UTC").date()
    back = back_on(today, absences.away_of(turn.tx, therapist, now=turn.now))
    if back == today:
        return ""
    name, day = therapist.name or "", turn.words.day(back)
    return "\n\n" + turn.words("away-back-waits", therapist=name, day=day)


def _say_how_it_stands(turn: Turn, way: WayBack, client: Client, therapist: Therapist) -> None:
    """When the line came to the therapist; one that still waits for their day comes yet."""
    name, ping = therapist.name or "", waybacks.ping_of(turn.tx, way)
    if ping is None or ping.went_out_at is None:
        text = turn.words("back-asked", therapist=name) + _waits(turn, therapist)
    else:
        day = turn.words.local_day(ping.went_out_at, client.zone)
        text = turn.words("back-asked-before", therapist=name, day=day)
    turn.say(text, [[_take_back(turn, way)]])


def _take_back(turn: Turn, way: WayBack) -> Button:
    return Button(turn.words.plain("back-take-back"), f"backundo:{short(way.id)}")


def _go_on(turn: Turn, client: Client) -> list[list[Button]]:
    return [[Button(turn.words.plain("go-on-button"), _data("goon", client))]]


def _notes_pause(turn: Turn, client: Client) -> bool:
    """Until they say so; False when no note is planned anyway."""
    queued = unsent.checkins_waiting(turn.tx, client.id)
    if client.next_checkin_at is None and not queued:
        return False
    outcome = after(client.state, Event.PAUSED, now=turn.now)
    clients.apply(turn.tx, client, outcome, now=turn.now)
    trail.client_chose(turn, client)
    unsent.cancel_for_client(turn.tx, client.id, turn.now, keep_kinds=_NOT_NOTES)
    return True


def took_back(turn: Turn) -> None:
    """Until it is seen; the therapist's line goes with it."""
    mine = _of_mine(turn)
    if mine is None:
        turn.refuse()
        return
    way, client = mine
    if not waybacks.withdraw(turn.tx, way.id, now=turn.now):
        _say_too_late(turn)
        return
    wayback_item.take_away(turn, way, client)
    rests = client.state is State.PAUSED and client.paused_until is None
    turn.edit(turn.words("back-taken-back"), _go_on(turn, client) if rests else ())


def _of_mine(turn: Turn) -> tuple[WayBack, Client] | None:
    """What a button names, if this person asked for it and did not take it back before."""
    way = waybacks.way_back_by_id(turn.tx, WayBackId(long(turn.did.value)))
    client = clients.client_by_id(turn.tx, way.client_id) if way else None
    if way is None or client is None or way.withdrawn_at is not None:
        return None
    is_mine = turn.person is not None and client.person_id == turn.person.id
    return (way, client) if is_mine else None


def _say_too_late(turn: Turn) -> None:
    if turn.did.tap is None:
        turn.say(turn.words("back-too-late"))
    else:
        turn.toast = turn.words.plain("back-too-late")


# The therapist's side.


def showed(turn: Turn) -> None:
    """Who asks, in place of the line."""
    mine = _for_me(turn)
    if mine is None:
        turn.refuse()
    else:
        turn.edit(*wayback_item.opened(turn.words, *mine))


def marked_seen(turn: Turn) -> None:
    """«Seen»; the client is told if they wish to be."""
    mine = _for_me(turn)
    if mine is None:
        turn.refuse()
        return
    way, client, therapist = mine
    if waybacks.see(turn.tx, way.id, now=turn.now):
        name = therapist.name or ""
        receipts.tell(
            turn,
            client,
            therapist,
            lambda words, day: sealing.back_seen(words, client, therapist=name, day=day),
        )
    as_it_stands = waybacks.way_back_by_id(turn.tx, way.id) or way
    turn.edit(*wayback_item.opened(turn.words, as_it_stands, client, therapist))


def _for_me(turn: Turn) -> tuple[WayBack, Client, Therapist] | None:
    """What was asked for, if it is this therapist who was asked."""
    way = waybacks.way_back_by_id(turn.tx, WayBackId(long(turn.did.value)))
    client = clients.client_by_id(turn.tx, way.client_id) if way else None
    therapist = therapist_here(turn)
    if way is None or client is None or therapist is None:
        return None
    return (way, client, therapist) if client.therapist_id == therapist.id else None


COMMANDS: Handlers = {
    "back": wanted,
}

TAPS: Handlers = {
    "back": wanted,
    "backask": asked,
    "backnot": left_it,
    "backundo": took_back,
    "backshow": showed,
    "backseen": marked_seen,
}
