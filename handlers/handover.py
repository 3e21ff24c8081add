"""A client is asked whether somebody else may read from now on, and answers in their own time.

Their yes only opens the successor's own card: an invite made for them alone, with the ordinary
consent. Nothing of what was goes along, not even what they were called.
"""

from datetime import timedelta

from care.handover import Outcome
from care.invite import LABEL_MOST
from care.localtime import local
from handlers import typed
from handlers.handover_line import NO, YES, successor_of
from handlers.keyboard import long
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import clients, handovers, invites
from storage.clients import Client
from storage.handovers import Handover
from storage.ids import HandoverId
from storage.therapists import Therapist

NAMING = "handover"
ANSWERED_WITHIN = timedelta(hours=1)
CALLED, NOTHING = "called", "none"

Asked = tuple[Handover, Client]


def answered(turn: Turn) -> None:
    """Yes or no, as long as the question stands."""
    which, answer = turn.did.fields if len(turn.did.fields) == 2 else ("", "")
    asked = _mine(turn, which)
    if asked is None or asked[0].outcome is not None or answer not in (YES, NO):
        turn.refuse()
        return
    if answer == NO:
        handovers.answer(turn.tx, asked[0].id, Outcome.DECLINED, now=turn.now)
        turn.drop_buttons()
        turn.say(turn.words("handover-declined"))
    elif _successor(turn, *asked) is not None:
        turn.begin(NAMING, handover=which, since=turn.now.isoformat())


def _mine(turn: Turn, which: str) -> Asked | None:
    """The question, if it is this person who is asked."""
    known = handovers.handover_by_id(turn.tx, HandoverId(long(which)))
    client = clients.client_by_id(turn.tx, known.client_id) if known else None
    if known is None or client is None or turn.person is None:
        return None
    return (known, client) if client.person_id == turn.person.id else None


def _successor(turn: Turn, known: Handover, client: Client) -> Therapist | None:
    """Who may be said yes to; when they have left meanwhile, that is said, and it ends."""
    successor = successor_of(turn.tx, known)
    if successor is not None and not _is_theirs(turn, successor):
        return successor
    handovers.let_end(turn.tx, known.id)
    turn.drop_buttons()
    turn.say(turn.words("handover-declined"))
    return None


def _is_theirs(turn: Turn, successor: Therapist) -> bool:
    return handovers.is_client_of(turn.tx, turn.me.id, successor.id)


def let_go(turn: Turn) -> None:
    """Closes the question for a name when what comes is late or a command; it can be asked anew."""
    typed.let_go(turn, NAMING, within=ANSWERED_WITHIN)


def ask_name(turn: Turn) -> None:
    """They choose what the successor sees: it stands there as the therapist's label."""
    asked = _mine(turn, turn.open_dialogue.data["handover"])
    successor = _successor(turn, *asked) if asked is not None else None
    if successor is None:
        turn.finish()
        return
    called = (turn.me.called or turn.did.called or "").strip()[:LABEL_MOST]
    rows = [[turn.choice(turn.words.plain("handover-no-name"), NOTHING)]]
    if called:
        rows.insert(0, [turn.choice(called, CALLED)])
    turn.remember(called=called)
    text = turn.words("handover-name", successor=successor.name or "", most=LABEL_MOST)
    turn.say(text, rows)


def gave_name(turn: Turn) -> None:
    data = turn.open_dialogue.data
    if turn.did.data is None:
        label = " ".join((turn.did.text or "").split())
    else:
        label = data["called"] if turn.did.value == CALLED else turn.words.plain("handover-no-name")
    if not 1 <= len(label) <= LABEL_MOST:
        turn.say(turn.words("handover-name-length", most=LABEL_MOST))
        return
    asked = _mine(turn, data["handover"])
    turn.finish()
    successor = _successor(turn, *asked) if asked and asked[0].outcome is None else None
    if asked is None or successor is None:
        return
    turn.drop_buttons()
    handovers.answer(turn.tx, asked[0].id, Outcome.ACCEPTED, now=turn.now)
    _begin_anew(turn, asked[1], successor, label=label)


def _begin_anew(turn: Turn, client: Client, successor: Therapist, *, label: str) -> None:
    """An invite of the successor's, for this person alone; the rest is the ordinary card."""
    token = invites.invite_client(
        turn.tx,
        successor,
        label=label,
        opening=None,
        last_session_on=local(turn.now, client.zone).date(),
        plan=client.plan,
        now=turn.now,
    )
    invite = invites.invite_of_token(turn.tx, token)
    if invite is None or not invites.claim_invite(turn.tx, invite.id, by=turn.me.id, now=turn.now):
        raise LookupError("an invite that was just made is gone")
    turn.begin("consent", invite=invite.id)


HANDOVER = Conversation(first="name", steps={"name": Step(ask_name, gave_name)})

TAPS: Handlers = {
    "hand": answered,
}
