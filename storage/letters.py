"""Letters: what somebody wrote to keep, to send or to burn, each under a data key of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, exists, or_, select

from care.letter import Author, Place, State
from storage.ids import (
    ClientId,
    DigestId,
    InviteId,
    LetterId,
    OutboxId,
    PersonId,
    TherapistId,
)
from storage.tables import client, digest, letter, letter_part
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the beginnings, or one message of a free letter."""

    place: Place
    words: str
    message: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    id: LetterId
    client_id: ClientId | None  # null: of an invite that is not answered
    invite_id: InviteId | None
    answers_id: LetterId | None  # null: it answers none
    digest_id: DigestId | None
    author: Author
    state: State
    guided: bool
    revision: int
    prompt_id: OutboxId | None  # what can be tapped last; null: nothing yet
    answer_welcome: bool
    is_locked: bool  # under a phrase: nobody here can read it
    opens_on: date | None
    send_at: datetime | None
    created_at: datetime
    changed_at: datetime
    sent_at: datetime | None
    opened_at: datetime | None
    burnt_at: datetime | None
    parts: Sequence[Part]  # in the order in which they are read; none: locked, burnt, or not begun

    @property
    def length(self) -> int:
        """In characters."""
        return sum(len(part.words) for part in self.parts)

    def words_of(self, place: Place) -> str | None:
        return next((part.words for part in self.parts if part.place is place), None)


def letter_by_id(tx: Transaction, letter_id: LetterId) -> Letter | None:
    return _one(tx, letter.c.id == letter_id)


def letters_of(tx: Transaction, client_id: ClientId, *, author: Author) -> list[Letter]:
    """All that are not burnt, the one changed last first."""
    rows = tx.execute(
        select(letter)
        .where(
            letter.c.client_id == client_id,
            letter.c.author == author,
            letter.c.state != State.BURNT,
        )
        .order_by(letter.c.changed_at.desc(), letter.c.id)
    ).all()
    return [_letter(tx, row) for row in rows]


def answer_to(tx: Transaction, letter_id: LetterId) -> Letter | None:
    """The therapist's answer, in whatever state; None: none was begun."""
    return _one(tx, letter.c.answers_id == letter_id)


def answers_waiting(tx: Transaction, therapist_id: TherapistId) -> list[Letter]:
    """This therapist's answers that are on their way and have not come."""
    rows = tx.execute(
        select(letter)
        .join(client, client.c.id == letter.c.client_id)
        .where(
            client.c.therapist_id == therapist_id,
            letter.c.author == Author.THERAPIST,
            letter.c.answers_id.is_not(None),
            letter.c.state == State.SCHEDULED,
        )
        .order_by(letter.c.changed_at, letter.c.id)
    ).all()
    return [_letter(tx, row) for row in rows]


def of_invite(tx: Transaction, invite_id: InviteId) -> Letter | None:
    return _one(tx, letter.c.invite_id == invite_id)


def received_by(tx: Transaction, person_id: PersonId) -> list[Letter]:
    """Those of therapists that have come to this person, opened or not, newest first."""
    theirs = select(client.c.id).where(client.c.person_id == person_id)
    rows = tx.execute(
        select(letter)
        .where(
            letter.c.client_id.in_(theirs),
            letter.c.author == Author.THERAPIST,
            letter.c.state.in_((State.SENT, State.OPENED)),
        )
        .order_by(letter.c.sent_at.desc(), letter.c.id)
    ).all()
    return [_letter(tx, row) for row in rows]


def of_message(tx: Transaction, person_id: PersonId, message: int) -> Letter | None:
    """The letter that one of a client's own messages became part of."""
    of_it = exists().where(letter_part.c.letter_id == letter.c.id, letter_part.c.message == message)
    theirs = select(client.c.id).where(client.c.person_id == person_id)
    return _one(tx, letter.c.client_id.in_(theirs), letter.c.author == Author.CLIENT, of_it)


def in_digests(tx: Transaction, client_id: ClientId) -> list[Letter]:
    """A client's own that stand in a list of a therapist and were not taken back."""
    rows = tx.execute(
        select(letter)
        .where(
            letter.c.client_id == client_id,
            letter.c.author == Author.CLIENT,
            letter.c.digest_id.is_not(None),
            letter.c.state.in_((State.SENT, State.OPENED)),
        )
        .order_by(letter.c.sent_at, letter.c.id)
    ).all()
    return [_letter(tx, row) for row in rows]


def was_seen(tx: Transaction, client_id: ClientId) -> bool:
    """Whether a therapist opened a letter of this client's, or a list in which it stands; it may
    have been burnt since."""
    found = tx.execute(
        select(letter.c.id)
        .join(digest, digest.c.id == letter.c.digest_id, isouter=True)
        .where(
            letter.c.client_id == client_id,
            letter.c.author == Author.CLIENT,
            or_(
                letter.c.opened_at.is_not(None),
                letter.c.seen_at.is_not(None),
                digest.c.opened_at.is_not(None),
            ),
        )
        .limit(1)
    )
    return found.first() is not None


def messages_of(tx: Transaction, person_id: PersonId, *, after: int) -> list[int]:
    """Telegram's ids, above `after`, of the messages that a client's letters were written in."""
    theirs = select(client.c.id).where(client.c.person_id == person_id)
    rows = tx.execute(
        select(letter_part.c.message)
        .join(letter, letter.c.id == letter_part.c.letter_id)
        .where(
            letter.c.client_id.in_(theirs),
            letter.c.author == Author.CLIENT,
            letter_part.c.message > after,
        )
        .order_by(letter_part.c.message)
    )
    return [row.message for row in rows]


def messages_of_letter(tx: Transaction, letter_id: LetterId, *, after: int) -> list[int]:
    """The same of one letter, whoever wrote it."""
    rows = tx.execute(
        select(letter_part.c.message)
        .where(letter_part.c.letter_id == letter_id, letter_part.c.message > after)
        .order_by(letter_part.c.message)
    )
    return [row.message for row in rows]


def _one(tx: Transaction, *conditions: ColumnElement[bool]) -> Letter | None:
    row = tx.execute(
        select(letter).where(*conditions).order_by(letter.c.created_at.desc()).limit(1)
    ).one_or_none()
    return None if row is None else _letter(tx, row)


def _letter(tx: Transaction, row: Row[tuple[object, ...]]) -> Letter:
    parts = tx.execute(
        select(letter_part)
        .where(letter_part.c.letter_id == row.id)
        .order_by(letter_part.c.position)
    ).all()
    return Letter(
        id=LetterId(row.id),
        client_id=None if row.client_id is None else ClientId(row.client_id),
        invite_id=None if row.invite_id is None else InviteId(row.invite_id),
        answers_id=None if row.answers_id is None else LetterId(row.answers_id),
        digest_id=None if row.digest_id is None else DigestId(row.digest_id),
        author=Author(row.author),
        state=State(row.state),
        guided=row.guided,
        revision=row.revision,
        prompt_id=None if row.prompt_id is None else OutboxId(row.prompt_id),
        answer_welcome=row.answer_welcome,
        is_locked=row.locked is not None,
        opens_on=row.opens_on,
        send_at=row.send_at,
        created_at=row.created_at,
        changed_at=row.changed_at,
        sent_at=row.sent_at,
        opened_at=row.opened_at,
        burnt_at=row.burnt_at,
        parts=[
            Part(
                place=Place(part.place),
                words=tx.unseal(part.words, place=letter_part.c.words, row=part.id),
                message=part.message,
            )
            for part in parts
        ],
    )
