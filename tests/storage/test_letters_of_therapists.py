"""Letters that therapists write, in the database: with an invite, handed over, burnt, forgotten."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from care.invite import LASTS
from care.letter import Author, Place, State
from storage import (
    invites,
    letter_burning,
    letter_drafts,
    letter_fates,
    letter_words,
    letters,
    people,
    therapists,
)
from storage.clients import Client
from storage.database import Storage
from storage.ids import InviteId, LetterId, TherapistId
from storage.invites import Invite
from storage.letters import Letter
from storage.tables import data_key, letter_part
from storage.transaction import Transaction
from tests.practice import EVERY_MONTH, open_practice, welcome
from tests.storage.world import NOW, add_ann, later


def an_invite(tx: Transaction) -> tuple[Invite, str]:
    token = invites.invite_client(
        tx,
        open_practice(tx, now=NOW),
        label="M.",
        opening=None,
        last_session_on=NOW.date(),
        plan=EVERY_MONTH,
        now=NOW,
    )
    found = invites.invite_of_token(tx, token)
    assert found is not None
    return found, token


def with_letter(tx: Transaction) -> tuple[InviteId, LetterId]:
    invite, _token = an_invite(tx)
    made = letter_words.begin(
        tx, author=Author.THERAPIST, guided=True, invite_id=invite.id, now=NOW
    )
    letter_words.write(tx, made, Place.HOPE, "the pond stays full", message=None, now=NOW)
    letter_fates.set_state(tx, made, State.SENT, now=NOW)
    return invite.id, made


def known(tx: Transaction, letter_id: LetterId) -> Letter:
    found = letters.letter_by_id(tx, letter_id)
    assert found is not None
    return found


def is_gone(tx: Transaction, letter_id: LetterId) -> bool:
    """Neither its words nor its key are there."""
    words = select(func.count()).where(letter_part.c.letter_id == letter_id)
    keys = select(func.count()).where(data_key.c.id == letter_id)
    return tx.execute(words).scalar() == 0 and tx.execute(keys).scalar() == 0


@pytest.mark.parametrize(
    ("outcome", "burnt"),
    [(invites.ACCEPTED, False), (invites.DECLINED, True), (invites.REVOKED, True)],
)
async def test_whatever_is_not_a_yes_burns_the_letter(
    storage: Storage, outcome: str, burnt: bool
) -> None:
    def act(tx: Transaction) -> tuple[State, bool]:
        invite_id, made = with_letter(tx)
        assert invites.settle_invite(tx, invite_id, outcome=outcome, now=later(days=1))
        assert not invites.settle_invite(tx, invite_id, outcome=invites.DECLINED, now=later(days=2))
        return known(tx, made).state, is_gone(tx, made)

    assert await storage.transact(act) == ((State.BURNT, True) if burnt else (State.SENT, False))


async def test_an_invite_that_ran_out_burns_it_and_one_under_way_does_not(
    storage: Storage,
) -> None:
    def act(tx: Transaction) -> None:
        invite_id, made = with_letter(tx)
        just_before = NOW + LASTS - timedelta(seconds=1)
        assert letter_burning.burn_of_expired_invites(tx, now=just_before) == 0
        ann = add_ann(tx)
        assert invites.claim_invite(tx, invite_id, by=ann.id, now=just_before)
        assert (
            letter_burning.burn_of_expired_invites(tx, now=later(days=40)) == 0
        )  # she may still answer
        people.erase_person(tx, ann.id)
        assert letter_burning.burn_of_expired_invites(tx, now=later(days=40)) == 1
        assert known(tx, made).state is State.BURNT
        assert is_gone(tx, made)
        assert letter_burning.burn_of_expired_invites(tx, now=later(days=41)) == 0

    await storage.transact(act)


async def test_a_new_link_takes_the_place_of_the_one_before(storage: Storage) -> None:
    def act(tx: Transaction) -> None:
        invite, first = an_invite(tx)
        second = invites.new_link(tx, invite.id, now=later(days=3))
        assert second is not None
        assert invites.invite_of_token(tx, first) is None
        renewed = invites.invite_of_token(tx, second)
        assert renewed is not None
        assert (renewed.id, renewed.created_at) == (invite.id, later(days=3))
        ann = add_ann(tx)
        assert invites.claim_invite(tx, invite.id, by=ann.id, now=later(days=32))  # 30 from then
        assert invites.new_link(tx, invite.id, now=later(days=32)) is None  # it is hers now

    await storage.transact(act)


def a_client(tx: Transaction) -> Client:
    return welcome(tx, open_practice(tx, now=NOW), chat_id=4711, now=NOW)


async def test_received_is_what_was_sent_to_this_person_by_a_therapist(storage: Storage) -> None:
    def act(tx: Transaction) -> None:
        ann = a_client(tx)
        own = letter_words.begin(tx, author=Author.CLIENT, guided=True, client_id=ann.id, now=NOW)
        letter_fates.set_state(tx, own, State.OPENED, now=NOW)
        answer = letter_words.begin(
            tx, author=Author.THERAPIST, guided=True, client_id=ann.id, answers=own, now=NOW
        )
        for state, seen in (
            (State.DRAFT, False), (State.SCHEDULED, False), (State.SENT, True),
            (State.OPENED, True), (State.BURNT, False),
        ):  # fmt: skip
            letter_fates.set_state(tx, answer, state, now=later(hours=1))
            received = letters.received_by(tx, ann.person_id)
            assert [one.id for one in received] == ([answer] if seen else [])
        assert letters.received_by(tx, add_ann(tx).id) == []

    await storage.transact(act)


async def test_handed_over_it_is_received(storage: Storage) -> None:
    def act(tx: Transaction) -> None:
        _invite_id, made = with_letter(tx)
        dana = therapists.therapist_by_id(tx, TherapistId(_writer_of(tx, made)))
        ann = welcome(tx, dana, chat_id=4711, now=NOW)
        assert letters.received_by(tx, ann.person_id) == []
        letter_fates.hand_over(tx, made, to=ann.id)
        assert [one.id for one in letters.received_by(tx, ann.person_id)] == [made]

    await storage.transact(act)


def _writer_of(tx: Transaction, letter_id: LetterId) -> int:
    """The therapist whose invite it lies with."""
    invite_id = known(tx, letter_id).invite_id
    assert invite_id is not None
    return invites.invite_by_id(tx, invite_id).therapist_id or 0


async def test_there_is_one_answer_to_a_letter(storage: Storage) -> None:
    def begin(tx: Transaction) -> tuple[Client, LetterId]:
        ann = a_client(tx)
        own = letter_words.begin(tx, author=Author.CLIENT, guided=True, client_id=ann.id, now=NOW)
        return ann, own

    ann, own = await storage.transact(begin)

    def answer(tx: Transaction) -> LetterId:
        return letter_words.begin(
            tx, author=Author.THERAPIST, guided=True, client_id=ann.id, answers=own, now=NOW
        )

    await storage.transact(answer)
    with pytest.raises(IntegrityError):
        await storage.transact(answer)


async def test_a_draft_of_an_answer_that_rests_goes_without_a_trace(storage: Storage) -> None:
    def act(tx: Transaction) -> None:
        ann = a_client(tx)
        own = letter_words.begin(tx, author=Author.CLIENT, guided=True, client_id=ann.id, now=NOW)
        made = letter_words.begin(
            tx, author=Author.THERAPIST, guided=True, client_id=ann.id, answers=own, now=NOW
        )
        letter_words.write(tx, made, Place.HOPE, "rain", message=None, now=NOW)
        assert letter_drafts.untouched_drafts(tx, since=later(days=1), limit=9) == [own]
        letter_fates.set_state(tx, made, State.SCHEDULED, now=NOW)
        assert letter_drafts.resting_answers(tx, since=later(days=1), limit=9) == []
        letter_fates.set_state(tx, made, State.DRAFT, now=NOW)
        assert letter_drafts.resting_answers(tx, since=later(days=1), limit=9) == [made]
        assert letter_drafts.was_warned(tx, made, at=NOW, changed_before=NOW)
        assert letter_drafts.resting_answers(tx, since=later(days=1), limit=9) == []
        assert letter_drafts.forgotten_answers(tx, warned_before=NOW, limit=9) == [made]
        letter_words.write(tx, made, Place.FUN, "sun", message=None, now=NOW)
        assert not letter_drafts.forget_answer(tx, made, warned_before=NOW), "changed since"
        assert letter_drafts.was_warned(tx, made, at=NOW, changed_before=NOW)
        assert letter_drafts.forget_answer(tx, made, warned_before=NOW)
        assert letters.letter_by_id(tx, made) is None
        assert is_gone(tx, made)
        assert known(tx, own).state is State.DRAFT  # the client's own is told of first
        assert letters.answer_to(tx, own) is None

    await storage.transact(act)
