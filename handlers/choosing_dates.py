"""The dates of a client's notes: each may move by up to two weeks."""

from collections.abc import Sequence
from datetime import date, timedelta

from care.audit import Act, Actor
from care.moves import may_go_to
from handlers.choices import Screen, button, listen, put
from handlers.keyboard import Keyboard, in_rows
from handlers.replanning import Calendar, again, dates_of, planned_anew
from handlers.turn import Turn
from handlers.typed import said
from storage import calendar
from storage.clients import Client
from texts.reading import read_day, typed_day

STEPS = {"day-back": -1, "day-on": 1, "week-back": -7, "week-on": 7}


def show_dates(turn: Turn, client: Client, note: str | None = None) -> None:
    """All that are still to come, each as a button."""
    words = turn.words
    entries = dates_of(turn, client).entries
    buttons = [
        button(turn, client, words.short_day(entry.on), "move", str(entry.number))
        for entry in entries
    ]
    rows = in_rows(buttons, 2)
    text = words("settings-dates") if entries else words("settings-dates-none")
    put(turn, client, "dates", text, rows, note=note)


def show_move(turn: Turn, client: Client, number: int, note: str | None = None) -> None:
    """One date, and where it may go."""
    dates = dates_of(turn, client)
    standing = next((entry.on for entry in dates.entries if entry.number == number), None)
    if standing is None:
        show_dates(turn, client)
        return
    listen(turn, client, "move", str(number))
    words = turn.words
    text = words("settings-move", day=words.day(standing), example=typed_day(standing, words))
    put(turn, client, "move", text, _steps(turn, client, dates, number, standing),
        back="dates", note=note)  # fmt: skip


def _steps(turn: Turn, client: Client, dates: Calendar, number: int, standing: date) -> Keyboard:
    """A day or a week either way, as far as it may go there."""
    possible = []
    for name, days in STEPS.items():
        to = standing + timedelta(days=days)
        if _may(dates, number, to):
            label = turn.words.plain(f"settings-move-{name}")
            possible.append(button(turn, client, label, "move", str(number), to.strftime("%Y%m%d")))
    return [possible[:2], possible[2:]] if possible else []


def _may(dates: Calendar, number: int, to: date) -> bool:
    return may_go_to(
        dates.entries,
        number,
        to=to,
        today=dates.today,
        closed=dates.closed,
        earlier=dates.earlier,
    )


def chose_move(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """A date was picked, or a step tapped."""
    number = int(what[0]) if what[0].isdecimal() else -1
    if len(what) == 1:
        show_move(turn, client, number)
        return
    to = read_day(f"{what[1][:4]}-{what[1][4:6]}-{what[1][6:]}", turn.words)
    if to is None:
        turn.refuse()
    else:
        _move(turn, client, number, to)


def wrote_move(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """A date was typed."""
    to = read_day(said(turn), turn.words)
    if to is None:
        show_move(turn, client, int(what[0]), turn.words("settings-day-unclear"))
    else:
        _move(turn, client, int(what[0]), to)


def _move(turn: Turn, client: Client, number: int, to: date) -> None:
    dates = dates_of(turn, client)
    words = turn.words
    if any(entry.number == number and entry.on == to for entry in dates.entries):
        show_move(turn, client, number)
    elif _may(dates, number, to):
        with planned_anew(turn, client, moved=number):
            calendar.move_slot(turn.tx, client.id, number, to=to)
        turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="date")
        show_move(turn, again(turn, client), number, words("settings-moved", day=words.day(to)))
    else:
        show_move(turn, client, number, words("settings-move-refused"))


DATES = {
    "dates": Screen(show_dates),
    "move": Screen(show_dates, chose_move, wrote_move),
}
