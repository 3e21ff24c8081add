import pytest
from sqlalchemy import func, insert, select

from care.voice import Form, Tone, Voice
from storage import inbox, people, tables
from storage.database import Storage
from storage.ids import PersonId
from storage.people import Person, StillHasClients
from storage.transaction import Transaction
from storage.vault import KeyDestroyed
from tests.storage.world import (
    ANN_CHAT,
    BEA_CHAT,
    NOW,
    World,
    add_ann,
    add_bea,
    add_dana,
    add_row,
    everything,
    later,
)


async def test_a_person_is_found_by_chat_and_by_id(storage: Storage) -> None:
    ann = await storage.transact(add_ann)
    await storage.transact(add_bea)
    assert ann == Person(
        id=ann.id, chat_id=ANN_CHAT, called="Ann", voice=Voice("en"), zone=None, unreachable_at=None
    )
    assert await storage.read(people.person_of_chat, ANN_CHAT) == ann
    assert await storage.read(people.person, ann.id) == ann


async def test_a_stranger_is_nobody(storage: Storage) -> None:
    assert await storage.read(people.person_of_chat, ANN_CHAT) is None
    assert await storage.read(people.person, PersonId(1 << 40)) is None


async def test_someone_known_is_not_added_twice(storage: Storage) -> None:
    ann = await storage.transact(add_ann)
    again = await storage.transact(
        people.add_person, chat_id=ANN_CHAT, called="Anna", language="de", now=NOW
    )
    assert again == ann


async def test_what_a_person_changes_about_themselves_is_kept(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    bea = await storage.transact(add_bea)
    await storage.transact(people.set_voice, ann, Voice("nl", Form.INFORMAL, Tone.PLAIN))
    await storage.transact(people.set_zone, ann, "Europe/Amsterdam")
    await storage.transact(people.set_called, ann, "A.")
    assert await storage.read(people.person, ann) == Person(
        id=ann,
        chat_id=ANN_CHAT,
        called="A.",
        voice=Voice("nl", Form.INFORMAL, Tone.PLAIN),
        zone="Europe/Amsterdam",
        unreachable_at=None,
    )
    await storage.transact(people.set_called, ann, None)
    forgotten = await storage.read(people.person, ann)
    assert forgotten is not None
    assert forgotten.called is None
    assert await storage.read(people.person, bea.id) == bea


async def test_someone_unreachable_stays_so_since_the_first_time(storage: Storage) -> None:
    ann = (await storage.transact(add_ann)).id
    await storage.transact(people.mark_unreachable, ann, NOW)
    await storage.transact(people.mark_unreachable, ann, later(days=1))
    blocked = await storage.read(people.person, ann)
    assert blocked is not None
    assert blocked.unreachable_at == NOW
    await storage.transact(people.mark_reachable, ann)
    back = await storage.read(people.person, ann)
    assert back is not None
    assert back.unreachable_at is None


async def test_an_admin_is_whoever_was_made_one(storage: Storage) -> None:
    ann, dana = (await storage.transact(add_ann)).id, (await storage.transact(add_dana)).id
    await storage.transact(people.add_admin, dana, NOW)
    await storage.transact(people.add_admin, dana, later(days=1))
    assert await storage.read(people.is_admin, dana)
    assert not await storage.read(people.is_admin, ann)


# Erasing.


def rows_in(tx: Transaction) -> dict[str, int]:
    return {
        name: tx.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in tables.metadata.tables.items()
    }


def numbers_in(tx: Transaction) -> set[object]:
    """Every value in every column of every table but the one of gravestones."""
    return {
        value
        for table in tables.metadata.sorted_tables
        if table is not tables.tombstone
        for row in tx.execute(select(table))
        for value in row
    }


async def test_erasing_a_person_leaves_no_row_that_refers_to_them(storage: Storage) -> None:
    """Holds for tables to come too: `everything` fills whatever refers to a person."""
    world: World = await storage.transact(everything)
    before = await storage.read(rows_in)
    await storage.transact(people.erase_person, world.ann.id)
    after = await storage.read(rows_in)

    of_ann = world.rows[world.ann.id]
    gone = {name: before[name] - after[name] for name in before if before[name] != after[name]}
    expected = {name: 1 for name in of_ann if name != "invite"}
    assert gone == expected | {"person": 1, "data_key": 1, "tombstone": -1}

    left = await storage.read(numbers_in)
    assert not left & {
        world.ann.id,
        *(row["id"] for name, row in of_ann.items() if "id" in row and name != "invite"),
    }
    assert await storage.read(people.person, world.bea.id) == world.bea
    assert await storage.read(people.person, world.dana.id) == world.dana


async def test_an_invite_stays_used_but_says_nothing_of_who_used_it(storage: Storage) -> None:
    world = await storage.transact(everything)
    await storage.transact(people.erase_person, world.ann.id)
    used = world.rows[world.ann.id]["invite"]
    invite = await storage.read(
        lambda tx: tx.execute(select(tables.invite).where(tables.invite.c.id == used["id"])).one()
    )
    assert invite.token_hash == used["token_hash"]
    assert (invite.person_id, invite.label, invite.opening) == (None, None, None)
    assert invite.outcome == used["outcome"]


async def test_what_an_erased_person_wrote_cannot_be_read_from_a_copy(storage: Storage) -> None:
    ann = await storage.transact(add_ann)
    place = tables.story_part.c.words
    copied = await storage.transact(
        Transaction.seal, "the rest of the story", owner=ann.id, place=place, row=7
    )
    await storage.transact(people.erase_person, ann.id)
    with pytest.raises(KeyDestroyed):
        await storage.read(Transaction.unseal, copied, place=place, row=7)
    assert await storage.read(people.person_of_chat, ANN_CHAT) is None


async def test_erasing_clears_the_updates_of_that_chat_only(storage: Storage) -> None:
    ann = await storage.transact(add_ann)
    updates = [(1, ANN_CHAT, '{"a": 1}'), (2, ANN_CHAT, '{"a": 2}'), (3, BEA_CHAT, '{"b": 3}')]
    await storage.transact(inbox.store, updates=updates, now=NOW)
    first = (await storage.read(inbox.heads, now=NOW, limit=9))[0]
    await storage.transact(inbox.failed, first.seq, now=NOW, error="E", retry_at=None)
    await storage.transact(people.erase_person, ann.id)
    kept = select(tables.inbox).where(
        tables.inbox.c.raw.is_not(None) | tables.inbox.c.chat_hash.is_not(None)
    )
    rows = await storage.read(lambda tx: tx.execute(kept).all())
    assert [row.update_id for row in rows] == [3]
    assert await storage.transact(inbox.store, updates=updates, now=NOW) == 0


async def test_a_therapist_with_clients_is_not_erased(storage: Storage) -> None:
    world = await storage.transact(everything)
    before = await storage.read(rows_in)
    with pytest.raises(StillHasClients):
        await storage.transact(people.erase_person, world.dana.id)
    assert await storage.read(rows_in) == before
    await storage.transact(people.erase_person, world.ann.id)
    await storage.transact(people.erase_person, world.bea.id)
    await storage.transact(people.erase_person, world.dana.id)
    after = await storage.read(rows_in)
    assert after | {"practice": 0, "data_key": 0, "tombstone": 0} == dict.fromkeys(after, 0)
    assert after["data_key"] == 2  # the house's own


async def test_erasing_nobody_does_nothing(storage: Storage) -> None:
    await storage.transact(everything)
    before = await storage.read(rows_in)
    await storage.transact(people.erase_person, PersonId(1 << 40))
    assert await storage.read(rows_in) == before


async def test_someone_erased_can_come_back_as_someone_new(storage: Storage) -> None:
    ann = await storage.transact(add_ann)
    await storage.transact(people.erase_person, ann.id)
    again = await storage.transact(add_ann)
    assert again.id != ann.id
    assert await storage.read(people.person_of_chat, ANN_CHAT) == again


async def test_one_damaged_person_is_nobody_else_s_trouble(storage: Storage) -> None:
    dana = await storage.transact(add_dana)
    await storage.transact(
        lambda tx: tx.execute(insert(tables.admin).values(person_id=dana.id, added_at=NOW))
    )
    await storage.transact(
        lambda tx: add_row(tx, tables.person, chat_hash=tx.fingerprint(str(ANN_CHAT)))
    )
    assert await storage.read(people.person, dana.id) == dana
