"""For how long the way back stays, and what it offers."""

from datetime import UTC, datetime, timedelta

import pytest

from care.wayback import Offer, offer

LAST = datetime(2026, 2, 28, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("now", "therapist_here", "expected"),
    [
        (LAST, True, Offer.ASK),
        (datetime(2028, 2, 28, 12, tzinfo=UTC), True, Offer.ASK),
        (datetime(2028, 2, 28, 12, tzinfo=UTC) + SECOND, True, Offer.PAST),
        (LAST, False, Offer.CARD),
        # Who is gone cannot be told, and «the usual ways stand» would be a guess.
        (datetime(2029, 1, 1, tzinfo=UTC), False, Offer.CARD),
    ],
)
def test_it_stays_for_24_months_after_the_last_note(
    now: datetime, therapist_here: bool, expected: Offer
) -> None:
    assert offer(last_contact_at=LAST, therapist_here=therapist_here, now=now) is expected


def test_a_last_note_on_a_leap_day_counts_to_the_end_of_february() -> None:
    leap_day = datetime(2028, 2, 29, 12, tzinfo=UTC)
    end = datetime(2030, 2, 28, 12, tzinfo=UTC)
    assert offer(last_contact_at=leap_day, therapist_here=True, now=end) is Offer.ASK
    assert offer(last_contact_at=leap_day, therapist_here=True, now=end + SECOND) is Offer.PAST
