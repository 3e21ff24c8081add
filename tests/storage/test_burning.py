"""Fire: what is left of a burnt letter on disk, in copies made later, and for whoever has the key.

The whole bot plays along, so that a trace anywhere is found: in a message that waits, in an open
conversation, in an update that was kept. `test_letters` burns in the database alone.
"""

import asyncio
import base64
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from care.letter import Author, Place, State
from storage import letter_burning, letter_words, letters, phrase, tables, vault
from storage.database import Storage
from storage.ids import LetterId
from storage.transaction import Transaction
from storage.vault import KeyDestroyed
from tests.storage.test_letters import draft
from tests.storage.test_stolen_copy import dump, files_of
from tests.storage.world import NOW, World, everything
from tests.stories.own_data import opened_values, sealed_values
from tests.theatre import Player, Stage, on_stage

CANARIES = ("Käsespätzle", "Brightwater", "xylophone", "Quendolyn")
FIRST = "Käsespätzle by the Brightwater"
SECOND = "the xylophone of Quendolyn"
PHRASE = "nine blue birds of Featherstone"
DONT_SEND = "Don\N{RIGHT SINGLE QUOTATION MARK}t send"

Sealed = tuple[bytes, Any, int]  # a sealed value, its column and its row


@pytest.fixture
async def stage(url: str) -> AsyncIterator[Stage]:
    """The bot on a database of either kind."""
    async with on_stage(url) as opened:
        await opened.ann_is_a_client()
        yield opened


# What can be found.


def secrets_of(tx: Transaction, letter_id: LetterId) -> set[bytes]:
    """The wrapped key of a letter, and every value that it opens."""
    wrapped = select(tables.data_key.c.wrapped).where(tables.data_key.c.id == letter_id)
    return {
        tx.execute(wrapped).scalar_one(),
        *(blob for blob, _at, _row in sealed_values(tx) if vault.owner_of(blob) == letter_id),
    }


async def the_letter(stage: Stage) -> LetterId:
    newest = select(tables.letter.c.id).order_by(tables.letter.c.created_at.desc()).limit(1)
    return LetterId(await stage.storage.read(lambda tx: tx.execute(newest).scalar_one()))


async def on_disk(url: str, storage: Storage) -> bytes:
    """Database, WAL and whatever lies beside them; on PostgreSQL all that a dump would hold."""
    if storage.dialect == "sqlite":
        return await asyncio.to_thread(files_of, url)
    return await storage.read(dump)


def copies(url: str, folder: Path) -> dict[str, bytes]:
    """Backups as an admin makes them, each in its own way, from beside the running bot."""
    database, found = Path(url.partition(":///")[2]), {}
    with closing(sqlite3.connect(database)) as source:
        online = folder / "online.db"
        with closing(sqlite3.connect(online)) as target:
            source.backup(target)
        source.execute("VACUUM INTO ?", [str(folder / "vacuumed.db")])
        found["as statements"] = "\n".join(source.iterdump()).encode()
    for name in ("online.db", "vacuumed.db"):
        found[name] = (folder / name).read_bytes()
    return found


def telltale(content: bytes, secrets: set[bytes]) -> list[bytes]:
    """What of it still stands there, as it is or in hexadecimal."""
    shapes = {
        shape for one in secrets for shape in (one, one.hex().encode(), one.hex().upper().encode())
    }
    return [one for one in shapes if one in content]


def readable(content: bytes) -> list[str]:
    """Which of the words stand there in the clear, in any usual coding."""
    codings = ("utf-8", "utf-16-le", "utf-16-be")
    found = [one for one in CANARIES for coding in codings if one.encode(coding) in content]
    return found + [one for one in CANARIES if base64.b64encode(one.encode())[:-4] in content]


def test_this_test_would_notice() -> None:
    for one in CANARIES:
        assert readable(b"..." + one.encode() + b"...") == [one]
        assert readable(one.encode("utf-16-le")) == [one]
        assert readable(base64.b64encode(one.encode())) == [one]
    assert telltale(b"...abc...", {b"abc"}) == [b"abc"]
    assert telltale(b"...616263...", {b"abc"}) == [b"616263"]


# Fire.


class Watcher:
    """Notes each secret that a letter ever had, also those that were overwritten."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.seen: set[bytes] = set()

    async def looks(self) -> None:
        self.seen |= await self.stage.storage.read(secrets_of, await the_letter(self.stage))


async def ann_writes(stage: Stage, watcher: Watcher) -> None:
    """With all that leaves traces: a part typed anew, one repeated to her, an edit, a preview."""
    ann = stage.ann
    await ann.says("/letter")
    await ann.taps("With seven beginnings")
    await ann.says("Quendolyn")
    await watcher.looks()
    message = await ann.says(FIRST)
    await watcher.looks()
    await ann.taps("Back")
    await ann.sees("It goes on like this now", "Käsespätzle")
    await ann.says(SECOND)
    await watcher.looks()
    for _ in range(6):
        await ann.taps("Leave it out")
    await ann.sees("xylophone")
    await ann.says(f"{FIRST} again", edit_of=message)
    await watcher.looks()
    await ann.taps("As a page to print")


async def burns(ann: Player) -> None:
    await ann.says("/letter")
    await ann.taps("Open 1")
    if DONT_SEND in await ann.buttons():
        await ann.taps(DONT_SEND)
    await ann.taps("Burn it")
    await ann.taps("Burn it")
    await ann.sees("Burnt")


async def nothing_is_left(stage: Stage, url: str, secrets: set[bytes], folder: Path) -> None:
    content = await on_disk(url, stage.storage)
    assert telltale(content, secrets) == []
    assert readable(content) == []
    if stage.storage.dialect == "sqlite":
        for how, copy in (await asyncio.to_thread(copies, url, folder)).items():
            assert telltale(copy, secrets) == [], how
            assert readable(copy) == [], how
    left = await stage.storage.read(opened_values)
    assert [one for one in CANARIES if one in left] == [], "not for whoever has the master key"


async def test_of_a_letter_burnt_in_the_chat_nothing_is_left(
    url: str, stage: Stage, tmp_path: Path
) -> None:
    watcher = Watcher(stage)
    await ann_writes(stage, watcher)
    letter_id = await the_letter(stage)
    now = await stage.storage.read(secrets_of, letter_id)
    content = await on_disk(url, stage.storage)
    assert telltale(content, now), "this is where they were"
    assert all(one in content for one in now)
    assert len(watcher.seen) > len(now), "some were overwritten on the way"
    assert "xylophone" in await stage.storage.read(opened_values)
    await burns(stage.ann)
    await nothing_is_left(stage, url, watcher.seen | now, tmp_path)
    assert await stage.rows("letter") == 1, "that there was one stays"
    assert await stage.rows("letter_part") == 0
    keys = select(tables.data_key.c.id).where(tables.data_key.c.id == letter_id)
    assert await stage.storage.read(lambda tx: tx.execute(keys).first()) is None


async def test_nor_of_one_that_the_therapist_had_opened(
    url: str, stage: Stage, tmp_path: Path
) -> None:
    watcher = Watcher(stage)
    await ann_writes(stage, watcher)
    await stage.ann.taps("Send")
    await stage.ann.taps("With the next list")
    await stage.passes("P8D")
    await stage.dana.taps("Open")
    await stage.dana.taps("Letter 1")
    await stage.dana.sees("xylophone")
    await stage.dana.taps("As a page to print")
    await watcher.looks()
    await burns(stage.ann)
    await nothing_is_left(stage, url, watcher.seen, tmp_path)


async def test_words_that_still_wait_to_be_sent_are_read_by_nobody_and_never_go_out(
    url: str, stage: Stage
) -> None:
    """Telegram is away: the letter, shown to its writer, lies in the outbox when it is burnt."""
    ann = stage.ann
    await ann.says("/letter")
    await ann.taps("In my own way")
    await ann.says(f"{FIRST}, {SECOND}")
    await stage.faults(method="sendMessage", kind="500", count=1, chat_id=ann.id)
    await ann.taps("That is all")
    letter_id = await the_letter(stage)
    assert "xylophone" not in await ann.last()
    waiting = await stage.storage.read(waiting_under, letter_id)
    assert waiting == [True]
    key = select(tables.data_key.c.wrapped).where(tables.data_key.c.id == letter_id)
    wrapped = await stage.storage.read(lambda tx: tx.execute(key).scalar_one())
    await stage.storage.transact(letter_burning.burn, letter_id, now=stage.now)
    content = await on_disk(url, stage.storage)
    assert telltale(content, {wrapped}) == []
    assert readable(content) == []
    assert await stage.storage.read(waiting_under, letter_id) == [False]
    await ann.new()
    await stage.passes("PT1H")
    assert readable("\n".join(await ann.new()).encode()) == []
    assert await stage.storage.read(waiting_under, letter_id) == [], "nor does it stay"


def waiting_under(tx: Transaction, letter_id: LetterId) -> list[bool]:
    """Of each message sealed under the letter's key: whether its words can be read."""
    return [
        _reads(tx, blob, at, row)
        for blob, at, row in sealed_values(tx)
        if at is tables.outbox.c.payload and vault.owner_of(blob) == letter_id
    ]


def _reads(tx: Transaction, blob: bytes, at: Any, row: int) -> bool:
    try:
        return "xylophone" in tx.unseal(blob, place=at, row=row)
    except KeyDestroyed:
        return False


async def test_other_letters_keep_their_words_and_keys(stage: Stage) -> None:
    ann = stage.ann
    for line in ("for the garden", "for the sea"):
        await ann.says("/letter")
        if "A new letter" in await ann.buttons():
            await ann.taps("A new letter")
        await ann.taps("In my own way")
        await ann.says(line)
        await ann.taps("That is all")
        await stage.passes("PT1M")
    await burns(ann)  # the one changed last
    await ann.says("/letter")
    await ann.taps("Open 1")
    assert "sea" not in await ann.sees("for the garden")


async def test_a_fire_that_goes_out_midway_burns_nothing(storage: Storage) -> None:
    """Words and key go together or not at all."""

    def prepare(tx: Transaction) -> tuple[World, LetterId]:
        world = everything(tx)
        return world, draft(tx, world, FIRST)

    _world, made = await storage.transact(prepare)

    def fails(tx: Transaction) -> None:
        letter_burning.burn(tx, made, now=NOW)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await storage.transact(fails)
    found = await storage.read(letters.letter_by_id, made)
    assert found is not None
    assert (found.state, found.parts[0].words) == (State.DRAFT, FIRST)


async def test_a_copy_of_what_was_sealed_does_not_open_again(storage: Storage) -> None:
    """Whoever kept the sealed words, and puts them back beside the master key, reads nothing."""

    def prepare(tx: Transaction) -> tuple[LetterId, list[Sealed]]:
        made = draft(tx, everything(tx), FIRST)
        part = tables.letter_part
        rows = tx.execute(select(part).where(part.c.letter_id == made)).all()
        return made, [(row.words, part.c.words, row.id) for row in rows]

    made, kept = await storage.transact(prepare)
    await storage.transact(lambda tx: letter_burning.burn(tx, made, now=NOW))
    for blob, at, row in kept:
        with pytest.raises(KeyDestroyed):
            await storage.read(Transaction.unseal, blob, place=at, row=row)
    with pytest.raises(KeyDestroyed):
        await storage.transact(
            lambda tx: letter_words.write(tx, made, Place.FREE, "more", message=None, now=NOW)
        )


async def test_burning_what_was_burnt_changes_nothing(storage: Storage) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, everything(tx), FIRST)
        letter_burning.burn(tx, made, now=NOW)
        before = dump(tx)
        letter_burning.burn(tx, made, now=NOW)
        assert dump(tx) == before
        found = letters.letter_by_id(tx, made)
        assert found is not None
        assert (found.author, found.is_locked, list(found.parts)) == (Author.CLIENT, False, [])

    await storage.transact(act)


# Under a phrase.


async def seals(ann: Player) -> None:
    await ann.taps(DONT_SEND)
    await ann.taps("Seal it with a phrase")
    await ann.says(PHRASE)
    await ann.says(PHRASE)
    await ann.sees("Only your phrase opens it now")


async def test_under_a_phrase_not_even_the_master_key_reads_it(
    url: str, stage: Stage, tmp_path: Path
) -> None:
    watcher = Watcher(stage)
    await ann_writes(stage, watcher)
    await seals(stage.ann)
    left = await stage.storage.read(opened_values)
    assert [one for one in CANARIES if one in left] == []
    for typed in (PHRASE, "blue birds", "Featherstone"):
        assert typed not in left, "nor is the phrase anywhere"
    letter_id = await the_letter(stage)
    blob = await stage.storage.read(letter_words.locked_words, letter_id)
    assert blob is not None
    assert readable(blob) == readable(blob.hex().encode()) == []
    opened = phrase.unlock(PHRASE, blob)
    assert opened is not None
    assert "xylophone" in opened, "and with it all is there"
    now = await stage.storage.read(secrets_of, letter_id)
    assert readable(await on_disk(url, stage.storage)) == []
    await burns_sealed(stage.ann)
    await nothing_is_left(stage, url, watcher.seen | now | {blob}, tmp_path)


async def test_what_was_sealed_before_the_phrase_is_not_on_disk_any_more(
    url: str, stage: Stage
) -> None:
    watcher = Watcher(stage)
    await ann_writes(stage, watcher)
    await watcher.looks()
    await seals(stage.ann)
    now = await stage.storage.read(secrets_of, await the_letter(stage))
    overwritten = watcher.seen - now
    assert overwritten
    assert telltale(await on_disk(url, stage.storage), overwritten) == []


async def burns_sealed(ann: Player) -> None:
    await ann.says("/letter")
    await ann.taps("Open 1")
    await ann.taps("Burn it")
    await ann.taps("Burn it")
    await ann.sees("Burnt")


WRONG = ("x", "nine blue bird", f"{PHRASE}.", PHRASE[::-1], "0" * 200, "ключ і замок", "😀" * 8)


@pytest.mark.parametrize("typed", [*WRONG, ""])
def test_a_wrong_phrase_is_answered_like_any_other(typed: str) -> None:
    blob = phrase.lock(PHRASE, FIRST)
    assert phrase.unlock(typed, blob) is None


def test_so_is_a_blob_that_was_damaged() -> None:
    blob = phrase.lock(PHRASE, FIRST)
    for at in (0, 1, 16, 17, 28, 29, len(blob) - 1):
        damaged = bytearray(blob)
        damaged[at] ^= 1
        assert phrase.unlock(PHRASE, bytes(damaged)) is None, at


def test_right_or_wrong_a_phrase_costs_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow step is taken once for each try, and never skipped."""
    blob = phrase.lock(PHRASE, FIRST)
    work, really = [], phrase._key

    def counted(typed: str, salt: bytes) -> bytes:
        work.append(typed)
        return really(typed, salt)

    monkeypatch.setattr(phrase, "_key", counted)
    for typed in ("x", PHRASE, "0" * 200):
        phrase.unlock(typed, blob)
    assert work == ["x", PHRASE, "0" * 200]


def test_the_same_words_under_the_same_phrase_never_look_the_same() -> None:
    first, second = phrase.lock(PHRASE, FIRST), phrase.lock(PHRASE, FIRST)
    assert len(first) == len(second)
    assert first[1:17] != second[1:17], "the salt"
    assert first[17:29] != second[17:29], "the nonce"
    assert not {first[at : at + 8] for at in range(1, len(first) - 8)} & {
        second[at : at + 8] for at in range(1, len(second) - 8)
    }
    assert readable(first) == []
    assert json.dumps(FIRST).encode() not in first


async def test_in_the_chat_each_wrong_phrase_has_the_same_answer(stage: Stage) -> None:
    ann = stage.ann
    await ann_writes(stage, Watcher(stage))
    await seals(ann)
    await ann.says("/letter")
    await ann.taps("Open 1")
    answers = []
    for typed in WRONG[:4]:
        await ann.new()
        before = await ann.buttons()
        await ann.says(typed)
        answers.append((await ann.new(), await ann.buttons() == before, await ann.toasts()))
        assert typed not in [one["text"] for one in (await ann.chat())["messages"]]
    assert answers == [answers[0]] * 4
    assert answers[0][0] == ["It stays sealed."]
    locked = text("SELECT count(*) FROM letter WHERE locked IS NOT NULL")
    assert await stage.storage.read(lambda tx: tx.execute(locked).scalar_one()) == 1
    left = await stage.storage.read(opened_values)
    assert not any(typed in left for typed in WRONG[1:4]), "what was typed is not kept"
