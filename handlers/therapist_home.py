"""What a therapist sees on /start, and the switch for letters."""

from care.practice import Offer
from handlers.keyboard import Button, Keyboard
from handlers.offered import refused
from handlers.turn import Handlers, Turn
from storage import practice, therapists
from storage.therapists import Therapist

ON, OFF = "on", "off"


def home(turn: Turn, therapist: Therapist) -> None:
    """When they read next, and what they can do."""
    turn.say(*_home(turn, therapist))


def _home(turn: Turn, therapist: Therapist) -> tuple[str, Keyboard]:
    words, terms = turn.words, practice.terms_now(turn.tx)
    day = (
        words.local_day(therapist.next_digest_at, therapist.zone or "UTC")
        if therapist.next_digest_at
        else words.plain("day-not-set")
    )
    now, other = (ON, OFF) if therapist.letters else (OFF, ON)
    rows = [
        [Button(words.plain("invite-button"), "invite")],
        [Button(words.plain("wayback-button"), "wayback")],
        [Button(words.plain("console-button"), "console:menu")],
        [Button(words.plain(f"letters-{now}"), f"letters:{other}")],
    ]
    offered = [True, terms.offer(Offer.WAY_BACK), True, terms.offer(Offer.LETTERS)]
    text = words("therapist-home", day=day, hour=words.clock(therapist.digest_minute))
    return text, [row for row, is_offered in zip(rows, offered, strict=True) if is_offered]


def switched_letters(turn: Turn) -> None:
    """Whether they take letters, from now on: what a client has not sent yet stays with them."""
    therapist = therapists.therapist_of(turn.tx, turn.person.id) if turn.person else None
    known = turn.did.value in (ON, OFF)
    if therapist is None or not known or not therapist.reads or not therapist.ready:
        turn.refuse()
        return
    if refused(turn, Offer.LETTERS):
        return
    therapists.take_letters(turn.tx, therapist.id, takes=turn.did.value == ON)
    turn.edit(*_home(turn, therapists.therapist_by_id(turn.tx, therapist.id)))


TAPS: Handlers = {
    "letters": switched_letters,
}
