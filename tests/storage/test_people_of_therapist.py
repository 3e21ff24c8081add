"""A therapist's own clients: what reached them, what is kept, and what is nobody else's."""

from datetime import timedelta

from sqlalchemy import update

from care.checkin import Face
from care.client import Event, after
from care.delivery import Kind
from care.delivery import State as Sent
from care.story import About, Medium, State
from storage import (
    choices,
    clients,
    digests,
    outbox,
    people_of_therapist,
    retention,
    stories,
    story_fates,
    story_words,
    tables,
)
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import StoryId, TherapistId
from storage.people_of_therapist import Delivered
from tests.practice import open_practice, welcome
from tests.storage.test_readers import add_sue
from tests.storage.world import ANN_CHAT, BEA_CHAT, NOW, later


def told(
    tx: Transaction,
    client: Client,
    *,
    days: float,
    face: Face | None = None,
    words: str | None = "words",
    state: State = State.SHARED,
    reader: TherapistId | None = None,
) -> StoryId:
    at = later(days=days)
    number = story_words.add_story(
        tx, client.id, state=State.SHARED, face=face, about=About.LIFE, reader_id=reader, now=at
    )
    if words is not None:
        story_words.add_part(
            tx, number, owner=client.person_id, medium=Medium.TEXT, words=words, file=None,
            message=None,
        )  # fmt: skip
    if state is not State.SHARED:
        story_fates.set_state(tx, number, state, now=at)
    return number


def listed(
    tx: Transaction, therapist_id: TherapistId, *numbers: StoryId, days: float, sent: bool = True
) -> None:
    """They stand in a list, which went out or waits."""
    at = later(days=days)
    digest_id = digests.add_digest(tx, therapist_id, slot_at=at, now=at)
    assert digest_id is not None
    person = tx.execute(
        tables.therapist.select().where(tables.therapist.c.id == therapist_id)
    ).one()
    row = outbox.put(
        tx, person=person.person_id, kind=Kind.DIGEST, payload={}, due_at=at, now=at,
        digest=digest_id,
    )  # fmt: skip
    if sent:
        tx.execute(
            update(tables.outbox)
            .where(tables.outbox.c.id == row)
            .values(state=Sent.SENT, settled_at=at)
        )
    tx.execute(
        update(tables.story).where(tables.story.c.id.in_(numbers)).values(digest_id=digest_id)
    )


def forgotten(tx: Transaction, client: Client) -> int:
    """How much goes by itself, once it is old enough."""
    found = retention.words_of(tx, client.id)
    return sum(retention.forget(tx, client.id, one, now=later(days=99)) for one in found)


def numbers(found: list[Delivered]) -> list[StoryId]:
    return [one.story.id for one in found if one.story is not None]


async def test_delivered_is_what_stood_in_a_list_that_went_out_and_still_stands(
    storage: Storage,
) -> None:
    def play(tx: Transaction) -> None:
        dana, sue = open_practice(tx, now=NOW), add_sue(tx)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        bea = welcome(tx, sue, chat_id=BEA_CHAT, now=NOW)
        one, two, three = (told(tx, ann, days=day) for day in (1, 2, 3))
        taken_back = told(tx, ann, days=4, state=State.WITHDRAWN)
        of_bea = told(tx, bea, days=4)
        for_sue = told(tx, ann, days=5, reader=sue.id)
        listed(tx, dana.id, one, two, taken_back, days=6)
        listed(tx, dana.id, three, days=7, sent=False)
        listed(tx, sue.id, of_bea, for_sue, days=7)
        assert numbers(people_of_therapist.delivered(tx, ann)) == [two, one]
        assert numbers(people_of_therapist.delivered(tx, ann, after=1, most=5)) == [one]
        assert numbers(people_of_therapist.delivered(tx, ann, after=0, most=1)) == [two]
        assert numbers(people_of_therapist.delivered(tx, bea)) == [of_bea]
        for not_hers in (three, taken_back, of_bea, for_sue):
            assert people_of_therapist.delivered_story(tx, ann, not_hers) is None
        assert [one.id for one in people_of_therapist.all_of(tx, dana.id)] == [ann.id]

    await storage.transact(play)


async def test_words_on_the_shelf_are_not_forgotten_until_it_is_emptied(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        dana = open_practice(tx, now=NOW)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        kept, not_kept = (told(tx, ann, days=day, state=State.READ) for day in (1, 2))
        listed(tx, dana.id, kept, not_kept, days=3)
        choices.choose(tx, ann.id, may_keep=True)
        people_of_therapist.shelve(tx, kept, now=later(days=4))

        def on_shelf() -> list[StoryId]:
            known = clients.client_by_id(tx, ann.id)
            assert known is not None
            return numbers(people_of_therapist.shelf(tx, known, after=0, most=9))

        assert on_shelf() == [kept]
        assert forgotten(tx, ann) == 1
        found = stories.story_by_id(tx, kept)
        assert found is not None
        assert found.words == "words"
        choices.choose(tx, ann.id, receipts=False)
        assert on_shelf() == [kept]
        choices.choose(tx, ann.id, may_keep=False)
        choices.choose(tx, ann.id, may_keep=True)
        assert on_shelf() == [], "a later yes brings nothing back"
        assert forgotten(tx, ann) == 1

    await storage.transact(play)


async def test_whoever_says_stop_takes_the_shelf_along(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        dana = open_practice(tx, now=NOW)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        kept = told(tx, ann, days=1, state=State.READ)
        listed(tx, dana.id, kept, days=3)
        choices.choose(tx, ann.id, may_keep=True)
        people_of_therapist.shelve(tx, kept, now=later(days=4))
        stopped = after(ann.state, Event.STOPPED, now=later(days=5))
        clients.apply(tx, ann, stopped, now=later(days=5))
        assert forgotten(tx, ann) == 1

    await storage.transact(play)


async def test_the_marks_are_of_what_was_delivered(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        dana = open_practice(tx, now=NOW)
        ann = welcome(tx, dana, chat_id=ANN_CHAT, now=NOW)
        face = told(tx, ann, days=1, face=Face.GOOD, words=None)
        both = told(tx, ann, days=2, face=Face.HARD)
        words = told(tx, ann, days=3, state=State.READ)
        told(tx, ann, days=4, face=Face.VERY_GOOD)  # in no list yet
        back = told(tx, ann, days=5, face=Face.VERY_HARD, state=State.WITHDRAWN)
        listed(tx, dana.id, face, both, words, back, days=6)
        story_words.erase_words(tx, words)
        marks = people_of_therapist.marks_of(tx, ann)
        assert [(at - NOW, mark) for at, mark in marks.faces] == [
            (timedelta(days=1), Face.GOOD), (timedelta(days=2), Face.HARD),
        ]  # fmt: skip
        assert [at - NOW for at in marks.stories] == [timedelta(days=2), timedelta(days=3)]
        assert not marks.letters

    await storage.transact(play)
