"""Short notes: one for each thing, room again for one that never came, words forgotten in time."""

from datetime import datetime

from care import story
from care.delivery import Kind, State
from care.letter import Author
from storage import (
    letter_words,
    notes,
    outbox,
    people,
    retention,
    sending,
    story_words,
    undelivered,
)
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import NoteId, TherapistId
from storage.notes import Fate, For, Note
from storage.tables import note
from tests.practice import message, open_practice, welcome
from tests.storage.world import ANN_CHAT, NOW, later


def ann_and_her_story(tx: Transaction) -> tuple[Client, For]:
    ann = welcome(tx, open_practice(tx, now=NOW), chat_id=ANN_CHAT, now=NOW)
    return ann, For(story_id=story_words.add_story(tx, ann.id, state=story.State.READ, now=NOW))


def written(
    tx: Transaction, ann: Client, what: For, words: str, *, now: datetime = NOW
) -> NoteId | None:
    note_id = notes.write(
        tx, what, by=TherapistId(ann.therapist_id), owner=ann.person_id, words=words, now=now
    )
    if note_id is not None:
        row = outbox.put(
            tx, person=ann.person_id, kind=Kind.RECEIPT, payload=message("a note"),
            due_at=now, now=now, client=ann.id,
        )  # fmt: skip
        notes.queued(tx, note_id, row)
    return note_id


def known(tx: Transaction, what: For) -> Note:
    found = notes.note_for(tx, what)
    assert found is not None
    return found


def leaves(tx: Transaction, what: For, state: State, *, now: datetime = NOW) -> None:
    row = known(tx, what).outbox_id
    assert row is not None
    assert sending.claim(tx, row, claim=1, now=now)
    assert sending.settle(tx, row, claim=1, state=state, now=now)


async def test_there_is_one_for_each_thing_and_one_that_never_came_makes_room(
    storage: Storage,
) -> None:
    ann, what = await storage.transact(ann_and_her_story)
    first = await storage.transact(written, ann, what, "first")
    assert (await storage.read(known, what)).fate is Fate.WAITS
    assert await storage.transact(written, ann, what, "second") is None
    await storage.transact(leaves, what, State.CANCELLED)
    assert (await storage.read(known, what)).fate is Fate.FELL
    assert await storage.transact(written, ann, what, "third") == first
    await storage.transact(leaves, what, State.SENT)
    assert await storage.transact(written, ann, what, "fourth") is None
    found = await storage.read(known, what)
    assert (found.fate, found.words, found.client_id) == (Fate.WENT, "third", ann.id)


async def test_turned_off_nothing_waits_any_more_for_stories_or_letters(storage: Storage) -> None:
    def both(tx: Transaction) -> tuple[Client, For, For]:
        ann, story = ann_and_her_story(tx)
        letter = letter_words.begin(
            tx, author=Author.CLIENT, guided=True, client_id=ann.id, now=NOW
        )  # fmt: skip
        written(tx, ann, story, "for a story")
        written(tx, ann, For(letter_id=letter), "for a letter")
        return ann, story, For(letter_id=letter)

    ann, story, letter = await storage.transact(both)
    assert (await storage.read(known, letter)).client_id == ann.id
    assert await storage.transact(notes.cancel_waiting, ann.id, now=NOW) == 2
    assert await storage.transact(notes.cancel_waiting, ann.id, now=NOW) == 0
    for what in (story, letter):
        assert (await storage.read(known, what)).fate is Fate.FELL


async def test_words_are_forgotten_and_that_there_was_one_is_not(storage: Storage) -> None:
    ann, what = await storage.transact(ann_and_her_story)
    await storage.transact(written, ann, what, "kind words")
    await storage.transact(leaves, what, State.SENT)
    await storage.transact(outbox.forget, before=later(days=31))
    (due,) = await storage.read(retention.words_of, ann.id)
    assert await storage.transact(retention.forget, ann.id, due, now=later(days=90))
    assert not await storage.transact(retention.forget, ann.id, due, now=later(days=90))
    found = await storage.read(known, what)
    assert (found.fate, found.words) == (Fate.WENT, "")
    assert await storage.transact(written, ann, what, "again") is None


async def test_one_that_never_came_is_not_said_to_have_come_once_its_row_is_forgotten(
    storage: Storage,
) -> None:
    ann, what = await storage.transact(ann_and_her_story)
    await storage.transact(written, ann, what, "kind words")
    await storage.transact(leaves, what, State.FAILED)
    assert await storage.transact(notes.let_go_fallen, before=NOW) == 0
    assert await storage.transact(notes.let_go_fallen, before=later(days=1)) == 1
    await storage.transact(outbox.forget, before=later(days=31))
    assert (await storage.read(known, what)).fate is Fate.UNDONE


async def test_it_is_erased_with_the_client(storage: Storage) -> None:
    ann, what = await storage.transact(ann_and_her_story)
    await storage.transact(written, ann, what, "kind words")
    await storage.transact(people.erase_person, ann.person_id)
    assert await storage.read(lambda tx: tx.execute(note.select()).all()) == []


async def test_one_that_fell_is_still_called_a_note_once_another_was_written(
    storage: Storage,
) -> None:
    ann, what = await storage.transact(ann_and_her_story)
    await storage.transact(written, ann, what, "first")
    fell = (await storage.read(known, what)).outbox_id
    assert fell is not None
    await storage.transact(leaves, what, State.FAILED)
    found = await storage.read(undelivered.by_id, fell)
    await storage.transact(written, ann, what, "second")
    after = await storage.read(undelivered.by_id, fell)
    assert found == after
    assert after is not None
    assert not after.is_letter
