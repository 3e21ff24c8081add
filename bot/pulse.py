"""The sign of life that is written each minute, and what its absence tells: the bot was down."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.tick import Tick
from storage import pulse
from storage.database import Transaction

EVERY = timedelta(minutes=1)
DOWN_FROM = timedelta(minutes=10)  # shorter is a restart, of which nobody need hear
OUTAGE = "outage"  # since when; the value: until when, in seconds. Gone once admins were told
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What this process can say of Telegram."""

    silent_for: timedelta | None = None  # since it answered a poll last; null: it delivers itself
    off_by: timedelta | None = None  # this clock ahead of Telegram's; null: not compared yet


@dataclass(frozen=True, slots=True)
class Outage:
    since: datetime
    until: datetime


def lives(tx: Transaction, tick: Tick, signs: Signs, *, slept: bool = True) -> None:
    """The sign of life of this minute. `slept`: False when it is known that time only seemed to
    stand still, as in the sandbox."""
    before = pulse.last(tx, pulse.ALIVE)
    if slept and before is not None and tick.now - before.at > DOWN_FROM:
        _note(tx, Outage(before.at, tick.now))
    pulse.beat(tx, pulse.ALIVE, at=tick.now)
    if signs.silent_for is not None:
        pulse.beat(tx, pulse.POLLED, at=tick.now - signs.silent_for)
    if signs.off_by is not None:
        pulse.beat(tx, pulse.DRIFT, at=tick.now, value=signs.off_by // _MILLISECOND)


def _note(tx: Transaction, outage: Outage) -> None:
    """Of two that nobody heard of yet the longer one is told."""
    known = waiting(tx)
    if known is None or outage.until - outage.since > known.until - known.since:
        pulse.beat(tx, OUTAGE, at=outage.since, value=int(outage.until.timestamp()))


def waiting(tx: Transaction) -> Outage | None:
    """The one that admins are to hear of; None: there was none."""
    beat = pulse.last(tx, OUTAGE)
    if beat is None or beat.value is None:
        return None
    return Outage(beat.at, datetime.fromtimestamp(beat.value, UTC))


def told(tx: Transaction) -> None:
    """They have."""
    pulse.forget(tx, OUTAGE)
