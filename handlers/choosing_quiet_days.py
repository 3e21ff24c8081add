"""Days on which nothing comes: the turn of the year, and the client's own."""

from collections.abc import Sequence
from datetime import date

from care.quiet import QuietDay
from handlers.choices import Screen, button, listen, option, put, typed
from handlers.replanning import again, calendar, planned_anew
from handlers.turn import Turn
from storage import clients
from storage.clients import Client
from texts import Words
from texts.reading import read_day, read_day_of_year, typed_day

# With the turn of the year fewer than a month in a row: so no note loses its place in the plan.
MOST_DAYS = 16


def show_quiet(turn: Turn, client: Client, note: str | None = None) -> None:
    listen(turn, client, "quiet")
    words = turn.words
    turn_of_year = [
        option(
            turn, client, words.plain(f"settings-turn-{name}"), "quiet", "turn", name,
            chosen=client.turn_of_year is (name == "quiet"),
        )
        for name in ("quiet", "open")
    ]  # fmt: skip
    days = clients.quiet_days(turn.tx, client.id)
    removals = [
        [
            button(
                turn,
                client,
                words.plain("settings-quiet-remove", day=_name(words, day)),
                "quiet",
                "drop",
                _as_data(day),
            )
        ]
        for day in days
    ]
    example = date(calendar(turn, client).today.year, 12, 24)
    text = words("settings-quiet", example=typed_day(example, words))
    put(turn, client, "quiet", text, [turn_of_year, *removals], note=note)


def _name(words: Words, day: QuietDay) -> str:
    if day.year is not None:
        return words.short_day(date(day.year, day.month, day.day))
    return words.plain("settings-quiet-yearly", day=words.day_of_year(day.month, day.day))


def _as_data(day: QuietDay) -> str:
    return f"{day.year or 0:04}{day.month:02}{day.day:02}"


def _from_data(data: str) -> QuietDay | None:
    if len(data) != 8 or not data.isdecimal():
        return None
    try:
        return QuietDay(int(data[4:6]), int(data[6:]), int(data[:4]) or None)
    except ValueError:
        return None


def chose_quiet(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """The turn of the year on or off; a day added or removed."""
    name, value = (what[0], what[1]) if len(what) == 2 else ("", "")
    day = _from_data(value)
    if name == "turn" and value in ("quiet", "open"):
        with planned_anew(turn, client):
            clients.choose(turn.tx, client.id, turn_of_year=value == "quiet")
        show_quiet(turn, again(turn, client))
    elif name == "add" and day is not None:
        _add(turn, client, day)
    elif name == "drop" and day is not None:
        with planned_anew(turn, client):
            clients.drop_quiet_day(turn.tx, client.id, day)
        show_quiet(turn, again(turn, client))
    else:
        turn.refuse()


def wrote_quiet(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    """A date; with its year it may be meant for each year or for one."""
    words = turn.words
    each_year = read_day_of_year(typed(turn), words)
    once = read_day(typed(turn), words)
    if each_year is not None:
        _add(turn, client, QuietDay(*each_year))
    elif once is None:
        show_quiet(turn, client, words("settings-day-unclear"))
    else:
        which = [QuietDay(once.month, once.day), QuietDay(once.month, once.day, once.year)]
        buttons = [
            [button(turn, client, _name(words, day), "quiet", "add", _as_data(day))]
            for day in which
            if day.year is None or once > calendar(turn, client).today
        ]
        listen(turn, client, "quiet")
        put(turn, client, "quiet", words("settings-quiet-which"), buttons, back="quiet")


def _add(turn: Turn, client: Client, day: QuietDay) -> None:
    if len(clients.quiet_days(turn.tx, client.id)) >= MOST_DAYS:
        show_quiet(turn, client, turn.words("settings-quiet-many", most=MOST_DAYS))
        return
    with planned_anew(turn, client):
        clients.add_quiet_day(turn.tx, client.id, day)
    show_quiet(turn, again(turn, client), turn.words("settings-noted"))


QUIET = {"quiet": Screen(show_quiet, chose_quiet, wrote_quiet)}
