"""Days that mean something: the turn of the year, public holidays, and the client's own, which stay
quiet or bring a note of their own."""

from collections.abc import Sequence
from datetime import date

from care.audit import Act, Actor
from care.quiet import MOST_MARKED, QuietDay, Wish, knows_holidays
from handlers.choices import Screen, button, listen, option, put
from handlers.keyboard import Button, Keyboard
from handlers.replanning import again, dates_of, planned_anew
from handlers.turn import Turn
from handlers.typed import said
from storage import calendar, choices
from storage.clients import Client
from texts import Words
from texts.reading import read_day, read_day_of_year, typed_day

SWITCHES = {"turn": "turn_of_year", "holidays": "holidays"}  # taps, and the names of the columns
WISHES = {"add": Wish.QUIET, "note": Wish.NOTE}


def show_quiet(turn: Turn, client: Client, note: str | None = None) -> None:
    listen(turn, client, "quiet")
    words = turn.words
    rows = [_switch(turn, client, "turn")]
    if knows_holidays(calendar.country_of(turn.tx, client)):
        rows += [[one] for one in _switch(turn, client, "holidays")]
    for day in calendar.quiet_days(turn.tx, client.id):
        label = words.plain("settings-quiet-remove", day=_name(words, day))
        rows.append([button(turn, client, label, "quiet", "drop", _as_data(day))])
    example = date(dates_of(turn, client).today.year, 12, 24)
    text = words("settings-quiet", example=typed_day(example, words))
    put(turn, client, "quiet", text, rows, note=note)


def _switch(turn: Turn, client: Client, name: str) -> list[Button]:
    """Quiet then, or open."""
    quiet = bool(getattr(client, SWITCHES[name]))
    return [
        option(
            turn, client, turn.words.plain(f"settings-{name}-{value}"), "quiet", name, value,
            chosen=quiet is (value == "quiet"),
        )
        for value in ("quiet", "open")
    ]  # fmt: skip


def _name(words: Words, day: QuietDay) -> str:
    if day.year is not None:
        return words.short_day(date(day.year, day.month, day.day))
    text_id = "settings-quiet-yearly" if day.wish is Wish.QUIET else "settings-occasion-yearly"
    return words.plain(text_id, day=words.day_of_year(day.month, day.day))


def _as_data(day: QuietDay) -> str:
    return f"{day.year or 0:04}{day.month:02}{day.day:02}"


def _from_data(data: str, wish: Wish = Wish.QUIET) -> QuietDay | None:
    if len(data) != 8 or not data.isdecimal():
        return None
    try:
        return QuietDay(int(data[4:6]), int(data[6:]), int(data[:4]) or None, wish)
    except ValueError:
        return None


def chose_quiet(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """The turn of the year or public holidays, quiet or open; a day added or removed."""
    name, value = (what[0], what[1]) if len(what) == 2 else ("", "")
    day = _from_data(value, WISHES.get(name, Wish.QUIET))
    if name in SWITCHES and value in ("quiet", "open"):
        with planned_anew(turn, client):
            choices.choose(turn.tx, client.id, **{SWITCHES[name]: value == "quiet"})
        show_quiet(turn, again(turn, client))
    elif name in WISHES and day is not None:
        _add(turn, client, day)
    elif name == "drop" and day is not None:
        with planned_anew(turn, client):
            calendar.drop_quiet_day(turn.tx, client.id, day)
        turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="quiet_days")
        show_quiet(turn, again(turn, client))
    else:
        turn.refuse()


def wrote_quiet(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    """A date; with its year it may be meant for each year or for one."""
    words = turn.words
    each_year = read_day_of_year(said(turn), words)
    once = read_day(said(turn), words)
    if each_year is not None:
        _add(turn, client, QuietDay(*each_year))
    elif once is None:
        show_quiet(turn, client, words("settings-day-unclear"))
    else:
        listen(turn, client, "quiet")
        text = f"{words('settings-quiet-which')}\n\n{words('settings-occasion-is')}"
        put(turn, client, "quiet", text, _what_for(turn, client, once), back="quiet")


def _what_for(turn: Turn, client: Client, once: date) -> Keyboard:
    """Quiet each year, quiet this once if it lies ahead, or a note of its own."""
    words = turn.words
    yearly = QuietDay(once.month, once.day)
    days = [yearly]
    if once > dates_of(turn, client).today:
        days.append(QuietDay(once.month, once.day, once.year))
    note = button(turn, client, words.plain("settings-occasion"), "quiet", "note", _as_data(yearly))
    return [
        *([button(turn, client, _name(words, day), "quiet", "add", _as_data(day))] for day in days),
        [note],
    ]


def _add(turn: Turn, client: Client, day: QuietDay) -> None:
    known = calendar.quiet_days(turn.tx, client.id)
    if len(known) >= MOST_MARKED and _as_data(day) not in map(_as_data, known):
        show_quiet(turn, client, turn.words("settings-quiet-many", most=MOST_MARKED))
        return
    with planned_anew(turn, client):
        calendar.add_quiet_day(turn.tx, client.id, day)
    turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="quiet_days")
    show_quiet(turn, again(turn, client), turn.words("settings-noted"))


QUIET = {"quiet": Screen(show_quiet, chose_quiet, wrote_quiet)}
