"""What goes by itself, as the database finds it and lets it go."""

from sqlalchemy import func, select, update

from care.client import Event, after
from care.delivery import Kind
from care.letter import Author, Place
from care.letter import State as LetterState
from care.retention import Read
from care.story import Medium
from care.story import State as StoryState
from storage import (
    checkins,
    clients,
    dormant,
    handovers,
    letter_fates,
    letter_words,
    letters,
    notes,
    outbox,
    people,
    people_of_therapist,
    retention,
    stories,
    story_fates,
    story_words,
    tables,
)
from storage.clients import Client
from storage.database import Storage
from storage.dormant import Over
from storage.ids import ClientId, LetterId, PersonId, StoryId
from storage.notes import For
from storage.transaction import Transaction
from tests.practice import open_practice, welcome
from tests.storage.world import ANN_CHAT, BEA_CHAT, NOW, later


def ann_and_bea(tx: Transaction) -> tuple[Client, Client]:
    dana = open_practice(tx, now=NOW, letters=True)
    return (
        welcome(tx, dana, chat_id=ANN_CHAT, now=NOW),
        welcome(tx, dana, chat_id=BEA_CHAT, now=NOW),
    )


def a_story(tx: Transaction, whose: Client, *, read_on: float) -> StoryId:
    number = story_words.add_story(tx, whose.id, state=StoryState.SHARED, now=NOW)
    story_words.add_part(
        tx, number, owner=whose.person_id, medium=Medium.TEXT, words="rain", file=None, message=1
    )
    story_fates.set_state(tx, number, StoryState.READ, now=later(days=read_on))
    return number


def a_note(tx: Transaction, whose: Client, what: For) -> None:
    number = notes.write(
        tx, what, by=whose.therapist_id, owner=whose.person_id, words="kind", now=NOW
    )
    assert number is not None
    row = outbox.put(
        tx, person=whose.person_id, kind=Kind.RECEIPT, payload={}, due_at=NOW, now=NOW,
        client=whose.id,
    )  # fmt: skip
    notes.queued(tx, number, row)


def a_letter(tx: Transaction, whose: Client, *, author: Author, opened_on: float) -> LetterId:
    number = letter_words.begin(tx, author=author, guided=True, client_id=whose.id, now=NOW)
    letter_words.write(tx, number, Place.HOPE, "sun", message=None, now=NOW)
    for state in (LetterState.SENT, LetterState.OPENED):
        letter_fates.set_state(tx, number, state, now=later(days=opened_on))
    return number


def note_words(tx: Transaction, what: For) -> str:
    found = notes.note_for(tx, what)
    assert found is not None
    return found.words


def found_to_tell(tx: Transaction, *, on: float) -> list[ClientId]:
    """Of whom something that was read 76 days before goes, and who had no line for thirty."""
    return retention.clients_to_tell(
        tx, read_before=later(days=on - 76), told_before=later(days=on - 30), limit=9
    )


def due(tx: Transaction, *, on: float, reached: bool = True) -> list[int]:
    longer = 0 if reached else 30
    found = retention.due_words(
        tx,
        read_before=later(days=on - 90 - longer),
        told_before=later(days=on - 14 - longer),
        reached=reached,
        limit=9,
    )
    return [one.id for _client, one in found]


def numbers(found: list[Read]) -> set[int]:
    return {one.id for one in found}


async def test_words_that_were_read_go_after_a_line_and_a_note_with_them(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, bea = ann_and_bea(tx)
        old, new = (a_story(tx, ann, read_on=day) for day in (0, 40))
        a_story(tx, bea, read_on=20)
        a_note(tx, ann, For(story_id=old))
        shelved = a_story(tx, ann, read_on=0)
        people_of_therapist.shelve(tx, shelved, now=NOW)
        assert found_to_tell(tx, on=75) == []
        assert found_to_tell(tx, on=76) == [ann.id]
        assert numbers(retention.words_of(tx, ann.id)) == {old, new}
        first = [one for one in retention.words_of(tx, ann.id) if one.id == old]
        retention.mark_told(tx, first, now=later(days=76))
        assert found_to_tell(tx, on=105) == [bea.id], "one line a month is enough"
        assert set(found_to_tell(tx, on=120)) == {ann.id, bea.id}

        assert due(tx, on=89) == []
        assert due(tx, on=400) == [old], "and what nobody was told of stays"
        assert retention.forget(tx, ann.id, first[0], now=later(days=90))
        assert not retention.forget(tx, ann.id, first[0], now=later(days=90))
        gone = stories.story_by_id(tx, old)
        assert gone is not None
        assert (gone.state, gone.words) == (StoryState.READ, "")
        assert note_words(tx, For(story_id=old)) == ""
        for stays in (new, shelved):
            known = stories.story_by_id(tx, stays)
            assert known is not None
            assert known.words == "rain"

    await storage.transact(play)


async def test_nobody_is_told_twice_at_once(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        a_story(tx, ann, read_on=0)
        outbox.put(
            tx, person=ann.person_id, kind=Kind.NEWS, payload={}, due_at=NOW, now=NOW,
            client=ann.id,
        )  # fmt: skip
        assert found_to_tell(tx, on=90) == []

    await storage.transact(play)


async def test_a_letter_goes_with_its_key(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        own = a_letter(tx, ann, author=Author.CLIENT, opened_on=0)
        danas = a_letter(tx, ann, author=Author.THERAPIST, opened_on=0)
        a_note(tx, ann, For(letter_id=own))
        found = retention.words_of(tx, ann.id)
        assert numbers(found) == {own, danas}
        retention.mark_told(tx, found, now=later(days=76))
        for one in found:
            assert retention.forget(tx, ann.id, one, now=later(days=90))
            known = letters.letter_by_id(tx, LetterId(one.id))
            assert known is not None
            assert (known.state, list(known.parts)) == (LetterState.BURNT, [])
            keys = tables.data_key
            assert tx.execute(select(keys.c.id).where(keys.c.id == one.id)).first() is None
        assert note_words(tx, For(letter_id=own)) == ""

    await storage.transact(play)


async def test_what_a_client_keeps_stays_with_them_alone(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        told = a_story(tx, ann, read_on=0)
        own = a_letter(tx, ann, author=Author.CLIENT, opened_on=0)
        danas = a_letter(tx, ann, author=Author.THERAPIST, opened_on=0)
        a_note(tx, ann, For(story_id=told))
        found = retention.words_of(tx, ann.id)
        retention.mark_told(tx, found, now=later(days=76))
        retention.keep(tx, found, now=later(days=80))
        assert retention.words_of(tx, ann.id) == []
        assert due(tx, on=400) == []
        retention.forget_notes(tx, before=later(days=400), limit=9)
        story = stories.story_by_id(tx, told)
        assert story is not None
        assert (story.state, story.words) == (StoryState.KEPT, "rain")
        assert note_words(tx, For(story_id=told)) == "kind"
        states = {one: letters.letter_by_id(tx, one) for one in (own, danas)}
        assert [known.state for known in states.values() if known] == [
            LetterState.KEPT, LetterState.OPENED,
        ]  # fmt: skip
        assert not retention.forget(tx, ann.id, found[0], now=later(days=90))

    await storage.transact(play)


async def test_who_cannot_be_told_keeps_it_longer_and_is_told_when_back(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        told = a_story(tx, ann, read_on=0)
        people.mark_unreachable(tx, ann.person_id, later(days=10))
        retention.mark_told(tx, retention.words_of(tx, ann.id), now=later(days=76))
        assert due(tx, on=119) == due(tx, on=119, reached=False) == []
        assert due(tx, on=120, reached=False) == [told]
        people.mark_reachable(tx, ann.person_id)
        retention.tell_anew(tx, ann.person_id)
        assert due(tx, on=400) == []
        assert found_to_tell(tx, on=120) == [ann.id]

    await storage.transact(play)


async def test_a_note_to_what_was_deleted_goes_when_it_is_old(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        told, stays = (a_story(tx, ann, read_on=0) for _ in range(2))
        for one in (told, stays):
            a_note(tx, ann, For(story_id=one))
        story_fates.set_state(tx, told, StoryState.DELETED, now=NOW)
        assert retention.forget_notes(tx, before=NOW, limit=9) == 0
        assert retention.forget_notes(tx, before=later(days=1), limit=9) == 1
        assert note_words(tx, For(story_id=told)) == ""
        assert note_words(tx, For(story_id=stays)) == "kind"

    await storage.transact(play)


# Links.


def rest(tx: Transaction, whose: Client) -> None:
    clients.apply(tx, whose, after(whose.state, Event.WENT_QUIET, now=NOW), now=NOW)


def to_erase(tx: Transaction, *, reached: bool = True) -> list[PersonId]:
    over = Over(before=later(days=10), told_before=later(days=10), reached=reached)
    found = dormant.to_erase(tx, over, limit=9)
    assert all(dormant.held_to_erase(tx, one, over) for one in found)
    return found


async def test_only_links_that_rest_are_found_and_a_sign_of_life_wakes_them(
    storage: Storage,
) -> None:
    def play(tx: Transaction) -> None:
        ann, bea = ann_and_bea(tx)
        assert dormant.to_tell(tx, before=later(days=10), limit=9) == [], "notes are planned"
        rest(tx, ann)
        assert dormant.to_tell(tx, before=later(days=-1), limit=9) == []
        assert dormant.to_tell(tx, before=later(days=10), limit=9) == [ann.person_id]
        dormant.mark_told(tx, ann.person_id, now=later(days=5))
        assert dormant.to_tell(tx, before=later(days=10), limit=9) == []
        assert to_erase(tx) == [ann.person_id]
        assert to_erase(tx, reached=False) == []
        people.mark_unreachable(tx, ann.person_id, NOW)
        assert to_erase(tx) == []
        assert to_erase(tx, reached=False) == [ann.person_id]
        known = people.person(tx, ann.person_id)
        assert known is not None
        dormant.heard(tx, known, now=later(days=9))
        assert to_erase(tx, reached=False) == [], "told of nothing any more"
        assert dormant.last_sign_at(tx, ann.person_id) == later(days=9)
        assert dormant.to_tell(tx, before=later(days=8), limit=9) == []
        assert bea.person_id != ann.person_id

    await storage.transact(play)


async def test_a_letter_with_a_date_or_a_part_of_another_kind_holds_a_link(
    storage: Storage,
) -> None:
    def play(tx: Transaction) -> None:
        ann, bea = ann_and_bea(tx)
        for one in (ann, bea):
            rest(tx, one)
        letter = letter_words.begin(
            tx, author=Author.CLIENT, guided=True, client_id=ann.id, now=NOW
        )
        letter_fates.schedule(tx, letter, send_at=later(days=700))
        people.add_admin(tx, bea.person_id, NOW)
        assert dormant.to_tell(tx, before=later(days=10), limit=9) == []
        letter_fates.set_state(tx, letter, LetterState.KEPT, now=NOW)
        assert dormant.to_tell(tx, before=later(days=10), limit=9) == [ann.person_id]

    await storage.transact(play)


async def test_a_plan_that_ended_late_counts_from_its_end(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        ended = after(ann.state, Event.PLAN_ENDED, now=later(days=9))
        clients.apply(tx, ann, ended, now=later(days=9))
        assert dormant.to_tell(tx, before=later(days=8), limit=9) == []
        assert dormant.to_tell(tx, before=later(days=9), limit=9) == [ann.person_id]
        assert dormant.last_sign_at(tx, ann.person_id) == later(days=9)
        assert checkins.latest_checkin(tx, ann.id) is None

    await storage.transact(play)


async def test_who_left_goes_once_nobody_is_in_their_name(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, bea = ann_and_bea(tx)
        dana = ann.therapist_id
        handovers.leave(tx, dana, now=NOW)
        people.erase_person(tx, ann.person_id)
        assert dormant.therapists_without_clients(tx, limit=9) == []
        people.erase_person(tx, bea.person_id)
        (found,) = dormant.therapists_without_clients(tx, limit=9)
        assert found[0] == dana
        people.erase_person(tx, found[1])
        assert dormant.therapists_without_clients(tx, limit=9) == []

    await storage.transact(play)


async def test_traces_go_when_nothing_needs_them(storage: Storage) -> None:
    def play(tx: Transaction) -> None:
        ann, _bea = ann_and_bea(tx)
        letters_of_ann = a_letter(tx, ann, author=Author.CLIENT, opened_on=0)
        retention.forget(tx, ann.id, retention.words_of(tx, ann.id)[0], now=NOW)
        tx.close(now=NOW)
        stones = select(func.count()).select_from(tables.tombstone)
        assert letters_of_ann
        assert tx.execute(stones).scalar_one() == 1
        assert retention.forget_tombstones(tx, before=NOW) == 0
        assert retention.forget_tombstones(tx, before=later(days=1)) == 1

        invite = tables.invite.c
        declined = update(tables.invite).where(invite.person_id == ann.person_id)
        tx.execute(declined.values(outcome="declined", person_id=None))
        assert retention.forget_unanswered_invites(tx, now=NOW) == 1
        assert retention.forget_unanswered_invites(tx, now=NOW) == 0
        left = tx.execute(select(invite.label).where(invite.outcome == "declined")).scalar_one()
        assert left is None

    await storage.transact(play)
