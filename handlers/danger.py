"""Words of danger in what somebody wrote: one card, at once, and one question that may be left.

The words themselves go their ordinary way. What follows for a client: their notes rest, and where
they agreed a therapist gets one line. After danger from or to somebody else nothing follows and
nothing is written down: whoever looks at this phone or that file must not learn of it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from care.client import State
from care.danger import Danger
from care.noticed import RESTS_FOR, STANDS_FOR, Said
from handlers import danger_pause, danger_ping
from handlers.danger_words import found_in, put_back
from handlers.keyboard import Button, Keyboard, long, short
from handlers.lines import emergency_number, lines_of
from handlers.roles import therapist_here
from handlers.turn import Handlers, Turn
from storage import clients, noticed, people, stories
from storage.clients import Client
from storage.ids import NoticedId
from storage.noticed import Noticed


def heard(turn: Turn, *, follows: bool = True) -> None:
    """After the ordinary answer, of anything typed or changed. `follows`: False for what stands
    behind a command, which has an answer of its own."""
    kind = found_in(turn, turn.did.text)
    if kind is None or turn.did.message is None:
        return
    mine = _clients(turn)
    known = noticed.of_message(turn.tx, [one.id for one in mine], turn.did.message)
    if any(one.said is Said.NOT for one in known):
        return
    if kind is Danger.OTHERS:
        turn.say(*_others(turn), quietly=True, stays=True)
    elif not any(turn.now - one.at < STANDS_FOR for one in known):
        told = _follow(turn, mine, known) if follows else [turn.words("danger-told-no-one")]
        turn.say(*_card(turn, told), stays=True)


def _clients(turn: Turn) -> Sequence[Client]:
    """This person as a client; of whoever stopped nothing is kept any more."""
    known = clients.clients_of(turn.tx, turn.person.id, lock=True) if turn.person else []
    return [client for client in known if client.state is not State.STOPPED]


def _lines(turn: Turn) -> str:
    return lines_of(turn.words, _country(turn))


def _country(turn: Turn) -> str | None:
    return people.country_of(turn.tx, turn.person.id) if turn.person is not None else None


def _card(turn: Turn, told: Sequence[str]) -> tuple[str, Keyboard]:
    words, message = turn.words, short(turn.did.message or 0)
    parts = [
        f"{words('danger-self')}\n{_lines(turn)}",
        words("danger-program"),
        *told,
        f"<b>{words('danger-asks')}</b>",
    ]
    yes = Button(words.plain("danger-is"), f"dangeryes:{message}")
    not_so = Button(words.plain("danger-is-not"), f"dangernot:{message}")
    return "\n\n".join(parts), [[yes, not_so]]


def _others(turn: Turn) -> tuple[str, Keyboard]:
    """Its one button is that of /hide, and takes along the message that was just written."""
    words, number = turn.words, emergency_number(_country(turn))
    call = words("danger-others", number=number) if number else words("danger-others-anywhere")
    parts = [call, words("danger-program")]
    if turn.person is None or not clients.clients_of(turn.tx, turn.person.id):
        return "\n\n".join([*parts, words("danger-others-stranger")]), ()
    hide = Button(words.plain("danger-hide"), f"alone:{short(turn.did.message or 0)}")
    return "\n\n".join([*parts, words("danger-others-hide")]), [[hide]]


def _follow(turn: Turn, mine: Sequence[Client], known: Sequence[Noticed]) -> list[str]:
    """Written down for each client that this person is; what they are told of it. `known`: from
    before the message was changed."""
    before = {one.client_id: one for one in known}
    rests: list[datetime] = []
    somebody: list[str] = []
    nobody: list[str] = []
    for client in mine:
        one = before.get(client.id) or _new(turn, client)
        pause = danger_pause.rest(turn, client, until=turn.now + RESTS_FOR)
        ping, told = danger_ping.tell(turn, client, one.id)
        one = replace(danger_pause.held_by(one, pause), at=turn.now, said=None, ping_id=ping)
        noticed.put(turn.tx, one)
        (nobody if ping is None else somebody).append(told)
        rests += [pause.until] if pause is not None else []
    lines = []
    if rests:
        day = turn.words.local_day(max(rests), mine[0].zone)
        lines.append(turn.words("danger-pause", day=day))
    told_of = somebody or nobody or [turn.words("danger-told-no-one")]
    return [*lines, "\n".join(dict.fromkeys(told_of))]


def _new(turn: Turn, client: Client) -> Noticed:
    return Noticed(
        id=noticed.new_noticed_id(),
        client_id=client.id,
        message=turn.did.message or 0,
        at=turn.now,
    )


# What they say of it.


def _asked_about(turn: Turn) -> Sequence[Noticed]:
    mine = [client.id for client in _clients(turn)]
    return noticed.of_message(turn.tx, mine, long(turn.did.value))


def said_yes(turn: Turn) -> None:
    """The numbers again, and nothing else."""
    known = _asked_about(turn)
    if known and all(one.said is Said.YES for one in known):
        turn.refuse()
        return
    for one in known:
        noticed.say(turn.tx, one.id, Said.YES)
    turn.drop_buttons()
    turn.say(f"{turn.words('danger-yes')}\n{_lines(turn)}")


def said_not(turn: Turn) -> None:
    """All that followed is taken back, as far as it can be, and the message is left in peace."""
    known = _asked_about(turn)
    if known and all(one.said is Said.NOT for one in known):
        turn.refuse()
        return
    follows = [line for one in known for line in _taken_back(turn, one)]
    turn.edit("\n".join([turn.words("danger-not"), *dict.fromkeys(follows)]))


def _taken_back(turn: Turn, one: Noticed) -> list[str]:
    noticed.say(turn.tx, one.id, Said.NOT)
    client = clients.client_by_id(turn.tx, one.client_id)
    if client is None:
        return []
    ping = danger_ping.take_back(turn, one)
    goes_on = danger_pause.lift(turn, one, client)
    story = stories.story_of_message(turn.tx, client.person_id, one.message)
    if story is not None and story.client_id == client.id:
        put_back(turn, story, client)
    lines = [ping] if ping is not None else []
    return [*lines, turn.words("danger-not-pause")] if goes_on else lines


# The therapist's side.


def showed(turn: Turn) -> None:
    """Whose words it was about, in place of the line."""
    reader = therapist_here(turn)
    one = noticed.by_id(turn.tx, NoticedId(long(turn.did.value)))
    item = danger_ping.opened(turn, one, reader) if one is not None and reader else None
    if item is None:
        turn.refuse()
    else:
        turn.edit(*item)


TAPS: Handlers = {
    "dangeryes": said_yes,
    "dangernot": said_not,
    "dangerwho": showed,
}
