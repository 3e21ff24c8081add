"""A therapist's own clients: how they stand, what was delivered of them, and the shelf.

Delivered is what stood in a list that reached this therapist, and was not taken back. What was
written for a supervisor alone is never among it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)

from care.checkin import Face
from care.client import Rhythm, State
from care.delivery import Kind
from care.delivery import State as Sent
from care.letter import Author
from care.letter import State as LetterState
from care.story import State as StoryState
from storage.clients import Client
from storage.ids import ClientId, LetterId, StoryId, TherapistId
from storage.letters import Letter, letter_by_id
from storage.stories import Story, story_by_id
from storage.tables import (
    checkin,
    client,
    digest,
    letter,
    noticed,
    outbox,
    story,
    story_part,
    way_back,
)
from storage.therapists import Therapist
from storage.transaction import Transaction
from storage.vault import KeyDestroyed, Tampered


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One line of the list."""

    id: ClientId
    label: str | None  # null: it cannot be opened; the others can
    state: State
    rhythm: Rhythm
    paused_until: datetime | None
    asked_at: datetime | None  # for a way back, and not taken back; null: not
    seen: bool  # that one


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A story or a letter that reached the therapist: one of the two."""

    at: datetime  # when it was shared or sent
    story: Story | None = None
    letter: Letter | None = None
    read_at: datetime | None = None
    shelved_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What can be drawn of it, oldest first. A time without anything is in no list."""

    faces: Sequence[tuple[datetime, Face]]
    stories: Sequence[datetime]
    letters: Sequence[datetime]


def all_of(tx: Transaction, therapist_id: TherapistId) -> list[Listed]:
    """Every client of this therapist, in no order."""
    return _listed(tx, client.c.therapist_id == therapist_id)


def how_stands(tx: Transaction, client_id: ClientId) -> Listed:
    return _listed(tx, client.c.id == client_id)[0]


def _listed(tx: Transaction, which: ColumnElement[bool]) -> list[Listed]:
    """A rest that the client did not choose tells something of their words: it is not shown."""
    asked = tx.execute(
        select(way_back.c.client_id, way_back.c.asked_at, way_back.c.seen_at)
        .join(client, client.c.id == way_back.c.client_id)
        .where(which, way_back.c.withdrawn_at.is_(None))
        .order_by(way_back.c.asked_at)
    ).all()
    latest = {row.client_id: row for row in asked}
    rests = tx.execute(
        select(noticed.c.client_id, noticed.c.paused_before)
        .join(client, client.c.id == noticed.c.client_id)
        .where(which, noticed.c.paused_until == client.c.paused_until)
    ).all()
    before = {row.client_id: row.paused_before for row in rests}
    return [
        Listed(
            id=ClientId(row.id),
            label=_label(tx, row.label, row.id),
            state=State.ACTIVE if before.get(row.id, ...) is None else State(row.state),
            rhythm=Rhythm(row.rhythm),
            paused_until=before.get(row.id, row.paused_until),
            asked_at=latest[row.id].asked_at if row.id in latest else None,
            seen=row.id in latest and latest[row.id].seen_at is not None,
        )
        for row in tx.execute(select(client).where(which)).all()
    ]


def _label(tx: Transaction, blob: bytes, row: int) -> str | None:
    try:
        return tx.unseal(blob, place=client.c.label, row=row)
    except (KeyDestroyed, Tampered):
        return None


def coming(tx: Transaction, therapist_id: TherapistId, *, before: datetime) -> list[ClientId]:
    """Whose next note is planned before then, the soonest first."""
    rows = tx.execute(
        select(client.c.id)
        .where(client.c.therapist_id == therapist_id, client.c.next_checkin_at < before)
        .order_by(client.c.next_checkin_at, client.c.id)
    )
    return [ClientId(row.id) for row in rows]


def change_opening(tx: Transaction, known: Client, therapist: Therapist, line: str) -> None:
    """Another line for the first note, under the therapist's key."""
    sealed = tx.seal(line, owner=therapist.person_id, place=client.c.opening, row=known.id)
    tx.execute(update(client).where(client.c.id == known.id).values(opening=sealed))


# What was delivered.


def delivered(
    tx: Transaction, known: Client, *, after: int = 0, most: int | None = None
) -> list[Delivered]:
    """Stories and letters, newest first, behind the first `after`; `most`: None is all of them."""
    lines = union_all(_stories(known), _letters(known)).subquery()
    rows = tx.execute(
        select(lines).order_by(lines.c.at.desc(), lines.c.id).offset(after).limit(most)
    ).all()
    return [_delivered(tx, row.id, is_letter=row.is_letter) for row in rows]


def shelf(tx: Transaction, known: Client, *, after: int, most: int) -> list[Delivered]:
    """What was put there last comes first."""
    rows = tx.execute(
        select(story.c.id)
        .where(*_reached(known), *_is_shelved(known))
        .order_by(story.c.shelved_at.desc(), story.c.id)
        .offset(after)
        .limit(most)
    ).all()
    return [_delivered(tx, row.id, is_letter=False) for row in rows]


def delivered_story(tx: Transaction, known: Client, story_id: StoryId) -> Delivered | None:
    """The story, if it is this client's and reached the therapist."""
    found = tx.execute(select(story.c.id).where(*_reached(known), story.c.id == story_id)).first()
    return None if found is None else _delivered(tx, story_id, is_letter=False)


def _delivered(tx: Transaction, number: int, *, is_letter: bool) -> Delivered:
    if is_letter:
        found = letter_by_id(tx, LetterId(number))
        if found is None:
            raise LookupError("a letter that was just found is gone")
        return Delivered(
            at=found.sent_at or found.created_at, letter=found, read_at=found.opened_at
        )
    told = story_by_id(tx, StoryId(number))
    if told is None:
        raise LookupError("a story that was just found is gone")
    row = tx.execute(select(story.c.read_at, story.c.shelved_at).where(story.c.id == number)).one()
    return Delivered(
        at=told.shared_at or told.created_at,
        story=told,
        read_at=row.read_at,
        shelved_at=row.shelved_at,
    )


def _reached(known: Client) -> tuple[ColumnElement[bool], ...]:
    """Of this client's stories, those that stand in a list that reached the therapist."""
    return (
        story.c.client_id == known.id,
        story.c.reader_id.is_(None),
        story.c.state.in_((StoryState.SHARED, StoryState.READ)),
        _in_a_list_of(known.therapist_id, story.c.digest_id),
    )


def _in_a_list_of(therapist_id: TherapistId, digest_id: ColumnElement[int]) -> ColumnElement[bool]:
    announced = exists().where(
        outbox.c.digest_id == digest.c.id,
        outbox.c.kind == Kind.DIGEST,
        outbox.c.state.in_((Sent.SENT, Sent.UNCERTAIN)),
    )
    return digest_id.in_(
        select(digest.c.id).where(
            digest.c.therapist_id == therapist_id,
            or_(digest.c.opened_at.is_not(None), announced),
        )
    )


def _stories(known: Client) -> Select[*tuple[object, ...]]:
    return select(
        func.coalesce(story.c.shared_at, story.c.created_at).label("at"),
        story.c.id.label("id"),
        literal(False).label("is_letter"),
    ).where(*_reached(known))


def _letters(known: Client) -> Select[*tuple[object, ...]]:
    return select(
        func.coalesce(letter.c.sent_at, letter.c.created_at).label("at"),
        letter.c.id.label("id"),
        literal(True).label("is_letter"),
    ).where(
        letter.c.client_id == known.id,
        letter.c.author == Author.CLIENT,
        letter.c.state.in_((LetterState.SENT, LetterState.OPENED)),
        _in_a_list_of(known.therapist_id, letter.c.digest_id),
    )


def marks_of(tx: Transaction, known: Client) -> Marks:
    """What was delivered, as it can be drawn: also what was read so long ago that its words are
    gone. A face that was taken back is nowhere."""
    rows = tx.execute(
        select(story.c.id, story.c.face, story.c.created_at, _face_kept().label("kept"))
        .where(*_reached(known))
        .order_by(story.c.created_at, story.c.id)
    ).all()
    with_words = {
        row.story_id
        for row in tx.execute(
            select(story_part.c.story_id)
            .join(story, story.c.id == story_part.c.story_id)
            .where(story.c.client_id == known.id)
        )
    }
    faces = [(row.created_at, row.face or row.kept) for row in rows]
    letters = tx.execute(_letters(known)).all()
    return Marks(
        faces=[(at, Face(face)) for at, face in faces if face is not None],
        # Neither face nor words: they were erased after they were read.
        stories=[row.created_at for row in rows if row.face is None or row.id in with_words],
        letters=sorted(row.at for row in letters),
    )


def _face_kept() -> ScalarSelect[int]:
    """The face of a story whose words were erased stays with its check-in. Not where the check-in
    has another story that holds it, or held it and was taken back."""
    other = story.alias()
    holds_it = exists().where(
        other.c.checkin_id == checkin.c.id,
        other.c.id != story.c.id,
        or_(
            other.c.face.is_not(None),
            other.c.state.not_in((StoryState.SHARED, StoryState.READ)),
        ),
    )
    has_words = exists().where(story_part.c.story_id == story.c.id)
    return (
        select(checkin.c.face)
        .where(checkin.c.id == story.c.checkin_id, ~holds_it, ~has_words)
        .correlate(story)
        .scalar_subquery()
    )


# The shelf.


def shelve(tx: Transaction, story_id: StoryId, *, now: datetime) -> None:
    """Its words stay when others are erased. Whether it may be kept is a rule of care.shelf."""
    tx.execute(update(story).where(story.c.id == story_id).values(shelved_at=now))


def unshelve(tx: Transaction, story_id: StoryId) -> None:
    tx.execute(update(story).where(story.c.id == story_id).values(shelved_at=None))


def is_kept(tx: Transaction, story_id: StoryId) -> bool:
    """Whether it is on the shelf."""
    found = tx.execute(
        select(story.c.id).where(story.c.id == story_id, story.c.shelved_at.is_not(None))
    )
    return found.first() is not None


def _is_shelved(known: Client) -> tuple[ColumnElement[bool], ...]:
    allowed = known.may_keep and known.state is not State.STOPPED
    return (story.c.shelved_at.is_not(None), literal(allowed))
