"""/optout: an admin stops the notes of a client who gave their code, and does not learn who that
is. Nobody can be opted in here: that is only ever the client's own yes."""

from care.audit import Actor
from care.client import State
from care.delivery import Kind
from handlers import sealing
from handlers.keyboard import Button
from handlers.roles import known_admin
from handlers.stopping import stop
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import clients
from storage.clients import Client, read_code, show_code

ASKING = "optout"  # the conversation that waits for a code


def wanted(turn: Turn) -> None:
    """With a code behind the command its card; without one the question for it."""
    if not known_admin(turn):
        turn.refuse()
    elif turn.did.argument:
        _show(turn, turn.did.argument)
    else:
        turn.begin(ASKING)


def ask_code(turn: Turn) -> None:
    turn.say(turn.words("optout-ask"), [[turn.choice(turn.words.plain("staff-leave-it"), "no")]])


def gave_code(turn: Turn) -> None:
    said = turn.did.text or ""
    turn.finish()
    if turn.did.data:
        turn.drop_buttons()
        turn.say(turn.words("optout-left"), [[_to_staff(turn)]])
    elif known_admin(turn):
        _show(turn, said)
    else:
        turn.refuse()


def let_go(turn: Turn) -> None:
    """What cannot be a code is not one: an admin may be a client, too, and writes as one."""
    if turn.dialogue is not None and turn.dialogue.name == ASKING and not _is_code(turn):
        turn.finish()


def _is_code(turn: Turn) -> bool:
    return turn.did.file is None and len(read_code(turn.did.text or "")) == clients.CODE_LENGTH


def _show(turn: Turn, said: str) -> None:
    """What it would mean, and nothing of whom it is about."""
    client = clients.client_of_code(turn.tx, said)
    words = turn.words
    if client is None:
        turn.say(words("optout-unknown"), [[_to_staff(turn)]])
        return
    if client.state is State.STOPPED:
        turn.say(words("optout-was-stopped", code=show_code(client.code)), [[_to_staff(turn)]])
        return
    turn.say(
        words("optout-sure", code=show_code(client.code)),
        [
            [Button(words.plain("optout-yes"), f"optoutyes:{client.code}")],
            [Button(words.plain("staff-leave-it"), "staff")],
        ],
    )


def stopped(turn: Turn) -> None:
    client = clients.client_of_code(turn.tx, turn.did.value) if known_admin(turn) else None
    if client is None:
        turn.refuse()
        return
    if client.state is not State.STOPPED:
        stop(turn, client, by=Actor.ADMIN)
        _tell(turn, client)
    turn.edit(turn.words("optout-done", code=show_code(client.code)), [[_to_staff(turn)]])


def _tell(turn: Turn, client: Client) -> None:
    """One kind line, in their hours."""
    turn.tell(
        client.person_id,
        lambda words: sealing.stopped(words, client),
        kind=Kind.FAREWELL,
        client=client.id,
    )


def _to_staff(turn: Turn) -> Button:
    return Button(turn.words.plain("admin-back"), "staff")


ASKS_CODE = Conversation(first="code", steps={"code": Step(ask_code, gave_code)})

COMMANDS: Handlers = {
    "optout": wanted,
}

TAPS: Handlers = {
    "optout": wanted,
    "optoutyes": stopped,
}
