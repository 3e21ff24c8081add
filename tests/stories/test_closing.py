"""The bot is switched off for good: everybody hears of it once, and then nothing is left."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import closing
from bot.backup import Backups, files
from care.closing import closes_at, may_close
from storage import practice
from tests.bot.drill import found
from tests.theatre import Stage

IN_TWO_MONTHS = timedelta(days=60)


async def end(stage: Stage) -> datetime:
    """Announces it, as the command does."""
    at = closes_at((stage.now + IN_TWO_MONTHS).date())
    assert await stage.storage.transact(closing.announce, at, now=stage.now)
    await stage.passes("PT6H")
    return at


async def test_everybody_is_told_once_and_notes_end(stage: Stage) -> None:
    await stage.ann_is_a_client()
    at = await end(stage)
    told = [line for line in await stage.ann.new() if "ends on" in line]
    assert len(told) == 1
    assert "/mydata" in told[0]
    await stage.dana.sees("ends for good on")
    assert await stage.storage.transact(closing.announce, at, now=stage.now) is None
    await stage.passes("P40D")
    assert not [line for line in await stage.ann.new() if "ends on" in line]
    assert await stage.rows("checkin") == 0


async def test_on_the_day_everything_is_erased(stage: Stage, tmp_path: Path) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("A story of mine")
    at = await end(stage)
    folder = tmp_path / "backups"
    (name,) = found(tmp_path, "*.db")
    url = f"sqlite+aiosqlite:///{tmp_path / name}"
    backups = Backups(storage=stage.storage, url=url, folder=folder, clock=lambda: stage.now)
    await backups.work()
    assert len(files(folder)) == 1
    await stage.until(at + timedelta(minutes=1))
    for table in ("person", "client", "story", "therapist", "invite", "letter", "outbox"):
        assert await stage.rows(table) == 0, table
    assert await stage.rows("data_key") == 2
    await stage.ann.says("/mydata")
    await stage.ann.sees("Nothing about you is stored")
    assert await stage.rows("person") == 0
    for file in files(folder):
        _made_before(file, at)
    await backups.work()
    assert files(folder) == []


def _made_before(file: Path, at: datetime) -> None:
    """The clock of the stage is not the one of the disk."""
    os.utime(file, (at.timestamp() - 60, at.timestamp() - 60))


async def test_it_can_be_taken_back(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await end(stage)
    await stage.storage.transact(closing.announce, None, now=stage.now)
    await stage.passes("PT1H")
    await stage.ann.sees("It goes on after all")
    await stage.passes("P70D")
    assert await stage.rows("person") > 0
    assert await stage.rows("checkin") > 0
    known = await stage.storage.read(practice.practice_now)
    assert known.closes_at is None


@pytest.mark.parametrize(("days", "enough"), [(29, False), (30, True), (31, True)])
def test_people_get_a_month_at_least(days: int, enough: bool) -> None:
    now = datetime.fromisoformat("2027-03-01T12:00:00Z")
    assert may_close((now + timedelta(days=days)).date(), now=now) is enough
