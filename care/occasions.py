"""Notes of their own for certain days: which planned note takes which day.

No note comes on top of the plan: a day for which a note is wished is taken by the planned one that
is nearest to it, or by none.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from care.plan import FEWEST_DAYS_APART, has_room

REACH = timedelta(days=FEWEST_DAYS_APART)


def moved_onto(
    wished: Iterable[date],
    dates: Sequence[date],
    *,
    free: Collection[int],
    earlier: Sequence[date],
) -> list[date]:
    """The dates, in the order of the notes, after each wished day took the note nearest to it.

    `wished`: in order; `free`: the places of those that may move; `earlier`: the days of notes from
    before, which the ceilings count. Where the nearest is not free, or is more than three weeks
    away, or would come too near to another or out of its turn, nothing moves: a second one could
    only stand nearer to the first than the ceilings allow. Of two days that want the same note the
    earlier has it.
    """
    standing, movable = list(dates), set(free)
    for day in wished:
        place = _nearest(day, standing)
        if place is None or place not in movable:
            continue
        before, after = standing[:place], standing[place + 1 :]
        in_turn = all(one < day for one in before) and all(one > day for one in after)
        if standing[place] == day or (in_turn and has_room(day, [*earlier, *before, *after])):
            standing[place] = day
            movable.remove(place)
    return standing


def _nearest(day: date, dates: Sequence[date]) -> int | None:
    """The place of the date nearest to a day, the earlier of two; None: none is near."""
    near = [place for place, one in enumerate(dates) if abs(one - day) <= REACH]
    return min(near, key=lambda place: (abs(dates[place] - day), place), default=None)
