"""Two years of a plan, lived through in a moment by the same ticks, gate and texts as in earnest.

One invented client in a database that is thrown away, all of it in one transaction; nothing is
sent. What is shown is what the outbox would have handed to Telegram, and what became of it.
"""

import html
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from bot import ledger, ticks
from bot.tick import Tick
from care.checkin import first_slot
from care.client import Rhythm
from care.delivery import Failure, Kind, Settlement, State, after_failure
from care.digest import next_digest_at
from care.localtime import instant, local
from care.plan import Plan, Preset
from care.window import Window
from storage import (
    calendar,
    checkins,
    choices,
    clients,
    invites,
    people,
    sending,
    therapists,
)
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import ClientId
from storage.sending import OutboxRow
from storage.vault import Vault, new_data_key
from texts import Catalogs

LASTS = timedelta(days=730)
_SECOND = timedelta(seconds=1)
_CLIENT, _READER = "Ann", "Dana"
_CHATS = (1, 2)
_CLAIM = 1
_TAG = re.compile(r"<[^>]+>")


class BadPlan(ValueError):
    """The name of a plan that there is not."""


class What(StrEnum):
    """A kind of line in the table."""

    HELLO = "hello"
    INVITATION = "invitation"
    REMINDER = "reminder"
    FAREWELL = "farewell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Play:
    """What is to be rehearsed."""

    plan: Plan
    starts_on: date  # the last session
    zone: str
    language: str = "en"
    country: str | None = None  # whose public holidays stay quiet; null: none do
    answers: bool = True  # whether the client answers every note that asks
    blocked_on: date | None = None  # from then on Telegram refuses; null: never
    reminder: bool = False
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One note: when it went out or would have, and what became of it."""

    at: datetime  # aware UTC
    local: datetime  # as the client's clock shows it
    what: What
    outcome: State
    reason: str | None  # why not sent; null: nothing to say
    clocks_changed: bool  # since the line before, at the client's
    text: str


def plan_of(name: str) -> Plan:
    """`light`, `year`, `long`, or `weeks:N` (for a year) or `weeks:N:MONTHS`."""
    preset, *numbers = name.lower().split(":")
    try:
        if preset != Preset.WEEKS:
            return Plan(Preset(preset)) if not numbers else _none(name)
        weeks, months = (int(one) for one in (numbers if len(numbers) == 2 else [*numbers, "12"]))
        return Plan(Preset.WEEKS, weeks, months)
    except ValueError as error:
        raise BadPlan(f"«{name}» is no plan: {error}") from error


def _none(name: str) -> Plan:
    raise ValueError(f"{name} has too many parts.")


async def rehearse(play: Play) -> list[Line]:
    """Every note of the two years, in order."""
    with tempfile.TemporaryDirectory(prefix="afterword-") as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'rehearsal.db'}"
        storage = await Storage.open(url, Vault([new_data_key()]))
        try:
            await storage.migrate()
            return await storage.transact(_lived, play)
        finally:
            await storage.close()


def _lived(tx: Transaction, play: Play) -> list[Line]:
    catalogs = Catalogs(default=play.language)
    now = instant(play.starts_on, 12 * 60, play.zone)
    client_id = _cast(tx, play, now=now)
    found: list[Line] = []
    for moment in _moments(tx, start=now):
        tick = Tick(catalogs, moment)
        while ticks.due_checkins(tx, tick) == ticks.AT_ONCE:
            pass
        for row in _going_out(tx, tick):
            end = _settlement(row, play, now=moment)
            ledger.settle(tx, row, end, now=moment, message=1)
            found.append(_line(tx, row, end, play, at=moment))
            _answers(tx, row, end, play, now=moment)
    found += _skipped(tx, client_id, play, till=now + LASTS)
    return _marked(sorted(found, key=lambda line: line.at))


def _cast(tx: Transaction, play: Play, *, now: datetime) -> ClientId:
    reader = people.add_person(tx, chat_id=_CHATS[0], called=_READER, language="en", now=now)
    people.set_zone(tx, reader.id, play.zone)
    therapist_id = therapists.add_therapist(tx, person_id=reader.id, now=now)
    therapists.set_up(
        tx,
        therapists.therapist_by_id(tx, therapist_id),
        name=_READER,
        days=frozenset({0}),
        minute=9 * 60,
        letters=True,
        next_digest_at=next_digest_at(
            after=now + LASTS, zone="UTC", days=frozenset({0}), minute=9 * 60
        ),
        now=now,
    )
    therapist = therapists.therapist_by_id(tx, therapist_id)
    who = people.add_person(tx, chat_id=_CHATS[1], called=_CLIENT, language=play.language, now=now)
    people.set_zone(tx, who.id, play.zone)
    people.set_country(tx, who.id, play.country)
    token = invites.invite_client(
        tx, therapist, label=_CLIENT, opening=None, last_session_on=play.starts_on,
        plan=play.plan, now=now,
    )  # fmt: skip
    invite = invites.invite_of_token(tx, token)
    if invite is None:
        raise LookupError("an invite that was just made")
    invites.claim_invite(tx, invite.id, by=who.id, now=now)
    invites.settle_invite(tx, invite.id, outcome=invites.ACCEPTED, now=now)
    client_id = clients.add_client(
        tx, invite=invite, who=who, therapist=therapist, rhythm=Rhythm.SCHEDULED,
        starts_on=play.starts_on, seed=play.seed, window=Window(), first=None, now=now,
    )  # fmt: skip
    choices.choose(tx, client_id, reminder=play.reminder, holidays=play.country is not None)
    slots = calendar.agenda_anew(tx, _known(tx, client_id), now=now)
    clients.plan_checkin(tx, client_id, first_slot(slots, after=now))
    return client_id


def _known(tx: Transaction, client_id: ClientId) -> Client:
    client = clients.client_by_id(tx, client_id)
    if client is None:
        raise LookupError("the invented client is gone")
    return client


def _moments(tx: Transaction, *, start: datetime) -> Iterator[datetime]:
    """Each moment at which something falls due; never the same one twice."""
    now = start
    while True:
        due_at = ticks.next_due_at(tx, now=now)
        if due_at is None:
            return
        now = max(due_at, now + _SECOND)
        if now > start + LASTS:
            return
        yield now


def _going_out(tx: Transaction, tick: Tick) -> Iterator[OutboxRow]:
    """What passes the gate now, claimed as the sender claims it."""
    for head in sending.candidates(tx, now=tick.now, limit=10):
        row = ledger.claim(tx, head, claim=_CLAIM, now=tick.now, catalogs=tick.catalogs)
        if row is not None:
            yield row


def _settlement(row: OutboxRow, play: Play, *, now: datetime) -> Settlement:
    if play.blocked_on is None or local(now, play.zone).date() < play.blocked_on:
        return Settlement(state=State.SENT)
    return after_failure(row.kind, Failure.UNREACHABLE, attempts=1, retry_after=None, jitter=0.0)


def _line(
    tx: Transaction, row: OutboxRow, end: Settlement, play: Play, *, at: datetime
) -> Line:  # fmt: skip
    checkin = checkins.checkin_by_id(tx, row.checkin_id) if row.checkin_id else None
    what = What.FAREWELL if checkin is None else What(checkin.kind.value)
    if row.kind is Kind.REMINDER:
        what = What.REMINDER
    return Line(
        at=at,
        local=local(at, play.zone),
        what=what,
        outcome=end.state,
        reason=end.reason,
        clocks_changed=False,
        text=html.unescape(_TAG.sub("", row.payload["params"]["text"])),
    )


def _answers(
    tx: Transaction, row: OutboxRow, end: Settlement, play: Play, *, now: datetime
) -> None:
    if play.answers and row.checkin_id is not None and end.state is State.SENT:
        checkins.answer(tx, row.checkin_id, face=None, now=now)


def _skipped(
    tx: Transaction, client_id: ClientId, play: Play, *, till: datetime
) -> list[Line]:  # fmt: skip
    """Those whose moment was lost, and those that the gate gave up."""
    return [
        Line(
            at=row.planned_at,
            local=local(row.planned_at, play.zone),
            what=What(row.kind.value),
            outcome=State.SKIPPED,
            reason="too_late",
            clocks_changed=False,
            text="",
        )
        for row in checkins.given_up(tx, client_id, till=till)
    ]


def _marked(lines: Sequence[Line]) -> list[Line]:
    """With the changes of the client's clock between one line and the next."""
    offsets = [line.local.utcoffset() for line in lines]
    return [
        replace(line, clocks_changed=place > 0 and offsets[place] != offsets[place - 1])
        for place, line in enumerate(lines)
    ]
