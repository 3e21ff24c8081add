"""What may be counted of a practice, and how: never so finely that somebody could be found in it.

Each figure is rounded down to a step of five, and below five people it is not shown at all, not
even as nothing. So no figure can be had by taking others from a larger one, nor by looking again a
day later: what is left over is always between nothing and more than four.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from dateutil.relativedelta import relativedelta

FEWEST = 5
MONTHS = 12  # in the picture


class Figure(StrEnum):
    """What is counted by month."""

    OPTED_IN = "in"
    PAUSED = "paused"
    STOPPED = "stopped"
    ERASED = "erased"
    DELIVERED = "delivered"  # check-ins and their reminders
    UNCERTAIN = "uncertain"
    SKIPPED = "skipped"


PEOPLE = frozenset({Figure.OPTED_IN, Figure.PAUSED, Figure.STOPPED, Figure.ERASED})  # not messages


@dataclass(frozen=True, slots=True)
class Tally:
    """How often, and of how many people."""

    count: int
    people: int


def shown(tally: Tally) -> int | None:
    """As it may be shown; None: fewer than five people."""
    if tally.people < FEWEST:
        return None
    return tally.count - tally.count % FEWEST


def months(*, now: datetime, count: int = MONTHS) -> Sequence[datetime]:
    """When each of the last months began, in UTC, the oldest first; the last one is not over."""
    this = datetime(now.year, now.month, 1, tzinfo=UTC)
    return [this - relativedelta(months=back) for back in range(count - 1, -1, -1)]
