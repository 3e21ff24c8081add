"""Where each person is in a conversation, and the buttons they saw last.

It stands here and not in memory, so that a restart or another machine loses nothing.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from storage.ids import PersonId
from storage.tables import dialogue, offer
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """A conversation under way; one each."""

    name: str
    step: str
    data: dict[str, Any] = field(default_factory=dict)  # what JSON can hold
    version: int  # changes with every step, and never returns: an old button is known by it


class DialogueMoved(Exception):
    """The dialogue is not where this change began: somebody else moved it on, or closed it."""


def open_dialogue(
    tx: Transaction,
    person: PersonId,
    *,
    name: str,
    step: str,
    data: Mapping[str, Any] | None = None,
    now: datetime,
) -> Dialogue:
    """Begin a conversation, in place of any other."""
    close(tx, person)
    # Begins anywhere, so that buttons of an earlier dialogue do not look like this one's.
    started = Dialogue(
        name=name, step=step, data=dict(data or {}), version=secrets.randbelow(1 << 30)
    )
    tx.execute(insert(dialogue).values(person_id=person, **_columns(tx, person, started, now)))
    return started


def save(tx: Transaction, person: PersonId, moved: Dialogue, *, now: datetime) -> Dialogue:
    """Keep the step and data of `moved`, whose version is still the one it was read with.

    Returns it with its new version; raises DialogueMoved when the stored one is another.
    """
    saved = replace(moved, version=moved.version + 1)
    changed = tx.execute(
        update(dialogue)
        .where(dialogue.c.person_id == person, dialogue.c.version == moved.version)
        .values(**_columns(tx, person, saved, now))
    )
    if changed.rowcount != 1:
        raise DialogueMoved
    return saved


def close(tx: Transaction, person: PersonId) -> None:
    """End the conversation, if there is one."""
    tx.execute(delete(dialogue).where(dialogue.c.person_id == person))


def of_person(tx: Transaction, person: PersonId) -> Dialogue | None:
    """The conversation under way; None: none."""
    row = tx.execute(select(dialogue).where(dialogue.c.person_id == person)).one_or_none()
    if row is None:
        return None
    data = json.loads(tx.unseal(row.data, place=dialogue.c.data, row=person))
    return Dialogue(name=row.name, step=row.step, data=data, version=row.version)


def remember_offer(
    tx: Transaction, person: PersonId, buttons: Sequence[tuple[str, str]], now: datetime
) -> None:
    """Keep the buttons (label, data) just shown, in place of those before; none: forget them."""
    tx.execute(delete(offer).where(offer.c.person_id == person))
    if buttons:
        text = json.dumps([list(button) for button in buttons], ensure_ascii=False)
        sealed = tx.seal(text, owner=person, place=offer.c.buttons, row=person)
        tx.execute(insert(offer).values(person_id=person, buttons=sealed, offered_at=now))


def offered(tx: Transaction, person: PersonId) -> list[tuple[str, str]]:
    """The buttons (label, data) that the person saw last."""
    sealed = tx.execute(select(offer.c.buttons).where(offer.c.person_id == person)).scalar()
    if sealed is None:
        return []
    buttons = json.loads(tx.unseal(sealed, place=offer.c.buttons, row=person))
    return [(label, data) for label, data in buttons]


def _columns(tx: Transaction, person: PersonId, one: Dialogue, now: datetime) -> dict[str, Any]:
    data = json.dumps(one.data, ensure_ascii=False)
    return {
        "name": one.name,
        "step": one.step,
        "data": tx.seal(data, owner=person, place=dialogue.c.data, row=person),
        "version": one.version,
        "changed_at": now,
    }
