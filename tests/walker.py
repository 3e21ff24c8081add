"""Everybody does everything that can be done, each time in a transaction that is undone.

A walk begins where a play has come to. It presses whatever was shown and types at every question,
so that it meets buttons that no play has; and before the one for whom a button was made presses
it, everybody else does. What that says, also what would go out later, and what it changes is
looked at; then it never happened.
"""

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from unittest import mock

from handlers.keyboard import long, short
from storage import dialogues, ids
from tests.belongings import belongings
from tests.room import Act, Done, Found, Room, Write, marks_in, undone

DEEPEST = 16
WORDS = ("Berlin", "2026-08-03", "2026-08-20", "a quiet line", "09:30")  # typed at each question
BEYOND = ("999", "99999999999999999999", "²")  # in place of a number in a button
# Of the choices on one screen one is walked: by how many fields of these buttons a screen is named.
_ALIKE = {"language": 0, "set": 1, "round": 1, "console": 1}


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
        leaves_out: Callable[[Act], bool] = lambda _act: False,
    ) -> None:
        """`roles`: the first word is the role. `presses`: who goes on from what they are shown;
        None: everybody. `after`: called where each act has led to. `leaves_out`: what nobody
        ever does."""
        self.room = room
        self.found = Found()
        self._roles = roles
        self._presses = set(presses if presses is not None else roles)
        self._words = words
        self._tried_by_others = is_tried_by_others
        self._deepest = deepest
        self._after = after
        self._leaves_out = leaves_out
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
        return [act for act in found if not self._leaves_out(act)]

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
