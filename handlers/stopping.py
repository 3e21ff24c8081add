"""A stop, whoever asked for it: everything that comes unasked ends in this transaction."""

from collections.abc import Collection

from care.audit import Act, Actor
from care.client import Event, State, after
from care.delivery import Kind
from handlers.turn import Turn
from storage import clients, letter_fates, noticed, unsent
from storage.clients import Client


def stop(turn: Turn, client: Client, *, by: Actor) -> None:
    """Twice is once. Only the client's own new yes changes it."""
    outcome = after(client.state, Event.STOPPED, now=turn.now)
    if client.state is not State.STOPPED:
        clients.apply(turn.tx, client, outcome, now=turn.now)
        turn.write_down(Act.CONSENT_WITHDRAWN, by, subject=client.id)
        turn.write_down(Act.CLIENT_STOPPED, by, subject=client.id)
    letter_fates.keep_scheduled(turn.tx, client.id, now=turn.now)
    cancel_queued(turn, client)
    noticed.cancel_waiting(turn.tx, client.id, now=turn.now)  # they agreed to it, and do no more


def cancel_queued(turn: Turn, client: Client, *, but: Collection[Kind] = ()) -> None:
    """All that nobody asked for. That they ask for a way back goes out unless they take it back;
    a pause holds back no letter that they wished for."""
    unsent.cancel_for_client(turn.tx, client.id, now=turn.now, keep_kinds={Kind.PING, *but})
