"""Who reads what: a supervisor gets what is for them, and nobody else ever does."""

import asyncio
from datetime import timedelta

from sqlalchemy import text

from care.digest import Item, Section
from care.story import About, State
from storage import digest_items, digests, people, practice, stories, story_words, therapists
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import StoryId, TherapistId
from storage.therapists import Therapist
from tests.practice import AT_NINE, MONDAYS, ZONE, open_practice, welcome
from tests.storage.test_database import pass_gate, until_someone_waits
from tests.storage.world import ANN_CHAT, BEA_CHAT, CHARLIE_CHAT, NOW


def add_sue(tx: Transaction, *, chat_id: int = CHARLIE_CHAT, name: str = "Sue") -> Therapist:
    """Another therapist of the practice."""
    sue = people.add_person(tx, chat_id=chat_id, called=name, language="en", now=NOW)
    people.set_zone(tx, sue.id, ZONE)
    number = therapists.add_therapist(tx, person_id=sue.id, now=NOW)
    therapists.set_up(
        tx, therapists.therapist_by_id(tx, number), name=name, days=MONDAYS, minute=AT_NINE,
        next_digest_at=NOW, now=NOW,
    )  # fmt: skip
    return therapists.therapist_by_id(tx, number)


async def dana_sue_and_ann(storage: Storage) -> tuple[Therapist, Therapist, Client]:
    dana = await storage.transact(open_practice, now=NOW)
    sue = await storage.transact(add_sue)
    return dana, sue, await storage.transact(welcome, dana, chat_id=ANN_CHAT, now=NOW)


async def shared(
    storage: Storage,
    client: Client,
    about: About = About.LIFE,
    *,
    reader: TherapistId | None = None,
    state: State = State.SHARED,
    days: float = 0,
) -> StoryId:
    return await storage.transact(
        story_words.add_story, client.id, state=state, about=about, reader_id=reader,
        now=NOW + timedelta(days=days),
    )  # fmt: skip


async def waiting(storage: Storage, therapist: Therapist) -> list[StoryId]:
    return [StoryId(one.id) for one in await storage.read(digest_items.waiting_for, therapist.id)]


async def test_each_gets_what_is_for_them_in_order(storage: Storage) -> None:
    dana, sue, ann = await dana_sue_and_ann(storage)
    bea = await storage.transact(welcome, sue, chat_id=BEA_CHAT, now=NOW)
    for_dana = await shared(storage, ann, days=3)
    off_for_dana = await shared(storage, ann, About.FELT_OFF, days=1)
    off_for_sue = await shared(storage, ann, About.FELT_OFF, reader=sue.id, days=2)
    of_bea = await shared(storage, bea, days=1)
    await shared(storage, ann, About.FELT_OFF_KEPT)  # which no rule allows, and no digest shows
    await shared(storage, ann, About.FELT_OFF, reader=sue.id, state=State.DRAFT)
    assert await waiting(storage, dana) == [off_for_dana, for_dana]
    assert await waiting(storage, sue) == [of_bea, off_for_sue]
    unread = await storage.read(stories.unread_by, sue.id)
    assert [story.id for story in unread] == [off_for_sue]
    assert unread[0].reader_id == sue.id
    assert await storage.read(stories.unread_by, dana.id) == []


async def test_another_reader_makes_old_buttons_old(storage: Storage) -> None:
    _dana, sue, ann = await dana_sue_and_ann(storage)
    number = await shared(storage, ann, About.FELT_OFF, reader=sue.id, state=State.KEPT)
    before = await storage.read(stories.story_by_id, number)
    await storage.transact(
        story_words.set_reader, number, about=About.FELT_OFF_KEPT, reader_id=None
    )
    after = await storage.read(stories.story_by_id, number)
    assert before is not None
    assert after is not None
    assert (before.about, before.reader_id) == (About.FELT_OFF, sue.id)
    assert (after.about, after.reader_id) == (About.FELT_OFF_KEPT, None)
    assert after.revision > before.revision


async def test_what_felt_off_is_no_part_of_the_open_draft(storage: Storage) -> None:
    _dana, sue, ann = await dana_sue_and_ann(storage)
    for about, reader in (
        (About.FELT_OFF, sue.id), (About.FELT_OFF, None), (About.FELT_OFF_KEPT, None),
    ):  # fmt: skip
        await shared(storage, ann, about, reader=reader, state=State.DRAFT, days=1)
    assert await storage.read(stories.open_draft, ann.id) is None
    life = await shared(storage, ann, state=State.DRAFT)
    draft = await storage.read(stories.open_draft, ann.id)
    assert draft is not None
    assert draft.id == life


async def test_of_two_admins_the_first_decides(storage: Storage) -> None:
    dana, sue, _ann = await dana_sue_and_ann(storage)
    assert await storage.transact(practice.set_supervisor, sue.id, version=0)
    assert not await storage.transact(practice.set_supervisor, dana.id, version=0)
    assert await storage.transact(practice.set_paused, paused_at=NOW, version=1)
    assert not await storage.transact(practice.set_supervisor, None, version=1)
    state = await storage.read(practice.practice_now)
    assert (state.paused_at, state.supervisor_id, state.version) == (NOW, sue.id, 2)
    assert await storage.transact(practice.set_supervisor, None, version=2)
    assert (await storage.read(practice.practice_now)).supervisor_id is None


async def test_who_is_replaced_while_something_is_shared_with_them_gives_it_back(
    storage: Storage,
) -> None:
    """Either the change sees what was shared, or sharing would have seen the change."""
    _dana, sue, ann = await dana_sue_and_ann(storage)
    await storage.transact(practice.set_supervisor, sue.id, version=0)

    def shares(tx: Transaction) -> None:
        assert practice.practice_now(tx, hold=True).supervisor_id == sue.id
        if storage.dialect == "postgresql":
            pass_gate(tx)
        story_words.add_story(
            tx, ann.id, state=State.SHARED, about=About.FELT_OFF, reader_id=sue.id, now=NOW
        )

    def replaces(tx: Transaction) -> int:
        assert practice.set_supervisor(tx, None, version=1)
        return len(stories.unread_by(tx, sue.id))

    if storage.dialect == "postgresql":
        assert await storage.hold("gate")
    sharing = asyncio.create_task(storage.transact(shares))
    if storage.dialect == "postgresql":
        await until_someone_waits(storage)
    replacing = asyncio.create_task(storage.transact(replaces))
    if storage.dialect == "postgresql":
        await asyncio.wait(
            {replacing, asyncio.create_task(until_two_wait(storage))},
            return_when=asyncio.FIRST_COMPLETED,
        )
        await storage.release()
    await sharing
    assert await replacing == 1


async def until_two_wait(storage: Storage) -> None:
    waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    while await storage.transact(lambda tx: tx.execute(waiting).scalar_one()) < 2:  # noqa: ASYNC110
        await asyncio.sleep(0.005)  # only the database knows, and it calls nobody


async def test_those_who_can_be_chosen_are_set_up_and_here(storage: Storage) -> None:
    dana, sue, _ann = await dana_sue_and_ann(storage)
    abe = await storage.transact(add_sue, chat_id=41, name="abe")

    def one_more(tx: Transaction) -> None:
        new = people.add_person(tx, chat_id=42, called="New", language="en", now=NOW)
        therapists.add_therapist(tx, person_id=new.id, now=NOW)

    await storage.transact(one_more)
    known = await storage.read(therapists.all_ready)
    assert [one.id for one in known] == [abe.id, dana.id, sue.id]


async def test_a_therapists_way_back_is_sealed_and_can_be_taken_out(storage: Storage) -> None:
    dana, sue, _ann = await dana_sue_and_ann(storage)
    await storage.transact(therapists.set_way_back, dana, "Ring the bell twice.")
    assert (await storage.read(therapists.therapist_by_id, dana.id)).way_back == (
        "Ring the bell twice."
    )
    assert (await storage.read(therapists.therapist_by_id, sue.id)).way_back is None
    await storage.transact(therapists.set_way_back, dana, None)
    assert (await storage.read(therapists.therapist_by_id, dana.id)).way_back is None


async def test_a_supervisor_who_is_erased_leaves_the_clients_words_to_the_clients(
    storage: Storage,
) -> None:
    dana, sue, ann = await dana_sue_and_ann(storage)
    await storage.transact(practice.set_supervisor, sue.id, version=0)
    digest = await storage.transact(digests.add_digest, sue.id, slot_at=NOW, now=NOW)
    assert digest is not None
    states = (State.SHARED, State.READ, State.DRAFT, State.DELETED)
    known = [
        await shared(storage, ann, About.FELT_OFF, reader=sue.id, state=state) for state in states
    ]
    for number in known[:2]:
        item = Item(section=Section.STORY, at=NOW, id=number)
        await storage.transact(digest_items.put, [item], digest)
    await storage.transact(people.erase_person, sue.person_id)

    left = [await storage.read(stories.story_by_id, number) for number in known]
    assert [story.state for story in left if story] == [
        State.KEPT, State.READ, State.DRAFT, State.DELETED,
    ]  # fmt: skip
    for story in left:
        assert story is not None
        assert (story.about, story.reader_id) == (About.FELT_OFF_KEPT, None)
        assert story.digest_id is None
    assert await waiting(storage, dana) == []
    assert (await storage.read(practice.practice_now)).supervisor_id is None
