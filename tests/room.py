"""Where everybody does something in a transaction that is undone, and what came of it.

Words that somebody wrote hold a mark with the names of all who may ever read it:
`mark("ann", "dana", "story")` is for Ann and Dana.
"""

import json
import re
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import event, select, text

from bot import documents, ledger
from bot.digest_ticks import OPENS
from care.delivery import Kind
from care.delivery import State as Delivery
from care.story import Medium
from handlers import hearing, routes
from handlers.digest_cover import COUNTS
from handlers.note_line import NOTE
from handlers.turn import Did, House, Turn
from storage import dialogues, people, tables
from storage.database import Transaction
from storage.sending import OutboxHead

ADMIN = "alex"
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
