"""The person blocks the bot, or lets it in again. Neither is ever answered or chased."""

from care.client import Event, after
from handlers.turn import Turn
from storage import clients, people, unsent


def changed(turn: Turn) -> None:
    if turn.did.blocked:
        blocked(turn)
    else:
        let_in(turn)


def blocked(turn: Turn) -> None:
    """Nothing can reach them: what is queued is cancelled, and their plans rest."""
    if turn.person is None:
        return
    people.mark_unreachable(turn.tx, turn.person.id, now=turn.now)
    for client in clients.clients_of(turn.tx, turn.person.id):
        outcome = after(client.state, Event.BLOCKED, now=turn.now)
        clients.apply(turn.tx, client, outcome, now=turn.now)
    unsent.cancel_for_person(turn.tx, turn.person.id, now=turn.now)


def let_in(turn: Turn) -> None:
    """They can be reached again. That is not a new yes: plans go on at their own word."""
    if turn.person is not None:
        people.mark_reachable(turn.tx, turn.person.id)
