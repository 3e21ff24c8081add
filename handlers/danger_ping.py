"""The one line that a therapist gets, or whoever covers for them, after words of danger: where the
client agreed, in the reader's own hours, without a name and without a word of it.

At most one a day about one client. It can be taken back: then it does not go out, or says so.
"""

from datetime import datetime

from care.client import State as ClientState
from care.delivery import Kind, State
from care.noticed import ONE_LINE_IN, Said, goes_at
from care.practice import Offer
from care.therapist import hours
from handlers.keyboard import Button, Keyboard, short
from handlers.turn import Turn
from storage import absences, clients, noticed, people, practice, therapists, unsent
from storage.clients import Client
from storage.database import Transaction
from storage.ids import NoticedId, OutboxId
from storage.noticed import Noticed, Ping
from storage.sending import OutboxRow
from storage.therapists import Therapist
from texts import Words

# In the payload of such a line: whose client it is about. Every wish is looked at again as it goes.
TELLS_OF_DANGER = "tells_of_danger"


# The client's side.


def tell(turn: Turn, client: Client, which: NoticedId) -> tuple[OutboxId | None, str]:
    """The line that stands for what was just noticed, if there is one; and what the client hears
    of it: who is told and when, or why nobody is."""
    words = turn.words
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    if not client.danger_ping:
        return None, words("danger-told-off")
    last = noticed.last_ping(turn.tx, client.id, since=turn.now - ONE_LINE_IN)
    if last is not None and (known := therapists.therapist_of(turn.tx, last.to)) is not None:
        return last.id, _told_before(turn, client, known, last, which)
    receiver = _receiver(turn, client, therapist)
    if receiver is None:
        return None, words("danger-told-nobody", therapist=therapist.name or "")
    ping = turn.tell(
        receiver.person_id,
        lambda theirs: _push(theirs, which),
        kind=Kind.PING,
        client=client.id,
        quietly=False,
        marked={TELLS_OF_DANGER: therapist.id},
    )
    return ping, _when(turn, client, receiver)


def _receiver(turn: Turn, client: Client, therapist: Therapist) -> Therapist | None:
    """The therapist, or who covers for them today; None: nobody whom a line could reach."""
    if not therapist.reads:
        return None
    found = absences.cover_of(turn.tx, therapist, now=turn.now)
    cover = therapists.therapist_by_id(turn.tx, found) if found is not None else None
    if cover is not None and cover.reads and cover.person_id != client.person_id:
        therapist = cover
    person = people.person(turn.tx, therapist.person_id)
    is_reached = person is not None and person.unreachable_at is None
    return therapist if is_reached else None


def _told_before(
    turn: Turn, client: Client, receiver: Therapist, last: Ping, which: NoticedId
) -> str:
    """No second line in a day. One that was taken back meanwhile stands again, in its place."""
    if last.went_out_at is None:
        return _when(turn, client, receiver)
    if last.message is not None and _is_taken_back(turn.tx, last.id):
        turn.tell(
            receiver.person_id,
            lambda theirs: _push(theirs, which),
            kind=Kind.NOTICE,
            message=last.message,
        )
    words, zone = turn.words, client.zone
    return words(
        "danger-told-before",
        name=receiver.name or "",
        day=words.local_day(last.went_out_at, zone),
        clock=words.local_clock(last.went_out_at, zone),
    )


def _when(turn: Turn, client: Client, receiver: Therapist) -> str:
    """As the gate will have it, in the client's own time."""
    words, name = turn.words, receiver.name or ""
    at = _goes_at(turn.tx, receiver, now=turn.now)
    if practice.practice_now(turn.tx).paused_at is not None:
        said = words("danger-told-paused", name=name)
    elif at == turn.now:
        said = words("danger-told-now", name=name)
    else:
        day, clock = words.local_day(at, client.zone), words.local_clock(at, client.zone)
        said = words("danger-told-later", name=name, day=day, clock=clock)
    if receiver.id == client.therapist_id:
        return said
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id)
    away = words("danger-told-away", therapist=therapist.name or "", name=name)
    return f"{away} {said}"


def _goes_at(tx: Transaction, receiver: Therapist, *, now: datetime) -> datetime:
    return goes_at(
        now,
        zone=receiver.zone or "UTC",
        window=hours(receiver.digest_minute, receiver.own_hours),
        away=absences.away_of(tx, receiver, now=now),
    )


def _push(words: Words, which: NoticedId) -> tuple[str, Keyboard]:
    show = Button(words.plain("danger-show"), f"dangerwho:{short(which)}")
    return words("danger-push"), [[show]]


def take_back(turn: Turn, one: Noticed) -> str | None:
    """It was not like that. What the client hears of it; None: there is no line, or another
    message of theirs stands behind it, too."""
    ping = noticed.ping_by_id(turn.tx, one.ping_id) if one.ping_id is not None else None
    if ping is None or not _is_taken_back(turn.tx, ping.id):
        return None
    known = therapists.therapist_of(turn.tx, ping.to)
    name = known.name or "" if known is not None else ""
    if unsent.drop(turn.tx, ping.id, state=State.CANCELLED, now=turn.now):
        return turn.words("danger-not-told", name=name)
    _change(turn, ping, "danger-withdrawn")
    return turn.words("danger-not-told-late", name=name) if ping.went_out_at is not None else None


def _is_taken_back(tx: Transaction, ping: OutboxId) -> bool:
    return all(one.said is Said.NOT for one in noticed.of_ping(tx, ping))


def _change(turn: Turn, ping: Ping, text_id: str) -> None:
    if ping.message is not None:
        turn.tell(
            ping.to,
            lambda words: (words(text_id), ()),
            kind=Kind.NOTICE,
            message=ping.message,
        )


def call_off(turn: Turn, client: Client) -> str | None:
    """The client stops: a line that waits does not go out. What they hear of that."""
    last = noticed.last_ping(turn.tx, client.id, since=turn.now)
    if not noticed.cancel_waiting(turn.tx, client.id, now=turn.now) or last is None:
        return None
    known = therapists.therapist_of(turn.tx, last.to)
    return turn.words("danger-stopped", name=known.name or "") if known is not None else None


def end_all(turn: Turn, client: Client) -> None:
    """Everything of the client's is erased: no line leads to anything."""
    for ping in noticed.pings_of(turn.tx, client.id):
        _change(turn, ping, "danger-over")


# As it goes out, and the therapist's side.


def is_wanted(tx: Transaction, row: OutboxRow, client: Client | None) -> bool:
    """Whether it may still go out: agreed to, offered, and to somebody whom it is for."""
    if client is None or client.state is ClientState.STOPPED or not client.danger_ping:
        return False
    if row.payload[TELLS_OF_DANGER] != client.therapist_id or row.person_id is None:
        return False
    receiver = therapists.therapist_of(tx, row.person_id)
    is_here = receiver is not None and receiver.here
    return is_here and practice.terms_now(tx).offer(Offer.DANGER)


def opened(turn: Turn, one: Noticed, reader: Therapist) -> tuple[str, Keyboard] | None:
    """What stands behind the line, for whom it is; None: for somebody else. Who covers learns of
    whom it is no more than anywhere."""
    client = clients.client_by_id(turn.tx, one.client_id)
    ping = noticed.ping_by_id(turn.tx, one.ping_id) if one.ping_id is not None else None
    if client is None or ping is None:
        return None
    is_own = client.therapist_id == reader.id
    if not is_own and ping.to != reader.person_id:
        return None
    words, zone = turn.words, reader.zone or "UTC"
    if _is_taken_back(turn.tx, ping.id):
        return words("danger-withdrawn"), ()
    moment = {"day": words.local_day(one.at, zone), "clock": words.local_clock(one.at, zone)}
    if is_own:
        item = words("danger-item", label=client.label, **moment)
        return f"{item}\n\n{words('danger-item-words')}", ()
    therapist = therapists.therapist_by_id(turn.tx, client.therapist_id).name or ""
    item = words("danger-item-cover", therapist=therapist, **moment)
    return f"{item}\n\n{words('danger-item-words-cover')}", ()
