"""The lines that come before something goes by itself: to whom, and what they say as they go out.

The days until it goes count from when its line goes out, so nothing goes while that waits for
somebody's hours, for a quiet day, or for the practice. Whoever cannot be told, because they stopped
or are out of reach, is marked as told, and keeps it for as much longer (care.retention).
"""

from dataclasses import replace
from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta

from bot.tick import Tick, alone, message
from care.client import State
from care.delivery import Kind
from care.letter import DRAFT_LASTS, WARNED_BEFORE
from care.localtime import local
from care.retention import (
    LINES_APART,
    LINK_WARNED_BEFORE,
    WORDS_WARNED_BEFORE,
    first_to_go,
    link_due_at,
    link_goes_at,
    named_in_line,
)
from handlers import retention_line
from handlers.retention_line import ABOUT, ANSWER, GOES, LINK, WORDS
from handlers.sealing import Said
from storage import (
    clients,
    dialogues,
    dormant,
    letter_drafts,
    letters,
    outbox,
    people,
    practice,
    retention,
    therapists,
)
from storage.clients import Client
from storage.database import Transaction
from storage.ids import ClientId, LetterId, PersonId
from storage.people import Person
from storage.sending import OutboxRow
from texts import Catalogs

AT_ONCE = 200  # an hour


# Who is told.


def tell_of_words(tx: Transaction, tick: Tick) -> None:
    """One line a month at most to each client of whom something that was read goes soon."""
    kept_days = practice.terms_now(tx).words_kept_days
    found = retention.clients_to_tell(
        tx,
        read_before=tick.now + WORDS_WARNED_BEFORE - timedelta(days=kept_days),
        told_before=tick.now - LINES_APART,
        limit=AT_ONCE,
    )
    for client_id in found:
        with alone(tx, "not_forgotten"):
            _tell_of_words(tx, tick, client_id, kept_days=kept_days)


def _tell_of_words(tx: Transaction, tick: Tick, client_id: ClientId, *, kept_days: int) -> None:
    client = clients.client_by_id(tx, client_id, lock=True)
    person = people.person(tx, client.person_id) if client else None
    if client is None or person is None:
        return
    if _can_be_told(client, person):
        _put(tx, tick, client, WORDS)
    else:
        named = named_in_line(
            retention.words_of(tx, client_id), kept_days=kept_days, now=tick.now
        )  # fmt: skip
        retention.mark_told(tx, named, now=tick.now)


def tell_of_links(tx: Transaction, tick: Tick) -> None:
    """Whoever would go with all that is theirs, because nothing was heard for so long."""
    months = relativedelta(months=practice.terms_now(tx).link_kept_months)
    found = dormant.to_tell(tx, before=tick.now + LINK_WARNED_BEFORE - months, limit=AT_ONCE)
    for person_id in found:
        with alone(tx, "not_forgotten"):
            _tell_of_link(tx, tick, person_id)


def _tell_of_link(tx: Transaction, tick: Tick, person_id: PersonId) -> None:
    person = people.person(tx, person_id)
    mine = clients.clients_of(tx, person_id, lock=True)
    told = next((one for one in mine if person and _can_be_told(one, person)), None)
    if told is not None:
        _put(tx, tick, told, LINK)
    else:
        dormant.mark_told(tx, person_id, now=tick.now)


def _can_be_told(client: Client, person: Person) -> bool:
    """Whoever said stop hears nothing any more: what becomes of it was said at the stop."""
    return client.state is not State.STOPPED and person.unreachable_at is None


def _put(tx: Transaction, tick: Tick, client: Client, which: str) -> None:
    outbox.put(
        tx,
        person=client.person_id,
        kind=Kind.NEWS,
        payload={**message("", ()), GOES: which},
        due_at=tick.now,
        now=tick.now,
        client=client.id,
    )


def tell_of_answers(tx: Transaction, tick: Tick) -> None:
    """Therapists whose draft of an answer rests, two days before it goes."""
    since = tick.now - (DRAFT_LASTS - WARNED_BEFORE)
    for letter_id in letter_drafts.resting_answers(tx, since=since, limit=AT_ONCE):
        with alone(tx, "not_forgotten"):
            _tell_of_answer(tx, tick, letter_id, since=since)


def _tell_of_answer(
    tx: Transaction, tick: Tick, letter_id: LetterId, *, since: datetime
) -> None:  # fmt: skip
    """Marked before it goes out, and anew as it does: it is found once."""
    if not letter_drafts.was_warned(tx, letter_id, at=tick.now, changed_before=since):
        return
    draft = letters.letter_by_id(tx, letter_id)
    client = clients.client_by_id(tx, draft.client_id) if draft and draft.client_id else None
    if client is None:
        return
    therapist = therapists.therapist_by_id(tx, client.therapist_id)
    if not therapist.here:
        return
    outbox.put(
        tx,
        person=therapist.person_id,
        kind=Kind.NOTICE,
        payload={**message("", ()), GOES: ANSWER, ABOUT: letter_id},
        due_at=tick.now,
        now=tick.now,
    )


# What is said, at the last moment.


def is_one(row: OutboxRow) -> bool:
    """Whether this row is such a line."""
    return GOES in row.payload


def as_it_reads_now(
    tx: Transaction, row: OutboxRow, catalogs: Catalogs, *, now: datetime
) -> OutboxRow | None:
    """None when there is nothing to say any more. From here on the days count."""
    person = people.person(tx, row.person_id) if row.person_id is not None else None
    if person is None:
        return None
    if row.payload[GOES] == ANSWER:
        said = _of_answer(tx, row, person, catalogs, now=now)
    else:
        client = clients.client_by_id(tx, row.client_id) if row.client_id is not None else None
        day = _day(tx, client, row.payload[GOES], now=now) if client else None
        if client is None or day is None:
            return None
        words = catalogs.speaking(person.voice)
        said = retention_line.line(
            words, client, row.payload[GOES], day=local(day, client.zone).date()
        )
    if said is None:
        return None
    text, buttons = said
    offered = [(one.label, one.data) for line in buttons for one in line if one.data]
    dialogues.remember_offer(tx, person.id, offered, now=now)
    return replace(row, payload=message(text, buttons))


def _day(tx: Transaction, client: Client, which: str, *, now: datetime) -> datetime | None:
    """When it goes, and that they are told so; None: it does not go any more."""
    terms = practice.terms_now(tx)
    if which == WORDS:
        kept_days = terms.words_kept_days
        named = named_in_line(retention.words_of(tx, client.id), kept_days=kept_days, now=now)
        retention.mark_told(tx, named, now=now)
        return first_to_go(named, kept_days=kept_days, now=now) if named else None
    sign_at = dormant.last_sign_at(tx, client.person_id)
    due_at = link_due_at(sign_at, kept_months=terms.link_kept_months)
    rests = dormant.rests(tx, client.person_id, before=sign_at)
    if due_at > now + LINK_WARNED_BEFORE or not rests:
        return None
    dormant.mark_told(tx, client.person_id, now=now)
    return link_goes_at(sign_at, warned_at=now, kept_months=terms.link_kept_months)


def _of_answer(
    tx: Transaction, row: OutboxRow, person: Person, catalogs: Catalogs, *, now: datetime
) -> Said | None:
    letter_id = LetterId(row.payload[ABOUT])
    draft = letters.letter_by_id(tx, letter_id)
    if draft is None or draft.answers_id is None or not letter_drafts.is_warned(tx, letter_id):
        return None
    letter_drafts.was_warned(tx, letter_id, at=now)
    day = local(now + WARNED_BEFORE, person.zone or "UTC").date()
    return retention_line.answer(catalogs.speaking(person.voice), draft.answers_id, day=day)
