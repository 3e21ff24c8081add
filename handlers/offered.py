"""Whether the practice offers something, asked by whatever would show or do it; and the one honest
line for a command or an old button that leads to what is offered no more."""

from care.practice import Offer
from handlers.turn import Turn
from storage import choices, practice
from storage.ids import ClientId
from storage.lowered import SWITCHES

_OWN_LINE = {Offer.CHECKINS, Offer.LETTERS, Offer.WAY_BACK}


def is_offered(turn: Turn, which: Offer, *, hold: bool = False) -> bool:
    """`hold`: and stays so until this transaction ends: what is chosen now must not slip past an
    admin who turns it off at the same time."""
    return practice.practice_now(turn.tx, hold=hold).terms.offer(which)


def say_not_offered(turn: Turn, which: Offer) -> None:
    """A new message: the button that led here stays where it is, as old ones do."""
    text_id = f"offered-not-{which.replace('_', '-')}" if which in _OWN_LINE else "offered-not"
    turn.say(turn.words(text_id))


def refused(turn: Turn, which: Offer) -> bool:
    """Whether it is not offered; then that is said."""
    if is_offered(turn, which):
        return False
    say_not_offered(turn, which)
    return True


def leave_off(turn: Turn, client_id: ClientId) -> None:
    """What the practice does not offer is off with a new client from the first day, and stays so
    until they choose it themselves."""
    terms = practice.practice_now(turn.tx, hold=True).terms
    missing = [one.name for which, one in SWITCHES.items() if not terms.offer(which)]
    if missing:
        choices.choose(turn.tx, client_id, **dict.fromkeys(missing, False))


def language_for(turn: Turn) -> str:
    """The language for somebody who comes in: that of their app, if it can be chosen here; else
    the house's own, or the first that can."""
    terms, catalogs = practice.terms_now(turn.tx), turn.house.catalogs
    likely = [turn.words.language, catalogs.default, *catalogs.languages]
    return next((one for one in likely if terms.speaks(one)), catalogs.default)
