"""Days on which the practice wants nothing to come unasked to anybody."""

from collections.abc import Sequence
from datetime import date

from care.audit import Act
from care.practice import DAYS_MOST, QUIET_DAY
from care.quiet import QuietDay
from handlers.admin_screen import Screen, button, listen, moved, put, version_of, write_down
from handlers.headcount import headcount
from handlers.replanning import planned_anew
from handlers.turn import Turn
from storage import practice, practice_days
from texts import Words
from texts.reading import read_day, read_day_of_year, typed_day


def show(turn: Turn, note: str | None = None, changed: int | None = None) -> None:
    words, state = turn.words, practice.practice_now(turn.tx)
    listen(turn, "days", state.version)
    rows = [
        [button(words.plain("admin-day-remove", day=day_name(words, day)),
                "days", "drop", as_value(day), state.version)]
        for day in practice_days.days(turn.tx)
    ]  # fmt: skip
    example = typed_day(date(turn.now.year, 12, 24), words)
    text = words("admin-days-screen", example=example, most=DAYS_MOST)
    put(turn, text, rows, note=note, changed=changed)


def day_name(words: Words, day: QuietDay) -> str:
    if day.year is not None:
        return words.short_day(date(day.year, day.month, day.day))
    return words.plain("admin-day-yearly", day=words.day_of_year(day.month, day.day))


def as_value(day: QuietDay) -> str:
    """As buttons and the trail have it: «2026-12-24», and «12-24» for each year."""
    year = "" if day.year is None else f"{day.year:04}-"
    return f"{year}{day.month:02}-{day.day:02}"


def from_value(value: str) -> QuietDay | None:
    fields = value.split("-")
    if len(fields) not in (2, 3) or not all(one.isascii() and one.isdigit() for one in fields):
        return None
    *year, month, day = map(int, fields)
    try:
        return QuietDay(month, day, year[0] if year else None)
    except ValueError:
        return None


def wrote(turn: Turn, what: Sequence[str]) -> None:
    """A date; without its year it is meant for each."""
    typed = " ".join((turn.did.text or "").split())
    each_year = read_day_of_year(typed, turn.words)
    once = read_day(typed, turn.words)
    if each_year is not None:
        _ask(turn, QuietDay(*each_year), what[-1])
    elif once is None:
        show(turn, turn.words("settings-day-unclear"))
    elif once < turn.now.date():
        show(turn, turn.words("admin-day-past"))
    else:
        _ask(turn, QuietDay(once.month, once.day, once.year), what[-1])


def _ask(turn: Turn, day: QuietDay, version: str) -> None:
    """How many notes would move, before any does."""
    words, known = turn.words, practice_days.days(turn.tx)
    if day in known:
        show(turn)
        return
    if len(known) >= DAYS_MOST:
        show(turn, words("admin-days-many", most=DAYS_MOST))
        return
    standing = practice_days.standing_on(turn.tx, day, now=turn.now)
    text = words("admin-day-sure", day=day_name(words, day), people=headcount(words, len(standing)))
    yes = button(words.plain("admin-day-yes"), "days", "add", as_value(day), version)
    put(turn, text, [[yes]], back="days")


def chose(turn: Turn, what: Sequence[str]) -> None:
    """Added, or removed."""
    day = from_value(what[1]) if len(what) == 3 else None
    if day is None or what[0] not in ("add", "drop"):
        turn.refuse()
        return
    version, is_there = version_of(what[2]), day in practice_days.days(turn.tx)
    if is_there is (what[0] == "add"):
        show(turn)
    elif change(turn, day, quiet=what[0] == "add", version=version):
        show(turn, turn.words("admin-noted"), version + 1)
    else:
        moved(turn)
        show(turn)


def change(
    turn: Turn, day: QuietDay, *, quiet: bool, version: int, act: Act = Act.BOUND_CHANGED
) -> bool:
    """Notes that stand on a day that is quiet now move to the next open one; one that is open again
    calls none back. False when the panel moved, or there are too many."""
    if quiet and len(practice_days.days(turn.tx)) >= DAYS_MOST:
        return False
    if not practice.move_on(turn.tx, version=version):
        return False
    if quiet:
        with planned_anew(turn, *practice_days.standing_on(turn.tx, day, now=turn.now)):
            practice_days.add(turn.tx, day)
    else:
        practice_days.drop(turn.tx, day)
    before, after = (None, as_value(day)) if quiet else (as_value(day), None)
    write_down(turn, act, version + 1, what=QUIET_DAY, before=before, after=after)
    return True


DAYS = {"days": Screen(show, chose, wrote)}
