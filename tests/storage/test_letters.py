"""Letters in the database: each query on both, and what fire leaves behind."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from care.delivery import Kind
from care.delivery import State as Delivery
from care.digest import Item, Section
from care.letter import Author, Place, State
from storage import (
    digest_items,
    digests,
    letter_burning,
    letter_drafts,
    letter_fates,
    letter_words,
    letters,
    outbox,
    people,
    sending,
    therapists,
    unsent,
)
from storage.database import Storage
from storage.ids import ClientId, DigestId, LetterId, OutboxId, TherapistId, new_id
from storage.letters import Letter, Part
from storage.tables import data_key, letter
from storage.transaction import Transaction
from storage.vault import KeyDestroyed
from tests.storage.test_stolen_copy import dump, files_of
from tests.storage.world import NOW, World, everything, later

WORDS = "Käsespätzle by the Brightwater"


def clear(tx: Transaction) -> World:
    """The usual people, without the letters that come with them."""
    world = everything(tx)
    for table in ("note WHERE letter_id IS NOT NULL", "letter_part", "letter"):
        tx.execute(text(f"DELETE FROM {table}"))
    return world


@pytest.fixture
async def world(storage: Storage) -> World:
    return await storage.transact(clear)


def anns(world: World) -> ClientId:
    return ClientId(world.rows[world.ann.id]["client"]["id"])


def danas(world: World) -> TherapistId:
    return TherapistId(world.rows[world.ann.id]["client"]["therapist_id"])


def draft(tx: Transaction, world: World, words: str = WORDS, *, hours: float = 0) -> LetterId:
    now = later(hours=hours)
    made = letter_words.begin(
        tx, author=Author.CLIENT, guided=False, client_id=anns(world), now=now
    )
    letter_words.write(tx, made, Place.FREE, words, message=71, now=now)
    return made


def known(tx: Transaction, letter_id: LetterId) -> Letter:
    found = letters.letter_by_id(tx, letter_id)
    assert found is not None
    return found


async def test_a_letter_grows_part_by_part(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> Letter:
        made = letter_words.begin(
            tx, author=Author.CLIENT, guided=True, client_id=anns(world), now=NOW
        )
        for place, words in ((Place.HOPE, "rain"), (Place.DEAR, "D"), (Place.HOPE, "sun")):
            letter_words.write(tx, made, place, words, message=None, now=NOW)
        letter_words.write(tx, made, Place.FUN, "no", message=8, now=NOW)
        letter_words.rewrite(tx, made, message=8, words="yes", now=NOW)
        letter_words.leave_out(tx, made, Place.FEEL, now=NOW)
        letter_words.leave_out(tx, made, Place.FUN, now=later(hours=1))
        return known(tx, made)

    found = await storage.transact(act)
    assert [(one.place, one.words) for one in found.parts] == [
        (Place.DEAR, "D"), (Place.HOPE, "sun"),
    ]  # fmt: skip
    assert (found.length, found.words_of(Place.HOPE), found.words_of(Place.FUN)) == (4, "sun", None)
    assert (found.revision, found.changed_at) == (8, later(hours=1))


async def test_of_a_client_of_a_message_and_in_lists(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        first, second = draft(tx, world), draft(tx, world, hours=1)
        mine = letters.letters_of(tx, anns(world), author=Author.CLIENT)
        assert [one.id for one in mine] == [second, first]
        assert letters.letters_of(tx, anns(world), author=Author.THERAPIST) == []
        of_it = letters.of_message(tx, world.ann.id, 71)
        assert of_it is not None
        assert of_it.id == second
        assert letters.of_message(tx, world.bea.id, 71) is None
        assert letters.messages_of(tx, world.ann.id, after=70) == [71, 71]
        assert letters.messages_of(tx, world.ann.id, after=71) == []
        assert letters.messages_of(tx, world.bea.id, after=0) == []
        letter_burning.burn(tx, first, now=NOW)
        mine = letters.letters_of(tx, anns(world), author=Author.CLIENT)
        assert [one.id for one in mine] == [second]

    await storage.transact(act)


async def test_small_things_are_kept(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, world)
        letter_fates.welcome_answer(tx, made, welcome=True)
        letter_fates.seal_until(tx, made, date(2028, 2, 29))
        letter_words.show_prompt(tx, made, row=OutboxId(5))
        found = known(tx, made)
        assert (found.answer_welcome, found.opens_on) == (True, date(2028, 2, 29))
        assert found.prompt_id == OutboxId(5)
        answer = letter_words.begin(
            tx, author=Author.THERAPIST, guided=True, client_id=anns(world), answers=made, now=NOW
        )
        assert (letters.answer_to(tx, made) or found).id == answer
        assert letters.answer_to(tx, answer) is None

    await storage.transact(act)


async def test_under_a_phrase_and_out_again(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, world)
        letter_words.lock(tx, made, b"\x01blob", now=NOW)
        found = known(tx, made)
        assert (found.is_locked, list(found.parts)) == (True, [])
        assert letter_words.locked_words(tx, made) == b"\x01blob"
        parts = [Part(place=Place.FREE, words=WORDS, message=None)]
        letter_words.unlock(tx, made, parts, now=NOW)
        found = known(tx, made)
        assert (found.is_locked, found.length) == (False, len(WORDS))
        assert letter_words.locked_words(tx, made) is None

    await storage.transact(act)


async def test_whoever_is_first_moves_it(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, world)
        letter_fates.set_state(tx, made, State.SENT, now=NOW)
        assert letter_fates.set_state(tx, made, State.OPENED, now=NOW, only_from=State.SENT)
        assert not letter_fates.set_state(tx, made, State.KEPT, now=NOW, only_from=State.SENT)
        assert known(tx, made).state is State.OPENED

    await storage.transact(act)


async def test_a_date_falls_due_once(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made, other = draft(tx, world), draft(tx, world)
        assert letter_fates.next_send_at(tx) is None
        letter_fates.schedule(tx, made, send_at=later(hours=2))
        letter_fates.schedule(tx, other, send_at=later(hours=9))
        assert letter_fates.next_send_at(tx) == later(hours=2)
        assert letter_fates.due_to_send(tx, now=later(hours=1.9), limit=9) == []
        assert letter_fates.due_to_send(tx, now=later(hours=2), limit=9) == [made]
        assert letter_fates.due_to_send(tx, now=later(hours=9), limit=1) == [made]
        letter_fates.put_off(tx, made, to=later(hours=3))
        assert letter_fates.due_to_send(tx, now=later(hours=2), limit=9) == []
        letter_fates.set_state(tx, made, State.SENT, now=NOW, only_from=State.SCHEDULED)
        letter_fates.keep_scheduled(tx, anns(world), now=NOW)
        assert [known(tx, one).state for one in (made, other)] == [State.SENT, State.KEPT]
        assert letter_fates.next_send_at(tx) is None

    await storage.transact(act)


def waiting(tx: Transaction, therapist_id: TherapistId) -> list[int]:
    return [one.id for one in digest_items.waiting_for(tx, therapist_id)]


async def test_it_waits_for_a_list_until_one_announces_it(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, world)
        assert waiting(tx, danas(world)) == []
        letter_fates.set_state(tx, made, State.SENT, now=NOW)
        assert waiting(tx, danas(world)) == [made]
        assert waiting(tx, TherapistId(new_id())) == []
        digest_id = digests.add_digest(tx, danas(world), slot_at=later(hours=1), now=NOW)
        assert digest_id is not None
        digest_items.put(tx, [Item(section=Section.LETTER, at=NOW, id=made)], digest_id)
        row = _announce(tx, world, digest_id)
        assert waiting(tx, danas(world)) == []
        assert [one.id for one in digest_items.items_of(tx, digest_id)] == [made]
        assert [one.id for one in letters.in_digests(tx, anns(world))] == [made]
        sending.claim(tx, row, claim=5, now=NOW)
        assert waiting(tx, danas(world)) == []
        sending.settle(tx, row, claim=5, state=Delivery.FAILED, now=NOW)
        assert waiting(tx, danas(world)) == [made]
        letter_fates.set_state(tx, made, State.KEPT, now=NOW)
        assert letters.in_digests(tx, anns(world)) == []
        letter_fates.set_state(tx, made, State.SENT, now=NOW)
        assert known(tx, made).digest_id is None, "sent anew it waits for a new one"

    await storage.transact(act)


def _announce(tx: Transaction, world: World, digest_id: DigestId) -> OutboxId:
    return outbox.put(
        tx, person=world.dana.id, kind=Kind.DIGEST, payload={}, due_at=NOW, now=NOW,
        digest=digest_id,
    )  # fmt: skip


async def test_a_draft_rests_is_told_of_and_goes(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, world)
        assert letter_drafts.oldest_draft(tx, warned=False) == NOW
        assert letter_drafts.oldest_draft(tx, warned=True) is None
        assert letter_drafts.untouched_drafts(tx, since=later(hours=-1), limit=9) == []
        assert letter_drafts.untouched_drafts(tx, since=NOW, limit=9) == [made]
        assert not letter_drafts.is_warned(tx, made)
        assert letter_drafts.was_warned(tx, made, at=later(days=28), changed_before=NOW)
        assert not letter_drafts.was_warned(tx, made, at=later(days=28), changed_before=NOW), "once"
        assert letter_drafts.is_warned(tx, made)
        assert letter_drafts.untouched_drafts(tx, since=NOW, limit=9) == []
        assert letter_drafts.oldest_draft(tx, warned=True) == later(days=28)
        assert letter_drafts.forgotten_drafts(tx, warned_before=later(days=27), limit=9) == []
        assert letter_drafts.forgotten_drafts(tx, warned_before=later(days=28), limit=9) == [made]
        letter_words.write(tx, made, Place.FREE, "more", message=None, now=later(days=29))
        assert not letter_drafts.is_warned(tx, made)
        moments = {"warned_before": later(days=60), "now": later(days=60)}
        assert not letter_burning.burn_forgotten(tx, made, **moments), "it was changed"
        letter_drafts.was_warned(tx, made, at=later(days=57))
        assert letter_burning.burn_forgotten(tx, made, **moments)
        assert not letter_burning.burn_forgotten(tx, made, **moments)
        assert (known(tx, made).state, known(tx, made).burnt_at) == (State.BURNT, later(days=60))

    await storage.transact(act)


async def test_only_a_clients_draft_is_forgotten(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        letter_words.begin(tx, author=Author.THERAPIST, guided=True, client_id=anns(world), now=NOW)
        kept = draft(tx, world)
        letter_fates.set_state(tx, kept, State.KEPT, now=NOW)
        assert letter_drafts.untouched_drafts(tx, since=later(days=99), limit=9) == []
        assert letter_drafts.oldest_draft(tx, warned=False) is None

    await storage.transact(act)


async def test_its_days_can_count_from_another_moment(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        made = draft(tx, world)
        letter_drafts.rests_since(tx, made, at=later(hours=5))
        assert known(tx, made).changed_at == later(hours=5)

    await storage.transact(act)


async def test_news_wait_until_they_are_said(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        assert not unsent.news_waiting(tx, anns(world))
        row = outbox.put(
            tx, person=world.ann.id, kind=Kind.NEWS, payload={}, due_at=NOW, now=NOW,
            client=anns(world),
        )  # fmt: skip
        assert unsent.news_waiting(tx, anns(world))
        sending.claim(tx, row, claim=3, now=NOW)
        assert unsent.news_waiting(tx, anns(world)), "under way"
        sending.settle(tx, row, claim=3, state=Delivery.SENT, now=NOW)
        assert not unsent.news_waiting(tx, anns(world))

    await storage.transact(act)


async def test_a_therapist_takes_letters_or_not(storage: Storage, world: World) -> None:
    def act(tx: Transaction) -> None:
        therapist_id = therapists.add_therapist(tx, person_id=world.bea.id, now=NOW)
        assert not therapists.therapist_by_id(tx, therapist_id).letters
        therapists.take_letters(tx, therapist_id, takes=True)
        assert therapists.therapist_by_id(tx, therapist_id).letters

    await storage.transact(act)


# Fire.


def by_hand(tx: Transaction, world: World, made: LetterId) -> None:
    letter_burning.burn(tx, made, now=NOW)


def by_time(tx: Transaction, world: World, made: LetterId) -> None:
    letter_drafts.was_warned(tx, made, at=NOW - timedelta(days=3))
    assert letter_burning.burn_forgotten(tx, made, warned_before=NOW, now=NOW)


def with_the_person(tx: Transaction, world: World, made: LetterId) -> None:
    people.erase_person(tx, world.ann.id)


End = Callable[[Transaction, World, LetterId], None]


@pytest.mark.parametrize("locked", [False, True])
@pytest.mark.parametrize("end", [by_hand, by_time, with_the_person])
async def test_nothing_is_left_that_could_be_read(
    url: str,
    storage: Storage,
    tmp_path: Path,
    end: Callable[[Transaction, World, LetterId], None],
    locked: bool,
) -> None:
    """Neither sealed words nor the wrapped key, in any row; on SQLite in no file either: not in
    the database, not in its WAL, and not in a copy made afterwards. On PostgreSQL a dump made
    afterwards holds nothing; the pages themselves are wiped when its vacuum comes by."""

    def prepare(tx: Transaction) -> tuple[World, LetterId, list[bytes]]:
        people_here = clear(tx)
        made = draft(tx, people_here)
        letter_words.write(tx, made, Place.FREE, "and more", message=72, now=NOW)
        if locked:
            letter_words.lock(tx, made, b"only with the phrase", now=NOW)
        outbox.put(
            tx, person=people_here.ann.id, kind=Kind.REPLY, payload={"words": WORDS}, due_at=NOW,
            now=NOW, owner=made,
        )  # fmt: skip
        wrapped = tx.execute(select(data_key.c.wrapped).where(data_key.c.id == made)).scalar_one()
        sealed = list(tx.execute(text("SELECT words FROM letter_part")).scalars())
        blob = tx.execute(select(letter.c.locked).where(letter.c.id == made)).scalar_one()
        secrets = [wrapped, *sealed, *([blob] if blob else [])]
        return people_here, made, [bytes(one) for one in secrets]

    people_here, made, secrets = await storage.transact(prepare)
    before = await content(url, storage)
    assert all(one in before for one in secrets), "this is where they were"
    await storage.transact(end, people_here, made)
    after = await content(url, storage)
    assert WORDS.encode() not in after
    assert not [one for one in secrets if one in after]
    if storage.dialect == "sqlite":
        copy = await asyncio.to_thread(backup, Path(url.partition(":///")[2]), tmp_path)
        assert not [one for one in secrets if one in copy]
    if end is not with_the_person:
        with pytest.raises(KeyDestroyed):
            await storage.read(lambda tx: tx.seal("x", owner=made, place=letter.c.locked, row=1))


def backup(database: Path, folder: Path) -> bytes:
    """A copy made afterwards, as an admin makes one."""
    to = folder / "copy.db"
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)
    return to.read_bytes()


async def content(url: str, storage: Storage) -> bytes:
    """All that is on disk, or all that a dump would hold."""
    if storage.dialect == "sqlite":
        return files_of(url)
    return await storage.read(dump)
