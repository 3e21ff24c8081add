"""What goes by itself, and when. Nothing that a client wrote goes unsaid: a line comes before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from care.practice import AUDIT_KEPT_YEARS

WORDS_WARNED_BEFORE = timedelta(days=14)
LINES_APART = timedelta(days=30)  # of those about words: one a month for each client, at most
# A line names what goes until the next one can still name the rest in time.
NAMED_WITHIN = WORDS_WARNED_BEFORE + LINES_APART
LINK_WARNED_BEFORE = timedelta(days=30)
UNREACHED_FOR = timedelta(days=30)  # so much longer, when the line could not be brought

INBOX_KEPT_FOR = timedelta(days=3)  # Telegram repeats an update for a day at most
REPLIES_KEPT_FOR = timedelta(days=30)
# What became of a note's line, before that is forgotten with its outbox row.
FALLEN_KEPT_FOR = timedelta(days=25)
NOTICED_KEPT_FOR = timedelta(days=90)  # that words of danger were, and what was said of it
HEARD_EVERY = timedelta(days=1)  # a sign of life is written down no more often
TRAIL_KEPT_FOR = relativedelta(years=AUDIT_KEPT_YEARS)
TOMBSTONES_KEPT_FOR = relativedelta(years=2)


class Sort(StrEnum):
    """What goes by itself, as the trail names it."""

    STORY = "story"
    LETTER = "letter"
    DRAFT = "draft"  # of a therapist's answer
    LINK = "link"  # a client, with all that is theirs
    THERAPIST = "therapist"  # who has left


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Something that was read, and whose words are still here."""

    sort: Sort
    id: int
    read_at: datetime
    warned_at: datetime | None  # its writer was told that they go, or could not be; null: not yet


def words_due_at(one: Read, *, kept_days: int) -> datetime:
    return one.read_at + timedelta(days=kept_days)


def named_in_line(found: Iterable[Read], *, kept_days: int, now: datetime) -> list[Read]:
    """What a line that goes out now is about; none: there is no need for one."""
    unnamed = [one for one in found if one.warned_at is None]
    return [one for one in unnamed if words_due_at(one, kept_days=kept_days) <= now + NAMED_WITHIN]


def words_go_at(one: Read, *, kept_days: int, reached: bool = True) -> datetime | None:
    """When its words go. `reached`: False when its writer could not be told. None: nobody has
    tried to tell them yet."""
    if one.warned_at is None:
        return None
    due_at = words_due_at(one, kept_days=kept_days)
    return _after_a_line(due_at, one.warned_at, before=WORDS_WARNED_BEFORE, reached=reached)


def first_to_go(found: Sequence[Read], *, kept_days: int, now: datetime) -> datetime:
    """When the first of these goes, if its writer is told of all of them now."""
    due_at = min(words_due_at(one, kept_days=kept_days) for one in found)
    return _after_a_line(due_at, now, before=WORDS_WARNED_BEFORE)


def link_due_at(sign_at: datetime, *, kept_months: int) -> datetime:
    """`sign_at`: the last that either side heard of the other."""
    return sign_at + relativedelta(months=kept_months)


def link_goes_at(
    sign_at: datetime, *, warned_at: datetime, kept_months: int, reached: bool = True
) -> datetime:
    due_at = link_due_at(sign_at, kept_months=kept_months)
    return _after_a_line(due_at, warned_at, before=LINK_WARNED_BEFORE, reached=reached)


def _after_a_line(
    due_at: datetime, warned_at: datetime, *, before: timedelta, reached: bool = True
) -> datetime:
    goes_at = max(due_at, warned_at + before)
    return goes_at if reached else goes_at + UNREACHED_FOR


class Until(StrEnum):
    """What ends the keeping of something that is sealed."""

    READ = "read"
    DRAFT = "draft"
    LINK = "link"
    CHANGED = "changed"
    SAID = "said"
    ANSWERED = "answered"
    LEFT = "left"
    CLOSED = "closed"


# Every sealed column, and what ends its keeping: the first that comes. docs/states.md says more.
KEPT_UNTIL: Mapping[str, tuple[Until, ...]] = {
    "person.chat": (Until.LINK, Until.LEFT, Until.ANSWERED),
    "person.called": (Until.CHANGED, Until.LINK, Until.LEFT, Until.ANSWERED),
    "client.label": (Until.LINK,),
    "client.opening": (Until.SAID, Until.LINK),
    "topic.own": (Until.CHANGED, Until.LINK),
    "story_part.words": (Until.READ, Until.LINK),
    "story_part.file": (Until.READ, Until.LINK),
    "note.words": (Until.READ, Until.LINK),
    "letter.locked": (Until.READ, Until.LINK),
    "letter_part.words": (Until.READ, Until.DRAFT, Until.LINK, Until.ANSWERED),
    "invite.label": (Until.ANSWERED, Until.LEFT),
    "invite.opening": (Until.ANSWERED, Until.LEFT),
    "invite.topics": (Until.ANSWERED, Until.LEFT),
    "therapist.name": (Until.CHANGED, Until.LEFT),
    "therapist.way_back": (Until.CHANGED, Until.LEFT),
    "therapist.waiting": (Until.CHANGED, Until.LEFT),
    "therapist.free_help": (Until.CHANGED, Until.LEFT),
    "therapist.policy": (Until.CHANGED, Until.LEFT),
    "reflection.words": (Until.CHANGED, Until.LEFT),
    "dialogue.data": (Until.CHANGED, Until.LINK, Until.LEFT, Until.ANSWERED),
    "offer.buttons": (Until.CHANGED, Until.LINK, Until.LEFT, Until.ANSWERED),
    "inbox.raw": (Until.SAID,),
    "outbox.chat": (Until.SAID,),
    "outbox.payload": (Until.SAID,),
    "practice_text.words": (Until.CLOSED,),
}
