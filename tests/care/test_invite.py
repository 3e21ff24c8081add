"""Invites: single use, 30 days, and never before therapy has ended."""

from datetime import UTC, date, datetime, timedelta

import pytest

from care.invite import (
    LABEL_MOST,
    LASTS,
    OPENING_MOST,
    LastSession,
    Standing,
    asks,
    last_session,
    standing,
    starts_on,
)

MADE = datetime(2026, 5, 4, 12, tzinfo=UTC)
SOON = MADE + timedelta(hours=1)
LAST_MOMENT = MADE + LASTS - timedelta(seconds=1)
OVER = MADE + LASTS


@pytest.mark.parametrize(
    ("made_at", "claimed_by", "settled_at", "now", "expected"),
    [
        (None, None, None, SOON, Standing.UNKNOWN),
        (MADE, None, None, SOON, Standing.OPEN),
        (MADE, None, None, LAST_MOMENT, Standing.OPEN),
        (MADE, None, None, OVER, Standing.EXPIRED),
        (MADE, "ann", None, SOON, Standing.CLAIMED_BY_YOU),
        (MADE, "ann", None, OVER, Standing.CLAIMED_BY_YOU),
        (MADE, "charlie", None, SOON, Standing.CLAIMED_BY_OTHER),
        (MADE, "charlie", None, OVER, Standing.CLAIMED_BY_OTHER),
        (MADE, "charlie", SOON, SOON, Standing.CLAIMED_BY_OTHER),
        (MADE, "ann", SOON, SOON, Standing.SETTLED),
        (MADE, None, SOON, SOON, Standing.SETTLED),  # someone said no: nothing of them is kept
        (MADE, None, SOON, OVER, Standing.SETTLED),
    ],
)
def test_an_invite_opens_for_one_person_once(
    made_at: datetime | None,
    claimed_by: str | None,
    settled_at: datetime | None,
    now: datetime,
    expected: Standing,
) -> None:
    found = standing(
        made_at=made_at, claimed_by=claimed_by, settled_at=settled_at, you="ann", now=now
    )
    assert found is expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-400, LastSession.FITS),
        (0, LastSession.FITS),
        (30, LastSession.FITS),
        (31, LastSession.STILL_IN_THERAPY),
    ],
)
def test_a_client_still_in_therapy_is_not_invited(days: int, expected: LastSession) -> None:
    today = date(2026, 5, 4)
    assert last_session(today + timedelta(days=days), today=today) is expected


@pytest.mark.parametrize(
    ("last", "yes", "expected"),
    [
        (date(2026, 5, 1), date(2026, 5, 4), date(2026, 5, 4)),
        (date(2026, 5, 20), date(2026, 5, 4), date(2026, 5, 20)),
        (date(2026, 5, 4), date(2026, 5, 4), date(2026, 5, 4)),
    ],
)
def test_a_plan_counts_from_the_last_session_or_the_yes(
    last: date, yes: date, expected: date
) -> None:
    assert starts_on(last_session_on=last, said_yes_on=yes) == expected


def test_an_opening_line_has_140_characters_and_a_label_40() -> None:
    assert (OPENING_MOST, LABEL_MOST) == (140, 40)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("The apple tree is in bloom.", False),
        ("How is the apple tree?", True),
        ("How is the apple tree\N{ARABIC QUESTION MARK}", True),
        ("How is it\N{FULLWIDTH QUESTION MARK} I wonder.", True),
        ("", False),
    ],
)
def test_an_opening_line_that_asks_is_known_by_its_mark(opening: str, expected: bool) -> None:
    assert asks(opening) is expected
