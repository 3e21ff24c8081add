"""A practice full of words, and what is left of it, for everything that copies databases."""

import os
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary, select
from typer.testing import CliRunner, Result

from bot import logs
from bot.__main__ import app
from bot.settings import PREFIX, Settings
from care.client import Event, after
from care.delivery import Kind
from care.letter import Author, Place
from care.story import Medium, State
from storage import clients, inbox, letter_words, outbox, people, reflections, story_words, tables
from storage.clients import Client
from storage.copying import counts
from storage.database import Storage
from storage.ids import LetterId
from storage.therapists import Therapist
from storage.transaction import Transaction
from storage.vault import KeyDestroyed
from tests.databases import MASTER_KEY, migrated_database, open_storage
from tests.practice import message, open_practice, welcome

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
ANN, BEA, CARA = 7_104_233_901, 7_104_233_902, 7_104_233_903
WORDS = "xylophone lessons by the Brightwater"


@dataclass(frozen=True, slots=True)
class Practice:
    dana: Therapist
    ann: Client
    bea: Client
    cara: Client
    letter: LetterId  # Bea's


def fill(tx: Transaction) -> Practice:
    """Dana with three clients who wrote, and something that waits in each queue."""
    dana = open_practice(tx, now=NOW, letters=True)
    ann, bea, cara = (welcome(tx, dana, chat_id=chat, now=NOW) for chat in (ANN, BEA, CARA))
    for client in (ann, bea, cara):
        story = story_words.add_story(tx, client.id, state=State.SHARED, now=NOW)
        story_words.add_part(
            tx,
            story,
            owner=client.person_id,
            medium=Medium.TEXT,
            words=WORDS,
            file=None,
            message=None,
        )
    letter = letter_words.begin(tx, author=Author.CLIENT, guided=True, client_id=bea.id, now=NOW)
    letter_words.write(tx, letter, Place.FREE, WORDS, message=None, now=NOW)
    reflections.note(tx, dana, WORDS, now=NOW)
    inbox.store(tx, updates=[(1, ANN, f'{{"text": "{WORDS}"}}')], now=NOW)
    outbox.put(
        tx,
        person=bea.person_id,
        kind=Kind.REPLY,
        payload=message(WORDS),
        due_at=NOW + timedelta(days=400),
        now=NOW,
    )
    return Practice(dana, ann, bea, cara, letter)


def everything_opens(tx: Transaction) -> int:
    """Opens each sealed value; how many there were. KeyDestroyed or Tampered when one does not."""
    found = 0
    for table in tables.metadata.sorted_tables:
        if table in (tables.data_key, tables.audit):
            continue
        for row in tx.execute(select(table)):
            for column in table.columns:
                blob = getattr(row, column.name)
                if isinstance(column.type, LargeBinary) and blob and "hash" not in column.name:
                    number = row.update_id if table is tables.inbox else row.id
                    tx.unseal(blob, place=column, row=number)
                    found += 1
    return found


def opens(tx: Transaction, owner: int) -> bool:
    try:
        tx.seal("", owner=owner, place=tables.person.c.called, row=owner)
    except KeyDestroyed:
        return False
    return True


def rows(tx: Transaction) -> dict[str, int]:
    return counts(tx.connection)


def knows(tx: Transaction, chat_id: int) -> bool:
    return people.person_of_chat(tx, chat_id) is not None


KEYS = urlsafe_b64encode(MASTER_KEY).decode()


def settings(url: str, **given: Any) -> Settings:
    return Settings.model_validate({"database_url": url, "secret_keys": KEYS, **given})


@asynccontextmanager
async def at(url: str) -> AsyncIterator[Storage]:
    opened = await open_storage(url)
    try:
        yield opened
    finally:
        await opened.close()


def stops(tx: Transaction, client: Client, *, now: datetime) -> None:
    clients.apply(tx, client, after(client.state, Event.STOPPED, now=now), now=now)


def command(patch: pytest.MonkeyPatch, folder: Path, *arguments: str, **given: str) -> Result:
    """`python -m bot …` in this process, which costs no start; logging stays as it is."""
    for name in [one for one in os.environ if one.startswith(PREFIX)]:
        patch.delenv(name)
    for name, value in given.items():
        patch.setenv(f"{PREFIX}{name.upper()}", value)
    patch.chdir(folder)
    patch.setattr(logs, "set_up", lambda *_: None)
    return CliRunner().invoke(app, arguments)


async def made(folder: Path) -> str:
    """The address of a practice in a file."""
    url = await migrated_database("sqlite", folder)
    async with at(url) as storage:
        await storage.transact(fill)
    return url


def found(folder: Path, pattern: str) -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


def path_of(url: str) -> Path:
    return Path(url.partition(":///")[2])
