"""What a therapist takes from clients. Less holds at once, also for what waits; more changes
nothing for anyone until that client chooses it."""

from collections.abc import Sequence

from care.practice import Offer
from care.therapist import ACCEPTED, Switch
from handlers.console_screen import Screen, again, button, put
from handlers.offered import refused
from handlers.taken import give_back
from handlers.turn import Turn
from storage import practice, therapist_choices
from storage.therapists import Therapist


def show(turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    """Each switch with what it does, and how it stands."""
    words = turn.words
    offered = _offered(turn)
    lines = [f"· {words(f'console-switch-{which}-is')}" for which in offered]
    rows = []
    for which in offered:
        is_on = bool(getattr(therapist, which))
        state = words.plain("settings-on" if is_on else "settings-off")
        label = words.plain(f"console-switch-{which}", state=state)
        rows.append([button(label, "accept", which, "off" if is_on else "on")])
    put(turn, "\n".join([words("console-accept"), "", *lines]), rows, note=note)


def _offered(turn: Turn) -> list[Switch]:
    """What the practice offers; the others wait as they were."""
    terms = practice.terms_now(turn.tx)
    return [which for which in ACCEPTED if terms.offer(Offer(which))]


def chose(turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    """On or off; said twice it is the same."""
    if len(what) != 2 or what[0] not in ACCEPTED or what[1] not in ("on", "off"):
        turn.refuse()
        return
    if refused(turn, Offer(what[0])):
        return
    therapist_choices.switch(turn.tx, therapist.id, Switch(what[0]), on=what[1] == "on")
    after = again(turn, therapist)
    if what[1] == "off":
        give_back(turn, after)
    show(turn, after, turn.words("settings-noted"))


ACCEPTING = {"accept": Screen(show, chose)}
