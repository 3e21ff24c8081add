"""/settings: what a client can choose, on one message that changes in place; and the same
screens as a round after the yes."""

from collections.abc import Mapping, Sequence

from care.client import Rhythm, State
from care.practice import Offer
from care.topic import State as TopicState
from handlers import screens, trail
from handlers.choices import (
    LIST,
    LONGEST_ANSWER,
    ROUND,
    TYPING,
    Screen,
    button,
    mine,
    one_of_mine,
    walk,
)
from handlers.choosing_account import ACCOUNT
from handlers.choosing_dates import DATES
from handlers.choosing_hours import HOURS
from handlers.choosing_notes import NOTES
from handlers.choosing_person import PERSON
from handlers.choosing_privacy import PRIVACY, level_name, switches
from handlers.choosing_quiet_days import QUIET
from handlers.choosing_topics import TOPICS, topic_label
from handlers.keyboard import Button, Keyboard, in_rows
from handlers.offered import is_offered
from handlers.replanning import has_dates
from handlers.turn import Conversation, Handlers, Step, Turn
from storage import therapists, topics
from storage.clients import Client
from texts.zones import local_time

# The round after the yes, in this order; the list has these and a few more.
IN_ORDER = ("dates", "hours", "level", "topics", "quiet", "country", "called", "switch")
LISTED = (*IN_ORDER, "kinds", "pause", "plan", "moving")
ONLY_WITH_DATES = {"dates", "quiet", "kinds", "pause"}


def wants_to_choose(turn: Turn) -> None:
    """/settings. Who is a client of two therapists picks which notes it is about."""
    let_go(turn)
    known = mine(turn)
    if not known:
        turn.refuse()
    elif len(known) == 1:
        show_menu(turn, known[0])
    else:
        buttons = [[button(turn, client, _therapist(turn, client), "menu")] for client in known]
        turn.say(turn.words("settings-which"), buttons)


def tapped(turn: Turn) -> None:
    """Any button of these screens: whose it is, is looked at here, for all of them."""
    name, *rest = turn.did.fields or [""]
    client = one_of_mine(turn, rest[0]) if rest else None
    screen = SCREENS.get(name)
    if client is None or screen is None:
        turn.refuse()
        return
    screens.close(turn, TYPING)
    what = rest[1:]
    if not what:
        screen.show(turn, client)
    elif screen.chose is not None:
        screen.chose(turn, client, what)
        trail.client_chose(turn, client)
    else:
        turn.refuse()


def wrote(turn: Turn) -> None:
    """Typed words, for the screen that listens."""
    data = turn.open_dialogue.data
    client = one_of_mine(turn, data["client"])
    screen = SCREENS.get(data["screen"])
    if client is None or screen is None or screen.wrote is None:
        turn.finish()
        turn.refuse()
        return
    if data["message"] is not None:
        turn.drop_buttons(data["message"])
    screen.wrote(turn, client, data["what"])
    trail.client_chose(turn, client)


def ask_again(turn: Turn) -> None:
    """The screen that listens, once more."""
    data = turn.open_dialogue.data
    client = one_of_mine(turn, data["client"])
    if client is None:
        turn.finish()
        turn.refuse()
    else:
        _open(turn, client, data["screen"])


def let_go(turn: Turn) -> None:
    """Ends listening where what was sent is no answer: it came late, is long, or is no text, or
    something else was shown since."""
    screens.let_go(turn, TYPING, taps=(LIST, ROUND), most=LONGEST_ANSWER)


def _open(turn: Turn, client: Client, name: str) -> None:
    SCREENS[name].show(turn, client)


def _therapist(turn: Turn, client: Client) -> str:
    return therapists.therapist_by_id(turn.tx, client.therapist_id).name or ""


# The list, and its end.


def show_menu(turn: Turn, client: Client) -> None:
    """How everything is set, and a way to each screen."""
    words = turn.words
    buttons = [
        button(turn, client, words.plain(f"settings-menu-{name}"), name)
        for name in LISTED
        if _offered(turn, client, name)
    ]
    buttons.append(Button(words.plain("settings-menu-language"), "languages"))
    rows: Keyboard = in_rows(buttons, 2)
    done = [button(turn, client, words.plain("settings-done"), "done")]
    turn.edit(words("settings-menu") + "\n\n" + _how_it_is(turn, client), [*rows, done])


def _offered(turn: Turn, client: Client, name: str) -> bool:
    if name == "plan":
        return is_offered(turn, Offer.CHECKINS)
    if name == "switch":
        return bool(switches(turn))
    if name == "pause":
        return client.state in (State.ACTIVE, State.PAUSED) and has_dates(client)
    if name in ONLY_WITH_DATES:
        return client.rhythm is Rhythm.SCHEDULED and client.state is not State.ENDED
    return True


def _how_it_is(turn: Turn, client: Client) -> str:
    words = turn.words
    open_topics = [
        topic_label(words, topic)
        for topic in topics.topics_of(turn.tx, client.id)
        if topic.state is TopicState.OPEN
    ]
    return words(
        "settings-as-it-is",
        next=_next_note(turn, client),
        opens=words.clock(client.window.opens),
        closes=words.clock(client.window.closes),
        place=local_time(client.zone, words, now=turn.now),
        level=level_name(words, client.discretion),
        topics=words.list(open_topics) if open_topics else words.plain("settings-none"),
    )


def _next_note(turn: Turn, client: Client) -> str:
    if client.next_checkin_at is None:
        return turn.words.plain("settings-none")
    return turn.words.local_day(client.next_checkin_at, client.zone)


def show_next(turn: Turn, client: Client, what: Sequence[str]) -> None:
    """The screen after the one named; after the last, the end."""
    order = [name for name in IN_ORDER if _offered(turn, client, name)]
    place = order.index(what[0]) + 1 if what[0] in order else 0
    if place < len(order):
        _open(turn, client, order[place])
    else:
        show_end(turn, client)


def show_end(turn: Turn, client: Client) -> None:
    text_id = "settings-end-round" if walk(turn) == ROUND else "settings-end"
    turn.edit(turn.words(text_id) + "\n\n" + _how_it_is(turn, client))


SCREENS: Mapping[str, Screen] = {
    "menu": Screen(show_menu),
    "next": Screen(show_menu, show_next),
    "done": Screen(show_end),
    **ACCOUNT,
    **DATES,
    **HOURS,
    **NOTES,
    **PERSON,
    **PRIVACY,
    **QUIET,
    **TOPICS,
}

CHOOSING = Conversation(first="typed", steps={"typed": Step(ask_again, wrote)})

TAPS: Handlers = {
    "set": tapped,
    "round": tapped,
}
