"""The states of a client, and what each event makes of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    RESTING = "resting"  # quiet; they may write, nothing is sent unasked
    ENDED = "ended"  # the plan has come to its end; they may write
    STOPPED = "stopped"  # opted out; only a new yes changes that


class Rhythm(StrEnum):
    """What the client said yes to: check-ins on a schedule, or writing when they wish."""

    SCHEDULED = "scheduled"
    ON_WISH = "on_wish"


class Event(StrEnum):
    SAID_YES = "said_yes"
    PAUSED = "paused"  # their own pause, or a way back asked for
    DANGER = "danger"  # words of danger: a pause that never shortens one already running
    PAUSE_OVER = "pause_over"  # the time of a pause has run out
    RESUMED = "resumed"  # their own word
    STOPPED = "stopped"  # by the client, the therapist or an admin
    WENT_QUIET = "went_quiet"
    WROTE = "wrote"
    PLAN_ENDED = "plan_ended"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What to store after an event.

    `changes`: False when there is nothing to store. `keeps_checkins`: a next check-in stays
    scheduled (from `paused_until` on where that is set); otherwise its due time is cleared.
    `cancels_queued`: everything queued for the client is cancelled in the same transaction.
    `paused_until`: None unless paused; None in a pause means a pause without end.
    """

    state: State
    changes: bool
    keeps_checkins: bool
    cancels_queued: bool
    paused_until: datetime | None


# Every event has a row for every state, and no row has a default: a new state cannot be
# forgotten. Writing never wakes a client who rests, nor does unblocking the bot: only their own
# "resume" does, and an ended plan goes on only with a new yes.
_STAYS = {state: state for state in State}
NEXT: dict[Event, dict[State, State]] = {
    Event.SAID_YES: dict.fromkeys(State, State.ACTIVE),
    Event.STOPPED: dict.fromkeys(State, State.STOPPED),
    Event.WROTE: _STAYS,
    Event.UNBLOCKED: _STAYS,
    Event.PAUSED: _STAYS | {State.ACTIVE: State.PAUSED},
    Event.DANGER: _STAYS | {State.ACTIVE: State.PAUSED},
    Event.BLOCKED: _STAYS | {State.ACTIVE: State.PAUSED},
    Event.PAUSE_OVER: _STAYS | {State.PAUSED: State.ACTIVE},
    Event.RESUMED: _STAYS | {State.PAUSED: State.ACTIVE, State.RESTING: State.ACTIVE},
    Event.WENT_QUIET: _STAYS | {State.ACTIVE: State.RESTING},
    Event.PLAN_ENDED: dict.fromkeys(State, State.ENDED) | {State.STOPPED: State.STOPPED},
}


def after(
    state: State,
    event: Event,
    *,
    now: datetime,
    until: datetime | None = None,
    paused_until: datetime | None = None,
) -> Outcome:
    """What the event makes of a client in this state.

    `until` is the end of the pause asked for, `paused_until` that of the pause already running;
    None is a pause without end. Staff may stop and pause, and no event of theirs is a yes.
    """
    if event is Event.PAUSE_OVER and (paused_until is None or paused_until > now):
        event = Event.UNBLOCKED  # not over: nothing happened
    following = NEXT[event][state]
    ends_at = _pause_end(event, until, paused_until, running=state is State.PAUSED)
    if following is not State.PAUSED:
        ends_at = None
    elif ends_at is not None and ends_at <= now:
        following, ends_at = State.ACTIVE, None
    return Outcome(
        state=following,
        changes=following is not state or event is Event.STOPPED or ends_at != paused_until,
        keeps_checkins=following is State.ACTIVE
        or (following is State.PAUSED and ends_at is not None),
        cancels_queued=event is Event.STOPPED,
        paused_until=ends_at,
    )


def _pause_end(
    event: Event, until: datetime | None, paused_until: datetime | None, *, running: bool
) -> datetime | None:
    if event is Event.PAUSED:
        return until
    if event is Event.BLOCKED:
        return None
    if event is Event.DANGER:
        if not running:
            return until
        return None if until is None or paused_until is None else max(until, paused_until)
    return paused_until
