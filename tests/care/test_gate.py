"""The gate: an expected verdict for every kind in every situation, from rows written by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from care import client
from care.delivery import Kind
from care.gate import Cancel, Facts, Go, Reason, Skip, Verdict, Wait, may_go, no_day
from care.window import Window

BERLIN = "Europe/Berlin"
BY_DAY = datetime(2026, 5, 4, 12, tzinfo=UTC)
BY_NIGHT = datetime(2026, 5, 4, 1, tzinfo=UTC)
OPENS_AT = datetime(2026, 5, 4, 7, tzinfo=UTC)
QUIET = date(2026, 5, 4)
NEXT_MIDNIGHT = datetime(2026, 5, 4, 22, tzinfo=UTC)
OPENS_AT_NEXT_DAY = datetime(2026, 5, 5, 7, tzinfo=UTC)
AHEAD = timedelta(hours=1)
LATE = timedelta(days=4)

COLUMNS = {
    "client": ["active", "paused", "resting", "ended", "stopped", "none"],
    "therapist": ["here", "gone", "none"],
    "reach": ["yes", "no"],
    "consent": ["given", "awaited"],
    "time": ["due", "early", "late"],
    "practice": ["sends", "paused"],
    "hours": ["day", "night", "none"],
    "day": ["open", "quiet"],
}

# The first row that fits is the verdict; "*" fits all. Every row must be the verdict somewhere.
TABLES = {
    Kind.REPLY: """
        client  therapist reach consent time  practice hours day   verdict
        *       *         no    *       *     *        *     *     cancel unreachable
        *       *         yes   *       *     *        *     *     go
    """,
    Kind.APOLOGY: """
        client  therapist reach consent time  practice hours day   verdict
        *       *         no    *       *     *        *     *     cancel unreachable
        *       *         yes   *       *     *        *     *     go
    """,
    Kind.NOTICE: """
        client  therapist reach consent time  practice hours day   verdict
        *       *         no    *       *     *        *     *     cancel unreachable
        *       *         yes   *       early *        *     *     wait due not_yet
        *       *         yes   *       *     *        night *     wait opening outside_hours
        *       *         yes   *       *     *        *     *     go
    """,
    Kind.FAREWELL: """
        client  therapist reach consent time  practice hours day   verdict
        *       *         no    *       *     *        *     *     cancel unreachable
        *       *         yes   *       early *        *     *     wait due not_yet
        *       *         yes   *       *     paused   *     *     wait change sending_paused
        *       *         yes   *       *     sends    none  quiet wait midnight quiet_day
        *       *         yes   *       *     sends    *     quiet wait open_day quiet_day
        *       *         yes   *       *     sends    night open  wait opening outside_hours
        *       *         yes   *       *     sends    *     open  go
    """,
    Kind.RECEIPT: """
        client  therapist reach consent time  practice hours day   verdict
        none    *         *     *       *     *        *     *     cancel no_client
        stopped *         *     *       *     *        *     *     cancel stopped
        *       gone      *     *       *     *        *     *     cancel therapist_gone
        *       *         no    *       *     *        *     *     cancel unreachable
        *       *         yes   awaited *     *        *     *     wait change awaiting_consent
        *       *         yes   given   early *        *     *     wait due not_yet
        *       *         yes   given   *     paused   *     *     wait change sending_paused
        *       *         yes   given   *     sends    night *     wait opening outside_hours
        *       *         yes   given   *     sends    *     *     go
    """,
    Kind.NEWS: """
        client  therapist reach consent time  practice hours day   verdict
        none    *         *     *       *     *        *     *     cancel no_client
        stopped *         *     *       *     *        *     *     cancel stopped
        *       *         no    *       *     *        *     *     cancel unreachable
        *       *         yes   awaited *     *        *     *     wait change awaiting_consent
        *       *         yes   given   early *        *     *     wait due not_yet
        *       *         yes   given   *     paused   *     *     wait change sending_paused
        *       *         yes   given   *     sends    none  quiet wait midnight quiet_day
        *       *         yes   given   *     sends    *     quiet wait open_day quiet_day
        *       *         yes   given   *     sends    night open  wait opening outside_hours
        *       *         yes   given   *     sends    *     open  go
    """,
    Kind.LETTER: """
        client  therapist reach consent time  practice hours day   verdict
        *       gone      *     *       *     *        *     *     wait change therapist_gone
        *       *         no    *       *     *        *     *     wait change unreachable
        *       *         yes   awaited *     *        *     *     wait change awaiting_consent
        *       *         yes   given   early *        *     *     wait due not_yet
        *       *         yes   given   *     paused   *     *     wait change sending_paused
        *       *         yes   given   *     sends    night *     wait opening outside_hours
        *       *         yes   given   *     sends    *     *     go
    """,
    Kind.DIGEST: """
        client  therapist reach consent time  practice hours day   verdict
        *       gone      *     *       *     *        *     *     cancel therapist_gone
        *       *         no    *       *     *        *     *     wait change unreachable
        *       *         yes   *       early *        *     *     wait due not_yet
        *       *         yes   *       *     paused   *     *     wait change sending_paused
        *       *         yes   *       *     sends    night *     wait opening outside_hours
        *       *         yes   *       *     sends    *     *     go
    """,
    Kind.PING: """
        client  therapist reach consent time  practice hours day   verdict
        *       gone      *     *       *     *        *     *     cancel therapist_gone
        *       *         no    *       *     *        *     *     wait change unreachable
        *       *         yes   *       early *        *     *     wait due not_yet
        *       *         yes   *       *     paused   *     *     wait change sending_paused
        *       *         yes   *       *     sends    night *     wait opening outside_hours
        *       *         yes   *       *     sends    *     *     go
    """,
    Kind.CHECKIN: """
        client  therapist reach consent time  practice hours day   verdict
        none    *         *     *       *     *        *     *     cancel no_client
        stopped *         *     *       *     *        *     *     cancel stopped
        *       gone      *     *       *     *        *     *     cancel therapist_gone
        *       *         no    *       *     *        *     *     skip unreachable
        *       *         yes   awaited *     *        *     *     skip awaiting_consent
        paused  *         yes   given   *     *        *     *     skip not_active
        resting *         yes   given   *     *        *     *     skip not_active
        ended   *         yes   given   *     *        *     *     skip not_active
        active  *         yes   given   late  *        *     *     skip too_late
        active  *         yes   given   early *        *     *     wait due not_yet
        active  *         yes   given   due   paused   *     *     wait change sending_paused
        active  *         yes   given   due   sends    none  quiet wait midnight quiet_day
        active  *         yes   given   due   sends    *     quiet wait open_day quiet_day
        active  *         yes   given   due   sends    night open  wait opening outside_hours
        active  *         yes   given   due   sends    *     open  go
    """,
    Kind.REMINDER: """
        client  therapist reach consent time  practice hours day   verdict
        none    *         *     *       *     *        *     *     cancel no_client
        stopped *         *     *       *     *        *     *     cancel stopped
        *       gone      *     *       *     *        *     *     cancel therapist_gone
        *       *         no    *       *     *        *     *     skip unreachable
        *       *         yes   awaited *     *        *     *     skip awaiting_consent
        paused  *         yes   given   *     *        *     *     skip not_active
        resting *         yes   given   *     *        *     *     skip not_active
        ended   *         yes   given   *     *        *     *     skip not_active
        active  *         yes   given   late  *        *     *     skip too_late
        active  *         yes   given   early *        *     *     wait due not_yet
        active  *         yes   given   due   paused   *     *     wait change sending_paused
        active  *         yes   given   due   sends    none  quiet wait midnight quiet_day
        active  *         yes   given   due   sends    *     quiet wait open_day quiet_day
        active  *         yes   given   due   sends    night open  wait opening outside_hours
        active  *         yes   given   due   sends    *     open  go
    """,
}

THERAPIST = {"here": True, "gone": False, "none": None}
DUE_FROM_NOW = {"due": timedelta(0), "early": AHEAD, "late": -LATE}


def situation(kind: Kind, case: dict[str, str]) -> tuple[Facts, datetime]:
    now = BY_NIGHT if case["hours"] == "night" else BY_DAY
    facts = Facts(
        kind=kind,
        due_at=now + DUE_FROM_NOW[case["time"]],
        reachable=case["reach"] == "yes",
        sending_paused=case["practice"] == "paused",
        client=None if case["client"] == "none" else client.State(case["client"]),
        therapist_here=THERAPIST[case["therapist"]],
        zone=BERLIN,
        window=None if case["hours"] == "none" else Window(),
        awaiting_consent=case["consent"] == "awaited",
        quiet_on=[QUIET].__contains__ if case["day"] == "quiet" else no_day,
    )
    return facts, now


def verdict(cell: str, facts: Facts) -> Verdict:
    match cell.split():
        case ["go"]:
            return Go()
        case ["skip", reason]:
            return Skip(Reason(reason))
        case ["cancel", reason]:
            return Cancel(Reason(reason))
        case ["wait", until, reason]:
            times = {
                "change": None,
                "due": facts.due_at,
                "opening": OPENS_AT,
                "midnight": NEXT_MIDNIGHT,
                "open_day": OPENS_AT_NEXT_DAY,
            }
            return Wait(times[until], Reason(reason))
        case _:
            raise AssertionError(cell)


def test_every_kind_has_a_table() -> None:
    assert set(TABLES) == set(Kind)
    assert set(COLUMNS["client"]) - {"none"} == set(client.State)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_in_every_situation_gets_the_verdict_of_its_table(kind: Kind) -> None:
    head, *lines = TABLES[kind].strip().split("\n")
    assert head.split() == [*COLUMNS, "verdict"]
    rows = [line.split(maxsplit=len(COLUMNS)) for line in lines]
    used = set()
    for values in product(*COLUMNS.values()):
        facts, now = situation(kind, dict(zip(COLUMNS, values, strict=True)))
        number, cell = next(
            (number, row[-1])
            for number, row in enumerate(rows)
            if all(want in ("*", value) for want, value in zip(row, values, strict=False))
        )
        used.add(number)
        assert may_go(facts, now=now) == verdict(cell, facts), (values, cell)
    assert used == set(range(len(rows)))


def checkin(**facts: object) -> Facts:
    usual = Facts(
        kind=Kind.CHECKIN,
        due_at=BY_DAY,
        reachable=True,
        sending_paused=False,
        client=client.State.ACTIVE,
        therapist_here=True,
        zone=BERLIN,
        window=Window(),
    )
    return replace(usual, **facts)  # type: ignore[arg-type]  # any field, by name


def test_three_days_late_is_in_time_and_a_second_more_is_not() -> None:
    in_time = may_go(checkin(due_at=BY_DAY - timedelta(days=3)), now=BY_DAY)
    too_late = may_go(checkin(due_at=BY_DAY - timedelta(days=3, seconds=1)), now=BY_DAY)
    assert (in_time, too_late) == (Go(), Skip(Reason.TOO_LATE))


@pytest.mark.parametrize(
    ("sent_days_before", "due_days_before", "expected"),
    [
        (21, 0, Go()),
        (22, 0, Go()),
        (20, 0, Wait(BY_DAY + timedelta(days=1), Reason.TOO_SOON)),
        (19, 1, Wait(BY_DAY + timedelta(days=2), Reason.TOO_SOON)),  # goes three days late
        (19, 2, Skip(Reason.TOO_SOON)),  # would go four days late
        (1, 0, Skip(Reason.TOO_SOON)),
    ],
)
def test_no_checkin_goes_within_21_days_of_the_one_before(
    sent_days_before: int, due_days_before: int, expected: Verdict
) -> None:
    facts = checkin(
        due_at=BY_DAY - timedelta(days=due_days_before),
        last_checkin_at=BY_DAY - timedelta(days=sent_days_before),
    )
    assert may_go(facts, now=BY_DAY) == expected


def test_a_reminder_may_come_within_21_days_of_its_checkin() -> None:
    facts = checkin(kind=Kind.REMINDER, last_checkin_at=BY_DAY - timedelta(days=7))
    assert may_go(facts, now=BY_DAY) == Go()


def test_a_pause_holds_for_a_checkin_even_before_the_state_says_so() -> None:
    for kind in (Kind.CHECKIN, Kind.REMINDER):
        facts = checkin(kind=kind, paused_until=BY_DAY + AHEAD)
        assert may_go(facts, now=BY_DAY) == Skip(Reason.PAUSED_UNTIL)
    assert may_go(checkin(paused_until=BY_DAY), now=BY_DAY) == Go()


@pytest.mark.parametrize("kind", [Kind.DIGEST, Kind.LETTER, Kind.PING, Kind.NOTICE])
def test_a_therapist_who_is_away_gets_it_on_return(kind: Kind) -> None:
    back_at = BY_DAY + timedelta(days=9)
    facts = checkin(kind=kind, paused_until=back_at)
    assert may_go(facts, now=BY_DAY) == Wait(back_at, Reason.PAUSED_UNTIL)
    assert may_go(checkin(kind=kind, paused_until=BY_DAY), now=BY_DAY) == Go()


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY, Kind.DIGEST, Kind.PING])
def test_four_days_late_is_not_too_late_for_anything_but_a_checkin(kind: Kind) -> None:
    assert may_go(checkin(kind=kind, due_at=BY_DAY - LATE), now=BY_DAY) == Go()


def test_someone_without_hours_or_zone_gets_it_at_night() -> None:
    assert may_go(checkin(due_at=BY_NIGHT, window=None), now=BY_NIGHT) == Go()
    assert may_go(checkin(due_at=BY_NIGHT, zone=None), now=BY_NIGHT) == Go()


def test_what_is_late_waits_over_all_quiet_days_that_follow_one_another() -> None:
    quiet = [date(2026, 5, 4), date(2026, 5, 5), date(2026, 5, 7)]
    facts = checkin(quiet_on=quiet.__contains__)
    opens_at = datetime(2026, 5, 6, 7, tzinfo=UTC)
    assert may_go(facts, now=BY_DAY) == Wait(opens_at, Reason.QUIET_DAY)
    assert may_go(facts, now=opens_at) == Go()


def test_a_quiet_day_is_one_by_the_clients_own_clock() -> None:
    """At ten in the evening in Berlin the day has ended in Auckland."""
    late = datetime(2026, 5, 4, 20, 30, tzinfo=UTC)
    for zone, now, verdict in (
        ("Pacific/Auckland", datetime(2026, 5, 3, 23, tzinfo=UTC), Reason.QUIET_DAY),
        ("Pacific/Auckland", late, Go()),  # 8:30 on the 5th
        ("America/New_York", late, Reason.QUIET_DAY),
    ):
        facts = checkin(zone=zone, due_at=now, window=Window(8 * 60), quiet_on=[QUIET].__contains__)
        found = may_go(facts, now=now)
        assert (found.reason if isinstance(found, Wait) else found) == verdict


def test_when_every_day_is_quiet_it_waits_until_that_changes() -> None:
    facts = checkin(quiet_on=lambda _day: True)
    assert may_go(facts, now=BY_DAY) == Wait(None, Reason.QUIET_DAY)


def test_a_line_that_something_was_read_is_gone_once_either_side_wishes_for_none() -> None:
    receipt = checkin(kind=Kind.RECEIPT, wished=False)
    assert may_go(receipt, now=BY_DAY) == Cancel(Reason.SWITCHED_OFF)
    assert may_go(receipt, now=BY_NIGHT) == Cancel(Reason.SWITCHED_OFF)
    assert may_go(replace(receipt, wished=True), now=BY_DAY) == Go()


@pytest.mark.parametrize("kind", Kind)
def test_what_is_from_or_for_a_suspended_therapist_waits(kind: Kind) -> None:
    of_a_therapist = checkin(kind=kind, suspended=True)
    answers = {Kind.REPLY, Kind.APOLOGY, Kind.FAREWELL}
    expected = Go() if kind in answers else Wait(None, Reason.SUSPENDED)
    assert may_go(of_a_therapist, now=BY_DAY) == expected


def test_a_checkin_of_a_suspended_therapist_is_too_late_in_the_end() -> None:
    late = checkin(due_at=BY_DAY - LATE, suspended=True)
    assert may_go(late, now=BY_DAY) == Skip(Reason.TOO_LATE)
