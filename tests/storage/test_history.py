"""A person's history as it is read, on both kinds of database."""

from care.checkin import Face
from care.delivery import Kind
from care.delivery import State as Sent
from care.story import Medium, State
from storage import checkins, history, outbox, sending, story_fates, story_words
from storage.database import Storage
from storage.ids import ClientId, OutboxId, PersonId
from storage.transaction import Transaction
from tests.practice import open_practice, queue_checkin, welcome
from tests.storage.world import ANN_CHAT, BEA_CHAT, NOW, later


def write(tx: Transaction, client_id: ClientId, owner: PersonId, words: str, *, days: int) -> None:
    story_id = story_words.add_story(tx, client_id, state=State.KEPT, now=later(days=days))
    story_words.add_part(
        tx, story_id, owner=owner, medium=Medium.TEXT, words=words, file=None, message=days
    )  # fmt: skip


def send(tx: Transaction, number: OutboxId, state: Sent, *, days: int) -> None:
    assert sending.claim(tx, number, claim=1, now=later(days=days)) is not None
    sending.settle(tx, number, claim=1, state=state, now=later(days=days))


async def test_entries_come_newest_first_page_by_page_and_only_ones_own(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[list[object], int, list[object]]:
        dana = open_practice(tx, now=NOW)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        bea = welcome(tx, dana, chat_id=BEA_CHAT, now=NOW)
        send(tx, queue_checkin(tx, ann, now=later(days=1)), Sent.SENT, days=3)
        queue_checkin(tx, ann, now=later(days=30), slot=1)  # has not gone out
        write(tx, ann.id, ann.person_id, "two", days=2)
        write(tx, ann.id, ann.person_id, "four", days=4)
        write(tx, bea.id, bea.person_id, "of Bea", days=5)
        all_of_it, count = history.entries_of(tx, ann.person_id, after=0, most=10)
        second, _ = history.entries_of(tx, ann.person_id, after=1, most=1)
        return (
            [(one.at, one.story.words if one.story else None) for one in all_of_it],
            count,
            [(one.at, one.story) for one in second],
        )

    found, count, second = await storage.transact(body)
    assert found == [(later(days=4), "four"), (later(days=3), None), (later(days=2), "two")]
    assert count == 3
    assert second == [(later(days=3), None)]


async def test_a_note_that_was_put_off_is_one_and_came_when_it_came_first(storage: Storage) -> None:
    def body(tx: Transaction) -> list[object]:
        dana = open_practice(tx, now=NOW)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        number = queue_checkin(tx, ann, now=later(days=1))
        send(tx, number, Sent.SENT, days=1)
        checkin = checkins.latest_checkin(tx, ann.id)
        assert checkin is not None
        again = outbox.put(
            tx,
            person=ann.person_id,
            kind=Kind.CHECKIN,
            payload={},
            due_at=later(days=8),
            now=later(days=8),
            client=ann.id,
            checkin=checkin.id,
        )
        send(tx, again, Sent.SENT, days=8)
        found, _count = history.entries_of(tx, ann.person_id, after=0, most=10)
        return [one.at for one in found]

    assert await storage.transact(body) == [later(days=1)]


async def test_a_face_is_drawn_after_its_words_are_erased_and_not_after_it_was_taken_back(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> tuple[history.Dots, history.Dots]:
        dana = open_practice(tx, now=NOW)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        queue_checkin(tx, ann, now=later(days=1))
        checkin = checkins.latest_checkin(tx, ann.id)
        assert checkin is not None
        checkins.answer(tx, checkin.id, face=Face.HARD, now=later(days=2))
        tapped = story_words.add_story(
            tx, ann.id, state=State.SHARED, face=Face.HARD, checkin_id=checkin.id, now=later(days=2)
        )
        write(tx, ann.id, ann.person_id, "words", days=3)
        bea = welcome(tx, dana, chat_id=BEA_CHAT, now=NOW)
        write(tx, bea.id, bea.person_id, "of Bea", days=4)
        story_fates.set_state(tx, tapped, State.READ, now=later(days=9))
        story_words.erase_words(tx, tapped)
        read = history.dots_of(tx, ann.person_id)
        story_fates.set_state(tx, tapped, State.DELETED, now=later(days=10))
        return read, history.dots_of(tx, ann.person_id)

    read, taken_back = await storage.transact(body)
    assert read.faces == [(later(days=2), Face.HARD)]
    assert later(days=3) in read.stories
    assert taken_back.faces == []
    assert taken_back.stories == [later(days=3)]
