"""The admin's panel: how many, never who; what the practice offers, and whether it sends at all."""

from collections.abc import Mapping

from care.audit import Act, Actor
from care.delivery import Kind
from handlers import screens
from handlers.admin_bounds import BOUNDS
from handlers.admin_days import DAYS
from handlers.admin_offers import OFFERS
from handlers.admin_screen import (
    HOME,
    PANEL,
    TYPING,
    Screen,
    button,
    moved,
    version_of,
    write_down,
)
from handlers.admin_texts import TEXTS
from handlers.admin_undo import UNDO, pressed_undo
from handlers.headcount import headcount
from handlers.keyboard import Button, Keyboard, in_rows
from handlers.link import deep_link
from handlers.roles import is_admin, known_admin
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import invites, people, practice
from storage.practice import Practice

# Ways to the screens of other conversations, and to those of the panel itself.
ELSEWHERE = (
    ("admin-invite", "newtherapist"),
    ("staff-button", "staff"),
    ("admin-supervisor", "supervising"),
    ("admin-handover", "handing"),
    ("stats-button", "stats"),
    ("admin-audit", "audit"),
)
LISTED = ("offers", "languages", "plans", "hours", "kept", "days", "texts")


def came_in(turn: Turn) -> None:
    """An admin named in the settings is known from the first Start on."""
    if turn.person is None:
        language = turn.words.language
        turn.become(
            people.add_person(
                turn.tx, chat_id=turn.chat_id, called=None, language=language, now=turn.now
            )
        )
    if not people.is_admin(turn.tx, turn.me.id):
        people.add_admin(turn.tx, turn.me.id, now=turn.now)


def wanted(turn: Turn) -> None:
    """/admin."""
    if is_admin(turn):
        came_in(turn)
        panel(turn)
    else:
        turn.refuse()


def panel(turn: Turn) -> None:
    text, buttons = _panel(turn)
    turn.say(text, buttons)


def _panel(turn: Turn) -> tuple[str, Keyboard]:
    state, words = practice.practice_now(turn.tx), turn.words
    seen = practice.counts(turn.tx, now=turn.now)
    text = words(
        "admin-panel",
        therapists=seen.therapists,
        invites=seen.open_invites,
        clients=headcount(words, seen.clients),
        waiting=seen.waiting,
    )
    if state.paused_at is None:
        pause = Button(words.plain("admin-pause"), f"pause:{state.version}")
    else:
        text += "\n\n" + _paused(turn, state)
        pause = Button(words.plain("admin-go-on"), f"unpause:{state.version}")
    own = [button(words.plain(f"admin-menu-{name}"), name) for name in LISTED]
    others = [Button(words.plain(text_id), data) for text_id, data in ELSEWHERE]
    return text, [*in_rows(own, 2), *in_rows(others, 2), [pause]]


def _paused(turn: Turn, state: Practice) -> str:
    """By whom, since when, and what waits."""
    words = turn.words
    if state.paused_at is None:
        return ""
    by = "nobody" if state.paused_by_id is None else "another"
    if state.paused_by_id == turn.me.id:
        by = "you"
    since = words.local_day(state.paused_at, turn.me.zone or "UTC")
    waits = practice.waiting(turn.tx, now=turn.now)
    lines = [words(f"admin-waits-{kind}", count=waits[kind]) for kind in Kind if kind in waits]
    listed = "\n".join(f"· {line}" for line in lines) if lines else words("admin-waits-nothing")
    return words("admin-is-paused", since=since, by=by) + "\n" + listed


def went_back(turn: Turn) -> None:
    """From a screen of its own to the panel, in place."""
    if known_admin(turn):
        screens.close(turn, TYPING)
        turn.edit(*_panel(turn))
    else:
        turn.refuse()


def tapped(turn: Turn) -> None:
    """Any button of the panel's screens: who taps is looked at here, for all of them."""
    name, *what = turn.did.fields or [""]
    screen = SCREENS.get(name)
    if not known_admin(turn) or screen is None:
        turn.refuse()
        return
    screens.close(turn, TYPING)
    if not what:
        screen.show(turn)
    elif screen.chose is not None:
        screen.chose(turn, what)
    else:
        turn.refuse()


def pressed_invite(turn: Turn) -> None:
    """A single-use link for one therapist."""
    if not known_admin(turn):
        turn.refuse()
        return
    token = invites.invite_therapist(turn.tx, now=turn.now)
    turn.write_down(Act.INVITED, Actor.ADMIN, what=invites.THERAPIST)
    turn.say(turn.words("admin-invite-made", link=deep_link(turn, token)))


def pressed_pause(turn: Turn) -> None:
    _set_paused(turn, paused=True)


def pressed_go_on(turn: Turn) -> None:
    _set_paused(turn, paused=False)


def _set_paused(turn: Turn, *, paused: bool) -> None:
    if not known_admin(turn):
        turn.refuse()
        return
    version = version_of(turn.did.value)
    done = practice.set_paused(
        turn.tx, paused_at=turn.now if paused else None, by=turn.me.id, version=version
    )
    if done:
        act = Act.SENDING_PAUSED if paused else Act.SENDING_RESUMED
        write_down(turn, act, version + 1)
    else:
        moved(turn)
    turn.edit(*_panel(turn))


# What is typed on one of the screens.


def wrote(turn: Turn) -> None:
    data = turn.open_dialogue.data
    screen = SCREENS.get(data["screen"])
    turn.finish()
    if not known_admin(turn) or screen is None or screen.wrote is None:
        turn.refuse()
        return
    if data["message"] is not None:
        turn.drop_buttons(data["message"])
    screen.wrote(turn, data["what"])


def ask_again(turn: Turn) -> None:
    """The panel itself: what listens is one tap away."""
    turn.finish()
    if known_admin(turn):
        panel(turn)
    else:
        turn.refuse()


def let_go(turn: Turn) -> None:
    """Ends listening where what was sent is no answer: clients must not read it as one."""
    screens.let_go(turn, TYPING, taps=(PANEL, HOME))


SCREENS: Mapping[str, Screen] = {
    **BOUNDS,
    **DAYS,
    **OFFERS,
    **TEXTS,
    **UNDO,
}

PRACTICE = Conversation(first="typed", steps={"typed": Step(ask_again, wrote)})

COMMANDS: Handlers = {
    "admin": wanted,
}

TAPS: Handlers = {
    "adm": tapped,
    "newtherapist": pressed_invite,
    "panel": went_back,
    "pause": pressed_pause,
    "undo": pressed_undo,
    "unpause": pressed_go_on,
}
