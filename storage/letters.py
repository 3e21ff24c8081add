"""Letters: what somebody wrote to keep, to send or to burn, each under a data key of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    Row,
    and_,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from care.letter import Author, Place, State
from storage.ids import (
    ClientId,
    DigestId,
    InviteId,
    LetterId,
    OutboxId,
    PersonId,
    new_id,
)
from storage.tables import client, digest, invite, letter, letter_part
from storage.transaction import Transaction

# Spelt out, not bound: a plan kept for any value could not use the index over this state.
_IS_CLIENTS_DRAFT = and_(
    letter.c.state == literal_column("'draft'"), letter.c.author == Author.CLIENT
)


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


def begin(
    tx: Transaction,
    *,
    author: Author,
    guided: bool,
    client_id: ClientId | None = None,
    invite_id: InviteId | None = None,
    answers: LetterId | None = None,
    now: datetime,
) -> LetterId:
    """A draft without words, and its key."""
    letter_id = LetterId(new_id())
    tx.new_key(letter_id, now=now)
    tx.execute(
        insert(letter).values(
            id=letter_id,
            client_id=client_id,
            invite_id=invite_id,
            answers_id=answers,
            author=author,
            state=State.DRAFT,
            guided=guided,
            revision=1,
            created_at=now,
            changed_at=now,
        )
    )
    return letter_id


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


# Writing.


def write(
    tx: Transaction,
    letter_id: LetterId,
    place: Place,
    words: str,
    *,
    message: int | None,
    now: datetime,
) -> None:
    """One beginning, in place of what stood there; or one more message of a free letter."""
    if place is Place.FREE:
        highest = tx.execute(
            select(func.max(letter_part.c.position)).where(letter_part.c.letter_id == letter_id)
        ).scalar()
        position = 0 if highest is None else highest + 1
    else:
        position = list(Place).index(place)
        _remove(tx, letter_id, letter_part.c.position == position)
    part_id = new_id()
    tx.execute(
        insert(letter_part).values(
            id=part_id,
            letter_id=letter_id,
            position=position,
            place=place,
            words=tx.seal(words, owner=letter_id, place=letter_part.c.words, row=part_id),
            message=message,
        )
    )
    _touch(tx, letter_id, now=now)


def rewrite(
    tx: Transaction, letter_id: LetterId, *, message: int, words: str, now: datetime
) -> None:
    """The writer changed one of the messages."""
    part_id = tx.execute(
        select(letter_part.c.id).where(
            letter_part.c.letter_id == letter_id, letter_part.c.message == message
        )
    ).scalar_one()
    tx.execute(
        update(letter_part)
        .where(letter_part.c.id == part_id)
        .values(words=tx.seal(words, owner=letter_id, place=letter_part.c.words, row=part_id))
    )
    _touch(tx, letter_id, now=now)


def leave_out(tx: Transaction, letter_id: LetterId, place: Place, *, now: datetime) -> None:
    """Nothing stands in this part any more; for a free letter, in none."""
    _remove(tx, letter_id, letter_part.c.place == place)
    _touch(tx, letter_id, now=now)


def _remove(tx: Transaction, letter_id: LetterId, which: ColumnElement[bool]) -> None:
    tx.execute(delete(letter_part).where(letter_part.c.letter_id == letter_id, which))


def _touch(tx: Transaction, letter_id: LetterId, *, now: datetime) -> None:
    tx.execute(
        update(letter)
        .where(letter.c.id == letter_id)
        .values(revision=letter.c.revision + 1, changed_at=now, warned_at=None)
    )


def set_state(
    tx: Transaction,
    letter_id: LetterId,
    state: State,
    *,
    now: datetime,
    only_from: State | None = None,
) -> bool:
    """Moves a letter on. Where it may go is a rule of care.letter.

    `only_from`: False, and nothing done, when it is not in that state any more, because somebody
    else was first; None: from whatever it is in. What is sent anew waits for a digest anew.
    """
    values: dict[str, object] = {"state": state, "send_at": None, "warned_at": None}
    if state is State.SENT:
        values |= {"sent_at": now, "withdrawn_at": None, "digest_id": None}
    elif state is State.OPENED:
        values["opened_at"] = now
    elif state is State.KEPT:
        values["withdrawn_at"] = now
    which = [letter.c.id == letter_id]
    if only_from is not None:
        which.append(letter.c.state == only_from)
    done = tx.execute(update(letter).where(*which).values(revision=letter.c.revision + 1, **values))
    return done.rowcount == 1


def keep_scheduled(tx: Transaction, client_id: ClientId, *, now: datetime) -> None:
    """No letter of this client goes out on a date any more; each stays with its writer."""
    rows = tx.execute(
        select(letter.c.id).where(
            letter.c.client_id == client_id,
            letter.c.author == Author.CLIENT,
            letter.c.state == State.SCHEDULED,
        )
    ).all()
    for row in rows:
        set_state(tx, LetterId(row.id), State.KEPT, now=now, only_from=State.SCHEDULED)


def schedule(tx: Transaction, letter_id: LetterId, *, send_at: datetime) -> None:
    """It goes out then, unless it is changed before."""
    tx.execute(
        update(letter)
        .where(letter.c.id == letter_id)
        .values(state=State.SCHEDULED, send_at=send_at, revision=letter.c.revision + 1)
    )


def welcome_answer(tx: Transaction, letter_id: LetterId, *, welcome: bool) -> None:
    """Whether the client wishes for one letter back."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(answer_welcome=welcome))


def seal_until(tx: Transaction, letter_id: LetterId, on: date | None) -> None:
    """Its writer wishes not to see it before that day; None: at any time."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(opens_on=on))


def show_prompt(tx: Transaction, letter_id: LetterId, *, row: OutboxId) -> None:
    """What can be tapped, so that its buttons can be taken off when a newer one comes."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(prompt_id=row))


def hand_over(tx: Transaction, letter_id: LetterId, *, to: ClientId) -> None:
    """A letter that lay with an invite now belongs to the client who said yes to it."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(client_id=to))


def burn(tx: Transaction, letter_id: LetterId, *, now: datetime) -> None:
    """Its words and its key are destroyed; that there was a letter stays as a tombstone."""
    tx.execute(delete(letter_part).where(letter_part.c.letter_id == letter_id))
    tx.execute(
        update(letter)
        .where(letter.c.id == letter_id)
        .values(state=State.BURNT, locked=None, send_at=None, burnt_at=now)
    )
    tx.destroy_key(letter_id)


def burn_forgotten(
    tx: Transaction, letter_id: LetterId, *, warned_before: datetime, now: datetime
) -> bool:
    """Burns a draft whose writer was told by then, and has let it rest since; False: it is none
    any more."""
    still = tx.execute(
        update(letter)
        .where(
            letter.c.id == letter_id,
            letter.c.state == State.DRAFT,
            letter.c.warned_at <= warned_before,
        )
        .values(state=State.BURNT)
    )
    if still.rowcount != 1:
        return False
    burn(tx, letter_id, now=now)
    return True


def burn_of_invite(tx: Transaction, invite_id: InviteId, *, now: datetime) -> None:
    """The letter that lies with an invite to which nobody says yes; nothing, when there is none."""
    found = of_invite(tx, invite_id)
    if found is not None and found.state is not State.BURNT:
        burn(tx, found.id, now=now)


def burn_of_expired_invites(tx: Transaction, *, now: datetime) -> int:
    """The letters of invites that ran out before anybody pressed Start; how many it was. Whoever
    did press Start may still say yes after the thirty days, and finds the letter then."""
    rows = tx.execute(
        select(letter.c.id)
        .join(invite, invite.c.id == letter.c.invite_id)
        .where(
            letter.c.state != State.BURNT,
            invite.c.settled_at.is_(None),
            invite.c.person_id.is_(None),
            invite.c.expires_at <= now,
        )
    ).all()
    for row in rows:
        burn(tx, LetterId(row.id), now=now)
    return len(rows)


def forget_answers(tx: Transaction, *, before: datetime, limit: int) -> int:
    """Drafts of answers that were changed last before then go without a trace, so that another
    can be begun; how many it was."""
    rows = tx.execute(
        select(letter.c.id)
        .where(
            letter.c.state == literal_column("'draft'"),
            letter.c.author == Author.THERAPIST,
            letter.c.answers_id.is_not(None),
            letter.c.changed_at < before,
        )
        .limit(limit)
    ).all()
    for row in rows:
        tx.execute(delete(letter_part).where(letter_part.c.letter_id == row.id))
        tx.execute(delete(letter).where(letter.c.id == row.id))
        tx.destroy_key(row.id)
    return len(rows)


# Under a phrase.


def lock(tx: Transaction, letter_id: LetterId, blob: bytes, *, now: datetime) -> None:
    """Keeps what a phrase has locked, in place of the words.

    The letter gets another key, and the one that its words were sealed with is destroyed: what is
    left of them on a disk or in a backup must not open without the phrase.
    """
    tx.execute(delete(letter_part).where(letter_part.c.letter_id == letter_id))
    tx.destroy_key(letter_id)
    tx.new_key(letter_id, now=now)
    sealed = tx.seal(blob.hex(), owner=letter_id, place=letter.c.locked, row=letter_id)
    tx.execute(
        update(letter)
        .where(letter.c.id == letter_id)
        .values(locked=sealed, revision=letter.c.revision + 1)
    )


def locked_words(tx: Transaction, letter_id: LetterId) -> bytes | None:
    """What only the phrase opens; None: it is not locked."""
    sealed = tx.execute(select(letter.c.locked).where(letter.c.id == letter_id)).scalar()
    if sealed is None:
        return None
    return bytes.fromhex(tx.unseal(sealed, place=letter.c.locked, row=letter_id))


def unlock(tx: Transaction, letter_id: LetterId, parts: Sequence[Part], *, now: datetime) -> None:
    """The phrase opened it: it can be read here again."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(locked=None))
    for part in parts:
        write(tx, letter_id, part.place, part.words, message=part.message, now=now)


# What falls due.


def due_to_send(tx: Transaction, *, now: datetime, limit: int) -> list[LetterId]:
    """Whose date has come; costs what is due, by the index."""
    rows = tx.execute(
        select(letter.c.id).where(letter.c.send_at <= now).order_by(letter.c.send_at).limit(limit)
    )
    return [LetterId(row.id) for row in rows]


def next_send_at(tx: Transaction) -> datetime | None:
    """When the next letter with a date goes out; None: there is none."""
    found: datetime | None = tx.execute(select(func.min(letter.c.send_at))).scalar()
    return found


def put_off(tx: Transaction, letter_id: LetterId, *, to: datetime) -> None:
    """A letter with a date is looked at again then."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(send_at=to))


def untouched_drafts(tx: Transaction, *, since: datetime, limit: int) -> list[LetterId]:
    """Drafts of clients that were changed last before then, and whose writer was not told."""
    rows = tx.execute(
        select(letter.c.id)
        .where(_IS_CLIENTS_DRAFT, letter.c.changed_at <= since, letter.c.warned_at.is_(None))
        .order_by(letter.c.changed_at)
        .limit(limit)
    )
    return [LetterId(row.id) for row in rows]


def forgotten_drafts(tx: Transaction, *, warned_before: datetime, limit: int) -> list[LetterId]:
    """Drafts whose writer was told by then, and did not touch them since."""
    rows = tx.execute(
        select(letter.c.id)
        .where(_IS_CLIENTS_DRAFT, letter.c.warned_at <= warned_before)
        .order_by(letter.c.warned_at)
        .limit(limit)
    )
    return [LetterId(row.id) for row in rows]


def oldest_draft(tx: Transaction, *, warned: bool) -> datetime | None:
    """Of the drafts whose writer was told: when the first was; of the others: when the first was
    changed last. None: there is none."""
    what = letter.c.warned_at if warned else letter.c.changed_at
    told = letter.c.warned_at.is_not(None) if warned else letter.c.warned_at.is_(None)
    found: datetime | None = tx.execute(
        select(func.min(what)).where(_IS_CLIENTS_DRAFT, told)
    ).scalar()
    return found


def was_warned(
    tx: Transaction, letter_id: LetterId, *, at: datetime, changed_before: datetime | None = None
) -> bool:
    """That it will be forgotten. False: it is no draft any more, or was changed after
    `changed_before`."""
    which = [letter.c.id == letter_id, letter.c.state == State.DRAFT]
    if changed_before is not None:
        which += [letter.c.changed_at <= changed_before, letter.c.warned_at.is_(None)]
    return tx.execute(update(letter).where(*which).values(warned_at=at)).rowcount == 1


def rests_since(tx: Transaction, letter_id: LetterId, *, at: datetime) -> None:
    """Its days count from then."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(changed_at=at))


def is_warned(tx: Transaction, letter_id: LetterId) -> bool:
    """Whether its writer was told of the draft as it stands: a change since then ends it."""
    found = tx.execute(
        select(letter.c.warned_at).where(letter.c.id == letter_id, letter.c.state == State.DRAFT)
    ).scalar()
    return found is not None


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
