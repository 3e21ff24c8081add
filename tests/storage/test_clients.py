"""Clients, invites, check-ins, stories and digests as the database keeps them."""

from datetime import date

import pytest
from sqlalchemy import text, update

from care.checkin import Face, Kind, Place, Slot
from care.client import Event, Rhythm, State, after
from care.delivery import Kind as MessageKind
from care.delivery import State as Sending
from care.plan import Plan, Preset
from care.story import Medium
from care.story import State as StoryState
from care.window import Window
from storage import (
    checkins,
    clients,
    digest_items,
    digests,
    invites,
    outbox,
    people,
    practice,
    stories,
    story_words,
    tables,
    therapists,
)
from storage.clients import Client
from storage.database import Storage
from storage.ids import DigestId
from storage.invites import Invite
from storage.people import Person
from storage.therapists import Therapist
from storage.transaction import Transaction
from tests.storage.world import NOW, add_ann, add_bea, add_dana, later

PLAN = Plan(Preset.WEEKS, 6, 12)


def slot(number: int = 0, *, days: int = 30) -> Slot:
    return Slot(number=number, at=later(days=days), kind=Kind.INVITATION, place=Place.MIDDLE)


def dana_works(tx: Transaction) -> Therapist:
    who = add_dana(tx)
    people.set_zone(tx, who.id, "Europe/Berlin")
    therapist_id = therapists.add_therapist(tx, person_id=who.id, now=NOW)
    therapists.set_up(
        tx,
        therapists.therapist_by_id(tx, therapist_id),
        name="Dana",
        days=frozenset({0, 3}),
        minute=540,
        next_digest_at=later(days=7),
        now=NOW,
    )
    return therapists.therapist_by_id(tx, therapist_id)


def dana_invites(tx: Transaction, therapist: Therapist) -> str:
    return invites.invite_client(
        tx,
        therapist,
        label="M.",
        opening="The tree is in bloom.",
        last_session_on=date(2027, 2, 28),
        plan=PLAN,
        now=NOW,
    )


def found(tx: Transaction, token: str) -> Invite:
    invite = invites.invite_of_token(tx, token)
    assert invite is not None
    return invite


def ann_is_a_client(tx: Transaction, *, first: Slot | None = None) -> Client:
    therapist = dana_works(tx)
    ann = add_ann(tx)
    people.set_zone(tx, ann.id, "Europe/Berlin")
    client_id = clients.add_client(
        tx,
        invite=found(tx, dana_invites(tx, therapist)),
        who=ann,
        therapist=therapist,
        rhythm=Rhythm.SCHEDULED,
        starts_on=date(2027, 3, 1),
        seed=5,
        window=Window(600, 1140),
        first=first or slot(),
        now=NOW,
    )
    return known(tx, client_id)


def known(tx: Transaction, client_id: object) -> Client:
    client = clients.client_by_id(tx, client_id)  # type: ignore[arg-type]  # a client's own id
    assert client is not None
    return client


async def test_a_therapist_comes_back_as_set_up(storage: Storage) -> None:
    dana = await storage.transact(dana_works)
    assert (dana.name, dana.digest_days, dana.digest_minute) == ("Dana", frozenset({0, 3}), 540)
    assert (dana.zone, dana.ready, dana.here) == ("Europe/Berlin", True, True)
    assert await storage.read(therapists.due_for_digest, now=later(days=6), limit=9) == []
    assert await storage.read(therapists.due_for_digest, now=later(days=7), limit=9) == [dana.id]
    assert await storage.read(therapists.next_digest_at) == later(days=7)


async def test_an_invite_comes_back_as_made_and_only_by_its_token(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[Invite, Invite | None]:
        token = dana_invites(tx, dana_works(tx))
        return found(tx, token), invites.invite_of_token(tx, token[:-1] + "?")

    invite, other = await storage.transact(body)
    assert (invite.label, invite.opening, invite.plan) == ("M.", "The tree is in bloom.", PLAN)
    assert (invite.role, invite.last_session_on) == (invites.CLIENT, date(2027, 2, 28))
    assert other is None


async def test_an_invite_is_claimed_once(storage: Storage) -> None:
    def body(tx: Transaction) -> list[bool]:
        invite = found(tx, dana_invites(tx, dana_works(tx)))
        ann, bea = add_ann(tx), add_bea(tx)
        return [invites.claim_invite(tx, invite.id, by=who.id, now=NOW) for who in (ann, bea, ann)]

    assert await storage.transact(body) == [True, False, False]


@pytest.mark.parametrize(("days", "claimed"), [(29, True), (30, False)])
async def test_an_invite_is_not_claimed_after_thirty_days(
    storage: Storage, days: int, claimed: bool
) -> None:
    def body(tx: Transaction) -> bool:
        invite = found(tx, dana_invites(tx, dana_works(tx)))
        return invites.claim_invite(tx, invite.id, by=add_ann(tx).id, now=later(days=days))

    assert await storage.transact(body) is claimed


async def test_a_refusal_keeps_no_trace_of_who_refused(storage: Storage) -> None:
    def body(tx: Transaction) -> Invite:
        token = dana_invites(tx, dana_works(tx))
        invite = found(tx, token)
        invites.claim_invite(tx, invite.id, by=add_ann(tx).id, now=NOW)
        assert invites.settle_invite(tx, invite.id, outcome=invites.DECLINED, now=NOW)
        assert not invites.settle_invite(tx, invite.id, outcome=invites.ACCEPTED, now=NOW)
        return found(tx, token)

    invite = await storage.transact(body)
    assert (invite.person_id, invite.claimed_at) == (None, None)
    assert invite.outcome == invites.DECLINED


async def test_who_never_answered_is_found_and_nobody_else(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[Person, list[object], list[object]]:
        client = ann_is_a_client(tx)
        dana = therapists.therapist_by_id(tx, client.therapist_id)
        bea = add_bea(tx)
        for who in (bea.id, client.person_id, dana.person_id):
            invite = found(tx, dana_invites(tx, dana))
            invites.claim_invite(tx, invite.id, by=who, now=NOW)
        early = invites.never_answered(tx, now=later(days=30), limit=9)
        return bea, [*early], [*invites.never_answered(tx, now=later(days=31), limit=9)]

    bea, early, late = await storage.transact(body)
    assert (early, late) == ([], [bea.id])


async def test_a_client_comes_back_as_agreed(storage: Storage) -> None:
    client = await storage.transact(ann_is_a_client)
    assert (client.label, client.opening, client.plan) == ("M.", "The tree is in bloom.", PLAN)
    assert (client.state, client.rhythm, client.zone) == (
        State.ACTIVE, Rhythm.SCHEDULED, "Europe/Berlin",
    )  # fmt: skip
    assert (client.window, client.seed) == (Window(600, 1140), 5)
    assert (client.next_slot, client.next_checkin_at) == (0, later(days=30))


async def test_what_is_due_is_found_by_its_time_and_by_an_index(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[Client, list[object], list[object]]:
        client = ann_is_a_client(tx)
        return (
            client,
            [*clients.due_for_checkin(tx, now=later(days=29), limit=9)],
            [*clients.due_for_checkin(tx, now=later(days=30), limit=9)],
        )

    client, early, due = await storage.transact(body)
    assert (early, due) == ([], [client.id])
    assert await storage.read(clients.next_checkin_at) == later(days=30)

    def explained(tx: Transaction) -> str:
        prefix = "EXPLAIN QUERY PLAN" if storage.dialect == "sqlite" else "EXPLAIN"
        if storage.dialect == "postgresql":
            tx.execute(text("SET LOCAL enable_seqscan = off"))
        rows = tx.execute(
            text(f"{prefix} SELECT id FROM client WHERE next_checkin_at <= '2027-03-01 00:00:00'")
        )
        return " ".join(str(row) for row in rows)

    assert "ix_client_next_checkin_at" in await storage.read(explained)


async def test_a_stop_clears_what_was_planned_and_withdraws_the_consent(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[Client, object]:
        client = ann_is_a_client(tx)
        clients.record_consent(
            tx, client.id, version="1", language="en", text_hash=b"h" * 32, now=NOW
        )
        clients.apply(tx, client, after(client.state, Event.STOPPED, now=NOW), now=later(days=1))
        row = tx.execute(tables.consent.select()).one()
        return known(tx, client.id), row.withdrawn_at

    client, withdrawn_at = await storage.transact(body)
    assert (client.state, client.next_checkin_at, client.next_slot) == (State.STOPPED, None, None)
    assert withdrawn_at == later(days=1)


async def test_of_two_ticks_one_makes_the_check_in(storage: Storage) -> None:
    def body(tx: Transaction) -> list[bool]:
        client = ann_is_a_client(tx)
        return [checkins.add_checkin(tx, client.id, slot(), now=NOW) is not None for _ in range(2)]

    assert await storage.transact(body) == [True, False]


def sent_checkin(tx: Transaction, client: Client, number: int, *, state: Sending) -> object:
    checkin_id = checkins.add_checkin(tx, client.id, slot(number), now=later(days=30 * number))
    assert checkin_id is not None
    row = outbox.put(
        tx,
        person=client.person_id,
        kind=MessageKind.CHECKIN,
        payload={},
        due_at=NOW,
        now=NOW,
        client=client.id,
        checkin=checkin_id,
    )
    tx.execute(
        update(tables.outbox)
        .where(tables.outbox.c.id == row)
        .values(state=state, settled_at=later(days=number))
    )
    return checkin_id


async def test_quiet_is_what_went_out_and_was_not_answered(storage: Storage) -> None:
    def body(tx: Transaction) -> list[int]:
        client = ann_is_a_client(tx)
        seen = [checkins.quiet_in_a_row(tx, client.id)]
        answered = sent_checkin(tx, client, 0, state=Sending.SENT)
        seen.append(checkins.quiet_in_a_row(tx, client.id))
        checkins.answer(tx, answered, face=Face.GOOD, now=NOW)  # type: ignore[arg-type]  # its id
        seen.append(checkins.quiet_in_a_row(tx, client.id))
        sent_checkin(tx, client, 1, state=Sending.UNCERTAIN)
        sent_checkin(tx, client, 2, state=Sending.SKIPPED)
        seen.append(checkins.quiet_in_a_row(tx, client.id))
        return seen

    assert await storage.transact(body) == [0, 1, 0, 1]


async def test_when_the_last_one_went_out_leaves_the_present_one_aside(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[object, object]:
        client = ann_is_a_client(tx)
        first = sent_checkin(tx, client, 0, state=Sending.SENT)
        second = sent_checkin(tx, client, 1, state=Sending.SENT)
        return (
            checkins.last_sent_at(tx, client.id, but=second),  # type: ignore[arg-type]  # its id
            checkins.last_sent_at(tx, client.id, but=first),  # type: ignore[arg-type]  # its id
        )

    assert await storage.transact(body) == (later(days=0), later(days=1))


async def test_a_story_holds_its_parts_in_order_and_an_edit_finds_its_place(
    storage: Storage,
) -> None:
    def body(tx: Transaction) -> list[str]:
        client = ann_is_a_client(tx)
        story_id = story_words.add_story(tx, client.id, state=StoryState.DRAFT, now=NOW)
        for message, words in ((11, "one"), (12, "two")):
            story_words.add_part(
                tx, story_id, owner=client.person_id, medium=Medium.TEXT, words=words,
                file=None, message=message,
            )  # fmt: skip
        before = stories.story_by_id(tx, story_id)
        story_words.edit_part(tx, story_id, owner=client.person_id, message=11, words="uno")
        edited = stories.story_of_message(tx, client.person_id, 11)
        assert before is not None
        assert edited is not None
        assert edited.revision > before.revision, "an old preview's button is known by it"
        return [before.words, edited.words]

    assert await storage.transact(body) == ["one\ntwo", "uno\ntwo"]


async def test_only_what_is_shared_waits_for_the_therapist(storage: Storage) -> None:
    def body(tx: Transaction) -> list[int]:
        client = ann_is_a_client(tx)
        made = {
            state: story_words.add_story(tx, client.id, state=state, face=Face.GOOD, now=NOW)
            for state in StoryState
        }
        waiting = digest_items.waiting_for(tx, client.therapist_id)
        assert [item.id for item in waiting] == [made[StoryState.SHARED]]
        digest_id = digests.add_digest(tx, client.therapist_id, slot_at=NOW, now=NOW)
        assert digest_id is not None
        assert digests.add_digest(tx, client.therapist_id, slot_at=NOW, now=NOW) is None
        digest_items.put(tx, waiting, digest_id)
        assert digest_items.waiting_for(tx, client.therapist_id) == waiting, "nothing announces it"
        announce(tx, client, digest_id)
        return [
            len(digest_items.waiting_for(tx, client.therapist_id)),
            len(digest_items.items_of(tx, digest_id)),
        ]

    assert await storage.transact(body) == [0, 1]


def announce(tx: Transaction, client: Client, digest_id: DigestId) -> None:
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    outbox.put(
        tx, person=therapist.person_id, kind=MessageKind.DIGEST, payload={}, due_at=NOW, now=NOW,
        digest=digest_id,
    )  # fmt: skip


async def test_a_person_who_writes_is_heard_by_the_plan_that_spoke_last(storage: Storage) -> None:
    def body(tx: Transaction) -> tuple[Client, Client, list[object]]:
        first = ann_is_a_client(tx)
        ann = people.person(tx, first.person_id)
        assert ann is not None
        bea = add_bea(tx)
        other_id = therapists.add_therapist(tx, person_id=bea.id, now=NOW)
        therapists.set_up(
            tx, therapists.therapist_by_id(tx, other_id), name="Bea", days=frozenset({1}),
            minute=540, next_digest_at=later(days=1), now=NOW,
        )  # fmt: skip
        other = therapists.therapist_by_id(tx, other_id)
        second_id = clients.add_client(
            tx, invite=found(tx, dana_invites(tx, other)), who=ann, therapist=other,
            rhythm=Rhythm.ON_WISH, starts_on=date(2027, 3, 1), seed=1, window=Window(),
            first=None, now=later(hours=1),
        )  # fmt: skip
        heard: list[object] = [clients.writing_client(tx, ann.id)]
        checkins.add_checkin(tx, first.id, slot(), now=later(days=30))
        heard.append(clients.writing_client(tx, ann.id))
        stopped = after(State.ACTIVE, Event.STOPPED, now=NOW)
        clients.apply(tx, first, stopped, now=NOW)
        heard.append(clients.writing_client(tx, ann.id))
        return first, known(tx, second_id), heard

    first, second, heard = await storage.transact(body)
    assert [one.id if isinstance(one, Client) else None for one in heard] == [
        second.id, first.id, second.id,
    ]  # fmt: skip


async def test_of_two_admins_the_later_sees_that_the_panel_moved(storage: Storage) -> None:
    def body(tx: Transaction) -> list[bool]:
        seen = practice.practice_now(tx)
        return [
            practice.set_paused(tx, paused_at=NOW, version=seen.version),
            practice.set_paused(tx, paused_at=NOW, version=seen.version),
            practice.set_paused(tx, paused_at=None, version=practice.practice_now(tx).version),
        ]

    assert await storage.transact(body) == [True, False, True]
    assert (await storage.read(practice.practice_now)).paused_at is None


async def test_an_admin_counts_those_who_are_there(storage: Storage) -> None:
    def body(tx: Transaction) -> list[tuple[int, int, int, int]]:
        client = ann_is_a_client(tx)
        seen = []
        for _ in range(2):
            counts = practice.counts(tx, now=NOW)
            seen.append((counts.therapists, counts.open_invites, counts.clients, counts.waiting))
            clients.apply(tx, client, after(client.state, Event.STOPPED, now=NOW), now=NOW)
        return seen

    assert await storage.transact(body) == [(1, 1, 1, 0), (1, 1, 0, 0)]


async def test_a_digest_opened_twice_was_opened_the_first_time(storage: Storage) -> None:
    def body(tx: Transaction) -> object:
        client = ann_is_a_client(tx)
        digest_id = digests.add_digest(tx, client.therapist_id, slot_at=NOW, now=NOW)
        assert digest_id is not None
        digests.opened(tx, digest_id, now=NOW)
        digests.opened(tx, digest_id, now=later(hours=1))
        digest = digests.digest_by_id(tx, digest_id)
        assert digest is not None
        return digest.opened_at

    assert await storage.transact(body) == NOW


@pytest.mark.parametrize(
    ("days", "refused"),
    [
        ([0, 20], [1]),
        ([0, 21, 41], [2]),
        ([0, 21, 42, 63], []),
        ([30 * number for number in range(12)], []),
        ([28 * number for number in range(15)], [12, 13]),  # full, until the first is a year old
    ],
)
async def test_the_tables_refuse_what_is_too_soon_or_too_many(
    storage: Storage, days: list[int], refused: list[int]
) -> None:
    def body(tx: Transaction) -> list[int]:
        client = ann_is_a_client(tx)
        found = []
        for number, day in enumerate(days):
            try:
                checkins.add_checkin(tx, client.id, slot(number), now=later(days=day))
            except checkins.CeilingReached:
                found.append(number)
        return found

    assert await storage.transact(body) == refused


async def test_a_skipped_one_was_never_sent_and_does_not_count(storage: Storage) -> None:
    def body(tx: Transaction) -> object:
        client = ann_is_a_client(tx)
        checkins.add_checkin(tx, client.id, slot(0), now=NOW, skipped=True)
        return checkins.add_checkin(tx, client.id, slot(1), now=later(days=1))

    assert await storage.transact(body) is not None
