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
from typing import Any, NamedTuple
from unittest import mock

from sqlalchemy import Table, event, select, text

from bot import documents, ledger
from bot.digest_ticks import OPENS
from care.delivery import Kind
from care.delivery import State as Delivery
from care.story import Medium
from handlers import hearing, routes
from handlers.digest_cover import COUNTS
from handlers.keyboard import long, short
from handlers.note_line import NOTE
from handlers.turn import Did, House, Turn
from storage import dialogues, ids, people, tables
from storage.database import Transaction
from storage.sending import OutboxHead

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


class Write(NamedTuple):
    """One statement that was run, to be run again where a path is walked again."""

    verb: str
    table: str
    statement: str
    parameters: Any


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
    writes: tuple["Write", ...]

    @property
    def touched(self) -> bool:
        """Whether it wrote more than what every turn may: lines to say, and where its own person
        is."""
        return any(
            table not in ("offer", "dialogue") and (verb, table) != ("INSERT", "outbox")
            for verb, table, *_ in self.writes
        )

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
    tried: dict[str, set[tuple[str, str]]] = field(default_factory=dict)  # (role, whose row)
    said: list[tuple[tuple[Act, ...], Said]] = field(default_factory=list)

    @property
    def out_of_place(self) -> list[str]:
        """Buttons that did something for a role to which none like them is ever shown."""
        return [how for name, role, how in self.taken if role not in self.shown_to[name]]

    def untried(self, roles: Collection[str]) -> list[tuple[str, str, str]]:
        """Each button that was shown and names rows is to be tried by all roles with another's
        row, and with their own by those to whom it was shown; an admin has none."""
        found = []
        for name, shown_to in self.shown_to.items():
            tried = self.tried[name]
            others = "another's" if any(whose != "nobody's" for _, whose in tried) else "nobody's"
            found += [(name, role, others) for role in roles if (role, others) not in tried]
            found += [
                (name, role, "own")
                for role in shown_to - {"admin"}
                if not tried & {(role, "own"), (role, "nobody's")}
            ]
        return found


class _Undone(Exception):
    """Ends a savepoint whose work is not to stay."""


@contextmanager
def undone(tx: Transaction) -> Generator[None]:
    """What happens inside never happened; the data keys that were open before stay open."""
    keys = dict(tx._keys)
    try:
        with tx.savepoint():
            yield
            raise _Undone  # noqa: TRY301 it is what undoes
    except _Undone:
        tx._keys.update(keys)


class Room:
    """The people of a play, and the way to do something as one of them."""

    def __init__(self, tx: Transaction, house: House, now: datetime, chats: Mapping[str, int]):
        self.tx = tx
        self.now = now
        self.chats = chats
        self._house = house
        self._hashes = {name: tx.fingerprint(str(chat)) for name, chat in chats.items()}
        self._called = {chat_hash: name for name, chat_hash in self._hashes.items()}
        self._of_chat = {chat: name for name, chat in chats.items()}
        self.old_button = house.catalogs.of("en").plain("button-old")
        self._writes: list[Write] | None = None
        event.listen(tx.connection, "after_cursor_execute", self._notes)

    def _notes(self, _conn: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        verb, *rest = statement.split(None, 3)
        if self._writes is not None and verb in ("INSERT", "DELETE", "UPDATE"):
            table = rest[0] if verb == "UPDATE" else rest[1]
            self._writes.append(Write(verb, table, statement, parameters))

    def again(self, writes: Iterable[Write]) -> None:
        """What acts have written, without doing them again."""
        for one in writes:
            done = self.tx.connection.exec_driver_sql(one.statement, one.parameters)
            if done.returns_rows:
                done.all()

    def does(self, act: Act) -> Done:
        """As the bot does it for one update, but for the inbox. Raises what a handler raises."""
        before = self._last_row()
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
        writes: list[Write] = []
        self._writes = writes
        try:
            handler(turn)
            turn.close()
            self.tx.close(now=self.now)  # as before a commit
        finally:
            self._writes = None
        return Done(turn.toast, list(self._said(before)), tuple(writes))

    def listens_to(self, who: str) -> str | None:
        """Which question is open for somebody; None: none is."""
        found = self.tx.execute(
            select(tables.dialogue.c.name, tables.dialogue.c.step)
            .join(tables.person)
            .where(tables.person.c.chat_hash == self._hashes[who])
        ).one_or_none()
        return f"{found.name}.{found.step}" if found else None

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
            is_final = row.kind == Kind.REPLY and not kept.keys() & {NOTE, COUNTS, OPENS}
            goes_out = kept if is_final else self._as_it_goes_out(row)
            readings = [kept, goes_out] if goes_out != kept else [kept]
            words = [json.dumps(one, ensure_ascii=False) for one in readings if one]
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
    return did, hearing.wrote


def _held(payload: Mapping[str, Any]) -> Iterator[str]:
    keyboard = payload.get("params", {}).get("reply_markup", {})
    for row in keyboard.get("inline_keyboard", []):
        for button in row:
            if button.get("callback_data"):
                yield button["callback_data"]


# Whose a row is.


Owners = dict[int, frozenset[str]]


@dataclass(frozen=True)
class Rows:
    """Those of one table, with their owners, and how they stand."""

    stands: Mapping[Any, tuple[frozenset[str], int]]  # by primary key
    owners: Owners  # by id
    kinds: Mapping[int, str]  # the table, and what a button's effect depends on


@dataclass(frozen=True)
class Belongings:
    """Every row, by table."""

    tables: Mapping[str, Rows]

    def owners_of(self, number: int) -> tuple[str, frozenset[str]] | None:
        """The table and the owners of the row with this id."""
        for table, rows in self.tables.items():
            if number in rows.owners:
                return table, rows.owners[number]
        return None

    def kind_of(self, number: int) -> str | None:
        for rows in self.tables.values():
            if number in rows.kinds:
                return rows.kinds[number]
        return None

    def changed(self, later: "Belongings") -> Iterator[tuple[str, frozenset[str]]]:
        """The table and the owners of each row that was added, changed or taken away; something
        new to say is looked at by itself."""
        for table, rows in later.tables.items():
            earlier = self.tables[table]
            if rows is earlier:
                continue
            for key in earlier.stands.keys() | rows.stands.keys():
                before, after = earlier.stands.get(key), rows.stands.get(key)
                if before is None and table == "outbox":
                    continue
                if before is None or after is None or before[1] != after[1]:
                    yield table, (before or after or (_NOBODY, 0))[0] | (after or (_NOBODY, 0))[0]


_NOBODY: frozenset[str] = frozenset()
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


class _Ledger:
    """Writes down rows with their owners: of what was `written` since, and where a row written
    has another owner now, of all that may hang on it."""

    def __init__(self, tx: Transaction, since: Belongings | None, written: Collection[str]) -> None:
        self._tx = tx
        self._since = since
        self._written = written
        self._moved = False
        self.tables: dict[str, Rows] = {}

    def keep(self, table: Table, owners: Callable[[Any], Iterable[str | None]]) -> Owners:
        """All rows of the table; the owners by the ids of those that have one."""
        before = self._since.tables[table.name] if self._since is not None else None
        if before is not None and not self._moved and table.name not in self._written:
            self.tables[table.name] = before
            return before.owners
        rows = self._read(table, owners)
        self.tables[table.name] = rows
        if before is not None:
            known = before.owners
            self._moved |= any(known.get(one, now) != now for one, now in rows.owners.items())
        return rows.owners

    def _read(self, table: Table, owners: Callable[[Any], Iterable[str | None]]) -> Rows:
        stands: dict[Any, tuple[frozenset[str], int]] = {}
        found: Owners = {}
        kinds: dict[int, str] = {}
        has_ids = "id" in table.c and table.name != "practice"
        for row in self._tx.execute(select(table)).all():
            names = frozenset(one for one in owners(row) if one is not None)
            key = tuple(getattr(row, column.name) for column in table.primary_key)
            stands[key] = names, hash(tuple(row))
            if has_ids:
                traits = [str(getattr(row, one)) for one in _TRAITS.get(table.name, ())]
                kinds[row.id] = " ".join([table.name, *traits])
                found[row.id] = names
        return Rows(stands, found, kinds)


def belongings(
    room: Room, since: Belongings | None = None, written: Iterable[Write] = ()
) -> Belongings:
    """As things stand; `since`: as they stood before these were written."""
    book = _Ledger(room.tx, since, {one.table for one in written})
    who, t = room.names(), tables
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
    return Belongings(book.tables)


# Of the choices on one screen one is walked: by how many fields of these buttons a screen is named.
_ALIKE = {"language": 0, "set": 1, "round": 1, "console": 1}


# The walk.


@dataclass(frozen=True, slots=True)
class Path:
    """How far somebody went, and what that wrote."""

    acts: tuple[Act, ...] = ()
    writes: tuple[Write, ...] = ()
    number: int = 0  # the last that was given as an id

    def __bool__(self) -> bool:
        return bool(self.acts)


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
        after: Callable[["Walk", Path], None] | None = None,
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
        self._ahead: deque[tuple[Path, Sequence[Act]]] = deque()
        self._began = self.stands = belongings(room)

    def goes(self, acts: Sequence[Act]) -> None:
        """Each of these, and whatever it leads to."""
        numbers = SimpleNamespace(randbelow=self._numbers.randbelow)
        with (
            mock.patch.object(ids, "secrets", numbers),
            mock.patch.object(dialogues, "secrets", numbers),
        ):
            self._ahead.append((Path(), acts))
            while self._ahead:
                path, following = self._ahead.popleft()
                with undone(self.room.tx):
                    self._numbers.last = path.number
                    self.room.again(path.writes)
                    self._arrived(path, following)

    def role(self, who: str) -> str:
        return self._roles[who].partition(" ")[0]

    def _arrived(self, path: Path, acts: Sequence[Act]) -> None:
        self.stands = here = belongings(self.room, self._began, path.writes)
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
                self._others_try(act.data, shown[act.data], path.acts)
            if act.who in self._presses and self._is_new(act):
                if act.data is not None:
                    self._guesses(act, path.acts)
                self._numbers.last = path.number
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
        return self.stands.kind_of(long(one)) or (one[:16] if one.isalpha() else "#")

    def _step(self, act: Act, before: Path) -> None:
        acts = (*before.acts, act)
        with undone(self.room.tx):
            done = self._looked_at(act, acts, is_own=True)
            if done is None:
                return
            path = Path(acts, (*before.writes, *done.writes), self._numbers.last)
            following = self._next(act, done)
            if self._after is not None:
                self._after(self, path)
            if act.data is not None and self._tried_by_others and done.touched:
                self._twice(act, path)
            if following and len(acts) < self._deepest:
                self._ahead.append((path, following))

    def _twice(self, act: Act, path: Path) -> None:
        """Where it has led to, the same button is pressed once more."""
        self.stands = belongings(self.room, self._began, path.writes)
        if len(path.acts) == 1:
            self._others_try(str(act.data), {act.who}, path.acts)
        with undone(self.room.tx):
            self._looked_at(act, (*path.acts, act), is_own=True)

    def _next(self, act: Act, done: Done) -> list[Act]:
        found = [Act(one.to, data=data) for one in done.said for data in one.buttons]
        if self.room.listens_to(act.who) is not None:
            found += [Act(act.who, text=words) for words in self._words]
        return found

    def _guesses(self, act: Act, path: tuple[Act, ...]) -> None:
        """Their own button with somebody else's row in it, or with a page that is none."""
        name, *fields = (act.data or "").split(":")
        for place, one in enumerate(fields):
            known = self.stands.owners_of(long(one))
            guesses: Sequence[str] = ()
            if known is not None and known[0] not in ("therapist", "person"):
                guesses = [short(number) for number in self._others_rows(act.who, known[0])]
            elif known is None and one.isdigit() and not (name == "d" and place == 0):
                guesses = BEYOND
            for guess in guesses:
                data = ":".join([name, *fields[:place], guess, *fields[place + 1 :]])
                self._tries(Act(act.who, data=data), path, is_shown=known is None)

    def _others_rows(self, who: str, table: str) -> list[int]:
        owners = self.stands.tables[table].owners
        return [number for number, theirs in owners.items() if who not in theirs][:2]

    def _others_try(self, data: str, shown_to: set[str], path: tuple[Act, ...]) -> None:
        if not self._tried_by_others:
            return
        tried: set[tuple[str, bool]] = set()
        named = self._named(data)
        for who, role in self._roles.items():
            # Where a path leads, one of each role is enough, and one whose row it is not; all
            # therapists always try.
            key = role, all(who in owners for _, owners in named)
            is_spare = bool(path) and key in tried and role != "therapist"
            if who not in shown_to and not is_spare:
                tried.add(key)
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
        if not is_shown and not all(self._may_name(act.who, *row) for row in named):
            self.found.wrong.append(f"{_told(path, act)}: not refused: {done}")
        elif not is_shown:
            taken = (name_of(act.data), self.role(act.who), _told(path, act))
            self.found.taken.append(taken)

    def _notes(self, act: Act) -> None:
        """That this role tries this button or command, with a row of whom."""
        named = self._named(act.data or "")
        whose = "nobody's" if not named else "another's"
        if named and all(act.who in owners for _, owners in named):
            whose = "own"
        name = name_of(act.data) if act.data is not None else (act.text or "").partition(" ")[0]
        self.found.tried.setdefault(name, set()).add((self.role(act.who), whose))

    def _may_name(self, who: str, table: str, owners: frozenset[str]) -> bool:
        """Their own row; or, for a therapist, a colleague, whose name is on their list of covers
        and successors."""
        return who in owners or (table == "therapist" and self.role(who) == "therapist")

    def _named(self, data: str) -> list[tuple[str, frozenset[str]]]:
        """The rows that a button names: their tables and owners."""
        rows = [self.stands.owners_of(long(one)) for one in data.split(":")[1:]]
        return [row for row in rows if row is not None]

    def _looked_at(self, act: Act, path: tuple[Act, ...], *, is_own: bool) -> Done | None:
        """Does it, and looks at what is said to whom and whose rows it changes. None: it broke."""
        self._notes(act)
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
        if done.touched and not (is_own and self.role(act.who) == "admin"):
            later = belongings(self.room, self.stands, done.writes)
            for table, owners in self.stands.changed(later):
                if act.who not in owners:
                    self.found.wrong.append(f"{_told(path)}: {table} of {sorted(owners)} changed")
        return done


def name_of(data: str) -> str:
    """Of the tap; of a button about a letter, with what it does there."""
    name, *fields = data.split(":")
    return f"letter:{fields[0]}" if name == "letter" and fields else name


def _told(path: tuple[Act, ...], *more: Act) -> str:
    return " → ".join(str(act) for act in (*path, *more))
