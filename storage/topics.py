"""Topics that a client chose to be asked about, or that a therapist proposed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, insert, select, update

from care.topic import Asked, Key, State
from storage.database import Transaction
from storage.ids import ClientId, PersonId, TopicId, new_id
from storage.tables import topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    id: TopicId
    client_id: ClientId
    key: Key | None  # null: in the client's own words
    own: str | None  # the client's own words; null: one of the keys
    state: State
    asked_at: datetime | None  # when a check-in asked about it last; null: never

    @property
    def asked(self) -> Asked:
        return Asked(self.id, self.key, self.state, self.asked_at)


def topics_of(tx: Transaction, client_id: ClientId) -> Sequence[Topic]:
    """In the order in which they were added."""
    rows = tx.execute(
        select(topic).where(topic.c.client_id == client_id).order_by(topic.c.created_at, topic.c.id)
    ).all()
    return [_topic(tx, row) for row in rows]


def topic_by_id(tx: Transaction, topic_id: TopicId) -> Topic | None:
    row = tx.execute(select(topic).where(topic.c.id == topic_id)).one_or_none()
    return None if row is None else _topic(tx, row)


def _topic(tx: Transaction, row: Row[tuple[object, ...]]) -> Topic:
    return Topic(
        id=TopicId(row.id),
        client_id=ClientId(row.client_id),
        key=None if row.key is None else Key(row.key),
        own=None if row.own is None else tx.unseal(row.own, place=topic.c.own, row=row.id),
        state=State(row.state),
        asked_at=row.asked_at,
    )


def add_topic(
    tx: Transaction,
    client_id: ClientId,
    *,
    owner: PersonId,
    key: Key | None = None,
    own: str | None = None,
    state: State,
    now: datetime,
) -> TopicId:
    """One of the keys, or the client's own words, which `owner`'s key seals."""
    topic_id = TopicId(new_id())
    tx.execute(
        insert(topic).values(
            id=topic_id,
            client_id=client_id,
            key=key,
            own=None if own is None else tx.seal(own, owner=owner, place=topic.c.own, row=topic_id),
            state=state,
            created_at=now,
        )
    )
    return topic_id


def propose(
    tx: Transaction, client_id: ClientId, keys: Iterable[Key], *, owner: PersonId, now: datetime
) -> None:
    """What the therapist offers: nothing asks about it unless the client opens it."""
    for key in keys:
        add_topic(tx, client_id, owner=owner, key=key, state=State.PROPOSED, now=now)


def set_state(tx: Transaction, topic_id: TopicId, state: State, *, now: datetime) -> None:
    """Where it may go is a rule of care.topic."""
    settled = state in (State.FINISHED, State.NEVER)
    tx.execute(
        update(topic)
        .where(topic.c.id == topic_id)
        .values(state=state, settled_at=now if settled else None)
    )


def was_asked(tx: Transaction, topic_id: TopicId, *, now: datetime) -> None:
    tx.execute(update(topic).where(topic.c.id == topic_id).values(asked_at=now))
