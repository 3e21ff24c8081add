import asyncio
from dataclasses import replace
from typing import Any

from sqlalchemy import select, update

from storage import inbox
from storage.database import Storage
from storage.inbox import InboxCounts, InboxRow
from storage.tables import inbox as table
from storage.transaction import Transaction
from tests.databases import open_storage
from tests.storage.plan import sqlite_plan
from tests.storage.test_database import pass_gate, until_someone_waits
from tests.storage.world import ANN_CHAT, BEA_CHAT, NOW, later


async def arrive(storage: Storage, *updates: tuple[int, int | None]) -> int:
    rows = [(number, chat, f'{{"update_id": {number}}}') for number, chat in updates]
    return await storage.transact(inbox.store, updates=rows, now=NOW)


async def heads(storage: Storage, busy: frozenset[bytes] = frozenset(), **when: float) -> list[int]:
    rows = await storage.read(inbox.heads, now=later(**when), limit=99, busy=busy)
    return [row.update_id for row in rows]


async def head(storage: Storage, update_id: int) -> InboxRow:
    rows = await storage.read(inbox.heads, now=NOW, limit=99)
    return next(row for row in rows if row.update_id == update_id)


async def test_an_update_is_stored_once_however_often_it_arrives(storage: Storage) -> None:
    assert await arrive(storage, (5, ANN_CHAT), (6, ANN_CHAT)) == 2
    assert await arrive(storage, (6, ANN_CHAT), (7, BEA_CHAT), (7, BEA_CHAT)) == 1
    assert await arrive(storage) == 0
    assert (await storage.read(inbox.waiting)).waiting == 3


async def test_an_update_that_was_handled_is_still_known(storage: Storage) -> None:
    await arrive(storage, (5, ANN_CHAT))
    await storage.transact(inbox.done, (await head(storage, 5)).seq, NOW)
    assert await arrive(storage, (5, ANN_CHAT)) == 0
    assert await heads(storage) == []


async def test_what_telegram_sent_comes_back_as_it_was(storage: Storage) -> None:
    raw = '{"text": "Grüße 🙂", "n": 9007199254740993}'
    await storage.transact(inbox.store, updates=[(5, ANN_CHAT, raw)], now=NOW)
    row = await head(storage, 5)
    assert (row.raw, row.attempts, row.trace) == (raw, 0, "u5")
    assert row.chat_hash == await storage.read(Transaction.fingerprint, str(ANN_CHAT))


async def test_each_chat_has_one_head_its_oldest_by_arrival(storage: Storage) -> None:
    """Update ids may turn random after a quiet week, so they say nothing about order."""
    await arrive(storage, (900, ANN_CHAT), (30, BEA_CHAT), (20, ANN_CHAT), (10, BEA_CHAT))
    assert await heads(storage) == [900, 30]
    await storage.transact(inbox.done, (await head(storage, 900)).seq, NOW)
    assert await heads(storage) == [30, 20]


async def test_updates_of_no_chat_wait_for_nobody(storage: Storage) -> None:
    await arrive(storage, (1, None), (2, None), (3, ANN_CHAT), (4, ANN_CHAT))
    assert await heads(storage) == [1, 2, 3]
    rows = await storage.read(inbox.heads, now=NOW, limit=2)
    assert [row.update_id for row in rows] == [1, 2]


async def test_a_busy_chat_is_left_out(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, ANN_CHAT), (3, BEA_CHAT), (4, None))
    ann = (await head(storage, 1)).chat_hash
    assert ann is not None
    assert await heads(storage, busy=frozenset([ann])) == [3, 4]


async def test_nothing_overtakes_an_update_that_is_tried_again(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, ANN_CHAT), (3, BEA_CHAT))
    seq = (await head(storage, 1)).seq
    retry: dict[str, Any] = {"now": NOW, "error": "KeyError", "retry_at": later(seconds=5)}
    await storage.transact(inbox.failed, seq, **retry)
    assert await heads(storage) == [3]
    assert await storage.read(inbox.next_try_at) == later(seconds=5)
    assert await heads(storage, seconds=5) == [1, 3]
    (row, _) = await storage.read(inbox.heads, now=later(seconds=5), limit=9)
    assert row.attempts == 1


async def test_an_update_set_aside_lets_the_next_one_through(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, ANN_CHAT))
    seq = (await head(storage, 1)).seq
    await storage.transact(inbox.failed, seq, now=NOW, error="X" * 99, retry_at=None)
    assert await heads(storage) == [2]
    assert await storage.read(inbox.waiting) == InboxCounts(waiting=1, set_aside=1, oldest_at=NOW)


async def test_nothing_of_a_handled_update_stays_but_its_number(storage: Storage) -> None:
    await arrive(storage, (5, ANN_CHAT))
    await storage.transact(inbox.done, (await head(storage, 5)).seq, later(minutes=1))
    row = await storage.read(lambda tx: tx.execute(select(table)).one())
    assert (row.update_id, row.state, row.settled_at) == (5, "done", later(minutes=1))
    assert (row.raw, row.chat_hash, row.error) == (None, None, None)


async def test_a_failure_that_comes_late_does_not_revive_what_was_handled(
    storage: Storage,
) -> None:
    await arrive(storage, (5, ANN_CHAT))
    seq = (await head(storage, 5)).seq
    await storage.transact(inbox.done, seq, NOW)
    await storage.transact(inbox.failed, seq, now=NOW, error="KeyError", retry_at=NOW)
    assert await heads(storage) == []


async def test_a_damaged_row_delays_nobody(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, BEA_CHAT))
    await storage.transact(
        lambda tx: tx.execute(
            update(table).where(table.c.update_id == 1).values(raw=b"\x01" + bytes(60))
        )
    )
    rows = await storage.read(inbox.heads, now=NOW, limit=9)
    assert [(row.update_id, row.raw) for row in rows] == [(1, ""), (2, '{"update_id": 2}')]


async def test_old_numbers_are_forgotten_and_waiting_updates_never(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, BEA_CHAT))
    await storage.transact(inbox.done, (await head(storage, 1)).seq, NOW)
    assert await storage.transact(inbox.forget, before=NOW) == 0
    assert await storage.transact(inbox.forget, before=later(days=99)) == 1
    assert await heads(storage, days=99) == [2]


async def test_an_empty_inbox_has_nothing_waiting(storage: Storage) -> None:
    assert await storage.read(inbox.waiting) == InboxCounts(waiting=0, set_aside=0, oldest_at=None)
    assert await storage.read(inbox.next_try_at) is None


# Taking.


def handle(tx: Transaction, row: InboxRow) -> bool:
    if not inbox.take(tx, row):
        return False
    inbox.done(tx, row.seq, NOW)
    return True


async def test_an_update_is_taken_once(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, None))
    for number in (1, 2):
        row = await head(storage, number)
        taken = await asyncio.gather(*(storage.transact(handle, row) for _ in range(6)))
        assert sorted(taken) == [False] * 5 + [True]


async def test_a_later_update_is_not_taken_before_an_earlier_one(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT), (2, ANN_CHAT))
    first = await head(storage, 1)
    second = replace(first, seq=first.seq + 1, update_id=2)
    assert not await storage.transact(handle, second)
    assert await storage.transact(handle, first)
    assert await storage.transact(handle, second)


async def test_two_instances_do_not_handle_one_chat_at_once(url: str, storage: Storage) -> None:
    if storage.dialect == "sqlite":
        return  # one process, and it writes one transaction after the other
    other = await open_storage(url)
    try:
        await arrive(storage, (1, ANN_CHAT), (2, BEA_CHAT))
        ann, bea = await head(storage, 1), await head(storage, 2)

        def slowly(tx: Transaction) -> bool:
            taken = handle(tx, ann)
            pass_gate(tx)
            return taken

        assert await storage.hold("gate")
        first = asyncio.create_task(storage.transact(slowly))
        await until_someone_waits(storage)
        assert not await other.transact(handle, ann)
        assert await other.transact(handle, bea)
        await storage.release()
        assert await first
        assert not await other.transact(handle, ann)
    finally:
        await other.close()


async def test_a_handler_that_fails_gives_the_update_back(storage: Storage) -> None:
    await arrive(storage, (1, ANN_CHAT))
    row = await head(storage, 1)

    def fails(tx: Transaction) -> None:
        assert handle(tx, row)
        raise ZeroDivisionError

    for _ in range(2):
        result = await asyncio.gather(storage.transact(fails), return_exceptions=True)
        assert isinstance(result[0], ZeroDivisionError)
    assert await storage.transact(handle, row)


async def test_what_is_done_does_not_slow_down_what_is_new(url: str, storage: Storage) -> None:
    """The handled updates, however many, are never looked through."""
    if storage.dialect == "postgresql":
        return  # its plan depends on how much is there
    plan = await sqlite_plan(url, storage, inbox.heads, now=NOW, limit=5)
    assert any("USING INDEX ix_inbox_next" in step for step in plan)
    assert any("USING INDEX ix_inbox_new (chat_hash=? AND seq<?)" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)
