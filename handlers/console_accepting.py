"""What a therapist takes from clients. Less holds at once, also for what waits; more changes
nothing for anyone until that client chooses it."""

from collections.abc import Sequence

from care import letter as letter_rules
from care.delivery import State as Sending
from care.practice import Offer
from care.therapist import ACCEPTED, Switch
from handlers.console_screen import Screen, again, button, put
from handlers.offered import refused
from handlers.taken import give_back
from handlers.turn import Turn
from storage import letter_fates, letters, practice, therapist_choices, unsent
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
    note = turn.words("settings-noted")
    if what[1] == "off":
        give_back(turn, after)
        if what[0] == Switch.ANSWERS and _stay(turn, after):
            note += " " + turn.words("console-answers-stay")
    show(turn, after, note)


def _stay(turn: Turn, therapist: Therapist) -> bool:
    """Letters back that wait go no more, and are drafts again; whether there were any. One that is
    being sent in this moment has gone."""
    any_stays = False
    for letter in letters.answers_waiting(turn.tx, therapist.id):
        row = letter.prompt_id
        if row is None or not unsent.drop(turn.tx, row, state=Sending.CANCELLED, now=turn.now):
            continue
        outcome = letter_rules.after(
            letter.state, letter_rules.Event.TAKE_BACK, author=letter.author
        )
        if not isinstance(outcome, letter_rules.Refusal):
            letter_fates.set_state(turn.tx, letter.id, outcome, now=turn.now)
            any_stays = True
    return any_stays


ACCEPTING = {"accept": Screen(show, chose)}
