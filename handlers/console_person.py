"""The name that clients see, and by which city's clock their therapist lives."""

from collections.abc import Sequence

from care.therapist import NAME_MOST
from handlers.choices import mine
from handlers.console_screen import Screen, again, button, listen, put
from handlers.replanning import planned_anew
from handlers.turn import Turn
from handlers.typed import said
from storage import absences, people, therapist_choices
from storage.therapists import Therapist
from texts.zones import find_zones, known_zones, local_time


def show_name(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    text = turn.words("console-name", name=therapist.name or "", most=NAME_MOST)
    listen(turn, "name")
    put(turn, text, [], note=note)


def wrote_name(turn: Turn, therapist: Therapist) -> None:
    name = said(turn)
    if not 1 <= len(name) <= NAME_MOST:
        show_name(turn, therapist, turn.words("console-length", most=NAME_MOST))
        return
    therapist_choices.rename(turn.tx, therapist, name)
    show_name(turn, again(turn, therapist), turn.words("settings-noted"))


def show_place(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    place = local_time(therapist.zone or "UTC", turn.words, now=turn.now)
    listen(turn, "place")
    put(turn, turn.words("console-place", place=place), [], note=note)


def wrote_place(turn: Turn, therapist: Therapist) -> None:
    """A city; where it could be several, they pick."""
    words = turn.words
    found = find_zones(said(turn), words)
    if not found:
        show_place(turn, therapist, words("setup-zone-unknown"))
        return
    listen(turn, "place")
    buttons = [[button(local_time(zone, words, now=turn.now), "place", zone)] for zone in found]
    put(turn, words("setup-zone-which"), buttons, back="place")


def chose_place(turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    """The clock is the person's: it counts for everything that comes to them."""
    zone = ":".join(what)
    if zone not in known_zones():
        turn.refuse()
        return
    with planned_anew(turn, *mine(turn)):
        people.set_zone(turn.tx, turn.me.id, zone)
    absences.plan_anew(turn.tx, again(turn, therapist), now=turn.now)
    show_place(turn, again(turn, therapist), turn.words("settings-noted"))


PERSON = {
    "name": Screen(show_name, wrote=wrote_name),
    "place": Screen(show_place, chose_place, wrote_place),
}
