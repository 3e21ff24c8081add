"""A practice of two therapists and those around them, played once: for the isolation tests."""

import asyncio
import io
import json
import pathlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import func, select, update

from care.absence import Away
from care.agenda import agenda
from care.checkin import Face, first_slot
from care.client import Rhythm
from care.delivery import Kind
from care.delivery import State as Sent
from care.discretion import Level
from care.letter import GUIDED, Author
from care.letter import State as LetterState
from care.plan import Plan, Preset
from care.story import About, Medium, State
from care.topic import Key
from care.topic import State as TopicState
from care.window import Window
from handlers.conversing import CONVERSATIONS
from handlers.routes import COMMANDS
from handlers.turn import House
from storage import (
    absences,
    choices,
    clients,
    invites,
    letter_fates,
    letter_words,
    people,
    reflections,
    story_words,
    tables,
    therapist_choices,
    therapists,
    topics,
)
from storage import practice as the_practice
from storage.clients import Client
from storage.database import Storage, Transaction
from storage.ids import LetterId
from storage.people import Person
from storage.therapists import Therapist
from tests import practice
from tests.databases import migrated_database, open_storage
from tests.room import Act, Found, Room, mark, undone
from tests.theatre import on_stage
from tests.walker import Walk
from texts import Catalogs

T = TypeVar("T")

CHATS = {
    "ann": 101, "dana": 102, "alex": 103, "bea": 201, "erin": 202, "cleo": 203, "zoe": 204,
    "fay": 205,
}  # fmt: skip
ROLES = {
    "bea": "client", "ann": "client", "cleo": "client", "dana": "therapist", "erin": "therapist",
    "fay": "therapist", "alex": "admin", "zoe": "stranger",
}  # fmt: skip
PAIRS = {"dana": ("ann", "bea"), "erin": ("bea", "cleo")}
PLAN = Plan(Preset.WEEKS, 4, 12)
HOW = {"ann": Level.OPEN, "bea": Level.SEALED, "cleo": Level.DISCREET}
LONG = " It was a long day." * 20


def therapist_called(tx: Transaction, name: str) -> Therapist:
    person = people.person_of_chat(tx, CHATS[name])
    known = therapists.therapist_of(tx, person.id) if person else None
    assert known is not None
    return known


def known_person(tx: Transaction, name: str, now: datetime) -> Person:
    person = people.person_of_chat(tx, CHATS[name])
    if person is None:
        person = people.add_person(
            tx, chat_id=CHATS[name], called=name.title(), language="en", now=now
        )
        people.set_zone(tx, person.id, practice.ZONE)
    return person


def says_yes(tx: Transaction, who: str, to: str, *, starts_on: date, now: datetime) -> Client:
    """To a long plan, a year ago, so that the next note is one that asks about the notes."""
    therapist, person = therapist_called(tx, to), known_person(tx, who, now)
    token = invites.invite_client(
        tx, therapist, label=mark(to, "label"), opening=mark(to, who, "opening"),
        last_session_on=now.date(), plan=PLAN, now=now,
    )  # fmt: skip
    invite = invites.invite_of_token(tx, token)
    assert invite is not None
    assert invites.claim_invite(tx, invite.id, by=person.id, now=now)
    assert invites.settle_invite(tx, invite.id, outcome=invites.ACCEPTED, now=now)
    seed = len(who) + len(to)
    slots = agenda(PLAN, starts_on=starts_on, zone=practice.ZONE, window=Window(), seed=seed)
    client_id = clients.add_client(
        tx, invite=invite, who=person, therapist=therapist, rhythm=Rhythm.SCHEDULED,
        starts_on=starts_on, seed=seed, window=Window(), first=first_slot(slots, after=now),
        now=now,
    )  # fmt: skip
    choices.choose(tx, client_id, notes=True, may_keep=True, reminder=True)
    choices.choose_discretion(tx, client_id, HOW[who])
    topics.add_topic(
        tx, client_id, owner=person.id, own=mark(who, to, "topic"), state=TopicState.OPEN, now=now
    )
    topics.propose(tx, client_id, [Key.WORK], owner=person.id, now=now)
    tx.execute(
        update(tables.client)
        .where(tables.client.c.id == client_id)
        .values(created_at=now - timedelta(days=400))
    )
    known = clients.client_by_id(tx, client_id)
    assert known is not None
    return known


def told(
    tx: Transaction, client: Client, words: str, *, now: datetime, state: State = State.SHARED,
    medium: Medium = Medium.TEXT, file: str | None = None, **given: Any,
) -> None:  # fmt: skip
    story_id = story_words.add_story(tx, client.id, state=state, now=now, **given)
    story_words.add_part(
        tx, story_id, owner=client.person_id, medium=medium, words=words, file=file, message=None
    )


def wrote_letter(
    tx: Transaction, client: Client, words: str, *, state: LetterState, now: datetime,
    by: Author = Author.CLIENT, answers: LetterId | None = None,
) -> LetterId:  # fmt: skip
    made = letter_words.begin(
        tx, author=by, guided=True, client_id=client.id, answers=answers, now=now
    )
    letter_words.write(tx, made, GUIDED[0], words, message=None, now=now)
    if by is Author.CLIENT:
        letter_fates.welcome_answer(tx, made, welcome=True)
    if state is not LetterState.DRAFT:
        letter_fates.set_state(tx, made, state, now=now)
    return made


def tells(tx: Transaction, client: Client, who: str, to: str, *, now: datetime) -> None:
    """One of each kind, one after another."""
    mine = topics.topics_of(tx, client.id)[0].id
    supervisor = therapist_called(tx, "erin").id
    kinds: list[dict[str, Any]] = [
        {"words": mark(who, to, "story"), "face": Face.GOOD},
        {"words": mark(who, to, "long") + LONG, "topic_id": mine},
        {"words": mark(who, to, "voice"), "face": Face.SO_SO, "medium": Medium.VOICE,
         "file": mark(who, to, "file")},
        {"words": mark(who, to, "hard"), "face": Face.VERY_HARD},
        {"words": mark(who, to, "off"), "about": About.FELT_OFF},
        {"words": mark(who, "erin", "off"), "about": About.FELT_OFF, "reader_id": supervisor},
    ]  # fmt: skip
    for number, one in enumerate(kinds):
        told(tx, client, now=now + timedelta(seconds=number), **one)
    told(tx, client, mark(who, to, "kept"), now=now, state=State.KEPT)
    told(tx, client, mark(who, "mine"), now=now, state=State.KEPT, about=About.FELT_OFF_KEPT)
    wrote_letter(tx, client, mark(who, to, "letter"), state=LetterState.SENT, now=now)
    answered = wrote_letter(
        tx, client, mark(who, to, "answered"), state=LetterState.OPENED, now=now
    )
    wrote_letter(
        tx, client, mark(who, to, "answer"), state=LetterState.SENT, now=now,
        by=Author.THERAPIST, answers=answered,
    )  # fmt: skip
    wrote_letter(tx, client, mark(who, "letter"), state=LetterState.KEPT, now=now)


def begins(tx: Transaction, *, now: datetime) -> None:
    for name in (*PAIRS, "fay"):  # Fay is nobody's therapist
        practice.open_practice(tx, chat_id=CHATS[name], name=name.title(), letters=True, now=now)
    state = the_practice.practice_now(tx)
    the_practice.set_supervisor(tx, therapist_called(tx, "erin").id, version=state.version)
    told_at = now
    for name, theirs in PAIRS.items():
        therapist = therapist_called(tx, name)
        everyone = (name, *theirs, "zoe")  # also who has their link, and asks what the rules are
        therapist_choices.write_policy(tx, therapist, mark(*everyone, "policy"))
        therapist_choices.write_waiting(tx, therapist, mark(*everyone, "waiting"))
        therapist_choices.write_free_help(tx, therapist, mark(*everyone, "free"))
        therapists.set_way_back(tx, therapist, mark(*everyone, "wayback"))
        reflections.note(tx, therapist, mark(name, "reflection"), now=now)
        reflections.note(tx, therapist, mark(name, "reflection"), now=now)
        for who in theirs:
            # Bea's first note from Erin has not gone out when the play ends.
            later = timedelta(days=8 if (who, name) == ("bea", "erin") else 0)
            client = says_yes(tx, who, name, now=now, starts_on=(now + later).date())
            told_at += timedelta(minutes=1)
            tells(tx, client, who, name, now=told_at)


def goes_on(tx: Transaction, *, now: datetime) -> dict[str, str]:
    """Weeks later: things that wait beside what was told then. The tokens of two open invites."""
    tokens = {}
    for name, theirs in PAIRS.items():
        therapist = therapist_called(tx, name)
        token = invites.invite_client(
            tx, therapist, label=mark(name, "label"), opening=mark(name, "zoe", "opening"),
            last_session_on=now.date(), plan=Plan(Preset.LIGHT), now=now,
        )  # fmt: skip
        tokens[name] = token
        for who in theirs:
            person = people.person_of_chat(tx, CHATS[who])
            assert person is not None
            for client in clients.clients_of(tx, person.id):
                if client.therapist_id == therapist.id:
                    told(tx, client, mark(who, name, "waits"), now=now)
                    wrote_letter(tx, client, mark(who, "draft"), state=LetterState.DRAFT, now=now)
    dana, erin = therapist_called(tx, "dana"), therapist_called(tx, "erin")
    away = Away(now.date() + timedelta(days=40), now.date() + timedelta(days=50))
    absences.add_absence(tx, dana.id, away, cover=erin.id, now=now)
    is_note = tables.outbox.c.kind == Kind.CHECKIN
    some = select(func.min(tables.outbox.c.seq)).where(is_note).scalar_subquery()
    tx.execute(
        update(tables.outbox).where(tables.outbox.c.seq == some).values(state=Sent.UNCERTAIN)
    )
    return tokens


@dataclass(frozen=True, kw_only=True)
class Played:
    """What there is when the play has come to its end: the database, and what was sent."""

    database: bytes
    tokens: Mapping[str, str]
    logged: str  # all of it, at DEBUG
    code: str  # of one client, by which an admin can stop their notes
    now: datetime
    calls: Sequence[Mapping[str, Any]]
    chats: Mapping[str, Sequence[Mapping[str, Any]]]  # what stands in each


class Play:
    """The end of the play, to walk on from."""

    def __init__(self, storage: Storage, played: Played) -> None:
        self.played = played
        self._storage = storage
        self._house = House(
            catalogs=Catalogs(default="en"),
            conversations=CONVERSATIONS,
            bot_username="afterword_bot",
            admin_ids=frozenset({CHATS["alex"]}),
        )

    def shown(self) -> list[Act]:
        """Every button that ever was in a chat. Bea's first: she can do what every client can, and
        has two therapists."""
        of_chat = {str(chat): name for name, chat in CHATS.items()}
        found: dict[Act, None] = {}
        for call in self.played.calls:
            keyboard = call["params"].get("reply_markup") or {}
            if isinstance(keyboard, str):
                keyboard = json.loads(keyboard)
            for row in keyboard.get("inline_keyboard", []):
                for button in row:
                    if "callback_data" in button:
                        who = of_chat[str(call["params"]["chat_id"])]
                        found[Act(who, data=button["callback_data"])] = None
        return sorted(found, key=lambda act: act.who != "bea")

    async def walks(self, starts: Sequence[Act], **how: Any) -> Found:
        """Nothing of it stays."""

        def body(tx: Transaction) -> Found:
            room = Room(tx, self._house, self.played.now, CHATS)
            walk = Walk(room, roles=ROLES, **how)
            with undone(tx):
                walk.goes(starts)
            return walk.found

        return await self._storage.transact(body)

    async def reads(self, body: Callable[[Transaction], T]) -> T:
        return await self._storage.read(body)


_ONCE: list[Played] = []  # the play is the same for all tests


async def copied(folder: pathlib.Path) -> tuple[Storage, Played]:
    """The play, in a database of one's own."""
    if not _ONCE:
        _ONCE.append(await played(folder))
    copy = folder / "copy.db"
    copy.write_bytes(_ONCE[0].database)
    return await open_storage(f"sqlite+aiosqlite:///{copy}"), _ONCE[0]


async def played(folder: pathlib.Path) -> Played:
    """Five weeks: what was told came with a list, and notes went out that ask about the notes."""
    url = await migrated_database("sqlite", folder)
    logged = io.StringIO()
    with redirect_stdout(logged):
        return await _lived(url, logged)


async def _lived(url: str, logged: io.StringIO) -> Played:
    async with on_stage(url) as stage:
        players = {"ann": stage.ann, "dana": stage.dana, "alex": stage.alex}
        for name in ("bea", "erin", "cleo", "zoe", "fay"):
            players[name] = await stage.newcomer(CHATS[name], name.title())
        await stage.storage.transact(begins, now=stage.now)
        for name in ("alex", "dana", "erin", "fay", "ann", "bea", "cleo"):
            await players[name].says("/start")
        await stage.passes("P1DT2H")
        for name in PAIRS:
            await players[name].taps("Open")
            for _ in range(3):
                labels = await players[name].buttons()
                await players[name].taps(next(one for one in labels if one.startswith("Read ")))
        for name in ("ann", "bea", "cleo"):
            await players[name].says("/back")
            await players[name].taps_first()
        await players["alex"].says("/admin")
        for label in ("What is offered", "Danger words: on", "Turn it off for everybody"):
            await players["alex"].taps(label)
        await stage.passes("P34D")
        tokens = await stage.storage.transact(goes_on, now=stage.now)
        await players["alex"].says("/admin")
        for label in ("Pause all sending", "Go on sending"):
            await players["alex"].taps(label)
        code = await stage.storage.read(
            lambda tx: tx.execute(select(func.min(tables.client.c.code))).scalar_one()
        )
        calls = list((await stage.get("calls"))["calls"])
        chats = {name: await one.messages() for name, one in players.items()}
        now = stage.now
    file = pathlib.Path(url.partition(":///")[2])
    return Played(
        database=await asyncio.to_thread(file.read_bytes),
        tokens=tokens,
        code=code,
        logged=logged.getvalue(),
        now=now,
        calls=calls,
        chats=chats,
    )


def everything(of: Play) -> list[Act]:
    """What can be done without having been shown anything."""
    starts = [Act(who, text=f"/{command}") for who in ROLES for command in COMMANDS]
    starts += [Act("zoe", text=f"/start {token}") for token in of.played.tokens.values()]
    starts += [Act("alex", text=f"/optout {of.played.code}")]
    return starts + [Act(who, text=words) for who in ROLES for words in ("a quiet line", "stop")]
