"""A client's calendar as the database keeps it: marked days, dates, and what falls away."""

from datetime import date, datetime, timedelta

from care.checkin import Kind, Place, Slot
from care.client import Outcome, State
from care.localtime import local
from care.plan import Plan, Preset
from care.quiet import QuietDay, Wish, Wishes
from storage import calendar, checkins, choices, clients, people
from storage.clients import Client
from storage.database import Storage
from storage.transaction import Transaction
from tests.practice import known, open_practice, welcome
from tests.storage.world import ANN_CHAT, NOW, later

YEAR = Plan(Preset.YEAR)  # from 1 March 2027
BIRTHDAY = QuietDay(6, 7, wish=Wish.NOTE)


def ann(tx: Transaction) -> Client:
    return welcome(tx, open_practice(tx, now=NOW), chat_id=ANN_CHAT, now=NOW, plan=YEAR)


def days(tx: Transaction, client: Client, *, now: datetime = NOW) -> dict[int, date]:
    slots = calendar.agenda_of(tx, known(tx, client.id), now=now)
    return {slot.number: local(slot.at, client.zone).date() for slot in slots}


def came(tx: Transaction, client: Client, number: int, *, at: datetime, kind: Kind) -> None:
    """A slot came due, and the next is planned."""
    slot = Slot(number=number, at=at, kind=kind, place=Place.MIDDLE)
    assert checkins.add_checkin(tx, client.id, slot, now=at) is not None
    slots = calendar.agenda_anew(tx, known(tx, client.id), now=at)
    following = next(slot for slot in slots if slot.number > number)
    clients.plan_checkin(tx, client.id, following)


# Days that mean something.


async def test_a_marked_day_comes_back_and_another_wish_takes_its_place(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        once = QuietDay(6, 7, 2027)
        for day in (QuietDay(12, 24), QuietDay(6, 7), once, once, BIRTHDAY):
            calendar.add_quiet_day(tx, client.id, day)
        assert set(calendar.quiet_days(tx, client.id)) == {BIRTHDAY, once, QuietDay(12, 24)}
        calendar.drop_quiet_day(tx, client.id, QuietDay(6, 7))
        assert set(calendar.quiet_days(tx, client.id)) == {once, QuietDay(12, 24)}

    await storage.transact(body)


async def test_whose_holidays_are_quiet(storage: Storage) -> None:
    """Those of the country that was said, else of the one of their clock, and only if chosen."""

    def body(tx: Transaction) -> None:
        client = ann(tx)
        calendar.add_quiet_day(tx, client.id, BIRTHDAY)
        found = [calendar.wishes_of(tx, client)]
        choices.choose(tx, client.id, holidays=True, turn_of_year=False)
        found.append(calendar.wishes_of(tx, known(tx, client.id)))
        people.set_country(tx, client.person_id, "FR")
        found.append(calendar.wishes_of(tx, known(tx, client.id)))
        assert found == [
            Wishes(marked=(BIRTHDAY,)),
            Wishes(marked=(BIRTHDAY,), turn_of_year=False, holidays_of="DE"),
            Wishes(marked=(BIRTHDAY,), turn_of_year=False, holidays_of="FR"),
        ]

    await storage.transact(body)


async def test_where_a_clock_is_nowhere_no_holidays_are_known(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        people.set_zone(tx, client.person_id, "Etc/UTC")
        assert calendar.country_of(tx, known(tx, client.id)) is None

    await storage.transact(body)


# Dates.


async def test_the_next_note_stands_where_it_was_put_and_the_others_where_the_plan_has_them(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        planned = days(tx, client)
        clients.postpone_checkin(tx, client.id, at=later(days=36))
        moved = days(tx, client)
        assert moved.pop(0) == (NOW + timedelta(days=36)).date()
        assert moved.items() <= planned.items()
        anew = calendar.agenda_anew(tx, known(tx, client.id), now=NOW)
        assert local(anew[0].at, client.zone).date() == planned[0]

    await storage.transact(body)


async def test_what_came_stays_where_it_came_and_the_turn_goes_on_from_it(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        late = later(days=34)
        came(tx, client, 0, at=late, kind=Kind.HELLO)
        slots = calendar.agenda_of(tx, known(tx, client.id), now=late)
        assert slots[0].at == late
        assert [slot.kind for slot in slots[:3]] == [Kind.HELLO, Kind.INVITATION, Kind.HELLO]

    await storage.transact(body)


async def test_a_wished_day_takes_the_nearest_note_as_long_as_it_lies_ahead(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        planned = days(tx, client)
        assert planned[2] == date(2027, 6, 2)
        calendar.add_quiet_day(tx, client.id, BIRTHDAY)
        evening_before = datetime(2027, 6, 6, 21, tzinfo=NOW.tzinfo)
        for now, day in (
            (NOW, date(2027, 6, 7)),
            (evening_before, date(2027, 6, 7)),
            (evening_before + timedelta(hours=2), planned[2]),  # past midnight in Berlin
        ):
            assert days(tx, client, now=now)[2] == day
        assert set(days(tx, client).values()) - set(planned.values()) == {date(2027, 6, 7)}

    await storage.transact(body)


async def test_on_the_day_itself_the_note_that_stands_on_it_stays(storage: Storage) -> None:
    """A client who changes their hours on their birthday must not lose its note by that."""

    def body(tx: Transaction) -> None:
        client = ann(tx)
        calendar.add_quiet_day(tx, client.id, BIRTHDAY)
        for number, kind in ((0, Kind.INVITATION), (1, Kind.HELLO)):
            came(tx, client, number, at=later(days=31 * (number + 1)), kind=kind)
        stands = known(tx, client.id)
        assert stands.next_slot == 2
        morning = datetime(2027, 6, 7, 4, tzinfo=NOW.tzinfo)
        anew = calendar.agenda_anew(tx, stands, now=morning)
        assert [slot.occasion for slot in anew[:4]] == [False, False, True, False]

    await storage.transact(body)


async def test_a_wished_day_within_a_pause_takes_no_note(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        planned = days(tx, client)
        calendar.add_quiet_day(tx, client.id, BIRTHDAY)
        until = datetime(2027, 6, 20, tzinfo=NOW.tzinfo)
        clients.apply(
            tx, client, Outcome(
                state=State.PAUSED, changes=True, keeps_checkins=True, cancels_queued=False,
                paused_until=until,
            ), now=NOW,
        )  # fmt: skip
        assert days(tx, client) == planned

    await storage.transact(body)


# Fewer notes.


async def test_fewer_notes_and_as_it_was_before(storage: Storage) -> None:
    def body(tx: Transaction) -> list[list[int]]:
        client = ann(tx)
        found = []
        for since in (None, 2, None):
            choices.thin(tx, client.id, from_slot=since)
            assert known(tx, client.id).thinned_from == since
            found.append(list(days(tx, client)))
        return found

    assert await storage.transact(body) == [
        [0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 3, 5, 7], [0, 1, 2, 3, 4, 5, 6, 7],
    ]  # fmt: skip


async def test_a_new_yes_is_to_all_the_notes_of_its_plan(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        choices.thin(tx, client.id, from_slot=1)
        choices.choose_plan(tx, known(tx, client.id), YEAR, starts_on=date(2027, 3, 1))
        assert known(tx, client.id).thinned_from is None
        assert len(days(tx, client)) == 8

    await storage.transact(body)


async def test_a_move_to_another_zone_keeps_the_days(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = ann(tx)
        calendar.add_quiet_day(tx, client.id, BIRTHDAY)
        before = days(tx, client)
        for zone in ("Pacific/Auckland", "America/Los_Angeles"):
            people.set_zone(tx, client.person_id, zone)
            moved = calendar.agenda_anew(tx, known(tx, client.id), now=NOW)
            assert {slot.number: local(slot.at, zone).date() for slot in moved} == before
            assert [slot.number for slot in moved if slot.occasion] == [2]

    await storage.transact(body)
