"""Burning letters: the words and the key are destroyed, a tombstone stays."""

from datetime import datetime

from sqlalchemy import delete, select, update

from care.letter import State
from storage.ids import InviteId, LetterId
from storage.letters import of_invite
from storage.tables import invite, letter, letter_part
from storage.transaction import Transaction


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
