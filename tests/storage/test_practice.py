"""The practice's settings as the database keeps them, and what an undo gives back to whom."""

from datetime import date, timedelta

from care.audit import Act, Actor, Entry
from care.client import Event, Rhythm, after
from care.localtime import local
from care.practice import Offer, Text
from care.quiet import QuietDay
from storage import (
    calendar,
    changes,
    choices,
    clients,
    lowered,
    practice,
    practice_days,
    practice_texts,
    tables,
    therapists,
)
from storage.clients import Client
from storage.database import Storage
from storage.transaction import Transaction
from tests.practice import known, open_practice, welcome
from tests.storage.world import ANN_CHAT, BEA_CHAT, CHARLIE_CHAT, NOW, later


def three(tx: Transaction) -> list[Client]:
    dana = open_practice(tx, now=NOW, letters=True)
    return [
        welcome(tx, dana, chat_id=chat, now=NOW, seed=number)
        for number, chat in enumerate((ANN_CHAT, BEA_CHAT, CHARLIE_CHAT))
    ]


def stop(tx: Transaction, client: Client) -> None:
    clients.apply(tx, client, after(client.state, Event.STOPPED, now=NOW), now=NOW)


async def test_an_undo_gives_back_only_what_was_taken_and_is_not_chosen_anew(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        ann, bea, charlie = three(tx)
        for one in (ann, bea):
            choices.choose(tx, one.id, notes=True)
        assert lowered.people_touched(tx, Offer.NOTES) == 2
        assert set(lowered.turn_off(tx, Offer.NOTES, change=1, now=NOW)) == {ann.id, bea.id}
        assert lowered.people_touched(tx, Offer.NOTES) == 0
        choices.choose(tx, bea.id, notes=True)  # in her own word, and off again
        choices.choose(tx, bea.id, notes=False)
        assert lowered.turn_back(tx, Offer.NOTES, change=2, now=NOW) == []
        assert lowered.turn_back(tx, Offer.NOTES, change=1, now=later(hours=23)) == [ann.id]
        assert [known(tx, one.id).notes for one in (ann, bea, charlie)] == [True, False, False]
        assert lowered.turn_back(tx, Offer.NOTES, change=1, now=later(hours=23)) == []

    await storage.transact(body)


async def test_check_ins_come_back_to_who_neither_stopped_nor_chose_and_only_for_a_day(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        ann, bea, charlie = three(tx)
        assert lowered.people_touched(tx, Offer.CHECKINS) == 3
        lowered.turn_off(tx, Offer.CHECKINS, change=1, now=NOW)
        for one in (ann, bea, charlie):
            found = known(tx, one.id)
            assert (found.rhythm, found.next_checkin_at) == (Rhythm.ON_WISH, None)
        stop(tx, bea)
        choices.choose_on_wish(tx, charlie.id)
        assert lowered.to_give_back(tx, Offer.CHECKINS, change=1, now=later(days=1)) == 0
        assert lowered.turn_back(tx, Offer.CHECKINS, change=1, now=later(hours=1)) == [ann.id]
        assert known(tx, ann.id).rhythm is Rhythm.SCHEDULED

    await storage.transact(body)


async def test_what_is_noted_for_an_undo_goes_after_a_day(storage: Storage) -> None:
    def body(tx: Transaction) -> list[int]:
        three(tx)
        lowered.turn_off(tx, Offer.SCALE, change=1, now=NOW)
        left = []
        for hours in (23, 24):
            lowered.forget(tx, now=later(hours=hours))
            left.append(len(tx.execute(tables.lowered.select()).all()))
        return left

    assert await storage.transact(body) == [3, 0]


async def test_what_a_therapist_takes_is_as_far_as_the_practice_offers_it(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> None:
        ann, bea, _charlie = three(tx)
        stop(tx, bea)
        for which in (Offer.LETTERS, Offer.ANSWERS, Offer.VOICE, Offer.PHOTOS):
            assert lowered.people_touched(tx, which) == 2
            version = practice.practice_now(tx).version
            assert getattr(therapists.therapist_by_id(tx, ann.therapist_id), which)
            assert practice.set_offer(tx, which, on=False, version=version)
            assert not getattr(therapists.therapist_by_id(tx, ann.therapist_id), which)
            assert practice.set_offer(tx, which, on=True, version=version + 1)
            assert getattr(therapists.therapist_by_id(tx, ann.therapist_id), which)

    await storage.transact(body)


async def test_a_text_is_sealed_has_numbers_and_is_seen_once(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        ann = three(tx)[0].person_id
        assert practice_texts.privacy_to_show(tx, ann) is None
        practice_texts.write(tx, Text.WELCOME, "Canary", now=NOW)
        assert practice_texts.privacy_to_show(tx, ann) is None
        for number, words in enumerate(("one", None, "three"), start=1):
            assert practice_texts.write(tx, Text.PRIVACY, words, now=NOW) == number
            shown = practice_texts.privacy_to_show(tx, ann)
            assert shown is not None
            assert (shown.number, shown.words) == (number, words)
            practice_texts.saw_privacy(tx, ann, number)
            assert practice_texts.privacy_to_show(tx, ann) is None
        first = practice_texts.version(tx, Text.PRIVACY, 1)
        assert first is not None
        assert first.words == "one"
        rows = tx.execute(tables.practice_text.select()).all()
        assert all(b"Canary" not in (row.words or b"") for row in rows)

    await storage.transact(body)


async def test_a_quiet_day_of_the_practice_is_in_everybodys_calendar(storage: Storage) -> None:
    def body(tx: Transaction) -> None:
        ann, bea, charlie = three(tx)
        slots = calendar.agenda_of(tx, ann, now=NOW)
        first, second = (local(slot.at, ann.zone).date() for slot in slots[:2])
        clients.postpone_checkin(tx, bea.id, at=NOW + timedelta(days=300))
        clients.plan_checkin(tx, charlie.id, None)
        day = QuietDay(first.month, first.day)
        standing = {one.id for one in practice_days.standing_on(tx, day, now=NOW)}
        assert ann.id in standing
        assert not {bea.id, charlie.id} & standing
        calendar.move_slot(tx, bea.id, 1, to=second)
        moved = practice_days.standing_on(tx, _once(second), now=NOW)
        assert bea.id in {one.id for one in moved}
        for one in (day, day, _once(second)):
            practice_days.add(tx, one)
        assert practice_days.days(tx) == (day, _once(second))
        wishes = calendar.wishes_of(tx, ann)
        assert wishes.closed(first)
        assert wishes.closed(second)
        assert second not in _days(tx, ann)
        practice_days.drop(tx, _once(second))
        assert not calendar.wishes_of(tx, ann).closed(second)

    await storage.transact(body)


def _once(day: date) -> QuietDay:
    return QuietDay(day.month, day.day, day.year)


def _days(tx: Transaction, client: Client) -> list[date]:
    slots = calendar.agenda_anew(tx, known(tx, client.id), now=NOW)
    return [local(slot.at, client.zone).date() for slot in slots]


async def test_a_change_is_found_by_the_version_that_it_led_to(storage: Storage) -> None:
    def change(tx: Transaction) -> None:
        assert practice.move_on(tx, version=0)
        for act, what in ((Act.CHOICE_CHANGED, "scale"), (Act.OFFER_CHANGED, "scale")):
            tx.write_down(Entry(at=NOW, act=act, actor=Actor.ADMIN, about_id=1, what=what))

    await storage.transact(change)
    assert not await storage.transact(practice.move_on, version=0)
    found = await storage.read(changes.change_of, 1)
    assert found is not None
    assert found.act is Act.OFFER_CHANGED
    assert await storage.read(changes.change_of, 2) is None
