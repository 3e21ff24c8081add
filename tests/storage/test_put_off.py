"""A check-in that went out, was put off, and waits to come again; and what stands in a chat."""

from datetime import timedelta

from care.checkin import Kind as CheckinKind
from care.checkin import Place, Slot
from care.delivery import Kind, State
from storage import chats, checkins, outbox, sending, unsent
from storage.database import Storage
from storage.ids import CheckinId, OutboxId
from storage.sending import OutboxRow
from storage.tables import outbox as table
from storage.transaction import Transaction
from tests.practice import known, message, open_practice, queue_checkin, queue_reply, welcome
from tests.storage.world import ANN_CHAT, NOW, later

ME = 111


def send(tx: Transaction, row: OutboxId, *, number: int | None = None, **when: float) -> OutboxRow:
    """As the sender does it."""
    claimed = sending.claim(tx, row, claim=ME, now=later(**when))
    assert claimed is not None
    sending.settle(tx, row, claim=ME, state=State.SENT, now=later(**when), message=number)
    return claimed


def again(tx: Transaction, first: OutboxRow, **when: float) -> OutboxId:
    return outbox.put(
        tx, person=first.person_id, kind=Kind.CHECKIN, payload=message("again"),
        due_at=later(**when), now=NOW, client=first.client_id, checkin=first.checkin_id,
    )  # fmt: skip


def states(tx: Transaction) -> list[State]:
    return [State(row.state) for row in tx.execute(table.select().order_by(table.c.seq))]


async def test_only_the_repeat_of_one_that_went_out_is_cancelled(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = welcome(tx, open_practice(tx, now=NOW), chat_id=ANN_CHAT, now=NOW)
        row = queue_checkin(tx, client, now=NOW)
        (head,) = sending.candidates(tx, now=NOW, limit=9)
        which = tx.execute(table.select().where(table.c.id == head.id)).one().checkin_id
        assert unsent.cancel_again(tx, CheckinId(which), now=NOW) == 0, "it has not come yet"
        first = send(tx, row)
        again(tx, first, days=7)
        assert unsent.cancel_again(tx, CheckinId(which), now=NOW) == 1
        assert states(tx) == [State.SENT, State.CANCELLED]

    await storage.transact(body)


async def test_sent_twice_it_is_quiet_once_and_went_out_the_second_time(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        client = welcome(tx, open_practice(tx, now=NOW), chat_id=ANN_CHAT, now=NOW)
        first = send(tx, queue_checkin(tx, client, now=NOW))
        send(tx, again(tx, first, days=7), days=7)
        assert first.checkin_id is not None
        assert checkins.quiet_in_a_row(tx, client.id) == 1
        assert checkins.went_out_at(tx, first.checkin_id) == later(days=7)
        note = checkins.checkin_by_id(tx, first.checkin_id)
        assert note is not None
        assert checkins.is_first(tx, note)
        slot = Slot(number=1, at=later(days=40), kind=CheckinKind.HELLO, place=Place.MIDDLE)
        second = checkins.add_checkin(tx, known(tx, client.id).id, slot, now=later(days=40))
        assert second is not None
        found = checkins.checkin_by_id(tx, second)
        assert found is not None
        assert not checkins.is_first(tx, found)

    await storage.transact(body)


async def test_taken_back_is_what_waits_and_was_said_in_the_same_turn_before(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        client = welcome(tx, open_practice(tx, now=NOW), chat_id=ANN_CHAT, now=NOW)

        def say(trace: str) -> OutboxId:
            return outbox.put(
                tx, person=client.person_id, kind=Kind.REPLY, payload=message("x"), due_at=NOW,
                now=NOW, trace=trace,
            )  # fmt: skip

        say("u1")
        say("u2")
        preview, _after = say("u2"), say("u2")
        assert unsent.take_back(tx, preview, now=NOW)
        due, gone = State.DUE, State.CANCELLED
        assert states(tx) == [due, gone, gone, due]
        assert not unsent.take_back(tx, preview, now=NOW), "once"

    await storage.transact(body)


async def test_what_stands_in_a_chat_is_what_came_since_and_was_not_there_before(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        client = welcome(tx, open_practice(tx, now=NOW), chat_id=ANN_CHAT, now=NOW)
        for number, days in ((5, 0), (6, 3), (5, 3), (7, 4)):  # 5 was changed on day 3
            row = queue_reply(tx, client.person_id, now=later(days=days))
            send(tx, row, number=number, days=days)
        since = NOW + timedelta(days=2)
        assert chats.messages_since(tx, client.person_id, since) == ([6, 7], 5)
        chats.forget_messages(tx, client.person_id, [6, 7])
        assert chats.messages_since(tx, client.person_id, since) == ([], 5)
        assert chats.messages_since(tx, client.person_id, later(days=9)) == ([], 5)

    await storage.transact(body)
