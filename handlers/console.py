"""A therapist's own choices, on one message that changes in place. Each counts at once."""

from collections.abc import Mapping

from care.practice import Offer
from handlers import screens, trail
from handlers.console_accepting import ACCEPTING
from handlers.console_notice import NOTICE
from handlers.console_person import PERSON
from handlers.console_reading import READING
from handlers.console_screen import (
    CONSOLE,
    LONGEST_ANSWER,
    Screen,
    button,
    ready_therapist,
)
from handlers.keyboard import Button, in_rows
from handlers.offered import is_offered
from handlers.turn import Conversation, Handlers, Step, Turn
from storage.therapists import Therapist
from texts.zones import local_time

LISTED = (
    "name", "place", "days", "hour", "hours", "accept", "digest", "policy", "waiting", "free",
)  # fmt: skip


def tapped(turn: Turn) -> None:
    """Any button of these screens: whose it is, is looked at here, for all of them."""
    therapist = ready_therapist(turn)
    name, *what = turn.did.fields or ["menu"]
    screen = SCREENS.get(name)
    if therapist is None or screen is None:
        turn.refuse()
        return
    screens.close(turn, CONSOLE)
    if not what:
        screen.show(turn, therapist)
    elif screen.chose is not None:
        screen.chose(turn, therapist, what)
        trail.therapist_chose(turn, therapist)
    else:
        turn.refuse()


def wrote(turn: Turn) -> None:
    """Typed words, for the screen that listens."""
    therapist = ready_therapist(turn)
    data = turn.open_dialogue.data
    screen = SCREENS.get(data["screen"])
    turn.finish()
    if therapist is None or screen is None or screen.wrote is None:
        turn.refuse()
        return
    if data["message"] is not None:
        turn.drop_buttons(data["message"])
    screen.wrote(turn, therapist)
    trail.therapist_chose(turn, therapist)


def ask_again(turn: Turn) -> None:
    """The screen that listens, once more."""
    therapist = ready_therapist(turn)
    screen = SCREENS.get(turn.open_dialogue.data["screen"])
    turn.finish()
    if therapist is None or screen is None:
        turn.refuse()
    else:
        screen.show(turn, therapist)


def let_go(turn: Turn) -> None:
    """Ends listening where what was sent is no answer: clients must not read it as one."""
    screens.let_go(turn, CONSOLE, taps=(CONSOLE,), most=LONGEST_ANSWER)


def show_menu(turn: Turn, therapist: Therapist) -> None:
    """How everything is set, and a way to each screen."""
    words = turn.words
    buttons = [button(words.plain(f"console-menu-{name}"), name) for name in LISTED]
    if is_offered(turn, Offer.WAY_BACK):
        buttons.append(Button(words.plain("wayback-button"), "wayback"))
    buttons.append(Button(words.plain("settings-menu-language"), "languages"))
    rows = in_rows(buttons, 2)
    turn.edit(words("console-menu") + "\n\n" + _how_it_is(turn, therapist), rows)


def _how_it_is(turn: Turn, therapist: Therapist) -> str:
    words = turn.words
    days = [words.weekday(day) for day in sorted(therapist.digest_days)]
    return words(
        "console-as-it-is",
        name=therapist.name or "",
        days=words.list(days),
        hour=words.clock(therapist.digest_minute),
        place=local_time(therapist.zone or "UTC", words, now=turn.now),
    )


SCREENS: Mapping[str, Screen] = {
    "menu": Screen(show_menu),
    **ACCEPTING,
    **NOTICE,
    **PERSON,
    **READING,
}

CHOICES = Conversation(first="typed", steps={"typed": Step(ask_again, wrote)})

TAPS: Handlers = {
    "console": tapped,
}
