"""A therapist's short note: for what there may be one, and what it may say.

One for each thing received, and only while the client wishes for such notes. There is no other way
to write to a client here, so a note asks nothing and begins no talk.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from care import client, letter, story
from care.invite import asks
from care.story import About
from care.wording import Fault, faults

NOTE_MOST = 140  # characters
UNDO_FOR = timedelta(minutes=10)  # it leaves that much later


class Preset(StrEnum):
    """As fit for good news as for bad; each is a text of its own in the client's language."""

    THANKS = "thanks"
    READ = "read"
    GLAD = "glad"
    ARRIVED = "arrived"
    KINDLY = "kindly"
    WELL = "well"


class Refusal(StrEnum):
    UNWISHED = "unwished"  # the client takes no notes, or has stopped
    NOT_FOR_THIS = "not_for_this"  # it was about what felt off: that is no place for a line
    UNREAD = "unread"  # first it is read
    GONE = "gone"  # taken back, deleted or burnt
    BOUNDARY = "boundary"  # it asks for more than this channel is for


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """The thing that a note would be for. A letter is always about life.

    `for_them`: it was written to the client's own therapist, not to a supervisor or a cover.
    `is_boundary`: it asks for more than this channel is for.
    """

    state: story.State | letter.State
    about: About = About.LIFE
    for_them: bool = True
    is_boundary: bool = False


_READ = frozenset({story.State.READ, letter.State.OPENED})
_WAITS = frozenset({story.State.SHARED, letter.State.SENT})


def refusal(
    received: Received, *, wished: bool, writer: client.State, therapist_here: bool
) -> Refusal | None:
    """Why there may be no note, now or as it is about to leave; None: there may be one."""
    if received.about is not About.LIFE or not received.for_them:
        return Refusal.NOT_FOR_THIS
    if received.is_boundary:
        return Refusal.BOUNDARY
    if received.state in _WAITS:
        return Refusal.UNREAD
    if received.state not in _READ:
        return Refusal.GONE
    if not wished or not therapist_here or writer is client.State.STOPPED:
        return Refusal.UNWISHED
    return None


def faults_of(words: str) -> tuple[Fault, ...]:
    """What could weigh on the client, in the order of `Fault`; none when it may be sent.

    A question asks for an answer, and nothing is asked here.
    """
    found = set(faults(words, most=NOTE_MOST))
    if asks(words):
        found.add(Fault.DEMAND)
    return tuple(fault for fault in Fault if fault in found)
