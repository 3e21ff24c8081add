from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError

from storage.database import Storage
from storage.tables import practice
from storage.transaction import Transaction

BERLIN_IN_SUMMER = timezone(timedelta(hours=2))


def keep(tx: Transaction, *moments: datetime) -> None:
    for number, moment in enumerate(moments, start=1):
        tx.execute(insert(practice).values(id=number, paused_at=moment, version=1))


async def test_a_moment_comes_back_as_the_same_instant_in_utc(storage: Storage) -> None:
    noon = datetime(2027, 6, 1, 12, 0, 0, 123456, tzinfo=BERLIN_IN_SUMMER)
    await storage.transact(keep, noon)
    kept = await storage.read(lambda tx: tx.execute(select(practice.c.paused_at)).scalar_one())
    assert kept == datetime(2027, 6, 1, 10, 0, 0, 123456, tzinfo=UTC)
    assert kept.tzinfo is UTC


async def test_moments_sort_as_time_does_whatever_zone_they_came_in(storage: Storage) -> None:
    first = datetime(2027, 6, 1, 12, 0, tzinfo=BERLIN_IN_SUMMER)
    second = datetime(2027, 6, 1, 10, 0, 0, 1, tzinfo=UTC)
    third = datetime(2027, 6, 1, 10, 0, 1, tzinfo=UTC)
    await storage.transact(keep, third, first, second)
    moments = select(practice.c.id).order_by(practice.c.paused_at)
    assert await storage.read(lambda tx: tx.execute(moments).scalars().all()) == [2, 3, 1]
    later = select(practice.c.id).where(practice.c.paused_at > first)
    assert await storage.read(lambda tx: set(tx.execute(later).scalars())) == {1, 3}


async def test_a_naive_datetime_is_refused(storage: Storage) -> None:
    naive = datetime(2027, 6, 1, 12, 0)  # noqa: DTZ001 it is what is to be refused
    with pytest.raises(StatementError, match="aware datetime"):
        await storage.transact(keep, naive)


async def test_no_moment_stays_none(storage: Storage) -> None:
    await storage.transact(
        lambda tx: tx.execute(insert(practice).values(id=1, paused_at=None, version=1))
    )
    assert await storage.read(lambda tx: tx.execute(select(practice.c.paused_at)).scalar()) is None
