"""What happens to the dates of an agenda when a client changes something about them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from care.checkin import MOVES_BY, Slot, may_move
from care.localtime import local
from care.window import Window, moment_on

LOOKS_AHEAD = 120  # days; longer than all that can be closed in a row


@dataclass(frozen=True, slots=True)
class Entry:
    """One note that is still to come: where it stands, and where the plan has it."""

    number: int
    on: date
    planned: date


def may_go_to(
    entries: Sequence[Entry],
    number: int,
    *,
    to: date,
    today: date,
    closed: Callable[[date], bool],
    earlier: Sequence[date],
) -> bool:
    """Whether a note may move to a day: by the ceilings, and not onto a day that is kept free.

    `earlier`: the days of the notes that went out before.
    """
    place = _place(entries, number)
    if place is None or closed(to):
        return False
    dates = [*earlier, *(entry.on for entry in entries)]
    planned = entries[place].planned
    return may_move(dates, len(earlier) + place, planned=planned, to=to, today=today)


def straightened(
    entries: Sequence[Entry],
    moved: Mapping[int, date],
    *,
    today: date,
    closed: Callable[[date], bool],
    earlier: Sequence[date],
) -> dict[int, date]:
    """New days for those moved notes that now stand on a day that is kept free.

    Each goes to the nearest day on which it may stand; where there is none, to its planned one.
    """
    standing = list(entries)
    changes: dict[int, date] = {}
    for place, entry in enumerate(entries):
        if entry.number not in moved or not closed(entry.on):
            continue
        days = sorted(_around(entry.planned), key=lambda day: (abs(day - entry.on), day))
        fit = (
            day
            for day in days
            if may_go_to(
                standing, entry.number, to=day, today=today, closed=closed, earlier=earlier
            )
        )
        changes[entry.number] = next(fit, entry.planned)
        standing[place] = replace(entry, on=changes[entry.number])
    return changes


def next_note(
    slots: Iterable[Slot],
    *,
    number: int,
    base: int,
    after: datetime,
    from_day: date,
    closed: Callable[[date], bool],
    zone: str,
    window: Window,
    seed: int,
) -> Slot | None:
    """The note numbered `number`, or the next there is, on the first open day from `from_day` on.

    One for a day of its own may come on that day, whether others may or not. A note that was
    still to come is never lost to a change: when its new moment has passed, it comes on the next
    open day. `after`: nothing may come before (now, or the end of a pause, or 21 days from the
    last note). `base`: as in `care.agenda.Course`.
    """
    slot = min(
        (slot for slot in slots if slot.number >= number), key=lambda s: s.number, default=None
    )
    if slot is None:
        return None
    own_day = local(slot.at, zone).date() if slot.occasion else None
    for ahead in range(LOOKS_AHEAD):
        day = from_day + timedelta(days=ahead)
        at = moment_on(day, zone=zone, window=window, seed=seed, salt=slot.number - base)
        if at > after and (day == own_day or not closed(day)):
            return replace(slot, at=at)
    return None


def _place(entries: Sequence[Entry], number: int) -> int | None:
    return next((place for place, entry in enumerate(entries) if entry.number == number), None)


def _around(day: date) -> list[date]:
    reach = MOVES_BY.days
    return [day + timedelta(days=offset) for offset in range(-reach, reach + 1)]
