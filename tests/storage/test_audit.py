"""The trail in the database: one chain, that nobody changes afterwards."""

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import DBAPIError

from care.audit import Act, Actor, Entry, Subject
from storage import audit, tables
from storage.database import Storage
from storage.transaction import Transaction
from tests.databases import open_storage
from tests.storage.world import NOW

YEARS = timedelta(days=366)
ROW = tables.audit.c


def entry(act: Act = Act.SENT, at: datetime = NOW, **more: int) -> Entry:
    return Entry(at=at, act=act, actor=Actor.BOT, **more)  # type: ignore[arg-type]  # ids by name


def write_down(tx: Transaction, *entries: Entry) -> None:
    for one in entries:
        tx.write_down(one)


def macs(tx: Transaction) -> list[bytes]:
    return list(tx.execute(select(ROW.mac).order_by(ROW.seq)).scalars())


async def without_triggers(storage: Storage, dialect: str, *statements: str) -> None:
    """As somebody with the database in their hands would do it."""

    def body(tx: Transaction) -> None:
        if dialect == "postgresql":
            tx.execute(text("ALTER TABLE audit DISABLE TRIGGER ALL"))
        else:
            tx.execute(text("DROP TRIGGER IF EXISTS audit_is_not_changed"))
            tx.execute(text("DROP TRIGGER IF EXISTS audit_is_not_cut"))
        for statement in statements:
            tx.execute(text(statement))

    await storage.transact(body)


async def test_nothing_in_the_trail_is_changed_or_taken_out(storage: Storage) -> None:
    await storage.transact(write_down, entry(), entry(Act.UNCERTAIN))
    for statement in (
        update(tables.audit).values(what="x"),
        delete(tables.audit).where(ROW.act == Act.SENT),
        delete(tables.audit),
    ):
        with pytest.raises(DBAPIError, match="audit_append_only"):
            await storage.transact(Transaction.execute, statement)
    assert await storage.read(audit.count) == 2
    assert await storage.read(audit.verify) is None


async def test_what_is_done_behind_its_back_is_found(storage: Storage, dialect: str) -> None:
    await storage.transact(write_down, *(entry(about_id=number) for number in range(1, 7)))
    second, fifth = await storage.read(
        lambda tx: tx.execute(select(ROW.seq).order_by(ROW.seq)).scalars().all()[1:5:3]
    )
    await without_triggers(storage, dialect, f"UPDATE audit SET what = 'x' WHERE seq = {fifth}")
    assert await storage.read(audit.verify) == fifth
    assert await storage.read(audit.verify, newest=3) == fifth
    assert await storage.read(audit.verify, newest=1) is None
    await without_triggers(storage, dialect, f"DELETE FROM audit WHERE seq = {second}")
    assert await storage.read(audit.verify) == second + 1
    await without_triggers(storage, dialect, "UPDATE audit SET act = 'no.such' WHERE seq = 1")
    assert await storage.read(audit.verify) == 1
    assert len(await storage.read(audit.trail, most=9)) == 4  # and the rest can still be read


async def test_what_is_rolled_back_was_never_written(storage: Storage) -> None:
    def fails(tx: Transaction) -> None:
        tx.write_down(entry(Act.BURNT))
        raise ZeroDivisionError

    def body(tx: Transaction) -> None:
        tx.write_down(entry(Act.INVITED))
        with suppress(ZeroDivisionError), tx.savepoint():
            fails(tx)
        tx.write_down(entry(Act.ERASED))

    await storage.transact(body)
    found = await storage.read(audit.trail, most=9)
    assert [link.entry.act for link in found] == [Act.ERASED, Act.INVITED]

    with pytest.raises(ZeroDivisionError):
        await storage.transact(fails)
    assert await storage.read(audit.count) == 2
    assert await storage.read(audit.verify) is None


async def test_several_at_once_make_one_chain(storage: Storage, url: str) -> None:
    """From two machines, each with what others have not yet seen."""
    other = await open_storage(url) if url.startswith("postgresql") else storage
    try:
        await asyncio.gather(*(
            (storage, other)[number % 2].transact(write_down, entry(about_id=number), entry())
            for number in range(12)
        ))  # fmt: skip
    finally:
        if other is not storage:
            await other.close()
    assert await storage.read(audit.count) == 24
    assert await storage.read(audit.verify) is None


async def test_it_is_read_by_subject_by_whom_and_by_time(storage: Storage) -> None:
    day = timedelta(days=1)
    await storage.transact(
        write_down,
        entry(Act.SENT, NOW, subject_id=5),
        entry(Act.STORY_OPENED, NOW + day, actor_id=6, subject_id=5),
        entry(Act.LETTER_OPENED, NOW + 2 * day, actor_id=6, subject_id=7),
        entry(Act.SKIPPED, NOW + 3 * day, subject_id=7),
    )

    async def acts(**wanted: object) -> list[Act]:
        found = await storage.read(audit.trail, **{"most": 9, **wanted})  # type: ignore[arg-type]  # by name
        return [link.entry.act for link in found]

    assert await acts(subject=Subject.SENDS) == [Act.SKIPPED, Act.SENT]
    assert await acts(about=6) == [Act.LETTER_OPENED, Act.STORY_OPENED]
    assert await acts(about=5) == [Act.STORY_OPENED, Act.SENT]
    assert await acts(since=NOW + day, until=NOW + 3 * day) == [
        Act.LETTER_OPENED, Act.STORY_OPENED,
    ]  # fmt: skip
    first = (await storage.read(audit.trail, most=2))[-1].seq
    assert await acts(before=first, most=1) == [Act.STORY_OPENED]


async def test_what_is_older_than_six_years_is_cut_and_that_stands_there(
    storage: Storage, dialect: str
) -> None:
    old = [entry(about_id=number, at=NOW - 7 * YEARS) for number in range(3)]
    await storage.transact(write_down, *old, entry(Act.INVITED))
    assert await storage.transact(audit.cut, before=NOW - 6 * YEARS, now=NOW) == 3
    found = await storage.read(audit.trail, most=9)
    assert [link.entry.act for link in found] == [Act.TRAIL_CUT, Act.INVITED]
    assert found[0].entry.before == "3"
    assert await storage.read(audit.verify) is None
    assert await storage.transact(audit.cut, before=NOW - 6 * YEARS, now=NOW) == 0
    await without_triggers(storage, dialect, f"DELETE FROM audit WHERE seq = {found[1].seq}")
    assert await storage.read(audit.verify) == found[0].seq  # not by somebody else's hand


async def test_a_young_entry_is_never_cut(storage: Storage) -> None:
    await storage.transact(write_down, entry(), entry(Act.INVITED, NOW + timedelta(days=1)))
    with pytest.raises(DBAPIError, match="audit_append_only"):
        await storage.transact(audit.cut, before=NOW + timedelta(hours=1), now=NOW)

    assert await storage.read(audit.count) == 2
