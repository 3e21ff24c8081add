"""The gate: the one function that decides whether a message may go out now.

It is asked when a message is queued and once more at the last instant before the call, so that
a stop, a pause or a switch turned off holds for what is already queued.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from care import client
from care.checkin import APART, TOO_LATE
from care.delivery import Kind
from care.localtime import instant, local
from care.quiet import first_open
from care.window import Window, is_open, next_opening


class Reason(StrEnum):
    NOT_YET = "not_yet"
    STOPPED = "stopped"
    NO_CLIENT = "no_client"
    NOT_ACTIVE = "not_active"  # paused, resting or ended
    AWAITING_CONSENT = "awaiting_consent"
    THERAPIST_GONE = "therapist_gone"
    SUSPENDED = "suspended"  # the therapist it is from or for, by an admin
    UNREACHABLE = "unreachable"
    SENDING_PAUSED = "sending_paused"
    PAUSED_UNTIL = "paused_until"
    OUTSIDE_HOURS = "outside_hours"
    QUIET_DAY = "quiet_day"  # on which nothing comes to this client
    TOO_LATE = "too_late"
    SWITCHED_OFF = "switched_off"  # by one of the two whom it concerns, or for everybody
    TOO_SOON = "too_soon"  # less than 21 days after the check-in before


def no_day(_on: date) -> bool:
    """Of somebody who has no quiet days."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the gate must know, read in the same transaction that acts on its verdict.

    `reachable`, `zone`, `window` and `paused_until` are those of the person it goes to (a pause
    of a client, the absence of a therapist); no window means no hours. `client` is the state of
    the client it is for or about, None when there is none. `therapist_here`: None when no
    therapist has a part in it. `last_checkin_at`: when that client's last check-in was sent.
    `quiet_on`: whether nothing of this kind comes to that client on a day. `wished`: False once
    one of the two whom it concerns has turned such lines off, or the practice offers none.
    `suspended`: the therapist it is from or for is, and everything of theirs waits.
    """

    kind: Kind
    due_at: datetime
    reachable: bool
    sending_paused: bool
    client: client.State | None
    therapist_here: bool | None
    zone: str | None
    window: Window | None
    awaiting_consent: bool = False
    paused_until: datetime | None = None
    last_checkin_at: datetime | None = None
    quiet_on: Callable[[date], bool] = no_day
    wished: bool = True
    suspended: bool = False


@dataclass(frozen=True, slots=True)
class Go:
    """It may go out now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Ask again at `until`; None means when something changes that the gate cannot foresee."""

    until: datetime | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Skip:
    """Its moment is lost: this one never goes out, and that is shown."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Cancel:
    """What it was for is gone."""

    reason: Reason


Verdict = Go | Wait | Skip | Cancel
Rule = Callable[[Facts, datetime], Verdict | None]


def may_go(facts: Facts, *, now: datetime) -> Verdict:
    """Whether the message may go out now: the first rule of its kind that objects decides."""
    for rule in _RULES[facts.kind]:
        verdict = rule(facts, now)
        if verdict is not None:
            return verdict
    return Go()


def _when(holds: Callable[[Facts], bool], verdict: Verdict) -> Rule:
    return lambda facts, _now: verdict if holds(facts) else None


def _unreachable(facts: Facts) -> bool:
    return not facts.reachable


def _therapist_gone(facts: Facts) -> bool:
    return facts.therapist_here is False


def _no_new_yes(facts: Facts) -> bool:
    return facts.awaiting_consent


def _not_yet(facts: Facts, now: datetime) -> Verdict | None:
    return Wait(facts.due_at, Reason.NOT_YET) if now < facts.due_at else None


def _too_late(facts: Facts, now: datetime) -> Verdict | None:
    return Skip(Reason.TOO_LATE) if now - facts.due_at > TOO_LATE else None


def _too_soon(facts: Facts, now: datetime) -> Verdict | None:
    """The one before went out late: this one moves, as far as it may be late itself."""
    if facts.last_checkin_at is None or now >= (nearest := facts.last_checkin_at + APART):
        return None
    if nearest - facts.due_at > TOO_LATE:
        return Skip(Reason.TOO_SOON)
    return Wait(nearest, Reason.TOO_SOON)


def _skipped_in_a_pause(facts: Facts, now: datetime) -> Verdict | None:
    paused = facts.paused_until is not None and now < facts.paused_until
    return Skip(Reason.PAUSED_UNTIL) if paused else None


def _away(facts: Facts, now: datetime) -> Verdict | None:
    if facts.paused_until is None or now >= facts.paused_until:
        return None
    return Wait(facts.paused_until, Reason.PAUSED_UNTIL)


def _outside_hours(facts: Facts, now: datetime) -> Verdict | None:
    if facts.zone is None or facts.window is None:
        return None
    if is_open(now, zone=facts.zone, window=facts.window):
        return None
    opens_at = next_opening(now, zone=facts.zone, window=facts.window)
    return Wait(opens_at, Reason.OUTSIDE_HOURS)


def _quiet_day(facts: Facts, now: datetime) -> Verdict | None:
    """Planned on an open day, and late: it waits until the hours open on the next open day."""
    if facts.zone is None:
        return None
    today = local(now, facts.zone).date()
    if not facts.quiet_on(today):
        return None
    opens_on = first_open(today, facts.quiet_on)
    opens = facts.window.opens if facts.window else 0
    opens_at = None if opens_on is None else instant(opens_on, opens, facts.zone)
    return Wait(opens_at, Reason.QUIET_DAY)


_no_client = _when(lambda facts: facts.client is None, Cancel(Reason.NO_CLIENT))
_stopped = _when(lambda facts: facts.client is client.State.STOPPED, Cancel(Reason.STOPPED))
_not_active = _when(lambda facts: facts.client is not client.State.ACTIVE, Skip(Reason.NOT_ACTIVE))
_switched_off = _when(lambda facts: not facts.wished, Cancel(Reason.SWITCHED_OFF))
_suspended = _when(lambda facts: facts.suspended, Wait(None, Reason.SUSPENDED))
_practice_paused = _when(lambda facts: facts.sending_paused, Wait(None, Reason.SENDING_PAUSED))
_cancelled_unreachable = _when(_unreachable, Cancel(Reason.UNREACHABLE))
_held_unreachable = _when(_unreachable, Wait(None, Reason.UNREACHABLE))
_cancelled_with_therapist = _when(_therapist_gone, Cancel(Reason.THERAPIST_GONE))

# Each kind with its rules, the weightiest first: what ends a message for good before what only
# delays it. What answers someone who just pressed something has next to none. What a client
# wrote is never cancelled here, not even when its therapist has left: it waits for the admin.
# A farewell keeps to hours, because the plan or somebody else ended the notes; a client who
# presses stop gets a reply.
_RULES: dict[Kind, tuple[Rule, ...]] = {
    Kind.REPLY: (_cancelled_unreachable,),
    Kind.APOLOGY: (_cancelled_unreachable,),
    Kind.NOTICE: (_cancelled_unreachable, _not_yet, _suspended, _away, _outside_hours),
    Kind.FAREWELL: (
        _cancelled_unreachable,
        _not_yet,
        _practice_paused,
        _quiet_day,
        _outside_hours,
    ),
    Kind.RECEIPT: (
        _no_client,
        _stopped,
        _switched_off,
        _cancelled_with_therapist,
        _cancelled_unreachable,
        _when(_no_new_yes, Wait(None, Reason.AWAITING_CONSENT)),
        _not_yet,
        _practice_paused,
        _suspended,
        _outside_hours,
    ),
    Kind.NEWS: (
        _no_client,
        _stopped,
        _cancelled_unreachable,
        _when(_no_new_yes, Wait(None, Reason.AWAITING_CONSENT)),
        _not_yet,
        _practice_paused,
        _suspended,
        _quiet_day,
        _outside_hours,
    ),
    Kind.LETTER: (
        _when(_therapist_gone, Wait(None, Reason.THERAPIST_GONE)),
        _held_unreachable,
        _when(_no_new_yes, Wait(None, Reason.AWAITING_CONSENT)),
        _not_yet,
        _practice_paused,
        _suspended,
        _away,
        _outside_hours,
    ),
    Kind.DIGEST: (
        _cancelled_with_therapist,
        _held_unreachable,
        _not_yet,
        _practice_paused,
        _suspended,
        _away,
        _outside_hours,
    ),
    Kind.PING: (
        _cancelled_with_therapist,
        _switched_off,
        _held_unreachable,
        _not_yet,
        _practice_paused,
        _suspended,
        _away,
        _outside_hours,
    ),
    Kind.CHECKIN: (
        _no_client,
        _stopped,
        _cancelled_with_therapist,
        _when(_unreachable, Skip(Reason.UNREACHABLE)),
        _when(_no_new_yes, Skip(Reason.AWAITING_CONSENT)),
        _switched_off,
        _not_active,
        _skipped_in_a_pause,
        _too_late,
        _too_soon,
        _not_yet,
        _practice_paused,
        _suspended,
        _quiet_day,
        _outside_hours,
    ),
    Kind.REMINDER: (
        _no_client,
        _stopped,
        _cancelled_with_therapist,
        _when(_unreachable, Skip(Reason.UNREACHABLE)),
        _when(_no_new_yes, Skip(Reason.AWAITING_CONSENT)),
        _switched_off,
        _not_active,
        _skipped_in_a_pause,
        _too_late,
        _not_yet,
        _practice_paused,
        _suspended,
        _quiet_day,
        _outside_hours,
    ),
}
