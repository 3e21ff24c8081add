"""What may have happened between a backup and its restore, and is not in the backup.

A check-in that fell due since may have come, and does not come again: what was queued becomes
uncertain, what was only planned is skipped. Everything else is sent, and says that it may be a
repeat where it can.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot import ledger, letter_ticks, send_trail, ticks
from bot.tick import Tick
from care.audit import Act, Actor, Entry
from care.client import State
from storage import calendar, checkins, clients, restoring
from storage.gravestones import Stone, Stop
from storage.ids import ClientId, new_id
from storage.restoring import Replayed, Since
from storage.transaction import Transaction

_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Caught:
    """What was done so that the copy may go on."""

    erased: Replayed
    stopped: int  # clients who said stop since
    in_doubt: int  # messages that may have gone out
    skipped: int  # check-ins that may have come
    trail: int  # entries of the trail since


def catch_up(
    tx: Transaction,
    tick: Tick,
    *,
    since: Since,
    stones: Collection[Stone],
    stops: Collection[Stop],
    made_at: datetime,
) -> Caught:
    """Everything that a copy needs, in this order."""
    trail = restoring.go_on_with_trail(tx, since.trail)
    erased = restoring.replay(tx, stones, now=tick.now)
    stopped_since = {*since.stopped, *(ClientId(one.client) for one in stops)}
    stopped = restoring.stop_again(tx, stopped_since, now=tick.now)
    restoring.forget_signs_of_life(tx)
    in_doubt = restoring.leave_in_the_middle(tx, now=tick.now)
    ledger.settle_stuck(tx, claim=new_id(), now=tick.now)
    skipped = _skip_what_may_have_come(tx, now=tick.now)
    _queue_again(tx, tick)
    _write_down(tx, tick.now, made_at)
    return Caught(erased=erased, stopped=stopped, in_doubt=in_doubt, skipped=skipped, trail=trail)


def _skip_what_may_have_come(tx: Transaction, *, now: datetime) -> int:
    count = 0
    while found := clients.due_for_checkin(tx, now=now, limit=_AT_ONCE):
        for client_id in found:
            count += _skip(tx, client_id, now=now)
    return count


def _skip(tx: Transaction, client_id: ClientId, *, now: datetime) -> int:
    """The slots that came due, visibly; the plan goes on with the one that is still ahead."""
    client = clients.client_by_id(tx, client_id, lock=True)
    if client is None or client.state not in (State.ACTIVE, State.PAUSED):
        clients.plan_checkin(tx, client_id, None)
        return 0
    ahead = [
        slot
        for slot in calendar.agenda_of(tx, client, now=now)
        if slot.number >= (client.next_slot or 0)
    ]
    past = [slot for slot in ahead if slot.at <= now]
    for slot in past:
        checkins.add_checkin(tx, client_id, slot, now=now, skipped=True)
        send_trail.skipped(tx, client_id, now=now)
    following = min((slot for slot in ahead if slot.at > now), key=lambda one: one.at, default=None)
    clients.plan_checkin(tx, client_id, following)
    ticks.checkin_settled(tx, client_id, now=now)
    return len(past)


def _queue_again(tx: Transaction, tick: Tick) -> None:
    """Letters and lists that fell due since: they come once more rather than never."""
    last = restoring.last_queued(tx)
    while letter_ticks.due_letters(tx, tick) == letter_ticks.AT_ONCE:
        pass
    while ticks.due_digests(tx, tick) == ticks.AT_ONCE:
        pass
    restoring.may_be_repeats(tx, after_seq=last)


def _write_down(tx: Transaction, now: datetime, made_at: datetime) -> None:
    tx.write_down(Entry(at=now, act=Act.RESTORED, actor=Actor.OPERATOR, after=made_at.isoformat()))
