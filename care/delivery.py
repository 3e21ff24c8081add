"""What becomes of an outgoing message: its states, its lane, and what each failure means.

The states of an outbox row:

| state     | meaning                                         | what may follow                   |
|-----------|-------------------------------------------------|-----------------------------------|
| due       | to be sent from its time on                     | sending, skipped, cancelled       |
| sending   | committed before the call; the answer is open   | sent, due, uncertain, failed      |
| sent      | Telegram said that it arrived                   | final                             |
| uncertain | it may have arrived, and is not sent again      | final                             |
| failed    | certainly not sent, and trying again is useless | final, counted for the admin      |
| skipped   | its moment passed or its person is not to get it| final, visible                    |
| cancelled | withdrawn: its reason is gone                   | final                             |

A row found in `sending` after a restart is settled by `after_crash`.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class State(StrEnum):
    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class Kind(StrEnum):
    """What a message is, and to whom it goes."""

    REPLY = "reply"  # to whoever just wrote or pressed something
    APOLOGY = "apology"  # the same, after a failure of ours
    RECEIPT = "receipt"  # to a client: read, or the therapist's short note
    PING = "ping"  # to a therapist or cover, without content: way back, danger
    LETTER = "letter"  # to a therapist, from a client
    DIGEST = "digest"  # to a therapist
    CHECKIN = "checkin"  # to a client
    REMINDER = "reminder"  # to a client: one more, when a check-in that asked stays quiet
    NOTICE = "notice"  # to an admin
    NEWS = "news"  # to a client: what becomes of something of theirs
    FAREWELL = "farewell"  # to a client: the one last line when the plan or somebody else ends it


class Lane(IntEnum):
    """The lower goes first."""

    REPLY = 0
    URGENT = 1
    DIGEST = 2
    CHECKIN = 3


class Guarantee(StrEnum):
    AT_MOST_ONCE = "at_most_once"
    AT_LEAST_ONCE = "at_least_once"


class Failure(StrEnum):
    UNREACHABLE = "unreachable"  # 403: blocked, or the account is gone
    REFUSED = "refused"  # 400: a bug of ours
    FLOOD = "flood"  # 429: certainly not sent
    NOT_SENT = "not_sent"  # no connection, no free connection: certainly not sent
    AMBIGUOUS = "ambiguous"  # no answer, a broken connection, 5xx: nobody knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What to store for a row. `wait`: None means now. `repeat`: it may have arrived already."""

    state: State
    wait: timedelta | None = None
    repeat: bool = False
    reason: str | None = None
    pauses_person: bool = False


_LANES = {
    Kind.REPLY: Lane.REPLY,
    Kind.APOLOGY: Lane.REPLY,
    Kind.PING: Lane.URGENT,
    Kind.RECEIPT: Lane.DIGEST,
    Kind.LETTER: Lane.DIGEST,
    Kind.DIGEST: Lane.DIGEST,
    Kind.NOTICE: Lane.DIGEST,
    Kind.NEWS: Lane.DIGEST,
    Kind.FAREWELL: Lane.DIGEST,
    Kind.CHECKIN: Lane.CHECKIN,
    Kind.REMINDER: Lane.CHECKIN,
}

# Twice is worse than not at all.
_AT_MOST_ONCE = frozenset({Kind.CHECKIN, Kind.REMINDER})

# They carry what a client wrote or asked for, so no number of failures ends them.
_NEVER_GIVEN_UP = frozenset({Kind.LETTER, Kind.DIGEST, Kind.PING})

FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=15)
MOST_AMBIGUOUS_ATTEMPTS = 8


def lane_of(kind: Kind) -> Lane:
    """The lane that a kind travels in."""
    return _LANES[kind]


def is_bulk(lane: Lane) -> bool:
    """Whether the lane must leave room for someone who is waiting for an answer."""
    return lane >= Lane.DIGEST


def guarantee_of(kind: Kind) -> Guarantee:
    """A check-in twice is worse than none; of everything else once too often is better."""
    return Guarantee.AT_MOST_ONCE if kind in _AT_MOST_ONCE else Guarantee.AT_LEAST_ONCE


def after_failure(
    kind: Kind,
    failure: Failure,
    *,
    attempts: int,
    retry_after: timedelta | None,
    jitter: float,
) -> Settlement:
    """What a failed call means for its row.

    `attempts` counts this one too; `retry_after` is Telegram's own word, obeyed to the letter;
    `jitter`, from 0 to 1, keeps rows that failed together from coming back together. What was
    certainly not sent is tried without end: whether it is too late is for the gate to say.
    """
    wait = _backoff(attempts, jitter)
    match failure:
        case Failure.UNREACHABLE:
            state = State.DUE if kind in _NEVER_GIVEN_UP else State.FAILED
            return Settlement(
                state=state,
                wait=LONGEST_WAIT if state is State.DUE else None,
                reason=failure,
                pauses_person=True,
            )
        case Failure.REFUSED:
            return Settlement(state=State.FAILED, reason=failure)
        case Failure.FLOOD:
            return Settlement(
                state=State.DUE, wait=wait if retry_after is None else retry_after, reason=failure
            )
        case Failure.NOT_SENT:
            return Settlement(state=State.DUE, wait=wait, reason=failure)
        case Failure.AMBIGUOUS:
            return _after_silence(kind, attempts, wait)


def after_crash(kind: Kind) -> Settlement:
    """What a row found in `sending` after a restart becomes: nobody knows whether it arrived."""
    return _after_silence(kind, 0, None)


def _after_silence(kind: Kind, attempts: int, wait: timedelta | None) -> Settlement:
    given_up = kind not in _NEVER_GIVEN_UP and attempts >= MOST_AMBIGUOUS_ATTEMPTS
    if given_up or guarantee_of(kind) is Guarantee.AT_MOST_ONCE:
        return Settlement(state=State.UNCERTAIN, reason=Failure.AMBIGUOUS)
    return Settlement(state=State.DUE, wait=wait, repeat=True, reason=Failure.AMBIGUOUS)


def _backoff(attempts: int, jitter: float) -> timedelta:
    """Doubles with each attempt up to 15 minutes; between half and all of it, by jitter."""
    if not 0 <= jitter <= 1:
        raise ValueError("Jitter is a number from 0 to 1.")
    doublings = min(max(attempts - 1, 0), 20)
    longest = min(FIRST_WAIT * float(2**doublings), LONGEST_WAIT)
    return longest * (0.5 + jitter / 2)
