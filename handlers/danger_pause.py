"""A client's notes rest for a while after words of danger; and go on when it was not like that."""

from dataclasses import dataclass, replace
from datetime import datetime

from care.client import Event, State, after
from handlers.replanning import again, cancel_waiting_notes, has_dates, planned_anew
from handlers.turn import Turn
from storage import clients, noticed
from storage.clients import Client
from storage.noticed import Noticed


@dataclass(frozen=True, slots=True)
class Pause:
    until: datetime
    before: datetime | None  # of the client's own, which is longer now; null: none ran
    moved: bool  # the next note would have come in it


def rest(turn: Turn, client: Client, *, until: datetime) -> Pause | None:
    """None: there is nothing to pause, or a longer pause runs already. A note that waits to go out
    does not."""
    cancel_waiting_notes(turn, client)
    outcome = after(
        client.state, Event.DANGER, now=turn.now, until=until, paused_until=client.paused_until
    )
    if not has_dates(client) or not outcome.changes or outcome.paused_until is None:
        return None
    with planned_anew(turn, client):
        clients.apply(turn.tx, client, outcome, now=turn.now)
    moved = again(turn, client).next_checkin_at != client.next_checkin_at
    return Pause(outcome.paused_until, client.paused_until, moved)


def held_by(one: Noticed, pause: Pause | None) -> Noticed:
    """What was noticed, with the pause that it set. One that it had set before, and has made longer
    now, is no other's."""
    if pause is None:
        return one
    moved, before = pause.moved, pause.before
    if before is not None and before == one.paused_until:
        moved, before = moved or one.moved, one.paused_before
    return replace(one, paused_until=pause.until, paused_before=before, moved=moved)


def lift(turn: Turn, one: Noticed, client: Client) -> bool:
    """Whether the notes go on. What the client chose meanwhile stays, and so does a pause that
    another message made longer; one of their own that ran before runs again."""
    if one.paused_until is None:
        return False
    if client.state is not State.PAUSED or client.paused_until != one.paused_until:
        noticed.hand_on_pause(turn.tx, one)
        return False
    before = one.paused_before
    if before is None or before <= turn.now:
        outcome = after(client.state, Event.RESUMED, now=turn.now)
    else:
        outcome = after(client.state, Event.PAUSED, now=turn.now, until=before)
    with planned_anew(turn, client, moved=client.next_slot if one.moved else None):
        clients.apply(turn.tx, client, outcome, now=turn.now)
    return outcome.state is State.ACTIVE
