"""What clients can read of a therapist on their own request: a line on gifts and contact, how
long the way back takes, and something that is free."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from care.therapist import FREE_MOST, POLICY_MOST, WAITING_MOST, policy_faults
from care.wording import Fault
from handlers.console_screen import Screen, again, button, listen, put
from handlers.turn import Turn
from handlers.typed import said
from storage import therapist_choices
from storage.database import Transaction
from storage.therapists import Therapist

REMOVE = "remove"


def _no_faults(_words: str) -> tuple[Fault, ...]:
    """Of what names a place or a number; the way back is made of these."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`without`: said in its place where they wrote none."""

    name: str
    most: int
    written: Callable[[Therapist], str | None]
    write: Callable[[Transaction, Therapist, str | None], None]
    faults: Callable[[str], tuple[Fault, ...]] = _no_faults


LINES = (
    Line(
        name="policy",
        most=POLICY_MOST,
        written=lambda therapist: therapist.policy,
        write=therapist_choices.write_policy,
        faults=policy_faults,
    ),
    Line(
        name="waiting",
        most=WAITING_MOST,
        written=lambda therapist: therapist.waiting,
        write=therapist_choices.write_waiting,
    ),
    Line(
        name="free",
        most=FREE_MOST,
        written=lambda therapist: therapist.free_help,
        write=therapist_choices.write_free_help,
    ),
)


def _show(line: Line, turn: Turn, therapist: Therapist, note: str | None = None) -> None:
    """What clients find there now, and how to change it."""
    words, own = turn.words, line.written(therapist)
    listen(turn, line.name)
    found = words.plain(f"console-{line.name}-ours") if own is None else own
    text = [
        words(f"console-{line.name}") + "\n" + words.quotation(found),
        words("console-line-ask", most=line.most),
    ]
    remove = button(words.plain("console-line-remove"), line.name, REMOVE)
    put(turn, "\n\n".join(text), [] if own is None else [[remove]], note=note)


def _chose(line: Line, turn: Turn, therapist: Therapist, what: Sequence[str]) -> None:
    if list(what) != [REMOVE]:
        turn.refuse()
        return
    line.write(turn.tx, therapist, None)
    _show(line, turn, again(turn, therapist), turn.words("settings-noted"))


def _wrote(line: Line, turn: Turn, therapist: Therapist) -> None:
    """Their own words; where they could weigh on somebody, with the reasons."""
    words, own = turn.words, said(turn)
    found = line.faults(own)
    if not 1 <= len(own) <= line.most:
        _show(line, turn, therapist, words("console-length", most=line.most))
    elif found:
        reasons = "\n".join(f"· {words(f'fault-{fault}')}" for fault in found)
        _show(line, turn, therapist, words("invite-opening-faults") + "\n\n" + reasons)
    else:
        line.write(turn.tx, therapist, own)
        _show(line, turn, again(turn, therapist), words("settings-noted"))


NOTICE = {
    line.name: Screen(partial(_show, line), partial(_chose, line), partial(_wrote, line))
    for line in LINES
}
