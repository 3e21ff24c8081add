"""How many there were, by month and now: read for statistics alone, on the connection for reading.

The numbers here are exact; `care.figures` says what may be shown of them.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    Table,
    and_,
    case,
    func,
    or_,
    select,
    union_all,
)

from care.audit import Act
from care.client import State
from care.delivery import Kind
from care.delivery import State as Sent
from care.figures import PEOPLE, Figure, Tally
from care.retention import Sort
from storage.tables import audit, checkin, client, consent, outbox
from storage.transaction import Transaction

_NOTES = (Kind.CHECKIN, Kind.REMINDER)
NONE = Tally(0, 0)
_PAUSED = and_(
    audit.c.act == Act.CHOICE_CHANGED, audit.c.what == "state", audit.c.after == State.PAUSED
)
_ERASED = or_(
    audit.c.act == Act.ERASED, and_(audit.c.act == Act.FORGOTTEN, audit.c.what == Sort.LINK)
)


def by_month(tx: Transaction, months: Sequence[datetime]) -> Mapping[Figure, Sequence[Tally]]:
    """One tally for each of these months, which follow one another."""
    found = {figure: _tallies(tx, events, months) for figure, events in _events(months[0]).items()}
    for figure in PEOPLE:  # who does it twice in a month is one
        found[figure] = [Tally(one.people, one.people) for one in found[figure]]
    return found


def by_state(tx: Transaction) -> Mapping[State, Tally]:
    """How clients stand now."""
    people = func.count(client.c.person_id.distinct())
    rows = tx.execute(select(client.c.state, func.count(), people).group_by(client.c.state))
    found = {State(state): Tally(count, people) for state, count, people in rows}
    return dict.fromkeys(State, NONE) | found


def _events(since: datetime) -> Mapping[Figure, Select[tuple[Any, ...]]]:
    """When (`at`) something happened to whom (`who`), since then."""
    found = {
        Figure.OPTED_IN: _of_clients(consent, consent.c.given_at),
        Figure.PAUSED: _in_the_trail(_PAUSED),
        Figure.STOPPED: _of_clients(consent, consent.c.withdrawn_at),
        Figure.ERASED: _in_the_trail(_ERASED),
        Figure.DELIVERED: _notes(Sent.SENT),
        Figure.UNCERTAIN: _notes(Sent.UNCERTAIN),
        Figure.SKIPPED: _skipped(),
    }
    return {figure: _after(since, events) for figure, events in found.items()}


def _after(since: datetime, events: Select[tuple[Any, ...]]) -> Select[tuple[Any, ...]]:
    one = events.subquery()
    return select(one.c.at, one.c.who).where(one.c.at >= since)


def _of_clients(table: Table, at: Column[Any]) -> Select[tuple[Any, ...]]:
    whose = table.join(client, client.c.id == table.c.client_id)
    return select(at.label("at"), client.c.person_id.label("who")).select_from(whose)


def _in_the_trail(which: ColumnElement[bool]) -> Select[tuple[Any, ...]]:
    """By who did it; what the bot or an operator did, by whom it concerned."""
    who = func.coalesce(audit.c.actor_id, audit.c.subject_id).label("who")
    return select(audit.c.at.label("at"), who).where(which)


def _notes(state: Sent) -> Select[tuple[Any, ...]]:
    at, who = outbox.c.settled_at.label("at"), outbox.c.person_id.label("who")
    return select(at, who).where(outbox.c.kind.in_(_NOTES), outbox.c.state == state)


def _skipped() -> Select[tuple[Any, ...]]:
    """By a tick, as too late; or by the gate."""
    both = union_all(_notes(Sent.SKIPPED), _of_clients(checkin, checkin.c.skipped_at)).subquery()
    return select(both.c.at, both.c.who)


def _tallies(
    tx: Transaction, events: Select[tuple[Any, ...]], months: Sequence[datetime]
) -> Sequence[Tally]:
    one = events.subquery()
    newest_first = [(one.c.at >= at, number) for number, at in reversed([*enumerate(months)])]
    month = case(*newest_first).label("month")
    rows = tx.execute(
        select(month, func.count(), func.count(one.c.who.distinct())).group_by(month)
    ).all()
    found = {number: Tally(count, people) for number, count, people in rows}
    return [found.get(number, NONE) for number in range(len(months))]
