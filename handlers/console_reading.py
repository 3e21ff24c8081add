"""When a therapist reads: days, hour, their own hours; and how a digest comes."""

from collections.abc import Sequence

from care.therapist import (
    EARLIEST_HOUR,
    LATEST_HOUR,
    OF_THE_DIGEST,
    WEEK_MOST,
    Switch,
    digest_minute_in,
    holds,
    hours,
)
from care.window import EARLIEST, LATEST, SHORTEST, Window
from handlers.console_screen import Screen, again, button, listen, option, put
from handlers.turn import Turn
from handlers.typed import said
from storage import absences, therapist_choices
from storage.therapists import Therapist
from texts.reading import read_clock, read_hours

AT = (8, 9, 12, 17, 18, 20)
ORDINARY = "ordinary"
PRESETS = (Window(8 * 60, 18 * 60), Window(9 * 60, 17 * 60), Window(12 * 60, 20 * 60))


def show_days(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    words = turn.words
    weekdays = [
        option(turn, words.weekday(day), "days", str(day), chosen=day in therapist.digest_days)
        for day in range(7)
    ]
    put(turn, words("console-days"), [weekdays[:3], weekdays[3:5], weekdays[5:]], note=note)


def chose_days(turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    """On or off, each by itself; one day at least stays."""
    if what[0] not in set("0123456"):
        turn.refuse()
        return
    days = therapist.digest_days ^ {int(what[0])}
    if not days:
        turn.toast = turn.words.plain("setup-days-none")
        return
    therapist_choices.choose_days(turn.tx, therapist.id, days)
    absences.plan_anew(turn.tx, again(turn, therapist), now=turn.now)
    show_days(turn, again(turn, therapist), turn.words("settings-noted"))


def show_hour(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    words = turn.words
    listen(turn, "hour")
    choices = [
        option(turn, words.clock(hour * 60), "hour", str(hour * 60),
               chosen=hour * 60 == therapist.digest_minute)
        for hour in AT
        if holds(therapist.own_hours, hour * 60)
    ]  # fmt: skip
    text = words("console-hour", hour=words.clock(therapist.digest_minute))
    put(turn, text, [choices[:3], choices[3:]], note=note)


def chose_hour(turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    minute = int(what[0]) if what[0].isdecimal() and len(what[0]) <= 4 else None
    _set_hour(turn, therapist, minute)


def wrote_hour(turn: Turn, therapist: Therapist) -> None:
    _set_hour(turn, therapist, read_clock(said(turn)))


def _set_hour(turn: Turn, therapist: Therapist, minute: int | None) -> None:
    words = turn.words
    if minute is None or not EARLIEST_HOUR * 60 <= minute <= LATEST_HOUR * 60:
        earliest, latest = words.clock(EARLIEST_HOUR * 60), words.clock(LATEST_HOUR * 60)
        note = words("setup-hour-unclear", earliest=earliest, latest=latest)
        show_hour(turn, therapist, note)
    elif not holds(therapist.own_hours, minute):
        show_hour(turn, therapist, words("console-hour-outside"))
    else:
        therapist_choices.choose_minute(turn.tx, therapist.id, minute)
        absences.plan_anew(turn.tx, again(turn, therapist), now=turn.now)
        show_hour(turn, again(turn, therapist), words("settings-noted"))


def show_hours(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    """Outside of which nothing comes."""
    words, own = turn.words, therapist.own_hours
    listen(turn, "hours")
    rows = [
        [option(turn, _span(turn, window), "hours", f"{window.opens}-{window.closes}",
                chosen=window == own)]
        for window in PRESETS
    ]  # fmt: skip
    ordinary = words.plain("console-hours-ordinary", span=_span(turn, hours(_minute(therapist))))
    rows.append([option(turn, ordinary, "hours", ORDINARY, chosen=own is None)])
    now = _span(turn, hours(_minute(therapist), own))
    put(turn, words("console-hours", span=now), rows, note=note)


def _minute(therapist: Therapist) -> int:
    return therapist.digest_minute


def _span(turn: Turn, window: Window) -> str:
    opens, closes = turn.words.clock(window.opens), turn.words.clock(window.closes)
    return turn.words.plain("console-span", opens=opens, closes=closes)


def chose_hours(turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    opens, _, closes = what[0].partition("-")
    if what[0] == ORDINARY:
        _set_hours(turn, therapist, None)
    elif opens.isdecimal() and closes.isdecimal():
        _read_hours(turn, therapist, (int(opens), int(closes)))
    else:
        turn.refuse()


def wrote_hours(turn: Turn, therapist: Therapist) -> None:
    """Hours such as 9-17."""
    _read_hours(turn, therapist, read_hours(said(turn)))


def _read_hours(turn: Turn, therapist: Therapist, span: tuple[int, int] | None) -> None:
    if span is None or not _may_be_hours(*span):
        words = turn.words
        earliest, latest = words.clock(EARLIEST), words.clock(LATEST)
        note = words("settings-hours-refused", earliest=earliest, latest=latest)
        show_hours(turn, therapist, note)
    else:
        _set_hours(turn, therapist, Window(*span))


def _may_be_hours(opens: int, closes: int) -> bool:
    """With an hour in them at which a digest may come."""
    ends = min(closes, LATEST)
    return EARLIEST <= opens <= LATEST_HOUR * 60 and closes == ends and closes - opens >= SHORTEST


def _set_hours(turn: Turn, therapist: Therapist, own: Window | None) -> None:
    """A digest hour that would lie outside moves to where they begin, and that is said."""
    words, note = turn.words, turn.words("settings-noted")
    therapist_choices.choose_hours(turn.tx, therapist.id, own)
    minute = therapist.digest_minute if own is None else digest_minute_in(own, _minute(therapist))
    if minute != therapist.digest_minute:
        therapist_choices.choose_minute(turn.tx, therapist.id, minute)
        note = words("console-hour-moved", hour=words.clock(minute))
    absences.plan_anew(turn.tx, again(turn, therapist), now=turn.now)
    show_hours(turn, again(turn, therapist), note)


# How a digest comes.


def show_digest(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    """Two switches, and how much a week may bring."""
    words = turn.words
    rows = []
    for which in OF_THE_DIGEST:
        is_on = bool(getattr(therapist, which))
        state = words.plain("settings-on" if is_on else "settings-off")
        label = words.plain(f"console-switch-{which}", state=state)
        rows.append([button(label, "digest", which, "off" if is_on else "on")])
    most = [
        option(turn, str(number), "digest", "most", str(number),
               chosen=number == therapist.week_most)
        for number in WEEK_MOST
    ]  # fmt: skip
    put(turn, words("console-digest"), [*rows, most], note=note)


def chose_digest(turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    match what:
        case ["most", number] if number in {str(most) for most in WEEK_MOST}:
            therapist_choices.choose_week_most(turn.tx, therapist.id, int(number))
        case [name, "on" | "off" as state] if name in OF_THE_DIGEST:
            therapist_choices.switch(turn.tx, therapist.id, Switch(name), on=state == "on")
        case _:
            turn.refuse()
            return
    show_digest(turn, again(turn, therapist), turn.words("settings-noted"))


READING = {
    "days": Screen(show_days, chose_days),
    "hour": Screen(show_hour, chose_hour, wrote_hour),
    "hours": Screen(show_hours, chose_hours, wrote_hours),
    "digest": Screen(show_digest, chose_digest),
}
