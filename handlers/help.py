"""/help: what this chat is, and where a person answers at once; /lines: the same of any country."""

import unicodedata

from care.helplines import countries
from handlers.choices import button, mine
from handlers.keyboard import Button, Keyboard, in_rows
from handlers.lines import lines_of
from handlers.noticing import noticing
from handlers.turn import Handlers, Turn
from storage import people
from texts.countries import country_name

IN_A_ROW = 2


def asked_for_help(turn: Turn) -> None:
    """In every state, with the lines of the country that somebody named: last, because a phone
    shows the end of a long message. No buttons: those that were shown before go on to be
    understood when they are typed."""
    words = turn.words
    country = people.country_of(turn.tx, turn.person.id) if turn.person is not None else None
    lines = lines_of(words, country) + "\n" + words("lines-by-country")
    turn.say("\n\n".join([words("help-chat"), noticing(turn), words("lines-heading"), lines]))


def asked_for_lines(turn: Turn) -> None:
    """The countries of which we know lines; a choice there is shown and not kept."""
    turn.edit(turn.words("lines-which"), _countries(turn))


def chose_country(turn: Turn) -> None:
    """A country, for now, or the list of them again."""
    chosen = turn.did.value if turn.did.fields else None
    if chosen is None:
        asked_for_lines(turn)
    elif chosen not in countries():
        turn.refuse()
    else:
        words = turn.words
        again = [[Button(words.plain("lines-other-country"), "lines")]]
        turn.edit(lines_of(words, chosen), again)


def _countries(turn: Turn) -> Keyboard:
    """By name; a client can also name the one that /help is to show."""
    words = turn.words
    names = sorted(((country_name(one, words), one) for one in countries()), key=_in_order)
    found = [Button(name, f"lines:{code}") for name, code in names]
    rows = in_rows(found, IN_A_ROW)
    keep = words.plain("settings-menu-country")
    return [*rows, *([button(turn, client, keep, "country")] for client in mine(turn)[:1])]


def _in_order(named: tuple[str, str]) -> str:
    """Österreich stands beside Oman and not behind Zypern."""
    return unicodedata.normalize("NFKD", named[0]).casefold()


COMMANDS: Handlers = {
    "help": asked_for_help,
    "lines": asked_for_lines,
}

TAPS: Handlers = {
    "help": asked_for_help,
    "lines": chose_country,
}
