"""What belongs to the person and not to one plan: how they are called, and their country."""

from collections.abc import Sequence

from care.audit import Act, Actor
from care.country import country_of_zone, is_country
from handlers.choices import Screen, button, listen, mine, option, put
from handlers.replanning import planned_anew
from handlers.turn import Turn
from handlers.typed import said
from storage import people
from storage.clients import Client
from texts.countries import country_name, find_countries

CALLED_MOST = 40


def show_called(turn: Turn, client: Client, note: str | None = None) -> None:
    listen(turn, client, "called")
    words = turn.words
    called = turn.me.called
    text = words("settings-called", name=called) if called else words("settings-called-nothing")
    buttons = [[button(turn, client, words.plain("settings-called-forget"), "called", "forget")]]
    put(turn, client, "called", text, buttons if called else [], note=note)


def chose_called(turn: Turn, client: Client, what: Sequence[str]) -> None:
    if what[0] != "forget":
        turn.refuse()
        return
    _call(turn, client, None)


def wrote_called(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    name = said(turn)
    if 1 <= len(name) <= CALLED_MOST:
        _call(turn, client, name)
    else:
        show_called(turn, client, turn.words("settings-called-length", most=CALLED_MOST))


def _call(turn: Turn, client: Client, name: str | None) -> None:
    people.set_called(turn.tx, turn.me.id, name)
    turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="called")
    turn.become(people.person(turn.tx, turn.me.id))
    show_called(turn, client, turn.words("settings-noted"))


def show_country(turn: Turn, client: Client, note: str | None = None) -> None:
    """The one that was said, and the one in which their clock stands."""
    listen(turn, client, "country")
    words = turn.words
    said = people.country_of(turn.tx, turn.me.id)
    likely = [said, country_of_zone(client.zone)]
    buttons = [
        [option(turn, client, country_name(code, words), "country", code, chosen=code == said)]
        for code in dict.fromkeys(likely)
        if code is not None
    ]
    if said is not None:
        forget = words.plain("settings-country-forget")
        buttons.append([button(turn, client, forget, "country", "forget")])
    put(turn, client, "country", words("settings-country"), buttons, note=note)


def chose_country(turn: Turn, client: Client, what: Sequence[str]) -> None:
    if what[0] != "forget" and not is_country(what[0]):
        turn.refuse()
        return
    with planned_anew(turn, *mine(turn)):  # its public holidays may stay quiet
        people.set_country(turn.tx, turn.me.id, None if what[0] == "forget" else what[0])
    turn.write_down(Act.CHOICE_CHANGED, Actor.CLIENT, subject=client.id, what="country")
    show_country(turn, client, turn.words("settings-noted"))


def wrote_country(turn: Turn, client: Client, _what: Sequence[str]) -> None:
    """A name is never taken at its word: NL and NO lie close together."""
    words = turn.words
    found = find_countries(said(turn), words)
    if not found:
        show_country(turn, client, words("settings-country-unclear"))
        return
    listen(turn, client, "country")
    buttons = [[button(turn, client, country_name(code, words), "country", code)] for code in found]
    put(turn, client, "country", words("settings-country-which"), buttons, back="country")


PERSON = {
    "called": Screen(show_called, chose_called, wrote_called),
    "country": Screen(show_country, chose_country, wrote_country),
}
