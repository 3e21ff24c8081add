"""When a line may go out, by the clock of whoever gets it."""

from datetime import UTC, date, datetime

import pytest

from care.absence import Away
from care.noticed import goes_at
from care.window import Window

BERLIN = "Europe/Berlin"
DAY = Window(8 * 60, 20 * 60)
AWAY = (Away(date(2026, 3, 3), date(2026, 3, 5)), Away(date(2026, 3, 6), date(2026, 3, 6)))


@pytest.mark.parametrize(
    ("now", "away", "expected"),
    [
        ("2026-03-02T12:00", (), "2026-03-02T12:00"),  # by day: now
        ("2026-03-02T19:00", (), "2026-03-03T07:00"),  # eight in the evening is over
        ("2026-03-02T23:30", (), "2026-03-03T07:00"),  # in the night after midnight, there
        ("2026-03-03T12:00", AWAY, "2026-03-07T07:00"),  # away, and again the day after
        ("2026-03-02T21:00", AWAY, "2026-03-07T07:00"),  # the morning that follows is away
        ("2026-03-28T22:00", (), "2026-03-29T06:00"),  # over the change of the clocks
    ],
)
def test_a_line_goes_inside_the_hours_and_on_no_day_away(
    now: str, away: tuple[Away, ...], expected: str
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    found = goes_at(at, zone=BERLIN, window=DAY, away=away)
    assert found == datetime.fromisoformat(expected).replace(tzinfo=UTC)
