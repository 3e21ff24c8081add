"""The admin's panel: how many, never who; therapists are invited, sending is paused."""

from handlers.keyboard import Button, Keyboard
from handlers.link import deep_link
from handlers.roles import is_admin
from handlers.turn import Handlers, Turn
from storage import invites, people, practice


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


def panel(turn: Turn) -> None:
    text, buttons = _panel(turn)
    turn.say(text, buttons)


def _panel(turn: Turn) -> tuple[str, Keyboard]:
    state = practice.practice_now(turn.tx)
    seen = practice.counts(turn.tx, now=turn.now)
    words = turn.words
    text = words(
        "admin-panel",
        therapists=seen.therapists,
        invites=seen.open_invites,
        clients=seen.clients,
        waiting=seen.waiting,
    )
    if state.paused_at is None:
        pause = Button(words.plain("admin-pause"), f"pause:{state.version}")
    else:
        text += "\n\n" + words("admin-is-paused", since=words.local_day(state.paused_at, "UTC"))
        pause = Button(words.plain("admin-go-on"), f"unpause:{state.version}")
    supervisor = Button(words.plain("admin-supervisor"), "supervising")
    invite = Button(words.plain("admin-invite"), "newtherapist")
    hand_over = Button(words.plain("admin-handover"), "handing")
    return text, [[invite], [supervisor], [hand_over], [pause]]


def went_back(turn: Turn) -> None:
    """From a screen of its own to the panel, in place."""
    if is_admin(turn):
        turn.edit(*_panel(turn))
    else:
        turn.refuse()


def pressed_invite(turn: Turn) -> None:
    """A single-use link for one therapist."""
    if not is_admin(turn):
        turn.refuse()
        return
    token = invites.invite_therapist(turn.tx, now=turn.now)
    turn.say(turn.words("admin-invite-made", link=deep_link(turn, token)))


def pressed_pause(turn: Turn) -> None:
    _set_paused(turn, paused=True)


def pressed_go_on(turn: Turn) -> None:
    _set_paused(turn, paused=False)


def _set_paused(turn: Turn, *, paused: bool) -> None:
    if not is_admin(turn):
        turn.refuse()
        return
    value = turn.did.value
    version = int(value) if value.isascii() and value.isdigit() and len(value) < 10 else -1
    done = practice.set_paused(
        turn.tx, paused_at=turn.now if paused else None, by=turn.me.id, version=version
    )
    if not done:
        turn.toast = turn.words.plain("admin-moved")
    turn.edit(*_panel(turn))


TAPS: Handlers = {
    "newtherapist": pressed_invite,
    "pause": pressed_pause,
    "unpause": pressed_go_on,
    "panel": went_back,
}
