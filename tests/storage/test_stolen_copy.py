"""Whoever has the database and not the master key learns no word, name, or chat."""

from pathlib import Path

from sqlalchemy import select

from care.delivery import Kind
from storage import dialogues, inbox, outbox, people, sending, tables
from storage.database import Storage
from storage.ids import new_id
from storage.transaction import Transaction
from tests.databases import MASTER_KEY
from tests.storage.world import ANN_CHAT, CHARLIE_CHAT, DANA_CHAT, NOW

WORDS = ["Quendolyn", "Featherstonehaugh", "xylophone lessons", "Käsespätzle", "Brightwater"]
CHATS = [ANN_CHAT, DANA_CHAT, CHARLIE_CHAT]


def write_everything(tx: Transaction) -> None:
    ann = people.add_person(tx, chat_id=ANN_CHAT, called=WORDS[0], language="en", now=NOW)
    dana = people.add_person(tx, chat_id=DANA_CHAT, called=WORDS[1], language="en", now=NOW)
    story = " ".join(WORDS)
    raw = f'{{"message": {{"chat": {{"id": {ANN_CHAT}}}, "text": "{story}"}}}}'
    inbox.store(tx, updates=[(n, ANN_CHAT, raw) for n in range(20)], now=NOW)
    rows = inbox.heads(tx, now=NOW, limit=1)
    inbox.done(tx, rows[0].seq, NOW)
    inbox.failed(tx, rows[0].seq + 1, now=NOW, error="KeyError", retry_at=None)
    params = {"text": story, "chat_id": ANN_CHAT}
    for to, chat in ((ann.id, None), (dana.id, None), (None, CHARLIE_CHAT)):
        number = outbox.put(
            tx,
            person=to,
            chat_id=chat,
            kind=Kind.REPLY,
            payload={"method": "sendMessage", "params": params},
            due_at=NOW,
            now=NOW,
            owner=ann.id,
        )
        if to is not None:
            assert sending.claim(tx, number, claim=new_id(), now=NOW) is not None
    dialogues.open_dialogue(
        tx, ann.id, name="letter", step="dear", data={"words": WORDS, "chat": ANN_CHAT}, now=NOW
    )
    dialogues.remember_offer(tx, ann.id, [(word, f"d:1:{word}") for word in WORDS], NOW)


def telltale(content: bytes) -> list[str]:
    """What the content gives away."""
    found = [word for word in WORDS for part in word.split() if part.encode() in content]
    for chat in CHATS:
        shapes = {
            str(chat).encode(),
            *(chat.to_bytes(size, order) for size in (5, 8) for order in ("big", "little")),
        }
        found += [str(chat) for shape in shapes if shape in content]
    if MASTER_KEY in content or MASTER_KEY[:16] in content:
        found.append("the master key")
    return found


async def test_a_stolen_database_names_nobody(url: str, storage: Storage) -> None:
    await storage.transact(write_everything)
    if storage.dialect == "sqlite":
        copy = files_of(url)
    else:
        copy = await storage.read(dump)
    assert b"sendMessage" not in copy
    assert b"letter" in copy  # so this is where the rows are
    assert telltale(copy) == []


def files_of(url: str) -> bytes:
    """Everything on disk: the file, its WAL, and what else SQLite put beside it."""
    path = Path(url.partition(":///")[2])
    files = [file for file in path.parent.iterdir() if file.name.startswith(path.name)]
    return b"".join(file.read_bytes() for file in files)


async def test_an_erased_key_is_gone_from_the_disk_at_once(url: str, storage: Storage) -> None:
    """Whoever has the file and the master key cannot undo an erasure."""
    if storage.dialect == "postgresql":
        return  # its vacuum decides when
    ann = await storage.transact(
        people.add_person, chat_id=ANN_CHAT, called=WORDS[0], language="en", now=NOW
    )
    keys = tables.data_key
    wrapped = await storage.read(
        lambda tx: tx.execute(select(keys.c.wrapped).where(keys.c.id == ann.id)).scalar_one()
    )
    assert wrapped in files_of(url)
    await storage.transact(people.erase_person, ann.id)
    assert wrapped not in files_of(url)


def dump(tx: Transaction) -> bytes:
    """Every value of every row, as text and as bytes."""
    values = [
        value
        for table in tables.metadata.sorted_tables
        for row in tx.execute(select(table))
        for value in row
    ]
    return b"\n".join(
        value if isinstance(value, bytes) else str(value).encode() for value in values
    )


def test_this_test_would_notice() -> None:
    for chat in CHATS:
        for shape in (b"%d" % chat, chat.to_bytes(8), chat.to_bytes(8, "little")):
            assert set(telltale(b"..." + shape + b"...")) == {str(chat)}
    for word in WORDS:
        assert set(telltale(word.encode())) == {word}
