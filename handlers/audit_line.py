"""A line of the trail in plain words: when, who, what, about whom; ids shortened, never a name."""

from datetime import datetime
from zoneinfo import ZoneInfo

from care.audit import Actor, Entry
from care.client import Rhythm, State
from care.delivery import Kind
from care.practice import QUIET_DAY, SUPERVISOR, Bound, Offer, Text
from care.retention import Sort
from handlers import trail
from handlers.keyboard import short
from handlers.turn import Turn

_DIGITS = 4  # of a number, to tell one from another on a page
VALUES = frozenset({"on", "off", *State, *Rhythm})
NAMED = frozenset(
    {
        *Offer, *Bound, *Text, *Kind, *Sort, *trail.NAMED,
        QUIET_DAY, SUPERVISOR,
        "sending", "language", "away", "back", "cover", "opening", "renewed",
        "date", "plan", "called", "country", "quiet_days", "topics", "moving_code",
        "mydata", "audit", "shared", "shelf", "picture",
        "client", "therapist", "admin",
    }
)  # fmt: skip


def line_of(turn: Turn, number: int, entry: Entry, zone: str) -> str:
    what, words = _what(turn, entry), turn.words
    whom = _whom(entry)
    if whom is not None:
        what = words("audit-about", what=what, whom=whom)
    when, who = _moment(turn, entry.at, zone), _who(turn, entry)
    return words("audit-line", number=number, when=when, who=who, what=what)


def _moment(turn: Turn, at: datetime, zone: str) -> str:
    local = at.astimezone(ZoneInfo(zone))
    clock = turn.words.clock(local.hour * 60 + local.minute)
    return f"{turn.words.short_day(local.date())}, {clock}"


def _what(turn: Turn, entry: Entry) -> str:
    words = turn.words
    act = words.plain(f"audit-act-{entry.act.value.replace('.', '-')}")
    if entry.what is None:
        return act
    name = words.plain(f"audit-what-{entry.what}") if entry.what in NAMED else entry.what
    if entry.before is None and entry.after is None:
        return words.plain("audit-setting", act=act, name=name)
    before, after = _value(turn, entry.before), _value(turn, entry.after)
    return words.plain("audit-changed", act=act, name=name, before=before, after=after)


def _value(turn: Turn, value: str | None) -> str:
    """On, off and the like in the admin's words; dates, numbers and names of plans as they are."""
    if value is None:
        return turn.words.plain("audit-none")
    return turn.words.plain(f"audit-value-{value}") if value in VALUES else value


def _who(turn: Turn, entry: Entry) -> str:
    """A client by the number that stands for what they agreed to, the same wherever it is."""
    words = turn.words
    if entry.actor in (Actor.BOT, Actor.OPERATOR):
        return words.plain(f"audit-who-{entry.actor}")
    if entry.actor is Actor.ADMIN and entry.actor_id == turn.me.id:
        return words.plain("audit-who-you")
    number = entry.subject_id if _is_of_the_actor(entry) else entry.actor_id
    return words.plain(f"audit-who-{entry.actor}", id=_number(number or 0))


def _is_of_the_actor(entry: Entry) -> bool:
    return entry.actor is Actor.CLIENT and entry.subject_id is not None


def _whom(entry: Entry) -> str | None:
    """Whom it concerns; None: nobody but whoever did it."""
    if entry.subject_id is None or entry.subject_id == entry.actor_id or _is_of_the_actor(entry):
        return None
    return _number(entry.subject_id)


def _number(of: int) -> str:
    return short(of)[-_DIGITS:].upper()
