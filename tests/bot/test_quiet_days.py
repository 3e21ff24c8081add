"""What comes late, after an outage, a pause of sending or a retry, keeps off quiet days."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import ledger, ticks
from bot.tick import Tick
from care.checkin import APART, Place, Slot
from care.checkin import Kind as CheckinKind
from care.delivery import Kind, Settlement, State
from care.localtime import local
from care.plan import Plan, Preset
from care.quiet import QuietDay, Wish
from storage import calendar, checkins, choices, clients, outbox, people, sending
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import OutboxId
from storage.tables import outbox as table
from tests.bot.backstage import TEN
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import known, message, open_practice, welcome
from texts import Catalogs

CATALOGS = Catalogs(default="en")
ME = 111
EVERY_THREE_WEEKS = Plan(Preset.WEEKS, 3, 6)
TUESDAY = TEN.date() + timedelta(days=1)
CHRISTMAS_EVE = datetime(2026, 12, 24, 11, tzinfo=UTC)
NEW_YEAR = datetime(2027, 1, 3, 8, tzinfo=UTC)  # the first open day, nine in Berlin
A_NOTE = QuietDay(12, 24, wish=Wish.NOTE)


@pytest.fixture(params=DIALECTS)
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Storage]:
    dialect: Dialect = request.param
    opened = await open_storage(await migrated_database(dialect, tmp_path))
    try:
        yield opened
    finally:
        await opened.close()


def ann(tx: Transaction, *marked: QuietDay, **switches: bool) -> Client:
    client = welcome(tx, open_practice(tx, now=TEN), chat_id=201, now=TEN)
    for day in marked:
        calendar.add_quiet_day(tx, client.id, day)
    if switches:
        choices.choose(tx, client.id, **switches)
    return known(tx, client.id)


def queued(
    tx: Transaction,
    client: Client,
    *,
    at: datetime,
    kind: Kind = Kind.CHECKIN,
    asks: bool = True,
) -> OutboxId:
    """Something for Ann, planned for then."""
    slot = Slot(
        number=0,
        at=at,
        kind=CheckinKind.INVITATION if asks else CheckinKind.HELLO,
        place=Place.MIDDLE,
    )
    checkin_id = checkins.add_checkin(tx, client.id, slot, now=at) if kind is Kind.CHECKIN else None
    return outbox.put(
        tx, person=client.person_id, kind=kind, payload=message("hello"), due_at=at, now=at,
        client=client.id, checkin=checkin_id,
    )  # fmt: skip


def tried(tx: Transaction, now: datetime) -> tuple[State, datetime, str | None]:
    """What became of it when the sender came to it: its state, when it is due, and why."""
    (head,) = sending.candidates(tx, now=now, limit=9)
    ledger.claim(tx, head, claim=ME, now=now, catalogs=CATALOGS)
    row = tx.execute(
        select(table.c.state, table.c.due_at, table.c.reason).where(table.c.id == head.id)
    ).one()
    return State(row.state), row.due_at, row.reason


def waits(until: datetime) -> tuple[State, datetime, str | None]:
    return State.DUE, until, "quiet_day"


@pytest.mark.parametrize(
    ("kind", "quiet"),
    [(Kind.CHECKIN, True), (Kind.FAREWELL, True), (Kind.RECEIPT, False), (Kind.REPLY, False)],
)
async def test_what_comes_unasked_waits_for_the_hours_of_the_next_open_day(
    storage: Storage, kind: Kind, quiet: bool
) -> None:
    """Planned for Monday, tried on Tuesday; Tuesday and Wednesday are quiet."""

    def body(tx: Transaction) -> None:
        wednesday = TUESDAY + timedelta(days=1)
        marked = [QuietDay(day.month, day.day) for day in (TUESDAY, wednesday)]
        queued(tx, ann(tx, *marked), at=TEN, kind=kind)
        found = tried(tx, TEN + timedelta(days=1))
        if not quiet:
            assert found[0] is State.SENDING
            return
        opens_at = TEN + timedelta(days=3, hours=-1)
        assert found == waits(opens_at)
        assert tried(tx, opens_at)[0] is State.SENDING

    await storage.transact(body)


async def test_a_reminder_that_is_late_waits_too(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx, reminder=True)
        clients.plan_checkin(tx, client.id, calendar.agenda_of(tx, client, now=TEN)[1])
        queued(tx, client, at=TEN)
        (head,) = sending.candidates(tx, now=TEN, limit=9)
        row = ledger.claim(tx, head, claim=ME, now=TEN, catalogs=CATALOGS)
        assert row is not None
        ledger.settle(tx, row, Settlement(state=State.SENT), now=TEN)
        two_days_late = TEN + timedelta(days=9)
        calendar.add_quiet_day(tx, client.id, QuietDay(3, 11))
        assert two_days_late.date() == date(2026, 3, 11)
        assert tried(tx, two_days_late) == waits(two_days_late + timedelta(hours=23))

    await storage.transact(body)


@pytest.mark.parametrize(
    ("wishes", "late"),
    [
        ({}, "quiet"),
        ({"turn_of_year": False}, "goes"),
        ({"turn_of_year": False, "holidays": True}, "goes"),  # the 24th is none in Germany
    ],
)
async def test_the_turn_of_the_year_is_quiet_unless_chosen(
    storage: Storage, wishes: dict[str, bool], late: str
) -> None:
    """Planned for 19 December; what is more than three days late does not come at all."""

    def body(tx: Transaction) -> None:
        client = ann(tx, **wishes)
        queued(tx, client, at=CHRISTMAS_EVE - timedelta(days=2), kind=Kind.FAREWELL)
        found = tried(tx, CHRISTMAS_EVE)
        if late == "goes":
            assert found[0] is State.SENDING
        else:
            assert found == waits(NEW_YEAR)

    await storage.transact(body)


@pytest.mark.parametrize(
    ("country", "chosen", "quiet"),
    [(None, True, True), ("NL", True, False), (None, False, False)],
)
async def test_public_holidays_are_those_of_the_country_and_only_if_chosen(
    storage: Storage, country: str | None, chosen: bool, quiet: bool
) -> None:
    """The clock is in Berlin; 1 May 2026 is a Friday, and a holiday in Germany, not in the
    Netherlands."""

    def body(tx: Transaction) -> None:
        first_of_may = datetime(2026, 5, 1, 10, tzinfo=UTC)
        client = ann(tx, QuietDay(5, 2), holidays=chosen)
        people.set_country(tx, client.person_id, country)
        queued(tx, client, at=first_of_may - timedelta(hours=20))
        found = tried(tx, first_of_may)
        if quiet:
            assert found == waits(datetime(2026, 5, 3, 7, tzinfo=UTC))
        else:
            assert found[0] is State.SENDING

    await storage.transact(body)


@pytest.mark.parametrize(("asks", "goes"), [(False, True), (True, False)])
async def test_a_hello_may_come_on_the_day_for_which_it_was_wished_at_a_quiet_time(
    storage: Storage, asks: bool, goes: bool
) -> None:
    def body(tx: Transaction) -> None:
        queued(tx, ann(tx, A_NOTE), at=CHRISTMAS_EVE, asks=asks)
        found = tried(tx, CHRISTMAS_EVE)
        assert found[0] is State.SENDING if goes else found == waits(NEW_YEAR)

    await storage.transact(body)


async def test_the_one_after_a_late_one_moves_over_a_quiet_day(storage: Storage) -> None:
    """Three days late, and the next has to stay three weeks from it: on a quiet day, were it not
    for this."""

    def body(tx: Transaction) -> None:
        client = welcome(
            tx, open_practice(tx, now=TEN), chat_id=201, now=TEN, plan=EVERY_THREE_WEEKS, seed=14
        )
        first, second = calendar.agenda_of(tx, client, now=TEN)[:2]
        late = first.at + timedelta(days=3)
        pushed_to = local(late + APART, client.zone).date()
        assert second.at < late + APART
        calendar.add_quiet_day(tx, client.id, QuietDay(pushed_to.month, pushed_to.day))
        ticks.due_checkins(tx, Tick(catalogs=CATALOGS, now=late))
        stands = known(tx, client.id).next_checkin_at
        assert stands is not None
        assert local(stands, client.zone).date() == pushed_to + timedelta(days=1)

    await storage.transact(body)


async def test_a_wished_note_that_misses_its_day_at_a_quiet_time_does_not_come(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        queued(tx, ann(tx, A_NOTE), at=CHRISTMAS_EVE, asks=False)
        assert tried(tx, CHRISTMAS_EVE + timedelta(days=1)) == waits(NEW_YEAR)
        found = tried(tx, NEW_YEAR)
        assert (found[0], found[2]) == (State.SKIPPED, "too_late")

    await storage.transact(body)
