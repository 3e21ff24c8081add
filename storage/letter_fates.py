"""What becomes of a letter: kept, sent, opened, or to go out on a day; and what is due."""

from datetime import date, datetime

from sqlalchemy import func, select, update

from care.letter import Author, State
from storage.ids import ClientId, LetterId
from storage.tables import letter
from storage.transaction import Transaction


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


def hand_over(tx: Transaction, letter_id: LetterId, *, to: ClientId) -> None:
    """A letter that lay with an invite now belongs to the client who said yes to it."""
    tx.execute(update(letter).where(letter.c.id == letter_id).values(client_id=to))


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
