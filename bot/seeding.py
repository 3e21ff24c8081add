"""An invented practice with a past of two years, for the sandbox: to see how it is to read there.

Nobody in it is real. The same number makes the same people, days and words again, counted back
from `now`; ids and keys are random, as everywhere.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.invented import LETTER, LINES, NAMES
from care.agenda import agenda
from care.checkin import FACES, Slot, first_slot
from care.client import Event, Rhythm, after
from care.digest import Item, Section, next_digest_at
from care.letter import GUIDED, Author
from care.letter import State as LetterState
from care.plan import Plan, Preset
from care.story import Medium, State
from care.therapist import Switch
from care.topic import Key
from care.topic import State as TopicState
from care.window import Window
from storage import (
    checkins,
    choices,
    clients,
    digest_items,
    digests,
    invites,
    letter_fates,
    letter_words,
    people,
    people_of_therapist,
    stories,
    story_fates,
    story_words,
    therapist_choices,
    therapists,
    topics,
)
from storage.clients import Client
from storage.database import Transaction
from storage.ids import CheckinId, LetterId, StoryId
from storage.therapists import Therapist

CLIENTS, STORIES = 40, 300
PAST = timedelta(days=730)
MONDAY, NINE = frozenset({0}), 9 * 60
ZONE = "Europe/Berlin"
FIRST_CHAT = 400  # of those who are not ready-made in the sandbox
READERS = ((102, "Dana"), (FIRST_CHAT, "Heron"))
_PLANS = (Plan(Preset.YEAR), Plan(Preset.LONG), Plan(Preset.LIGHT))
_LETTERS = 6
_WAITING = 13  # stories told since the last digest, at most: much for one week


class NotEmpty(Exception):
    """The database holds people already."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has a chat with the bot."""

    chat_id: int
    name: str
    language: str
    role: str


@dataclass(frozen=True, slots=True)
class _Past:
    """A client, since when, and the notes that came."""

    client: Client
    language: str
    since: datetime
    notes: Sequence[tuple[CheckinId, datetime]]


def found(
    tx: Transaction, *, now: datetime, number: int, of: int = CLIENTS, told: int = STORIES
) -> list[Member]:
    """Everything at once; who it is. NotEmpty: somebody is in this database already."""
    if people.anybody(tx):
        raise NotEmpty
    chance = random.Random(number)  # noqa: S311 what is invented is no secret
    began = now - PAST - timedelta(days=30)
    readers = [_reader(tx, chat, name, now=now, began=began) for chat, name in READERS]
    members = [Member(chat, name, "en", "therapist") for chat, name in READERS]
    pasts = []
    for place, name in zip(range(of), NAMES, strict=False):
        member = Member(FIRST_CHAT + 1 + place, name, chance.choice([*LINES]), "client")
        members.append(member)
        pasts.append(_client(tx, readers[0], member, chance, now=now))
    moments = sorted(_moments(chance, pasts, told, now=now), key=lambda one: one[1])
    _tell(tx, moments, chance)
    for place, past in enumerate(chance.sample(pasts, min(_LETTERS, len(pasts)))):
        begins = past.since if place else _monday(after=now - timedelta(days=7))  # one waits
        _write(tx, past.client, at=begins + (now - begins) * chance.random())
    _read(tx, readers[0], chance, began=began, now=now)
    return members


def _reader(
    tx: Transaction, chat_id: int, name: str, *, now: datetime, began: datetime
) -> Therapist:
    person = people.add_person(tx, chat_id=chat_id, called=name, language="en", now=began)
    people.set_zone(tx, person.id, ZONE)
    number = therapists.add_therapist(tx, person_id=person.id, now=began)
    therapists.set_up(
        tx,
        therapists.therapist_by_id(tx, number),
        name=name,
        days=MONDAY,
        minute=NINE,
        letters=True,
        next_digest_at=_monday(after=now),
        now=began,
    )
    therapist_choices.switch(tx, number, Switch.ANSWERS, on=True)
    return therapists.therapist_by_id(tx, number)


def _monday(*, after: datetime) -> datetime:
    return next_digest_at(after=after, zone=ZONE, days=MONDAY, minute=NINE)


def _client(
    tx: Transaction, reader: Therapist, member: Member, chance: random.Random, *, now: datetime
) -> _Past:
    """Who said yes some time in these two years, and what came of the plan since."""
    since = now - timedelta(days=chance.randrange(40, PAST.days))
    person = people.add_person(
        tx, chat_id=member.chat_id, called=member.name, language=member.language, now=since
    )
    people.set_zone(tx, person.id, ZONE)
    plan, seed, window = chance.choice(_PLANS), chance.randrange(2**31), Window()
    token = invites.invite_client(
        tx, reader, label=member.name, opening=None, last_session_on=since.date(), plan=plan,
        now=since,
    )  # fmt: skip
    invite = invites.invite_of_token(tx, token)
    if invite is None:
        raise LookupError("an invite that was made a moment ago")
    invites.claim_invite(tx, invite.id, by=person.id, now=since)
    invites.settle_invite(tx, invite.id, outcome=invites.ACCEPTED, now=since)
    slots = agenda(plan, starts_on=since.date(), zone=ZONE, window=window, seed=seed)
    client_id = clients.add_client(
        tx, invite=invite, who=person, therapist=reader, rhythm=Rhythm.SCHEDULED,
        starts_on=since.date(), seed=seed, window=window, first=first_slot(slots, after=now),
        now=since,
    )  # fmt: skip
    choices.choose(tx, client_id, notes=chance.random() < 0.7, may_keep=chance.random() < 0.5)
    if chance.random() < 0.6:
        key = chance.choice([Key.WORK, Key.HOME, Key.FAMILY, Key.PARENTING])
        topics.add_topic(tx, client_id, owner=person.id, key=key, state=TopicState.OPEN, now=since)
    known = clients.client_by_id(tx, client_id)
    if known is None:
        raise LookupError("a client who was added a moment ago")
    if known.next_checkin_at is None:
        outcome = after(known.state, Event.PLAN_ENDED, now=now)
        clients.apply(tx, known, outcome, now=slots[-1].at)
    return _Past(known, member.language, since, list(_notes(tx, known, slots, now=now)))


def _notes(
    tx: Transaction, client: Client, slots: Sequence[Slot], *, now: datetime
) -> Iterator[tuple[CheckinId, datetime]]:
    """Those that came in the past."""
    for slot in slots:
        if slot.at < now:
            checkin_id = checkins.add_checkin(tx, client.id, slot, now=slot.at)
            if checkin_id is not None:
                yield checkin_id, slot.at


_Moment = tuple[_Past, datetime, CheckinId | None]


def _moments(
    chance: random.Random, pasts: Sequence[_Past], told: int, *, now: datetime
) -> Iterator[_Moment]:
    """When each story was told: after a note, out of the blue, and a few in these last days."""
    after_notes = [
        (past, at + timedelta(hours=chance.randrange(1, 40)), note)
        for past in pasts
        for note, at in past.notes
        if now - at > timedelta(days=8)
    ]
    waiting = min(_WAITING, told // 10)
    chosen = chance.sample(after_notes, min(len(after_notes), (told - waiting) // 2))
    yield from chosen
    for _ in range(told - waiting - len(chosen)):
        past = chance.choice(pasts)
        yield past, past.since + (now - timedelta(days=7) - past.since) * chance.random(), None
    last = _monday(after=now - timedelta(days=7))
    for _ in range(waiting):
        yield chance.choice(pasts), last + (now - last) * chance.random(), None


def _tell(tx: Transaction, moments: Sequence[_Moment], chance: random.Random) -> None:
    for past, at, note in moments:
        face = chance.choices(FACES, weights=(1, 2, 4, 5, 3))[0] if chance.random() < 0.7 else None
        mine = topics.topics_of(tx, past.client.id)
        topic = mine[0].id if mine and chance.random() < 0.3 else None
        story_id = story_words.add_story(
            tx, past.client.id, state=State.SHARED, face=face, checkin_id=note, topic_id=topic,
            now=at,
        )  # fmt: skip
        if note is not None:
            checkins.answer(tx, note, face=face, now=at)
        if face is None or chance.random() < 0.8:
            _put_into_words(tx, story_id, past, chance)
        if chance.random() < 0.04:
            story_fates.set_state(tx, story_id, State.WITHDRAWN, now=at + timedelta(hours=1))
            story_words.erase_words(tx, story_id)


def _put_into_words(tx: Transaction, story_id: StoryId, past: _Past, chance: random.Random) -> None:
    lines = LINES[past.language]
    words = " ".join(chance.sample(lines, chance.randrange(1, min(4, len(lines)))))
    story_words.add_part(
        tx, story_id, owner=past.client.person_id, medium=Medium.TEXT, words=words, file=None,
        message=None,
    )  # fmt: skip


def _write(tx: Transaction, client: Client, *, at: datetime) -> None:
    letter_id = letter_words.begin(
        tx, author=Author.CLIENT, guided=True, client_id=client.id, now=at
    )
    for place, words in zip(GUIDED, LETTER, strict=False):
        letter_words.write(tx, letter_id, place, words, message=None, now=at)
    letter_fates.welcome_answer(tx, letter_id, welcome=True)
    letter_fates.set_state(tx, letter_id, LetterState.SENT, now=at)


def _read(
    tx: Transaction, reader: Therapist, chance: random.Random, *, began: datetime, now: datetime
) -> None:
    """Each Monday brought what was there, and it was read the same day. The last one opened the
    week in which now is; what came since waits for the next."""
    monday = _monday(after=began)
    while (following := _monday(after=monday)) < now:
        items = [one for one in digest_items.waiting_for(tx, reader.id) if one.at < monday]
        if items:
            _bring(tx, reader, items, chance, at=monday)
        monday = following
    items = [one for one in digest_items.waiting_for(tx, reader.id) if one.at < monday]
    _bring(tx, reader, items, chance, at=monday)


def _bring(
    tx: Transaction,
    reader: Therapist,
    items: Sequence[Item],
    chance: random.Random,
    *,
    at: datetime,
) -> None:
    digest_id = digests.add_digest(tx, reader.id, slot_at=at, now=at)
    if digest_id is None:
        raise LookupError("two digests for one Monday")
    digest_items.put(tx, items, digest_id)
    opened_at = at + timedelta(minutes=20)
    digests.opened(tx, digest_id, now=opened_at)
    for item in items:
        if item.section is Section.LETTER:
            letter_fates.set_state(tx, LetterId(item.id), LetterState.OPENED, now=opened_at)
        else:
            story_fates.set_state(tx, StoryId(item.id), State.READ, now=opened_at)
            _keep(tx, StoryId(item.id), chance, now=opened_at)


def _keep(tx: Transaction, story_id: StoryId, chance: random.Random, *, now: datetime) -> None:
    """A few on the shelf, of those who allow it."""
    story = stories.story_by_id(tx, story_id)
    client = clients.client_by_id(tx, story.client_id) if story else None
    if client is not None and client.may_keep and chance.random() < 0.1:
        people_of_therapist.shelve(tx, story_id, now=now)
