"""Everybody does everything that can be done, each time in a transaction that is undone.

A walk begins where a play has come to. It presses whatever was shown and types at every question,
so that it meets buttons that no play has; and before the one for whom a button was made presses
it, everybody else does. What that says, also what would go out later, and what it changes is
looked at; then it never happened.

Words that somebody wrote hold a mark with the names of all who may ever read it:
`mark("ann", "dana", "story")` is for Ann and Dana.
"""

import json
import re
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from unittest import mock

from sqlalchemy import Table, event, select, text

from bot import documents, ledger
from care.delivery import State as Delivery
from care.story import Medium
from handlers import routes
from handlers.keyboard import long, short
from handlers.turn import Did, House, Turn
from storage import dialogues, ids, people, tables
from storage.database import Transaction
from storage.outbox import OutboxHead

DEEPEST = 16
ADMIN = "alex"
WORDS = ("Berlin", "2026-08-03", "2026-08-20", "a quiet line", "09:30")  # typed at each question
BEYOND = ("999", "99999999999999999999", "²")  # in place of a number in a button
_MARK = re.compile(r"quokka((?:-[a-z]+)+)")


def mark(*names_and_what: str) -> str:
    """For these names alone; the last word says what it is."""
    return "-".join(("quokka", *names_and_what))


def marks_in(said: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each mark in there, with who may read it."""
    for found in _MARK.finditer(said):
        yield found[0], frozenset(found[1].split("-"))


@dataclass(frozen=True, slots=True)
class Said:
    """Something that would go out: to whom, and all of its words, those of its files too."""

    to: str
    kind: str
    words: str
    buttons: tuple[str, ...]  # what they hold
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """What came of one act."""

    toast: str | None
    said: list[Said]
    wrote: frozenset[str]  # the tables written, but for what a turn notes of its own person

    def is_neutral(self, old_button: str) -> bool:
        return self.toast == old_button and not self.said


@dataclass(frozen=True, slots=True)
class Act:
    """A tap, or something typed."""

    who: str
    data: str | None = None
    text: str | None = None

    def __str__(self) -> str:
        return f"{self.who} {'taps' if self.data is not None else 'types'} {self.data or self.text}"


@dataclass
class Found:
    """What is wrong, and what was met."""

    wrong: list[str] = field(default_factory=list)
    shown_to: dict[str, set[str]] = field(default_factory=dict)  # roles, by name of the button
    taken: list[tuple[str, str, str]] = field(default_factory=list)  # (name, role, how)
    tried: int = 0
    said: list[tuple[tuple[Act, ...], Said]] = field(default_factory=list)

    @property
    def out_of_place(self) -> list[str]:
        """Buttons that did something for a role to which none like them is ever shown."""
        return [how for name, role, how in self.taken if role not in self.shown_to[name]]


class _Undone(Exception):
    """Ends a savepoint whose work is not to stay."""


@contextmanager
def undone(tx: Transaction) -> Generator[None]:
    """What happens inside never happened."""
    try:
        with tx.savepoint():
            yield
            raise _Undone  # noqa: TRY301 it is what undoes
    except _Undone:
        pass


class Room:
    """The people of a play, and the way to do something as one of them."""

    def __init__(self, tx: Transaction, house: House, now: datetime, chats: Mapping[str, int]):
        self.tx = tx
        self.now = now
        self.chats = chats
        self._house = house
        self._called = {tx.fingerprint(str(chat)): name for name, chat in chats.items()}
        self._of_chat = {chat: name for name, chat in chats.items()}
        self.old_button = house.catalogs.of("en").plain("button-old")
        self._written: set[str] = set()
        event.listen(tx.connection, "before_cursor_execute", self._notes)

    def _notes(self, _conn: Any, _cursor: Any, statement: str, *_: Any) -> None:
        """What a statement writes, but for what every turn may: lines to say, and where its own
        person is."""
        verb, *rest = statement.split(None, 3)
        table = rest[1] if verb in ("INSERT", "DELETE") else rest[0]
        writes = verb in ("INSERT", "DELETE", "UPDATE") and table not in ("offer", "dialogue")
        if writes and (verb, table) != ("INSERT", "outbox"):
            self._written.add(table)

    def does(self, act: Act) -> Done:
        """As the bot does it for one update, but for the inbox. Raises what a handler raises."""
        before = self._last_row()
        self._written.clear()
        did, handler = _routed(act)
        person = people.person_of_chat(self.tx, self.chats[act.who])
        turn = Turn(
            tx=self.tx,
            house=self._house,
            now=self.now,
            chat_id=self.chats[act.who],
            did=did,
            person=person,
            dialogue=dialogues.of_person(self.tx, person.id) if person else None,
            words=self._house.catalogs.speaking(person.voice)
            if person
            else self._house.catalogs.of("en"),
            trace="walk",
        )
        handler(turn)
        turn.close()
        wrote = frozenset(self._written)
        return Done(turn.toast, list(self._said(before)), wrote)

    def listens_to(self, who: str) -> str | None:
        """Which question is open for somebody; None: none is."""
        person = people.person_of_chat(self.tx, self.chats[who])
        open_one = dialogues.of_person(self.tx, person.id) if person else None
        if open_one is None:
            return None
        return f"{open_one.name}.{open_one.step}"

    def _last_row(self) -> int:
        return int(self.tx.execute(text("SELECT coalesce(max(seq), 0) FROM outbox")).scalar_one())

    def names(self) -> dict[int, str]:
        """Of the persons by their ids."""
        rows = self.tx.execute(select(tables.person.c.id, tables.person.c.chat_hash))
        return {row.id: self._called.get(row.chat_hash, "?") for row in rows}

    def _said(self, after: int) -> Iterator[Said]:
        rows = self.tx.execute(select(tables.outbox).where(tables.outbox.c.seq > after)).all()
        names = self.names() if rows else {}
        for row in rows:
            if row.payload is None:
                continue
            kept = json.loads(
                self.tx.unseal(row.payload, place=tables.outbox.c.payload, row=row.id)
            )
            if row.person_id is None:
                chat = self.tx.unseal(row.chat, place=tables.outbox.c.chat, row=row.id)
                to = self._of_chat[int(chat)]
            else:
                to = names[row.person_id]
            goes_out = self._as_it_goes_out(row)
            words = [json.dumps(one, ensure_ascii=False) for one in (kept, goes_out) if one]
            words += [self._file(one, row.person_id) for one in (goes_out or kept,)]
            yield Said(to, row.kind, "\n".join(words), tuple(_held(goes_out or kept)), kept)

    def _as_it_goes_out(self, row: Any) -> dict[str, Any] | None:
        """With the words that it gets at the last moment; None: it does not go out then."""
        if row.state != Delivery.DUE:
            return None
        head = OutboxHead(
            seq=row.seq, id=row.id, person_id=row.person_id, client_id=row.client_id,
            checkin_id=row.checkin_id, lane=row.lane, kind=row.kind, due_at=row.due_at, claim=None,
        )  # fmt: skip
        with undone(self.tx):
            claimed = ledger.claim(
                self.tx,
                head,
                claim=1,
                now=max(self.now, row.due_at),
                catalogs=self._house.catalogs,
            )
            return None if claimed is None else claimed.payload
        raise AssertionError("not reached")

    def _file(self, payload: Mapping[str, Any], person_id: Any) -> str:
        """What a document is made from, which holds all of its words."""
        recipe = payload.get("draw", {})
        if "document" not in recipe:
            return ""
        try:
            return repr(documents.gathered(self.tx, recipe, person_id, now=self.now))
        except documents.Gone:
            return ""


def _routed(act: Act) -> tuple[Did, Callable[[Turn], None]]:
    """As bot.routing has it."""
    message = 10**9
    if act.data is not None:
        did = Did(data=act.data, message=message, tap="1", language="en", called=act.who)
        return did, routes.TAPS.get(act.data.partition(":")[0], routes.unknown_button)
    typed = act.text or ""
    command, _, argument = typed.partition(" ")
    did = Did(
        argument=argument if command.startswith("/") else "", text=typed, message=message,
        medium=Medium.TEXT, language="en", called=act.who,
    )  # fmt: skip
    if command.startswith("/"):
        return did, routes.COMMANDS[command[1:]]
    return did, routes.wrote


def _held(payload: Mapping[str, Any]) -> Iterator[str]:
    keyboard = payload.get("params", {}).get("reply_markup", {})
    for row in keyboard.get("inline_keyboard", []):
        for button in row:
            if button.get("callback_data"):
                yield button["callback_data"]


# Whose a row is.


@dataclass(frozen=True)
class Belongings:
    """Every row with its owners, and how it stands."""

    rows: Mapping[tuple[str, Any], tuple[frozenset[str], int]]
    of_id: Mapping[int, tuple[str, frozenset[str]]]  # table and owners of the rows that have ids
    kind_of: Mapping[int, str]  # table, and what a button's effect depends on

    def changed(self, later: "Belongings") -> Iterator[tuple[str, frozenset[str]]]:
        """The table and the owners of each row that was added, changed or taken away; something
        new to say is looked at by itself."""
        for key in self.rows.keys() | later.rows.keys():
            before, after = self.rows.get(key), later.rows.get(key)
            if before is None and key[0] == "outbox":
                continue
            if before is None or after is None or before[1] != after[1]:
                owners = (before or (frozenset(), 0))[0] | (after or (frozenset(), 0))[0]
                yield key[0], owners


_TRAITS = {
    "story": ("state", "about", "face", "reader_id"),
    "letter": ("state", "author", "guided"),
    "client": ("state", "discretion"),
    "checkin": ("kind", "feedback"),
}
_BY_CLIENT = (
    tables.checkin, tables.consent, tables.topic, tables.quiet_day, tables.moved_slot,
    tables.way_back,
)  # fmt: skip


_NOBODY: frozenset[str] = frozenset()
Owners = dict[int, frozenset[str]]


class _Ledger:
    """Writes down rows with their owners."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self.rows: dict[tuple[str, Any], tuple[frozenset[str], int]] = {}
        self.of_id: dict[int, tuple[str, frozenset[str]]] = {}
        self.kind_of: dict[int, str] = {}

    def keep(self, table: Table, owners: Callable[[Any], Iterable[str | None]]) -> Owners:
        """All rows of the table; the owners by the ids of those that have one."""
        found: Owners = {}
        for row in self._tx.execute(select(table)).all():
            names = frozenset(one for one in owners(row) if one is not None)
            key = tuple(getattr(row, column.name) for column in table.primary_key)
            self.rows[table.name, key] = names, hash(tuple(row))
            if "id" in table.c and table.name != "practice":
                traits = [str(getattr(row, one)) for one in _TRAITS.get(table.name, ())]
                self.of_id[row.id] = table.name, names
                self.kind_of[row.id] = " ".join([table.name, *traits])
                found[row.id] = names
        return found


def belongings(room: Room) -> Belongings:
    who, book, t = room.names(), _Ledger(room.tx), tables
    book.keep(t.person, lambda row: [who[row.id]])
    therapist = book.keep(t.therapist, lambda row: [who[row.person_id]])
    invite = book.keep(
        t.invite,
        lambda row: [*therapist.get(row.therapist_id, {ADMIN}), who.get(row.person_id)],
    )
    client = book.keep(t.client, lambda row: [who[row.person_id], *therapist[row.therapist_id]])
    story = book.keep(
        t.story, lambda row: client[row.client_id] | therapist.get(row.reader_id, _NOBODY)
    )
    letter = book.keep(
        t.letter,
        lambda row: client.get(row.client_id, _NOBODY) | invite.get(row.invite_id, _NOBODY),
    )
    for table in _BY_CLIENT:
        book.keep(table, lambda row: client[row.client_id])
    for table in (t.digest, t.reflection):
        book.keep(table, lambda row: therapist[row.therapist_id])
    for table in (t.dialogue, t.offer):
        book.keep(table, lambda row: [who[row.person_id]])
    book.keep(t.story_part, lambda row: story[row.story_id])
    book.keep(t.letter_part, lambda row: letter[row.letter_id])
    book.keep(
        t.note, lambda row: story.get(row.story_id, _NOBODY) | letter.get(row.letter_id, _NOBODY)
    )
    book.keep(
        t.absence,
        lambda row: therapist[row.therapist_id] | therapist.get(row.cover_id, _NOBODY),
    )
    book.keep(t.handover, lambda row: client[row.client_id] | therapist.get(row.to_id, _NOBODY))
    book.keep(t.practice, lambda row: [ADMIN, *therapist.get(row.supervisor_id, _NOBODY)])
    book.keep(t.admin, lambda row: [ADMIN])
    book.keep(
        t.outbox,
        lambda row: client.get(row.client_id, _NOBODY) | {who.get(row.person_id, "?")},
    )
    return Belongings(book.rows, book.of_id, book.kind_of)


# Of the choices on one screen one is walked: by how many fields of these buttons a screen is named.
_ALIKE = {"language": 0, "set": 1, "round": 1, "console": 1}


# The walk.


class _Numbers:
    """Ids in place of random ones: the same again when the same is done again."""

    def __init__(self) -> None:
        self.last = 0

    def randbelow(self, _most: int) -> int:
        self.last += 1
        return self.last


class Walk:
    """From where things stand on, over all that can be pressed and typed, the nearest first."""

    def __init__(
        self,
        room: Room,
        *,
        roles: Mapping[str, str],
        presses: Collection[str] | None = None,
        words: Collection[str] = WORDS,
        is_tried_by_others: bool = True,
        deepest: int = DEEPEST,
        after: Callable[["Walk", tuple[Act, ...]], None] | None = None,
    ) -> None:
        """`roles`: the first word is the role. `presses`: who goes on from what they are shown;
        None: everybody. `after`: called where each act has led to."""
        self.room = room
        self.found = Found()
        self._roles = roles
        self._presses = set(presses if presses is not None else roles)
        self._words = words
        self._tried_by_others = is_tried_by_others
        self._deepest = deepest
        self._after = after
        self._walked: set[tuple[str, str]] = set()
        self._attacked: set[tuple[str, str]] = set()
        self._numbers = _Numbers()
        self._ahead: deque[tuple[tuple[Act, ...], Sequence[Act]]] = deque()
        self.stands: Belongings = belongings(room)

    def goes(self, acts: Sequence[Act]) -> None:
        """Each of these, and whatever it leads to."""
        numbers = SimpleNamespace(randbelow=self._numbers.randbelow)
        with (
            mock.patch.object(ids, "secrets", numbers),
            mock.patch.object(dialogues, "secrets", numbers),
        ):
            self._ahead.append(((), acts))
            while self._ahead:
                path, following = self._ahead.popleft()
                with undone(self.room.tx):
                    self._numbers.last = 0
                    for act in path:
                        self.room.does(act)
                    self._arrived(path, following)

    def role(self, who: str) -> str:
        return self._roles[who].partition(" ")[0]

    def _arrived(self, path: tuple[Act, ...], acts: Sequence[Act]) -> None:
        self.stands = here = belongings(self.room)
        number = self._numbers.last
        shown: dict[str, set[str]] = {}
        for act in acts:
            if act.data is not None:
                shown.setdefault(act.data, set()).add(act.who)
                shown_to = self.found.shown_to.setdefault(name_of(act.data), set())
                shown_to.add(self.role(act.who))
        for act in acts:
            key = (self.role(act.who) if path else act.who, self._shape(act))
            if act.data is not None and key not in self._attacked:
                self._attacked.add(key)
                self._others_try(act.data, shown[act.data], path)
            if act.who in self._presses and self._is_new(act):
                if act.data is not None:
                    self._guesses(act, path)
                self._numbers.last = number
                self._step(act, path)
                self.stands = here

    def _is_new(self, act: Act) -> bool:
        key = (self._roles[act.who], self._shape(act))
        if key in self._walked:
            return False
        self._walked.add(key)
        return True

    def _shape(self, act: Act) -> str:
        """What a button or typed words come to, whoever they are about."""
        if act.data is None:
            # What a command shows depends on who asks.
            who = act.who if (act.text or "").startswith("/") else self.room.listens_to(act.who)
            return f"{who} {act.text}"
        name, *fields = act.data.split(":")
        plain = [self._field(one) for one in fields]
        if name in _ALIKE:
            return f"{name} {plain[: _ALIKE[name]]} {len(plain)}"
        if name == "d":
            return f"d {self.room.listens_to(act.who)} {plain[1:]}"
        return f"{name} {plain}"

    def _field(self, one: str) -> str:
        if long(one) in self.stands.kind_of:
            return self.stands.kind_of[long(one)]
        return one[:16] if one.isalpha() else "#"

    def _step(self, act: Act, path: tuple[Act, ...]) -> None:
        path = (*path, act)
        with undone(self.room.tx):
            done = self._looked_at(act, path, is_own=True)
            if done is None:
                return
            following = self._next(act, done)
            if self._after is not None:
                self._after(self, path)
            if act.data is not None and self._tried_by_others and done.wrote:
                self.stands = belongings(self.room)
                if len(path) == 1:
                    self._others_try(act.data, {act.who}, path)
                with undone(self.room.tx):
                    self._looked_at(act, (*path, act), is_own=True)
            if following and len(path) < self._deepest:
                self._ahead.append((path, following))

    def _next(self, act: Act, done: Done) -> list[Act]:
        found = [Act(one.to, data=data) for one in done.said for data in one.buttons]
        if self.room.listens_to(act.who) is not None:
            found += [Act(act.who, text=words) for words in self._words]
        return found

    def _guesses(self, act: Act, path: tuple[Act, ...]) -> None:
        """Their own button with somebody else's row in it, or with a page that is none."""
        name, *fields = (act.data or "").split(":")
        for place, one in enumerate(fields):
            known = self.stands.of_id.get(long(one))
            guesses: Sequence[str] = ()
            if known is not None and known[0] not in ("therapist", "person"):
                guesses = [short(number) for number in self._others_rows(act.who, known[0])]
            elif known is None and one.isdigit() and not (name == "d" and place == 0):
                guesses = BEYOND
            for guess in guesses:
                data = ":".join([name, *fields[:place], guess, *fields[place + 1 :]])
                self._tries(Act(act.who, data=data), path, is_shown=known is None)

    def _others_rows(self, who: str, table: str) -> list[int]:
        found = [
            number
            for number, (of, owners) in self.stands.of_id.items()
            if of == table and who not in owners
        ]
        return found[:2]

    def _others_try(self, data: str, shown_to: set[str], path: tuple[Act, ...]) -> None:
        if not self._tried_by_others:
            return
        tried: set[str] = set()
        for who, role in self._roles.items():
            # Where a path leads, one of each role is enough; both therapists always try.
            is_spare = bool(path) and role in tried and role != "therapist"
            if who not in shown_to and not is_spare:
                tried.add(role)
                self._tries(Act(who, data=data), path)

    def _tries(self, act: Act, path: tuple[Act, ...], *, is_shown: bool = False) -> None:
        """`is_shown`: the rows that the button names were shown to them."""
        with undone(self.room.tx):
            done = self._looked_at(act, (*path, act), is_own=False)
        if done is None or act.data is None:
            return
        named = self._named(act.data)
        if not named or done.is_neutral(self.room.old_button):
            return
        if not is_shown and any(act.who not in owners for owners in named):
            self.found.wrong.append(f"{_told(path, act)}: not refused: {done}")
        elif not is_shown:
            taken = (name_of(act.data), self.role(act.who), _told(path, act))
            self.found.taken.append(taken)

    def _named(self, data: str) -> list[frozenset[str]]:
        """The owners of the rows that a button names."""
        numbers = [long(one) for one in data.split(":")[1:]]
        return [self.stands.of_id[one][1] for one in numbers if one in self.stands.of_id]

    def _looked_at(self, act: Act, path: tuple[Act, ...], *, is_own: bool) -> Done | None:
        """Does it, and looks at what is said to whom and whose rows it changes. None: it broke."""
        self.found.tried += 1
        try:
            done = self.room.does(act)
        except Exception as error:  # noqa: BLE001 the walk goes on, and says so at its end
            self.found.wrong.append(f"{_told(path)}: raised {error!r}")
            return None
        for one in done.said:
            if not self._tried_by_others:  # else it would be very much
                self.found.said.append((path, one))
            for which, readers in marks_in(one.words):
                if one.to not in readers:
                    self.found.wrong.append(f"{_told(path)}: {one.to} reads {which}")
        if done.wrote and not (is_own and self.role(act.who) == "admin"):
            for table, owners in self.stands.changed(belongings(self.room)):
                if act.who not in owners:
                    self.found.wrong.append(f"{_told(path)}: {table} of {sorted(owners)} changed")
        return done


def name_of(data: str) -> str:
    """Of the tap; of a button about a letter, with what it does there."""
    name, *fields = data.split(":")
    return f"letter:{fields[0]}" if name == "letter" and fields else name


def _told(path: tuple[Act, ...], *more: Act) -> str:
    return " → ".join(str(act) for act in (*path, *more))
