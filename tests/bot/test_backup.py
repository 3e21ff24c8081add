"""A backup is one moment of the database, whole, for its owner's eyes; and it forgets."""

import asyncio
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from bot import backup as schedule
from bot.backup import ERASED, Backups
from storage import backup, backup_file, gravestones, people, pulse
from storage.backup import AlreadyThere
from storage.backup_file import NotABackup
from storage.database import DatabaseUnavailable
from tests.bot.drill import (
    KEYS,
    NOW,
    at,
    command,
    everything_opens,
    fill,
    found,
    made,
    opens,
    path_of,
    rows,
    stops,
)
from tests.databases import DIALECTS, Dialect, migrated_database

every_database = pytest.mark.parametrize("dialect", DIALECTS)


@every_database
async def test_a_backup_holds_every_row_and_opens(dialect: Dialect, tmp_path: Path) -> None:
    url, file = await migrated_database(dialect, tmp_path), tmp_path / "copy.db"
    seen: list[tuple[int, int]] = []
    async with at(url) as storage:
        await storage.transact(fill)
        made = await asyncio.to_thread(
            backup.make, url, file, now=NOW, progress=lambda *much: seen.append(much)
        )
        there = await storage.read(rows)
    assert made.rows == there
    assert made.made_at == NOW
    assert seen[-1][0] == seen[-1][1]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert found(tmp_path, "*copy*") == ["copy.db"], "one file, no log"
    async with at(f"sqlite+aiosqlite:///{file}") as copy:
        assert await copy.read(everything_opens) > 10


@every_database
async def test_a_backup_is_one_moment_however_much_is_written(
    dialect: Dialect, tmp_path: Path
) -> None:
    """Each write adds to two tables: in no copy one of the two is missing."""
    url = await migrated_database(dialect, tmp_path)
    async with at(url) as storage:
        practice = await storage.transact(fill)
        enough = asyncio.Event()

        async def write() -> int:
            count = 0
            while not enough.is_set():
                await storage.transact(
                    people.add_person, chat_id=10_000 + count, called="Z", language="en", now=NOW
                )
                count += 1
            return count

        writing = asyncio.create_task(write())
        for number in range(3):
            made = await asyncio.to_thread(backup.make, url, tmp_path / f"{number}.db", now=NOW)
            house = 2 + 1  # the house's own keys, and that of Bea's letter
            assert made.rows["data_key"] == made.rows["person"] + house
        enough.set()
        assert await writing > 0
        assert practice.letter


async def test_a_backup_takes_the_place_of_nothing(tmp_path: Path) -> None:
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    file.write_text("mine")
    with pytest.raises(AlreadyThere):
        backup.make(url, file, now=NOW)
    assert file.read_text() == "mine"


async def test_what_cannot_be_copied_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable):
        backup.make("sqlite+aiosqlite:///nowhere.db", tmp_path / "copy.db", now=NOW)
    url = await migrated_database("sqlite", tmp_path)
    damaged = bytearray(path_of(url).read_bytes())
    damaged[8192:] = b"\xaa" * (len(damaged) - 8192)
    path_of(url).write_bytes(damaged)
    with pytest.raises((DatabaseUnavailable, NotABackup)):
        backup.make(url, tmp_path / "copy.db", now=NOW)
    assert found(tmp_path, "*copy*") == []


@pytest.mark.parametrize("content", [b"", b"notes " * 1000])
def test_another_file_is_not_taken_for_a_backup(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.db"
    file.write_bytes(content)
    with pytest.raises(NotABackup):
        backup_file.check(file)


# Forgetting.


async def test_a_backup_forgets_who_was_erased_since(tmp_path: Path) -> None:
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    async with at(url) as storage:
        practice = await storage.transact(fill)
        await asyncio.to_thread(backup.make, url, file, now=NOW)
        await storage.transact(people.erase_person, practice.ann.person_id)
        stones = await storage.read(gravestones.stones_since, since=None)
    with sqlite3.connect(file) as copy:
        wrapped = copy.execute(
            "SELECT wrapped FROM data_key WHERE id = ?", (practice.ann.person_id,)
        ).fetchone()[0]
    copy.close()
    assert backup_file.forget(file, stones) == 1
    assert backup_file.forget(file, stones) == 0, "once is enough"
    assert wrapped not in file.read_bytes(), "nor does the file hold it in some corner"
    async with at(f"sqlite+aiosqlite:///{file}") as opened:
        assert not await opened.read(opens, practice.ann.person_id)
        assert await opened.read(opens, practice.bea.person_id)


def test_a_line_that_was_cut_off_harms_no_other(tmp_path: Path) -> None:
    file = tmp_path / ERASED
    one, two, three = (
        gravestones.Stone(owner=number, made_at=NOW, at=NOW + timedelta(days=number))
        for number in (1, 2, 3)
    )
    gravestones.append_to(file, [one, two])
    file.write_bytes(file.read_bytes()[:-7])
    gravestones.append_to(file, [three])
    assert gravestones.read_file(file) == [one, three]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


# By schedule.


@every_database
async def test_a_day_of_the_schedule(dialect: Dialect, tmp_path: Path) -> None:
    url, folder = await migrated_database(dialect, tmp_path), tmp_path / "backups"
    now = NOW
    async with at(url) as storage:
        practice = await storage.transact(fill)
        backups = Backups(storage=storage, url=url, folder=folder, clock=lambda: now)
        await backups.work()
        await backups.work()
        (first,) = schedule.files(folder)
        assert first.name == "afterword-20270301T090000Z.db"
        beat = await storage.read(pulse.last, pulse.BACKUP)
        assert beat
        assert (beat.at, beat.value) == (NOW, first.stat().st_size)

        await storage.transact(people.erase_person, practice.ann.person_id)
        await storage.transact(stops, practice.cara, now=now + timedelta(hours=1))
        await backups.work()
        written = gravestones.read_file(folder / ERASED)
        assert len(written) == 2, "at once, beside the backups"
        now += timedelta(days=1)
        await backups.work()
        assert len(schedule.files(folder)) == 2
        await backups.work()
        assert gravestones.read_file(folder / ERASED) == written
    async with at(f"sqlite+aiosqlite:///{first}") as copy:
        assert not await copy.read(opens, practice.ann.person_id), "yesterday's forgot her, too"


async def test_a_schedule_that_fails_says_so_and_tries_again_after_an_hour(tmp_path: Path) -> None:
    url, folder = await migrated_database("sqlite", tmp_path), tmp_path / "backups"
    now = NOW
    async with at(url) as storage:
        backups = Backups(
            storage=storage, url="sqlite+aiosqlite:///gone.db", folder=folder, clock=lambda: now
        )
        await backups.work()
        failed = await storage.read(pulse.last, pulse.BACKUP_FAILED)
        assert failed
        assert failed.at == NOW
        now += timedelta(minutes=30)
        await backups.work()
        assert await storage.read(pulse.last, pulse.BACKUP_FAILED) == failed
        now += timedelta(hours=1)
        await backups.work()
        assert await storage.read(pulse.last, pulse.BACKUP_FAILED) != failed
        assert await storage.read(pulse.last, pulse.BACKUP) is None


async def test_a_folder_that_cannot_be_written_is_a_failed_backup(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    url = await migrated_database("sqlite", tmp_path)
    async with at(url) as storage:
        folder = tmp_path / "file" / "backups"
        await Backups(storage=storage, url=url, folder=folder, clock=lambda: NOW).work()
        assert await storage.read(pulse.last, pulse.BACKUP_FAILED)


# The command.


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"database_url": asyncio.run(made(tmp_path)), "secret_keys": KEYS}
    told = command(monkeypatch, tmp_path, "backup", "copy.db", **given)
    assert told.exit_code == 0, told.output
    assert told.output.startswith("copy.db: ")
    assert "the file opens only with them" in told.output
    told = command(monkeypatch, tmp_path, "backup", "copy.db", **given)
    assert told.exit_code == 1
    assert "is there already, and stays as it is" in told.output
    told = command(monkeypatch, tmp_path, "backup", "--forget", "copy.db", **given)
    assert (told.exit_code, told.output) == (0, "1 files, 0 keys destroyed in them.\n")
