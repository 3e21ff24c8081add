from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import tables
from storage.database import Storage
from storage.ids import new_id
from storage.transaction import Transaction
from storage.vault import HOUSE, LOOKUP, KeyDestroyed, MasterKeyMissing, Tampered, Vault
from tests.databases import MASTER_KEY

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
CALLED = tables.person.c.called
NEWER_KEY = b"n" * 32


def an_owner(tx: Transaction) -> int:
    owner = new_id()
    tx.new_key(owner, now=NOW)
    return owner


def new_keys(tx: Transaction, *owners: int) -> None:
    for owner in owners:
        tx.new_key(owner, now=NOW)


def masters(tx: Transaction) -> set[bytes]:
    return set(tx.execute(select(tables.data_key.c.master)).scalars())


async def test_what_is_sealed_in_one_transaction_opens_in_the_next(storage: Storage) -> None:
    owner = await storage.transact(an_owner)
    blob = await storage.transact(Transaction.seal, "Ann", owner=owner, place=CALLED, row=7)
    assert await storage.read(Transaction.unseal, blob, place=CALLED, row=7) == "Ann"


async def test_a_value_in_the_wrong_place_does_not_open(storage: Storage) -> None:
    blob = await storage.transact(Transaction.seal, "Ann", owner=HOUSE, place=CALLED, row=7)
    with pytest.raises(Tampered):
        await storage.read(Transaction.unseal, blob, place=tables.person.c.chat, row=7)


async def test_nothing_opens_once_the_key_is_destroyed(storage: Storage) -> None:
    owner = await storage.transact(an_owner)
    blob = await storage.transact(Transaction.seal, "Ann", owner=owner, place=CALLED, row=7)

    def destroy_and_look(tx: Transaction) -> None:
        assert tx.unseal(blob, place=CALLED, row=7) == "Ann"  # now the key is cached
        tx.destroy_key(owner)
        with pytest.raises(KeyDestroyed):
            tx.unseal(blob, place=CALLED, row=7)

    await storage.transact(destroy_and_look)
    with pytest.raises(KeyDestroyed):
        await storage.read(Transaction.unseal, blob, place=CALLED, row=7)
    with pytest.raises(KeyDestroyed):
        await storage.transact(Transaction.seal, "Ann", owner=owner, place=CALLED, row=7)


async def test_an_owner_has_one_key_for_life(storage: Storage) -> None:
    owner = await storage.transact(an_owner)
    with pytest.raises(IntegrityError):
        await storage.transact(Transaction.new_key, owner, now=NOW)


async def test_a_swapped_data_key_is_noticed(storage: Storage) -> None:
    def swap(tx: Transaction) -> bytes:
        one, two = an_owner(tx), an_owner(tx)
        blob = tx.seal("Ann", owner=one, place=CALLED, row=7)
        keys = tables.data_key
        other = tx.execute(select(keys.c.wrapped).where(keys.c.id == two)).scalar_one()
        tx.execute(update(keys).where(keys.c.id == one).values(wrapped=other))
        return blob

    blob = await storage.transact(swap)
    with pytest.raises(Tampered):
        await storage.read(Transaction.unseal, blob, place=CALLED, row=7)


async def test_the_same_value_is_found_again_by_its_hash(storage: Storage) -> None:
    hashed = await storage.transact(Transaction.fingerprint, "12345")
    assert await storage.read(Transaction.fingerprint, "12345") == hashed
    assert await storage.read(Transaction.fingerprint, "12346") != hashed


async def test_one_bad_row_does_not_undo_the_others(storage: Storage) -> None:
    def three_rows(tx: Transaction) -> None:
        for number in (1, 1, 2):
            try:
                with tx.savepoint():
                    tx.execute(insert(tables.practice).values(id=number, version=1))
            except IntegrityError:
                assert number == 1

    await storage.transact(three_rows)
    ids = select(tables.practice.c.id).order_by(tables.practice.c.id)
    assert await storage.read(lambda tx: tx.execute(ids).scalars().all()) == [1, 2]


async def test_a_key_made_inside_a_failed_savepoint_is_forgotten(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        owner = new_id()
        with pytest.raises(IntegrityError), tx.savepoint():
            new_keys(tx, owner, owner)
        with pytest.raises(KeyDestroyed):
            tx.seal("Ann", owner=owner, place=CALLED, row=7)

    await storage.transact(body)


async def test_keys_rotate_without_touching_what_they_sealed(url: str, storage: Storage) -> None:
    owners = await storage.transact(lambda tx: [an_owner(tx) for _ in range(5)])
    blob = await storage.transact(Transaction.seal, "Ann", owner=owners[0], place=CALLED, row=7)
    hashed = await storage.transact(Transaction.fingerprint, "12345")

    rotating = await Storage.open(url, Vault([NEWER_KEY, MASTER_KEY]))
    try:
        batches = [await rotating.transact(Transaction.rewrap, limit=3) for _ in range(4)]
        assert batches == [3, 3, 1, 0]  # 5 people and 2 of the house
        assert await rotating.read(masters) == {Vault([NEWER_KEY]).newest}
    finally:
        await rotating.close()

    rotated = await Storage.open(url, Vault([NEWER_KEY]))
    try:
        await rotated.migrate()
        assert await rotated.read(Transaction.unseal, blob, place=CALLED, row=7) == "Ann"
        assert await rotated.read(Transaction.fingerprint, "12345") == hashed
    finally:
        await rotated.close()
    with pytest.raises(MasterKeyMissing):
        await storage.read(Transaction.unseal, blob, place=CALLED, row=7)


async def test_a_lost_house_key_is_not_made_anew_by_reading(storage: Storage) -> None:
    keys = tables.data_key
    await storage.transact(lambda tx: tx.execute(delete(keys).where(keys.c.id == LOOKUP)))
    with pytest.raises(KeyDestroyed):
        await storage.read(Transaction.fingerprint, "12345")
