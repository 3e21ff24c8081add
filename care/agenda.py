"""The agenda of a plan: every note with its moment, its kind and its place, after all that happened
and all that the client changed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from care.checkin import Kind, Place, Slot
from care.localtime import local
from care.occasions import REACH, moved_onto
from care.plan import Plan, days, remaining
from care.quiet import Wishes
from care.window import Window, moment_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How far a plan has come, and what its client changed about it; slots by their numbers."""

    base: int = 0  # the number of the first slot, for a plan that follows on an earlier one
    earlier: Sequence[date] = ()  # the days of notes from before this plan
    came: Mapping[int, Kind] = field(default_factory=dict)  # what came due, and its kind
    stands: Mapping[int, datetime] = field(default_factory=dict)  # settled moments: of what came
    # due, and of the next one
    moved: Mapping[int, date] = field(default_factory=dict)  # by the client, to these days
    thinned_from: int | None = None  # from this slot on every other falls away
    only: Kind | None = None  # one kind for all; None: both in turn
    wishes: Wishes = field(default_factory=Wishes)
    today: date = date.min  # a day for which a note is wished takes one as long as it lies ahead


def agenda(
    plan: Plan,
    *,
    starts_on: date,
    zone: str,
    window: Window,
    seed: int,
    course: Course | None = None,
) -> tuple[Slot, ...]:
    """Every note of the plan, in the order of its numbers: an invitation first, then a hello, and
    so on in turn, over those that remain.

    A note on a day for which one is wished speaks of the day and is a hello; an invitation follows
    on it. The first note of all, which says who writes, and the last one, which says goodbye, keep
    their days and their words; the last but one may speak of a day, and announces the end as well.
    """
    course = course or Course()
    standing = _standing(_planned(plan, starts_on, seed, course), zone, course)
    occasions = {
        number
        for number in _may_be_occasions(standing, course)
        if course.wishes.occasion(standing[number])
    }
    kinds = _kinds(standing, occasions, course)
    return tuple(
        Slot(
            number=number,
            at=course.stands.get(number)
            or moment_on(day, zone=zone, window=window, seed=seed, salt=number - course.base),
            kind=kinds[number],
            place=_place(place, len(standing)),
            occasion=number in occasions,
        )
        for place, (number, day) in enumerate(standing.items())
    )


def _planned(plan: Plan, starts_on: date, seed: int, course: Course) -> dict[int, date]:
    """The day of each slot that remains, as the plan has it."""
    found = days(
        plan, starts_on=starts_on, seed=seed, closed=course.wishes.closed, already=course.earlier
    )
    since = None if course.thinned_from is None else course.thinned_from - course.base
    return {course.base + place: found[place] for place in remaining(len(found), since=since)}


def _standing(planned: Mapping[int, date], zone: str, course: Course) -> dict[int, date]:
    """The day of each slot: settled, or chosen by the client, or wished for, or as planned."""
    settled = {number: local(at, zone).date() for number, at in course.stands.items()}
    fixed = dict(course.moved) | settled
    dates = {number: fixed.get(number, day) for number, day in planned.items()}
    if not dates:
        return {}
    wished = course.wishes.notes_wished(min(dates.values()) - REACH, max(dates.values()) + REACH)
    free = [
        place
        for place, number in enumerate(dates)
        if number not in fixed and number in _may_be_occasions(dates, course)
    ]
    ahead = [day for day in wished if day > course.today]
    moved = moved_onto(ahead, list(dates.values()), free=free, earlier=course.earlier)
    return dict(zip(dates, moved, strict=True))


def _may_be_occasions(numbers: Iterable[int], course: Course) -> list[int]:
    """All but the last, and but the first when nothing came before it."""
    return list(numbers)[0 if course.earlier else 1 : -1]


def _kinds(numbers: Iterable[int], occasions: Collection[int], course: Course) -> dict[int, Kind]:
    kinds: dict[int, Kind] = {}
    before = Kind.HELLO
    for number in numbers:
        in_turn = Kind.INVITATION if before is Kind.HELLO else Kind.HELLO
        planned = Kind.HELLO if number in occasions else course.only or in_turn
        kinds[number] = before = course.came.get(number, planned)
    return kinds


def _place(place: int, count: int) -> Place:
    """In a plan of two the first one announces the end: that it is the first, its number says."""
    if count == 1:
        return Place.ONLY
    if place == count - 1:
        return Place.LAST
    if place == count - 2:
        return Place.LAST_BUT_ONE
    return Place.MIDDLE if place else Place.FIRST
