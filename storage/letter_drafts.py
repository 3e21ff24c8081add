"""Drafts of letters that were left lying: whose writer is told, and which are forgotten."""

from datetime import datetime

from sqlalchemy import and_, delete, func, literal_column, select, update

from care.letter import Author, State
from storage.ids import LetterId
from storage.tables import letter, letter_part
from storage.transaction import Transaction

# Spelt out, not bound: a plan kept for any value could not use the index over this state.
_IS_CLIENTS_DRAFT = and_(
    letter.c.state == literal_column("'draft'"), letter.c.author == Author.CLIENT
)
_IS_DRAFT_OF_ANSWER = and_(
    letter.c.state == literal_column("'draft'"),
    letter.c.author == Author.THERAPIST,
    letter.c.answers_id.is_not(None),
)


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


def resting_answers(tx: Transaction, *, since: datetime, limit: int) -> list[LetterId]:
    """Drafts of answers that were changed last before then, and whose writer was not told."""
    rows = tx.execute(
        select(letter.c.id)
        .where(_IS_DRAFT_OF_ANSWER, letter.c.changed_at <= since, letter.c.warned_at.is_(None))
        .order_by(letter.c.changed_at)
        .limit(limit)
    )
    return [LetterId(row.id) for row in rows]


def forgotten_answers(tx: Transaction, *, warned_before: datetime, limit: int) -> list[LetterId]:
    """Drafts of answers whose writer was told by then, and did not touch them since."""
    rows = tx.execute(
        select(letter.c.id)
        .where(_IS_DRAFT_OF_ANSWER, letter.c.warned_at <= warned_before)
        .order_by(letter.c.warned_at)
        .limit(limit)
    )
    return [LetterId(row.id) for row in rows]


def forget_answer(tx: Transaction, letter_id: LetterId, *, warned_before: datetime) -> bool:
    """Goes without a trace, so that another can be begun. False: it was changed since then."""
    which = (letter.c.id == letter_id, _IS_DRAFT_OF_ANSWER, letter.c.warned_at <= warned_before)
    still = update(letter).where(*which).values(revision=letter.c.revision + 1)
    if tx.execute(still).rowcount != 1:
        return False
    tx.execute(delete(letter_part).where(letter_part.c.letter_id == letter_id))
    tx.execute(delete(letter).where(letter.c.id == letter_id))
    tx.destroy_key(letter_id)
    return True
