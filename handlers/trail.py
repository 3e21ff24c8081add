"""What a choice changed, for the trail: each setting, from what to what. Of what holds words, or
says where somebody lives, only that it changed."""

from collections.abc import Collection, Iterator
from datetime import datetime

from care.audit import Act, Actor
from care.plan import Plan
from care.window import Window
from handlers.turn import Turn
from storage import clients, therapists
from storage.audit import COVER, SUPERVISOR
from storage.clients import Client
from storage.stories import Story
from storage.therapists import Therapist

_OF_CLIENT = (
    "state", "paused_until", "rhythm", "plan", "window", "discretion", "kinds", "thinned_from",
    "receipts", "scale", "notes", "danger_ping", "may_keep", "reminder", "holidays",
    "turn_of_year",
)  # fmt: skip
_OF_THERAPIST = (
    "digest_days", "digest_minute", "own_hours", "letters", "voice", "photos", "answers",
    "receipts", "opens", "when_empty", "week_most",
)  # fmt: skip
_UNSAID = ("zone", "name", "way_back", "waiting", "free_help", "policy")
NAMED = frozenset((*_OF_CLIENT, *_OF_THERAPIST, *_UNSAID))  # what the trail calls these choices

Change = tuple[str, str | None, str | None]


def client_chose(turn: Turn, before: Client) -> None:
    """Each of this client's choices that differs by now from how it stood `before`."""
    now = clients.client_by_id(turn.tx, before.id)
    if now is not None:
        for what, was, is_now in _changes(before, now, _OF_CLIENT):
            turn.write_down(
                Act.CHOICE_CHANGED, Actor.CLIENT,
                subject=before.id, what=what, before=was, after=is_now,
            )  # fmt: skip


def therapist_chose(turn: Turn, before: Therapist) -> None:
    """The same of a therapist."""
    now = therapists.therapist_by_id(turn.tx, before.id)
    for what, was, is_now in _changes(before, now, _OF_THERAPIST):
        turn.write_down(Act.THERAPIST_CHANGED, Actor.THERAPIST, what=what, before=was, after=is_now)


def part_of(turn: Turn) -> Actor:
    """In which part somebody does what everybody can do."""
    if clients.clients_of(turn.tx, turn.me.id):
        return Actor.CLIENT
    known = therapists.therapist_of(turn.tx, turn.me.id)
    return Actor.ADMIN if known is None else Actor.THERAPIST


def own_choice(turn: Turn, what: str) -> None:
    """A choice that belongs to the person, whatever their part; its value is not said."""
    part = part_of(turn)
    act = Act.CHOICE_CHANGED if part is Actor.CLIENT else Act.THERAPIST_CHANGED
    turn.write_down(act, part, what=what)


def _changes(before: object, now: object, said: Collection[str]) -> Iterator[Change]:
    for name in said:
        was, is_now = getattr(before, name), getattr(now, name)
        if was != is_now:
            yield name, _as_said(was), _as_said(is_now)
    for name in _UNSAID:
        if getattr(before, name, None) != getattr(now, name, None):
            yield name, None, None


def _as_said(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, Plan):
        return "-".join(str(one) for one in (value.preset, value.weeks, value.months) if one)
    if isinstance(value, Window):
        return f"{value.opens}-{value.closes}"
    if isinstance(value, frozenset):
        return ",".join(str(one) for one in sorted(value))
    return value.date().isoformat() if isinstance(value, datetime) else str(value)


def stands_for(story: Story, client: Client, reader: Therapist) -> str | None:
    """Who looks at a story in place of the client's own therapist; None: it is they themselves."""
    if story.reader_id is not None:
        return SUPERVISOR
    return None if client.therapist_id == reader.id else COVER
