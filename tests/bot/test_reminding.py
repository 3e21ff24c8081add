"""The one reminder: queued when its check-in went out, and looked at again before it goes."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from bot import ledger, retention, ticks
from bot.tick import Tick
from care.checkin import Kind as CheckinKind
from care.checkin import Place, Slot
from care.client import State as ClientState
from care.delivery import Kind, Settlement, State
from storage import (
    calendar,
    checkins,
    choices,
    clients,
    history,
    outbox,
    portability,
    sending,
    unsent,
)
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import CheckinId
from storage.sending import OutboxHead, OutboxRow
from storage.tables import outbox as table
from tests.bot.backstage import TEN
from tests.databases import DIALECTS, Dialect, migrated_database, open_storage
from tests.practice import known, message, open_practice, queue_reply, welcome
from texts import Catalogs

CATALOGS = Catalogs(default="en")
ME, DEAD = 111, 4711
EIGHT_DAYS = timedelta(days=8)


@pytest.fixture(params=DIALECTS)
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Storage]:
    dialect: Dialect = request.param
    opened = await open_storage(await migrated_database(dialect, tmp_path))
    try:
        yield opened
    finally:
        await opened.close()


def ann(tx: Transaction, *, wishes: bool = True) -> Client:
    client = welcome(tx, open_practice(tx, now=TEN), chat_id=201, now=TEN)
    choices.choose(tx, client.id, reminder=wishes)
    return known(tx, client.id)


def note(
    tx: Transaction, client: Client, *, kind: CheckinKind = CheckinKind.INVITATION
) -> CheckinId:
    """The first check-in of the plan is due now, and the second is planned."""
    slot = Slot(number=0, at=TEN, kind=kind, place=Place.FIRST)
    checkin_id = checkins.add_checkin(tx, client.id, slot, now=TEN)
    assert checkin_id is not None
    queue(tx, client, checkin_id)
    clients.plan_checkin(tx, client.id, calendar.agenda_of(tx, client, now=TEN)[1])
    return checkin_id


def queue(tx: Transaction, client: Client, checkin_id: CheckinId) -> None:
    outbox.put(
        tx, person=client.person_id, kind=Kind.CHECKIN, payload=message("a note"), due_at=TEN,
        now=TEN, client=client.id, checkin=checkin_id,
    )  # fmt: skip


def waiting(tx: Transaction) -> OutboxHead:
    """The one row that is due, whenever."""
    (head,) = sending.candidates(tx, now=TEN + timedelta(days=400), limit=9)
    return head


def taken(tx: Transaction, *, now: datetime) -> OutboxRow | None:
    """What is due, claimed; None: the gate or the client's choices keep it."""
    return ledger.claim(tx, waiting(tx), claim=ME, now=now, catalogs=CATALOGS)


def goes_out(tx: Transaction, *, state: State = State.SENT, now: datetime = TEN) -> None:
    row = taken(tx, now=now)
    assert row is not None
    ledger.settle(tx, row, Settlement(state=state), now=now)


def reminders(tx: Transaction) -> list[State]:
    rows = tx.execute(
        select(table.c.state).where(table.c.kind == Kind.REMINDER).order_by(table.c.seq)
    )
    return [State(row.state) for row in rows]


@pytest.mark.parametrize("state", [State.SENT, State.UNCERTAIN])
async def test_it_is_due_a_week_after_the_note_went_out(storage: Storage, state: State) -> None:
    def body(tx: Transaction) -> None:
        note(tx, ann(tx))
        goes_out(tx, state=state)
        head = waiting(tx)
        assert (head.kind, head.due_at.date()) == (Kind.REMINDER, (TEN + timedelta(days=7)).date())

    await storage.transact(body)


@pytest.mark.parametrize("state", [State.FAILED, State.SKIPPED, State.CANCELLED])
async def test_a_note_that_did_not_go_out_has_none(storage: Storage, state: State) -> None:
    def body(tx: Transaction) -> None:
        note(tx, ann(tx))
        goes_out(tx, state=state)
        assert reminders(tx) == []

    await storage.transact(body)


@pytest.mark.parametrize("kind", CheckinKind)
@pytest.mark.parametrize("wishes", [True, False])
async def test_only_a_note_that_asks_has_one_and_only_for_those_who_wish(
    storage: Storage, wishes: bool, kind: CheckinKind
) -> None:
    def body(tx: Transaction) -> None:
        note(tx, ann(tx, wishes=wishes), kind=kind)
        goes_out(tx)
        assert bool(reminders(tx)) is (wishes and kind is CheckinKind.INVITATION)

    await storage.transact(body)


async def test_a_note_found_in_the_middle_of_a_crash_has_one_and_a_reminder_is_not_sent_again(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        note(tx, ann(tx))
        sending.claim(tx, waiting(tx).id, claim=DEAD, now=TEN)
        assert ledger.settle_stuck(tx, claim=ME, now=TEN) == 1
        assert reminders(tx) == [State.DUE]
        sending.claim(tx, waiting(tx).id, claim=DEAD, now=TEN + EIGHT_DAYS)
        assert ledger.settle_stuck(tx, claim=ME, now=TEN + EIGHT_DAYS) == 1
        assert reminders(tx) == [State.UNCERTAIN]

    await storage.transact(body)


async def test_settled_twice_it_is_one(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        note(tx, ann(tx))
        row = taken(tx, now=TEN)
        assert row is not None
        for _ in range(2):
            ledger.settle(tx, row, Settlement(state=State.SENT), now=TEN)
        assert reminders(tx) == [State.DUE]

    await storage.transact(body)


async def test_a_note_that_comes_again_because_it_was_put_off_has_none(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        checkin_id = note(tx, client)
        goes_out(tx)
        assert unsent.cancel_again(tx, checkin_id, now=TEN) == 1
        queue(tx, client, checkin_id)
        goes_out(tx)
        assert reminders(tx) == [State.CANCELLED]

    await storage.transact(body)


async def test_it_is_no_second_note_for_any_rule_that_counts_notes(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        checkin_id = note(tx, client)
        goes_out(tx)
        assert not checkins.was_reminded(tx, checkin_id)
        goes_out(tx, now=TEN + EIGHT_DAYS)
        assert reminders(tx) == [State.SENT]
        assert checkins.quiet_in_a_row(tx, client.id) == 1
        assert checkins.went_out_at(tx, checkin_id) == TEN
        assert checkins.heard_of_at(tx, checkin_id) == TEN + EIGHT_DAYS
        assert checkins.last_sent_at(tx, client.id, but=CheckinId(0)) == TEN
        assert checkins.made_at(tx, client.id) == [TEN]
        assert checkins.was_reminded(tx, checkin_id)
        assert unsent.checkins_waiting(tx, client.id) == []
        assert unsent.cancel_again(tx, checkin_id, now=TEN + EIGHT_DAYS) == 0

    await storage.transact(body)


@pytest.mark.parametrize("state", [State.SENT, State.CANCELLED])
async def test_her_own_data_and_history_know_one_note_and_when_it_came(
    storage: Storage, state: State
) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        note(tx, client)
        goes_out(tx)
        goes_out(tx, state=state, now=TEN + EIGHT_DAYS)
        entries, count = history.entries_of(tx, client.person_id, after=0, most=9)
        assert ([entry.at for entry in entries], count) == ([TEN], 1)
        holdings = portability.holdings_of(tx, client.person_id)
        assert holdings is not None
        (mine,) = holdings["client"][0]["checkin"]
        assert (mine["outcome"], mine["sent_at"]) == (State.SENT, TEN)

    await storage.transact(body)


async def test_the_history_has_the_note_where_nothing_but_its_reminder_is_left(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        note(tx, client)
        goes_out(tx)
        goes_out(tx, now=TEN + EIGHT_DAYS)
        tx.execute(delete(table).where(table.c.kind == Kind.CHECKIN))
        entries, _count = history.entries_of(tx, client.person_id, after=0, most=9)
        assert [entry.at for entry in entries] == [TEN]

    await storage.transact(body)


async def test_it_reads_as_the_client_is_spoken_to_when_it_goes(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        note(tx, ann(tx))
        goes_out(tx)
        row = taken(tx, now=TEN + EIGHT_DAYS)
        assert row is not None
        assert row.payload["params"]["text"] == CATALOGS.of("en")("checkin-again")

    await storage.transact(body)


def answered(tx: Transaction, _client: Client, checkin_id: CheckinId) -> None:
    checkins.answer(tx, checkin_id, now=TEN)


def switched_off(tx: Transaction, client: Client, _checkin_id: CheckinId) -> None:
    choices.choose(tx, client.id, reminder=False)


def the_next_note_is_near(tx: Transaction, client: Client, _checkin_id: CheckinId) -> None:
    clients.postpone_checkin(tx, client.id, at=TEN + timedelta(days=13))


def nothing_more_is_planned(tx: Transaction, client: Client, _checkin_id: CheckinId) -> None:
    clients.plan_checkin(tx, client.id, None)


@pytest.mark.parametrize(
    "happens", [answered, switched_off, the_next_note_is_near, nothing_more_is_planned]
)
async def test_what_happened_meanwhile_holds_at_the_last_moment(
    storage: Storage, happens: Callable[[Transaction, Client, CheckinId], None]
) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        checkin_id = note(tx, client)
        goes_out(tx)
        happens(tx, client, checkin_id)
        assert taken(tx, now=TEN + EIGHT_DAYS) is None
        row = tx.execute(select(table).where(table.c.kind == Kind.REMINDER)).one()
        assert (row.state, row.reason) == (State.CANCELLED, "not_wanted")

    await storage.transact(body)


async def test_whoever_cannot_be_reached_has_none_waiting_when_they_come_back(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        note(tx, client)
        goes_out(tx)
        reply = queue_reply(tx, client.person_id, now=TEN)
        row = sending.claim(tx, reply, claim=ME, now=TEN)
        assert row is not None
        ledger.settle(tx, row, Settlement(state=State.FAILED, pauses_person=True), now=TEN)
        assert reminders(tx) == [State.CANCELLED]

    await storage.transact(body)


async def test_whoever_rests_has_none_waiting(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx, wishes=False)
        note(tx, client)
        goes_out(tx)
        choices.choose(tx, client.id, reminder=True)
        (_first, second, third, *_rest) = calendar.agenda_of(tx, client, now=TEN)
        checkin_id = checkins.add_checkin(
            tx, client.id, replace(second, kind=CheckinKind.INVITATION), now=second.at
        )
        assert checkin_id is not None
        clients.plan_checkin(tx, client.id, third)
        queue(tx, client, checkin_id)
        goes_out(tx, now=second.at)
        assert reminders(tx) == [State.DUE]
        clients.postpone_checkin(tx, client.id, at=second.at + EIGHT_DAYS)
        assert ticks.due_checkins(tx, Tick(CATALOGS, second.at + EIGHT_DAYS)) == 1
        assert known(tx, client.id).state is ClientState.RESTING
        assert reminders(tx) == [State.CANCELLED]

    await storage.transact(body)


async def test_that_it_went_out_is_remembered_as_long_as_its_note(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        checkin_id = note(tx, ann(tx))
        goes_out(tx)
        goes_out(tx, now=TEN + EIGHT_DAYS)
        retention.upkeep(tx, Tick(CATALOGS, TEN + timedelta(days=400)))
        assert checkins.was_reminded(tx, checkin_id)

    await storage.transact(body)


async def test_after_a_long_pause_of_all_sending_it_is_too_late(storage: Storage) -> None:
    """Also though each wait has moved the row's own due time."""

    def body(tx: Transaction) -> None:
        note(tx, ann(tx))
        goes_out(tx)
        head = waiting(tx)
        late = head.due_at + timedelta(days=3, seconds=1)
        sending.postpone(tx, head.id, due_at=late)
        assert taken(tx, now=late) is None
        row = tx.execute(select(table).where(table.c.kind == Kind.REMINDER)).one()
        assert (row.state, row.reason) == (State.SKIPPED, "too_late")

    await storage.transact(body)
