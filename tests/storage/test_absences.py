"""Days away and who covers; therapists who leave; and what therapists note for themselves."""

from datetime import date, timedelta

from sqlalchemy import select, update

from care.absence import Away
from care.client import State
from care.handover import Outcome
from care.story import State as StoryState
from storage import (
    absences,
    digests,
    dormant,
    handovers,
    people,
    reflections,
    story_words,
    tables,
    therapists,
)
from storage.database import Storage, Transaction
from storage.ids import DigestId, PersonId, TherapistId
from storage.therapists import Therapist
from tests.practice import MONDAYS, ZONE, open_practice, welcome
from tests.storage.world import ANN_CHAT, BEA_CHAT, CHARLIE_CHAT, NOW, later

# NOW is a Monday, ten in Berlin; Dana reads on Mondays at nine.
TODAY = date(2027, 3, 1)
A_WEEK = Away(TODAY, date(2027, 3, 10))


def add_charlie(tx: Transaction) -> Therapist:
    person = people.add_person(tx, chat_id=CHARLIE_CHAT, called="Charlie", language="en", now=NOW)
    people.set_zone(tx, person.id, ZONE)
    number = therapists.add_therapist(tx, person_id=person.id, now=NOW)
    therapists.set_up(
        tx, therapists.therapist_by_id(tx, number), name="Charlie", days=MONDAYS, minute=540,
        next_digest_at=later(days=7), now=NOW,
    )  # fmt: skip
    return therapists.therapist_by_id(tx, number)


async def two(storage: Storage) -> tuple[Therapist, Therapist]:
    return (
        await storage.transact(open_practice, now=NOW),
        await storage.transact(add_charlie),
    )


async def test_the_next_list_is_planned_past_the_days_away_and_back_again(
    storage: Storage,
) -> None:
    dana, _charlie = await two(storage)
    number = await storage.transact(absences.add_absence, dana.id, A_WEEK, cover=None, now=NOW)
    await storage.transact(absences.plan_anew, dana, now=NOW)
    planned = await storage.read(therapists.therapist_by_id, dana.id)
    assert planned.next_digest_at == later(days=14, hours=-1)
    assert await storage.read(absences.is_away, dana, now=later(days=9))
    assert not await storage.read(absences.is_away, dana, now=later(days=10))
    assert await storage.transact(absences.end_absence, number, now=NOW)
    assert not await storage.transact(absences.end_absence, number, now=NOW)
    await storage.transact(absences.plan_anew, planned, now=NOW)
    planned = await storage.read(therapists.therapist_by_id, dana.id)
    assert planned.next_digest_at == later(days=7, hours=-1)


async def test_only_the_one_who_was_asked_covers_and_only_from_their_yes_on(
    storage: Storage,
) -> None:
    dana, charlie = await two(storage)
    number = await storage.transact(
        absences.add_absence, dana.id, A_WEEK, cover=charlie.id, now=NOW
    )
    assert await storage.read(absences.covered_by, charlie.id, now=NOW) == []
    assert not await storage.transact(absences.agree_to_cover, number, dana.id, now=NOW)
    assert await storage.transact(absences.agree_to_cover, number, charlie.id, now=NOW)
    assert await storage.read(absences.covered_by, charlie.id, now=NOW) == [dana.id]
    assert await storage.read(absences.cover_of, dana, now=NOW) == charlie.id
    assert await storage.read(absences.covered_by, charlie.id, now=later(days=10)) == []
    assert await storage.read(absences.cover_of, dana, now=later(days=10)) is None
    assert await storage.transact(absences.decline_to_cover, number, charlie.id)
    assert not await storage.transact(absences.agree_to_cover, number, charlie.id, now=NOW)
    assert await storage.read(absences.cover_of, dana, now=NOW) is None


async def test_whoever_leaves_ends_every_plan_once_and_stopped_stays_stopped(
    storage: Storage,
) -> None:
    dana, charlie = await two(storage)
    ann = await storage.transact(welcome, dana, chat_id=ANN_CHAT, now=NOW)
    bea = await storage.transact(welcome, dana, chat_id=BEA_CHAT, now=NOW)

    def prepare(tx: Transaction) -> None:
        tx.execute(
            update(tables.client).where(tables.client.c.id == bea.id).values(state=State.STOPPED)
        )
        story_words.add_story(tx, ann.id, state=StoryState.SHARED, now=NOW)

    await storage.transact(prepare)
    assert await storage.transact(handovers.leave, dana.id, now=NOW)
    assert not await storage.transact(handovers.leave, dana.id, now=NOW)
    told = await storage.read(handovers.those_told, dana.id, now=NOW)
    assert told == [(ann.id, ann.person_id)]
    await storage.transact(handovers.give_back_unread, dana.id, now=NOW)
    await storage.transact(handovers.end_plans, dana.id, now=NOW)

    def states(tx: Transaction) -> set[tuple[int, str, bool]]:
        rows = tx.execute(select(tables.client))
        return {(row.id, row.state, row.next_checkin_at is None) for row in rows}

    found = await storage.read(states)
    assert {(one, state) for one, state, _none in found} == {(ann.id, "ended"), (bea.id, "stopped")}
    assert (ann.id, "ended", True) in found
    kept = await storage.read(lambda tx: tx.execute(select(tables.story.c.state)).scalar_one())
    assert kept == StoryState.KEPT
    number = await storage.transact(
        handovers.add_handover, ann.id, to=charlie.id, ends_at=later(days=30), now=NOW
    )
    assert await storage.read(handovers.due, now=later(days=29), limit=9) == []
    assert await storage.read(handovers.due, now=later(days=30), limit=9) == [number]
    assert await storage.transact(handovers.answer, number, Outcome.DECLINED, now=NOW)
    assert not await storage.transact(handovers.answer, number, Outcome.ACCEPTED, now=NOW)
    assert not await storage.transact(handovers.let_end, number)
    assert await storage.read(handovers.next_end_at) is None


async def test_idle_is_who_left_something_unread_for_long_and_is_named_once(
    storage: Storage,
) -> None:
    dana, _charlie = await two(storage)
    ann = await storage.transact(welcome, dana, chat_id=ANN_CHAT, now=NOW)

    def list_of(tx: Transaction, days: float) -> DigestId:
        digest_id = digests.add_digest(tx, dana.id, slot_at=later(days=days), now=later(days=days))
        assert digest_id is not None
        story_id = story_words.add_story(tx, ann.id, state=StoryState.SHARED, now=NOW)
        one = tables.story.c.id == story_id
        tx.execute(update(tables.story).where(one).values(digest_id=digest_id))
        return digest_id

    await storage.transact(list_of, 0)

    async def idle(days: float) -> list[TherapistId]:
        since = later(days=days) - timedelta(days=60)
        return list(await storage.read(handovers.idle, since=since, limit=9))

    assert await idle(59) == []
    assert await idle(60) == [dana.id]
    await storage.transact(handovers.named_idle, dana.id, now=later(days=60))
    assert await idle(61) == []
    await storage.transact(list_of, 61)
    second = await storage.transact(list_of, 62)
    await storage.transact(digests.opened, second, now=later(days=62))
    assert await idle(130) == [], "told of already: a list may have opened by itself"
    await storage.transact(tapped, dana.person_id, days=64)
    assert await idle(123) == []
    assert await idle(124) == [dana.id], "sixty days without a tap; to the day"


def tapped(tx: Transaction, person_id: PersonId, *, days: float) -> None:
    person = people.person(tx, person_id)
    assert person is not None
    dormant.heard(tx, person, now=later(days=days))


async def test_own_lines_are_sealed_and_their_writers_alone(storage: Storage) -> None:
    dana, charlie = await two(storage)
    number = await storage.transact(reflections.note, dana, "a canary line", now=NOW)
    raw = await storage.read(lambda tx: tx.execute(select(tables.reflection.c.words)).scalar_one())
    assert b"canary" not in raw
    [line] = await storage.read(reflections.of_therapist, dana.id, skip=0, limit=5)
    assert line.words == "a canary line"
    assert await storage.read(reflections.of_therapist, charlie.id, skip=0, limit=5) == []
    assert not await storage.transact(reflections.forget, number, charlie.id)
    assert await storage.transact(reflections.forget, number, dana.id)
    assert await storage.read(reflections.how_many, dana.id) == 0
