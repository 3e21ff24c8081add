"""The drill: a backup takes the place of a database, and keeps every promise made since."""

import asyncio
import sqlite3
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, text, update

from bot.restoring import Restored, restore
from bot.running import DUTY, CannotStart
from care.audit import Act, Actor, Entry
from care.client import State
from care.delivery import State as Sending
from care.letter import State as LetterState
from storage import (
    audit,
    backup,
    backup_file,
    clients,
    gravestones,
    letter_burning,
    letter_words,
    letters,
    migrations,
    people,
    restoring,
    tables,
    therapists,
    vault,
    versions,
)  # fmt: skip
from storage import practice as practices
from storage.database import Storage
from storage.gravestones import Stop
from storage.transaction import Transaction
from tests.bot.drill import (
    ANN,
    BEA,
    CARA,
    KEYS,
    NOW,
    Practice,
    at,
    command,
    everything_opens,
    fill,
    found,
    knows,
    made,
    path_of,
    rows,
    settings,
    stops,
)  # fmt: skip
from tests.databases import DIALECTS, Dialect, empty_database, migrated_database
from tests.practice import open_practice, queue_checkin, queue_digest, welcome

LATER = NOW + timedelta(days=1)


async def taken(url: str, file: Path) -> Practice:
    """A practice, and a backup of it."""
    async with at(url) as storage:
        practice = await storage.transact(fill)
        await asyncio.to_thread(backup.make, url, file, now=NOW)
    return practice


async def restored(
    url: str, file: Path, *, replace: bool = False, now: datetime = LATER, **given: Any
) -> Restored:
    return await restore(
        settings(url, **given), file, replace=replace, now=now, tell=lambda _line: None
    )


async def row_of(storage: Storage, number: int) -> Any:
    table = tables.outbox
    return await storage.read(
        lambda tx: tx.execute(select(table).where(table.c.id == number)).one()
    )


@pytest.mark.slow
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_the_drill(dialect: Dialect, tmp_path: Path) -> None:
    """Back up under load, lose everything, restore: the counts are the same, everything opens,
    and Ann, who was erased in between, stays erased. Then over to the other kind and back."""
    folder = tmp_path / "backups"
    folder.mkdir()
    url, file = await migrated_database(dialect, tmp_path), folder / "copy.db"
    async with at(url) as storage:
        practice = await storage.transact(fill)
        made, _ = await asyncio.gather(
            asyncio.to_thread(backup.make, url, file, now=NOW), _load(storage)
        )
        await storage.transact(people.erase_person, practice.ann.person_id)
        stones = await storage.read(gravestones.stones_since, since=None)
        gravestones.append_to(folder / "erased.jsonl", stones)

    other: Dialect = "postgresql" if dialect == "sqlite" else "sqlite"
    gone = 1  # Ann, until she is in no backup any more
    for number, kind in enumerate((dialect, other, dialect)):  # the old database is lost each time
        url = await empty_database(kind, tmp_path)
        done = await restored(url, file, backup_folder=folder)
        async with at(url) as storage:
            now_there = await storage.read(rows)
            assert now_there == done.rows
            assert now_there["person"] == made.rows["person"] - gone
            assert now_there["story"] == made.rows["story"] - gone
            assert not await storage.read(knows, ANN)
            assert await storage.read(knows, BEA)
            assert await storage.read(everything_opens) > 10
            assert await storage.read(audit.verify) is None
            await storage.transact(_goes_on, chat_id=900 + number)
        file, gone = folder / f"copy-{number}.db", 0
        made = await asyncio.to_thread(backup.make, url, file, now=NOW)


async def _load(storage: Storage) -> None:
    for number in range(30):
        await storage.transact(
            people.add_person, chat_id=50_000 + number, called="Z", language="en", now=NOW
        )


def _goes_on(tx: Transaction, chat_id: int) -> None:
    """What counts up by itself counts on behind what was restored."""
    last = select(tables.outbox.c.seq).order_by(tables.outbox.c.seq.desc()).limit(1)
    before = tx.execute(last).scalar_one()
    queue_digest(tx, open_practice(tx, now=LATER, chat_id=chat_id), now=LATER)
    assert tx.execute(last).scalar_one() > before


# What happened since.


async def test_the_database_that_is_replaced_says_who_is_not_to_come_back(tmp_path: Path) -> None:
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    practice = await taken(url, file)
    async with at(url) as storage:
        await storage.transact(people.erase_person, practice.ann.person_id)
        await storage.transact(letter_burning.burn, practice.letter, now=LATER)
        await storage.transact(stops, practice.cara, now=LATER)
    with pytest.raises(CannotStart, match="--replace"):
        await restored(url, file)
    done = await restored(url, file, replace=True)
    assert (done.caught.erased.persons, done.caught.erased.letters) == (1, 1)
    assert done.caught.stopped == 1
    assert done.kept is not None
    assert backup_file.check(done.kept).rows["person"] == 3
    async with at(url) as storage:
        assert not await storage.read(knows, ANN)
        cara = await storage.read(clients.client_by_id, practice.cara.id)
        assert cara
        assert cara.state is State.STOPPED
        letter = await storage.read(letters.letter_by_id, practice.letter)
        assert letter
        assert letter.state is LetterState.BURNT
        assert await storage.read(everything_opens) > 10
        stones = await storage.read(gravestones.stones_since, since=None)
        assert len(stones) == 2, "and it knows them from now on"


async def test_a_letter_that_got_another_key_keeps_it(tmp_path: Path) -> None:
    """Locked under a phrase: only the key from before is dead."""
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    async with at(url) as storage:
        practice = await storage.transact(fill)
        await storage.transact(letter_words.lock, practice.letter, b"locked", now=LATER)
        await asyncio.to_thread(backup.make, url, file, now=NOW)
        stones = await storage.read(gravestones.stones_since, since=None)
    assert len(stones) == 1
    assert backup_file.forget(file, stones) == 0
    new = await empty_database("sqlite", tmp_path)
    assert (await restored(new, file)).caught.erased.letters == 0
    async with at(new) as storage:
        assert await storage.read(letter_words.locked_words, practice.letter) == b"locked"


async def test_a_stop_holds_although_the_database_is_lost(tmp_path: Path) -> None:
    """One before the backup says nothing: a yes may have followed, and the backup knows it."""
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    practice = await taken(url, file)
    before, since = NOW - timedelta(hours=1), NOW + timedelta(hours=1)
    gravestones.append_to(
        tmp_path / "erased.jsonl",
        [Stop(client=practice.bea.id, at=before), Stop(client=practice.cara.id, at=since)],
    )
    new = await empty_database("sqlite", tmp_path)
    assert (await restored(new, file)).caught.stopped == 1
    async with at(new) as storage:
        cara = await storage.read(clients.client_by_id, practice.cara.id)
        assert cara
        assert (cara.state, cara.next_checkin_at) == (State.STOPPED, None)


async def test_a_backup_that_forgot_her_restores_without_her(tmp_path: Path) -> None:
    """Without the key her rows are only in the way: they go, too."""
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    practice = await taken(url, file)
    async with at(url) as storage:
        await storage.transact(people.erase_person, practice.ann.person_id)
        stones = await storage.read(gravestones.stones_since, since=None)
    backup_file.forget(file, stones)
    new = await empty_database("sqlite", tmp_path)
    done = await restored(new, file)
    assert done.caught.erased.persons == 1
    async with at(new) as storage:
        assert await storage.read(everything_opens) > 10


async def test_a_therapist_who_was_erased_since_leaves_no_name_with_the_clients(
    tmp_path: Path,
) -> None:
    """They were handed over since; the backup still has them in her name."""
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    practice = await taken(url, file)
    async with at(url) as storage:
        await storage.transact(_hands_over_and_goes, practice)
    new = await empty_database("sqlite", tmp_path)
    async with at(url) as storage:
        stones = await storage.read(gravestones.stones_since, since=None)
    gravestones.append_to(tmp_path / "erased.jsonl", stones)
    await restored(new, file)
    async with at(new) as storage:
        assert not await storage.read(knows, 102)
        known = await storage.read(therapists.therapist_by_id, practice.dana.id)
        assert known.name is None
        assert not known.here
        bea = await storage.read(clients.client_by_id, practice.bea.id)
        assert bea
        assert bea.state is State.ENDED
        assert await storage.read(everything_opens) > 10


def _hands_over_and_goes(tx: Transaction, practice: Practice) -> None:
    erin = open_practice(tx, now=NOW, chat_id=777, name="Erin")
    for table in (tables.client, tables.invite):
        tx.execute(update(table).values(therapist_id=erin.id))
    people.erase_person(tx, practice.dana.person_id)


async def test_no_note_goes_out_twice(tmp_path: Path) -> None:
    """What may have gone out since becomes uncertain or skipped; what must arrive says that it may
    be a repeat."""
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    async with at(url) as storage:
        practice = await storage.transact(fill)
        note, digest = await storage.transact(_queued, practice)
        planned = practice.ann.next_checkin_at
        assert planned
        await asyncio.to_thread(backup.make, url, file, now=NOW)
    new, now = await empty_database("sqlite", tmp_path), planned + timedelta(hours=1)
    done = await restored(new, file, now=now)
    assert done.caught.in_doubt == 2
    assert done.caught.skipped == 3, "the first note of each of the three"
    async with at(new) as storage:
        assert (await row_of(storage, note)).state == Sending.UNCERTAIN
        again = await row_of(storage, digest)
        assert (again.state, again.repeat) == (Sending.DUE, True)
        ann = await storage.read(clients.client_by_id, practice.ann.id)
        assert ann
        assert ann.state is State.ACTIVE
        assert ann.next_checkin_at
        assert ann.next_checkin_at > now
        due = await storage.read(clients.due_for_checkin, now=now, limit=10)
        assert due == []


def _queued(tx: Transaction, practice: Practice) -> tuple[int, int]:
    other = welcome(tx, practice.dana, chat_id=555, now=NOW - timedelta(days=2000))
    clients.plan_checkin(tx, other.id, None)
    note = queue_checkin(tx, other, now=NOW)
    return note, queue_digest(tx, practice.dana, now=NOW)


async def test_the_trail_goes_on_where_it_was(tmp_path: Path) -> None:
    """What was written down since is kept, and the chain stays whole."""
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    entry = Entry(at=NOW, act=Act.SENT, actor=Actor.BOT)
    async with at(url) as storage:
        await storage.transact(fill)
        await storage.transact(lambda tx: tx.write_down(entry))
        await asyncio.to_thread(backup.make, url, file, now=NOW)
        for _ in range(2):
            await storage.transact(lambda tx: tx.write_down(entry))
    done = await restored(url, file, replace=True)
    assert done.caught.trail == 2
    async with at(url) as storage:
        assert await storage.read(audit.count) == 4  # with the one of the restore itself
        assert await storage.read(audit.verify) is None


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_a_backup_of_older_tables_is_brought_up_to_date(
    dialect: Dialect, tmp_path: Path
) -> None:
    url, file = await empty_database(dialect, tmp_path), tmp_path / "copy.db"

    def as_it_was(connection: Connection) -> None:
        migrations.upgrade(connection, to="0005")
        connection.execute(text("INSERT INTO practice (id, version) VALUES (1, 3)"))

    async with at(url) as storage:
        await storage._backend.upgrade(as_it_was)
    made = await asyncio.to_thread(backup.make, url, file, now=NOW)
    assert made.version == "0005"
    new = await empty_database(dialect, tmp_path)
    await restored(new, file)
    async with at(new) as storage:
        assert await storage.read(versions.current) == versions.newest()
        assert (await storage.read(practices.practice_now)).version == 3


# What is refused.


async def test_a_running_bot_is_not_touched(tmp_path: Path) -> None:
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    await taken(url, file)
    async with at(url) as bot:
        assert await bot.hold(DUTY)
        with pytest.raises(CannotStart, match="Stop it first"):
            await restored(url, file, replace=True)
        assert await bot.read(knows, ANN)


async def test_what_cannot_be_trusted_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    await taken(url, file)
    async with at(url) as storage:
        before = await storage.read(rows)

    damaged = tmp_path / "damaged.db"
    content = bytearray(file.read_bytes())
    content[8192:20000] = b"\xaa" * (20000 - 8192)
    damaged.write_bytes(content)
    newer = tmp_path / "newer.db"
    newer.write_bytes(file.read_bytes())
    with sqlite3.connect(newer) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
    copy.close()
    other = urlsafe_b64encode(vault.new_data_key()).decode()
    for which, given, why in (
        (damaged, {}, "damaged"),
        (newer, {}, "install the newer Afterword"),
        (tmp_path / "nowhere.db", {}, "there is no file"),
        (file, {"secret_keys": other}, "master key is missing"),
        (file, {"secret_keys": None, "key_file": tmp_path / "no.key"}, "master key is missing"),
    ):
        with pytest.raises(CannotStart, match=why):
            await restored(url, which, replace=True, **given)
    assert not (tmp_path / "no.key").exists(), "no new key hides that the old one is missing"
    async with at(url) as storage:
        assert await storage.read(rows) == before
    assert found(tmp_path, ".restoring*") == []


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_a_restore_that_is_cut_off_leaves_everything_as_it_was(
    dialect: Dialect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "_PAGES_AT_ONCE", 8)  # else it is one step
    url, file = await migrated_database(dialect, tmp_path), tmp_path / "copy.db"
    practice = await taken(url, file)
    async with at(url) as storage:
        await storage.transact(people.erase_person, practice.ann.person_id)
        before = await storage.read(rows)

    def cut(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        await asyncio.to_thread(restoring.install, url, file, progress=cut)
    async with at(url) as storage:
        assert await storage.read(rows) == before
        assert not await storage.read(knows, ANN)
        assert await storage.read(everything_opens) > 10


async def test_a_damaged_database_is_set_aside(tmp_path: Path) -> None:
    url, file = await migrated_database("sqlite", tmp_path), tmp_path / "copy.db"
    await taken(url, file)
    path_of(url).write_bytes(b"lost " * 5000)
    with pytest.raises(CannotStart, match="set aside"):
        await restored(url, file)
    await restored(url, file, replace=True)
    async with at(url) as storage:
        assert await storage.read(knows, CARA)
    (aside,) = found(tmp_path, "*.damaged-*")
    assert (tmp_path / aside).read_bytes().startswith(b"lost")


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url, given = asyncio.run(made(tmp_path)), {"secret_keys": KEYS}
    told = command(monkeypatch, tmp_path, "backup", "copy.db", database_url=url, **given)
    assert told.exit_code == 0, told.output
    given["database_url"] = "sqlite+aiosqlite:///new/afterword.db"
    told = command(monkeypatch, tmp_path, "restore", "copy.db", **given)
    assert told.exit_code == 0, told.output
    assert "Restored as of " in told.output
    assert "is not in it" in told.output
    told = command(monkeypatch, tmp_path, "restore", "copy.db", "--json", **given)
    assert told.exit_code == 1
    assert "With --replace the backup takes its place" in told.output
