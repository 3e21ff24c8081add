"""In which hours a note may come, and by which city's clock."""

from collections.abc import Sequence

from care.window import EARLIEST, LATEST, SHORTEST, Window
from handlers.choices import Screen, button, listen, mine, option, put
from handlers.replanning import again, planned_anew
from handlers.roles import therapist_here
from handlers.turn import Turn
from handlers.typed import said
from storage import absences, choices, people
from storage.clients import Client
from texts.reading import read_hours
from texts.zones import find_zones, known_zones, local_time

PRESETS = {
    "morning": Window(9 * 60, 12 * 60),
    "afternoon": Window(12 * 60, 17 * 60),
    "evening": Window(17 * 60, 21 * 60),
    "day": Window(),
}


def show_hours(turn: Turn, client: Client, note: str | None = None) -> None:
    listen(turn, client, "hours")
    words = turn.words
    buttons = [
        [
            option(
                turn,
                client,
                words.plain(
                    f"settings-hours-{name}",
                    opens=words.clock(window.opens),
                    closes=words.clock(window.closes),
                ),
                "hours",
                "w",
                f"{window.opens}-{window.closes}",
                chosen=window == client.window,
            )
        ]
        for name, window in PRESETS.items()
    ]
    text = words(
        "settings-hours",
        opens=words.clock(client.window.opens),
        closes=words.clock(client.window.closes),
        place=local_time(client.zone, words, now=turn.now),
    )
    put(turn, client, "hours", text, buttons, note=note)


def chose_hours(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """Hours, or the one of the places found that was meant."""
    kind, _, value = ":".join(what).partition(":")
    opens, _, closes = value.partition("-")
    if kind == "w" and opens.isdecimal() and closes.isdecimal():
        _set_window(turn, client, int(opens), int(closes))
    elif kind == "z" and value in known_zones():
        _set_zone(turn, client, value)
    else:
        turn.refuse()


def wrote_hours(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    """Hours such as 18-21, or a city."""
    span = read_hours(said(turn))
    if span is not None:
        _set_window(turn, client, *span)
        return
    words = turn.words
    found = find_zones(said(turn), words)
    if not found:
        show_hours(turn, client, words("settings-hours-unclear"))
        return
    listen(turn, client, "hours")
    buttons = [
        [button(turn, client, local_time(zone, words, now=turn.now), "hours", "z", zone)]
        for zone in found
    ]
    put(turn, client, "hours", words("settings-zone-which"), buttons, back="hours")


def _set_window(turn: Turn, client: Client, opens: int, closes: int) -> None:
    words = turn.words
    if opens < EARLIEST or closes > LATEST or closes - opens < SHORTEST:
        show_hours(
            turn,
            client,
            words(
                "settings-hours-refused",
                earliest=words.clock(EARLIEST),
                latest=words.clock(LATEST),
            ),
        )
        return
    with planned_anew(turn, client):
        choices.choose_window(turn.tx, client.id, Window(opens, closes))
    show_hours(turn, again(turn, client), words("settings-noted"))


def _set_zone(turn: Turn, client: Client, zone: str) -> None:
    """The clock is the person's: it counts for everything that comes to them."""
    with planned_anew(turn, *mine(turn)):
        people.set_zone(turn.tx, turn.me.id, zone)
    therapist = therapist_here(turn)
    if therapist is not None:
        absences.plan_anew(turn.tx, therapist, now=turn.now)
    show_hours(turn, again(turn, client), turn.words("settings-noted"))


HOURS = {"hours": Screen(show_hours, chose_hours, wrote_hours)}
